"""Titles that the list at the end of an issue tells, that stand in two lines, or below a text without a source."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning import surroundings
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from tests.importing.cleaning.test_layouts import LAYOUTS

ONE = "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能接待两百位客人，村里的十二位老人轮流当师傅。"
TWO = "染布用的蓝草就种在河滩上，一年收两茬，染出来的布不掉色，城里的裁缝铺已经订到了明年开春。"
THREE = "县里今年给三十七座渡口装上了路灯，用的是屋顶光伏板存下的电，末班船因此可以多开两个钟头。"


def articles(*lines: str) -> list[ImportedArticle]:
    text = "\n\n".join(lines) + "\n"
    document = Document(text=text, encoding="utf-8", media_type="text/plain", wrapped=True)
    return build(document, read(document))


def issue(*contents: str) -> list[ImportedArticle]:
    return articles(
        "乡村", "老磨坊里办起了染布坊", ONE, TWO, "来源：河湾日报",
        "渡口亮起六十盏路灯 末班船开到晚上", "九点", THREE, "来源：河湾晚报",
        "手艺", "蓝草有了新销路", TWO, ONE, "来源：乡村周刊",
        "《河湾文摘》联系方式：", "地址：河湾县望湖路 18 号", "邮编：330046", "电话：0791-86550321",
        "E-mail：hewan2006@163.com", "网址：http://www.hewan.org.cn/", "\n".join(f"\t{line}" for line in contents),
    )  # fmt: skip


LISTED = ("乡村", "老磨坊里办起了染布坊", "渡口亮起六十盏路灯  末班船开到晚上九点", "手艺", "蓝草有了新销路")


@pytest.mark.parametrize(
    "contents", [LISTED, ("目录", *LISTED), tuple(f"{line}\t{len(line)}" for line in LISTED)]
)
def test_the_list_at_the_end_tells_a_title_of_two_lines(contents: tuple[str, ...]) -> None:
    found = issue(*contents)
    assert [(one.section, one.title) for one in found] == [
        ("乡村", "老磨坊里办起了染布坊"),
        ("乡村", "渡口亮起六十盏路灯 末班船开到晚上九点"),
        ("手艺", "蓝草有了新销路"),
    ]
    assert found[-1].body.split("\n") == [TWO, ONE]


def test_a_list_of_other_articles_is_no_list_of_contents() -> None:
    found = issue("乡村", "山货有了自己的仓库", "老茶馆换了新掌柜", "秋收之后的第一堂课")
    assert found[0].title == "老磨坊里办起了染布坊"
    assert "老茶馆" not in "".join(one.body for one in found)


def test_a_title_is_listed_with_its_subtitle() -> None:
    listed = ("乡村", "老磨坊里办起了染布坊——一个村子的三年", "手艺", "蓝草有了新销路")
    found = articles(
        "乡村", "老磨坊里办起了染布坊", "——一个村子的三年", ONE, TWO, "来源：河湾日报",
        "手艺", "蓝草有了新销路", TWO, ONE, "来源：乡村周刊",
        "电话：0791-86550321", "\n".join(f"\t{line}" for line in listed),
    )  # fmt: skip
    assert [(one.title, one.subtitle) for one in found] == [
        ("老磨坊里办起了染布坊", "——一个村子的三年"),
        ("蓝草有了新销路", None),
    ]


@pytest.mark.parametrize("halves", [("一把蓝草怎样变成", "“蓝色银行”"), ("老磨坊的蓝布走向", "城里的衣柜")])
def test_a_line_that_its_verb_leaves_open_is_half_a_title(halves: tuple[str, str]) -> None:
    (found,) = articles(*halves, ONE, TWO, "（来源：河湾日报）")
    assert found.title is not None
    assert "".join(found.title.split()) == "".join(halves)


def test_a_kicker_below_a_text_without_a_source_begins_an_article() -> None:
    found = articles(
        "老磨坊里办起了染布坊", ONE, TWO, "苏禾在渡口亮化工程调研时强调", "让末班船开得更晚一些", THREE, ONE
    )
    assert [(one.kicker, one.title) for one in found] == [
        (None, "老磨坊里办起了染布坊"),
        ("苏禾在渡口亮化工程调研时强调", "让末班船开得更晚一些"),
    ]


NEWS = "10月9日，全县渡口亮化工程推进会在河湾召开。会议要求年底以前把剩下的十一座渡口全部装上路灯。"


def test_news_that_repeats_the_line_above_it_begins_an_article() -> None:
    found = articles("老磨坊里办起了染布坊", ONE, TWO, "全县渡口亮化工程推进会召开", NEWS, THREE)
    assert [one.title for one in found] == ["老磨坊里办起了染布坊", "全县渡口亮化工程推进会召开"]


def test_a_heading_above_a_day_that_has_other_words_stays_one() -> None:
    (found,) = articles("老磨坊里办起了染布坊", ONE, TWO, "让手艺人晚上也有活干", NEWS, THREE)
    assert "让手艺人晚上也有活干" in found.body


def test_a_word_that_measures_something_is_no_section() -> None:
    found = articles(
        "误差两毫米",
        "老石桥修复工程昨天合龙",
        ONE,
        TWO,
        "(来源：河湾日报)",
        "渡口亮起六十盏路灯",
        THREE,
        "(来源：河湾晚报)",
    )
    assert [(one.section, one.kicker, one.title) for one in found] == [
        (None, "误差两毫米", "老石桥修复工程昨天合龙"),
        (None, None, "渡口亮起六十盏路灯"),
    ]


def test_the_end_of_a_sentence_is_no_heading_of_a_list() -> None:
    lines = ["县里新设的手艺基金将要扩大规模，银行也答应把在当地吸收的存款", "更多用于手艺。"]
    (found,) = articles("老磨坊里办起了染布坊", ONE, TWO, *lines, "（来源：河湾日报）")
    assert found.body.endswith(lines[-1])
    assert found.source == "河湾日报"


def test_what_else_is_to_be_read_is_one() -> None:
    (found,) = articles("老磨坊里办起了染布坊", ONE, TWO, "更多手艺故事", "蓝草有了新销路", "渡口亮起了灯")
    assert found.body.endswith(TWO)


def test_a_section_and_a_day_alone_are_the_head_of_a_page() -> None:
    found = articles("副刊", "2025.10.26", "看枣的老人", "□ 白露", ONE, TWO, "渡口的灯", "林渡", THREE, ONE)
    assert [(one.section, one.title, one.author, one.date) for one in found] == [
        ("副刊", "看枣的老人", "白露", "2025-10-26"),
        ("副刊", "渡口的灯", "林渡", "2025-10-26"),
    ]


def test_what_names_the_kind_of_a_text_holds_for_it_alone() -> None:
    found = articles(
        "老磨坊里办起了染布坊", ONE, "(来源：河湾日报)", "短评", "去渡口站上十分钟", "林渡", TWO, ONE,
        "(来源：河湾日报)", "渡口亮起六十盏路灯", THREE, "(来源：河湾晚报)",
    )  # fmt: skip
    assert [one.section for one in found] == [None, "短评", None]


def test_running_heads_are_asked_for_their_day_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    ask = surroundings.find_date
    monkeypatch.setattr(surroundings, "find_date", lambda folded: asked.append(folded) or ask(folded))
    path = LAYOUTS / "o" / "o52_newsletter.txt"
    read(Document(text=path.read_text("utf-8"), encoding="utf-8", media_type="text/plain", wrapped=True))
    heads = path.read_text("utf-8").count("2025 年第 10 期")
    assert 1 < heads == sum("第 10 期" in folded for folded in asked)
