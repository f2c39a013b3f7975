"""Names with room for a few characters only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.abbreviating import abbreviated

NAMES = {"技术攻关", "技术改造", "水治理", "水", "数字化"}


@pytest.mark.parametrize(
    ("name", "count", "expected"),
    [
        ("水治理", 2, "水治"),
        ("技术攻关", 2, "技攻"),
        ("技术改造", 2, "技改"),
        ("技术攻关", 3, "技术攻"),
        ("技术攻关", 1, "攻"),
        ("技术攻关", 4, "技术攻关"),
        ("数字化", 1, "数"),
        ("水", 2, "水"),
        ("水治理", 0, ""),
    ],
)
def test_the_characters_that_tell_it_apart(name: str, count: int, expected: str) -> None:
    assert abbreviated(name, NAMES, count) == expected


def test_where_nothing_differs_it_is_the_beginning() -> None:
    assert abbreviated("甲乙丙", ["甲乙丙丁", "甲乙丁丙"], 2) == "甲乙"


@given(st.lists(st.text("甲乙丙", min_size=1, max_size=5)), st.text("甲乙丙", max_size=5), st.integers(0, 6))
def test_it_is_never_longer_and_made_of_the_name(others: list[str], name: str, count: int) -> None:
    short = abbreviated(name, others, count)
    assert len(short) == min(count, len(name))
    assert not short or name.startswith(short[:-1])
    assert set(short) <= set(name)
