"""Titles told by where they stand or where their news happened, and the sources, heads and lists around them."""

from __future__ import annotations

import pytest

from reader.chinese.folding import fold
from reader.importing.cleaning.building import build
from reader.importing.cleaning.issue_names import names_issue
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from tests.importing.cleaning.test_habits import MORE, TEXT, articles, values

PLACED = "青河市的老桥近日装上了传感器，每一次振动都会传到值班室，检修由一个月缩短到三天，费用省下了四成。\n"
FLUSH = "水渠修到田头\n\n{0}　　怎样计量\n{0}\n老石桥装上了传感器\n\n{1}".format(
    TEXT + MORE, "　　" + PLACED + MORE
)


def titles(text: str) -> list[str]:
    return [article.title for article in articles(text)]


def test_the_only_line_that_names_a_place_begins_the_news_of_that_place() -> None:
    assert titles(f"水渠修到田头\n本报记者 林疏影\n{TEXT}{MORE}青河：老石桥装上了传感器\n　　{PLACED}") == [
        "水渠修到田头",
        "青河：老石桥装上了传感器",
    ]


def test_several_such_lines_are_the_headings_of_one_report() -> None:
    other = PLACED.replace("青河", "江临")
    text = f"两座老桥的新本领\n本报记者 林疏影\n{TEXT}{MORE}青河：老石桥装上了传感器\n　　{PLACED}"
    text += f"江临：检修费用省下四成\n　　{other}"
    assert titles(text) == ["两座老桥的新本领"]


def test_a_place_of_which_the_text_above_tells_is_one_of_its_headings() -> None:
    text = f"青河水渠修到田头\n本报记者 林疏影\n{TEXT}{MORE}青河：老石桥装上了传感器\n　　{PLACED}"
    assert len(titles(text)) == 1


def test_a_line_without_the_indent_of_headings_and_paragraphs_is_a_title() -> None:
    assert titles(FLUSH) == ["水渠修到田头", "老石桥装上了传感器"]


def test_headings_without_an_indent_are_none() -> None:
    assert titles(FLUSH.replace("　　怎样计量", "\n怎样计量\n")) == ["水渠修到田头"]


def test_a_blank_line_above_a_line_alone_makes_it_a_title() -> None:
    text = f"水渠修到田头\n\n{TEXT}一、怎样计量\n{MORE}二、怎样收费\n{TEXT}\n老石桥装上了传感器\n\n　　{PLACED}{MORE}"
    assert titles(text) == ["水渠修到田头", "老石桥装上了传感器"]


def test_an_official_paper_below_a_signed_report_is_one_of_its_own() -> None:
    paper = "　　为支持老桥检修，经市政府同意，制定以下措施。\n"
    text = (
        f"水渠修到田头\n\n本报记者 林疏影\n\n{TEXT}\n{MORE}\n关于支持老桥检修的若干措施\n\n{paper}\n{PLACED}"
    )
    assert titles(text) == ["水渠修到田头", "关于支持老桥检修的若干措施"]


def test_news_of_a_wire_stand_below_their_times() -> None:
    item = "{}\n【{}】清河社8月27日电，" + TEXT.strip() + "\n分享 评论 0\n"
    text = "7×24小时电报\n" + "".join(
        item.format(*pair)
        for pair in (
            ("09:02", "水渠修到田头"),
            ("09:31", "老石桥装上了传感器"),
            ("10:14", "渡口亮起六十盏灯"),
        )
    )
    assert titles(text) == ["水渠修到田头", "老石桥装上了传感器", "渡口亮起六十盏灯"]


def test_who_took_a_picture_does_not_take_the_first_paragraph_away() -> None:
    first = "11月4日，水渠修到了河湾村的田头，四万余亩农田浇上了水。"
    found = articles(f"水渠修到田头\n\n{first}\n\n林疏影　摄影报道\n\n{TEXT}\n{MORE}")
    assert found[0].body.startswith(first) and "摄影报道" not in found[0].body


@pytest.mark.parametrize(
    "line",
    [
        "扫一扫果把上的标签，手机里跳出树龄、海拔和套袋的日",
        "打开手机，屏幕上跳出水渠的流量、水位和当天的用水",
    ],
)
@pytest.mark.parametrize("indent", ["　　", ""])
def test_the_first_line_of_a_paragraph_may_begin_as_lines_of_pages_do(line: str, indent: str) -> None:
    rest = "子，还有浇水的人是谁，看过的人都说这是果子的档案。"
    found = articles(f"一颗果子的档案\n\n{indent}{line}\n{rest}\n{TEXT}{MORE}")
    assert found[0].body.startswith(line)


def test_the_first_line_of_a_paragraph_is_no_day_with_a_medium() -> None:
    found = articles(
        f"水利大事记\n{TEXT}　　2019年12月，青河水利枢纽首台机组并网\n发电，总装机容量54万千瓦。\n{MORE}"
    )
    assert "2019年12月，青河水利枢纽首台机组并网发电" in found[0].body


def test_the_question_of_a_reporter_names_nobody() -> None:
    found = articles(f"听轨的人\n{TEXT}　　记者：别人看钢轨是两根铁，您看的是什\n么？\n{MORE}")
    assert found[0].author is None and "记者：别人看钢轨是两根铁，您看的是什" in found[0].body


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("（青河水务局，9月8日）", {"source": "青河水务局", "date": "9月8日"}),
        ("（2025.07.30 青河法治）", {"source": "青河法治", "date": "2025.07.30"}),
        ("（果业园地 05.06）", {"source": "果业园地"}),
        ("via 青河晚报　阅读全文 >>", {"source": "青河晚报"}),
        ("［来源］建材园地", {"source": "建材园地"}),
        ("◇来源：青河晚报", {"source": "青河晚报"}),
        ("【出处】青河晚报", {"source": "青河晚报"}),
        ("林疏影　青河晚报", {"author": "林疏影", "source": "青河晚报"}),
        ("健康青河 / 林疏影", {"author": "林疏影", "source": "健康青河"}),
        ("海洋园地 | 林疏影 | 2025-11-20", {"author": "林疏影", "source": "海洋园地", "date": "2025-11-20"}),
        ("By 林疏影", {"author": "林疏影"}),
        ("/林疏影/", {"author": "林疏影"}),
        ("文 林 影　　图 受访者", {"author": "林 影"}),
        ("发布于：2025-08-14 09:20:11", {"date": "2025-08-14 09:20:11"}),
        ("Monday, June 9, 2025", {"date": "Monday, June 9, 2025"}),
    ],
)  # fmt: skip
def test_who_where_and_when_stand_in_many_forms(line: str, told: dict[str, str]) -> None:
    assert values(line) == told


def test_the_editor_is_told_from_who_checked_the_text() -> None:
    assert values("本文编辑：林疏影　本文审核：丁默")["editor"] == "林疏影"


@pytest.mark.parametrize(
    "line",
    ["望川内参 2025年4月（上）", "海洋通信　HAIYANG　第11期", "二〇二五年秋", "《乡亲》双月刊　第百零二期"],
)
def test_a_line_says_which_issue_it_is(line: str) -> None:
    assert names_issue(fold(line))


def test_sources_in_one_form_are_told_though_none_but_one_is_called_as_media_are() -> None:
    item = "{}\n\n" + TEXT + MORE + "〔{}〕\n\n"
    found = articles(
        item.format("水渠修到田头", "青河晚报")
        + item.format("老石桥装上了传感器", "数字青河")
        + item.format("渡口亮起六十盏灯", "青河教育")
    )
    assert [article.source for article in found] == ["青河晚报", "数字青河", "青河教育"]


def test_a_source_stands_above_a_title_that_asks_as_above_others() -> None:
    item = "{}\n\n" + TEXT + MORE + "（{}）\n\n"
    found = articles(
        item.format("水渠修到田头", "数字青河")
        + item.format("老石桥由谁来修？", "青河教育")
        + item.format("渡口亮起六十盏灯", "青河晚报")
    )
    assert [article.source for article in found] == ["数字青河", "青河教育", "青河晚报"]


def test_what_goes_well_leads_to_a_title_of_two_halves_that_names_it() -> None:
    found = articles(f"青河高铁控制性工程取得突破\n穿山十九公里 “望川一号”盾构机出洞\n{TEXT}{MORE}")
    assert (found[0].kicker, found[0].title) == (
        "青河高铁控制性工程取得突破",
        "穿山十九公里 “望川一号”盾构机出洞",
    )


@pytest.mark.parametrize("width", [22, 26])
def test_blank_lines_part_paragraphs_where_none_stands_within_a_sentence(width: int) -> None:
    one = "试用的头一个月就有两只继电器粘死了，那天晚上大家围着拆开的壳子坐到了天亮，最后发现问题出在焊缝的气孔上。"
    two = "改过的样品今年春天又送到了电站，一百天里动作了四千次，没有一次失灵，可以放心用。"
    cut = ["\n".join(text[at : at + width] for at in range(0, len(text), width)) for text in (one, two)]
    heads = ("怎样熄灭电弧", "怎样封住气孔", "怎样省下成本", "怎样换下旧的")
    text = "\n\n".join(["继电器突围记", *(part for head in heads for part in (head, *cut))])
    document = Document(text=text, encoding="utf-8", media_type="text/plain", wrapped=True)
    assert {one, two} < set(build(document, read(document))[0].body.split("\n"))


def test_an_advertisement_does_not_take_the_cut_article_below_it_away() -> None:
    cut = "\n".join((PLACED * 6).replace("\n", "")[at : at + 24] for at in range(0, 280, 24))
    text = f"水渠修到田头\n\n{TEXT}{MORE}\n广告\n\n家装节五折起 咨询电话 0755-26881111\n\n"
    text += f"老石桥装上了传感器\n\n本报记者 林疏影\n\n　　{cut}。\n"
    assert "老石桥装上了传感器" in titles(text)


def test_a_paragraph_without_an_indent_goes_on_behind_the_border_of_a_page() -> None:
    whole = "　　第一期工程改造水渠十六条，受益农田四万余亩，浇一遍地的时间由九天缩短到五天，水费降了两成，村民都说好。"
    lines = [whole[at : at + 24] for at in range(0, len(whole), 24)]
    cut = (
        "　　第二期工程从九月开始，先修主渠，再修支渠，一\n共要修一百二十里，工期三年，钱由省里县里各出一半。"
    )
    text = "水渠修到田头\n\n" + "\n".join([*lines * 4, cut])
    text += "\n\n第 3 页 共 12 页\n水利参考 · 2025年第10期\n\n往后用多少水付多少钱，节水的人能得到实惠。\n"
    text += "\n".join(lines)
    document = Document(text=text, encoding="utf-8", media_type="text/plain", wrapped=True)
    assert "各出一半。往后用多少水付多少钱" in build(document, read(document))[0].body


def test_the_newspaper_above_the_first_title_is_no_entry_of_the_contents() -> None:
    above = "《{}》 2025年7月{}日 第3版\n\n{}\n\n" + TEXT + MORE + "\n"
    found = articles(
        "目 录\n\n水渠修到田头 ……… 林疏影（1）\n老石桥装上了传感器 ……… 温岚（4）\n\n"
        + above.format("青河日报", 21, "水渠修到田头") + above.format("江临晚报", 25, "老石桥装上了传感器")
    )  # fmt: skip
    assert [(article.source, article.date) for article in found] == [
        ("青河日报", "2025-07-21"),
        ("江临晚报", "2025-07-25"),
    ]


def test_names_of_sections_between_dashes_come_again_below_the_contents() -> None:
    item = "{}\n" + TEXT + MORE + "　　——原载《青河日报》2025年7月21日\n\n"
    found = articles(
        "目　录\n\n—— 要闻 ——\n水渠修到田头      1\n—— 乡村 ——\n老石桥装上了传感器      7\n\n—— 要闻 ——\n\n"
        + item.format("水渠修到田头") + "—— 乡村 ——\n\n" + item.format("老石桥装上了传感器")
    )  # fmt: skip
    assert [article.section for article in found] == ["要闻", "乡村"]


def test_items_counted_in_brackets_with_their_sources_are_articles_without_their_numbers() -> None:
    item = "（{}）{}\n\n" + TEXT + MORE + "来源：青河日报，2025-07-21\n\n"
    found = articles(
        "青河快讯（周二版）\n编发：科技处　　日期：2025-11-11\n\n"
        + item.format("一", "水渠修到田头") + item.format("二", "老石桥装上了传感器")
    )  # fmt: skip
    assert [article.title for article in found] == ["水渠修到田头", "老石桥装上了传感器"]
