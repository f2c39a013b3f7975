"""Headings, titles, sentences and items that have the words of a byline in them and are none."""

from __future__ import annotations

import pytest

from reader.chinese.converter import convert_each
from reader.chinese.folding import fold
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.details import Details


def details_of(line: str) -> Details | None:
    return read_details(line, fold(line))


ORDINARY = [
    # headings and titles
    "清河两岸的新账本",
    "一、总体要求",
    "（一）摸清家底",
    "1. 建立台账",
    "第一章 总则",
    "附件：清河市小水电清单",
    "2024年经济工作要点",
    "2024年上半年我市外贸增长一成二",
    "关于印发《清河市节水办法》的通知",
    "关于文号管理的若干规定",
    "周记铺子的新生意",
    "王家庄：一个村子的账本",
    "高山上的学校",
    "文化站里的夜校",
    "文明城市是怎样建成的",
    "图书馆开到了村口",
    "张弛有度",
    "方言里的乡愁",
    "许多人第一次走进夜校",
    "白云深处有人家",
    "责任重于泰山",
    # with the words of a byline in them
    "作者的话",
    "编辑部的故事",
    "记者手记",
    "记者节里话记者",
    "编辑一本好书需要几年",
    "主编谈办刊",
    "人民网评论区里的民生",
    "光明日报出版社出版的三本新书",
    "综合报道写作要领",
    "“新华社”三个字的由来",
    "栏目组走进清河",
    "文/理分科成为历史",
    "阅读让一座城市安静下来",
    "收藏家和他的两万张船票",
    "分享会在村口举行",
    "来源于生活的艺术",
    "来源广泛、结构多样的就业",
    "来源不明的水样共有三份",
    "评论员文章为什么有人看",
    # sentences
    "第三条 本办法所称小水电，是指装机五千千瓦以下的水电站。",
    "本报记者一行来到清河县的小水电站，看到机组已经停转。",
    "记者在现场看到，排水口一个一个封上了。",
    "记者：请问今年的春灌什么时候开始？",
    "答：从三月五日开始。",
    "问：水价会不会涨？",
    "他说：“来源：一是税收，二是捐款。”",
    "5月6日上午，全市防汛会议召开",
    "从2024年5月6日起施行",
    "各县（市、区）人民政府，市政府各部门：",
    "作者简介写在书的最后一页，许多人从不去看，其实那里常有一本书的来历。",
    "主持人：各位记者朋友，大家上午好。",
    # facts of a meeting
    "时间：下午2时30分",
    "地点：市政府大楼三楼会议室",
    "电话：0990-8812345",
    # items of a list
    "● 2024年的三件事",
    "● 修好一条渠，少跑十里路",
    "■ 把学校办到厂区",
    "□ 未完成的事项",
    "◆ 数字里的清河",
]


@pytest.mark.parametrize("line", ORDINARY)
def test_an_ordinary_line_says_nothing_about_its_article(line: str) -> None:
    assert details_of(line) is None


@pytest.mark.parametrize("line", ORDINARY)
def test_an_ordinary_line_is_one_in_both_scripts(line: str) -> None:
    for config in ("s2t", "t2s"):
        assert details_of("".join(convert_each(list(line), config))) is None


def test_a_long_line_is_no_line_of_details() -> None:
    assert details_of("来源：清河日报" + "，" + "排水口一个一个封上" * 20) is None
