"""Markdown files: their readable text, what it is, and where it stands."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.formats.markdown import MARKDOWN
from tests.importing.formats.fuzzing import check, fuzz
from tests.importing.formats.making_markdown import NOTES, samples

#: Pieces of Markdown, to be put together in any order.
BITS = (
    "甲", "乙。", "word", " ", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\t", "# ", "## ", "\n---\n", "\n===\n",
    "- ", "1. ", "3) ", "> ", "**", "*", "_", "`", "```\n", "[", "](u)", "![", "]", "[附]: http://a\n", "[^1]: ",
    "[^1]", "|a|b|\n|-|-|\n", "|", "\\", "\\|", "<b>", "</b>", "<br>", "<div>\n", "</div>\n", "&amp;", "&nbsp;",
    "\u3000\u3000", "~~", "<table><tr><td>", "<!--", "-->", "\0",
)  # fmt: skip


def read(text: str | bytes) -> Document:
    document = MARKDOWN.read(text.encode() if isinstance(text, str) else text, "文.md", None)
    check(document)
    return document


def kinds(document: Document) -> list[tuple[str, int, str]]:
    return [(str(mark.kind), mark.level, mark.span.of(document.text)) for mark in document.marks]


def test_a_file_with_everything() -> None:
    document = read(NOTES)
    assert document.details == {
        "title": "低空经济观察",
        "author": "张三、李四",
        "date": "2024-07-22",
        "source": "某某日报",
    }
    assert kinds(document) == [
        ("title", 0, "低空经济的三个问题"),
        (
            "paragraph",
            0,
            "各地要抓住机遇，要点：加快建设机场和航线，发展 low-altitude economy。办法见附件。[1]",
        ),
        ("caption", 0, "图一 机场"),
        ("heading", 2, "一、问题"),
        ("item", 0, "1. 甲项"),
        ("item", 0, "2. 乙项"),
        ("item", 0, "丙 斜"),
        ("item", 0, "丁"),
        ("paragraph", 0, "下一行"),
        ("paragraph", 0, "引文一引文二"),
        ("row", 0, "年份\t数|量"),
        ("row", 0, "2023\t12"),
        ("row", 0, "2024"),
        ("paragraph", 0, "x = 1"),
        ("paragraph", 0, 'y = "中"'),
        ("paragraph", 0, "居\u00a0中"),
        ("item", 0, "[1] 注文内容"),
    ]
    assert document.wrapped is False
    assert document.media_type == "text/markdown"


@pytest.mark.parametrize(("ends", "encoding"), [("\n", "utf-8"), ("\r\n", "gb18030"), ("\r", "utf-16")])
def test_every_character_leads_to_an_equal_one_in_the_file(ends: str, encoding: str) -> None:
    text = NOTES.replace("\n", ends)
    document = read(text.encode(encoding))
    assert document.text == read(NOTES).text
    assert document.source is not None
    inserted = ""
    for position, character in enumerate(document.text):
        place = document.source.to_file(Span(position, position + 1))
        if place is None:
            inserted += character
        else:
            assert place.of(text) == character
    # Line breaks, the spaces of joints, tabs, and what was a reference.
    assert inserted.replace("\n", "").replace("\t", "") == " \u00a0] "


@given(st.lists(st.sampled_from(BITS), max_size=25))
def test_whatever_is_put_together(bits: list[str]) -> None:
    text = "".join(bits) + "甲\n\n" + "乙" * 300
    document = read(text)
    assert document.source is not None
    for run in document.source.runs:
        span = Span(run.body_start, run.body_start + run.length)
        assert span.of(document.text) == text[run.file_start : run.file_start + run.length]
    mapped = sum(run.length for run in document.source.runs)
    inserted = len(document.text) - mapped
    assert inserted <= document.text.count("\n") + text.count("&") + text.count("\0") + 3 * len(bits)
    assert all(mark.span for mark in document.marks)


@given(st.lists(st.text("甲乙丙，。ab", min_size=1, max_size=9), min_size=1, max_size=5))
def test_a_text_without_marks_stays_as_it_is(paragraphs: list[str]) -> None:
    document = read("\n\n".join(paragraphs))
    assert document.text.split("\n") == paragraphs
    assert document.source is not None
    assert sum(run.length for run in document.source.runs) == len("".join(paragraphs))


def test_headings() -> None:
    assert kinds(read("# 甲\n## 乙 ##\n### *丙*\n丁\n===\n戊\n--\n#己\n#")) == [
        ("heading", 1, "甲"), ("heading", 2, "乙"), ("heading", 3, "丙"), ("heading", 1, "丁"), ("heading", 2, "戊"),
        ("paragraph", 0, "#己"),
    ]  # fmt: skip
    assert kinds(read("> # 甲\n\n- ## 乙")) == [("title", 0, "甲"), ("heading", 2, "乙")]


def test_lists() -> None:
    assert kinds(read("3. 甲\n\n   续\n4. 乙\n   1) 丙\n\n* 丁\n  戊\n- [ ] 己")) == [
        ("item", 0, "3. 甲"), ("paragraph", 0, "续"), ("item", 0, "4. 乙"), ("item", 0, "1) 丙"), ("item", 0, "丁戊"),
        ("item", 0, "[ ] 己"),
    ]  # fmt: skip


def test_where_links_lead_is_no_text_but_a_remark_is() -> None:
    text = "[甲]\n\n[甲]: http://a.b '题'\n[乙]: <c.d>\n丙\n\n[注]: 以下内容为附录\n\n[^2]: 注文"
    assert read(text).text == "甲\n丙\n[注]: 以下内容为附录\n[2] 注文"


def test_a_table_in_a_quotation_with_pictures_and_marks() -> None:
    text = "> | 甲 | 甲 |\n> |--|--|\n> | ![图](a) | `\\|` |\n> | 长 | 乙 | 丢 |"
    document = read(text)
    assert kinds(document) == [("row", 0, "甲\t甲"), ("row", 0, "图\t|"), ("row", 0, "长\t乙")]
    assert document.source is not None
    assert document.source.to_file(Span(2, 3)) == Span(text.index("甲", 5), text.index("甲", 5) + 1)


def test_html_is_shown_as_a_browser_does() -> None:
    table = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    assert kinds(read(f"<h2>章</h2>\n<p>甲<br>乙 &lt;</p>\n<script>x</script>\n{table}")) == [
        ("heading", 2, "章"), ("paragraph", 0, "甲"), ("paragraph", 0, "乙 <"), ("row", 0, "a\tb"), ("row", 0, "c\td"),
    ]  # fmt: skip
    assert read("<!-- 注\n\n注 -->\n文").text == "文"


def test_what_is_no_text() -> None:
    for data in (b"\x89PNG\r\n\x1a\n" + bytes(50), bytes(100)):
        with pytest.raises(UserError) as caught:
            MARKDOWN.read(data, "文.md", None)
        assert caught.value.message is messages.FILE_BINARY
    assert read("").text == ""


@pytest.mark.parametrize(
    "text",
    [">" * 10_000, "- " * 10_000, "1. " * 6_000, "> - " * 5_000, "|a" * 2000 + "\n" + "|-" * 2000 + "\n" + "a\n" * 50,
     "<div>\n" * 5_000, "```\n" * 5_000, "[a]: b\n" * 5_000, "甲\n" * 10_000, "# " * 10_000, "\n---" * 5_000,
     "<table><tr><td>" * 2000],
)  # fmt: skip
def test_long_nonsense_takes_no_long(text: str) -> None:
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 4


def test_a_long_file_is_quick() -> None:
    text = NOTES.partition("---\n#")[2] * 200
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 4


def test_damaged_in_any_way_it_is_refused_or_read() -> None:
    assert fuzz(MARKDOWN, samples(), 600) > 300
