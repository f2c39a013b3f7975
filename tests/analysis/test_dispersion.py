"""Dispersion, against the worked example of its source and against plain reckoning."""

from __future__ import annotations

from statistics import fmean, pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dispersion import deviation_of_proportions, juilland_d, normalised_deviation

#: The corpus of letters with which Gries (2008) explains all measures: its five parts.
PARTS = (
    "b a m n i b e u p",
    "b a s a t b e w q n",
    "b c a g a b e s t a",
    "b a g h a b e a a t",
    "b a h a a b e a x a t",
)
SIZES = [len(part.split()) for part in PARTS]
CORPORA = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 60)), min_size=1, max_size=12)


def counts_of(letter: str) -> dict[int, int]:
    return {number: count for number, part in enumerate(PARTS) if (count := part.split().count(letter))}


def test_the_example_of_gries() -> None:
    """“a” stands 1 to 5 times in parts of 9 to 11 letters: D = 0.785, DP = 0.18; “x” once, in the last part."""
    a = counts_of("a")
    assert a == {0: 1, 1: 2, 2: 3, 3: 4, 4: 5}
    assert juilland_d(a, SIZES) == pytest.approx(0.785, abs=0.0005)
    assert deviation_of_proportions(a, SIZES) == pytest.approx(0.18, abs=0.0005)
    x = counts_of("x")
    assert juilland_d(x, SIZES) == pytest.approx(0, abs=1e-9)
    assert deviation_of_proportions(x, SIZES) == pytest.approx(1 - 11 / 50)


@given(CORPORA)
def test_figures_are_those_of_a_plain_look(parts: list[tuple[int, int]]) -> None:
    sizes = [count + others for count, others in parts]
    counts = {number: count for number, (count, _) in enumerate(parts) if count}
    frequency, total = sum(counts.values()), sum(sizes)
    deviation, d = deviation_of_proportions(counts, sizes), juilland_d(counts, sizes)
    if not frequency:
        assert (deviation, d) == (None, None)
        return
    shares = [(counts.get(number, 0) / frequency, size / total) for number, size in enumerate(sizes)]
    assert deviation == pytest.approx(sum(abs(one - other) for one, other in shares) / 2)
    rates = [counts.get(number, 0) / size for number, size in enumerate(sizes) if size]
    if len(rates) < 2:
        assert d is None
        assert normalised_deviation(counts, sizes) is None
        return
    assert d == pytest.approx(max(0.0, 1 - pstdev(rates) / fmean(rates) / (len(rates) - 1) ** 0.5), abs=1e-7)
    normalised = normalised_deviation(counts, sizes)
    assert normalised is not None
    assert deviation is not None
    assert deviation - 1e-9 <= normalised <= 1


def test_a_word_in_the_smallest_part_alone_is_as_uneven_as_can_be() -> None:
    assert normalised_deviation({0: 3}, [10, 90]) == pytest.approx(1)
    assert normalised_deviation({0: 5, 1: 45}, [10, 90]) == pytest.approx(0)
