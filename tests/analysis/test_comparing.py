"""Who gave which tag to which units, of any annotations, against a look at every unit."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis.agreement import Asked, agreement
from reader.analysis.themes import Coded, coded
from reader.analysis.units import UnitOfDecision
from reader.chinese.boundaries import sentences
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation
from tests.analysis.test_agreement import BODIES, Add, add, counts, river, rows
from tests.analysis.test_coefficients import plain_alpha, plain_kappa

__all__ = ["add", "river"]  # fixtures

PLACES = st.tuples(
    st.integers(1, 3),
    st.integers(0, 40),
    st.integers(1, 14),
    st.sampled_from(["路", "水", "水/河"]),
    st.sampled_from("甲乙丙"),
)


def made(model: Annotation, places: list[tuple[int, int, int, str, str]]) -> dict[int, list[Annotation]]:
    found: dict[int, list[Annotation]] = {}
    for number, (article, start, length, tag, annotator) in enumerate(places):
        body = BODIES[article - 1]
        first = min(start, len(body) - 1)
        one = replace(
            model,
            id=number,
            article=article,
            start=first,
            end=min(first + length, len(body)),
            tag_path=tag,
            annotator=annotator,
            passage_group=f"g{number // 2}"
            if number % 3
            else None,  # parts of passages count as what they are
        )
        found.setdefault(article, []).append(one)
    return found


def pieces(unit: UnitOfDecision, body: str) -> list[set[int]]:
    """The places of each unit of a body."""
    match unit:
        case UnitOfDecision.CHARACTER:
            return [{place} for place in range(len(body))]
        case UnitOfDecision.PARAGRAPH:
            lines = [found.span() for found in re.finditer(r"[^\r\n]+", body)]
        case UnitOfDecision.SENTENCE:
            lines = [(span.start, span.end) for span in sentences(body)]
        case UnitOfDecision.ARTICLE:
            lines = [(0, len(body))]
    return [set(range(start, end)) for start, end in lines]


def decided(
    annotations: dict[int, list[Annotation]], unit: UnitOfDecision, tag: str, people: str
) -> list[tuple[bool, ...]]:
    """What each of some people decided on every unit of the articles in which all of them have annotations."""
    result = []
    for number, ones in annotations.items():
        if not set(people) <= {one.annotator for one in ones}:
            continue
        marked = {
            who: {
                place
                for one in ones
                if (one.annotator, one.tag_path) == (who, tag)
                for place in range(one.start, one.end)
            }
            for who in people
        }
        for piece in pieces(unit, BODIES[number - 1]):
            result.append(tuple(bool(piece & marked[who]) for who in people))
    return result


@pytest.fixture
def data(river: Corpus, add: Add) -> Coded:
    add(1, "班车", "路", "甲")
    return coded(river)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.lists(PLACES, max_size=14), st.sampled_from(UnitOfDecision))
def test_it_is_what_a_look_at_every_unit_finds(
    data: Coded, places: list[tuple[int, int, int, str, str]], unit: UnitOfDecision
) -> None:
    annotations = made(data.all[0], places)
    given_ = replace(data, annotations=annotations)
    found = rows(agreement(given_, Asked("甲", "乙", unit), lambda number: BODIES[number - 1]))
    for tag in ("路", "水", "水/河"):
        pairs = decided(annotations, unit, tag, "甲乙")
        row = found.get(("甲", "乙", tag))
        if row is None:
            assert not any(one or other for one, other in pairs)
            continue
        assert counts(row) == tuple(
            sum(pair == wanted for pair in pairs)
            for wanted in ((True, True), (True, False), (False, True), (False, False))
        )
        for value, plain in (
            (row["kappa"], plain_kappa([(one, other) for one, other in pairs])),
            (row["alpha"], plain_alpha([list(pair) for pair in pairs])),
        ):
            assert value == (None if plain is None else pytest.approx(float(plain), abs=1e-12))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(st.lists(PLACES, max_size=14), st.sampled_from(UnitOfDecision))
def test_alpha_of_all_is_that_of_a_look_at_every_unit(
    data: Coded, places: list[tuple[int, int, int, str, str]], unit: UnitOfDecision
) -> None:
    annotations = made(data.all[0], places)
    given_ = replace(data, annotations=annotations)
    found = rows(agreement(given_, Asked(unit=unit), lambda number: BODIES[number - 1]))
    for tag in ("路", "水", "水/河"):
        row = found.get((None, None, tag))
        if row is None:
            continue
        values: list[list[bool]] = []
        for number, ones in annotations.items():
            here = "".join(sorted({one.annotator for one in ones}))
            values += [list(one) for one in decided({number: ones}, unit, tag, here)]
        plain = plain_alpha(values)
        assert row["alpha"] == (None if plain is None else pytest.approx(float(plain), abs=1e-12))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
@given(st.lists(PLACES, max_size=12), st.sampled_from(UnitOfDecision))
def test_who_is_first_makes_no_difference(
    data: Coded, places: list[tuple[int, int, int, str, str]], unit: UnitOfDecision
) -> None:
    given_ = replace(data, annotations=made(data.all[0], places))
    one, other = (
        agreement(given_, Asked(*pair, unit), lambda number: BODIES[number - 1]) for pair in ("甲乙", "乙甲")
    )
    turned = {(second, first, tag): row for (first, second, tag), row in rows(other).items()}
    assert rows(one).keys() == turned.keys()
    for key, row in rows(one).items():
        assert counts(row) == tuple(counts(turned[key])[place] for place in (0, 2, 1, 3))
        for name in ("kappa", "alpha", "observed_agreement", "positive_agreement", "articles"):
            assert row[name] == turned[key][name]
        assert one.apart[key] == other.apart[key[1], key[0], key[2]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80, deadline=None)
@given(st.lists(PLACES, max_size=10), st.sampled_from(UnitOfDecision))
def test_who_tags_alike_agrees_fully_or_cannot_be_told_from_chance(
    data: Coded, places: list[tuple[int, int, int, str, str]], unit: UnitOfDecision
) -> None:
    twice = [(*place[:4], who) for place in places for who in "甲乙"]
    found = agreement(
        replace(data, annotations=made(data.all[0], twice)),
        Asked("甲", "乙", unit),
        lambda number: BODIES[number - 1],
    )
    assert not any(found.apart.values())
    for row in rows(found).values():
        assert row["kappa"] in (None, 1)
        assert row["alpha"] in (None, 1)
        assert row["positive_agreement"] == 1
    assert bool(places) is bool(found.table.rows) or unit in (
        UnitOfDecision.SENTENCE,
        UnitOfDecision.PARAGRAPH,
    )
