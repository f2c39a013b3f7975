"""The search form: as long as the text, blind to script and case."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.converter import convert
from reader.chinese.folding import fold

CHINESE = st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF))


@given(st.text(st.characters(categories=None)))
@settings(deadline=None, max_examples=300)
def test_the_form_is_as_long_as_the_text_and_folds_to_itself(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(CHINESE, st.sampled_from(["t2s", "tw2s", "hk2s"]))
@settings(deadline=None, max_examples=100)
def test_a_character_and_its_simplified_form_are_one(text: str, config: str) -> None:
    for character in text:
        assert fold(character) == fold(convert(character, config))


@pytest.mark.parametrize(
    "spellings",
    [
        ("医疗", "醫療", "醫疗", "医療"),
        ("里", "裏", "裡"),
        ("卫", "衛", "衞"),
        ("台湾", "臺灣", "台灣"),
        ("群众", "羣眾", "群眾"),
        ("着", "著"),
        ("后", "後"),
        ("AI+ 5g", "ai+ 5G", "ＡＩ＋\u30005Ｇ"),
        ("更", "\uf901"),
        ("人口", "⼈⼝"),
        ("Ελλάδα", "ΕΛΛΆΔΑ"),
    ],
)
def test_spellings_of_the_same_are_the_same(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    "text", ["İ", "ß", "①", "㎞", "ﬁ", "𠮷", "😀", "e\u0301", "葛\U000e0100", "\0\r\n\ud800"]
)
def test_what_has_no_counterpart_of_one_code_point_keeps_its_length(text: str) -> None:
    assert len(fold(text)) == len(text)
