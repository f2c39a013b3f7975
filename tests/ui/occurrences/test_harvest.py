"""Ticks are counted exactly, kept when the same is looked for again, and cost little for half a million places."""

from __future__ import annotations

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.occurrences import Found, Occurrence, chosen
from reader.ui.occurrences.harvest import Harvest

_PLACES = st.lists(
    st.builds(
        lambda article, start, rule, doubtful: Occurrence(article, start, start + 1, rule, doubtful),
        st.integers(1, 3),
        st.integers(0, 9),
        st.integers(0, 2),
        st.booleans(),
    ),
    unique_by=lambda one: one[:2],
    max_size=12,
)
_DEEDS = st.lists(
    st.tuples(st.sampled_from(["one", "article", "rule", "doubtful", "all"]), st.integers(0), st.booleans())
)


@given(_PLACES, _DEEDS)
def test_ticks_are_counted_and_kept(places: list[Occurrence], deeds: list[tuple[str, int, bool]]) -> None:
    harvest = Harvest()
    harvest.take(Found(3, occurrences=places))
    expected = [not place.doubtful for place in places]
    for kind, number, on in deeds if places else []:
        at = number % len(places)
        if kind == "all":
            harvest.tick_all(on)
            expected = [on] * len(places)
            continue
        same = {
            "one": lambda other, at=at: other == at,
            "article": lambda other, at=at: places[other].article == places[at].article,
            "rule": lambda other, at=at: places[other].rule == places[at].rule,
            "doubtful": lambda other: places[other].doubtful,
        }[kind]
        of = {
            "one": lambda at=at: [at],
            "article": lambda at=at: harvest.of_article(at),
            "rule": lambda at=at: harvest.of_rule(at),
            "doubtful": harvest.doubtful_ones,
        }[kind]
        harvest.tick(of(), on)
        expected = [on if same(other) else tick for other, tick in enumerate(expected)]
    for _ in range(2):
        assert [harvest.is_ticked(number) for number in range(len(places))] == expected
        assert harvest.ticked == sum(expected)
        wanted = [place for place, tick in zip(places, expected, strict=True) if tick]
        assert harvest.chosen() == chosen(wanted)
        harvest.clear()
        assert len(harvest) == harvest.ticked == 0
        harvest.take(Found(3, occurrences=places))


def test_half_a_million_places_take_little_room() -> None:
    harvest = Harvest()
    tracemalloc.start()
    for at in range(0, 500_000, 5000):
        harvest.take(Found(1, occurrences=[Occurrence(1, at + one, at + one + 1, 0) for one in range(5000)]))
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(harvest) == harvest.ticked == 500_000
    assert used < 60_000_000
