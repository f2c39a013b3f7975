"""Readings in brackets of any kind, without any, in capitals, or cut by the end of a line."""

from __future__ import annotations

import pytest

from tests.importing.cleaning.test_glosses import PLAIN, cleaned, convert

LONG = PLAIN * 2


@pytest.mark.parametrize("brackets", ["[]", "〔〕", "【】", "<>", "〈〉", "//", "{}", "（）"])
def test_readings_stand_in_brackets_of_any_kind(brackets: str) -> None:
    text = convert(LONG).replace("(", brackets[0]).replace(")", brackets[1])
    assert cleaned(text) == LONG


def test_readings_stand_without_brackets_as_browsers_copy_them() -> None:
    assert cleaned(convert(LONG).replace("(", "").replace(")", "")) == LONG


def test_a_few_readings_without_brackets_stay() -> None:
    lesson = "「發fā」與「展zhǎn」都是第三、第四課的生字。"
    assert cleaned(lesson) == lesson


def test_readings_are_written_in_capitals() -> None:
    assert cleaned(convert(LONG).upper()) == LONG


def test_a_name_in_capitals_behind_a_character_stays() -> None:
    text = f"國際組織(WTO)與歐盟(EU)商定。{convert(LONG)}"
    assert cleaned(text) == f"國際組織(WTO)與歐盟(EU)商定。{LONG}"


def test_a_reading_that_the_end_of_a_line_cuts_is_no_other_reading() -> None:
    text = "網(wǎng)路經(jīng)濟(jì)發(fā)展,網(wǎ\nng)路產業靠網(wǎng)路,網(wǎ\nng)路通了,網(w\nǎng)路快了。"
    assert "(" not in cleaned(text)


@pytest.mark.parametrize("brackets", ["()", "（）", "【】", "[]"])
def test_one_reading_within_the_label_of_a_date_is_enough(brackets: str) -> None:
    text = (
        f"文章來源:清河網 發{brackets[0]}fā{brackets[1]}布時間:2024-08-01\n清河的水渠修好了,農田都澆上了水。"
    )
    assert cleaned(text).startswith("文章來源:清河網 發布時間:2024-08-01")
