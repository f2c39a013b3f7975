"""Texts are cut and joined as values, with their maps, headings and details."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.evidence import BY_HAND, Evidence
from reader.corpus.pieces import Head, Piece, begins_line, cut, join
from reader.corpus.rows import State
from reader.importing.origin import OriginMap, Run

BODY = "甲段。\n一、题\n乙段𠮷。\n丙"


def piece(body: str = BODY, **more: object) -> Piece:
    facts: dict[str, object] = {
        "details": {"title": "甲"}, "evidence": {}, "script": "simplified", "body": body,
        "origin": OriginMap.identity(len(body)), "headings": (4,),
    }  # fmt: skip
    return Piece(**(facts | more))  # type: ignore[arg-type]


def test_maps_and_headings_are_cut_with_the_text() -> None:
    origin = OriginMap((Run(0, 10, 3), Run(4, 20, 3), Run(8, 40, 6)))
    first, second = cut(piece(origin=origin), 4, keep_break=False)
    assert (first.body, second.body) == ("甲段。", "一、题\n乙段𠮷。\n丙")
    assert first.origin == OriginMap((Run(0, 10, 3),))
    assert second.origin == OriginMap((Run(0, 20, 3), Run(4, 40, 6)))
    assert (first.headings, second.headings) == ((), (0,))
    assert cut(piece(headings=None), 4, keep_break=False)[1].headings is None


def test_details_stay_with_the_first_and_are_read_anew_for_the_second() -> None:
    whole = piece(
        "甲段说的是水价。\n山里的学校有了网络课\n本报记者　王五\n老师在县城讲课，孩子们在山里听。",
        details={"title": "水价", "author": "张三", "date": "2024-03-02", "section": "要闻"},
        evidence={"date": Evidence(Span(0, 4), 0.9), "section": BY_HAND},
        headings=None,
        state=State.READING,
    )
    first, second = cut(whole, 9, keep_break=False)
    assert first.details == whole.details
    assert second.details == {
        "title": "山里的学校有了网络课", "author": "王五", "date": "2024-03-02", "section": "要闻",
    }  # fmt: skip
    assert second.evidence["date"] == Evidence(Span(0, 4), 0.5)
    assert not second.evidence["section"].by_hand
    assert second.state is State.READING
    second = cut(
        replace(whole, body=whole.body.replace("本报记者　王五", "本报消息　昨日")), 9, keep_break=False
    )[1]
    assert second.details["author"] == "张三"  # it says no other one


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("第二条　本办法所称沿河小厂，是指清河两岸用水的工厂。", "甲题（2）"),
        ("他问：“这水能喝吗？谁来验过，验过几次，结果写在了哪里，为什么我们看不见？”", "甲题（2）"),
        ("老师在县城讲课，孩子们在山里听" * 5, "甲题（2）"),
        ("第二条　适用范围", "第二条 适用范围"),
        ("水价怎么定？", "水价怎么定？"),
    ],
)
def test_a_sentence_is_no_title_a_short_line_is(line: str, title: str) -> None:
    whole = piece(f"甲段。\n{line}\n丙段。", details={"title": "甲题"})
    first, second = cut(whole, 4, keep_break=False)
    assert second.body.startswith(line)
    assert second.details["title"] == title
    assert first.details["title"] == "甲题"


def test_the_number_of_a_title_is_one_that_is_free() -> None:
    taken = {"甲题", "甲题（2）"}
    third = piece("甲段。\n乙段。", details={"title": "甲题（2）"})
    assert cut(third, 4, keep_break=False, taken=taken)[1].details["title"] == "甲题（3）"
    assert cut(third, 4, keep_break=False)[1].evidence["title"] == Evidence(None, 0.5)


@pytest.mark.parametrize("title", ["清河公报（2023）", "第三场报告（35）"])
def test_a_number_that_is_the_titles_own_stays(title: str) -> None:
    one = piece("甲段。\n乙段。", details={"title": title})
    assert cut(one, 4, keep_break=False, taken={title, "甲题"})[1].details["title"] == f"{title}（2）"


def test_a_long_first_line_gives_a_short_title_where_there_is_none_above() -> None:
    line = "老师在县城讲课，孩子们在山里听。" * 9
    _, second = cut(piece(f"甲段。\n{line}", details={}), 4, keep_break=False)
    assert second.details["title"] == "老师在县城讲课，孩子们在山里听"


def test_texts_are_joined_with_their_titles_as_headings() -> None:
    other = piece("丁段。", origin=OriginMap((Run(0, 90, 3),)), headings=())
    whole, starts = join([piece(), other], [[], [Head("戊题", (Run(0, 80, 2),))]])
    assert whole.body == f"{BODY}\n戊题\n丁段。"
    assert starts == [0, len(BODY) + 4]
    assert whole.headings == (4, len(BODY) + 1)
    assert whole.origin.to_file(Span(len(BODY) + 1, len(BODY) + 3)) == Span(80, 82)
    assert whole.origin.to_file(Span(len(BODY), len(BODY) + 1)) is None


def test_what_a_person_left_empty_is_not_filled_from_the_next() -> None:
    first = piece(details={"title": "甲"}, evidence={"date": BY_HAND})
    second = piece(details={"title": "乙", "date": "2024-01", "author": "王五", "kicker": "引"})
    whole, _ = join([first, second], [[], []])
    assert whole.details == {"title": "甲", "author": "王五"}
    assert whole.evidence == {"date": BY_HAND}


TEXTS = st.text("甲。\n\r\u2028 𠮷\u0301", min_size=1, max_size=30)


@given(TEXTS, st.integers(0, 30), st.booleans())
def test_what_is_cut_and_joined_is_what_it_was(text: str, position: int, keep_break: bool) -> None:
    if not begins_line(text, position):
        return
    whole = piece(text, headings=None)
    first, second = cut(whole, position, keep_break=keep_break)
    assert first.body.strip()
    assert second.body.strip()
    for part in (first, second):
        for run in part.origin.runs:
            there = text[run.file_start : run.file_start + run.length]
            assert part.body[run.body_start : run.body_start + run.length] == there
    again, starts = join([first, second], [[], []])
    assert again.body == text
    assert starts == [0, position]
