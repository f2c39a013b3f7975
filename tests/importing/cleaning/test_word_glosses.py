"""Readings behind whole words are taken out where a page sets them throughout, and stay where a text lists words."""

from __future__ import annotations

import pytest

from reader.chinese.span import Span
from reader.importing.cleaning.glosses import find_glosses
from reader.importing.cleaning.lines import edited

PLAIN = "縣裏的企業修好了水渠，企業的朋友都來看。渠邊種了竹子，竹子帶來利益。"
READ = {"企業": "qǐyè", "水渠": "shuǐqú", "朋友": "péngyou", "竹子": "zhúzi", "利益": "lìyì"}


def cleaned(text: str) -> str:
    return edited(text, Span(0, len(text)), find_glosses(text))


def glossed(brackets: str) -> str:
    text = PLAIN
    for word, reading in READ.items():
        text = text.replace(word, word + brackets.format(reading))
    return text


@pytest.mark.parametrize("brackets", ["（{}）", "({})", "[{}]", "〔{}〕", "（ {} ）"])
def test_readings_behind_words_are_taken_out(brackets: str) -> None:
    assert cleaned(glossed(brackets)) == PLAIN


def test_syllables_may_be_parted() -> None:
    text = (
        PLAIN.replace("企業", "企業(qǐ yè)").replace("水渠", "水渠(shuǐ-qú)").replace("利益", "利益(lì yì)")
    )
    assert cleaned(text) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "企業 (qǐyè) enterprise\n水渠 (shuǐqú) canal\n利益 (lìyì) interest\n朋友 (péngyou) friend",
        "他去了重陽（Chóngyáng）、長安（Cháng'ān）、利川（Lìchuān）、昌邑（Chāngyì）。",
        "縣裏的企業（qǐyè）修好了水渠（shuǐqú），都有利益（lìyì）。這三個詞的注音要記住。",
        "縣裏的企業（qǐyè）修好了水渠，都有利益（lìyì）。",
        "縣裏的企業（yínháng）修好了水渠（dàqiáo），渠邊種了竹子（lìshì）。",
    ],
    ids=["a list of words", "names", "a text about readings", "too few", "not their readings"],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert find_glosses(text) == []


def test_tones_as_figures_in_square_brackets() -> None:
    text = "網[wang3]路上，產[chan3]業總[zong3]會的動[dong4]態，產[chan3]業學[xue2]會也看，設[she4]備進[jin4]廠。"
    assert cleaned(text) == "網路上，產業總會的動態，產業學會也看，設備進廠。"
    for kept in ("見附圖[a4]，又見[b4]與[c4]。", "《辦法》〔2024〕11號，又見〔2024〕4號、〔2023〕4號。"):
        assert find_glosses(kept) == []


@pytest.mark.parametrize("between", ["/", "、", "，"])
def test_one_character_among_words_may_have_several_readings(between: str) -> None:
    text = glossed("({})").replace("渠邊", f"渠邊長(cháng{between}zhǎng)草，")
    assert cleaned(text) == PLAIN.replace("渠邊", "渠邊長草，")


def test_readings_one_of_which_is_none_stay() -> None:
    text = glossed("({})").replace("渠邊", "渠邊長(cháng/wǎng)草，")
    assert "長(cháng/wǎng)草" in cleaned(text)
