"""Sums over row heights."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.heights import Heights

LISTS = st.lists(st.integers(1, 90), min_size=1, max_size=900)


@given(LISTS, st.data())
def test_sums_and_search_agree_with_the_plain_list(heights: list[int], data: st.DataObject) -> None:
    rows = Heights(list(heights))
    changed = data.draw(st.integers(0, len(heights) - 1))
    rows[changed] = heights[changed] = data.draw(st.integers(1, 500))
    row = data.draw(st.integers(0, len(heights) - 1))
    assert rows.total == sum(heights)
    assert rows.top(row) == sum(heights[:row])
    inside = data.draw(st.integers(0, heights[row] - 1))
    assert rows.find(sum(heights[:row]) + inside) == (row, inside)


def test_outside_is_the_first_or_the_last_row() -> None:
    rows = Heights([10, 20])
    assert rows.find(-5) == (0, 0)
    assert rows.find(1000) == (1, 19)
    with pytest.raises(IndexError):
        Heights([]).find(0)
