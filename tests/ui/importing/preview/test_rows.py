"""Which row shows what."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.ui.importing.preview.rows import GAP, RULE, Rows
from reader.ui.importing.preview.work import line_numbers
from reader.ui.importing.preview.wrapping import Measure
from tests.importing.cleaning.making_pages import NEWSPAPER, editing_of, pages, texts

MEASURE = Measure(10.0, {chr(code): 5.0 for code in range(32, 127)})


def rows_of(text: str, room: float = 200) -> Rows:
    editing = editing_of(text)
    return Rows(editing.document, editing.found, line_numbers(text, editing.found), MEASURE, room)


@settings(deadline=None)
@given(texts | pages, st.integers(30, 400))
def test_every_line_is_shown_whole_and_in_order(text: str, room: int) -> None:
    rows = rows_of(text, room)
    editing = editing_of(text)
    shown: dict[int, str] = {}
    seen: list[tuple[int, int]] = []
    for number in range(rows.total):
        row = rows.at(number)
        seen.append((row.line, row.part))
        if row.part >= 0:
            start, end = rows.slice(row)
            shown[row.line] = shown.get(row.line, "") + text[start:end]
    assert seen == sorted(seen)
    assert shown == {at: line.span.of(text) for at, line in enumerate(editing.found.lines)}
    for at in shown:
        assert rows.at(rows.first_of(at)) == (at, 0)
        assert rows.at(rows.last_of(at)).line == at


def test_a_rule_stands_above_each_article_and_a_gap_for_blank_lines() -> None:
    rows = rows_of(NEWSPAPER, 2000)
    parts = [rows.at(number).part for number in range(rows.total)]
    assert parts.count(RULE) == 2
    assert parts.count(GAP) == 5
    assert list(rows.firsts.values()) == [0, 1]
    with pytest.raises(IndexError):
        rows.at(rows.total)


def test_blank_lines_between_all_lines_are_not_shown() -> None:
    rows = rows_of("\n\n".join(NEWSPAPER.split()), 2000)
    assert GAP not in [rows.at(number).part for number in range(rows.total)]


def test_indents_are_shown() -> None:
    rows = rows_of(
        "县里给渡口装上了路灯\n\u3000\u3000入夜以后，老渡口第一次亮了起来。沿岸有灯。\n  两个空格的行。"
    )
    assert rows.indents == [0.0, 2.0, 1.0]


def test_lines_have_their_numbers_in_the_file() -> None:
    text = "\r\n\r\n甲乙丙丁\r\n\n戊己庚辛\u2028壬癸"
    editing = editing_of(text)
    assert line_numbers(text, editing.found) == [3, 5, 6]
