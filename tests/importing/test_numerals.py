"""Numbers as Word writes them before paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.numerals import numeral


@pytest.mark.parametrize(
    ("number_format", "numbers"),
    [
        ("decimal", {1: "1", 12: "12", 0: "0"}),
        ("chineseCountingThousand", {1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "一百"}),
        ("chineseCounting", {101: "一百零一", 110: "一百一十", 111: "一百一十一"}),
        ("chineseCounting", {1260: "一千二百六十", 2024: "二千零二十四"}),
        ("japaneseCounting", {10: "十", 101: "一百零一", 10001: "一万零一"}),
        ("taiwaneseCountingThousand", {15: "十五", 1005: "一千零五"}),
        ("ideographDigital", {1: "一", 10: "一〇", 101: "一〇一"}),
        ("chineseLegalSimplified", {3: "叁", 10: "壹拾", 105: "壹佰零伍"}),
        ("ideographLegalTraditional", {2: "貳", 20: "貳拾"}),
        ("ideographTraditional", {1: "甲", 10: "癸", 11: "11"}),
        ("ideographZodiac", {1: "子", 12: "亥"}),
        ("ideographZodiacTraditional", {1: "甲子", 11: "甲戌", 60: "癸亥"}),
        ("decimalEnclosedCircleChinese", {1: "①", 20: "⑳", 21: "㉑", 35: "㉟", 36: "㊱", 50: "㊿", 51: "51"}),
        ("decimalEnclosedParen", {1: "⑴", 20: "⒇", 21: "21"}),
        ("decimalEnclosedFullstop", {1: "⒈", 20: "⒛"}),
        ("ideographEnclosedCircle", {1: "㊀", 10: "㊉"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa", 53: "aaa", 10_000: "10000"}),
        ("upperLetter", {3: "C", 28: "BB"}),
        ("lowerRoman", {4: "iv", 9: "ix", 1999: "mcmxcix", 4000: "4000"}),
        ("upperRoman", {14: "XIV"}),
        ("decimalZero", {7: "07", 12: "12", 100: "100"}),
        ("decimalFullWidth", {10: "１０"}),
        ("numberInDash", {5: "- 5 -"}),
        ("ordinal", {1: "1st", 2: "2nd", 3: "3rd", 11: "11th", 13: "13th", 22: "22nd", 112: "112th"}),
        ("none", {3: ""}),
        ("somethingNew", {3: "3"}),
    ],
)  # fmt: skip
def test_numbers_in_a_format(number_format: str, numbers: dict[int, str]) -> None:
    assert {number: numeral(number, number_format) for number in numbers} == numbers


@given(st.integers(1, 99_999), st.integers(1, 99_999))
def test_counting_in_chinese_tells_all_numbers_apart(first: int, second: int) -> None:
    written = numeral(first, "chineseCounting"), numeral(second, "chineseCounting")
    assert (written[0] == written[1]) == (first == second)


@given(
    st.integers(-10, 10**9),
    st.sampled_from(["lowerRoman", "upperLetter", "chineseLegalSimplified", "ordinal"]),
)
def test_any_number_has_a_short_form(number: int, number_format: str) -> None:
    assert 0 < len(numeral(number, number_format)) <= 30
