"""The headline is found with and without the help of `<title>`."""

from __future__ import annotations

import pytest

from reader.importing.markup.features import Features
from reader.importing.markup.page import read_page
from reader.importing.markup.title import find_title, is_heading, normal, title_lines, without_site

TEXT = "<p>这里是正文的第一段，写的是渡口和船工，句子够长，也有句号。</p>"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("渡口的早晨_水乡网", "渡口的早晨"),
        ("渡口的早晨 - 中央门户网", "渡口的早晨"),
        ("渡口的早晨|水乡|渡口_浪潮新闻", "渡口的早晨"),
        ("渡口的早晨--时政--河声网 ", "渡口的早晨"),
        ("渡口的早晨-水乡网", "渡口的早晨"),
        ("渡口的早晨 | 生活 | 島嶼通訊社 INA", "渡口的早晨"),
        ("渡口的早晨", "渡口的早晨"),
        ("渡口——一条河的早晨", "渡口——一条河的早晨"),
        ("“十四五”时期2021-2025年的渡口", "“十四五”时期2021-2025年的渡口"),
        ("", ""),
    ],
)
def test_the_name_of_the_site_is_cut_off(title: str, expected: str) -> None:
    assert without_site(title) == expected


def found(markup: str, *titles: str, page_title: str = "") -> str | None:
    page = read_page(markup)
    features = Features(page)
    body = next(index for index, feature in enumerate(features.of) if feature.is_prose)
    index = find_title(features, titles, page_title, body)
    return None if index is None else page.lines[index].text


@pytest.mark.parametrize(
    "head",
    [
        "<h1>渡口的早晨</h1>",
        "<h1><a href=/>水乡网</a></h1><h2>渡口的早晨</h2><h3>一条不急的河</h3>",
        "<div class=news-title>渡口的早晨</div><div>2024年5月1日 来源：水乡日报</div>",
        "<p align=center><font size=5><b>渡口的早晨</b></font></p>",
        "<p style='text-align:center;font-size:24px'>渡口的早晨</p><p>水乡日报 2024年5月1日</p>",
        "<a href=x>渡口的早晨</a><p>首页 &gt; 新闻 &gt; 正文</p><h3>渡口的早晨</h3>",
    ],
)
def test_a_headline_looks_like_one(head: str) -> None:
    assert found(head + TEXT) == "渡口的早晨"


@pytest.mark.parametrize("title", ["渡口的早晨_水乡网", "水乡网 渡口的早晨，不急的河", "渡口的早晨…_水乡网"])
def test_the_title_of_the_page_tells_which_line_it_is(title: str) -> None:
    line = title.removeprefix("水乡网 ").removesuffix("_水乡网").rstrip("…")
    assert found(f"<h1>水乡网</h1><p>{line}</p><p>2024-05-01</p>{TEXT}", page_title=title) == line


def test_without_a_headline_there_is_none() -> None:
    assert found(f"<p>2024年5月1日</p><p>责任编辑：张三</p>{TEXT}") is None


def test_a_headline_may_take_several_lines() -> None:
    page = read_page(f"<h1>渡口的早晨<br>一条不急的河<br>——水乡见闻</h1>{TEXT}")
    features = Features(page)
    assert title_lines(features, 0, ["渡口的早晨一条不急的河"], "") == 2
    assert title_lines(features, 0, [], "渡口的早晨 一条不急的河 ——水乡见闻_水乡网") == 3
    assert title_lines(features, 0, ["渡口的早晨"], "") == 1


def test_levels_of_headings() -> None:
    assert [is_heading(line) for line in read_page("<h2><div><p>甲</p></div></h2><p>乙").lines] == [2, 0]


def test_titles_are_compared_without_punctuation_and_width() -> None:
    assert normal("“ＡＢ”——甲 乙：") == normal("ab甲乙")
