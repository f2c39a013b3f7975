"""How digests, briefings and boards set their items: counted, dated, with what they cite beside their titles."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.contents import entry
from reader.importing.cleaning.dates import find_date
from reader.importing.quick import fold
from tests.importing.cleaning.wrapped import articles

ONE = "青岭镇把旧粮仓改成了图书馆，周末的座位总是坐满，镇里的老人说从前这里堆的是稻谷。"
TWO = "去年春天，县里拨出三百万元修缮屋顶和门窗，施工队保留了原来的木梁，只换掉朽坏的部分。"
THREE = "今后五年，全县还将改造十二座类似的旧建筑，河对岸的榨油坊已经停了二十年。"


def told(text: str) -> list[tuple[str, str]]:
    return [(one.title, one.body) for one in articles(text)]


def details(line: str) -> dict[str, str]:
    found = read_details(line, fold(line))
    return {value.name: value.span.of(line) for value in found.values} if found is not None else {}


@pytest.mark.parametrize("number", ["{}. ", "{}\t", "{}、"])
def test_counted_titles_each_with_its_source_begin_articles(number: str) -> None:
    text = (
        f"{number.format(1)}粮仓变成了书房和展厅\n来源：青岭日报\n\n{ONE}\n\n"
        f"{number.format(2)}屋顶之下的旧木梁还在\n来源：河东晚报\n\n{TWO}\n"
    )
    assert [(a.title, a.source, a.body) for a in articles(text)] == [
        ("粮仓变成了书房和展厅", "青岭日报", ONE), ("屋顶之下的旧木梁还在", "河东晚报", TWO)
    ]  # fmt: skip


def test_counted_headings_without_details_are_headings() -> None:
    items = f"1. 粮仓变成了书房和展厅\n\n{ONE}\n\n2. 屋顶之下的旧木梁还在\n\n{TWO}\n"
    text = f"旧粮仓的新用处\n来源：青岭日报\n\n{items}"
    assert [one.title for one in articles(text)] == ["旧粮仓的新用处"]


def test_titles_with_their_days_before_them_begin_articles() -> None:
    text = (
        f"【2024年3月2日】粮仓变成了书房\n{ONE}\n来源/青岭日报\n\n"
        f"【2024年3月1日】屋顶之下的木梁\n{TWO}\n来源/河东晚报\n"
    )
    assert [(a.title, a.date, a.source, a.body) for a in articles(text)] == [
        ("粮仓变成了书房", "2024-03-02", "青岭日报", ONE), ("屋顶之下的木梁", "2024-03-01", "河东晚报", TWO)
    ]  # fmt: skip


def test_one_line_with_its_day_before_it_begins_nothing() -> None:
    assert len(articles(f"旧粮仓的新用处\n\n{ONE}\n\n【2024年3月1日】屋顶之下的木梁\n\n{TWO}\n")) == 1


def test_where_an_item_stood_and_when_stands_behind_its_title() -> None:
    text = (
        "舆情摘报\n2024年第47期\n\n本期要目\n1.粮仓变成了镇上的书房\n2.屋顶之下的旧木梁还在\n\n"
        f"1.粮仓变成了镇上的书房（青岭日报，3月2日）\n{ONE}\n\n"
        f"2.屋顶之下的旧木梁还在（河东晚报，2024年3月1日）\n{TWO}\n"
    )
    assert [(a.title, a.source, a.body) for a in articles(text)] == [
        ("粮仓变成了镇上的书房", "青岭日报", ONE), ("屋顶之下的旧木梁还在", "河东晚报", TWO)
    ]  # fmt: skip


def test_where_a_speech_was_given_stays_in_its_title() -> None:
    (only,) = articles(f"在粮仓改造座谈会上的讲话（青岭，3月2日）\n\n{ONE}\n\n{TWO}\n")
    assert only.title == "在粮仓改造座谈会上的讲话（青岭，3月2日）"


def test_the_number_of_a_page_may_stand_before_its_entry() -> None:
    text = (
        "青岭评论\n二〇二四年第六期\n\n本期目录\n\n"
        "03  粮仓变成了镇上的书房  呼延策\n09  屋顶之下的旧木梁还在  郦敬山\n\n\n"
        f"粮仓变成了镇上的书房\n\n{ONE}\n\n\n屋顶之下的旧木梁还在\n\n{TWO}\n"
    )
    assert told(text) == [("粮仓变成了镇上的书房", ONE), ("屋顶之下的旧木梁还在", TWO)]
    assert entry("12 人的车间") == "12人的车间"


def test_sections_in_angle_brackets() -> None:
    text = (
        f"学会通讯\n第七十二期\n\n〈会长的话〉\n\n粮仓变成了镇上的书房\n\n{ONE}\n\n"
        f"〈活动回顾〉\n\n屋顶之下的旧木梁还在\n\n{TWO}\n"
    )
    assert [(a.section, a.title, a.body) for a in articles(text)] == [
        ("会长的话", "粮仓变成了镇上的书房", ONE), ("活动回顾", "屋顶之下的旧木梁还在", TWO)
    ]  # fmt: skip


def test_a_report_below_a_column_of_short_news_keeps_its_headings() -> None:
    brief = "■青岭修好水渠　3月1日，青岭修好二十里水渠。\n\n■河东开渡口　3月2日，河东渡口开航，每天六班。\n\n"
    report = f"粮仓变成了镇上的书房\n\n本报记者　赵青\n\n{ONE}\n\n"
    text = f"【简讯】\n\n{brief}{report}木梁还在\n\n{TWO}\n\n榨油坊怎么办\n\n{THREE}\n"
    assert [one.title for one in articles(text)] == ["简讯", "粮仓变成了镇上的书房"]


def test_posts_of_a_board_have_the_day_of_their_station() -> None:
    text = (
        "发信人: sandal (木屐), 信区: News\n标  题: 粮仓变成了书房\n"
        f"发信站: 清塘 (Wed Mar 12 09:21:44 2003), 转信\n\n{ONE}\n{TWO}\n"
    )
    (only,) = articles(text)
    assert (only.title, only.date, only.body) == ("粮仓变成了书房", "2003-03-12", f"{ONE}\n{TWO}")
    assert find_date("mar 12 2003") is not None and find_date("mar 12 09:21 2003") is None


def test_the_name_of_an_issue_beside_the_number_of_a_page_is_dropped() -> None:
    head = "青岭政策研究动态　　　　　　　　2025 / 1\n\n"
    text = f"{head}粮仓变成了镇上的书房\n\n{ONE}\n\n· 12 ·\n青岭政策研究动态\n\n{TWO}\n"
    (only,) = articles(text)
    assert (only.title, only.body) == ("粮仓变成了镇上的书房", f"{ONE}\n{TWO}")
    kept = f"{head}粮仓变成了镇上的书房\n\n{ONE}\n\n青岭政策研究动态\n\n{TWO}\n"
    assert "青岭政策研究动态" in articles(kept)[0].body


def test_the_greeting_of_a_letter_stands_above_a_rule_of_stars() -> None:
    rule = "* " * 20
    text = (
        "发件人: 通讯 <news@example.cn>\n日期: 2024年12月2日 9:00\n收件人: 订户\n主题: 通讯第88期\n\n"
        "各位读者：\n祝阅读愉快。\n\n"
        f"{rule}\n\n1. 粮仓变成了书房和展厅\n   来源：青岭日报\n\n{ONE}\n\n"
        f"{rule}\n\n2. 屋顶之下的旧木梁还在\n   来源：河东晚报\n\n{TWO}\n"
    )
    assert told(text) == [("粮仓变成了书房和展厅", ONE), ("屋顶之下的旧木梁还在", TWO)]


def test_accounts_roles_and_houses_beside_a_day() -> None:
    assert details("（箬溪发布 2024-09-19）") == {"source": "箬溪发布", "date": "2024-09-19"}
    assert details("石门县纪委监委 · 2024-05-21") == {"source": "石门县纪委监委", "date": "2024-05-21"}
    assert details("2024年9月4日 06:18 | 青岚观察 | 评论员：公西宁")["author"] == "公西宁"
    assert "source" not in details("新标准正式发布 2024-09-19")


def test_the_day_of_an_issue_holds_below_the_heads_of_all_its_pages() -> None:
    items = "".join(
        f"{title}\n\n{ONE}\n\n— {page} —\n\n数智参考 2024 年第 20 期\n\n{TWO}\n\n（摘自《青岭日报》）\n\n"
        for page, title in enumerate(
            ("粮仓变成了镇上的书房", "屋顶之下的旧木梁还在", "榨油坊又响起了锤声", "渡口边的老水车转起来"),
            start=1,
        )
    )
    head = "数 智 参 考\n\n2024 年 10 月 31 日  第 20 期\n\n青岭大数据协会 编印\n\n"
    text = f"{head}{items}主编：赵青 电话：0799-5550123\n"
    assert {one.date for one in articles(text)} == {"2024-10-31"}
