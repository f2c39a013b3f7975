"""Conversion follows the standards and keeps what OpenCC would lose."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.converter import convert, to_simplified, to_traditional
from reader.chinese.dictionaries import configuration
from reader.chinese.standards import WITHOUT_VOCABULARY, SimplifiedStandard, Standard

CONFIGS = [*(standard.value for standard in Standard), *(standard.value for standard in SimplifiedStandard)]


def test_each_standard_has_its_way_there_and_back() -> None:
    assert to_traditional("软件里的数据", Standard.S2T) == "軟件裏的數據"
    assert to_traditional("软件里的数据", Standard.S2TW) == "軟件裡的數據"
    assert to_traditional("软件里的数据", Standard.S2TWP) == "軟體裡的資料"
    assert to_traditional("卫生", Standard.S2HK) == "衞生"
    assert to_simplified("軟體裡的資料", Standard.S2TWP) == "软件里的数据"
    assert to_simplified("衞生", Standard.S2HKP) == "卫生"
    assert to_simplified("裏") == "里"


@pytest.mark.parametrize("config", CONFIGS)
def test_what_opencc_would_lose_stays_in_its_place(config: str) -> None:
    text = "\0a\0数据\0b滚动\ud83d条\udc00\0"
    converted = convert(text, config)
    assert [c for c in converted if c in "\0\ud83d\udc00ab"] == [c for c in text if c in "\0\ud83d\udc00ab"]


@given(st.text(), st.sampled_from(CONFIGS))
@settings(deadline=None, max_examples=150)
def test_text_that_is_not_chinese_comes_through_unchanged(text: str, config: str) -> None:
    plain = "".join(character for character in text if ord(character) < 0x2E80 or ord(character) > 0x3FFFF)
    assert convert(plain, config) == plain


@given(st.text(max_size=40), st.sampled_from(["s2t", "s2tw", "s2hk", "t2s", "tw2s", "hk2s"]))
@settings(deadline=None, max_examples=150)
def test_conversion_without_vocabulary_keeps_the_length(text: str, config: str) -> None:
    assert len(convert(text, config)) == len(text)


def test_the_simplified_form_has_standards_of_its_own() -> None:
    assert [standard.value for standard in SimplifiedStandard] == [each.to_simplified for each in Standard]
    assert to_simplified("軟體裡的資料", SimplifiedStandard.TW2SP) == "软件里的数据"
    assert to_simplified("軟體裡的資料", SimplifiedStandard.TW2S) == "软体里的资料"


@pytest.mark.parametrize(("config", "plain"), WITHOUT_VOCABULARY.items())
def test_what_leaves_vocabulary_alone_differs_in_nothing_else(config: str, plain: str) -> None:
    def files(name: str) -> set[str]:
        chain = str(configuration(name)["conversion_chain"])
        return {part for part in chain.split("'") if part.endswith(".ocd2")}

    assert all("Phrases" in name and "Variants" not in name for name in files(config) - files(plain))
    assert files(plain) < files(config)
