"""Page marks and running heads that are no titles; who writes and where he works; what signs, parts and leads on."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.datelines import read_dateline
from reader.importing.cleaning.page_marks import read_page_mark
from reader.importing.cleaning.reading import read
from reader.importing.quick import fold
from tests.importing.cleaning.making_pages import document_of

PORT = """\
滨城港新开三条航线

　　本报讯 （记者李波）滨城港本月新开三条近洋航线，每周有五班船离港，码头上的灯一直亮到天明，装卸的班次也多了一倍。
　　港口说，明年还要添两台岸桥。
"""
SCHOOL = """\
渔民夜校开到码头边

　　本报讯 （记者王青）每周三晚上，码头边的仓库里亮起灯，渔民们在这里学看海图、学修柴油机，也学怎样在网上卖鱼。
　　老师是退休的轮机长，他说学生里最大的六十七岁。
"""
ESSAY = """\
　　去年秋天，我来到河湾村挂职。刚到的时候，老支书问我会不会开三轮车，我摇了摇头，他笑着说那就先学这个。
　　九个月里，我学会了听方言、看墒情、算细账。
"""


def articles_of(text: str) -> list[ImportedArticle]:
    document = document_of(text)
    return build(document, read(document))


def titles(text: str) -> list[str]:
    return [article.title for article in articles_of(text)]


def told(line: str) -> dict[str, str]:
    """What a line says, by the names of the details; empty where it is no line of details."""
    details = read_details(line, fold(line))
    return {value.name: value.span.of(line) for value in details.values} if details is not None else {}


def dateline(text: str) -> dict[str, str]:
    return {value.name: value.span.of(text) for value in read_dateline(fold(text))}


# -- pages of newspapers ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "section", "editor"),
    [
        ("第6版 海港新闻          责任编辑 白露", "海港新闻", "白露"),
        ("第6版 海港新闻", "海港新闻", None),
        ("第6版：海港新闻　责编：白露", "海港新闻", "白露"),
        ("06版 综合 责编/白露 美编/秋分", "综合", "白露"),
        ("民生 A06版", "民生", None),
        ("第六版 副刊", "副刊", None),
        ("第6版", None, None),
    ],
)
def test_a_page_with_its_section_is_no_title(mark: str, section: str | None, editor: str | None) -> None:
    found = articles_of(f"{mark}\n{PORT}\n{SCHOOL}")
    assert [article.title for article in found] == ["滨城港新开三条航线", "渔民夜校开到码头边"]
    assert [(article.subtitle, article.section, article.editor) for article in found] == [
        (None, section, editor)
    ] * 2


def test_a_paper_before_the_number_of_its_page_is_the_source() -> None:
    found = articles_of(f"海港周刊 A06版\n{PORT}\n{SCHOOL}")
    assert [(article.source, article.section) for article in found] == [("海港周刊", None)] * 2


def test_the_section_of_the_next_page_is_not_that_of_the_page_above() -> None:
    found = articles_of(f"{PORT}\n第3版 海港\n\n{SCHOOL}")
    assert [article.section for article in found] == [None, "海港"]


@pytest.mark.parametrize(
    "line", ["第2版 修订说明", "第二版 前言", "第6版 航海图集今天出版发行", "修订版 增订"]
)
def test_the_edition_of_a_book_is_no_page(line: str) -> None:
    assert read_page_mark(line) is None


def test_a_page_that_the_contents_name_may_have_no_word_for_it() -> None:
    (article, other) = articles_of(
        f"海港周报\n本版导读\n老码头新开三条航线    02版\n灯塔下的夜校    02版\n\n02 海港\n\n{PORT}\n{SCHOOL}"
    )
    assert (article.title, article.kicker, article.section) == ("滨城港新开三条航线", None, "海港")
    assert "02" not in article.body
    assert other.title == "渔民夜校开到码头边"


def test_a_number_before_a_word_is_a_heading_where_no_page_is_named_so() -> None:
    (article,) = articles_of(
        f"{PORT}\n02 航线\n　　新航线通往东边的三个港口，平均每天有三班船，货主说比以前快了两天。\n"
    )
    assert "02 航线" in article.body


@pytest.mark.parametrize("name", ["东海经济导报  区域", "东海导刊", "农村导刊", "东海经济导报"])
def test_a_paper_alone_in_the_first_line_is_the_source(name: str) -> None:
    found = articles_of(f"{name}\n{PORT}\n{SCHOOL}")
    assert [article.source for article in found] == [name.partition(" ")[0]] * 2
    section = name.partition(" ")[2].strip() or None
    assert [article.section for article in found] == [section] * 2
    assert {(article.kicker, article.subtitle) for article in found} == {(None, None)}


@pytest.mark.parametrize("kicker", ["走进东海日报", "我们的晚报"])
def test_a_line_about_a_paper_is_not_its_name(kicker: str) -> None:
    (article,) = articles_of(f"{kicker}\n{PORT}")
    assert article.source is None
    assert kicker in (article.kicker, article.title)


def test_a_title_that_names_a_paper_keeps_its_subtitle() -> None:
    (article,) = articles_of(f"东海日报\n——{PORT}")
    assert article.title == "东海日报"


# -- running heads ------------------------------------------------------------------------------------


@pytest.mark.parametrize("foot", ["海外经济月报 1", "海外经济月报 - 1 -", "海外经济月报 第1页"])
def test_the_name_of_a_periodical_and_a_number_is_the_foot_of_a_page(foot: str) -> None:
    title, _, text = PORT.partition("\n")
    text = (
        f"（内部资料）\n海外经济月报\n2024年10月号\n某研究所 编\n【海外】\n{title}\n{foot}\n{text.lstrip()}"
    )
    (article,) = articles_of(text)
    assert (article.title, article.kicker) == ("滨城港新开三条航线", None)
    assert foot not in article.body


def test_the_second_part_of_a_story_is_no_foot() -> None:
    text = f"渡口往事\n\n{ESSAY}\n渡口往事 2\n\n{ESSAY.replace('去年', '今年')}"
    assert "渡口往事 2" in [
        block for article in articles_of(text) for block in (article.title, *article.body.split("\n"))
    ]


def test_the_first_line_above_the_number_of_a_page_is_a_foot_too() -> None:
    head, foot = "海上能源快报\n2024年第3期  总第9期", "海上能源快报\n第 1 页 共 2 页"
    text = f"{head}\n\n【政策】\n\n{PORT}\n{foot}\n\n【市场】\n\n{SCHOOL}"
    found = articles_of(text)
    assert [article.title for article in found] == ["滨城港新开三条航线", "渔民夜校开到码头边"]
    assert [article.kicker for article in found] == [None, None]


# -- who writes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("省水利厅 秦思源", "秦思源"),
        ("（省水利厅 秦思源）", "秦思源"),
        ("市审计局 秦思源", "秦思源"),
        ("省发展改革委 秦思源", "秦思源"),
        ("县委组织部 秦思源", "秦思源"),
        ("省第三测绘院  秦思源", "秦思源"),
        ("市规划设计院 秦思源", "秦思源"),
        ("河湾镇人民政府 秦思源", "秦思源"),
        ("秦思源 省水利厅", "秦思源"),
        ("秦思源（省水利厅）", "秦思源"),
        ("省水利厅 秦思源 李禾", "秦思源、李禾"),
    ],
)
def test_somebody_of_an_office_is_the_author(line: str, author: str) -> None:
    (article,) = articles_of(f"一名驻村干部的三十天\n{line}\n\n{ESSAY}")
    assert (article.title, article.kicker, article.subtitle) == ("一名驻村干部的三十天", None, None)
    assert article.author == author


def test_a_name_of_three_characters_may_be_spaced() -> None:
    (article,) = articles_of(f"一名驻村干部的三十天\n省水利厅 秦 思 源\n\n{ESSAY}")
    assert (article.title, (article.author or "").replace(" ", "")) == ("一名驻村干部的三十天", "秦思源")


def test_each_author_may_stand_in_a_line_of_his_own() -> None:
    (article,) = articles_of(f"一名驻村干部的三十天\n省水利厅 秦思源\n县林业局 王芳\n\n{ESSAY}")
    assert (article.title, article.author) == ("一名驻村干部的三十天", "秦思源、王芳")


@pytest.mark.parametrize("line", ["市财政局 市审计局", "省水利厅 秦思源谈治水", "秦岭 省级自然保护区"])
def test_an_office_without_a_name_is_no_author(line: str) -> None:
    (article,) = articles_of(f"一名驻村干部的三十天\n{line}\n\n{ESSAY}")
    assert article.author is None


def test_a_list_of_people_and_offices_stays_in_the_text() -> None:
    people = ["县林业局 王芳", "县水利局 李明", "县农业农村局 张涛"]
    (article,) = articles_of(
        f"{PORT}\n获奖名单\n"
        + "\n".join(people)
        + "\n\n"
        + "　　颁奖的那天下了雨，护林员们还是都来了，奖状要挂在护林站的墙上。\n"
    )
    assert all(line in article.body for line in people)


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("本报滨城10月20日讯 （记者曲波）记者从海关获悉，", "曲波"),
        ("（本报记者曲波）今年夏天，", "曲波"),
        ("（记者 曲波）今年夏天，", "曲波"),
        ("本报讯（记者曲波 通讯员卢明）今年夏天，", "曲波 通讯员卢明"),
        ("本报讯 （记者 曲 波）今年夏天，", "曲 波"),
    ],
)
def test_a_reporter_in_brackets_may_have_any_surname(text: str, author: str) -> None:
    assert dateline(text).get("author") == author


@pytest.mark.parametrize(
    "text",
    [
        "本报讯 （记者手记）今年夏天，",
        "（记者观察）今年夏天，",
        "本报讯 （记者日前获悉）今年夏天，",
        "本报讯 （记者从海关）今年",
    ],
)
def test_what_a_reporter_does_is_no_name(text: str) -> None:
    assert "author" not in dateline(text)


# -- datelines and sources ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("本报云台10月21日讯 （记者高原）今天，", None),
        ("本报云台讯 （记者高原）今天，", None),
        ("江南日报云台10月21日讯 （记者高原）今天，", "江南日报"),
        ("江南日报云台讯 （记者高原）今天，", "江南日报"),
        ("江南日报海州讯 （记者高原）今天，", "江南日报"),
        ("云台广播电视台10月21日讯 （记者高原）今天，", "云台广播电视台"),
        ("中国社会报10月21日讯 （记者高原）今天，", "中国社会报"),
        ("江南晚报网10月21日讯 （记者高原）今天，", "江南晚报网"),
    ],
)
def test_the_place_is_no_part_of_the_medium(text: str, source: str | None) -> None:
    assert (dateline(text).get("source"), dateline(text).get("author")) == (source, "高原")


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("（来源：Ocean Policy Monitor）", "Ocean Policy Monitor"),
        ("来源：Ocean Monitor　作者：李波", "Ocean Monitor"),
        ("来源：海洋网 打印", "海洋网"),
        ("来源：Nature 打印", "Nature"),
    ],
)
def test_a_latin_name_is_taken_whole(line: str, source: str) -> None:
    assert told(line)["source"] == source


@pytest.mark.parametrize(
    "editor", ["編輯:胡結", "責任編輯：胡結", "(編輯:胡結)", "責任編輯：胡結　校對：李禾"]
)
def test_who_edits_may_stand_below_a_list_of_other_articles(editor: str) -> None:
    text = (
        "海港如何管好錢袋子\n發布日期:2024-03-28 來源:海濱觀察 記者:李波\n"
        "海港投資試點已進入第十個年頭。從最初的幾家到如今近百家，管好錢袋子也成為話題，各地都在想辦法。\n"
        "業界期待新的指引能夠讓投資人看得更遠一些，走得更穩一些。\n"
        f"相關新聞\n·地方調研上市公司\n·前兩月利潤同比增長\n分享到: 微信 微博\n{editor}\n"
    )
    (article,) = articles_of(text)
    assert article.editor == "胡結"
