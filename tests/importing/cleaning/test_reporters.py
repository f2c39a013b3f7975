"""Source, date and reporter in one line below the title, in any order; who is named and who is not."""

from __future__ import annotations

import pytest

from reader.chinese.converter import convert_each
from reader.chinese.folding import fold
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.datelines import read_dateline
from reader.importing.cleaning.names import joined_names
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

BODY = "社区食堂每天蒸两百笼包子，送餐的人按楼门分组。\n\n街道说，下个月还要把理发的椅子搬进院子，价目贴在墙上。\n"


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


ONE_LINE = [
    "清河晚报 2024年9月9日 记者 苏青",
    "清河晚报 记者 苏青 2024年9月9日",
    "记者 苏青 清河晚报 2024年9月9日",
    "2024年9月9日 记者 苏青 清河晚报",
    "记者 苏青 2024年9月9日 清河晚报",
    "来源：清河晚报 2024年9月9日 记者 苏青",
    "清河晚报 | 2024-09-09 | 记者 苏青",
    "清河晚报|2024-09-09|记者苏青",
    "清河晚报 / 2024-09-09 / 本报记者 苏青",
    "清河晚报\u3000２０２４年９月９日\u3000本报记者\u3000苏青",
    "清河晚报 2024年9月9日讯 记者 苏青",
    "清河晚报讯 2024年9月9日 记者苏青",
    "清河晚报 2024年9月9日 （记者 苏青）",
    "清河晚报 2024年9月9日 星期一 记者 苏青",
    "清河晚报 2024年9月9日 10:20 文/苏青",
    "清河晚报记者 苏青 2024年9月9日",
    "清河晚报 2024年9月9日 通讯员 苏青",
]


@pytest.mark.parametrize("line", ONE_LINE)
@pytest.mark.parametrize("config", [None, "s2t"])
def test_source_date_and_reporter_in_one_line(line: str, config: str | None) -> None:
    text = f"河街食堂观察\n{line}\n\n{BODY}"
    if config is not None:
        text = "\n".join("".join(convert_each(list(line), config)) for line in text.split("\n"))
    (article,) = articles_of(text)
    assert [fold(value or "") for value in (article.title, article.source, article.author)] == [
        "河街食堂观察",
        "清河晚报",
        "苏青",
    ]
    assert article.date == "2024-09-09"
    assert article.kicker is None
    assert article.body.strip() == text.split("\n", 3)[3].strip().replace("\n\n", "\n")


def test_source_and_reporter_without_a_date() -> None:
    (article,) = articles_of(f"河街食堂观察\n清河晚报　记者 苏青\n\n{BODY}")
    assert (article.title, article.source, article.author) == ("河街食堂观察", "清河晚报", "苏青")


def test_an_editor_beside_a_date_is_no_author() -> None:
    (article,) = articles_of(f"河街食堂观察\n清河晚报 2024年9月9日 编辑 苏青\n\n{BODY}")
    assert (article.author, article.editor) == (None, "苏青")


@pytest.mark.parametrize(
    "words",
    [
        "从有关部门获悉",
        "從市水務局了解到",
        "在渡口看到",
        "日前了解到",
        "近日走进粮站",
        "走进山村",
        "向有关部门求证",
        "连日来走访了二十个社区",
        "石上村里看到电视",
        "经多方了解",
    ],
)
def test_what_reporters_do_is_no_name(words: str) -> None:
    text = f"本报讯 记者{words}，今年共有三百户人家装上了水表。"
    assert [value for value in read_dateline(fold(text)) if value.name == "author"] == []
    assert read_details(f"记者 {words}", fold(f"记者 {words}")) is None


@pytest.mark.parametrize("line", ["记者 走进 山村", "记者 从军 获悉", "记者 看到 渡口"])
def test_words_in_the_place_of_names_are_none(line: str) -> None:
    assert read_details(line, fold(line)) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("本报讯 记者苏青报道：河街的灯亮了。", "苏青"),
        ("（海澄社記者蘇文遠台北5日電）河街的燈亮了。", "蘇文遠"),
        ("本报讯（记者 苏青 通讯员 温岚）河街的灯亮了。", "苏青 通讯员 温岚"),
    ],
)
def test_reporters_where_running_text_begins(text: str, name: str) -> None:
    assert [v.span.of(text) for v in read_dateline(fold(text)) if v.name == "author"] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("苏文远 通讯员 温岚", "苏文远、温岚"),
        ("蘇文遠　溫嵐", "蘇文遠、溫嵐"),
        ("苏文远 实习生温岚", "苏文远、温岚"),
        ("苏文远 摄影 温岚", "苏文远、温岚"),
        ("特约记者 苏文远", "苏文远"),
        ("苏文远/温岚，文小雨", "苏文远、温岚、文小雨"),
        ("苏 青", "苏 青"),
        ("本报评论员", "本报评论员"),
        ("苏文远，清河大学教授", "苏文远，清河大学教授"),
        ("苏文远 清河大学 教授", "苏文远 清河大学 教授"),
        ("[英]约翰·史密斯", "[英]约翰·史密斯"),
        ("Anna Lee", "Anna Lee"),
    ],
)
def test_several_authors_are_joined_alike(text: str, names: str) -> None:
    assert joined_names(text) == names


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("记者 苏文远 通讯员 温岚", "苏文远、温岚"),
        ("文｜苏文远　温岚　2020年10月6日", "苏文远、温岚"),
        ("作者：苏文远 特约记者 温岚", "苏文远、温岚"),
    ],
)
def test_the_author_of_an_article_is_names_only(line: str, author: str) -> None:
    (article,) = articles_of(f"河街食堂观察\n{line}\n\n{BODY}")
    assert article.author == author
    assert article.date == ("2020-10-06" if "2020" in line else None)


@pytest.mark.parametrize(
    ("note", "author"),
    [
        ("（作者系清河研究院主任）", "清河研究院"),
        ("（作者系清河省水利厅党组书记、厅长）", "清河省水利厅"),
        ("（作者系清河大学教授苏文远）", "苏文远"),
        ("（作者系主任记者）", None),
    ],
)
def test_a_position_is_no_author(note: str, author: str | None) -> None:
    (article,) = articles_of(f"河街食堂观察\n\n{BODY}\n{note}\n")
    assert article.author == author
    assert "作者" not in article.body


def test_the_names_that_the_page_gives_part_those_of_the_text() -> None:
    document = Document(
        text=f"河街食堂观察\n作者：阿青和小岚\n\n{BODY}",
        encoding="utf-8",
        media_type="text/html",
        details={"author": "阿青、小岚"},
    )
    (article,) = build(document, read(document))
    assert article.author == "阿青、小岚"
