"""Where a query stands in a text, in either script."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.query.matching import finder_of, pairs
from reader.corpus.query.syntax import read_query

TEXT = "加強耕地保護。耕地要守住，糧食要穩住！\n耕地和糧倉。"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("耕地", ["耕地", "耕地", "耕地"]),
        ("耕地 保护", ["耕地", "保護", "耕地", "耕地"]),
        ("耕地 水利", []),
        ("耕地 OR 水利", ["耕地", "耕地", "耕地"]),
        ("保护 NOT 水利", ["保護"]),
        ("保护 NOT 粮食", []),
        ("耕地 NEAR/0 保护", ["耕地保護"]),
        ("保护 NEAR/0 耕地", ["耕地保護"]),
        ("耕地 NEAR/4 粮食", ["耕地要守住，糧食"]),
        ("耕地 NEAR/3 粮食", []),
        ("粮?", ["糧食", "糧倉"]),
        ("要*住", ["要守住", "要穩住"]),
        ("耕*粮", ["耕地要守住，糧", "耕地和糧"]),
        ("保护*粮", []),  # not beyond the sentence
        ("(耕地 保护) NOT (水利 OR 渠道)", ["耕地", "保護", "耕地", "耕地"]),
    ],
)
def test_hits_in_order(query: str, found: list[str]) -> None:
    node = read_query(query).node
    assert node is not None
    assert [span.of(TEXT) for span in finder_of(node)(TEXT)] == found


def test_in_the_same_script_only_what_stands_there() -> None:
    node = read_query("糧? OR 粮?").node
    assert node is not None
    assert [span.of(TEXT) for span in finder_of(node, same_script=True)(TEXT)] == ["糧食", "糧倉"]


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 4)).map(lambda one: Span(one[0], one[0] + one[1])),
    max_size=8,
)


@given(SPANS, SPANS, st.integers(0, 6))
def test_pairs_are_near_do_not_overlap_and_miss_no_text_that_has_one(
    ones: list[Span], others: list[Span], distance: int
) -> None:
    found = pairs(ones, others, distance)
    gaps = [
        max(other.start - one.end, one.start - other.end)
        for one in ones
        for other in others
        if one.end <= other.start or other.end <= one.start
    ]
    assert bool(found) == any(gap <= distance for gap in gaps)
    for before, after in pairwise(found):
        assert before.end <= after.start
    for span in found:
        assert any(
            min(one.start, other.start) == span.start and max(one.end, other.end) == span.end
            for one in ones
            for other in others
        )
