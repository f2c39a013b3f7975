"""Habits of editors: how they sign, note, number and part the articles of a page or an issue."""

from __future__ import annotations

import pytest

from reader.chinese.folding import fold
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.datelines import is_dateline
from reader.importing.cleaning.reading import read
from reader.importing.cleaning.speakers import speaker
from reader.importing.document import Document

TEXT = "　　全县今年改造水渠十六条，受益农田四万余亩，浇一遍地的时间由九天缩短到五天，水费也降了两成。\n"
MORE = "　　下一步，水务局将把计量设施装到田头，用多少水付多少钱，让节水的人得到实惠。\n"


def articles(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def values(line: str) -> dict[str, str]:
    details = read_details(line, fold(line))
    assert details is not None
    return {value.name: value.span.of(line) for value in details.values}


def test_a_note_that_the_text_was_cut_does_not_hide_where_it_is_from() -> None:
    assert values("（原载《乡土文摘》2025年第6期，有删改）")["source"].strip("《》").startswith("乡土文摘")
    assert values("（摘自《水利周刊》2025年8月12日，略有删节）")["date"] == "2025年8月12日"


@pytest.mark.parametrize("line", ["（标准化分会）", "（中水协秘书处）"])
def test_an_office_in_brackets_gave_the_text(line: str) -> None:
    assert values(line) == {"source": line[1:-1]}


def test_the_line_of_an_agency_is_a_dateline_alone() -> None:
    assert is_dateline("东方社青河10月9日电(记者韩小雨)")
    assert not is_dateline("东方社青河10月9日电力供应恢复(记者手记)")


def test_his_post_may_stand_behind_a_name() -> None:
    match = speaker("叶承志 水资源研究所副研究员")
    assert match is not None and match["name"] == "叶承志"
    assert speaker("节水灌溉 水资源研究所副研究员") is None
    assert speaker("省第二测绘院 郭向东") is not None


def test_a_page_is_numbered_at_the_edge_of_its_line() -> None:
    for line in (
        "4 综合　2025年11月5日　责编　左思远　美编　温如玉",
        "学习周刊　　理论版　　2025.07.21　　07",
    ):
        details = read_details(line, fold(line))
        assert details is not None and details.page
    details = read_details("2024-05-06　阅读 35", fold("2024-05-06　阅读 35"))
    assert details is None or not details.page


def test_who_signs_at_the_right_with_a_day_closes_his_article() -> None:
    sign = "                                {}\n                           2025年9月{}日\n\n"
    text = (
        "水渠改造怎样见效\n\n" + TEXT + MORE + sign.format("韩小雨", 8)
        + "计量到户好处多\n\n" + TEXT + MORE + sign.format("鲁守义", 10)
    )  # fmt: skip
    found = articles(text)
    assert [(a.title, a.author, a.date) for a in found] == [
        ("水渠改造怎样见效", "韩小雨", "2025-09-08"),
        ("计量到户好处多", "鲁守义", "2025-09-10"),
    ]
    assert all(a.body.endswith("得到实惠。") for a in found)


def test_one_signature_alone_stays_in_the_text() -> None:
    text = (
        "水渠改造怎样见效\n\n"
        + TEXT
        + MORE
        + "                          水务局\n                  2025年9月8日\n"
    )
    assert articles(text)[0].body.endswith("2025年9月8日")


def test_signs_before_titles_part_the_items_of_an_issue() -> None:
    text = "水利通讯\n2025年第3期\n\n" + "".join(
        f"◎ {title}\n\n{TEXT}{MORE}\n\n"
        for title in ("水渠改造现场会召开", "计量设施进田头", "节水知识进校园")
    )
    assert [a.title for a in articles(text)] == ["水渠改造现场会召开", "计量设施进田头", "节水知识进校园"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("省水务局出台十二条措施", "支持农户用上节水设备"),
        ("东部水利研究中心发布年度报告", "灌区现代化呈现五大趋势"),
    ],
)
def test_what_an_office_puts_out_leads_to_what_it_says(first: str, second: str) -> None:
    found = articles(f"{first}\n{second}\n\n{TEXT}{MORE}")
    assert (found[0].kicker, found[0].title) == (first, second)


def test_a_title_begun_at_the_end_of_its_line_goes_on() -> None:
    first, rest = "从“能浇上”到“浇得省”：一条老渠的三次改造给了我们什么 首批计量", "设施让每亩节水六十方"
    found = articles(f"{first}\n{rest}\n\n{TEXT}{MORE}来源：水利时报\n")
    assert found[0].title == first + rest


def test_the_label_below_a_text_tells_the_source_better_than_a_house_above_it() -> None:
    found = articles(f"水渠改造怎样见效\n\n东部水利研究中心　韩小雨\n\n{TEXT}{MORE}来源：水利时报\n")
    assert (found[0].source, found[0].author) == ("水利时报", "韩小雨")


def test_the_editor_below_a_list_of_other_articles_is_kept() -> None:
    found = articles(
        f"水渠改造怎样见效\n2025-09-08 来源：水利时报\n{TEXT}{MORE}相关新闻\n·节水知识进校园\n编辑：鲁守义\n"
    )
    assert found[0].editor == "鲁守义"
    assert "校园" not in found[0].body
