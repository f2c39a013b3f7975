"""What was found, by place: also where hits lie within others, and however many there are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from reader.chinese.span import Span
from reader.ui.reading.hits import Hits
from reader.ui.reading.layout import FormLayout

from .conftest import Show

spans = some.lists(
    some.tuples(some.integers(0, 40), some.integers(0, 12)).map(lambda one: Span(one[0], sum(one)))
)


@given(spans, some.integers(0, 50), some.integers(1, 30))
def test_those_over_a_passage_are_those_that_share_a_character(
    found: list[Span], start: int, length: int
) -> None:
    hits, place = Hits(found), Span(start, start + length)
    assert hits.over(place) == sorted(span for span in found if span.overlaps(place))


@given(spans)
def test_they_stand_in_order_without_the_empty_ones(found: list[Span]) -> None:
    hits = Hits(found)
    assert list(hits) == sorted(span for span in found if span)
    assert len(hits) == len(list(hits))
    for position in range(55):
        assert hits.from_place(position) == sum(span.start < position for span in hits)


@pytest.mark.parametrize(
    ("wanted", "places"), [("水", [0, 2, 3]), ("水水", [2]), (".", [5]), ("", []), ("没有", [])]
)
def test_a_text_is_found_as_it_stands_one_after_the_other(wanted: str, places: list[int]) -> None:
    hits = Hits.of_text("水土水水石.", wanted)
    assert [span.start for span in hits] == places
    assert all(span.of("水土水水石.") == wanted for span in hits)


def test_of_a_very_long_hit_the_lines_in_sight_are_drawn(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "让小河重新流进城市，" * 2000
    view = show(body)
    view._scroll_by(9000)
    asked: list[int] = []
    rects = FormLayout.rects

    def counted(self: FormLayout, span: Span) -> list[object]:
        found = rects(self, span)
        asked.append(len(found))
        return found  # type: ignore[return-value]

    plain = view.grab().toImage()
    view.set_hits([Span(0, len(body))])
    with monkeypatch.context() as patch:
        patch.setattr(FormLayout, "rects", counted)
        whole = view.grab().toImage()
    assert whole != plain
    assert 0 < max(asked) < 60
    top = view.top_position().position
    view.set_hits([Span(top - 500, top + 2500)])  # from above the first line in sight to below the last one
    assert view.grab().toImage() == whole
