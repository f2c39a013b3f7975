"""Files are read again from the bytes that were kept, as they were read when they were imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.importing.pipeline import read_bytes
from tests.corpus.pages import PAGE, take

HTML = (
    "<html><head><meta charset='gb18030'><title>水价听证会</title></head><body>"
    "<div class='nav'><a href='/'>首页</a> <a href='/a'>新闻</a></div><h1>水价听证会</h1>"
    "<p>水价由大家说了算，&ldquo;听证会&rdquo;在<b>周五</b>开，<br>地点在镇上的老祠堂里。</p>"
    "<p>主持的人说，账目会提前三天贴出来，谁有疑问都可以当场提出来，说完再表决。</p></body></html>"
)
TABLE = '标题,日期,正文\n水价,2024-03-02,"水价由大家说了算，""听证会""在周五开。"\n学校,2024-03-03,孩子们在山里听课。\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "big5hkscs", "utf-16"])
def test_text_comes_back_in_its_encoding(corpus: Corpus, encoding: str) -> None:
    text = PAGE.replace("𠮷", "吉") if encoding != "big5hkscs" else "種好每一塊田\n農民把土地交給合作社。"
    (number, *_) = take(corpus, text.encode(encoding))
    file = corpus.files.of(number)
    assert corpus.files.document(file).text == text
    assert corpus.files.text(file, quickly=True) == text


def test_an_encoding_that_was_named_is_the_one_it_is_read_in_again(corpus: Corpus) -> None:
    data = "國語課本裡的字".encode("big5hkscs")
    corpus.articles.add([read_bytes(data, Path("a.txt"), "a.txt", encoding="big5hkscs")])
    assert corpus.files.document(corpus.files.of(1)).text == "國語課本裡的字"


def test_the_kind_of_a_file_goes_before_its_name(corpus: Corpus) -> None:
    (number,) = take(corpus, HTML.encode("gb18030"), name="page.html")
    corpus.db.execute("UPDATE source_file SET name = 'page'")
    document = corpus.files.document(corpus.files.of(number))
    assert document.media_type == "text/html"
    assert "首页" in document.text


@pytest.mark.parametrize(("name", "data"), [("a.html", HTML.encode("gb18030")), ("a.csv", TABLE.encode())])
def test_a_place_leads_on_to_the_decoded_file(corpus: Corpus, name: str, data: bytes) -> None:
    number = take(corpus, data, name=name)[0]
    decoded = data.decode("gb18030" if name.endswith("html") else "utf-8")
    body = corpus.articles.body(number)
    for words in ("水价由大家说了算", "听证会", "周五"):
        start = body.index(words)
        place = corpus.files.decoded_place(number, Span(start, start + len(words)))
        assert place is not None
        assert place.of(decoded) == words
        here = corpus.files.decoded_place(number, Span(start, start))
        assert here == Span(place.start, place.start)
    start = body.index("大家")
    place = corpus.files.decoded_place(number, Span(start, body.index("周五") + 2))
    assert place is not None
    assert place.of(decoded).startswith("大家说了算，")
    assert place.of(decoded).endswith("周五")


def test_a_place_in_plain_text_is_one_of_the_decoded_file(corpus: Corpus) -> None:
    river, _ = take(corpus)
    body = corpus.articles.body(river)
    start = body.index("公告栏")
    place = corpus.files.decoded_place(river, Span(start, start + 3))
    assert place == Span(PAGE.index("公告栏"), PAGE.index("公告栏") + 3)
    line_break = body.index("\n")
    assert corpus.files.decoded_place(river, Span(line_break, line_break + 1)) is None


def test_an_article_that_is_not_there_has_no_file(corpus: Corpus) -> None:
    with pytest.raises(UserError) as caught:
        corpus.files.of(1)
    assert caught.value.message is messages.ARTICLE_MISSING
