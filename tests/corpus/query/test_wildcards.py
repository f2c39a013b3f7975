"""Texts with gaps."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.query.wildcards import wildcard_finder

GAP = r"[^\n\r\u2028\u2029。！？!?；;]"


@settings(max_examples=500, deadline=None)
@given(
    st.lists(st.sampled_from("甲乙丙?*"), min_size=1, max_size=9)
    .map("".join)
    .filter(lambda text: text.strip("?*")),
    st.lists(st.sampled_from(["甲", "乙", "丙", "丁", "。", "\n", "丁" * 28]), max_size=14).map("".join),
)
def test_the_hits_are_those_of_a_regular_expression_that_tries_every_way(text: str, body: str) -> None:
    parts = re.split(r"(\?|\*+)", text.strip("*"))
    pattern = "".join(GAP if part == "?" else GAP + "{0,30}?" if "*" in part else part for part in parts)
    expected = [Span(*match.span()) for match in re.finditer(pattern, body)]
    assert wildcard_finder(text, str)(body) == expected


def test_a_gap_ends_with_the_sentence_and_after_thirty_characters() -> None:
    find = wildcard_finder("改*開*放", fold)
    assert find(fold("改一開二放，改。开放")) == [Span(0, 5)]
    assert find(f"改{'一' * 30}开{'一' * 30}放") == [Span(0, 63)]
    assert find(f"改{'一' * 31}开放") == []


@pytest.mark.parametrize("gaps", [6, 12, 40])
def test_many_gaps_in_a_long_line_are_filled_at_once(gaps: int) -> None:
    body = "的一是的了在一不是的，" * 400 + "。甲"
    begun = time.process_time()
    assert wildcard_finder("的*" * gaps + "甲", str)(body) == []
    assert time.process_time() - begun < 1
