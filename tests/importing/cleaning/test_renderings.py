"""The same articles come out of a newspaper and of a newsletter, however these set their heads, bylines and sources."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document


class Piece(NamedTuple):
    """What is printed."""

    section: str
    title: str
    author: str
    source: str
    paragraphs: tuple[str, str]


PIECES = (
    Piece(
        "民生", "县图书馆把夜间自习室开到凌晨", "李秋实", "湖州日报",
        ("县图书馆本周起把二楼的自习室开到凌晨一点，门口新装了路灯，值班的是三位退休教师。",
         "来得最多的是准备考证的年轻人，他们说家里太吵，这里有热水，也有人给答疑。"),
    ),
    Piece(
        "民生", "石门大桥合龙，两岸只隔三分钟", "王小明", "交通周刊",
        ("经过十四个月施工，石门大桥主跨昨天合龙，两岸居民过河的时间将由四十分钟缩短到三分钟。",
         "大桥明年春天通车，原来的渡船会留下一艘，改成水上的小茶馆。"),
    ),
    Piece(
        "产业", "旧榨油坊里长出一条新产业链", "赵丽华", "乡村经济报",
        ("停了二十年的榨油坊上个月重新开张，前店卖油，后院教人做油茶，一天能接待三百位客人。",
         "镇里按股分红，每户去年多收入一千二百元，有十一位年轻人因此回到了村里。"),
    ),
)  # fmt: skip

MASTHEADS = {
    "none": (),
    "line": ("湖州日报 2024年6月3日 星期一 第2版 要闻",),
    "bars": ("湖州日报 | 2024-06-03 | 02版：要闻",),
    "lines": ("湖州日报", "2024年6月3日 星期一", "第02版：要闻"),
    "editors": ("2 要闻 2024年6月3日 星期一 责编：周晓 版式：钱丽",),
    "front": ("湖州日报", "HUZHOU RIBAO", "2024年6月3日 星期一 农历甲辰年四月廿七", "第10001期 今日8版"),
}
BYLINES = {
    "reporter": ("本报记者 {}", "", ""),
    "square": ("□ 本报记者 {}", "", ""),
    "slash": ("文/{}", "", ""),
    "brackets": ("（记者 {}）", "", ""),
    "dateline": ("", "本报讯（记者 {}）", ""),
    "alone": ("本报讯（记者 {}）", "", ""),
    "behind": ("", "", "（记者 {}）"),
    "below": ("", "", "\n（{}）"),
}
SECTIONS = {
    "word": "{0}",
    "square brackets": "【{0}】",
    "counted": "{1}、{0}",
    "part": "第{1}部分　{0}",
    "star": "★ {0} ★",
    "mark": "■ {0}",
}
SOURCES = {
    "label": "来源：{}",
    "brackets": "（来源：{}）",
    "dated": "信息来源：{} 2024-06-03",
    "taken": "（摘自《{}》6月3日）",
    "behind": "（《{}》2024年6月3日）",
    "alone": "（{}）",
    "dash": "——《{}》",
}
TITLES = {"plain": "{0}", "number": "{1}.{0}", "mark": "◆{0}", "brackets": "【{0}】"}


def articles(lines: Iterable[str]) -> list[ImportedArticle]:
    document = Document(text="\n".join(lines), encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def wrapped(paragraph: str, width: int) -> list[str]:
    """The lines of a paragraph, the first one indented; no closing mark begins one."""
    text, lines = f"　　{paragraph}", [""]
    for sign in text:
        if len(lines[-1]) >= width and sign not in "，。、；）”":
            lines.append("")
        lines[-1] += sign
    return lines


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("wide", [0, 18], ids=["whole", "wrapped"])
@pytest.mark.parametrize(("masthead", "byline"), [*product(MASTHEADS, BYLINES)])
def test_a_page_of_a_newspaper(masthead: str, byline: str, wide: int) -> None:
    above, opening, closing = BYLINES[byline]
    lines = list(MASTHEADS[masthead])
    for piece in PIECES:
        lines += ["", piece.title, *([above.format(piece.author)] if above else [])]
        first, last = piece.paragraphs
        inside, _, below = closing.format(piece.author).partition("\n")
        for text in (opening.format(piece.author) + first, last + inside):
            lines += wrapped(text, wide) if wide else [text]
        lines += [below] if below else []
    made = articles(lines)
    assert [(one.title, one.author) for one in made] == [(piece.title, piece.author) for piece in PIECES]
    for one, piece in zip(made, PIECES, strict=True):
        assert "".join(piece.paragraphs) in squeezed(one.body)
        assert one.date == ("2024-06-03" if masthead != "none" else None)


@pytest.mark.parametrize(
    ("section", "source", "title"),
    [*product(SECTIONS, SOURCES, ["plain"]), *product(["square brackets", "word"], SOURCES, TITLES)],
)
def test_a_newsletter(section: str, source: str, title: str) -> None:
    lines: list[str] = []
    named: list[str] = []
    for number, piece in enumerate(PIECES, start=1):
        if piece.section not in named:
            named.append(piece.section)
            lines.append(SECTIONS[section].format(piece.section, "一二三"[len(named) - 1]))
        lines.append(TITLES[title].format(piece.title, number))
        lines += [line for paragraph in piece.paragraphs for line in wrapped(paragraph, 26)]
        lines.append(SOURCES[source].format(piece.source))
    made = articles(lines)
    assert [(one.title, one.source, one.section) for one in made] == [
        (piece.title, piece.source, piece.section) for piece in PIECES
    ]
    assert [squeezed(one.body) for one in made] == ["".join(piece.paragraphs) for piece in PIECES]
