"""The doubts of a text with their context, in pieces that come soon."""

from __future__ import annotations

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.ui.doubts.finding import found_in

BODY = "第一行没有。\n大家把软件装好，信息写在公告栏上。\n"


def test_each_doubt_has_its_context_in_the_form_that_is_in_doubt() -> None:
    text = ParallelText(BODY, Script.SIMPLIFIED, Standard.S2TWP)
    found = [one for piece in found_in(text) for one in piece]
    assert [one.source for one in found] == ["家", "软件", "信息"]
    software = found[1]
    assert (software.before, software.one.doubt.chosen) == ("大家把", "軟體")
    assert software.after.startswith("裝好，資訊")
    assert software.standard is Standard.S2TWP
    assert software.one.form is Form.TRADITIONAL
    assert software.span.of(BODY) == "软件"


def test_a_long_text_comes_in_pieces() -> None:
    text = ParallelText(BODY * 20_000, Script.SIMPLIFIED, Standard.S2TWP)
    pieces = found_in(text)
    first = next(pieces)
    assert 0 < len(first) < 20_000
    assert next(pieces)[0].span.start > first[-1].span.start


def test_text_without_doubts_has_none() -> None:
    text = ParallelText("水。\n", Script.SIMPLIFIED, Standard.S2T)
    assert [one for piece in found_in(text) for one in piece] == []
    assert list(found_in(ParallelText("", Script.UNKNOWN))) == [[]]
