"""Titles and headings that are known only by their look."""

from __future__ import annotations

import pytest

from reader.importing.formats.docx import DOCX
from tests.importing.formats.making_docx import docx, level, lists, p, table

CENTRE = '<w:jc w:val="center"/>'
BODY = "各级人民政府应当加强对湿地保护工作的领导，建立湿地保护协调机制，解决湿地保护工作中的重大问题。"


def size(points: float) -> str:
    return f'<w:sz w:val="{round(2 * points)}"/>'


def kinds(*paragraphs: str, numbering: str = "") -> list[str]:
    body = "".join(paragraphs) + p(BODY, letters=size(16)) * 3
    document = DOCX.read(docx(body, numbering=numbering), "x", None)
    return [str(mark.kind) for mark in document.marks][:-3]


def test_an_official_document_without_styles() -> None:
    assert kinds(
        p("某某省人民政府文件", properties=CENTRE, letters=size(36)),
        p("某政发〔2024〕5号", properties=CENTRE, letters=size(16)),
        p("某某省人民政府关于", properties=CENTRE, letters=size(22)),
        p("加强湿地保护的若干意见", properties=CENTRE, letters=size(22)),
        p("（2024年9月1日公布）", properties=CENTRE, letters=size(16)),
        p("各市、县人民政府：", letters=size(16)),
        p("一、总体要求", letters='<w:rFonts w:eastAsia="黑体"/>' + size(16)),
        p("（一）指导思想", letters="<w:b/>" + size(16)),
        p("第一章 总则", properties=CENTRE, letters=size(18)),
        p("2024年9月1日", properties=CENTRE, letters="<w:b/>" + size(16)),
    ) == [
        "title", "paragraph", "title", "title", "paragraph", "paragraph", "heading", "heading", "heading", "paragraph",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "letters", "centred", "kind"),
    [
        ("坚守初心：某市的实践", size(22), True, "title"),
        ("路在何方？", size(22), True, "title"),
        ("某某条例（草案）", size(22), True, "title"),
        ("第一章 总则", size(30), True, "heading"),
        ("目　　录", '<w:rFonts w:eastAsia="黑体"/>' + size(16), True, "heading"),
        ("第 一 章　总　则", size(22), True, "heading"),
        ("2.0时代的产业", size(22), True, "title"),
        ("某某报告", "<w:b/>" + size(16), True, "title"),
        ("某某报告", size(17), False, "heading"),
        ("某某报告", size(16), True, "paragraph"),
        ("某某报告", size(14), False, "paragraph"),
        ("来源：某某日报", "<w:b/>" + size(16), False, "paragraph"),
        ("各位代表！", "<w:b/>" + size(16), False, "paragraph"),
        ("这是一句完整的话。", size(22), True, "paragraph"),
        ("二〇二四年九月", size(22), True, "paragraph"),
        ("第3期 总第120期", size(22), True, "paragraph"),
        ("某政办发〔2024〕12号", size(20), True, "paragraph"),
        ("很长" * 31, size(22), True, "paragraph"),
        ("较长" * 21, "<w:b/>" + size(16), False, "paragraph"),
    ],
)
def test_one_line_above_the_text(text: str, letters: str, centred: bool, kind: str) -> None:
    assert kinds(p(text, properties=CENTRE if centred else "", letters=letters)) == [kind]


def test_bold_after_text_has_begun_is_a_heading_and_no_title() -> None:
    bold = p("某某报告", properties=CENTRE, letters="<w:b/>" + size(16))
    assert kinds(bold, p(BODY, letters=size(16)), bold) == ["title", "paragraph", "heading"]


def test_a_numbered_heading_that_is_bold() -> None:
    numbering = lists(level(0, "%1、", "chineseCounting"))
    assert kinds(
        p("总体要求", number=(1, 0), letters="<w:b/>" + size(16)),
        p("总体要求", number=(1, 0), letters=size(16)),
        numbering=numbering,
    ) == ["heading", "item"]


def test_where_all_is_bold_it_says_nothing() -> None:
    body = p("小题", letters="<w:b/>") + p(BODY, letters="<w:b/>") * 3
    assert {str(mark.kind) for mark in DOCX.read(docx(body), "x", None).marks} == {"paragraph"}


def test_tables_have_no_headings_by_look() -> None:
    row = [p("甲", letters="<w:b/>" + size(22)), p("乙", letters="<w:b/>" + size(22))]
    assert kinds(table(row, row)) == ["row", "row"]


def test_nothing_to_compare_with() -> None:
    assert DOCX.read(docx(p() + p(" ")), "x", None).marks == ()


def test_what_is_largest_and_first_is_the_title_though_it_stands_at_the_left() -> None:
    large, larger = p("某某报告", letters=size(19)), p("某某报告", letters=size(24))
    assert kinds(larger, larger, large) == ["title", "title", "heading"]
    assert kinds(larger, large, larger) == ["heading", "heading", "heading"]
    assert kinds(p(BODY, letters=size(16)), larger) == ["paragraph", "heading"]
    assert kinds(p("第一章 总则", letters=size(24))) == ["heading"]
    assert kinds(large, p("真题目", style="a3")) == ["heading", "title"]
