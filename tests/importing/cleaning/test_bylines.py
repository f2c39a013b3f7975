"""Lines that say who wrote an article, where it comes from and when; and lines that say no such thing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.converter import convert_each
from reader.chinese.folding import fold
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.details import Details
from reader.importing.document import DETAILS


def details_of(line: str) -> Details | None:
    return read_details(line, fold(line))


def values_of(line: str) -> dict[str, str] | None:
    """The first value of each detail that a line gives; what belongs to the page is left out."""
    details = details_of(line)
    if details is None:
        return None
    found: dict[str, str] = {}
    for value in details.values:
        if value.name != "noise":
            found.setdefault(value.name, value.span.of(line))
    return found


LABELLED = [
    (
        "2024-02-22 08:49 来源：清河日报 作者：苏文远 责任编辑：顾青",
        {"date": "2024-02-22 08:49", "source": "清河日报", "author": "苏文远", "editor": "顾青"},
    ),
    ("来源：清河日报 2024-02-22 08:49", {"source": "清河日报", "date": "2024-02-22 08:49"}),
    ("2024年02月22日 08:49　　来源：清河网", {"source": "清河网", "date": "2024年02月22日 08:49"}),
    (
        "發布時間：2024-03-05　來源：海澄經濟網　責任編輯：陸知遠",
        {"date": "2024-03-05", "source": "海澄經濟網", "editor": "陸知遠"},
    ),
    ("发布时间：2024-03-05 10:20:31 浏览次数：1024 字号：[大 中 小]", {"date": "2024-03-05 10:20:31"}),
    (
        "来源： 清河日报 作者： 苏文远 编辑： 顾青 日期： 2024-05-06",
        {"source": "清河日报", "author": "苏文远", "editor": "顾青", "date": "2024-05-06"},
    ),
    ("文章来源：清河市政府办公室", {"source": "清河市政府办公室"}),
    (
        "稿件来源：清河市融媒体中心 发布日期：2024/05/06",
        {"source": "清河市融媒体中心", "date": "2024/05/06"},
    ),
    (
        "信息来源：市水务局 时间：2024年5月6日 阅读：35 打印 关闭",
        {"source": "市水务局", "date": "2024年5月6日"},
    ),
    (
        "来源：清河日报|作者：苏文远|2024年05月06日",
        {"source": "清河日报", "author": "苏文远", "date": "2024年05月06日"},
    ),
    ("来源：《清河日报》（2024年5月6日 第3版）", {"source": "清河日报", "date": "2024年5月6日"}),
    ("（来源：清河日报）", {"source": "清河日报"}),
    ("（稿件来源：清河日报　责任编辑：顾青）", {"source": "清河日报", "editor": "顾青"}),
    ("【来源：清河客户端】", {"source": "清河客户端"}),
    ("来源:新华社", {"source": "新华社"}),
    ("2024-05-06 08:49:10 來源: 海澄日報", {"date": "2024-05-06 08:49:10", "source": "海澄日報"}),
    ("时间：2024-05-06 来源：本站", {"date": "2024-05-06", "source": "本站"}),
    ("source: Qinghe Daily", {"source": "Qinghe Daily"}),
    ("供稿：市水务局", {"source": "市水务局"}),
    ("[责任编辑：顾青]", {"editor": "顾青"}),
    ("（责任编辑：顾青 温岚）", {"editor": "顾青 温岚"}),
    ("責任編輯：顧青", {"editor": "顧青"}),
    ("责编：顾青、温岚", {"editor": "顾青、温岚"}),
    ("编辑：顾青　校对：温岚", {"editor": "顾青"}),
    ("本版责编：顾青　版式：温岚　校对：苏文远", {"editor": "顾青"}),
    ("作者：苏文远", {"author": "苏文远"}),
    ("作者：苏文远（清河大学教授）", {"author": "苏文远（清河大学教授）"}),
    ("作者：欧阳文远", {"author": "欧阳文远"}),
    ("撰稿：苏文远　审核：顾青", {"author": "苏文远"}),
    ("采写：本报记者 苏文远", {"author": "苏文远"}),
    ("通讯员：温岚", {"author": "温岚"}),
    ("文号：清政发〔2024〕12号", {"number": "清政发〔2024〕12号"}),
    (
        "发文字号：清政发〔2024〕12号　成文日期：2024年5月6日",
        {"number": "清政发〔2024〕12号", "date": "2024年5月6日"},
    ),
    ("栏目：要闻", {"section": "要闻"}),
    ("索引号：000014349/2024-00012　主题分类：农业", {}),
    ("发布者：办公室 发布时间：2024-05-06 浏览次数：77", {"date": "2024-05-06"}),
    ("日期：2024-05-06 10:12 【字体：大 中 小】", {"date": "2024-05-06 10:12"}),
    ("2024-05-06 08:49 阅读 35", {"date": "2024-05-06 08:49"}),
    (
        "来源 | 清河日报 作者 | 苏文远",
        {"source": "清河日报", "author": "苏文远"},
    ),
    ("作者：[英]约翰·史密斯", {"author": "[英]约翰·史密斯"}),
    ("文号：无", {}),
]

BYLINES = [
    ("本报记者 苏文远", {"author": "苏文远"}),
    ("本報記者蘇文遠", {"author": "蘇文遠"}),
    ("本报记者 苏文远、温岚", {"author": "苏文远、温岚"}),
    ("本报记者　苏文远　通讯员　温岚", {"author": "苏文远　通讯员　温岚"}),
    ("（记者 苏文远 通讯员 温岚）", {"author": "苏文远 通讯员 温岚"}),
    ("【本报记者 苏文远】", {"author": "苏文远"}),
    ("【記者蘇文遠／海澄報導】", {"author": "蘇文遠"}),
    ("清河日报记者 苏文远", {"author": "苏文远"}),
    ("新华社记者苏文远", {"author": "苏文远"}),
    ("□ 苏文远", {"author": "苏文远"}),
    ("□ 本报记者 苏文远", {"author": "苏文远"}),
    ("◎温岚", {"author": "温岚"}),
    ("文/苏文远", {"author": "苏文远"}),
    ("记者/苏文远", {"author": "苏文远"}),
    ("作者 苏文远", {"author": "苏文远"}),
    ("特约评论员 苏文远", {"author": "苏文远"}),
    ("本報評論員", {"author": "本報評論員"}),
    ("本报综合报道", {"author": "本报综合报道"}),
    ("(编辑 顾青)", {"editor": "顾青"}),
    ("編輯／顧青", {"editor": "顧青"}),
    ("（作者系清河大学经济学院教授）", {"author": "清河大学经济学院"}),
    ("（作者单位：清河大学经济学院）", {"author": "清河大学经济学院"}),
    ("（作者為清河大學經濟學院教授）", {"author": "清河大學經濟學院"}),
    ("〔記者蘇文遠海澄報導〕", {"author": "蘇文遠"}),
    ("清河日报全媒体记者 苏文远", {"author": "苏文远"}),
    ("文｜苏文远", {"author": "苏文远"}),
    ("文／苏文远 图／温岚", {"author": "苏文远"}),
    ("（本文作者：苏文远，清河大学教授）", {"author": "苏文远，清河大学教授"}),
]

NOTES_NUMBERS_DATES = [
    ("国发〔2024〕5号", {"number": "国发〔2024〕5号"}),
    ("清政發〔2024〕第12號", {"number": "清政發〔2024〕第12號"}),
    ("清政办发[2024]12号", {"number": "清政办发[2024]12号"}),
    ("2024年5月6日", {"date": "2024年5月6日"}),
    ("（2024年5月6日）", {"date": "2024年5月6日"}),
    ("二〇二四年五月六日", {"date": "二〇二四年五月六日"}),
    ("民國113年5月6日", {"date": "民國113年5月6日"}),
    ("清河日报 2024年5月6日", {"source": "清河日报", "date": "2024年5月6日"}),
    ("清河网 2024-05-06 08:49", {"source": "清河网", "date": "2024-05-06 08:49"}),
    ("（原载《清河月刊》2024年第3期）", {"source": "清河月刊"}),
    ("（摘自《清河日报》）", {"source": "清河日报"}),
    ("转自：清河日报", {"source": "清河日报"}),
    ("（转载自《清河月刊》）", {"source": "清河月刊"}),
]


@pytest.mark.parametrize(("line", "values"), [*LABELLED, *BYLINES, *NOTES_NUMBERS_DATES])
def test_what_a_line_says_about_its_article(line: str, values: dict[str, str]) -> None:
    assert values_of(line) == values


def plain(cases: list[object]) -> list[str]:
    """The lines of the cases that are read rightly."""
    return [case[0] for case in cases if type(case) is tuple]


@pytest.mark.parametrize("line", plain([*LABELLED, *BYLINES, *NOTES_NUMBERS_DATES]))
def test_a_line_says_the_same_in_both_scripts(line: str) -> None:
    for config in ("s2t", "t2s"):
        other = "".join(convert_each(list(line), config))
        assert len(other) == len(line)
        assert details_of(other) == details_of(line)


@pytest.mark.parametrize(
    ("line", "values"),
    [
        (
            "清河日报　2024年5月6日　星期一　第3版　要闻",
            {"source": "清河日报", "date": "2024年5月6日　星期一", "section": "要闻"},
        ),
        ("要闻　2024年5月6日 星期一 第3版", {"section": "要闻", "date": "2024年5月6日 星期一"}),
        ("2024年5月6日 星期一　A05版　经济", {"section": "经济", "date": "2024年5月6日 星期一"}),
        ("第3版：要闻 2024年5月6日 星期一", {"section": "要闻", "date": "2024年5月6日 星期一"}),
        (
            "清河日報 2024年5月6日 星期一 經濟 A5",
            {"source": "清河日報", "date": "2024年5月6日 星期一", "section": "經濟"},
        ),
        ("2024年5月6日 星期一", {"date": "2024年5月6日 星期一"}),
    ],
)
def test_the_masthead_of_a_page_holds_for_all_its_articles(line: str, values: dict[str, str]) -> None:
    details = details_of(line)
    assert details is not None
    assert details.page
    assert values_of(line) == values


@pytest.mark.parametrize("line", plain([*LABELLED, *BYLINES, *NOTES_NUMBERS_DATES]))
def test_a_line_of_one_article_is_no_masthead(line: str) -> None:
    details = details_of(line)
    assert details is not None
    assert not details.page or "第3版" in line


WORDS = [
    "来源", "：", ":", "作者", "责任编辑", "記者", "本报记者", "苏文远", "溫嵐", "□", "●", " ", "　",
    "（", "）", "【", "】", "2024年5月6日", "08:49", "第3版", "星期一", "《", "》", "清河日报", "|",
    "/", "，", "。", "文", "原载", "国发〔2024〕5号", "编辑", "评论员", "作者系", "发布时间", "浏览次数",
    "a", "7",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=14).map("".join) | st.text(max_size=60))
def test_whatever_a_line_is_its_values_stand_in_it(line: str) -> None:
    details = details_of(line)
    if details is not None:
        for value in details.values:
            assert value.name in {*DETAILS, "noise"}
            assert 0 <= value.span.start <= value.span.end <= len(line)


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("原创 李秋实 乡村观察", {"account": "乡村观察", "author": "李秋实"}),
        ("原创：李秋实 乡村观察", {"account": "乡村观察", "author": "李秋实"}),
        ("原创 乡村 观察", None),
        ("乡村之声  2024年6月3日 18:30  北京", {"account": "乡村之声", "date": "2024年6月3日 18:30"}),
        ("本文来自微信公众号：乡村之声", {"account": "乡村之声"}),
        # the name of a source that ends like the beginning of the next label
        ("来源：湖州发布  日期：2024-06-03", {"source": "湖州发布", "date": "2024-06-03"}),
        ("北京青年报　2024年6月3日", {"source": "北京青年报", "date": "2024年6月3日"}),
        ("李秋实，东海大学乡村研究院", {"author": "李秋实"}),
        ("李秋实1，王小明2", {"author": "李秋实1，王小明"}),
        ("（东海大学乡村研究院副研究员）", {"author": "东海大学乡村研究院"}),
        ("（人力资源部 李秋实）", {"author": "李秋实"}),
        ("（生产部 供稿）", {"source": "生产部"}),
        ("■ 首席记者 李秋实", {"author": "李秋实"}),
        ("2024年6月3日　星期一　第16117号　今日8版", {"date": "2024年6月3日　星期一"}),
    ],
)
def test_lines_of_accounts_papers_and_pages(line: str, values: dict[str, str] | None) -> None:
    assert values_of(line) == values
