"""Coefficients of agreement: published tables, a computation of our own, and what can be said of any."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.coefficients import Decisions, alpha, pooled_kappa

COUNTS = st.integers(0, 40)
DECISIONS = st.builds(Decisions, COUNTS, COUNTS, COUNTS, COUNTS)


@pytest.mark.parametrize(
    ("table", "observed", "expected", "kappa", "positive"),
    [
        # Feinstein and Cicchetti (1990): high agreement with a high and with a low kappa; positive by hand.
        ((40, 9, 6, 45), 0.85, 0.50, 0.70, 0.84),
        ((80, 10, 5, 5), 0.85, 0.78, 0.32, 0.91),
        # Something rare, reckoned by hand: observed agreement is high by itself.
        ((1467, 782, 1309, 16232), 0.8943, 0.7780, 0.524, 0.584),
    ],
)
def test_published_tables_and_one_of_something_rare(
    table: tuple[int, int, int, int], observed: float, expected: float, kappa: float, positive: float
) -> None:
    one = Decisions(*table)
    assert one.observed == pytest.approx(observed, abs=5e-5)
    assert one.expected == pytest.approx(expected, abs=5e-3)
    assert one.kappa == pytest.approx(kappa, abs=5e-3)
    assert one.positive == pytest.approx(positive, abs=5e-3)


def test_the_alpha_of_two_observers_of_ten_units() -> None:
    """Krippendorff (2011), the binary example: Meg and Owen."""
    meg, owen = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0), (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)
    counts = Counter(zip(meg, owen, strict=True))
    one = Decisions(counts[1, 1], counts[1, 0], counts[0, 1], counts[0, 0])
    assert one.alpha == pytest.approx(0.095, abs=5e-4)


def plain_kappa(pairs: list[tuple[bool, bool]]) -> Fraction | None:
    """From the decisions one by one, in fractions."""
    n = len(pairs)
    if not n:
        return None
    observed = Fraction(sum(one == other for one, other in pairs), n)
    shares = [Fraction(sum(pair[side] for pair in pairs), n) for side in (0, 1)]
    expected = shares[0] * shares[1] + (1 - shares[0]) * (1 - shares[1])
    return None if expected == 1 else (observed - expected) / (1 - expected)


def plain_alpha(units: list[list[bool]]) -> Fraction | None:
    """By its definition: disagreement in all pairs of values of a unit, against that in all pairs of all values."""
    known = [values for values in units if len(values) >= 2]
    everything = [value for values in known for value in values]
    chance = sum(one != other for one, other in permutations(everything, 2))
    if not chance:
        return None
    n = len(everything)
    seen = sum(
        (
            Fraction(sum(one != other for one, other in permutations(values, 2)), len(values) - 1)
            for values in known
        ),
        Fraction(0),
    )
    return 1 - (seen / n) / Fraction(chance, n * (n - 1))


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=30))
def test_kappa_and_alpha_of_two_are_those_of_decisions_one_by_one(pairs: list[tuple[bool, bool]]) -> None:
    counts = Counter(pairs)
    one = Decisions(counts[True, True], counts[True, False], counts[False, True], counts[False, False])
    for found, plain in (
        (one.kappa, plain_kappa(pairs)),
        (one.alpha, plain_alpha([list(pair) for pair in pairs])),
    ):
        assert found == (None if plain is None else pytest.approx(float(plain), abs=1e-12))


@given(st.lists(st.lists(st.booleans(), max_size=5), max_size=12))
def test_alpha_of_several_of_whom_some_did_not_decide(units: list[list[bool]]) -> None:
    plain = plain_alpha(units)
    found = alpha(Counter((sum(values), len(values)) for values in units))
    assert found == (None if plain is None else pytest.approx(float(plain), abs=1e-12))


@given(DECISIONS)
def test_who_of_two_is_the_first_makes_no_difference(one: Decisions) -> None:
    other = Decisions(one.both, one.second, one.first, one.neither)
    for name in ("observed", "expected", "positive", "kappa", "alpha"):
        assert getattr(one, name) == getattr(other, name)
    for value in (one.kappa, one.alpha):
        assert value is None or -1 <= value <= 1


@given(COUNTS, COUNTS)
def test_full_agreement_is_one_or_cannot_be_told_from_chance(both: int, neither: int) -> None:
    one = Decisions(both, 0, 0, neither)
    expected = 1.0 if both and neither else None
    assert (one.kappa, one.alpha, pooled_kappa([one])) == (expected, expected, expected)
    assert one.positive == (1 if both else None)
    assert one.observed == (1 if both or neither else None)


def test_where_one_never_says_yes_kappa_is_that_of_chance() -> None:
    assert Decisions(0, 3, 0, 7).kappa == 0


def test_pooled_kappa_is_of_the_means_and_not_the_mean_of_the_kappas() -> None:
    rare, common = Decisions(1, 1, 0, 18), Decisions(8, 1, 1, 10)
    assert rare.observed == pytest.approx(0.95)
    assert common.observed == pytest.approx(0.9)
    expected = ((2 * 1 + 18 * 19) / 400 + (9 * 9 + 11 * 11) / 400) / 2
    assert pooled_kappa([rare, common]) == pytest.approx((0.925 - expected) / (1 - expected))
    assert pooled_kappa([rare]) == pytest.approx(rare.kappa)


@given(st.lists(COUNTS, min_size=3, max_size=3), st.integers(1, 5))
def test_a_question_to_which_all_always_say_the_same_changes_no_pooled_kappa(
    counts: list[int], more: int
) -> None:
    one = Decisions(*counts, neither=100)
    unused = Decisions(0, 0, 0, one.n)
    alone = pooled_kappa([one])
    assert pooled_kappa([one, *[unused] * more]) == (None if alone is None else pytest.approx(alone))
    assert pooled_kappa([unused]) is None


def test_without_units_there_is_nothing_and_less_than_nothing_is_refused() -> None:
    nothing = Decisions(0, 0, 0, 0)
    assert [nothing.observed, nothing.expected, nothing.positive, nothing.kappa, nothing.alpha] == [None] * 5
    assert pooled_kappa([]) is None
    assert pooled_kappa([nothing]) is None
    assert alpha({}) is None
    assert alpha({(1, 1): 5, (0, 1): 4}) is None
    with pytest.raises(ValueError, match="below zero"):
        Decisions(1, -1, 0, 0)
