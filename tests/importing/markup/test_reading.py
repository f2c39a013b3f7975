"""From bytes to a document: details, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from reader.importing.markup.reading import read_html
from tests.importing.formats.making_html import PARAGRAPHS, markup


def details(source: str) -> Mapping[str, str]:
    return read_html(source.encode(), "x.html", None, "text/html").details


def test_the_title_is_that_of_the_page_where_it_shows_it() -> None:
    assert details(markup())["title"] == "渡口的早晨"
    other = "<meta name=ArticleTitle content='另一个题目'>"
    assert details(markup(head=other))["title"] == "另一个题目"
    longer = "<meta property='og:title' content='渡口的早晨_水乡网'>"
    assert details(markup(head=longer))["title"] == "渡口的早晨"
    assert details(markup().replace("<h1>渡口的早晨</h1>", ""))["title"] == "渡口的早晨"


def test_the_site_is_the_source_only_where_nothing_else_is_named() -> None:
    site = "<meta property='og:site_name' content=水乡网>"
    assert details(markup(head=site))["source"] == "水乡网"
    assert "source" not in details(markup(head=site).replace("</h1>", "</h1><p>2024-05-01 来源：某报</p>"))
    assert details(markup(head=site + "<meta name=source content=某报>"))["source"] == "某报"


def test_the_account_is_the_source_of_an_article_of_wechat() -> None:
    account = "<p><span id=profileBt><a href='#' id=js_name>运河边上</a></span></p>"
    assert details(markup().replace("</h1>", f"</h1>{account}"))["source"] == "运河边上"


def test_a_date_in_parts_is_read() -> None:
    parts = "<div><span class=year>2024</span><span class=day>05/06</span><span class=time>09:32</span></div>"
    assert details(markup().replace("<h1>", f"{parts}<h1>"))["date"] == "2024-05-06"


@pytest.mark.parametrize(("name", "expected"), [("x.xhtml", True), ("x.html", False)])
def test_cdata_is_text_in_xhtml(name: str, expected: bool) -> None:
    source = markup("<p><![CDATA[这一段在特别的括号里，是完整的句子。]]></p>").replace(
        "<meta charset=utf-8>", ""
    )
    document: Document = read_html(source.encode(), name, None, "text/html")
    assert ("特别的括号" in document.text) is expected


NOTICE = (
    "<html><body><p>关于停水的通知</p><p>因水管检修，本周六上午停水，请大家先存水。</p>"
    "<p>镇水务站</p></body></html>"
)


def test_a_short_notice_is_read_though_it_is_no_article_to_be_told_from_a_page() -> None:
    document = read_html(NOTICE.encode(), "x.html", None, "text/html")
    assert document.text.split("\n") == [
        "关于停水的通知",
        "因水管检修，本周六上午停水，请大家先存水。",
        "镇水务站",
    ]
    assert document.source is not None
    at = document.text.index("水管检修")
    place = document.source.to_file(Span(at, at + 4))
    assert place is not None and place.of(NOTICE) == "水管检修"


@pytest.mark.parametrize(
    "source",
    [
        "<html><body><p>You need to enable JavaScript to run this app.</p></body></html>",
        "<html><body><p>水乡网</p><p>请稍候</p></body></html>",
        NOTICE.replace("</body>", "<a href=/a>一</a><p><a href=/b>二</a></p><p><a href=/c>三</a></p></body>"),
    ],
)
def test_a_page_that_says_nothing_or_leads_elsewhere_is_refused(source: str) -> None:
    with pytest.raises(UserError):
        read_html(source.encode(), "x.html", None, "text/html")


def test_headings_of_a_page_that_marks_none_are_told_by_the_text() -> None:
    def headings(source: str) -> list[str]:
        document = read_html(source.encode(), "x.html", None, "text/html")
        (article,) = build(document, read(document))
        ends = [article.body.find("\n", start) for start in article.headings or ()]
        return [article.body[start:end] for start, end in zip(article.headings or (), ends, strict=True)]

    first, second, third = PARAGRAPHS
    plain = markup().replace(f"<p>{second}</p>", f"<p>赶集的人</p><p>{second}</p>")
    assert headings(plain) == ["赶集的人"]
    marked = plain.replace(f"<p>{third}</p>", f"<h3>新桥通车</h3><p>{third}</p>")
    assert headings(marked) == ["新桥通车"]
    assert first in plain
