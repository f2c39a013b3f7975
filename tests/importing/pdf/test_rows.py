"""Pieces of lines, and what is read between their glyphs."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.pdf.glyphs import Glyph
from reader.importing.pdf.rows import pieces_of, text_of
from tests.importing.pdf.glyphs import set_line

glyphs = st.lists(
    st.builds(
        lambda character, column, row, size: Glyph(
            character, column * 4.0, column * 4.0 + size, row * 3.0, size
        ),
        st.sampled_from("汉字ab1，"),
        st.integers(0, 120),
        st.integers(0, 200),
        st.sampled_from([6.0, 10.0, 10.5, 30.0]),
    ),
    max_size=40,
    unique_by=lambda glyph: (glyph.left, glyph.base),
)


@given(glyphs, st.randoms(use_true_random=False))
def test_nothing_is_lost_wherever_it_stands_and_however_it_is_drawn(
    glyphs: list[Glyph], chance: object
) -> None:
    pieces = pieces_of(glyphs)
    assert Counter(glyph for piece in pieces for glyph in piece.glyphs) == Counter(glyphs)
    for piece in pieces:
        assert "".join(text_of(piece.glyphs).split()) == "".join(glyph.character for glyph in piece.glyphs)
        assert [glyph.left for glyph in piece.glyphs] == sorted(glyph.left for glyph in piece.glyphs)


def test_gaps_as_wide_as_between_columns_part_a_row() -> None:
    row = set_line("左栏", 0, 100) + set_line("右栏", 30, 100)
    assert [text_of(piece.glyphs) for piece in pieces_of(row)] == ["左栏", "右栏"]
    row = set_line("一行", 0, 100) + set_line("之内", 27, 100)
    assert [text_of(piece.glyphs) for piece in pieces_of(row)] == ["一行 之内"]


def test_spaces_at_the_ends_are_no_part_of_a_piece() -> None:
    (piece,) = pieces_of(set_line("  一 二　", 0, 100))
    assert (text_of(piece.glyphs), piece.left, piece.right) == ("一 二", 10, 35)
    assert pieces_of(set_line("　 ", 0, 100)) == []


@pytest.mark.parametrize(
    ("rise", "size", "joined"), [(4, 6, True), (-2, 6, True), (4, 10, False), (12, 6, False)]
)
def test_small_signs_above_or_below_belong_to_their_line(rise: float, size: float, joined: bool) -> None:
    found = pieces_of(
        set_line("公报", 0, 100) + set_line("①", 20, 100 + rise, size) + set_line("说", 20 + size, 100)
    )
    assert [text_of(piece.glyphs) for piece in found] == ["公报①说"] if joined else len(found) > 1


@pytest.mark.parametrize(
    ("gap", "text"), [(0.0, "二二"), (0.5, "二二"), (3, "二二"), (7, "二 二"), (16, "二　二")]
)
def test_gaps_between_two(gap: float, text: str) -> None:
    assert text_of(set_line("二", 0, 0) + set_line("二", 10 + gap, 0)) == text


def test_what_is_drawn_twice_counts_once() -> None:
    twice = set_line("二二三", 0, 100) + set_line("二二三", 0.6, 100.2)
    assert [text_of(piece.glyphs) for piece in pieces_of(twice)] == ["二二三"]


def test_letters_that_are_all_spaced_have_no_spaces_between_them() -> None:
    spaced = [glyph for at, character in enumerate("青岭镇志稿") for glyph in set_line(character, at * 17, 0)]
    assert text_of(spaced) == "青岭镇志稿"
    assert (
        text_of(
            spaced[:3]
            + [glyph._replace(left=glyph.left + 10, right=glyph.right + 10) for glyph in spaced[3:]]
        )
        == "青岭镇 志稿"
    )
