"""Where a query stands in a text, in either script."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.query.matching import finder_of, pairs, pattern_finder
from reader.corpus.query.syntax import read_query
from reader.errors import UserError

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
        ("耕地 NEAR/9 耕地", ["耕地保護。耕地"]),
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


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"\u6578\u64da", ["数据", "數據"]),  # 數據 by numbers
        (r"[\u6578\u64da]{2}", ["数据", "數據"]),
        (r"\U00006578据", ["数据", "數據"]),
        (r"數(?=\u64DA\x2e)", ["數"]),
        (r"[\u6578-\u6579]", []),  # a range is of what folding leaves: 数 is none of it
        (r"\\u6578", [r"\u6578"]),
        (r"\x28\u0061\uff08", ["(a（"]),
        (r"\u657", []),
    ],
)
def test_characters_of_a_pattern_by_their_numbers(pattern: str, found: list[str]) -> None:
    body = r"数据，數據. \u6578 (a（"
    try:
        assert [span.of(body) for span in pattern_finder(pattern)(body)] == found
    except UserError:
        assert pattern == r"\u657"  # no number


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 4)).map(lambda one: Span(one[0], one[0] + one[1])),
    max_size=8,
)


def test_each_of_a_row_is_paired_with_the_one_beside_it() -> None:
    node = read_query("甲 NEAR/1 乙").node
    assert node is not None
    assert finder_of(node)("甲，乙，甲，乙") == [Span(0, 3), Span(4, 7)]
    assert finder_of(node)("乙甲甲乙") == [Span(0, 2), Span(2, 4)]


@given(SPANS, SPANS, st.integers(0, 6))
def test_as_many_pairs_are_found_as_can_stand_apart(
    ones: list[Span], others: list[Span], distance: int
) -> None:
    near = {
        Span(min(one.start, other.start), max(one.end, other.end))
        for one in ones
        for other in others
        if 0 <= max(other.start - one.end, one.start - other.end) <= distance
    }
    found = pairs(ones, others, distance)
    assert set(found) <= near
    assert all(before.end <= after.start for before, after in pairwise(found))
    # The most that can stand apart up to each place, whichever pairs they are.
    most = [0] * 60
    for place in range(1, 60):
        ending = [most[span.start] + 1 for span in near if span.end == place]
        most[place] = max([most[place - 1], *ending])
    assert len(found) == most[-1]


def test_many_places_of_many_words_are_paired_soon() -> None:
    ones = [Span(at, at + 1 + at % 7) for at in range(0, 40_000, 2)]
    others = [Span(at, at + 1) for at in range(1, 40_000, 2)]
    began = time.process_time()
    assert pairs(ones, others, 10_000)
    assert time.process_time() - began < 5  # 0.1; what looks at all pairs takes minutes


@pytest.mark.parametrize("pattern", ["^", "$", "^$", r"\b", r"^\b$"])
def test_a_pattern_that_asks_for_a_place_is_told(pattern: str) -> None:
    with pytest.raises(UserError, match="asks for a place"):
        pattern_finder(pattern)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [("^水", [Span(0, 1)]), (r"\$", [Span(1, 2)]), ("[^水]", [Span(1, 2)]), (r"\B水", [])],
)
def test_a_pattern_with_a_place_in_it_is_looked_for(pattern: str, found: list[Span]) -> None:
    assert list(pattern_finder(pattern)("水$水")) == found
