"""From bytes to a document: details, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from reader.importing.document import Document
from reader.importing.markup.reading import read_html
from tests.importing.formats.making_html import markup


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
