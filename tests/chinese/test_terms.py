"""The policy terms: a list without faults, and each of them a word in running text."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import terms, words
from reader.chinese.converter import convert
from reader.chinese.script import Script
from reader.errors import UserError

#: Running text with a place for a term; nothing in them makes a longer word with what may stand there.
FRAMES = ("{}", "近年来，{}取得进展。", "围绕{}的部署", "会议提出{}和{}有关", "对于{}进行评估", "他谈到{}。")


def test_there_are_many_in_every_theme() -> None:
    themes = terms.by_theme()
    assert len(terms.policy_terms()) >= 1_000
    assert len(themes) >= 20
    assert min(map(len, themes.values())) >= 40


def test_none_is_there_twice_and_each_theme_is_sorted() -> None:
    assert len(set(terms.policy_terms())) == len(terms.policy_terms())
    assert len(set(terms.simplified("\n".join(terms.policy_terms())).split("\n"))) == len(
        terms.policy_terms()
    )
    for found in terms.by_theme().values():
        assert list(found) == sorted(found)


def test_each_is_two_to_twelve_han_letters_and_digits() -> None:
    pattern = re.compile(r"[\u4e00-\u9fffA-Za-z0-9]{2,12}")
    assert [term for term in terms.policy_terms() if not pattern.fullmatch(term) or term.isdigit()] == []
    assert [term for term in terms.policy_terms() if terms.clean(term) != term] == []


def test_all_are_in_simplified_form() -> None:
    together = "\n".join(terms.policy_terms())
    assert convert(together, "t2s") == together


@pytest.mark.parametrize("frame", FRAMES)
def test_each_is_one_word_in_running_text(frame: str) -> None:
    torn = []
    for term in terms.policy_terms():
        text = frame.replace("{}", term)
        pieces = [text[start:end] for start, end in pairwise([0, *words.cut(text, Script.SIMPLIFIED)])]
        if pieces.count(term) != frame.count("{}"):
            torn.append("/".join(pieces))
    assert torn == []


def test_each_is_one_word_in_traditional_text() -> None:
    torn = []
    for term in convert("\n".join(terms.policy_terms()), "s2tw").split("\n"):
        text = f"會議提出{term}。"
        if words.cut(text, Script.TRADITIONAL)[-3:] != [len(text) - 1 - len(term), len(text) - 1, len(text)]:
            torn.append(text)
    assert len(torn) <= 5, torn


def test_words_of_the_mainland_have_others_in_taiwan() -> None:
    assert terms.in_taiwan(["数据安全", "医疗", "程序员", "衞生", "软件", "软件"]) == [
        "资料安全",
        "程式设计师",
        "卫生",
        "软体",
    ]
    assert terms.in_taiwan(["人工智能", "人工智慧"]) == []
    assert terms.in_taiwan([]) == []


@pytest.mark.parametrize(
    "text",
    ["数字经济", "醫療", "AI+", "R&D", "乔治·华盛顿", "5G网络", "𠮷野家", " 两端空白 ", "x" * terms.LONGEST],
)
def test_what_may_be_a_term(text: str) -> None:
    assert terms.clean(text) == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "字",
        "2024",
        "12-3",
        "碳达峰、碳中和",
        "甲 乙",
        "甲\n乙",
        "。。",
        "+甲",
        "甲。",
        "字" * 41,
        "\0\0",
    ],
)
def test_what_is_no_term_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        terms.clean(text)


@given(st.text(max_size=8))
@settings(deadline=None, max_examples=200)
def test_the_form_of_the_segmenter_is_as_long_as_the_text(text: str) -> None:
    assert len(terms.simplified(text)) == len(text)
