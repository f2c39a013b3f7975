"""Habits of editors: the heads of pages and issues, and how what stands in them is told apart."""

from __future__ import annotations

from reader.chinese.folding import fold
from reader.importing.cleaning.bylines import read_details
from tests.importing.cleaning.test_habits import MORE, TEXT, articles, values


def test_a_newspaper_and_its_day_above_each_title_begin_the_article() -> None:
    found = articles(
        f"《水利时报》（2025年3月4日　第02版）\n\n水渠改造怎样见效\n\n{TEXT}{MORE}\n"
        f"《青河日报》（2025年3月3日　第01版）\n\n计量到户好处多\n\n{TEXT}{MORE}"
    )
    assert [(a.title, a.source, a.date) for a in found] == [
        ("水渠改造怎样见效", "水利时报", "2025-03-04"),
        ("计量到户好处多", "青河日报", "2025-03-03"),
    ]


def test_a_source_behind_the_last_sentence_ends_a_paragraph_and_an_item() -> None:
    found = articles(
        f"水利要闻速览（9月8日—9月14日）\n\n【水渠改造怎样见效】\n{TEXT}　　工期三周。（来源：水利时报）\n\n"
        f"【计量到户好处多】\n{TEXT}　　下月开通。（来源：青河日报）\n"
    )
    assert [(a.title, a.source) for a in found] == [
        ("水渠改造怎样见效", "水利时报"),
        ("计量到户好处多", "青河日报"),
    ]
    assert found[0].body.endswith("工期三周。")


def test_items_counted_anew_below_each_section_are_titles() -> None:
    item = "{}.{}\n" + TEXT + "　　指南下月施行。（来源：水利时报，8月27日）\n\n"
    found = articles(
        "水利参考\n2025年第6期\n水务局信息处编　　2025年9月1日\n\n一、政策动态\n"
        + item.format(1, "多部门规范渠道收费") + item.format(2, "省里部署节水行动")
        + "二、行业动态\n" + item.format(1, "新式闸门投入使用") + item.format(2, "滴灌设备进山村")
    )  # fmt: skip
    assert [a.title for a in found] == [
        "多部门规范渠道收费",
        "省里部署节水行动",
        "新式闸门投入使用",
        "滴灌设备进山村",
    ]


def test_a_sign_of_captions_may_stand_before_titles() -> None:
    item = "▲ {}\n\n" + TEXT + MORE + "\n（来源：水利时报）\n\n"
    found = articles(
        "水利周报\n第112期 2025.10.13-2025.10.19\n\n■ 政策要闻\n\n"
        + item.format("计量平台面向社会开通") + item.format("省里出台节水办法")
    )  # fmt: skip
    assert [(a.title, a.section) for a in found] == [
        ("计量平台面向社会开通", "政策要闻"),
        ("省里出台节水办法", "政策要闻"),
    ]


def test_a_caption_with_a_sign_stays_one() -> None:
    found = articles(f"水渠改造怎样见效\n\n{TEXT}▲改造后的水渠\n{MORE}▲田头的计量设施\n{MORE}")
    assert "▲" not in found[0].body


def test_an_issue_may_have_a_number_behind_no_and_a_day_with_a_label() -> None:
    found = articles(
        f"水利透视电子报 No.208\n出刊日期：2025/05/20\n\n水渠改造怎样见效\n文：韩小雨\n\n{TEXT}{MORE}\n"
        f"计量到户好处多\n文：鲁守义\n\n{TEXT}{MORE}"
    )
    assert [(a.title, a.date) for a in found] == [
        ("水渠改造怎样见效", "2025-05-20"),
        ("计量到户好处多", "2025-05-20"),
    ]


def test_who_translated_is_the_author() -> None:
    assert values("安若水　编译") == {"author": "安若水"}


def test_the_line_of_who_made_a_page_is_of_the_page() -> None:
    line = "水利时报　　责任编辑：林致远　电话：(010)5550-2312　　2025年8月19日　星期二　3"
    details = read_details(line, fold(line))
    assert details is not None and details.page


def test_what_was_said_at_a_visit_leads_to_the_title_with_a_colon_or_a_dash() -> None:
    for lead in ("水务局主要负责人到田头调研时强调：", "省属水务企业计量到户见到实效——"):
        found = articles(f"{lead}\n\n把水渠修到田边\n\n2025年5月6日 来源: 水利时报\n\n{TEXT}{MORE}")
        assert (found[0].kicker, found[0].title) == (lead, "把水渠修到田边")


def test_a_sign_may_stand_before_his_post_and_his_name() -> None:
    text = f"水渠改造怎样见效\n\n○ 东部大学水利学院教授　韩小雨\n\n{TEXT}{MORE}来源：水利时报\n"
    found = articles(text)
    assert (found[0].title, found[0].author) == ("水渠改造怎样见效", "韩小雨")


def test_an_issue_may_hold_nothing_but_counted_items() -> None:
    found = articles(
        "台湾区水利设施公会　会员通讯\n第 98 期　　2025年4月10日\n\n"
        f"一、第一季水价调查出炉\n\n{TEXT}{MORE}\n二、计量新规说明会报名中\n\n{TEXT}{MORE}"
    )
    assert [a.title for a in found] == ["第一季水价调查出炉", "计量新规说明会报名中"]


def test_headings_with_a_sign_are_told_from_items_of_a_list() -> None:
    head = "水渠改造怎样见效\n本报记者　韩小雨\n" + TEXT
    headings = articles(f"{head}■ 动真格：水价有刚性\n{TEXT}■ 有温度：补贴有去处\n{MORE}")[0].headings
    assert headings is not None and len(headings) == 2
    listed = articles(f"{head}■ 渠道改造：十六条\n■ 新增水表：四百块\n{MORE}")[0].headings
    assert not listed


def test_the_name_of_a_section_in_brackets_is_no_button() -> None:
    found = articles(
        f"水利早知道\n2025年11月3日　星期一\n\n【头条】\n水渠改造怎样见效\n\n{TEXT}{MORE}\n"
        f"【国内】\n计量到户好处多\n\n{TEXT}{MORE}"
    )
    assert [a.section for a in found] == ["头条", "国内"]


def test_a_heading_that_comes_again_and_again_at_the_end_is_no_trouble() -> None:
    text = (
        "一、怎么装\n入夜以后，老渡口第一次亮了起来。沿岸三公里装上了六十盏路灯，用的是屋顶光伏板存下的电。\n"
        "上一篇：渡口的故事\n一、怎么装\n一、怎么装\n一、怎么装"
    )
    assert "老渡口" in articles(text)[0].body


def test_fullwidth_brackets_name_sections_too() -> None:
    page = (
        "水利日报　2025年4月22日　星期二　6　一线调研\n\n［一线调研］\n水渠改造怎样见效\n韩小雨\n"
        + TEXT
        + MORE
    )
    found = articles(f"{page}\n［评论］\n别让水表睡大觉\n鲁守义\n{TEXT}{MORE}")
    assert [(a.section, a.title) for a in found] == [
        ("一线调研", "水渠改造怎样见效"),
        ("评论", "别让水表睡大觉"),
    ]


def test_the_page_beside_the_author_does_not_hide_him() -> None:
    line = "2025年07月08日　第A02版　作者：裘可　字数：1862"
    assert values(line)["author"] == "裘可"


def test_a_section_a_day_and_a_newspaper_may_be_parted_by_bars() -> None:
    line = "要闻 | 2025年8月5日 | 青河日报"
    details = read_details(line, fold(line))
    assert details is not None and details.page


def test_how_prices_are_told_is_a_heading() -> None:
    found = articles(f"水价改革的探索\n\n{TEXT}定价：从“一口价”到“看用量”\n{TEXT}{MORE}")
    assert "定价" in found[0].body


def test_to_whom_an_issue_is_sent_is_none_of_its_text() -> None:
    head = "水利简报\n（2025年第5期）\n水务局办公室　　2025年5月30日\n\n"
    text = f"{head}水渠改造怎样见效\n{TEXT}{MORE}\n主送：各市人民政府\n"
    assert articles(text)[0].body.endswith("得到实惠。")


def test_an_issue_of_a_quarter_is_one() -> None:
    found = articles(
        f"灌区联盟\n会员通讯\n2025年第3季度刊\n主办：青河灌区联盟\n2025年9月30日\n\n联盟动态\n\n"
        f"联盟召开节水工作理事会\n\n"
        f"　　9月12日，联盟在青河召开节水工作理事会，审议六项议案。\n{MORE}\n"
        f"会员风采\n\n青河滴灌公司走过的十年\n\n{TEXT}{MORE}"
    )
    assert [(a.title, a.section, a.date) for a in found] == [
        ("联盟召开节水工作理事会", "联盟动态", "2025-09-30"),
        ("青河滴灌公司走过的十年", "会员风采", "2025-09-30"),
    ]


def test_the_days_and_the_office_of_an_issue_are_its_head() -> None:
    item = "{}. {}\n" + TEXT.replace("全县", "7月16日，全县") + "\n"
    found = articles(
        "每周水利要情\n（2025年7月14日—7月20日）\n省水利局综合处\n\n一、省外要情\n\n"
        + item.format(1, "多省提高节水目标") + item.format(2, "水价小幅回落")
        + "二、省内要情\n\n" + item.format(1, "全省用水再创新低")
    )  # fmt: skip
    assert [a.title for a in found] == ["多省提高节水目标", "水价小幅回落", "全省用水再创新低"]


def test_blank_lines_round_nothing_but_titles_tell_them() -> None:
    news = "　　9月{}日，{}在青河县开展，四个乡镇的用水户代表到场。\n" + TEXT + MORE + "\n"
    found = articles(
        "水利简报\n第5期\n水务局办公室　　2025年9月30日\n\n工作动态\n\n"
        + "节水宣传走进乡镇集市\n\n" + news.format(12, "节水宣传走进乡镇集市活动")
        + "节水检查走进用水大户\n\n" + news.format(18, "节水检查走进用水大户行动")
        + "基层人物\n\n老渠长和他的三本账簿\n\n" + TEXT + MORE
    )  # fmt: skip
    assert [a.title for a in found] == [
        "节水宣传走进乡镇集市",
        "节水检查走进用水大户",
        "老渠长和他的三本账簿",
    ]


def test_a_newspaper_beside_the_number_of_the_page_at_the_top_is_the_source() -> None:
    found = articles(f"要闻 2020年10月16日 星期五\n青河日报 01\n\n水渠改造怎样见效\n\n{TEXT}{MORE}")
    assert found[0].source == "青河日报"
