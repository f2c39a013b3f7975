"""Saved pages: the article told from the page, every character traced, nothing that breaks it."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document, Kind
from reader.importing.formats.html import HTML
from reader.importing.markup.charset import decode_page
from tests.importing.formats.fuzzing import check, fuzz
from tests.importing.formats.making_html import PARAGRAPHS, markup, outline, page, samples

OUTLINE = outline()
PAGES = [name for name, gold in OUTLINE.items() if gold is not None]
INDEXES = [name for name, gold in OUTLINE.items() if gold is None]
TEXT = (Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM)


def read(source: str | bytes, name: str = "页.html", encoding: str | None = None) -> Document:
    document = HTML.read(source.encode() if isinstance(source, str) else source, name, encoding)
    check(document)
    return document


def lines(document: Document, *kinds: Kind) -> list[str]:
    return [mark.span.of(document.text) for mark in document.marks if not kinds or mark.kind in kinds]


def shares(found: list[str], wanted: list[str]) -> float:
    """The F1 of the characters in two texts, white space left out."""
    one, other = (Counter("".join("".join(text).split())) for text in (found, wanted))
    common = sum((one & other).values())
    return 2 * common / (sum(one.values()) + sum(other.values()))


# -- whole pages -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_its_article(name: str) -> None:
    gold = OUTLINE[name]
    document = read(page(name))
    about = gold.get("about", [])
    body = [line for line in lines(document, *TEXT) if not any(part in line for part in about)]
    assert lines(document, Kind.TITLE) == [gold["title"]]
    assert body[0] == gold["body"][0]
    assert body[-1] == gold["body"][-1]
    assert shares(body, gold["body"]) >= 0.995
    assert lines(document, Kind.ROW) == gold.get("rows", lines(document, Kind.ROW))
    assert document.encoding == gold["encoding"]
    assert dict(document.details) | gold["details"] == dict(document.details)
    assert document.faults == ()
    assert not document.wrapped


@pytest.mark.parametrize("name", PAGES)
def test_what_is_about_the_article_stays_and_what_is_the_sites_is_furniture(name: str) -> None:
    gold = OUTLINE[name]
    document = read(page(name))
    kept = [line for line in lines(document) if line not in lines(document, Kind.FURNITURE)]
    everything = "\n".join(kept)
    assert [part for part in gold.get("about", []) if part not in everything] == []
    assert [part for part in gold.get("furniture", []) if part in everything] == []
    captions = "\n".join(lines(document, Kind.CAPTION))
    assert [part for part in gold.get("captions", []) if part not in captions] == []


@pytest.mark.parametrize("name", PAGES)
def test_every_line_is_marked_and_every_character_is_traced(name: str) -> None:
    data = page(name)
    document = read(data)
    assert "\n".join(lines(document)) == document.text
    source = decode_page(data, name).text
    assert document.source is not None
    inserted = list(document.text)
    for run in document.source.runs:
        there = source[run.file_start : run.file_start + run.length]
        assert document.text[run.body_start : run.body_start + run.length] == there
        inserted[run.body_start : run.body_start + run.length] = [""] * run.length
    assert set("".join(inserted)) <= set(" \t\n\u00a0<>&©")  # between lines and cells, and references


@pytest.mark.parametrize("name", INDEXES)
def test_a_page_that_only_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(UserError) as caught:
        read(page(name), f"{name}.html")
    assert caught.value.message is messages.PAGE_NO_ARTICLE
    assert f"{name}.html" in caught.value.what


def test_names_of_classes_help_but_are_not_needed() -> None:
    found = []
    for name in PAGES:
        gold = OUTLINE[name]
        text = re.sub(
            r"""(?i)\s(?:class|id)=(?:"[^"]*"|'[^']*'|[^\s>]+)""", "", page(name).decode(gold["encoding"])
        )
        document = read(text.encode(gold["encoding"]))
        about = [*gold.get("about", []), *gold.get("rows", [])]
        body = [line for line in lines(document, *TEXT) if not any(part in line for part in about)]
        found.append(shares(body, gold["body"]))
    assert sum(found) / len(found) > 0.99
    assert min(found) > 0.95


# -- what a page may do to us ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "junk",
    [
        "<div class=x><span",
        "<p>&#xD800;&#0;&#99999999999;&#" + "9" * 5000 + ";&nosuch;&",
        "<table><tr><td>甲</div></span></p></table></table>",
        "<![CDATA[ x ]]><![if !IE]>乙<![endif]>",
        "<!--[if IE]><p>旧</p><![endif]--><!-- 没有结束",
        "<A HREF=x TARGET=_blank ONCLICK=a('b>c')>丙</A>",
        "<svg><title>图</title><text>丁</text></svg>",
        "\0\0<p>\0戊</p>",
        "<select><option>己<p>庚",
        "<a href='没有结束的引号>辛</a>",
    ],
)
def test_broken_markup_does_not_hide_the_article(junk: str) -> None:
    document = read(markup(junk))
    assert lines(document, Kind.TITLE) == ["渡口的早晨"]
    assert set(PARAGRAPHS) <= set(lines(document, Kind.PARAGRAPH))
    assert "\0" not in document.text


@pytest.mark.parametrize("source", ["", " \n", "<html></html>", "<script>var a = '文字。'</script>"])
def test_a_page_without_text_is_refused(source: str) -> None:
    with pytest.raises(UserError) as caught:
        read(source)
    assert caught.value.message is messages.PAGE_NO_TEXT


def test_a_frameset_is_refused() -> None:
    frames = "<frameset cols='200,*'><frame src=a.html><frame src=b.html><noframes>请换浏览器。</noframes></frameset>"
    with pytest.raises(UserError) as caught:
        read(frames)
    assert caught.value.message is messages.PAGE_OF_FRAMES


def test_a_page_whose_text_a_script_brings_is_not_said_to_lead_elsewhere() -> None:
    source = "<title>等候</title><div id=app></div><script src=a.js></script><noscript>请启用脚本</noscript>"
    with pytest.raises(UserError) as caught:
        read(source)
    assert caught.value.message is messages.PAGE_NO_TEXT


def test_text_that_only_the_style_hides_is_read_when_there_is_no_other() -> None:
    shown = (
        markup()
        .replace("<body>", "<body style='display:none'>")
        .replace("<div>", "<div style='display:none'>")
    )
    assert set(PARAGRAPHS) <= set(lines(read(shown), Kind.PARAGRAPH))
    both = markup("<p hidden>看不见的一句话，不该出现。</p>")
    assert "看不见" not in read(both).text


def test_a_headline_that_is_cut_by_a_line_break_is_one_line() -> None:
    document = read(
        markup(title="渡口的早晨和<br>一条不急的河").replace("<br>一条不急的河_", "一条不急的河_")
    )
    assert lines(document, Kind.TITLE) == ["渡口的早晨和一条不急的河"]


def test_a_hundred_thousand_nested_tags_take_no_time() -> None:
    begun = time.perf_counter()
    document = read("<div>" * 100_000 + markup())
    assert time.perf_counter() - begun < 6  # 1.5 s on a machine that does nothing else
    assert set(PARAGRAPHS) <= set(lines(document, Kind.PARAGRAPH))


@pytest.mark.parametrize(
    "piece",
    [
        "<div><a href=x>链接的文字</a></div>", "<h2>相关阅读</h2>", "<table><tr><td>甲", "<p>一段，有句号。",
        "<td>1", "甲<br>",
        "<div class=nav>", "<p>版权所有</p>", "<h3>评论</h3><p>写得很好，支持一下。</p>", "<tr><td>甲<td>1",
    ],
)  # fmt: skip
def test_the_time_goes_by_the_length(piece: str) -> None:
    def seconds(count: int) -> float:
        source = markup("<table>" + piece * count).encode()
        begun = time.perf_counter()
        HTML.read(source, "x.html", None)
        return time.perf_counter() - begun

    seconds(10)
    short = min(seconds(500) for _ in range(2))
    assert min(seconds(5000) for _ in range(2)) < 40 * short + 0.2  # best of two: a pause is not ours


@given(st.text(max_size=300), st.binary(max_size=100))
def test_anything_is_a_document_or_refused(text: str, data: bytes) -> None:
    source = text.encode("utf-8", "replace")
    for candidate in (source, data, markup().encode() + source, markup().encode()[:200] + data):
        try:
            read(candidate)
        except UserError as error:
            assert error.what


def test_damaged_pages_are_survived() -> None:
    assert fuzz(HTML, samples(), 300) > 30


def test_a_user_names_the_encoding() -> None:
    source = markup().replace("utf-8", "gb2312")
    assert read(source.encode("big5hkscs", "replace"), encoding="big5").encoding == "big5hkscs"


def test_bytes_that_fit_nothing_are_shown_and_told() -> None:
    data = markup().encode().replace("缆绳".encode(), b"\xff\xfe")
    document = read(data)
    assert "把\ufffd\ufffd从桩上" in document.text
    (fault,) = document.faults
    assert fault.message is messages.PAGE_BYTES_LOST
    assert fault.facts["count"] == 2
    assert fault.facts["position"] == data.index(b"\xff\xfe")
