"""What an article begins with, where nothing but that parts it from the one above."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from tests.importing.cleaning.wrapped import articles

ONE = "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能接待两百位客人，村里的十二位老人轮流当师傅。"
TWO = "染布用的蓝草就种在河滩上，一年收两茬，染出来的布不掉色，城里的裁缝铺已经订到了明年开春。"
THREE = "县里今年给三十七座渡口装上了路灯，用的是屋顶光伏板存下的电，末班船因此可以多开两个钟头。"


def read(*lines: str, apart: str = "\n\n") -> list[ImportedArticle]:
    return articles(apart.join(lines) + "\n")


def titles(*lines: str, apart: str = "\n\n") -> list[str | None]:
    return [one.title for one in read(*lines, apart=apart)]


def test_titles_in_boxes_begin_the_texts_of_a_letter() -> None:
    head = ("From: a@example.org", "To: b@example.org", "Subject: 河湾周报 第8期", "Date: Fri, 26 Sep 2025")
    rule, first, second = "=" * 40, "1. 老磨坊里办起了染布坊", "2. 渡口亮起三十七盏路灯"
    found = read(
        *head, "", "本期目录", first, second, rule, first, rule, ONE, rule, second, rule, THREE, apart="\n"
    )
    assert [(one.title, one.date, one.body) for one in found] == [
        ("老磨坊里办起了染布坊", "2025-09-26", ONE),
        ("渡口亮起三十七盏路灯", "2025-09-26", THREE),
    ]


def test_a_letter_may_send_counted_news_below_a_greeting() -> None:
    head = ("发件人: 协会 <a@example.org>", "收件人: 会员", "日期: 2025年11月7日", "主题: 《会员快讯》第45期")
    found = read(
        "\n".join(head), "各会员单位：", "以下为本周快讯，请查收。", "1、老磨坊里办起了染布坊", ONE,
        "2、渡口亮起三十七盏路灯", THREE, "河湾县手艺协会秘书处", "电话：0799-8765432",
    )  # fmt: skip
    assert [(one.title, one.body) for one in found] == [
        ("老磨坊里办起了染布坊", ONE),
        ("渡口亮起三十七盏路灯", THREE),
    ]


@pytest.mark.parametrize("day", ["2025-09-26", "2025年9月26日", "2025.9.26"])
def test_titles_with_their_days_behind_them_begin_articles(day: str) -> None:
    found = read(f"老磨坊里办起了染布坊（{day}）", ONE, f"渡口亮起三十七盏路灯（{day}）", THREE, apart="\n")
    assert [(one.title, one.date) for one in found] == [
        ("老磨坊里办起了染布坊", "2025-09-26"),
        ("渡口亮起三十七盏路灯", "2025-09-26"),
    ]


def test_each_record_with_a_label_for_its_title_is_an_article() -> None:
    lines = []
    for title, writer, text in (("老磨坊还能做什么？", "江雪村", ONE), ("渡口亮起路灯", "白鹭洲", THREE)):
        lines += [
            f"【标　题】{title}",
            f"【作　者】{writer}",
            "【版　次】第6版",
            "【正　文】",
            text,
            "【字　数】50",
        ]
    found = read(*lines, apart="\n")
    assert [(one.title, one.author, one.body) for one in found] == [
        ("老磨坊还能做什么？", "江雪村", ONE),
        ("渡口亮起路灯", "白鹭洲", THREE),
    ]


def test_labels_may_stand_above_that_of_the_title() -> None:
    lines = []
    for title, source, text in (("老磨坊里的染布坊", "河湾日报", ONE), ("渡口亮起路灯", "河湾晚报", THREE)):
        lines += [f"来源：{source}", f"标题：{title}", text]
    assert [(one.title, one.source) for one in read(*lines)] == [
        ("老磨坊里的染布坊", "河湾日报"),
        ("渡口亮起路灯", "河湾晚报"),
    ]


def test_a_paper_to_offices_is_an_article_of_its_own() -> None:
    paper = "关于开展老手艺普查登记工作的通知"
    found = titles(
        "老磨坊里办起了染布坊", "本报记者 江雪村", ONE, TWO, paper, "各乡镇人民政府，各有关单位：", THREE
    )
    assert found == ["老磨坊里办起了染布坊", paper]


def test_a_first_line_that_names_a_paper_is_no_title_of_it() -> None:
    lines = (
        "县文化局等六部门近日印发《关于加快老手艺传承发展的若干措施》",
        "（以下简称《措施》），提出十八条举措，明确三年内把全县老手艺",
        "登记一遍，给每位老师傅拍一部片子，让村里的孩子每周学半天手艺，",
        "费用由县里和乡镇分担，不向学生收钱，也不许拿这个当成绩来比。",
        "城里的裁缝铺已经订到了明年开春，价钱也比往年高，村里人都说好。",
    )
    (found,) = read("老手艺有了新政策", "", *lines, apart="\n")
    assert found.body == "".join(lines)


def test_paragraphs_of_a_page_that_begin_with_their_titles_are_articles() -> None:
    head = "河湾日报　2025年11月7日　星期五　A2要闻·速览"
    news = [
        f"【{title}】{text}"
        for title, text in (("老磨坊里办起染布坊", ONE), ("蓝草种满了河滩", TWO), ("渡口亮起路灯来", THREE))
    ]
    assert titles(head, *news) == ["老磨坊里办起染布坊", "蓝草种满了河滩", "渡口亮起路灯来"]


def test_below_a_title_such_paragraphs_are_its_parts() -> None:
    parts = [
        f"【{name}】{text}"
        for name, text in (("磨坊怎么办染坊", ONE), ("蓝草从哪里来的", TWO), ("渡口怎么亮的", THREE))
    ]
    assert titles("河湾三问", *parts) == ["河湾三问"]


def test_roman_numbers_count_sections_of_digests() -> None:
    found = read(
        "I. 乡村", "1. 老磨坊里办起了染布坊", ONE, "来源：河湾日报",
        "II. 交通", "1. 渡口亮起三十七盏路灯", THREE, "来源：河湾晚报",
    )  # fmt: skip
    assert [(one.section, one.title) for one in found] == [
        ("乡村", "老磨坊里办起了染布坊"),
        ("交通", "渡口亮起三十七盏路灯"),
    ]


def test_words_between_rules_are_sections() -> None:
    found = read(
        "===== 乡村 =====", "老磨坊里办起了染布坊", ONE, TWO, "===== 交通 =====", "渡口亮起三十七盏路灯", THREE,
        "===== END =====",
    )  # fmt: skip
    assert [(one.section, one.title) for one in found] == [
        ("乡村", "老磨坊里办起了染布坊"),
        ("交通", "渡口亮起三十七盏路灯"),
    ]
    assert found[-1].body == THREE


def test_a_bar_of_any_height_stands_before_sections() -> None:
    found = read(
        "河湾智库 第 9 期", "█ 乡村", "老磨坊里办起了染坊", ONE, TWO, "█ 交通", "渡口亮起三十七盏路灯", THREE
    )
    assert [(one.section, one.title) for one in found] == [
        ("乡村", "老磨坊里办起了染坊"),
        ("交通", "渡口亮起三十七盏路灯"),
    ]


def test_a_line_that_leads_to_a_title_may_stand_below_who_reported() -> None:
    lead, title = "白鹭洲在渡口改造现场会上表示：", "让夜里过河的人看得见路"
    found = read("老磨坊里办起了染布坊", ONE, TWO + "(记者 江雪村)", lead, title, THREE)
    assert [(one.title, one.kicker) for one in found] == [("老磨坊里办起了染布坊", None), (title, lead)]


def test_where_and_when_below_what_closes_a_text_begin_the_next() -> None:
    found = read(
        "文章来源:河湾日报 发布时间:2025-11-04", ONE, TWO, "【责任编辑:江雪村】",
        "文章来源:河湾晚报 发布时间:2025-11-06", THREE, "【责任编辑:白鹭洲】", apart="\n",
    )  # fmt: skip
    assert [(one.source, one.date, one.editor) for one in found] == [
        ("河湾日报", "2025-11-04", "江雪村"),
        ("河湾晚报", "2025-11-06", "白鹭洲"),
    ]


def test_the_day_and_the_medium_may_stand_above_each_title() -> None:
    found = read(
        "11月3日　河湾日报",
        "老磨坊里办起了染布坊",
        ONE,
        TWO,
        "11月4日　河湾晚报",
        "渡口亮起三十七盏路灯",
        THREE,
        apart="\n",
    )
    assert [(one.title, one.source) for one in found] == [
        ("老磨坊里办起了染布坊", "河湾日报"),
        ("渡口亮起三十七盏路灯", "河湾晚报"),
    ]


def test_names_at_the_right_close_articles() -> None:
    right = " " * 40
    found = read(
        "老磨坊里办起了染布坊", ONE, TWO, f"{right}江雪村", "渡口亮起三十七盏路灯", THREE, f"{right}白鹭洲"
    )
    assert [(one.title, one.author) for one in found] == [
        ("老磨坊里办起了染布坊", "江雪村"),
        ("渡口亮起三十七盏路灯", "白鹭洲"),
    ]


def test_the_number_of_an_issue_behind_a_bar_is_no_record() -> None:
    foot = "河湾文摘 | 2025年第12期　　　　第{}页"
    found = titles("老磨坊里办起了染布坊", ONE, foot.format(1), TWO, foot.format(2), THREE, foot.format(3))
    assert found == ["老磨坊里办起了染布坊"]
