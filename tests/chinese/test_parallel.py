"""A body in both forms: blocks, conversion when asked for, spans across."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import conversion
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.pins import Pin, Pins, Reach
from reader.chinese.script import Script, SimplifiedStandard, Standard
from reader.chinese.span import Span

BODY = "标题里的优化\r\n\r\n\u3000\u3000打开滚动条看内存，进一步优化。\n\u3000\n最后一段𠮷。\n"
PIECES = st.sampled_from(
    ["滚动条", "内存", "优化", "头发", "\r\n", "\n", "\u3000", "，", "𠮷", "網際網路", "\u2028"]
)


def forms(
    script: Script,
    body: str,
    standard: Standard = Standard.S2T,
    simplified: SimplifiedStandard = SimplifiedStandard.T2S,
) -> tuple[str, str]:
    text = ParallelText(body, script, standard, simplified=simplified)
    return text.text(Form.SIMPLIFIED, 0), text.text(Form.TRADITIONAL, 0)


def test_the_form_of_the_bodys_script_is_the_body_verbatim() -> None:
    assert forms(Script.SIMPLIFIED, "里程设备") == ("里程设备", "里程設備")
    assert forms(Script.TRADITIONAL, "里程設備", Standard.S2TWP) == ("里程设备", "里程設備")
    assert forms(Script.SIMPLIFIED, "乾隆瞭望设备", simplified=SimplifiedStandard.TW2SP)[0] == "乾隆瞭望设备"


def test_text_of_unknown_script_is_verbatim_in_both_forms_and_mixed_text_is_converted_in_both() -> None:
    assert forms(Script.UNKNOWN, "设备 設備") == ("设备 設備", "设备 設備")
    assert forms(Script.MIXED, "设备 設備") == ("设备 设备", "設備 設備")
    assert ParallelText("里", Script.UNKNOWN).own(Form.TRADITIONAL)
    assert not ParallelText("里", Script.MIXED).own(Form.SIMPLIFIED)


def test_each_form_follows_its_own_standard() -> None:
    assert forms(Script.SIMPLIFIED, "软件", Standard.S2TWP)[1] == "軟體"
    assert forms(Script.TRADITIONAL, "軟體", Standard.S2TWP)[0] == "软体"
    assert forms(Script.TRADITIONAL, "軟體", simplified=SimplifiedStandard.TW2SP)[0] == "软件"
    text = ParallelText("软件", Script.SIMPLIFIED, Standard.S2HK, simplified=SimplifiedStandard.HK2SP)
    assert (text.config(Form.SIMPLIFIED), text.config(Form.TRADITIONAL)) == ("hk2sp", "s2hk")


MIXED = (
    "第一段讲设备的优化。\n第二段講設備的優化。\n里程\n医院と学校で発表があった。\n第五段設備讲完，设备講完。"
)


def test_every_paragraph_is_converted_by_the_script_that_it_is_in() -> None:
    text = ParallelText(MIXED, Script.MIXED, Standard.S2TWP, simplified=SimplifiedStandard.TW2SP)
    assert [text.block_script(index) for index in range(5)] == [
        Script.SIMPLIFIED,
        Script.TRADITIONAL,
        Script.TRADITIONAL,  # tells nothing: as the one before
        Script.UNKNOWN,
        Script.MIXED,
    ]
    assert [text.text(Form.TRADITIONAL, index) for index in range(5)] == [
        "第一段講裝置的最佳化。",
        "第二段講設備的優化。",
        "里程",
        "医院と学校で発表があった。",
        "第五段設備講完，裝置講完。",
    ]
    assert text.text(Form.SIMPLIFIED, 0) == text.source(0)
    assert text.text(Form.SIMPLIFIED, 1) == "第二段讲设备的优化。"
    assert text.text(Form.SIMPLIFIED, 3) == text.source(3)
    assert text.text(Form.SIMPLIFIED, 4) == "第五段设备讲完，设备讲完。"
    assert [text.own(Form.TRADITIONAL, index) for index in range(5)] == [False, True, True, True, False]
    assert not text.own(Form.TRADITIONAL)


def test_a_paragraph_of_the_other_script_in_a_body_of_one_is_converted() -> None:
    body = "各地要认真落实，扩大开放，优化营商环境，保护权益。\n" * 12
    text = ParallelText(body + "引文：發展經濟，擴大開放。", Script.SIMPLIFIED, Standard.S2TWP)
    assert not text.own(Form.SIMPLIFIED)
    assert text.own(Form.SIMPLIFIED, 0)
    assert text.text(Form.SIMPLIFIED, 12) == "引文：发展经济，扩大开放。"
    assert text.text(Form.TRADITIONAL, 12) == text.source(12)
    assert ParallelText(body + "《瞭望》登了於先生的文章，各地认真学习。", Script.SIMPLIFIED).own(
        Form.SIMPLIFIED
    )


def test_a_paragraph_that_tells_no_script_is_as_the_body_is() -> None:
    text = ParallelText("设备\n台上", Script.SIMPLIFIED)
    assert text.text(Form.TRADITIONAL, 1) == "臺上"
    text = ParallelText("台上\n設備", Script.MIXED)
    assert text.text(Form.TRADITIONAL, 0) == "台上"
    text = ParallelText("台上" + "\n一" * 20, Script.MIXED)
    assert text.block_script(0) is Script.MIXED


def test_a_title_is_shown_as_the_body_is() -> None:
    text = ParallelText("设备优化", Script.SIMPLIFIED, Standard.S2TWP)
    assert text.line(Form.TRADITIONAL, "优化设备") == "最佳化裝置"
    assert text.line(Form.TRADITIONAL, "優化設備") == "優化設備"
    assert text.line(Form.SIMPLIFIED, "優化設備") == "优化设备"
    assert text.line(Form.TRADITIONAL, "台上") == "臺上"
    assert text.line(Form.TRADITIONAL, "") == ""


def test_pins_are_in_the_form_its_spans_and_its_doubts() -> None:
    pins = {Form.TRADITIONAL: Pins([Pin("优化", "優化再優化", Reach.PLACE, BODY.index("优化"))])}
    text = ParallelText(BODY, Script.SIMPLIFIED, Standard.S2TWP, pins=pins)
    assert text.text(Form.TRADITIONAL, 0) == "標題裡的優化再優化"
    assert text.text(Form.TRADITIONAL, 1).endswith("進一步最佳化。")
    assert text.form_span(Form.TRADITIONAL, 0, Span(4, 5)) == Span(4, 9)
    assert text.block_span(Form.TRADITIONAL, 0, Span(8, 9)) == Span(4, 6)
    assert [found.span.of(text.source(0)) for found in text.doubts(Form.TRADITIONAL, 0)] == ["里"]
    assert [(pin.start, pin.end) for pin in text.pinned(Form.TRADITIONAL, 0)] == [(4, 6)]
    assert "优化" in [found.span.of(text.source(1)) for found in text.doubts(Form.TRADITIONAL, 1)]
    assert not text.doubts(Form.SIMPLIFIED, 0)
    assert not text.pinned(Form.SIMPLIFIED, 0)


def test_a_pin_on_text_in_the_wanted_script_holds_only_where_it_was_made_for_the_place() -> None:
    body = "干部讲干劲，設備講優化，皇后讲设备，皇后說設備講皇后。"
    place = body.rindex("后")
    pins = Pins([Pin("皇后", "皇後"), Pin("后", "後", Reach.PLACE, place)])
    text = ParallelText(body, Script.MIXED, pins={Form.TRADITIONAL: pins})
    assert text.text(Form.TRADITIONAL, 0) == "幹部講幹勁，設備講優化，皇後講設備，皇后說設備講皇後。"


def test_differences_are_the_characters_and_replacements_that_do_not_read_the_same() -> None:
    text = ParallelText("打开滚动条看𠮷，进一步优化优化。", Script.SIMPLIFIED, Standard.S2TWP)
    found = [span.of(text.source(0)) for span in text.differences(0)]
    assert found == ["打开", "滚动条", "进", "优化", "优化"]
    assert ParallelText("中山大", Script.UNKNOWN).differences(0) == []


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

    monkeypatch.setattr(conversion, "convert", counting)
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
