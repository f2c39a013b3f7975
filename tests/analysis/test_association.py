"""Measures of association, against their sources and against another way of reckoning."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2_contingency

from reader.analysis.association import (
    LEAST,
    associate,
    cubic_mutual_information,
    delta_p,
    log_dice,
    mutual_information,
    signed_log_likelihood,
    t_score,
)
from reader.analysis.contingency import Table, log_likelihood

CELLS = st.integers(0, 10_000)


def from_marginals(together: int, first: int, second: int, size: int) -> Table:
    return Table(together, first - together, second - together, size - first - second + together)


@pytest.mark.parametrize(
    ("together", "first", "second", "expected"),
    [(12, 111, 621, 11.3), (8, 1105, 44, 11.3), (30, 1105, 241, 10.7)],
)
def test_mutual_information_as_church_and_hanks_have_it(
    together: int, first: int, second: int, expected: float
) -> None:
    """Their table of words near “doctor(s)” and of “honorary doctor”: f(x, y), f(x), f(y), N = 15 million."""
    table = from_marginals(together, first, second, 15_000_000)
    assert mutual_information(table) == pytest.approx(expected, abs=0.06)


def test_log_likelihood_as_dunning_has_it() -> None:
    """The first row of his table of bigrams, “the swiss”: 110, 2442, 111, 29114 give 270.72."""
    assert log_likelihood(Table(110, 2442, 111, 29114)) == pytest.approx(270.72, abs=0.01)


@given(CELLS, CELLS, CELLS, CELLS)
def test_log_likelihood_is_that_of_scipy(o11: int, o12: int, o21: int, o22: int) -> None:
    table = Table(o11, o12, o21, o22)
    if not all((table.r1, table.r2, table.c1, table.c2)):
        assert log_likelihood(table) == pytest.approx(0.0, abs=1e-6)
        return
    theirs = chi2_contingency([[o11, o12], [o21, o22]], correction=False, lambda_="log-likelihood")
    assert log_likelihood(table) == pytest.approx(theirs.statistic, abs=1e-6, rel=1e-9)


@given(st.integers(1, 500), st.integers(0, 500), st.integers(0, 500), st.integers(1, 100_000))
def test_the_measures_belong_together(o11: int, o12: int, o21: int, o22: int) -> None:
    table = Table(o11, o12, o21, o22)
    mi, mi3, t = mutual_information(table), cubic_mutual_information(table), t_score(table)
    assert mi is not None
    assert mi3 == pytest.approx(mi + 2 * math.log2(o11))
    assert t == pytest.approx(math.sqrt(o11) * (1 - 2**-mi))
    assert (signed_log_likelihood(table) >= 0) is (o11 >= table.expected)


def test_log_dice_is_at_most_14_and_does_not_know_the_corpus() -> None:
    assert log_dice(10, 10, 10) == 14
    assert log_dice(5, 10, 10) == 13  # half as much is one point less
    assert log_dice(30, 10, 10) == 14
    assert log_dice(0, 10, 10) is None


@given(st.integers(1, 100), st.integers(1, 100), st.integers(1, 100), st.integers(1, 100))
def test_delta_p_is_the_slope_of_a_regression(o11: int, o12: int, o21: int, o22: int) -> None:
    """Of outcome on cue, both 0 or 1: the covariance over the variance of the cue."""
    n = o11 + o12 + o21 + o22
    cue, outcome, both = (o11 + o12) / n, (o11 + o21) / n, o11 / n
    slope = (both - cue * outcome) / (cue - cue * cue)
    assert delta_p(o11, o11 + o12, o21, o21 + o22) == pytest.approx(slope)


def test_what_is_together_too_rarely_has_no_measures() -> None:
    found = associate(together=LEAST - 1, node=5, collocate=3, window=40, words=1000)
    assert found.expected == pytest.approx(0.12)
    assert {found.mi, found.mi3, found.t, found.log_likelihood, found.log_dice} == {None}
    assert delta_p(1, 0, 1, 2) is None


def test_all_measures_of_one_collocate() -> None:
    found = associate(together=20, node=100, collocate=50, window=800, words=100_000)
    assert found.expected == pytest.approx(0.4)
    assert found.mi == pytest.approx(math.log2(50))
    assert found.delta_p_forward == pytest.approx(20 / 800 - 30 / 99_200)
    assert found.delta_p_backward == pytest.approx(20 / 50 - 780 / 99_950)


def test_numbers_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="below zero"):
        associate(together=5, node=1, collocate=3, window=10, words=100)
