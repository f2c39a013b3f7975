"""Articles that look Chinese and mean nothing, the same ones in every run.

Sentences are put together from the word lists below, which were written for this; names are made of random
characters of GB 2312, so that about as many different characters occur as in a newspaper.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from opencc import OpenCC

#: A word in most articles, and one in a few of a thousand; neither has a character with two traditional forms.
COMMON_WORD, RARE_WORD = "建设", "银杏驿站"

_SEED = 20261124


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ACTORS = _words(
    "市政府 区委会 各部门 试点单位 龙头企业 科研院所 合作社 居委会 行业协会 工作专班 监管机构 高等学校 县医院 村集体 "
    "物业公司 志愿者 银行网点 物流园区 交易平台 服务中心 设计院 质检站 产业联盟 投资基金 社区学院"
)
_WAYS = _words(
    "统筹 稳步 加快 联合 分批 依法 主动 持续 全面 有序 率先 重点 按季度 因地制宜地 逐项 公开 常态化 分类 同步 试行"
)
_VERBS = _words(
    "推进 完善 建设 优化 落实 部署 评估 改造 支持 培育 规范 整合 扩大 修订 公布 检查 引导 保障 升级 探索 清理 开放 "
    "核定 监测 补齐"
)
_KINDS = _words(
    "绿色 数字 普惠 智能 公共 乡村 老旧 跨区域 中小 低碳 便民 基层 现代 共享 应急 循环 特色 一体化 社区 高标准"
)
_THINGS = _words(
    "服务体系 交通网络 养老设施 数据目录 产业集群 供水管网 审批流程 人才公寓 实训基地 仓储系统 信用档案 用能标准 "
    "融资渠道 灌溉工程 图书角 充电桩 防汛预案 种质资源 医保目录 检测平台 冷链车队 文化礼堂 职业课程 碳账户 停车位 "
    "帮办窗口 生态廊道 托育机构 合同范本 巡查制度"
)
_ENDS = (
    "",
    *_words(
        "，覆盖{n}个街道 ，惠及{n}户家庭 ，比上年增加{n}项 ，预计{n}个月内完成 ，已有{n}家单位参加 ，投入{n}万元"
    ),
)
_LINKS = ("", "", "", *_words("与此同时， 下一步， 据介绍， 在此基础上， 今年以来， 根据安排，"))
_TAILS = _words("县 镇 区 园 路 村 公司 小学 研究所 码头")
_ENCODINGS = ("utf-8", "gb18030", "utf-8", "utf-8-sig", "big5hkscs")
_TRADITIONAL = (False, False, True, False, True)


class Article(NamedTuple):
    """One file: what it is called, its bytes, and the encoding that Python has for them."""

    name: str
    data: bytes
    encoding: str


def articles(count: int) -> Iterator[Article]:
    """So many articles of 250 to 1,400 characters: two in five traditional, in four encodings."""
    chance = random.Random(_SEED)
    return (encoded(number, _text(chance)) for number in range(count))


def encoded(number: int, text: str) -> Article:
    """A text in simplified script as the file of its number: two in five traditional, in four encodings."""
    kind = number % len(_ENCODINGS)
    encoding = _ENCODINGS[kind]
    if _TRADITIONAL[kind]:
        text = _converter().convert(text)
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:  # a name with a character that Big5 lacks
        encoding = "utf-8"
        data = text.encode(encoding)
    return Article(f"{number:05}.txt", data, encoding)


def size_of(chance: random.Random) -> int:
    """How many characters an article has at least: 250 to 1,400, about 500 as a rule."""
    return int(min(1400, max(250, chance.lognormvariate(6.2, 0.45))))


def long_text(characters: int, *, wrapped: bool = False) -> str:
    """One text of about so many characters: a line for each paragraph, or lines of 36 characters."""
    chance = random.Random(_SEED)
    parts = [f"{_name(chance)}的年度报告", ""]
    length = 0
    while length < characters:
        paragraph = "　　" + "".join(_sentence(chance) for _ in range(chance.randint(3, 8)))
        length += len(paragraph)
        parts += [paragraph[at : at + 36] for at in range(0, len(paragraph), 36)] if wrapped else [paragraph]
    return "\n".join(parts) + "\n"


def write(folder: Path, count: int) -> list[tuple[Path, str]]:
    """Write the articles to files; their paths and encodings."""
    return write_all(folder, articles(count))


def write_all(folder: Path, made: Iterable[Article]) -> list[tuple[Path, str]]:
    """The same for any articles."""
    written = []
    for article in made:
        path = folder / article.name
        path.write_bytes(article.data)
        written.append((path, article.encoding))
    return written


@cache
def _converter() -> OpenCC:
    return OpenCC("s2t")


def _text(chance: random.Random) -> str:
    title = f"{_name(chance)}{chance.choice(_WAYS)}{chance.choice(_VERBS)}{chance.choice(_THINGS)}"
    date = f"2025年{chance.randint(1, 12)}月{chance.randint(1, 28)}日"
    lines = [title, f"{date} 来源：{_name(chance)}通讯", ""]
    length = size_of(chance)
    while sum(map(len, lines)) < length:
        lines.append("　　" + "".join(_sentence(chance) for _ in range(chance.randint(2, 6))))
    if chance.random() < 0.004:
        lines.append(f"　　{_name(chance)}的{RARE_WORD}本周开放。")
    return "\n".join(lines) + "\n"


def _sentence(chance: random.Random) -> str:
    subject = _name(chance) if chance.random() < 0.3 else chance.choice(_ACTORS)
    end = chance.choice(_ENDS).format(n=chance.randint(2, 980))
    objects = f"{chance.choice(_KINDS)}{chance.choice(_THINGS)}"
    if chance.random() < 0.4:
        objects += f"和{chance.choice(_THINGS)}"
    return f"{chance.choice(_LINKS)}{subject}{chance.choice(_WAYS)}{chance.choice(_VERBS)}{objects}{end}。"


def _name(chance: random.Random) -> str:
    """Two characters of the first level of GB 2312, and what they name."""
    signs = bytes(part for _ in range(2) for part in (chance.randint(0xB0, 0xD6), chance.randint(0xA1, 0xFE)))
    return signs.decode("gb2312") + chance.choice(_TAILS)
