"""Themes with what is below them, against a count of our own."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis.groups import By
from reader.analysis.summing import summed
from reader.analysis.themes import Coded, Together, co_occurrence, coded, coverage, frequency, timeline
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus


@pytest.fixture
def data(filled: Corpus) -> Coded:
    """As they are, and on the first passage of article 1 one more tag of its theme by the same person."""
    filled.annotations.add(1, Span(0, 13), "民生/教育", annotator="甲")
    return coded(filled)


def test_a_passage_with_two_tags_of_a_theme_counts_once_in_it(data: Coded) -> None:
    rows = frequency(summed(data), By.SOURCE).rows
    assert ("民生", "河报", 2, 2) in rows
    assert set(frequency(data, By.SOURCE).rows) < set(rows)


def test_another_annotator_counts_apart(filled: Corpus, data: Coded) -> None:
    filled.annotations.add(1, Span(0, 13), "民生/教育", annotator="乙")
    rows = frequency(summed(coded(filled)), By.SOURCE).rows
    assert ("民生", "河报", 3, 2) in rows
    rows = frequency(summed(coded(filled)), By.ANNOTATOR).rows
    assert ("民生", "乙", 1, 1) in rows
    assert ("民生", "甲", 2, 2) in rows


def test_a_passage_with_gaps_counts_once_and_covers_all_its_parts(filled: Corpus) -> None:
    first, _ = filled.annotations.add(3, Span(0, 2), "民生/学校/操场", annotator="甲")
    filled.annotations.add_part(first.id, Span(7, 9))
    data = summed(coded(filled))
    assert ("民生", "山报", 1, 1) in frequency(data, By.SOURCE).rows
    assert ("民生/学校", "山报", 1, 1) in frequency(data, By.SOURCE).rows
    before = {row[0]: row[1] for row in coverage(coded(filled)).rows}
    after = {row[0]: row[1] for row in coverage(data).rows}
    assert after["民生"] == before["民生/医疗"] + 4  # type: ignore[operator]
    assert after[""] == before[""]


def test_a_theme_does_not_stand_together_with_what_is_in_it(filled: Corpus, data: Coded) -> None:
    table = co_occurrence(summed(data), Together.SPAN, filled.articles.body)
    assert {row[:2]: row[2] for row in table.rows} == {("改革", "教育"): 1, ("民生/医疗", "民生/教育"): 1}
    table = co_occurrence(summed(data), Together.ARTICLE, filled.articles.body)
    assert {row[:2]: row[2] for row in table.rows}["改革", "民生"] == 2


def test_months_and_the_method(data: Coded) -> None:
    table = timeline(summed(data))
    assert ("2024-03", "民生", 1, 1) in [row[:4] for row in table.rows]
    assert "annotations: 7" in table.method.sentence()
    assert "all tags below it" in table.method.sentence()
    assert "below" not in timeline(data).method.sentence()


TAGS = st.sampled_from(["甲", "甲/乙", "甲/乙/丙", "甲/丁", "戊/丙"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.lists(st.tuples(st.integers(0, 3), TAGS, st.sampled_from("AB")), max_size=12))
def test_it_is_the_number_of_passages_under_a_theme(data: Coded, given_: list[tuple[int, str, str]]) -> None:
    model = data.all[0]
    found = [
        replace(model, id=number, start=start, end=start + 2, tag_path=tag, annotator=annotator)
        for number, (start, tag, annotator) in enumerate(given_)
    ]
    passages: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
    for start, tag, annotator in given_:
        names = tag.split("/")
        for length in range(1, len(names) + 1):
            passages["/".join(names[:length])].add((start, annotator))
    rows = frequency(summed(Coded(data.articles, {1: found})), By.ARTICLE).rows
    assert {row[0]: row[2] for row in rows} == {tag: len(places) for tag, places in passages.items()}
