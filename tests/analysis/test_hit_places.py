"""Where the hits of a query stand."""

from __future__ import annotations

import pytest

from reader.analysis.hit_places import hit_places
from reader.analysis.parts import Part, Passages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from tests.analysis.conftest import TEXTS


def test_every_hit_has_its_place_in_either_script(filled: Corpus) -> None:
    found = hit_places(filled, "改革")
    expected = [
        (number, Span(at, at + 2))
        for number, (body, _) in enumerate(TEXTS, start=1)
        for at in range(len(body))
        if body[at : at + 2] == "改革"
    ]
    assert found.places == expected
    for (number, span), row in zip(found.places, found.table.records(), strict=True):
        size = len(TEXTS[number - 1][0])
        assert (row["article"], row["start"], row["end"]) == (number, span.start / size, span.end / size)
    assert "hits: 5, articles: 2" in found.table.method.sentence()
    assert {row["node"] for row in hit_places(filled, "医疗").table.records()} == {"医疗", "醫療"}


def test_only_in_the_passages_of_a_part(filled: Corpus) -> None:
    tagged = hit_places(filled, "改革", Part(passages=Passages.TAGGED, tag="改革"))
    assert len(tagged.places) == 2
    rest = hit_places(filled, "改革", Part(passages=Passages.UNTAGGED, tag="改革"))
    assert len(rest.places) == 3


def test_a_wrong_query_is_told_and_a_stop_is_heard(filled: Corpus) -> None:
    with pytest.raises(UserError):
        hit_places(filled, '"开')
    assert hit_places(filled, "改革", go_on=lambda: False).places == []
