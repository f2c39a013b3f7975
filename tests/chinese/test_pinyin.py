"""Finding names by reading, initials or either script."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.pinyin import match, matches, sort_key

NAME = "新质生产力"


@pytest.mark.parametrize(
    ("query", "name"),
    [
        *((query, NAME) for query in ("新质", "新質", "生产力", "生產", "xzscl", "XZSCL", "xz scl")),
        *(
            (query, NAME)
            for query in (
                "xinzhi",
                "xinzscl",
                "scl",
                "新zscl",
                "xin质",
                "xinzh",
                "xinzhish",
                "xinzhishengchanli",
                "chanl",
            )
        ),
        *((query, "新質生產力") for query in ("新质", "xzscl", "xinzhi")),
        *((query, "重要") for query in ("zy", "zhongyao", "zhyao")),
        *((query, "重庆") for query in ("cq", "chongqing", "chq", "重慶")),
        *((query, "绿色发展") for query in ("lvse", "luse", "lsfz", "绿s")),
        *((query, "AI+行动") for query in ("ai", "AI+", "ai+xd", "xingdong", "ＡＩ")),
        ("", NAME),
        ("yl/jb", "医疗/基本医疗"),
        *(
            (query, "女性战略")
            for query in ("nv", "nü", "nu", "nǚxìng", "nvxingzhanlve", "nuxingzhanlue", "zhanlüe")
        ),
        *((query, "西安") for query in ("xi'an", "xi’an", "Xīān", "xian", "xa")),
        *((query, "重慶") for query in ("chóngqìng", "cq", "重庆", "zhongqing")),
        ("don't", "I don't"),
    ],
)
def test_a_name_is_found(query: str, name: str) -> None:
    assert matches(query, name)


@pytest.mark.parametrize(
    ("query", "name"), [("qq", NAME), ("xscl", NAME), ("xinzhisq", NAME), ("旧质", NAME), ("a", "")]
)
def test_what_does_not_stand_for_the_name_does_not_find_it(query: str, name: str) -> None:
    assert not matches(query, name)


def test_the_better_the_match_the_lower_its_score() -> None:
    scores = [match(query, NAME) for query in ("新质生产力", "新质", "生产", "xz", "sc")]
    assert None not in scores
    assert scores == sorted(set(scores), key=lambda score: -1 if score is None else score)


def test_initials_of_a_whole_name_come_before_the_beginning_of_another() -> None:
    scores = [match("szh", name) for name in ("数字化", "水治理", "科技数字化")]
    assert None not in scores
    assert scores == sorted(set(scores), key=lambda score: -1 if score is None else score)


@given(st.text(max_size=20), st.text(max_size=8))
@settings(deadline=None, max_examples=100)
def test_every_name_is_found_by_itself_and_by_what_begins_it(name: str, more: str) -> None:
    assert match(name, name) == 0
    assert matches(name, name + more)


def test_a_thousand_names_are_searched_within_a_keystroke() -> None:
    chance = random.Random(7)
    characters = (
        "新质生产力重要庆医疗保障局关于全面推进技术决定发展绿色社会知识教育改革开放创新人才城乡区域协调"
    )
    names = ["".join(chance.choices(characters, k=chance.randint(4, 10))) for _ in range(1_000)]
    for name in names:
        matches("zh", name)
    for query in ("z", "zc", "fzl", "zhongyao", "a", "ss", "zzzz", "jjjjjjj", "发展", "shengchanlixinzhi"):
        assert min(_seconds(query, names) for _ in range(5)) < 0.01, query  # a third of it on an idle machine


def _seconds(query: str, names: list[str]) -> float:
    start = time.perf_counter()
    for name in names:
        matches(query, name)
    return time.perf_counter() - start


def test_names_are_ordered_by_their_readings_in_either_script() -> None:
    names = ["水乡", "北山", "医疗", "2024年", "安居", "醫保", "Abc"]
    assert sorted(names, key=sort_key) == ["2024年", "Abc", "安居", "北山", "水乡", "醫保", "医疗"]
