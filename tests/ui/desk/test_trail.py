"""The trail goes back and forth like the history of a browser."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.ui.desk.trail import Place, Trail
from reader.ui.reading.scroller import ReadingPosition


def place(number: int) -> Place:
    return Place(number, ReadingPosition(0, 0.0), Span(0, 0))


@given(st.lists(st.sampled_from(["jump", "back", "forward"]), max_size=40))
def test_it_walks_as_a_list_with_a_finger_on_it_would(acts: list[str]) -> None:
    trail, here = Trail(), place(0)
    visited, finger, made = [here], 0, 0
    for act in acts:
        if act == "jump":
            trail.leave(here)
            made += 1
            here = place(made)
            visited = [*visited[: finger + 1], here]
            finger += 1
        else:
            by = -1 if act == "back" else 1
            found = trail.back(here) if act == "back" else trail.forward(here)
            if 0 <= finger + by < len(visited):
                finger += by
                assert found is not None
                here = found
            else:
                assert found is None
        assert here == visited[finger]


def test_leaving_a_place_twice_is_leaving_it_once() -> None:
    trail = Trail()
    trail.leave(place(1))
    trail.leave(place(1))
    assert trail.back(place(2)) == place(1)
    assert trail.back(place(1)) is None


def test_it_does_not_grow_without_end() -> None:
    trail = Trail()
    for number in range(1000):
        trail.leave(place(number))
    here, steps = place(1000), 0
    while (found := trail.back(here)) is not None:
        here, steps = found, steps + 1
    assert steps == 200
