"""The marks before quoted lines of a letter are left out of the text; one sign alone is none."""

from __future__ import annotations

import pytest

from reader.chinese.span import Span
from reader.importing.cleaning.lines import edited
from reader.importing.cleaning.quotes import find_quotes


def cleaned(text: str) -> str:
    return edited(text, Span(0, len(text)), find_quotes(text))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_marks_of_a_reply_and_of_a_reply_to_it_are_left_out(end: str) -> None:
    text = end.join(["展位費還算數嗎？", "> 算數。", ">> 請問什麼時候？", "> > 下週。", "謝謝"])
    assert cleaned(text) == end.join(["展位費還算數嗎？", "算數。", "請問什麼時候？", "下週。", "謝謝"])


def test_a_text_may_begin_with_one() -> None:
    assert cleaned("> 一\n> 二\n三") == "一\n二\n三"


def test_a_mark_with_nothing_behind_it_stays_for_other_rules() -> None:
    assert cleaned("> 一\n>\n> 二") == "一\n>\n二"
    assert find_quotes("\n>" * 9) == []


@pytest.mark.parametrize("text", ["a > b\nc > d", "水位\n> 三米", "首页 > 新闻\n正文"])
def test_signs_inside_lines_and_a_single_one_stay(text: str) -> None:
    assert find_quotes(text) == []
