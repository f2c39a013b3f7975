"""Dispersion, against the worked example of its source and against plain reckoning."""

from __future__ import annotations

from statistics import fmean, pstdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dispersion import Dispersion

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


def spread(counts: dict[int, int], sizes: list[int]) -> Dispersion:
    found = Dispersion(sum(counts.values()), sum(sizes))
    for number, count in counts.items():
        found.add(count, sizes[number])
    return found


def test_the_example_of_gries() -> None:
    """“a” stands 1 to 5 times in parts of 9 to 11 letters: D = 0.785, DP = 0.18; “x” once, in the last part."""
    assert counts_of("a") == {0: 1, 1: 2, 2: 3, 3: 4, 4: 5}
    a = spread(counts_of("a"), SIZES)
    assert a.juilland_d(5) == pytest.approx(0.785, abs=0.0005)
    assert a.deviation_of_proportions == pytest.approx(0.18, abs=0.0005)
    x = spread(counts_of("x"), SIZES)
    assert x.juilland_d(5) == pytest.approx(0, abs=1e-9)
    assert x.deviation_of_proportions == pytest.approx(1 - 11 / 50)


@given(CORPORA)
def test_figures_are_those_of_a_plain_look(parts: list[tuple[int, int]]) -> None:
    sizes = [count + others for count, others in parts]
    counts = {number: count for number, (count, _) in enumerate(parts) if count}
    frequency, total = sum(counts.values()), sum(sizes)
    rates = [counts.get(number, 0) / size for number, size in enumerate(sizes) if size]
    found = spread(counts, sizes)
    deviation, d = found.deviation_of_proportions, found.juilland_d(len(rates))
    if not frequency:
        assert (deviation, d) == (None, None)
        return
    shares = [(counts.get(number, 0) / frequency, size / total) for number, size in enumerate(sizes)]
    assert deviation == pytest.approx(sum(abs(one - other) for one, other in shares) / 2)
    if len(rates) < 2:
        assert d is None
        return
    assert d == pytest.approx(max(0.0, 1 - pstdev(rates) / fmean(rates) / (len(rates) - 1) ** 0.5), abs=1e-7)
