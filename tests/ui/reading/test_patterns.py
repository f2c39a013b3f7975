"""Kinds of lines that differ without their colours."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.patterns import pieces


@given(st.integers(0, 60), st.floats(-1e4, 1e4), st.floats(0, 2e3), st.floats(0.5, 8))
def test_pieces_lie_in_order_within_the_line(
    lane: int, start: float, length: float, thickness: float
) -> None:
    found = list(pieces(lane, start, start + length, thickness))
    assert all(start <= low <= high <= start + length for low, high in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))


def test_four_lanes_differ_within_a_character() -> None:
    kinds = [tuple(pieces(lane, 0, 17, 2)) for lane in range(4)]
    assert kinds[0] == ((0, 17),)
    assert all(one != other for one, other in combinations(kinds, 2))
