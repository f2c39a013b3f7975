"""Labels keep apart, in order, and as near to where they want to be as they can."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.figures.charts.spreading import spread


def test_labels_with_room_stay_where_they_want_to_be() -> None:
    assert spread([80.0, 10.0, 40.0], 20, 0, 100) == [80.0, 10.0, 40.0]


def test_labels_at_one_place_spread_around_it() -> None:
    assert spread([50.0, 50.0, 50.0], 10, 0, 100) == [40.0, 50.0, 60.0]


def test_labels_at_the_edge_stay_within() -> None:
    assert spread([100.0, 100.0], 10, 0, 100) == [90.0, 100.0]
    assert spread([0.0, 0.0], 10, 0, 100) == [0.0, 10.0]


def test_labels_without_room_stand_evenly() -> None:
    assert spread([5.0, 5.0, 5.0], 60, 0, 100) == [0.0, 50.0, 100.0]
    assert spread([], 10, 0, 100) == []


@given(st.lists(st.floats(0, 300), min_size=1, max_size=12))
def test_no_label_stands_on_another_and_none_passes_another(wanted: list[float]) -> None:
    found = spread(wanted, 20, 0, 300)
    assert all(-1e-6 <= one <= 300 + 1e-6 for one in found)
    by_wish = [place for _, place in sorted(zip(wanted, found, strict=True))]
    assert all(after - before >= 20 - 1e-6 for before, after in pairwise(sorted(by_wish)))
    assert by_wish == pytest.approx(sorted(by_wish))
