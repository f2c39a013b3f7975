"""Hits that hang on nothing but a character that stands for several."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.converter import convert
from reader.chinese.folding import fold
from reader.chinese.script import Script
from reader.chinese.spellings import is_doubtful, merged

SIMPLIFIED, TRADITIONAL = Script.SIMPLIFIED, Script.TRADITIONAL
CHINESE = st.text(
    st.sampled_from("后後里裏裡干乾幹发發髮台臺颱面麵麪云雲医醫疗療衞衛卫A"), min_size=1, max_size=4
)


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("后", "后後"), ("後", "后後"), ("里", "里裏"), ("裡", "里裏"), ("发", "發髮"), ("医", "醫"), ("卫", "衛"),
        ("衞", "衛"), ("人", ""), ("A", ""),
    ],
)  # fmt: skip
def test_what_a_simplified_character_stands_for(character: str, expected: str) -> None:
    assert merged(character) == frozenset(expected)


@pytest.mark.parametrize(
    ("wanted", "before", "found", "after", "script"),
    [
        ("後", "皇", "后", "说", SIMPLIFIED),
        ("後", "皇", "后", "說", TRADITIONAL),
        ("裡", "三公", "里", "外", TRADITIONAL),
        ("發", "頭", "髮", "", TRADITIONAL),
        ("头发", "", "頭發", "", TRADITIONAL),
        ("乾", "", "干", "部队伍", SIMPLIFIED),
        ("皇后", "", "皇後", "", TRADITIONAL),
    ],
)
def test_a_hit_is_doubtful(wanted: str, before: str, found: str, after: str, script: Script) -> None:
    assert is_doubtful(wanted, found, before=before, after=after, script=script)


@pytest.mark.parametrize(
    ("wanted", "before", "found", "after", "script"),
    [
        ("后", "", "後", "", TRADITIONAL),
        ("后来", "", "後來", "", TRADITIONAL),
        ("後", "会议", "后", "，大家", SIMPLIFIED),
        ("后", "皇", "后", "", TRADITIONAL),
        ("裡", "", "裏", "", TRADITIONAL),
        ("裡", "家", "里", "", SIMPLIFIED),
        ("颱風", "", "台风", "", SIMPLIFIED),
        ("台湾", "", "臺灣", "", TRADITIONAL),
        ("台灣", "", "臺灣", "", TRADITIONAL),
        ("干部", "", "幹部", "", TRADITIONAL),
        ("医疗", "", "醫疗", "", Script.MIXED),
        ("衛生", "", "衞生", "", TRADITIONAL),
        ("ai+", "", "ＡＩ+", "", None),
    ],
)
def test_a_hit_is_certain(wanted: str, before: str, found: str, after: str, script: Script | None) -> None:
    assert not is_doubtful(wanted, found, before=before, after=after, script=script)


def test_what_is_not_a_hit_is_refused() -> None:
    with pytest.raises(ValueError, match="spellings"):
        is_doubtful("医疗", "醫院")


@given(CHINESE, st.sampled_from([None, *Script]))
@settings(deadline=None, max_examples=200)
def test_what_is_spelled_the_same_is_certain(text: str, script: Script | None) -> None:
    assert not is_doubtful(text, text, script=script)


@given(CHINESE, st.sampled_from(["s2t", "s2tw", "s2hk"]))
@settings(deadline=None, max_examples=200)
def test_a_doubt_needs_a_character_that_stands_for_several(text: str, config: str) -> None:
    other = convert(text, config)
    assert fold(other) == fold(text)
    if is_doubtful(text, other):
        assert any(
            len(merged(sign)) > 1 for sign, spelled in zip(text, other, strict=True) if sign != spelled
        )
