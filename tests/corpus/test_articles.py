"""Articles go in once, stay as they are, and come back when they are taken out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.errors import UserError
from tests.corpus.making import SENTENCE, dump, make_file

Add = Callable[..., int]


def test_an_article_keeps_every_detail_and_its_bytes(corpus: Corpus) -> None:
    details = {
        "kicker": "引题", "subtitle": "副题", "section": "要闻", "source": "某日报", "author": "张三",
        "editor": "李四", "date": "2026-03-05", "number": "某发〔2026〕1号",
    }  # fmt: skip
    data = SENTENCE.encode("gb18030")
    corpus.articles.add([make_file(SENTENCE, name="一.txt", title="标题", data=data, **details)])
    (article,) = corpus.articles.all()
    assert {name: getattr(article, name) for name in details} == details
    assert (article.title, article.file, article.order) == ("标题", "一.txt", 0)
    assert (article.script, article.characters, article.paragraphs) == ("simplified", len(SENTENCE), 1)
    assert (article.state, article.annotations) == (State.UNREAD, 0)
    assert corpus.articles.file_bytes(article.id) == data
    assert corpus.articles.origin(article.id).to_file(Span(2, 4)) == Span(2, 4)
    assert corpus.articles.get(article.id) == article


@pytest.mark.parametrize(
    "body",
    [
        "一行\r\n二行\r\n",
        "老式\r换行\r",
        "空\0字符\0",
        "零\u200b宽\u200d\ufeff字",
        "方\u202e向\u2066控\u2069制",
        "𠮷野家 𬜬",
        "😀 👨‍👩‍👧‍👦 🇨🇳",
        "e\u0301 か\u3099",
        "\u2028行\u2029段\u0085\u000b\u000c",
        "国",
        "  \t前后空白\u3000\n\n",
        "\U0010ffff\ue000\ufffd",
    ],
)
def test_a_body_is_kept_character_for_character(corpus: Corpus, add_text: Add, body: str) -> None:
    number = add_text(body)
    assert list(corpus.articles.body(number)) == list(body)
    assert corpus.articles.get(number).characters == len(body)
    annotation, _ = corpus.annotations.add(number, Span(0, len(body)), "全")
    assert annotation.quote == body
    assert corpus.search.find(f'"{body}"').hits == 1


def test_a_million_characters_can_be_stored_tagged_and_searched(corpus: Corpus, add_text: Add) -> None:
    body = (SENTENCE + "\n") * (1_000_000 // (len(SENTENCE) + 1) + 1)
    number = add_text(body[:1_000_000])
    assert corpus.articles.body(number) == body[:1_000_000]
    corpus.annotations.add(number, Span(999_990, 1_000_000), "尾")
    assert corpus.search.find("糧食").hits == body[:1_000_000].count("粮食")


def test_bytes_that_are_there_are_known_by_the_name_they_came_with(corpus: Corpus) -> None:
    file = make_file(SENTENCE, name="一.txt")
    assert corpus.articles.known(file.sha256) is None
    corpus.articles.add([file])
    assert corpus.articles.known(file.sha256) == "一.txt"
    assert corpus.articles.known(hashlib.sha256(b"").hexdigest()) is None


def test_an_import_taken_back_is_gone_and_comes_back_when_imported_again(corpus: Corpus) -> None:
    file = make_file(SENTENCE)
    corpus.articles.add([file])
    (first,) = corpus.articles.all()
    corpus.history.undo()
    assert corpus.articles.all() == []
    assert corpus.articles.count() == 0
    assert corpus.articles.known(file.sha256) is None
    assert corpus.search.find("粮食").hits == 0
    for ask in (
        corpus.articles.get,
        corpus.articles.body,
        lambda n: corpus.annotations.add(n, Span(0, 1), "甲"),
    ):
        with pytest.raises(UserError) as caught:
            ask(first.id)
        assert caught.value.message is messages.ARTICLE_MISSING
    change = corpus.articles.add([file])
    assert change.articles == {first.id}
    assert corpus.articles.all() == [first]
    assert corpus.search.find("粮食").hits == 1
    corpus.history.undo()
    assert corpus.articles.all() == []


def test_bytes_read_otherwise_after_an_undo_are_the_articles_they_are_now_read_as(corpus: Corpus) -> None:
    """The usual reason to take an import back: it was in the wrong encoding."""
    data = "國語".encode("big5")
    corpus.articles.add([make_file(data.decode("gb18030"), data=data, encoding="gb18030")])
    corpus.history.undo()
    corpus.articles.add([make_file("國語", data=data, encoding="big5hkscs")])
    (article,) = corpus.articles.all()
    assert corpus.articles.body(article.id) == "國語"
    assert corpus.articles.known(hashlib.sha256(data).hexdigest()) == "a.txt"
    corpus.history.undo()
    corpus.articles.add([make_file(data.decode("gb18030"), data=data, encoding="gb18030")])
    (article,) = corpus.articles.all()
    assert corpus.articles.body(article.id) == data.decode("gb18030")


def test_a_file_that_cannot_be_stored_stores_none_of_its_batch(corpus: Corpus) -> None:
    before = dump(corpus)
    bad = make_file("坏", name="2.txt", script="traditional")
    object.__setattr__(bad.articles[0], "body", "\ud800")
    with pytest.raises(UnicodeEncodeError):
        corpus.articles.add([make_file("好", name="1.txt"), bad])
    assert dump(corpus) == before
    assert corpus.history.next_undo() is None


def test_articles_come_in_the_order_of_their_import(corpus: Corpus, add_text: Add) -> None:
    numbers = [add_text(f"第{count}篇") for count in range(5)]
    assert [article.id for article in corpus.articles.all()] == numbers
    assert [article.id for article in corpus.articles.all(limit=2)] == numbers[:2]
    assert {article.id for article in corpus.articles.some([numbers[3], numbers[1], 99])} == {
        numbers[1],
        numbers[3],
    }
    assert corpus.articles.some([]) == []


def test_a_list_of_any_length_can_be_asked_for(corpus: Corpus, add_text: Add) -> None:
    number = add_text(SENTENCE)
    assert [article.id for article in corpus.articles.some(range(300_000))] == [number]


def test_no_number_is_too_large_to_be_asked_for(corpus: Corpus) -> None:
    for number in (0, -1, 2**31, 2**63, 10**30):
        with pytest.raises(UserError) as caught:
            corpus.articles.get(number)
        assert caught.value.message is messages.ARTICLE_MISSING


def test_articles_are_taken_out_with_their_annotations_and_brought_back(
    corpus: Corpus, add_text: Add
) -> None:
    one, two = add_text(SENTENCE), add_text("另一篇")
    corpus.annotations.add(one, Span(0, 2), "甲")
    corpus.annotations.add(two, Span(0, 2), "甲")
    before = dump(corpus)
    change = corpus.articles.remove([one])
    assert change.kinds == {"article", "annotation"}
    assert change.articles == {one}
    assert [article.id for article in corpus.articles.all()] == [two]
    assert [annotation.article for annotation in corpus.annotations.all()] == [two]
    corpus.history.undo()
    assert dump(corpus) == before


def test_how_far_one_is_with_an_article_is_kept_and_undone(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    number = add_text(SENTENCE)
    opened = corpus.articles.mark_opened(number)
    assert opened is not None
    assert opened.articles == {number}
    assert corpus.articles.mark_opened(number) is None
    assert corpus.articles.get(number).state is State.READING
    corpus.articles.set_state(number, State.DONE)
    assert corpus.articles.get(number).state is State.DONE
    undone = corpus.history.undo()
    assert undone is not None
    assert undone.facts["state"] == "done"
    assert corpus.articles.get(number).state is State.READING


def test_the_history_holds_no_body(corpus: Corpus, add_text: Add) -> None:
    number = add_text(SENTENCE)
    corpus.articles.remove([number])
    rows = corpus.db.execute("SELECT before, after FROM change_row").fetchall()
    assert rows
    for row in rows:
        for text in filter(None, row):
            assert SENTENCE not in json.dumps(json.loads(text), ensure_ascii=False)
