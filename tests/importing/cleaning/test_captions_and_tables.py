"""Pictures that stand in the midst of a sentence, tables without a caption, verse: what of a page is not joined."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.items import Item
from reader.importing.cleaning.lines import lines_of
from reader.importing.cleaning.tables import mark_tables
from reader.importing.document import Document
from tests.importing.cleaning.wrapped import articles

TITLE = "老磨坊里办起了染布坊"
ONE = "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能接待两百位客人，村里的十二位老人轮流当师傅。"
TWO = "染布用的蓝草就种在河滩上，一年收两茬，染出来的布不掉色，城里的裁缝铺已经订到了明年开春。"


def paragraphs(*lines: str) -> list[str]:
    (found,) = articles("\n\n".join([TITLE, *lines, "(来源：河湾日报)"]) + "\n")
    assert (found.title, found.source) == (TITLE, "河湾日报")
    return found.body.split("\n")


@pytest.mark.parametrize(
    "caption",
    [
        ["林渡制图"],
        ["染布坊的新样品。河湾县文化馆供图"],
        ["染布坊师傅白露（右二）教孩子们扎花。", "林渡 摄"],
        ["河滩上，村民正在收割今年的第二茬蓝草。", "河湾日报记者 林渡 摄"],
    ],
)
def test_a_picture_within_a_sentence_is_taken_out_of_it(caption: list[str]) -> None:
    cut = [
        "开张那天，合作社理事长苏禾对围着看的乡亲们表示，染布坊不以挣",
        "钱为目的，手艺学会了就能留在村里。",
    ]
    assert paragraphs(ONE, cut[0], *caption, cut[1], TWO) == [ONE, "".join(cut), TWO]


def test_a_note_in_brackets_below_pictures_goes_on_with_no_sentence() -> None:
    text = [
        "蓝草、土布、老手艺，三样东西凑在一起会怎样",
        "资料图：染布坊。图/河湾视觉",
        f"【河湾网】（记者 林渡）{ONE}",
    ]
    (found,) = articles("\n\n".join([TITLE, *text, TWO]) + "\n")
    assert found.author == "林渡"


def test_the_source_of_a_figure_is_none_of_the_article() -> None:
    lines = [
        "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能",
        "接待两百位客人，村里的十二位老人轮流当师傅，手把手地教大家",
        "图 1 老磨坊的前院与后院",
        "（来源：河湾县文化馆）",
        "怎样扎花。染布用的蓝草就种在河滩上，一年收两茬，染出来的布",
        "不掉色，城里的裁缝铺已经订到了明年开春，价钱比去年高了两成",
        "还多。村里打算把旁边的碾坊也修起来。",
        "来源：河湾日报",
    ]
    (found,) = articles("\n".join([TITLE, "", *lines]) + "\n")
    assert found.source == "河湾日报"
    assert "手把手地教大家怎样扎花。" in found.body
    assert "文化馆）" not in found.body


TABLE = ["品名\t上月\t本月", "蓝布\t320\t411", "花布\t15.6\t-2.2"]


@pytest.mark.parametrize("gap", ["\t", "    ", "\u3000\u3000"])
def test_rows_without_a_caption_are_no_headings(gap: str) -> None:
    rows = [row.replace("\t", gap) for row in TABLE]
    text = "\n\n".join([TITLE, ONE, "\n".join(rows), "数据来源：河湾县统计局", TWO, "(来源：河湾日报)"])
    (found,) = articles(text + "\n")
    assert found.source == "河湾日报"
    assert found.body.split("\n") == [ONE, *rows, "数据来源：河湾县统计局", TWO]
    assert not found.headings


def test_a_unit_may_stand_apart_from_its_figure() -> None:
    rows = [
        "表 1 染布坊的销量",
        "品名    上月    同比",
        "蓝布    3.2 万米    4.1%",
        "花布    1.5 万米    7.2%",
    ]
    assert paragraphs(ONE, *rows, "资料来源：河湾县统计局", TWO) == [
        ONE,
        *rows,
        "资料来源：河湾县统计局",
        TWO,
    ]


def test_words_apart_that_are_no_figures_are_no_table() -> None:
    text = "\n".join(["白露  秋分  林渡", "苏禾  谷雨  霜降", "立春  小满  大寒"])
    items = [Item(line) for line in lines_of(Document(text=text, encoding="utf-8", media_type="text/plain"))]
    mark_tables(items)
    assert [item.line.kind for item in items] == [None, None, None]


VERSE = ["蓝草青，河水长，", "一匹土布九染缸。", "莫说手艺不值钱，", "穿到城里亮堂堂。"]


def test_lines_of_verse_in_a_text_stay_lines() -> None:
    assert paragraphs(ONE, "老人们一边染布一边唱：", *VERSE, TWO) == [
        ONE,
        "老人们一边染布一边唱：",
        *VERSE,
        TWO,
    ]


def test_a_sentence_that_ends_with_a_comma_goes_on_where_it_is_no_verse() -> None:
    assert paragraphs(ONE, "老人们一边染布，", TWO) == [ONE, "老人们一边染布，" + TWO]
