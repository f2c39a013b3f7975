"""Rows of a page and the way between body and form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.ui.reading.rows import LONGEST_PIECE, Header, Role, Rows

from .conftest import BODY

SENTENCE = "信息系统每天公布水质，软件谁都能下载，打印机也有𠮷。"


def rows_of(body: str, title: str = "", standard: Standard = Standard.S2TWP, **header: str) -> Rows:
    return Rows(ParallelText(body, Script.SIMPLIFIED, standard), Header(title=title, **header))  # type: ignore[arg-type]


def roles(rows: Rows) -> list[Role]:
    return [row.role for row in rows.rows]


def test_a_first_line_that_is_the_title_is_set_as_the_title_and_not_repeated() -> None:
    rows = rows_of(BODY, "让小河重新流进城市", kicker="观察", subtitle="一条河")
    assert roles(rows)[:3] == [Role.KICKER, Role.TITLE, Role.SUBTITLE]
    assert rows.rows[1].block == 0
    assert roles(rows).count(Role.TITLE) == 1


def test_another_title_stands_above_the_text() -> None:
    rows = rows_of(BODY, "另一个题目")
    assert rows.rows[0].role is Role.TITLE and rows.rows[0].block == -1
    assert rows.text(0, Form.TRADITIONAL) == "另一個題目"
    assert rows.rows[1].block == 0 and rows.rows[1].role is not Role.TITLE


def test_an_article_without_a_title_and_without_text_has_no_rows() -> None:
    assert len(rows_of("")) == 0
    assert rows_of("\r\n").row_at(1) == -1


@pytest.mark.parametrize("unit", [SENTENCE, "河", "e" + "\u0301" * 30, "a"])
def test_a_long_block_is_cut_into_pieces_that_lose_nothing(unit: str) -> None:
    body = unit * (10_000 // len(unit))
    rows = rows_of(body)
    for form in Form:
        whole = rows.parallel.text(form, 0)
        assert "".join(rows.text(index, form) for index in range(len(rows))) == whole
    assert all(row.end - row.start <= LONGEST_PIECE for row in rows.rows)
    assert [row.start for row in rows.rows[1:]] == [row.end for row in rows.rows[:-1]]


def test_pieces_end_with_a_sentence_where_there_is_one() -> None:
    rows = rows_of(SENTENCE * 400)
    assert all(rows.text(index, Form.TRADITIONAL).endswith("。") for index in range(len(rows)))


@given(st.integers(0, len(BODY)), st.integers(0, len(BODY)), st.sampled_from([Standard.S2T, Standard.S2TWP]))
def test_spans_in_a_form_read_the_counterpart(one: int, other: int, standard: Standard) -> None:
    rows = rows_of(BODY, standard=standard)
    span = Span(min(one, other), max(one, other))
    for form in Form:
        for index, row in enumerate(rows.rows):
            shared = span.clip(Span(row.start, row.end))
            if shared is not None:
                there = rows.to_form(index, form, span)
                assert there.of(rows.text(index, form)) == rows.parallel.counterpart(form, shared)


@given(st.integers(0, len(BODY)))
def test_a_place_in_a_form_comes_back_to_itself_outside_changed_lengths(position: int) -> None:
    rows = rows_of(BODY, standard=Standard.S2T)
    index = rows.row_at(position)
    row = rows.rows[index]
    inside = min(max(position, row.start), row.end)
    for form in Form:
        there = rows.to_form(index, form, Span(inside, inside)).start
        assert rows.to_body(index, form, there) == inside
