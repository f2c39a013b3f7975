"""Themes as figures."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis.groups import By, key_named, key_of
from reader.analysis.pairing import on_same_characters, overlapping
from reader.analysis.parts import Part, Passages, read_filters, union
from reader.analysis.summing import summed
from reader.analysis.themes import (
    Coded,
    Together,
    co_occurrence,
    coded,
    coverage,
    frequency,
    pairs,
    places,
    timeline,
)
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError
from tests.corpus.making import make_file


@pytest.fixture
def data(filled: Corpus) -> Coded:
    return coded(filled)


def test_tags_are_counted_by_what_is_known(data: Coded) -> None:
    assert frequency(data, By.SOURCE).rows == [
        ("改革", "河报", 3, 2),
        ("教育", "河报", 1, 1),
        ("民生/医疗", "河报", 2, 2),
    ]
    assert ("改革", "2024-04", 1, 1) in frequency(data, By.MONTH).rows
    assert ("改革", "2024", 3, 2) in frequency(data, By.YEAR).rows
    assert ("改革", "乙", 2, 2) in frequency(data, By.ANNOTATOR).rows
    assert ("改革", None, 3, 2) in frequency(data, By.SECTION).rows


def test_a_source_is_one_in_both_scripts_and_called_as_most_articles_have_it(filled: Corpus) -> None:
    assert {group for _, group, *_ in frequency(coded(filled), By.SOURCE).rows} == {"河报"}
    filled.articles.add([make_file("學校來信。", name="信.txt", source=" 河報")])
    data = coded(filled)
    table = frequency(data, By.SOURCE)
    assert {group for _, group, *_ in table.rows} == {"河報"}
    assert "its names in both scripts being one" in table.method.sentence()
    keys = {key_of(By.SOURCE, one, data.articles[one.article]) for one in data.all}
    assert keys == {key_named(By.SOURCE, "河報")}
    assert key_named(By.ANNOTATOR, "張") == "張"


def test_articles_are_told_by_the_numbers_that_they_have_everywhere(data: Coded) -> None:
    rows = frequency(data, By.ARTICLE).rows
    assert ("改革", 1, 2, 1) in rows
    assert {article for _, article, _, _ in rows} == {1, 2}


@pytest.mark.parametrize("below", [False, True])
def test_the_timeline_says_what_it_leaves_out(filled: Corpus, below: bool) -> None:
    filled.annotations.add(4, Span(0, 5), "民生/学校", annotator="甲")
    data = summed(coded(filled)) if below else coded(filled)
    sentence = timeline(data).method.sentence()
    assert "articles without a date, left out: 1" in sentence
    assert "annotations: 6" in sentence
    assert "annotations: 7" in frequency(data, By.MONTH).method.sentence()


def test_coverage_says_of_how_much_it_is_a_share(data: Coded) -> None:
    total = sum(article.characters for article in data.articles.values())
    assert f"line breaks included: {total:,}" in coverage(data).method.sentence()


def test_coverage_counts_what_overlaps_once(data: Coded) -> None:
    rows = {tag: (characters, share) for tag, characters, share in coverage(data).rows}
    total = sum(article.characters for article in data.articles.values())
    assert rows["民生/医疗"] == (19, pytest.approx(19 / total))
    assert rows["改革"][0] == 2 + 4 + 5
    assert rows[""][0] == 13 + 4 + 6 + 5


@pytest.mark.parametrize(
    ("together", "expected"),
    [
        (Together.SPAN, {("改革", "教育"): 1}),
        (Together.OVERLAP, {("改革", "民生/医疗"): 1, ("改革", "教育"): 1}),
        (Together.PARAGRAPH, {("改革", "民生/医疗"): 1, ("改革", "教育"): 1}),
        (Together.ARTICLE, {("改革", "民生/医疗"): 2, ("改革", "教育"): 1, ("教育", "民生/医疗"): 1}),
    ],
)
def test_tags_stand_together(
    filled: Corpus, data: Coded, together: Together, expected: dict[tuple[str, str], int]
) -> None:
    table = co_occurrence(data, together, filled.articles.body)
    assert {(one, other): count for one, other, count in table.rows} == expected
    tags = {one.id: one.tag_path for one in data.all}
    for pair in pairs(data, together, filled.articles.body):
        assert {tags[number] for number in pair.ids} == {pair.tag, pair.other}


def test_two_annotators_on_one_span_are_pairs_each(data: Coded) -> None:
    model = data.all[0]
    ones = [_moved(model, number, 3, 4, tag) for number, tag in enumerate("甲甲乙丙")]
    counts = Counter((pair.tag, pair.other) for pair in on_same_characters(ones))
    assert counts == Counter({("乙", "甲"): 2, ("丙", "甲"): 2, ("丙", "乙"): 1})
    assert counts == Counter((pair.tag, pair.other) for pair in overlapping(ones))


def test_a_passage_with_gaps_is_one_annotation_of_a_pair(data: Coded) -> None:
    model = data.all[0]
    first, last = (
        replace(_moved(model, number, start, 3, "甲"), passage_group="g")
        for number, start in enumerate((0, 6))
    )
    around, beside = _moved(model, 2, 0, 9, "乙"), _moved(model, 3, 6, 3, "丙")
    (pair,) = overlapping([first, last, around])
    assert (pair.tag, pair.other, set(pair.ids)) == ("乙", "甲", {0, 1, 2})
    assert not list(on_same_characters([first, last, around, beside]))  # each has other characters
    again = [replace(one, id=one.id + 4, tag_path="丁", passage_group="h") for one in (first, last)]
    (pair,) = on_same_characters([first, last, *again])
    assert (pair.tag, pair.other, set(pair.ids)) == ("丁", "甲", {0, 1, 4, 5})


def test_a_timeline_leaves_out_what_has_no_date(data: Coded) -> None:
    rows = [row[:4] for row in timeline(data).rows]
    assert ("2024-03", "改革", 2, 1) in rows
    assert ("2024-04", "改革", 1, 2) in rows


def test_a_timeline_has_the_rate_in_the_text_of_the_month(data: Coded) -> None:
    april = [article for article in data.articles.values() if (article.date or "").startswith("2024-04")]
    size = sum(article.characters for article in april)
    table = timeline(data)
    assert table.columns == ("month", "tag", "annotations", "articles", "characters", "per_10000_characters")
    assert ("2024-04", "改革", 1, 2, size, pytest.approx(1e4 / size)) in table.rows
    assert "per 10,000 characters of all articles of the month" in table.method.sentence()
    empty = {number: replace(one, characters=0) for number, one in data.articles.items()}
    assert {row[-1] for row in timeline(replace(data, articles=empty)).rows} == {None}


def test_a_timeline_leaves_out_what_another_program_wrote_for_a_date(filled: Corpus) -> None:
    for number, date in ((1, "2024"), (2, "二〇二四年")):
        filled.db.execute("UPDATE article SET date = ? WHERE id = ?", (date, number))
    assert [row[:4] for row in timeline(coded(filled)).rows] == [("2024-04", None, 0, 1)]
    assert timeline(coded(filled)).rows[0][-1] == 0


def test_places_are_shares_of_the_article(data: Coded) -> None:
    first = places(data).records()[0]
    assert (first["tag"], first["start"]) == ("民生/医疗", 0)
    assert 0 < float(first["end"] or 0) < 1


def test_parts_and_annotators(filled: Corpus) -> None:
    assert len(coded(filled, Filters(source="山")).all) == 0
    assert coded(filled, annotator="乙").tags == ["改革", "教育"]
    assert coverage(coded(filled, Filters(articles=()))).rows == [("", 0, None)]


def test_what_was_rejected_is_not_counted_and_the_annotator_is_told(filled: Corpus) -> None:
    before = coded(filled)
    one = before.all[0]
    filled.annotations.set_status([one.id], Status.REJECTED)
    assert one.id not in {found.id for found in coded(filled).all}
    assert Part(passages=Passages.TAGGED, tag=one.tag_path).spans(filled) == {2: [Span(0, 6)]}
    assert "annotations by 乙" in coverage(coded(filled, annotator="乙")).method.sentence()


def test_figures_over_tags_are_of_whole_articles() -> None:
    assert read_filters("source:河 tag:改革") == Filters(source="河", tag="改革")
    with pytest.raises(UserError, match="whole articles"):
        read_filters("tagged:改革")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 8), st.sampled_from("甲乙丙")), max_size=10))
def test_overlaps_are_those_of_a_look_at_every_pair(data: Coded, given_: list[tuple[int, int, str]]) -> None:
    model = data.all[0]
    found = [_moved(model, number, *one) for number, one in enumerate(given_)]
    expected = sorted(
        tuple(sorted((one.tag_path, other.tag_path)))
        for one, other in combinations(found, 2)
        if one.tag_path != other.tag_path and one.span.overlaps(other.span)
    )
    overlaps = list(overlapping(found))
    assert sorted((pair.tag, pair.other) for pair in overlaps) == expected
    tags = {one.id: one.tag_path for one in found}
    assert all({tags[number] for number in pair.ids} == {pair.tag, pair.other} for pair in overlaps)


def _moved(model: Annotation, number: int, start: int, length: int, tag: str) -> Annotation:
    return replace(model, id=number, start=start, end=start + length, tag_path=tag)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=10))
def test_a_union_has_the_same_characters_and_no_overlaps(given_: list[tuple[int, int]]) -> None:
    spans = [Span(start, start + length) for start, length in given_]
    joined = union(spans)
    assert {place for span in joined for place in range(span.start, span.end)} == {
        place for span in spans for place in range(span.start, span.end)
    }
    assert all(one.end < other.start for one, other in pairwise(joined))
