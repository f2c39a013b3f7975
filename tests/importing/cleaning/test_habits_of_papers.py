"""How newspapers set titles, names and what is not of the text: lines that break off, rare names, poems, pictures."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.marks import continues_on
from reader.importing.cleaning.names import names_apart, names_mostly, names_only
from reader.importing.quick import fold
from tests.importing.cleaning.test_habits_of_digests import ONE, THREE, TWO, articles, details

FIRST = (
    "　　在二号展厅，一张旧工资单引来了不少",
    "观众驻足。单子上的名字，有的已经不在人",
    "世，有的孙辈就在现场，看了又看，拍了又",
    "拍，舍不得走。",
)


def test_a_title_goes_on_below_a_line_that_breaks_off() -> None:
    (only,) = articles(f"一座工业小镇的\n“账本”首次公开\n\n本报记者　赵青\n\n{ONE}\n\n{TWO}\n")
    assert only.title == "一座工业小镇的“账本”首次公开"
    (only,) = articles(f"“工程师上楼”：\n一栋写字楼里的产业协作\n\n本报记者　赵青\n\n{ONE}\n\n{TWO}\n")
    assert only.title == "“工程师上楼”：一栋写字楼里的产业协作"


def test_a_line_that_leads_to_a_title_is_none_of_its_own() -> None:
    (only,) = articles(f"县长到青岭镇调研时强调：\n把旧粮仓用好\n\n{ONE}\n\n{TWO}\n")
    assert (only.kicker, only.title) == ("县长到青岭镇调研时强调：", "把旧粮仓用好")


def test_the_title_of_a_paper_below_the_name_of_a_section() -> None:
    head = "青岭县人民政府公报\n2024年第3号（总第41号）\n\n"
    text = f"{head}县政府文件\n\n青岭县人民政府\n"
    text += f"关于印发《旧粮仓改造办法》的通知\n\n青政发〔2024〕11号\n\n{ONE}\n\n{TWO}\n"
    assert articles(text)[0].title == "青岭县人民政府关于印发《旧粮仓改造办法》的通知"


def test_surnames_of_two_characters() -> None:
    assert all(map(names_only, ("呼延策", "拓跋辰", "闾丘岚", "亓官玲、段干宁")))
    assert not any(map(names_only, ("百里画廊", "第五强")))


def test_several_names_of_which_half_are_sure() -> None:
    assert names_mostly("呼延策　海岱") and names_mostly("赵青　祺　芯")
    assert not any(map(names_mostly, ("前言 背景", "赵青", "要闻 时政", "赵青 今天 来到 镇上")))


def test_a_name_of_whatever_surname_behind_the_sign_of_authors() -> None:
    (only,) = articles(f"造好雪板先造好弹簧\n□ 木易\n\n{ONE}\n\n{TWO}\n")
    assert (only.title, only.author) == ("造好雪板先造好弹簧", "木易")
    assert not names_apart("□ 要闻") and not names_apart("□ 把短板补上") and not names_apart("■ 木易")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("叶翠芬／农业试验所", "叶翠芬"),
        ("麻玉珍／退休教师", "麻玉珍"),
        ("蔺晓东（宁安区工程师协会）", "蔺晓东"),
        ("〔作者单位：青岚大学经济学院〕", "青岚大学经济学院"),
        ("文化／教育处", None),
        ("王者／荣耀", None),
    ],
)
def test_who_wrote_and_where_he_works(line: str, author: str | None) -> None:
    assert details(line).get("author") == author


def test_rare_names_below_several_texts_sign_them() -> None:
    text = f"粮仓变成了镇上的书房\n\n{ONE}\n（谯笪）\n\n屋顶之下的旧木梁还在\n\n{TWO}\n（年爱华　阳佟）\n"
    assert [(a.title, a.body) for a in articles(text)] == [
        ("粮仓变成了镇上的书房", ONE), ("屋顶之下的旧木梁还在", TWO)
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["（掌声）", "（全文完）", "（待续）"])
def test_other_words_in_brackets_sign_nothing(word: str) -> None:
    (only, *more) = articles(f"在座谈会上的讲话\n\n{ONE}\n{word}\n\n{TWO}\n{word}\n\n{THREE}\n")
    assert more == [] and only.author is None


def test_a_poem_below_the_name_of_its_page() -> None:
    verse = "把船系在昨天的桩上\n水就退到脚踝\n你说 风是旧的\n我听见芦苇念了一遍"
    text = f"笔架山副刊\n\n秋日过渡口\n赵青\n\n{verse}\n\n粮仓变成了镇上的书房\n李渡\n\n{ONE}\n\n{TWO}\n"
    found = [(one.title, one.author, one.body) for one in articles(text)]
    assert found == [("秋日过渡口", "赵青", verse), ("粮仓变成了镇上的书房", "李渡", f"{ONE}\n{TWO}")]


def test_a_roster_is_no_poem() -> None:
    text = f"粮仓变成了镇上的书房\n\n{ONE}\n\n理事会\n赵青\n李渡\n孙禾\n周岭\n吴江\n"
    assert [one.author for one in articles(text)] == [None]


def test_a_column_of_pictures_between_two_signs() -> None:
    text = (
        "◆图片新闻◆\n\n9月12日，市民在江边骑行。当日，环江绿道开放。\n本报记者 赵青 摄\n\n"
        f"粮仓变成了镇上的书房\n\n本报青岭讯 {ONE}\n\n{TWO}\n"
    )
    assert [one.title for one in articles(text)] == ["粮仓变成了镇上的书房"]


def test_the_first_line_may_be_a_periodical_and_its_day() -> None:
    text = f"统计快讯　2025年1月20日\n\n粮仓变成了镇上的书房\n\n{ONE}\n\n{TWO}\n"
    assert [(one.title, one.date) for one in articles(text)] == [("粮仓变成了镇上的书房", "2025-01-20")]
    text = f"青岭镇粮仓改造 2025年1月20日\n\n粮仓变成了镇上的书房\n\n{ONE}\n\n{TWO}\n"
    assert "粮仓变成了镇上的书房" in str(articles(text)[0])


def test_a_newspaper_may_have_its_day_below_its_name() -> None:
    text = f"青岭日报\n2025年1月20日\n\n粮仓变成了镇上的书房\n\n{ONE}\n\n{TWO}\n"
    (only,) = articles(text)
    assert (only.title, only.source, only.date) == ("粮仓变成了镇上的书房", "青岭日报", "2025-01-20")
    (only,) = articles(f"粮仓里的捷报\n2025年1月20日\n\n{ONE}\n\n{TWO}\n")
    assert (only.title, only.source) == ("粮仓里的捷报", None)


def test_the_number_of_a_page_before_its_section() -> None:
    line = "经济周刊　2025年4月21日　星期一　07　对话"
    found = read_details(line, fold(line))
    assert found is not None and found.page
    assert {(value.name, value.span.of(line)) for value in found.values} >= {
        ("source", "经济周刊"),
        ("section", "对话"),
    }


def test_where_a_paper_overseas_goes_on() -> None:
    assert continues_on(fold("文转B2")) and continues_on(fold("她说。文转B2"))
    assert not any(map(continues_on, (fold("生产线转A3"), fold("正文转B2"), fold("作文转2"))))


def test_who_reports_and_no_name_is_no_text() -> None:
    assert (
        articles(f"粮仓变成了镇上的书房\n\n赵青\n\n{ONE}\n\n{TWO}\n\n（本报记者）\n")[0].body
        == f"{ONE}\n{TWO}"
    )


def test_a_caption_below_the_first_line_of_a_paragraph_that_goes_on() -> None:
    lines = [
        *FIRST,
        "　　档案馆馆长缑雪梅介绍，征集工作历经", "▲观众在档案馆里。",
        "六年，工作人员走访了二百一十四名老职工", "，馆里还设了一间听音室，读者可以戴上耳", "机。",
    ]  # fmt: skip
    (only,) = articles("工业小镇的旧账本\n\n" + "\n".join(lines) + "\n")
    assert only.body.split("\n")[1:] == [
        "档案馆馆长缑雪梅介绍，征集工作历经六年，工作人员走访了二百一十四名老职工，馆里还设了一间听音室，读者可以戴上耳机。"
    ]


def test_a_short_line_above_a_caption_is_a_heading_still() -> None:
    lines = [
        *FIRST,
        "　　听音室", "▲观众在档案馆里。", "　　六年里，工作人员走访了二百一十四名", "老职工，馆里还设了一间听音室。",
    ]  # fmt: skip
    (only,) = articles("工业小镇的旧账本\n\n" + "\n".join(lines) + "\n")
    assert only.body.split("\n")[-2:] == [
        "听音室",
        "六年里，工作人员走访了二百一十四名老职工，馆里还设了一间听音室。",
    ]


def test_a_note_of_who_somebody_is_does_not_become_the_title() -> None:
    text = f"把粮仓变成书房\n\n人物简介\n\n{ONE}\n\n{TWO}\n"
    assert [(one.title, one.body.split("\n")[0]) for one in articles(text)] == [
        ("把粮仓变成书房", "人物简介")
    ]


def test_the_weather_of_the_day_is_of_the_page() -> None:
    text = "青岭日报\n2025年3月12日　星期三\n今日天气：多云转小雨　10℃～17℃\n\n"
    text += f"粮仓变成了镇上的书房\n\n{ONE}\n\n{TWO}\n"
    assert [(one.title, one.date) for one in articles(text)] == [("粮仓变成了镇上的书房", "2025-03-12")]
