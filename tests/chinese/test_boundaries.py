"""Words, clauses, sentences and paragraphs around a position."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import words
from reader.chinese.boundaries import clause, paragraph, sentence, sentences, word
from reader.chinese.runs import runs
from reader.chinese.span import Span

TEXT = (
    "国发〔2024〕5号提出，2024年5G用户增长32.1%，达1,000.5万户；“AI+”行动（2025—2030年）推进。"
    "他问：“好吗？”会议强调……要落实。\r\n第二行\n\n末"
)
CHARACTERS = "国发展，。；：！？…—、“”（）《》〔〕25.%年AIa+ \u3000\r\n\u2028𠮷\u0301\ufe00\"'"


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


def units(find: Callable[[str, int], Span], text: str) -> list[str]:
    """All units of a text in order, as they are found from the places where they begin."""
    found, position = [], 0
    while position < len(text):
        unit = find(text, position)
        if unit.end > position:
            found.append(unit.of(text))
        position = max(position + 1, unit.end)
    return found


@pytest.mark.parametrize(
    "expected",
    [
        ["1. 加快建设。", "2. 完善服务；", "3.扩大开放。"],
        ["一、总体要求。", "二、重点任务。", "（三）各地要落实。"],
        ["1. ", "末尾。"][1:],
        ["他说：“我去。", "‘真的？’她问。”", "大家笑了。"][2:],
        ["大家都问：‘真的吗？’”", "然后走了。"],
        ["“为什么？”，他问。", "没人答！！！", "真的？！", "是。"],
        ["各地要落实……，不得拖延。", "会议强调……", "要落实——马上。"],
        ["增长32.1%，从10:30到11：00。", "见https://a.example/b?c=1;d!e。", "完。"],
        ["The U.S. economy grew by 3.5 per cent.", "See No. 5 of Fig. 2.", "It is good.", "结束。"],
        ["本项目（见附件。）", "如下。"],
        ['他说"好。"', '她说"行。"', "完。"],
        ["附件：略。）。”", "下一句。"],
        ["𝟙的。́", "好。️", "👨‍👩！"],
    ],
)
def test_sentences_of_many_kinds(expected: list[str]) -> None:
    assert (
        units(sentence, "".join(f"{piece} " if piece[-1] == "." else piece for piece in expected)) == expected
    )


@pytest.mark.parametrize("text", ["一、", "1.", "（一）", "加强领导。1.", "加强领导。2、 "])
def test_the_number_of_a_list_without_text_is_left_as_it_is(text: str) -> None:
    assert sentence(text, len(text) - 1).of(text).strip() in ("一、", "1.", "（一）", "2、")


def test_the_number_of_a_list_belongs_to_its_clause() -> None:
    text = "（一）加强领导，明确责任。2. 东、西、一、二"
    assert units(clause, text) == ["（一）加强领导，", "明确责任。", "2. 东、", "西、", "一、", "二"]


def test_a_term_with_a_number_in_it_is_a_word_of_the_cut() -> None:
    text = "建5G网络的"
    for position in range(1, 5):
        assert word(text, position, cut=[1, 5, 6]).of(text) == "5G网络"
    assert word(text, 1, cut=[1, 3, 5, 6]).of(text) == "5G"


@pytest.mark.parametrize("whole", ["👨‍👩‍👧", "👍🏽", "5️⃣", "🇨🇳", "é", "が"])
def test_what_a_reader_sees_as_one_character_is_one(whole: str) -> None:
    text = f"的{whole}。"
    assert {word(text, position).of(text) for position in range(1, 1 + len(whole))} == {whole}


def test_flags_and_brackets_side_by_side_are_two() -> None:
    flags = "🇨🇳🇨🇳"
    assert units(word, flags) == [flags[:2], flags[2:]]
    assert units(word, "（（））") == ["（", "（", "）", "）"]


PARTS = [
    *CHARACTERS, *"‘’【】:;!?)(\t·一", "‍", "👍", "🏽", "🇨", "https://a.cn/b?c=1", "10:30",
    "9：30", "……", "——", "1. ", "一、", "（二）", "U.S.", "No. ", "〔2024〕5号", "32.1%", "新质生产力",
    "5G网络", "。”", "？’”，", "\r\n",
]  # fmt: skip
MIXTURES = st.lists(st.sampled_from(PARTS), max_size=14).map("".join)


@given(MIXTURES)
@settings(deadline=None, max_examples=300)
def test_units_tile_the_lines_and_lie_within_each_other(text: str) -> None:
    cut = words.cut(text)
    for position in range(len(text)):
        line = paragraph(text, position)
        if not line.start <= position < line.end:
            continue  # a line break
        for found in (word(text, position), word(text, position, cut)):
            assert found.start <= position < found.end
            assert line.contains(found)
            if not text[position].isspace():
                part, whole = clause(text, position), sentence(text, position)
                assert part.contains(found)
                assert whole.contains(part)
                assert line.contains(whole)


@given(MIXTURES)
@settings(deadline=None, max_examples=300)
def test_every_position_of_a_unit_finds_the_same_unit(text: str) -> None:
    cut = words.cut(text)

    def cut_word(text: str, position: int) -> Span:
        return word(text, position, cut)

    for find in (word, cut_word, clause, sentence, paragraph):
        found = [find(text, position) for position in range(len(text))]
        for unit in found:
            assert all(found[inside] == unit for inside in range(unit.start, unit.end))


@given(MIXTURES)
@settings(deadline=None, max_examples=25)
def test_a_unit_far_into_a_long_line_is_that_of_the_whole_line(text: str) -> None:
    text = " ".join(text.split()) + "字，" * 700
    if '"' in text:
        return  # whether it opens or closes is told by those before it
    before = "甲乙。" * 700
    for find in (clause, sentence):
        for position in range(0, 60, 7):
            alone, after = find(f"甲乙。{text}", 3 + position), find(before + text, len(before) + position)
            assert after == alone.shift(len(before) - 3)


def test_borders_far_away_in_a_very_long_line_are_found() -> None:
    text = "字" * 3_000 + "。" + "词" * 5_000 + "。" + "句" * 4_000
    assert sentence(text, 5_000).of(text) == "词" * 5_000 + "。"
    assert sentence(text, 0).of(text) == "字" * 3_000 + "。"
    assert sentence(text, len(text)).of(text) == "句" * 4_000
    many = "，".join(["甲乙丙"] * 5_000)
    for position, after in pairwise(range(9_998, 10_006)):
        assert clause(many, position).end >= clause(many, after).start
        assert len(clause(many, position)) == 4


@given(MIXTURES)
@settings(deadline=None, max_examples=300)
def test_all_sentences_are_those_that_each_place_finds(text: str) -> None:
    assert [found.of(text) for found in sentences(text)] == [
        one for one in units(sentence, text) if one.strip()
    ]


def test_all_sentences_of_a_very_long_line_are_found_at_once() -> None:
    text = "  " + "甲乙丙丁。" * 200_000 + " \r\n \n末句"
    found = sentences(text)
    assert len(found) == 200_001
    assert (found[0], found[-1].of(text)) == (Span(2, 7), "末句")
    assert sentences(" \n") == []
