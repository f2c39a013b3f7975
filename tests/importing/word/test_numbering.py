"""Lists are counted as Word counts them."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from reader.importing.safe_xml import tree
from reader.importing.word.numbering import Numbering
from tests.importing.formats.making_docx import LAW, NAMESPACES, level, lists


def numbering(inside: str) -> Numbering:
    return Numbering(root(inside))


def root(inside: str) -> ElementTree.Element:
    return tree(f"<w:numbering {NAMESPACES}>{inside}</w:numbering>".encode(), path="x", part="numbering")


def labels(made: Numbering, *places: tuple[str, int]) -> list[str | None]:
    return [made.label(number, depth) for number, depth in places]


def test_articles_go_on_over_chapters() -> None:
    made = numbering(LAW)
    assert labels(made, ("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1)) == [
        "第一章\u3000", "第一条\u3000", "第二条\u3000", "第二章\u3000", "第三条\u3000",
    ]  # fmt: skip


def test_lower_levels_begin_again() -> None:
    made = numbering(
        lists(level(0, "%1、", "chineseCounting") + level(1, "（%2）", "chineseCounting") + level(2, "%3."))
    )
    places = [("1", 0), ("1", 1), ("1", 2), ("1", 2), ("1", 1), ("1", 2), ("1", 0), ("1", 1)]
    assert labels(made, *places) == ["一、", "（一）", "1. ", "2. ", "（二）", "1. ", "二、", "（一）"]


def test_a_level_can_show_those_above_it_even_where_they_were_never_used() -> None:
    made = numbering(lists(level(0, "%1", "chineseCounting") + level(1, "%1.%2", more="<w:isLgl/>")))
    assert labels(made, ("1", 1), ("1", 0), ("1", 1)) == ["1.1 ", "二\u3000", "2.1 "]


@pytest.mark.parametrize(
    ("follow", "pattern", "label"),
    [
        ("tab", "第%1条", "第1条\u3000"),
        ("space", "第%1条", "第1条\u3000"),
        ("nothing", "第%1条", "第1条"),
        ("tab", "%1.", "1. "),
        ("space", "%1）", "1）"),
        ("tab", "(%1)", "(1) "),
    ],
)
def test_what_stands_between_number_and_text(follow: str, pattern: str, label: str) -> None:
    assert labels(numbering(lists(level(0, pattern, follow=follow))), ("1", 0)) == [label]


def test_lists_that_share_a_count_and_one_that_begins_again() -> None:
    more = (
        '<w:num w:numId="8"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num>"
    )
    made = numbering(lists(level(0, "%1."), more=more))
    assert labels(made, ("1", 0), ("8", 0), ("9", 0), ("9", 0)) == ["1. ", "2. ", "5. ", "6. "]


def test_a_list_can_have_a_level_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "乙%1", start=3)}</w:lvlOverride>'
    made = numbering(
        lists(level(0, "%1."), more=f'<w:num w:numId="9"><w:abstractNumId w:val="0"/>{own}</w:num>')
    )
    assert labels(made, ("9", 0)) == ["乙3 "]


def test_a_style_stands_for_a_level() -> None:
    made = numbering(lists(level(0, "第%1章") + level(1, "第%2条", more='<w:pStyle w:val="law"/>')))
    assert made.label("1", None, style="law") == "第1条\u3000"
    assert made.label("1", None, style="other") == "第2章\u3000"


def test_levels_by_way_of_a_numbering_style() -> None:
    made = numbering(
        '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="mine"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="4"><w:styleLink w:val="mine"/>{level(0, "§%1")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>'
    )
    assert labels(made, ("1", 0)) == ["§1 "]


def test_a_number_format_of_new_programs_has_one_for_old_ones() -> None:
    new = (
        '<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice><w:numFmt w:val="custom"/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>'
        '<w:lvlText w:val="%1."/></w:lvl>'
    )
    assert labels(numbering(lists(new)), ("1", 0)) == ["07. "]


def test_bullets_count_but_say_nothing_and_no_number_is_no_item() -> None:
    made = numbering(lists(level(0, "\uf0b7", "bullet"), level(0, "", "none")))
    assert labels(made, ("1", 0), ("2", 0), ("0", 0), ("77", 0)) == ["", None, None, None]
    assert made.label(None, 0) is None
    assert Numbering(None).label("1", 0) is None


@pytest.mark.parametrize("value", ["", "x", "-1", "99999999999999999999", "三"])
def test_nonsense_in_numbers_is_no_fault(value: str) -> None:
    odd = (
        f'<w:lvl w:ilvl="{value}"><w:start w:val="{value}"/><w:numFmt w:val="{value}"/><w:lvlText w:val="%1%9"/>'
        f'<w:lvlRestart w:val="{value}"/></w:lvl>'
    )
    assert numbering(lists(odd)).label("1", 99) is None
    assert numbering(lists(odd)).label("1", 0) is not None
