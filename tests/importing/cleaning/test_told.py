"""Articles that only what they say parts, and texts with headings that look alike and stay one."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.building import build
from reader.importing.cleaning.plan import Role
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

SCHOOL = (
    "县夜校开设无人机课",
    "县夜校本周起开设无人机课，报名的多是种植户，每周上两个晚上，考过的发给操作证书。",
)
BRIDGE = (
    "石门大桥主跨合龙",
    "经过十四个月施工，石门大桥主跨昨天合龙，两岸居民过河的时间将由四十分钟缩短到三分钟。",
)
LIBRARY = (
    "镇图书馆夜间开放",
    "镇图书馆从本月起夜间开放到十点，门口新装了路灯，晚饭后来看书的人比白天还要多一些。",
)


def document_of(text: str) -> Document:
    return Document(text=text, encoding="utf-8", media_type="text/plain")


def titles(text: str) -> list[str]:
    document = document_of(text)
    return [article.title for article in build(document, read(document))]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_news_without_byline_or_gap_is_parted_by_what_its_titles_say(gap: str) -> None:
    text = gap.join(line for piece in (SCHOOL, BRIDGE, LIBRARY) for line in piece)
    assert titles(text) == [SCHOOL[0], BRIDGE[0], LIBRARY[0]]


@pytest.mark.parametrize(
    "headings",
    [
        ("土里长出新行当", "天上多了一双眼", "夜里亮着一盏灯"),  # they play with words that the text has not
        ("一、县夜校开设无人机课", "二、石门大桥主跨合龙", "三、镇图书馆夜间开放"),  # they are counted
        (SCHOOL[0], "天上多了一双眼", LIBRARY[0]),  # one of them does
    ],
)
def test_headings_of_one_text_begin_no_articles(headings: tuple[str, ...]) -> None:
    bodies = (SCHOOL[1], BRIDGE[1], LIBRARY[1])
    lines = [line for pair in zip(headings, bodies, strict=True) for line in pair]
    assert (
        len(titles("\n".join(["一个县的三件小事", "今年，县里办了三件小事，每一件都不花多少钱。", *lines])))
        == 1
    )


def test_a_byline_above_speaks_for_one_text() -> None:
    lines = [SCHOOL[0], "本报记者 李秋实", SCHOOL[1], *BRIDGE, *LIBRARY]
    assert titles("\n".join(lines)) == [SCHOOL[0]]


def test_on_a_page_of_several_articles_one_more_is_told_by_its_news() -> None:
    masthead, report = "湖州日报 2024年6月3日 星期一 第2版", "新水渠昨天通水，浇地不再排队，全村人都来看水。"
    first = f"{masthead}\n\n水渠修到村口\n\n本报讯（记者 李秋实）{report}"
    second = "让好事办到心坎上\n\n修渠不难，难的是先问一问大家想要什么，这一步省不得，也快不得。"
    third = f"{LIBRARY[0]}\n\n6月2日，{LIBRARY[1]}"
    assert titles(f"{first}\n\n短评\n\n{second}\n\n{third}") == [
        "水渠修到村口",
        "让好事办到心坎上",
        LIBRARY[0],
    ]
    assert titles(f"{first}\n\n短评\n\n{second}\n\n夜里亮着一盏灯\n\n6月2日，{LIBRARY[1]}") == [
        "水渠修到村口",
        "让好事办到心坎上",
    ]


def test_items_counted_through_a_digest_with_their_sources_are_articles() -> None:
    text = (
        "县域经济早参 | 6月3日 星期一\n今日头条\n"
        f"1. {SCHOOL[0]}\n{SCHOOL[1]}（新华社）\n2. {BRIDGE[0]}\n{BRIDGE[1]}（县报）\n"
        f"企业动态\n3. {LIBRARY[0]}\n{LIBRARY[1]}（湖州日报）\n"
    )
    document = document_of(text)
    made = build(document, read(document))
    assert [(one.title, one.section) for one in made] == [
        (SCHOOL[0], "今日头条"),
        (BRIDGE[0], "今日头条"),
        (LIBRARY[0], "企业动态"),
    ]
    assert [one.source for one in made][::2] == ["新华社", "湖州日报"]


def test_titles_in_brackets_before_the_text_of_an_issue() -> None:
    text = (
        "县情参考　2024年第6期\n\n一、民生\n"
        f"【{SCHOOL[0]}】{SCHOOL[1]}\n【{BRIDGE[0]}】{BRIDGE[1]}\n二、文化\n【{LIBRARY[0]}】{LIBRARY[1]}\n"
    )
    document = document_of(text)
    made = build(document, read(document))
    assert [(one.title, one.section) for one in made] == [
        (SCHOOL[0], "民生"),
        (BRIDGE[0], "民生"),
        (LIBRARY[0], "文化"),
    ]


def test_bylines_above_their_titles() -> None:
    text = "\n".join(
        ["湖州日报 2024年6月3日 星期一 第2版", "■ 记者 李秋实", *SCHOOL, "■ 记者 王小明", *BRIDGE]
    )
    document = document_of(text)
    made = build(document, read(document))
    assert [(one.title, one.author) for one in made] == [(SCHOOL[0], "李秋实"), (BRIDGE[0], "王小明")]


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("陆文远主持并讲话", "全县水利工作会议召开"),
        ("加快建设更多让人放心的水库", "加快建设更多让人放心的水库"),
    ],
)
def test_a_meeting_that_was_held_is_the_title_unless_a_call_stands_below(below: str, title: str) -> None:
    report = "会议昨天召开，部署今年冬天的水库加固和明年的水渠修建。"
    text = f"全县水利工作会议召开\n{below}\n\n本报讯（记者 李秋实）{report}\n"
    assert titles(text) == [title]


def test_the_heads_of_facing_pages_and_of_two_lines_are_dropped() -> None:
    page = "\n".join(f"{text}" for _, text in (SCHOOL, BRIDGE, LIBRARY) for _ in range(2))
    text = f"乡村的夜晚\n{page}\n36   乡村评论  2024.10\n{page}\n乡村评论  2024.10   37\n"
    document = document_of(text)
    plan = read(document)
    feet = [line.role for line in plan.lines if "评论" in line.span.of(text)]
    assert feet == [Role.DROPPED, Role.DROPPED]
