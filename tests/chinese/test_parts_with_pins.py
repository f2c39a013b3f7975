"""Parts of a long block where a person decided: they read what they do in the whole, for little work."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.parts import Part, is_border, pinned_in
from reader.chinese.pins import Pin, Pins, Reach
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span

T = Form.TRADITIONAL
PIECES = st.sampled_from(
    ["头发", "发展", "软件", "信息", "面", "里", "后", "干", "，", "。", "：", "人", "了"]
)
BODIES = st.lists(PIECES, min_size=1, max_size=30).map("".join)
SOURCES = st.sampled_from(["发", "头", "发展", "软", "面里", "后", "干", "人了", "里，", "展软"])


@st.composite
def texts(draw: st.DrawFn) -> ParallelText:
    body = draw(BODIES)
    pins = []
    for number, source in enumerate(draw(st.lists(SOURCES, max_size=4, unique=True))):
        reach = draw(st.sampled_from(Reach))
        place = body.find(source)
        if reach is not Reach.PLACE or place >= 0:
            pins.append(Pin(source, "X" * draw(st.integers(1, 3)), reach, max(place, 0), number))
    standard = draw(st.sampled_from([Standard.S2T, Standard.S2TWP]))
    return ParallelText(body, Script.SIMPLIFIED, standard, headings=(), pins={T: Pins(pins)})


def parts_of(text: ParallelText) -> list[Part]:
    source = text.source(0)
    ends = [place for place in range(1, len(source) + 1) if place == len(source) or is_border(source, place)]
    return [Part(text, T, 0, Span(start, end)) for start, end in zip([0, *ends], ends, strict=False)]


@given(texts())
def test_parts_together_read_as_the_whole(text: ParallelText) -> None:
    parts = parts_of(text)
    whole = [part for part in parts if len(part.span) == len(text.source(0))]
    if whole:
        assert whole[0].text == text.text(T, 0)
    else:
        assert "".join(part.text for part in parts) == text.text(T, 0)


@given(texts(), st.data())
def test_the_pins_in_a_piece_are_those_of_the_whole_there(text: ParallelText, data: st.DataObject) -> None:
    length = len(text.source(0))
    start = data.draw(st.integers(0, length - 1))
    piece = Span(start, data.draw(st.integers(start + 1, length)))
    everywhere = [one for one in text.pinned(T, 0) if one.start < piece.end and one.end > piece.start]
    assert pinned_in(text, T, 0, piece) == everywhere


@given(texts(), texts())
def test_under_other_decisions_a_text_reads_as_if_made_with_them(
    one: ParallelText, other: ParallelText
) -> None:
    for index in range(len(one.blocks)):
        one.text(T, index)
        one.alignment(T, index)
    pins = {T: other.pins(T)}
    fresh = ParallelText(one.body, one.script, one.standard, headings=(), pins=pins)
    moved = one.with_pins(pins)
    for form in Form:
        assert moved.own(form) == fresh.own(form)
        assert moved.text(form, 0) == fresh.text(form, 0)
        assert moved.alignment(form, 0).replacements == fresh.alignment(form, 0).replacements
        assert moved.pinned(form, 0) == fresh.pinned(form, 0)
