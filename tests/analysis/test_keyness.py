"""Keyness, against its sources and against another way of reckoning."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2_contingency
from scipy.stats.contingency import odds_ratio as their_odds_ratio

from reader.analysis.contingency import Table
from reader.analysis.keyness import compare, key_of, log_ratio, odds_ratio, percent_difference, strength

SIZES = st.integers(1000, 1_000_000)
COUNTS = st.integers(0, 1000)


@given(COUNTS, COUNTS, SIZES, SIZES)
def test_log_likelihood_has_the_sign_of_the_difference(
    first: int, second: int, first_size: int, second_size: int
) -> None:
    key = key_of("词", first, second, first_size=first_size, second_size=second_size)
    if not first + second:
        assert key.log_likelihood is None
        return
    cells = [[first, first_size - first], [second, second_size - second]]
    assert key.log_likelihood is not None
    assert key.bic is not None
    if 0 < first + second < first_size + second_size:
        theirs = chi2_contingency(cells, correction=False, lambda_="log-likelihood").statistic
        assert abs(key.log_likelihood) == pytest.approx(theirs, abs=1e-6)
        assert key.bic == pytest.approx(theirs - math.log(first_size + second_size), abs=1e-6)
    difference = first / first_size - second / second_size
    assert key.log_likelihood * difference >= -1e-9


@pytest.mark.parametrize(
    ("first", "second", "expected"), [(20, 10, 1.0), (10, 20, -1.0), (80, 10, 3.0), (8, 0, 4.0), (0, 8, -4.0)]
)
def test_log_ratio_as_hardie_explains_it(first: int, second: int, expected: float) -> None:
    """Each point doubles the ratio; a word that is absent counts as half an occurrence."""
    assert log_ratio(first, second, 1000, 1000) == expected


def test_percent_difference_as_gabrielatos_and_marchi_explain_it() -> None:
    """Twice the relative frequency is 100 % more, half of it 50 % less."""
    assert percent_difference(20, 10, 1000, 1000) == pytest.approx(100)
    assert percent_difference(10, 20, 1000, 1000) == pytest.approx(-50)
    assert percent_difference(10, 10, 500, 1000) == pytest.approx(100)
    assert percent_difference(10, 0, 500, 1000) is None


def test_odds_ratio_is_that_of_scipy() -> None:
    theirs = their_odds_ratio([[12, 988], [5, 1995]], kind="sample").statistic
    assert odds_ratio(Table(12, 988, 5, 1995)) == pytest.approx(theirs)
    assert odds_ratio(Table(12, 988, 0, 2000)) is None


def test_evidence_is_graded_as_kass_and_raftery_do() -> None:
    assert [strength(bic) for bic in (-5, 0, 1.9, 2, 6, 10, 100)] == [0, 1, 1, 2, 3, 4, 4]


def test_words_are_ranked_from_the_first_part_to_the_second() -> None:
    rows = compare({"甲": 50, "乙": 10}, {"乙": 11, "丙": 40}, first_size=1000, second_size=1000)
    assert [row.word for row in rows] == ["甲", "乙", "丙"]
    assert rows[0].percent_difference is None
    assert rows[0].odds_ratio is None
    assert rows[2].log_likelihood is not None
    assert rows[2].log_likelihood < 0


def test_with_nothing_to_compare_with_there_are_only_frequencies() -> None:
    (row,) = compare({"甲": 5}, {}, first_size=10, second_size=0)
    assert (row.first, row.first_per_million, row.second_per_million) == (5, 500_000, None)
    assert {row.log_likelihood, row.bic, row.log_ratio, row.percent_difference, row.odds_ratio} == {None}
