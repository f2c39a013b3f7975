"""Parts of a block, converted alone, against the whole of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.dictionaries import configuration
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.parts import BORDERS, Part, is_border
from reader.chinese.phrases import tables_of
from reader.chinese.pins import Pin, Pins
from reader.chinese.script import Script, SimplifiedStandard, Standard
from reader.chinese.span import Span

WORDS = st.sampled_from(
    [
        *(
            "互联网",
            "软件",
            "头发",
            "一",
            "网",
            "𠮷",
            "設備",
            "於崇文",
            "⿰亻",
            "\0",
            "e\u0301",
            "里程",
            "出租车",
            "以后",
            "面",
        ),
        *("，", "。", "！", " ", "：", "\u3000"),
    ]
)


@pytest.mark.parametrize(
    "config", [*(one.value for one in Standard), *(one.value for one in SimplifiedStandard)]
)
def test_no_phrase_of_opencc_lies_across_a_border(config: str) -> None:
    plan = configuration(config)
    nodes = [step["dict"] for step in (*plan.get("normalization", ()), *plan["conversion_chain"])]
    nodes += [plan["segmentation"]["dict"]] if "segmentation" in plan else []
    phrases = [phrase for node in nodes for table in tables_of(node) for phrase in table.phrases]
    assert phrases
    assert not [phrase for phrase in phrases if not BORDERS.isdisjoint(phrase)]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(WORDS, min_size=1, max_size=40).map("".join),
    st.sampled_from([Script.SIMPLIFIED, Script.TRADITIONAL, Script.MIXED, Script.UNKNOWN]),
    st.sampled_from([Standard.S2T, Standard.S2TWP, Standard.S2HKP]),
    st.sampled_from([None, Pin("软件", "輭件")]),
    st.data(),
)
def test_a_part_reads_what_it_does_in_the_whole(
    body: str, script: Script, standard: Standard, pin: Pin | None, data: st.DataObject
) -> None:
    pins = {Form.TRADITIONAL: Pins([pin] if pin else [])}
    text = ParallelText(body, script, standard, simplified=SimplifiedStandard.TW2SP, headings=(), pins=pins)
    if not text.blocks:
        return
    source = text.source(0)
    borders = [0, *(place for place in range(1, len(source)) if is_border(source, place)), len(source)]
    start, end = sorted(data.draw(st.tuples(st.sampled_from(borders), st.sampled_from(borders))))
    for form in Form:
        part = Part(text, form, 0, Span(start, end))
        there = text.form_span(form, 0, part.span)
        assert part.text == there.of(text.text(form, 0))
        for place in range(len(part.span)):
            one = Span(place, place + 1)
            whole = text.form_span(form, 0, one.shift(part.span.start))
            assert part.alignment.forward(one).shift(there.start) == whole


def test_where_a_neighbour_decides_the_whole_block_is_asked() -> None:
    body = "软件头发，設備設備，以后，软件"
    text = ParallelText(body, Script.MIXED, headings=())
    assert text.block_script(0) is Script.MIXED
    part = Part(text, Form.TRADITIONAL, 0, Span(10, 13))
    assert part.span == Span(0, len(body))
    assert part.text == "軟件頭髮，設備設備，以后，軟件"
