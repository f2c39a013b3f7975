"""What a tag takes at the caret when nothing is selected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from reader.chinese.parallel import ParallelText
from reader.chinese.script import detect
from reader.chinese.span import Span
from reader.ui.desk.units import Taken, passage_at, passage_beside, trimmed
from reader.ui.reading.options import ReadingOptions
from reader.ui.reading.page import Page
from reader.ui.reading.rows import Header
from reader.ui.settings.settings import TAKEN, Settings

BODY = "　　水渠修好了，田里有了水。大家都高兴。 \r\n\r\n完工。\r\n"


def page_of(body: str) -> Page:
    return Page(ParallelText(body, detect(body)), Header(), ReadingOptions(), QSize(900, 600))


@pytest.mark.parametrize(
    ("at", "taken", "wanted"),
    [
        ("修", Taken.CLAUSE, "水渠修好了，"),
        ("修", Taken.SENTENCE, "水渠修好了，田里有了水。"),
        ("修", Taken.PARAGRAPH, "水渠修好了，田里有了水。大家都高兴。"),
        ("大家", Taken.SENTENCE, "大家都高兴。"),
        ("\r\n\r\n", Taken.SENTENCE, "大家都高兴。"),
        ("工", Taken.PARAGRAPH, "完工。"),
        ("　　", Taken.SENTENCE, "水渠修好了，田里有了水。"),
    ],
)
def test_the_unit_at_the_caret(qapp: object, at: str, taken: Taken, wanted: str) -> None:
    found = passage_at(page_of(BODY), BODY.index(at), taken)
    assert found is not None
    assert found.of(BODY) == wanted


@given(st.text(alphabet="水，。 \u3000a\n", max_size=40), st.integers(0, 40), st.sampled_from(list(Taken)))
def test_a_passage_is_never_blank_at_its_ends(qapp: object, body: str, place: int, taken: Taken) -> None:
    found = passage_at(page_of(body), min(place, len(body)), taken)
    if found is None:
        return
    assert found.of(body)
    assert found.of(body) == found.of(body).strip()


@pytest.mark.parametrize("taken", list(Taken))
def test_one_after_the_other_all_are_walked_through_and_back_again(qapp: object, taken: Taken) -> None:
    page = page_of(BODY)
    first = passage_beside(page, Span(0, 0), taken, 1)
    assert first is not None
    walk = [first]
    while (on := passage_beside(page, walk[-1], taken, 1)) is not None:
        walk.append(on)
    assert "".join(span.of(BODY) for span in walk) == "".join(BODY.split())
    back = [walk[-1]]
    while (before := passage_beside(page, back[-1], taken, -1)) is not None:
        back.append(before)
    assert back == walk[::-1]


def test_after_a_part_of_a_sentence_comes_the_next_sentence(qapp: object) -> None:
    page, start = page_of(BODY), BODY.index("田里")
    part = Span(start, start + 2)
    on, before = (passage_beside(page, part, Taken.SENTENCE, by) for by in (1, -1))
    assert on is not None
    assert on.of(BODY) == "大家都高兴。"
    assert before is None


@given(
    st.text(alphabet="水，。 \u3000a\n", max_size=40),
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from(list(Taken)),
    st.sampled_from([1, -1]),
)
def test_what_comes_beside_a_passage_does_not_touch_it(
    qapp: object, body: str, one: int, other: int, taken: Taken, by: int
) -> None:
    span = Span(min(one, other, len(body)), min(max(one, other), len(body)))
    found = passage_beside(page_of(body), span, taken, by)
    if found is not None:
        assert found.start >= span.end if by > 0 else found.end <= span.start


def test_blank_passages_are_none() -> None:
    assert trimmed(" \u3000\n", Span(0, 3)) is None
    assert trimmed(" a ", Span(0, 3)) == Span(1, 2)


def test_every_choice_is_a_value_of_the_setting(home: object) -> None:
    settings = Settings()
    for taken in Taken:
        settings.set(TAKEN, taken.value)
        assert Taken(settings.get(TAKEN)) is taken
