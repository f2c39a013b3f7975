"""Sorting in pieces: the same as at once, and other threads come in between."""

from __future__ import annotations

import random
from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui import sorting
from reader.ui.sorting import sorted_in_pieces
from tests.ui.waiting import turns


@given(st.lists(st.integers(0, 9), max_size=60), st.booleans(), st.integers(1, 7))
def test_the_same_comes_out_as_at_once_equal_ones_in_their_order(
    values: list[int], reverse: bool, piece: int
) -> None:
    usual, sorting._PIECE = sorting._PIECE, piece
    try:
        things = list(enumerate(values))
        by_value = sorted(things, key=lambda thing: thing[1], reverse=reverse)
        assert sorted_in_pieces(things, lambda thing: thing[1], reverse=reverse) == by_value
    finally:
        sorting._PIECE = usual


@pytest.mark.parametrize("reverse", [False, True])
def test_other_threads_run_meanwhile(reverse: bool) -> None:
    chance = random.Random(3)
    keys = [(str(chance.random()), place) for place in range(200_000)]
    at_once = min(turns(lambda: sorted(keys, key=itemgetter(0), reverse=reverse)) for _ in range(3))
    assert turns(lambda: sorted_in_pieces(keys, itemgetter(0), reverse=reverse)) > 3 * at_once
