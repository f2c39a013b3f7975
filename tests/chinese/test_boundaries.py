"""Words, clauses, sentences and paragraphs around a position."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.boundaries import clause, paragraph, sentence, word
from reader.chinese.runs import runs
from reader.chinese.span import Span

TEXT = (
    "国发〔2024〕5号提出，2024年5G用户增长32.1%，达1,000.5万户；“AI+”行动（2025—2030年）推进。"
    "他问：“好吗？”会议强调……要落实。\r\n第二行\n\n末"
)
CHARACTERS = "国发展，。；：！？…—、“”（）《》〔〕25.%年AIa+ \u3000\r\n\u2028𠮷\u0301\ufe00\"'"
TEXTS = st.text(st.sampled_from(CHARACTERS))


def at(text: str, mark: str) -> int:
    return text.index(mark)


@pytest.mark.parametrize(
    "whole",
    [
        *("〔2024〕5号", "2024年", "5G", "32.1%", "1,000.5万户", "AI+", "2030年"),
        *(
            "COVID-19",
            "U.S.",
            "C++",
            "2.5亿元",
            "３０％",
            "10:30",
            "a_b@c.org",
            "3个百分点",
            "2024-05-01",
            "3.5G",
        ),
    ],
)
def test_numbers_with_units_and_latin_words_are_taken_whole(whole: str) -> None:
    text = f"在{whole}的"
    for position in range(1, 1 + len(whole)):
        assert word(text, position).of(text) == whole
        assert word(text, position, cut=[1, 2, 3, len(text)]).of(text) == whole
    assert [run.of(text) for run in runs(text)] == [whole]


def test_a_chinese_word_is_that_of_the_cut_or_else_a_character() -> None:
    text = "高质量发展"
    assert word(text, 1, cut=[3, 5]).of(text) == "高质量"
    assert word(text, 3, cut=[3, 5]).of(text) == "发展"
    assert word(text, 5, cut=[3, 5]).of(text) == "发展"
    assert word(text, 1).of(text) == "质"


def test_a_character_keeps_the_marks_that_stand_on_it() -> None:
    text = "的葛\U000e0100的𠮷"
    assert word(text, 1).of(text) == word(text, 2).of(text) == "葛\U000e0100"
    assert word(text, 4).of(text) == "𠮷"


def test_marks_of_one_kind_and_white_space_are_one_word() -> None:
    text = "好……对 \u3000的——"
    assert word(text, at(text, "…")).of(text) == "……"
    assert word(text, at(text, " ")).of(text) == " \u3000"
    assert word(text, len(text)).of(text) == "——"


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("国发", "国发"),
        ("提出", "〔2024〕5号提出，"),
        ("增长", "2024年5G用户增长32.1%，"),
        ("AI", "“AI+”行动"),
        ("—", "（2025—2030年）"),
        ("推进", "推进。"),
        ("他问", "他问："),
        ("好吗", "“好吗？”"),
        ("强调", "会议强调……"),
    ],
)
def test_a_clause_ends_with_its_comma_or_bracket(mark: str, expected: str) -> None:
    assert clause(TEXT, at(TEXT, mark)).of(TEXT) == expected


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("AI", "“AI+”行动（2025—2030年）推进。"),
        ("好吗", "他问：“好吗？”"),
        ("”会", "他问：“好吗？”"),
        ("会议", "会议强调……"),
        ("落实", "要落实。"),
        ("第二行", "第二行"),
    ],
)
def test_a_sentence_has_its_closing_marks_in_it(mark: str, expected: str) -> None:
    assert sentence(TEXT, at(TEXT, mark)).of(TEXT) == expected


def test_white_space_around_a_sentence_is_not_in_it() -> None:
    text = "\u3000\u3000第一句。 第二句。 "
    assert sentence(text, 3).of(text) == "第一句。"
    assert sentence(text, 9).of(text) == "第二句。"
    assert sentence(text, len(text)).of(text) == "第二句。"


def test_at_the_end_of_a_line_it_is_what_stands_before() -> None:
    end = at(TEXT, "\r\n")
    for position in (end, end + 1):
        assert word(TEXT, position).of(TEXT) == "。"
        assert sentence(TEXT, position).of(TEXT) == "要落实。"
        assert paragraph(TEXT, position).end == end
    assert word(TEXT, len(TEXT)).of(TEXT) == "末"


@pytest.mark.parametrize("find", [word, clause, sentence, paragraph])
def test_an_empty_line_has_an_empty_unit_and_a_place_outside_is_refused(
    find: Callable[[str, int], Span],
) -> None:
    empty = at(TEXT, "\n\n末") + 1
    assert find(TEXT, empty).start == find(TEXT, empty).end == empty
    assert not find("", 0)
    for position in (-1, len(TEXT) + 1):
        with pytest.raises(ValueError, match="not in a text"):
            find(TEXT, position)


@given(TEXTS)
@settings(deadline=None, max_examples=200)
def test_units_lie_within_each_other_and_cover_the_position(text: str) -> None:
    for position in range(len(text)):
        line = paragraph(text, position)
        for unit in (word(text, position), clause(text, position), sentence(text, position)):
            assert line.contains(unit)
        if line.start <= position < line.end:
            assert word(text, position).start <= position < word(text, position).end
            if not text[position].isspace():
                for find in (clause, sentence):
                    assert find(text, position).start <= position < find(text, position).end


@given(TEXTS)
@settings(deadline=None, max_examples=100)
def test_every_position_of_a_unit_finds_the_same_unit(text: str) -> None:
    for find in (word, clause, sentence, paragraph):
        for position in range(len(text)):
            unit = find(text, position)
            assert all(find(text, inside) == unit for inside in range(unit.start, unit.end))


def test_borders_far_away_in_a_very_long_line_are_found() -> None:
    text = "字" * 3_000 + "。" + "词" * 5_000 + "。" + "句" * 4_000
    assert sentence(text, 5_000).of(text) == "词" * 5_000 + "。"
    assert sentence(text, 0).of(text) == "字" * 3_000 + "。"
    assert sentence(text, len(text)).of(text) == "句" * 4_000
    many = "，".join(["甲乙丙"] * 5_000)
    for position, after in pairwise(range(9_998, 10_006)):
        assert clause(many, position).end >= clause(many, after).start
        assert len(clause(many, position)) == 4
