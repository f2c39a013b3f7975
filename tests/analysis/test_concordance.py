"""Concordance lines and their order."""

from __future__ import annotations

from itertools import accumulate

import pytest

from reader.analysis.concordance import (
    InWords,
    KwicLine,
    Order,
    by_characters,
    by_words,
    sort_lines,
    span_of,
    within,
)
from reader.chinese.span import Span

WORDS = ["深化", "改革", "，", "全面", "改革", "开放", "。", " ", "改革开放"]
BODY = "".join(WORDS)
ENDS = list(accumulate(map(len, WORDS)))


def line(start: int, end: int, **details: str) -> KwicLine:
    return KwicLine(
        article=1, start=start, end=end, left=BODY[:start], node=BODY[start:end], right=BODY[end:], **details
    )


def test_neighbours_are_words_from_the_node_outwards() -> None:
    found = by_words(line(7, 9), BODY, ENDS)
    assert found.left_neighbours == ("全面", "，", "改革")
    assert found.right_neighbours == ("开放", "。", "改革开放")
    assert found.pieces == ("改革",)
    assert found.is_whole_words


def test_a_node_within_a_word_shows_the_word() -> None:
    found = by_words(line(13, 15), BODY, ENDS)
    assert found.pieces == ("改革开放",)
    assert not found.is_whole_words
    assert found.right_neighbours == ()


def test_a_node_across_words_shows_both() -> None:
    assert by_words(line(8, 10), BODY, ENDS).pieces == ("改革", "开放")


def test_neighbours_can_be_characters() -> None:
    found = by_characters(line(13, 15), BODY)
    assert found.left_neighbours == ("。", "放", "开")
    assert found.right_neighbours == ("开", "放")


@pytest.mark.parametrize(
    ("start", "end", "count", "shown"),
    [
        (7, 9, 1, "全面[改革]开放"),
        (7, 9, 2, "改革，全面[改革]开放。 改革开放"),  # punctuation is no word
        (7, 9, 3, "深化改革，全面[改革]开放。 改革开放"),
        (7, 9, 50, "深化改革，全面[改革]开放。 改革开放"),
        (7, 9, 0, "[改革]"),
        (8, 10, 1, "全面改[革开]放。 改革开放"),  # what the node leaves of a word comes with it
        (13, 15, 1, "开放。 [改革]开放"),
        (0, 2, 1, "[深化]改革"),
    ],
)
def test_a_context_can_be_so_many_words(start: int, end: int, count: int, shown: str) -> None:
    found = within(by_words(line(start, end), BODY, ENDS), InWords(count))
    assert f"{found.left}[{found.node}]{found.right}" == shown
    assert (found.start, found.end) == (start, end)


def test_a_line_that_is_not_cut_yet_keeps_its_context() -> None:
    assert within(line(7, 9), InWords(2)) == line(7, 9)
    assert within(line(7, 9), 2).left == "全面"


LINES = [
    line(2, 4, date="2024-02", source="乙報"),
    line(7, 9, date="2023-01"),
    line(13, 15, date="", source="乙报"),
]


@pytest.mark.parametrize(
    ("orders", "starts"),
    [
        ([], [2, 7, 13]),
        ([Order.DATE], [7, 2, 13]),
        ([Order.SOURCE], [2, 13, 7]),
        ([Order.LEFT_1], [13, 7, 2]),
        ([Order.RIGHT_1, Order.LEFT_1], [2, 7, 13]),
        ([Order.NODE], [2, 7, 13]),
    ],
)
def test_lines_are_sorted_and_what_is_empty_is_last(orders: list[Order], starts: list[int]) -> None:
    lines = [by_words(one, BODY, ENDS) for one in reversed(LINES)]
    assert [one.start for one in sort_lines(lines, orders)] == starts


def test_the_most_frequent_pattern_comes_first() -> None:
    lines = [by_characters(one, BODY) for one in (*LINES, line(7, 9))]
    found = sort_lines(lines, [Order.RIGHT_PATTERN])
    assert [one.right_neighbours[0] for one in found] == ["开", "开", "开", "，"]
    assert span_of(found[0]) == Span(7, 9)
