"""Which articles a figure is of, in words."""

from __future__ import annotations

import pytest

from reader.analysis.describing import describe_filters
from reader.corpus.query.filters import Filters


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        (Filters(), "the whole corpus"),
        (Filters(state="done"), "articles with state done"),
        (Filters(author="王", script="unknown"), "articles with author 王, script unknown"),
        (Filters(state="其他"), "articles with state 其他"),
        (
            Filters(source="甲", also=(Filters(source="乙"),), without=(Filters(tag="丙"),), title="丁"),
            "articles with title 丁, source 甲 or source 乙, no tag 丙",
        ),
        (Filters(without=(Filters(annotated=True),)), "articles with no annotations"),
    ],
)
def test_a_part_is_told_in_words(filters: Filters, told: str) -> None:
    assert describe_filters(filters).sentence() == told


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        (Filters(since="2024", until="2024"), "articles with date 2024"),
        (Filters(since="2023-05", until="2024"), "articles with date from 2023-05 until 2024"),
        (Filters(since="2024"), "articles with date from 2024"),
        (Filters(until="2024"), "articles with date until 2024"),
        (Filters(without=(Filters(since="2024", until="2024"),)), "articles with no date 2024"),
    ],
)
def test_a_range_of_dates_is_told_as_one_thing(filters: Filters, told: str) -> None:
    assert describe_filters(filters).sentence() == told
