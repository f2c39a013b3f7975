"""A body in both forms: blocks, conversion when asked for, spans across."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import parallel
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span

BODY = "标题里的优化\r\n\r\n\u3000\u3000打开滚动条看内存，进一步优化。\n\u3000\n最后一段𠮷。\n"
PIECES = st.sampled_from(
    ["滚动条", "内存", "优化", "头发", "\r\n", "\n", "\u3000", "，", "𠮷", "網際網路", "\u2028"]
)


def forms(script: Script, standard: Standard = Standard.S2T, body: str = "设备 設備") -> tuple[str, str]:
    text = ParallelText(body, script, standard)
    return text.text(Form.SIMPLIFIED, 0), text.text(Form.TRADITIONAL, 0)


def test_the_form_of_the_bodys_script_is_the_body_verbatim() -> None:
    assert forms(Script.SIMPLIFIED) == ("设备 設備", "設備 設備")
    assert forms(Script.TRADITIONAL) == ("设备 设备", "设备 設備")
    assert forms(Script.TRADITIONAL, Standard.S2TWP)[1] == "设备 設備"


def test_text_of_unknown_script_is_verbatim_in_both_forms_and_mixed_text_is_converted_in_both() -> None:
    assert forms(Script.UNKNOWN) == ("设备 設備", "设备 設備")
    assert forms(Script.MIXED) == ("设备 设备", "設備 設備")
    assert ParallelText("里", Script.UNKNOWN).own(Form.TRADITIONAL)
    assert not ParallelText("里", Script.MIXED).own(Form.SIMPLIFIED)


def test_the_standard_is_followed_in_both_directions() -> None:
    assert forms(Script.SIMPLIFIED, Standard.S2TWP, "软件")[1] == "軟體"
    assert forms(Script.TRADITIONAL, Standard.S2TWP, "軟體")[0] == "软件"
    assert forms(Script.TRADITIONAL, Standard.S2T, "軟體")[0] == "软体"


def test_a_position_belongs_to_its_block_and_between_blocks_to_the_next() -> None:
    text = ParallelText("甲乙\n\n丙\n", Script.SIMPLIFIED)
    assert [text.block_at(position) for position in range(7)] == [0, 0, 0, 1, 1, 1, 1]
    with pytest.raises(IndexError):
        ParallelText(" \n", Script.SIMPLIFIED).block_at(0)


def test_the_blocks_of_a_span_are_those_that_it_touches() -> None:
    text = ParallelText("甲乙\n\n丙\n丁", Script.SIMPLIFIED)
    assert list(text.blocks_in(Span(0, 7))) == [0, 1, 2]
    assert list(text.blocks_in(Span(1, 5))) == [0, 1]
    assert list(text.blocks_in(Span(2, 4))) == []
    assert list(text.blocks_in(Span(4, 4))) == []
    assert list(text.blocks_in(Span(5, 7))) == [2]


def test_a_span_reads_in_the_other_form_across_blocks() -> None:
    text = ParallelText(BODY, Script.SIMPLIFIED, Standard.S2TWP)
    start = BODY.index("优化\r")
    end = BODY.index("条看")
    assert text.counterpart(Form.TRADITIONAL, Span(start, end)) == "最佳化\r\n\r\n\u3000\u3000開啟捲軸"
    assert text.counterpart(Form.SIMPLIFIED, Span(start, end)) == BODY[start:end]
    with pytest.raises(ValueError, match="not in a body"):
        text.counterpart(Form.TRADITIONAL, Span(0, len(BODY) + 1))


def test_spans_of_a_block_go_to_the_other_form_and_back() -> None:
    text = ParallelText(BODY, Script.SIMPLIFIED, Standard.S2TWP)
    there = text.form_span(Form.TRADITIONAL, 1, Span(4, 7))
    assert there.of(text.text(Form.TRADITIONAL, 1)) == "捲軸"
    assert text.block_span(Form.TRADITIONAL, 1, there) == Span(4, 7)
    assert text.form_span(Form.SIMPLIFIED, 1, Span(4, 7)) == Span(4, 7)


@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(Script), st.sampled_from(Standard))
@settings(deadline=None, max_examples=150)
def test_the_whole_body_reads_as_its_blocks_and_every_span_as_its_pieces(
    body: str, script: Script, standard: Standard
) -> None:
    text = ParallelText(body, script, standard)
    for form in Form:
        whole = text.counterpart(form, Span(0, len(body)))
        for index in range(len(text.blocks)):
            alignment = text.alignment(form, index)
            assert alignment.source == len(text.source(index))
            assert alignment.target == len(text.text(form, index))
            assert text.text(form, index) in whole
        assert all(text.counterpart(form, Span(0, cut)) is not None for cut in range(len(body)))
        if text.own(form):
            assert whole == body


def test_a_million_characters_are_opened_at_once_and_converted_block_by_block(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def counting(source: str, config: str) -> str:
        asked.append(config)
        return source

    monkeypatch.setattr(parallel, "convert", counting)
    body = ("各级各部门要认真贯彻落实，把各项任务抓细抓实抓好，" * 3)[:70] + "。\n"
    body *= 14_000
    fastest = min(_seconds_to_open(body) for _ in range(3))
    assert fastest < 0.5
    text = ParallelText(body, Script.SIMPLIFIED)
    assert len(text.blocks) == 14_000
    assert not asked
    text.text(Form.TRADITIONAL, 7_000)
    text.text(Form.TRADITIONAL, 7_000)
    assert asked == ["s2t"]


def _seconds_to_open(body: str) -> float:
    start = time.perf_counter()
    ParallelText(body, Script.SIMPLIFIED)
    return time.perf_counter() - start
