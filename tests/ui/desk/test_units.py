"""What a tag takes at the caret when nothing is selected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from reader.chinese.parallel import ParallelText
from reader.chinese.script import detect
from reader.chinese.span import Span
from reader.ui.desk.units import Taken, passage_at, trimmed
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


def test_blank_passages_are_none() -> None:
    assert trimmed(" \u3000\n", Span(0, 3)) is None
    assert trimmed(" a ", Span(0, 3)) == Span(1, 2)


def test_every_choice_is_a_value_of_the_setting(home: object) -> None:
    settings = Settings()
    for taken in Taken:
        settings.set(TAKEN, taken.value)
        assert Taken(settings.get(TAKEN)) is taken
