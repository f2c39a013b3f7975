"""Text is converted only where it is not in the wanted script already, and stays aligned."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.conversion import aligned, joined, passages
from reader.chinese.converter import convert
from reader.chinese.script import Script, SimplifiedStandard, Standard, detect, marks
from reader.chinese.span import Span

CONFIGS = [*((Script.TRADITIONAL, standard.value) for standard in Standard)]
CONFIGS += [(Script.SIMPLIFIED, standard.value) for standard in SimplifiedStandard]
PARTS = [
    "设备",
    "設備",
    "优化",
    "優化",
    "头发",
    "頭发",
    "里",
    "台上",
    "，",
    "。",
    "用户",
    "用戶",
    "滑鼠",
    "乾",
    "𠮷",
    "A1",
]


def read(text: str, wanted: Script, config: str, script: Script | None = None) -> str:
    return joined(passages(text, script or detect(text), wanted, config))


@pytest.mark.parametrize(
    ("text", "config", "expected"),
    [
        ("醫疗", "s2t", "醫療"),
        ("醫疗", "s2twp", "醫療"),
        ("头发與頭发", "s2t", "頭髮與頭髮"),
        ("设备與優化，優化設備。优化设备", "s2twp", "裝置與優化，優化設備。最佳化裝置"),
        ("网络用户說設備好", "s2twp", "網路使用者說設備好"),
        ("台灣设备", "s2t", "台灣設備"),
        ("設備里程，设备干部", "s2t", "設備里程，設備幹部"),
        ("《瞭望》的记者", "s2twp", "《瞭望》的記者"),
        ("他读了《國語》，干部也读了", "s2t", "他讀了《國語》，幹部也讀了"),
    ],
)
def test_the_traditional_form_of_mixed_text(text: str, config: str, expected: str) -> None:
    assert read(text, Script.TRADITIONAL, config) == expected


@pytest.mark.parametrize(
    ("text", "config", "expected"),
    [
        ("醫疗", "t2s", "医疗"),
        ("设备與優化，軟體很好。软体这样写", "tw2sp", "设备与优化，软件很好。软体这样写"),
        ("軟體与著作权", "tw2s", "软体与著作权"),
        ("乾隆說话", "t2s", "乾隆说话"),
    ],
)
def test_the_simplified_form_of_mixed_text(text: str, config: str, expected: str) -> None:
    assert read(text, Script.SIMPLIFIED, config) == expected


@pytest.mark.parametrize(("wanted", "config"), CONFIGS)
def test_text_in_the_wanted_script_is_kept_whatever_the_standard(wanted: Script, config: str) -> None:
    text = "設備與軟體的品質，乾淨的裏面" if wanted is Script.TRADITIONAL else "设备与软体的质量，干净的里面"
    (part,) = passages(text, wanted, wanted, config)
    assert (part.text, part.kept) == (text, True)


@pytest.mark.parametrize(("wanted", "config"), CONFIGS)
def test_what_opencc_does_not_know_comes_through(wanted: Script, config: str) -> None:
    cantonese = "佢哋嘅嘢喺嚟咗冇"
    hanja = "乭畓"
    shinjitai = "桜圏駅込"
    private = "\ue000\uf8ff\U000f0000"
    broken = "设\ud83d\0备設"
    for text in (hanja, private, broken):
        found = read(text, wanted, config, Script.MIXED)
        assert len(found) == len(text)
        kept = [character for character in text if not "\u4e00" <= character <= "\u9fff"]
        assert [character for character in found if not "\u4e00" <= character <= "\u9fff"] == kept
    assert read(hanja, wanted, config, Script.MIXED) == hanja
    assert read(cantonese, wanted, config) == cantonese
    assert detect(shinjitai + "の町で") is Script.UNKNOWN
    assert read(shinjitai + "の町で", wanted, config) == shinjitai + "の町で"


def test_shinjitai_in_chinese_text_stays_but_for_what_china_writes_so_too() -> None:
    assert read("医療保険制度", Script.TRADITIONAL, "s2twp") == "醫療保険制度"
    assert read("医療保険制度", Script.SIMPLIFIED, "t2s") == "医疗保険制度"


@given(
    st.lists(st.sampled_from(PARTS), max_size=12).map("".join),
    st.sampled_from(CONFIGS),
    st.sampled_from(Script),
)
@settings(deadline=None, max_examples=300)
def test_the_passages_are_complete_aligned_and_keep_what_is_in_the_wanted_script(
    text: str, way: tuple[Script, str], script: Script
) -> None:
    wanted, config = way
    parts = passages(text, script, wanted, config)
    assert [part.start for part in parts] == [0, *(part.end for part in parts)][: len(parts)]
    assert (parts[-1].end if parts else 0) == len(text)
    result, alignment = joined(parts), aligned(text, parts)
    assert alignment.forward(Span(0, len(text))) == Span(0, len(result))
    mark = "t" if wanted is Script.TRADITIONAL else "s"
    for place, kind in enumerate(marks(text)):
        if kind == mark:
            assert alignment.forward(Span(place, place + 1)).of(result) == text[place]


@given(st.lists(st.sampled_from(["设备", "优化", "头发", "里", "，", "用户"]), max_size=10).map("".join))
@settings(deadline=None, max_examples=100)
def test_text_wholly_in_the_other_script_is_converted_at_once(text: str) -> None:
    assert read(text, Script.TRADITIONAL, "s2twp", Script.SIMPLIFIED) == convert(text, "s2twp")
