"""Columns of newsletters and newspapers, and what periodicals and posts say of themselves at the end."""

from __future__ import annotations

import pytest

from reader.chinese.folding import fold
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.heads import is_heading
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.lines import lines_of
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

SHIP = "河湾县的新渡船上月下水，一次能载四十人，船票还是两块钱，老人和学生不要钱。"
NUTS = "柳林村把山核桃做成了点心，去年卖出三万盒，村里三十户人家在自家门口上了班。"
SCHOOL = "竹编学堂的第一批学员上周结业，九个人里有六个留在村里，合开了一间作坊。"


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def told(line: str) -> dict[str, str]:
    details = read_details(line, fold(line))
    return {} if details is None else {value.name: value.span.of(line) for value in details.values}


def test_a_stroke_parts_the_labels_of_posts() -> None:
    text = f"渡船下水\n{SHIP}\n来源丨河湾发布\n编辑丨小禾\n\n山货进城\n{NUTS}\n文丨景苗\n编辑丨阿远\n"
    ship, nuts = articles_of(text)
    assert (ship.title, ship.source, ship.editor, ship.body) == ("渡船下水", "河湾发布", "小禾", SHIP)
    assert (nuts.title, nuts.author, nuts.editor, nuts.body) == ("山货进城", "景苗", "阿远", NUTS)


@pytest.mark.parametrize(
    ("line", "details"),
    [
        ("（柳林水厂 韩青）", {"author": "韩青"}),
        ("（工会 韩青）", {"author": "韩青"}),
        ("〔据柳林县融媒体中心〕", {"source": "柳林县融媒体中心"}),
        ("河湾晚报记者 韩青 发自柳林", {"author": "韩青"}),
        ("作者：文若渔", {"author": "文若渔"}),
        ("（本文责任编辑  韩青）", {"editor": "韩青"}),
        ("编译  韩青", {"author": "韩青"}),
        ("责任编辑：韩青　E-mail：hq@example.org", {"editor": "韩青"}),
        ("主编 白石 编辑 青禾 2021年11月9日", {"date": "2021年11月9日", "editor": "青禾"}),
        (
            "（原载《河湾晚报》2021年3月4日 编辑：韩青）",
            {"source": "河湾晚报", "editor": "韩青", "date": "2021年3月4日"},
        ),
    ],
)
def test_who_signs_and_where_from(line: str, details: dict[str, str]) -> None:
    assert told(line) == details


def test_the_name_of_a_column_before_a_title_is_its_section() -> None:
    text = f"【社务报导】渡船下水那一天\n2021-03-04　来源：河湾社\n{SHIP}\n"
    (article,) = articles_of(text)
    assert (article.section, article.title) == ("社务报导", "渡船下水那一天")


def test_signed_items_in_a_row_are_articles() -> None:
    items = [
        ("渡船下水的消息", SHIP, "韩青"),
        ("山核桃做成点心", NUTS, "苏禾"),
        ("学堂第一批结业", SCHOOL, "林渡"),
    ]
    found = articles_of("简 讯\n\n" + "\n\n".join(f"●{title}　{text}（{who}）" for title, text, who in items))
    assert [(one.title, one.author) for one in found] == [(title, who) for title, _, who in items]
    assert [one.body for one in found] == [f"{text}（{who}）" for _, text, who in items]


def test_indented_points_of_a_list_that_end_with_semicolons_stay_apart() -> None:
    points = [
        "申请补贴的农户应当符合下列条件，在本县有承包的水田，并且已经连续耕种满三年；",
        "近两年没有因为占用水渠被村里通报，也没有拖欠过灌溉用水的费用；",
        "愿意把用水的数目按月报给灌溉站，由灌溉站在村口的公告栏里贴出来。",
    ]
    (article,) = articles_of("渠水通到田头\n" + "".join(f"　　{point}\n" for point in points))
    assert article.body.split("\n") == points


def test_points_of_a_list_that_begin_alike_stay_apart() -> None:
    points = [
        "支持农户把水田连成片，按亩给予补贴；",
        "支持灌溉站添置水表，按块给予补贴；",
        "支持村里修渠，按里程给予补贴。",
    ]
    (article,) = articles_of("渠水通到田头\n" + "\n".join(points) + "\n")
    assert article.body.split("\n") == points


def test_unsigned_points_of_a_list_are_one_article() -> None:
    points = "\n\n".join(
        f"●{title}　{text}"
        for title, text in (("渡船要修起来", SHIP), ("山货要卖出去", NUTS), ("学堂要办下去", SCHOOL))
    )
    (article,) = articles_of(f"村里的三件事\n\n{points}")
    assert article.body.count("●") == 3


def test_parts_of_an_issue_with_titles_of_their_own() -> None:
    text = (
        "河湾农讯\n第12期\n2021年3月4日\n\n壹、社务\n\n渡船下水的消息\n\n" + SHIP + "\n\n贰、市场\n\n"
        "山核桃做成了点心\n\n" + NUTS + "\n"
    )
    ship, nuts = articles_of(text)
    assert (ship.section, ship.title, ship.body) == ("社务", "渡船下水的消息", SHIP)
    assert (nuts.section, nuts.title, nuts.body) == ("市场", "山核桃做成了点心", NUTS)


def test_words_above_titles_are_sections_throughout_an_issue() -> None:
    text = (
        "河湾通讯\nRIVER BEND NEWSLETTER\n2021年第2期\n\n渡口动向\n\n新渡船下水，票价还是两块钱\n\n"
        + SHIP
        + "\n\n"
        "山里来客\n\n山核桃做成点心，三十户上了班\n\n" + NUTS + "\n"
    )
    ship, nuts = articles_of(text)
    assert (ship.section, ship.title) == ("渡口动向", "新渡船下水，票价还是两块钱")
    assert (nuts.section, nuts.title) == ("山里来客", "山核桃做成点心，三十户上了班")


@pytest.mark.parametrize(
    "last",
    [
        "本通讯仅供内部交流，转载请与编辑部联系。",
        "本简报只代表作者个人观点。",
        "本刊所选文章，请作者与编辑部联系，以便奉寄稿酬。",
        "※※本刊欢迎社员投稿，文长以八百字为限※※",
        "河湾镇党政办公室编印",
        "督印：河湾合作社　承印：柳林印务",
        "（内部刊物　免费交流）",
        "下期预告：冬天的渡口",
        "关键词：渡船 山核桃 学堂",
        "Editor: Lin Du    E-mail: lin@example.org",
    ],
)
def test_what_a_periodical_says_of_itself_is_no_text(last: str) -> None:
    (article,) = articles_of(f"渡船下水\n{SHIP}\n{NUTS}\n（来源：河湾发布）\n{last}\n")
    assert article.body == f"{SHIP}\n{NUTS}"
    assert article.source == "河湾发布"


def test_a_sentence_about_a_newspaper_is_text() -> None:
    last = "本报记者在渡口守了三天，看见的最后一位乘客是个背着书包的孩子。"
    (article,) = articles_of(f"渡船下水\n{SHIP}\n{last}\n")
    assert article.body == f"{SHIP}\n{last}"


def test_what_pages_have_at_their_ends() -> None:
    weather, visits = "今日天气 多云 偏北风3级 4℃至11℃", "网站导航 建议反馈 您是第2041位访客"
    text = f"第2版:要闻 上一版 下一版\n渡船下水\n{SHIP}\n{NUTS}\n{weather}\n{visits}\n"
    (article,) = articles_of(text)
    assert (article.section, article.title, article.body) == ("要闻", "渡船下水", f"{SHIP}\n{NUTS}")


def test_a_poem_below_a_report_with_its_poet() -> None:
    verse = "水还没有醒\n船先醒了\n桨声里\n有一盏灯"
    ship, poem = articles_of(f"渡船下水\n□ 林 渡\n{SHIP}\n\n清早（外一首）\n●苏 禾\n{verse}\n")
    assert ship.body == SHIP
    assert (poem.title, poem.author, poem.body) == ("清早（外一首）", "苏 禾", verse)


def test_an_explanation_below_a_paper_is_another_article() -> None:
    text = (
        f"河湾县渡口管理办法\n\n一、总体要求\n{SHIP}\n{NUTS}\n\n政策解读：《河湾县渡口管理办法》问答\n"
        f"问：渡船谁来管？\n答：{SCHOOL}\n"
    )
    assert [one.title for one in articles_of(text)] == [
        "河湾县渡口管理办法",
        "政策解读：《河湾县渡口管理办法》问答",
    ]


def test_a_list_of_contents_may_count_titles_that_are_not_counted_below() -> None:
    text = (
        "河湾合作社社讯\n第五十二期\n\n【本期要目】\n　一、渡船下水的消息\n　二、山核桃做成点心\n\n"
        f"【社务】\n\n渡船下水的消息\n\n{SHIP}\n\n【市场】\n\n山核桃做成点心\n\n{NUTS}\n"
    )
    assert [(one.title, one.body) for one in articles_of(text)] == [
        ("渡船下水的消息", SHIP),
        ("山核桃做成点心", NUTS),
    ]


@pytest.mark.parametrize(
    ("line", "heading"), [("2010年", True), ("1998年", True), ("3月5日", False), ("2010年3月", False)]
)
def test_years_are_headings_of_chronologies(line: str, heading: bool) -> None:
    (found,) = lines_of(Document(text=line, encoding="utf-8", media_type="text/plain"))
    assert is_heading(Block([Item(found)])) is heading


def test_one_character_left_over_of_a_title_belongs_to_it() -> None:
    ship = f"新渡船下水，河湾县学生不要\n\n钱\n\n　　{SHIP}{NUTS}\n来源：河湾发布\n\n"
    nuts = f"山货进城\n\n　　{NUTS}\n来源：河湾发布\n"
    assert articles_of(ship + nuts)[0].title == "新渡船下水，河湾县学生不要钱"


def test_who_wrote_at_the_other_end_of_the_line_of_the_title() -> None:
    ship, nuts = articles_of(
        f"新渡船下水　　　　　　林渡\n{SHIP}\n{NUTS}\n\n学堂结业的那一天　　　　韩青\n{SCHOOL}\n"
    )
    assert (ship.title, ship.author) == ("新渡船下水", "林渡")
    assert (nuts.title, nuts.author, nuts.body) == ("学堂结业的那一天", "韩青", SCHOOL)


def test_who_made_a_page_made_it_for_all_its_articles() -> None:
    text = (
        f"2版 综合\n主编 白石 编辑 青禾 2021年11月9日\n\n渡船下水\n本报讯（记者 韩青）{SHIP}\n\n"
        f"山货进城\n本报讯（记者 林渡）{NUTS}\n"
    )
    assert [(one.title, one.editor, one.date) for one in articles_of(text)] == [
        ("渡船下水", "青禾", "2021-11-09"),
        ("山货进城", "青禾", "2021-11-09"),
    ]


def test_a_notice_to_all_below_the_news_stands_aside() -> None:
    notice = "停水公告\n因为修管道，七月二十六日柳荫街停水。\n河湾自来水公司\n2018年7月23日\n"
    (article,) = articles_of(f"渡船下水\n本报记者 韩青\n{SHIP}\n{NUTS}\n\n{notice}")
    assert article.body == f"{SHIP}\n{NUTS}"


@pytest.mark.parametrize(
    "number", ["二零一八年九月号", "第十二期　二〇一八年秋季号", "Vol. 31 No. 2", "2018年第3期（季刊）"]
)
def test_an_issue_that_its_month_names(number: str) -> None:
    ship, nuts = articles_of(
        f"河湾街坊通讯\n{number}\n\n主席的话\n\n从一条渡船说到一条街道\n\n{SHIP}\n\n"
        f"街坊专题\n\n山核桃做成点心，三十户上了班\n\n{NUTS}\n"
    )
    assert (ship.section, ship.title) == ("主席的话", "从一条渡船说到一条街道")
    assert (nuts.section, nuts.title) == ("街坊专题", "山核桃做成点心，三十户上了班")


def test_the_minutes_of_a_meeting_below_a_report() -> None:
    facts = "时间：三月四日上午九时\n地点：渡口茶室\n出席：社员九人"
    ship, minutes = articles_of(f"渡船下水\n{SHIP}\n{NUTS}\n\n理事会纪要\n\n{facts}\n{SCHOOL}\n")
    assert ship.body == f"{SHIP}\n{NUTS}"
    assert minutes.title == "理事会纪要"
    assert minutes.body.endswith(SCHOOL)


@pytest.mark.parametrize(("first", "second"), [("壹、社务报导", "贰、市场"), ("一、社务报导", "二、市场")])
def test_counted_parts_hold_articles_of_an_issue(first: str, second: str) -> None:
    ship, nuts = articles_of(
        f"河湾农讯\n第12期\n2021年3月4日\n\n{first}\n\n新渡船下水的消息\n\n{SHIP}\n\n"
        f"{second}\n\n山核桃做成了点心\n\n{NUTS}\n"
    )
    assert (ship.section, ship.title, ship.body) == ("社务报导", "新渡船下水的消息", SHIP)
    assert (nuts.section, nuts.title, nuts.body) == ("市场", "山核桃做成了点心", NUTS)


def test_counted_headings_of_an_article_of_an_issue_stay_in_it() -> None:
    (article,) = articles_of(
        f"河湾农讯\n第12期\n2021年3月4日\n\n渡口一年的三件事\n\n一、渡船\n{SHIP}\n\n二、山货\n{NUTS}\n\n三、学堂\n{SCHOOL}\n"
    )
    assert article.title == "渡口一年的三件事"
    assert all(text in article.body for text in (SHIP, NUTS, SCHOOL))


def test_letters_that_are_counted_in_their_titles() -> None:
    text = (
        f"河湾通讯\n第九期\n2020年12月1日\n\n编者的话\n\n{SCHOOL}\n\n来信选登之一：渡船什么时候开\n\n{SHIP}\n\n"
        f"来信选登之二：点心哪里买得到\n\n{NUTS}\n"
    )
    assert [one.title for one in articles_of(text)] == [
        "编者的话",
        "来信选登之一：渡船什么时候开",
        "来信选登之二：点心哪里买得到",
    ]


def test_an_author_in_the_middle_of_a_line_is_no_title() -> None:
    middle = " " * 24
    ship, nuts = articles_of(
        f"河湾文摘\n第5期（双月刊）\n\n渡船下水的消息\n\n{middle}韩青\n\n{SHIP}\n\n{middle}（摘自《河湾晚报》）\n\n"
        f"山核桃做成了点心\n\n{middle}林渡\n\n{NUTS}\n\n{middle}（摘自《柳林时报》）\n"
    )
    assert [(one.title, one.author, one.source) for one in (ship, nuts)] == [
        ("渡船下水的消息", "韩青", "河湾晚报"),
        ("山核桃做成了点心", "林渡", "柳林时报"),
    ]
