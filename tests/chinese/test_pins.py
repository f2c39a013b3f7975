"""Decisions of a person in a conversion: what they reach, what they leave alone, and that spans stay exact."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import opencc
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.chinese import pins as module
from reader.chinese.conversion import Passage, aligned, joined, passages
from reader.chinese.converter import convert
from reader.chinese.dictionaries import DictionariesUnreadableError
from reader.chinese.pins import Pin, Pinned, Pins, Reach, is_lost
from reader.chinese.script import Script
from reader.chinese.span import Span

S, T = Script.SIMPLIFIED, Script.TRADITIONAL
SHARED = Path(opencc.__file__).parent / "clib" / "share" / "opencc"


def applied(
    text: str, pins: Iterable[Pin], config: str = "s2twp", *, at: int = 0
) -> tuple[str, list[Passage], list[Pinned]]:
    wanted, script = (T, S) if config.startswith("s2") else (S, T)
    parts, pinned = Pins(pins).apply(text, at, passages(text, script, wanted, config))
    return joined(parts), parts, pinned


def read(text: str, *pins: Pin, config: str = "s2twp", at: int = 0) -> str:
    return applied(text, pins, config, at=at)[0]


def place(source: str, target: str, start: int) -> Pin:
    return Pin(source, target, Reach.PLACE, start)


def test_a_pin_for_the_corpus_holds_wherever_the_phrase_stands() -> None:
    assert read("优化和优化", Pin("优化", "優化")) == "優化和優化"
    assert read("优化和优化", place("优化", "優化", 3)) == "最佳化和優化"
    assert read("优化和优化", place("优化", "優化", 103), at=100) == "最佳化和優化"


def test_what_a_longer_phrase_of_opencc_decides_stays() -> None:
    assert read("发展和理发，他发", Pin("发", "發發"), config="s2t") == "發展和理髮，他發發"
    assert read("皇后", Pin("后", "後")) == "皇后"
    assert read("优化", Pin("优", "憂")) == "最佳化"


def test_the_longest_pin_wins_and_reads_from_left_to_right() -> None:
    pins = (Pin("优化", "優化"), Pin("优化设备", "優選設備"))
    assert read("优化设备优化", *pins) == "優選設備優化"
    assert read("发展的确", Pin("发展的", "發達的"), config="s2t") == "發達的確"


def test_the_article_goes_before_the_corpus_and_the_place_before_both() -> None:
    pins = [Pin("里", "哩", Reach.ARTICLE, id=1), Pin("里", "裡", id=2), place("里", "里", 5)]
    for given_pins in (pins, pins[::-1]):
        assert read("用里，用，里", *given_pins, config="s2t") == "用哩，用，里"
    assert read("优化设备", Pin("优化设备", "優選"), place("设备", "設備", 2)) == "最佳化設備"


def test_a_pin_for_a_place_inside_a_phrase_leaves_its_other_characters_as_they_were() -> None:
    assert read("皇后", place("皇", "黃", 0), config="s2t") == "黃后"
    assert read("滚动条", place("动", "働", 1)) == "滾働條"
    assert read("头发头发", place("头", "首", 0), place("发", "法", 3), config="s2t") == "首髮頭法"
    assert read("滚动条", place("滚", "一", 0), place("条", "三", 2)) == "一動三"


def test_the_counterpart_of_a_pinned_phrase_is_its_target() -> None:
    text = "滚动条优化设备用户"
    result, parts, pinned = applied(text, [Pin("设备", "設施裝備"), place("优", "優", 3)])
    assert result == "捲軸優化設施裝備使用者"
    alignment = aligned(text, parts)
    for start, end, expected in (
        (0, 3, "捲軸"),
        (3, 4, "優"),
        (4, 5, "化"),
        (5, 7, "設施裝備"),
        (7, 9, "使用者"),
    ):
        assert alignment.forward(Span(start, end)).of(result) == expected
        assert alignment.backward(alignment.forward(Span(start, end))) == Span(start, end)
    assert [(one.start, one.end, one.pin.target) for one in pinned] == [(3, 4, "優"), (5, 7, "設施裝備")]


def test_the_way_to_simplified_is_pinned_likewise() -> None:
    assert read("用軟體，於是", Pin("軟體", "软体"), config="tw2sp") == "用软体，于是"
    assert read("乾", Pin("乾", "乾"), config="t2s") == "乾"


def test_a_pin_whose_text_is_gone_does_nothing_and_is_lost() -> None:
    pin = place("优化", "優化", 0)
    assert read("设备优化", pin) == convert("设备优化", "s2twp")
    assert is_lost(pin, "设备优化")
    assert not is_lost(pin, "优化")
    assert is_lost(Pin("优化", "優化", Reach.ARTICLE), "设备")
    assert not is_lost(Pin("优化", "優化"), "设备")
    assert read("设备", place("备", "備", 1), place("备用", "備", 1), place("x", "y", 40)) == "設備"


def test_empty_pins_are_none() -> None:
    assert not Pins([Pin("", "x"), Pin("x", "")])
    assert Pins([Pin("x", "y")])


def test_without_the_dictionaries_pins_hold_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(config: str) -> None:
        raise DictionariesUnreadableError(config)

    monkeypatch.setattr(module, "stages", unreadable)
    assert read("皇后", Pin("后", "後")) == "皇後"


def converter_with(entries: dict[str, str], folder: Path) -> opencc.OpenCC:
    """OpenCC itself with these entries as a user dictionary."""
    (folder / "user.txt").write_text("".join(f"{a}\t{b}\n" for a, b in entries.items()), "utf-8")
    user = {"type": "text", "file": str(folder / "user.txt")}
    plan = json.loads((SHARED / "s2t.json").read_text("utf-8"))

    def with_user(node: object) -> None:
        if isinstance(node, list):
            for each in node:
                with_user(each)
        elif isinstance(node, dict):
            if node.get("match_policy") == "union":
                node["dicts"].insert(0, user)
            elif "file" in node and not str(node["file"]).startswith("/"):
                node["file"] = str(SHARED / node["file"])
            for each in node.values():
                with_user(each)

    with_user(plan)
    (folder / "with_user.json").write_text(json.dumps(plan), "utf-8")
    return opencc.OpenCC(str(folder / "with_user.json"))


WORDS = [
    "发展",
    "中国",
    "头发",
    "皇后",
    "里",
    "面",
    "干",
    "部",
    "系统",
    "反复",
    "后",
    "，",
    "的",
    "台",
    "𠮷",
    "观",
]


@given(st.lists(st.sampled_from(WORDS), max_size=14).map("".join), st.data())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pins_for_the_corpus_do_as_opencc_does_with_a_user_dictionary(
    tmp_path: Path, text: str, data: st.DataObject
) -> None:
    starts = data.draw(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 4)), max_size=4))
    sources = {text[start : start + length] for start, length in starts} - {""}
    entries = {source: f"〔{'甲' * (index + 1)}〕" for index, source in enumerate(sorted(sources))}
    expected = converter_with(entries, tmp_path).convert(text) if entries else convert(text, "s2t")
    result, parts, _ = applied(text, [Pin(*entry) for entry in entries.items()], "s2t")
    assert result == expected
    assert aligned(text, parts).target == len(result)


@given(
    st.lists(
        st.sampled_from(["滚动条", "用户", "优化", "设备", "皇后", "，", "设備", "軟體", "發"]), max_size=9
    ).map("".join),
    st.lists(st.tuples(st.integers(0, 25), st.integers(1, 5), st.sampled_from(Reach)), max_size=5),
)
@settings(deadline=None, max_examples=200)
def test_whatever_is_pinned_the_map_is_complete_and_the_pinned_are_exact(
    text: str, drawn: list[tuple[int, int, Reach]]
) -> None:
    pins = [Pin(text[a : a + n], f"「{a}」", reach, a) for a, n, reach in drawn if text[a : a + n]]
    parts, pinned = Pins(pins).apply(text, 0, passages(text, Script.MIXED, T, "s2twp"))
    result, alignment = joined(parts), aligned(text, parts)
    assert alignment.forward(Span(0, len(text))) == Span(0, len(result))
    done = 0
    for one in pinned:
        assert done <= one.start < one.end
        assert text[one.start : one.end] == one.pin.source
        assert alignment.forward(Span(one.start, one.end)).of(result) == one.pin.target
        done = one.end
    at_places = [pin for pin in pins if pin.reach is Reach.PLACE]
    assert not at_places or any(one.pin.reach is Reach.PLACE for one in pinned)
