"""Where articles begin that neither a byline nor a list of contents parts: records, speeches, rules, gaps, stars."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document, Kind, Mark, Span

ONE = "青岭镇把旧粮仓改成了图书馆，周末的座位总是坐满，镇里的老人说从前这里堆的是稻谷。"
TWO = "去年春天，县里拨出三百万元修缮屋顶和门窗，施工队保留了原来的木梁，只换掉朽坏的部分。"
THREE = "今后五年，全县还将改造十二座类似的旧建筑，河对岸的榨油坊已经停了二十年。"


def articles(
    text: str, media_type: str = "text/plain", marks: tuple[Mark, ...] = ()
) -> list[ImportedArticle]:
    document = Document(
        text=text, encoding="utf-8", media_type=media_type, marks=marks, wrapped=not marks,
        pages=tuple(mark.span.start for mark in marks if mark.level == 1)[1:],
    )  # fmt: skip
    return build(document, read(document))


def told(text: str) -> list[tuple[str, str]]:
    return [(one.title, one.body) for one in articles(text)]


def test_records_of_an_archive_give_articles_with_their_details() -> None:
    text = (
        f"资料库检索结果\n1. 东报 | 2024-03-01 | A12 | 港闻 | 字数：412\n粮仓变书房\n{ONE}\n"
        f"2. 财经晨报 | 2024-02-29 | B03 | By 罗启贤\n屋顶之下\n{TWO}\n"
    )
    first, second = articles(text)
    assert (first.title, first.source, first.date, first.body) == ("粮仓变书房", "东报", "2024-03-01", ONE)
    assert (second.title, second.source, second.author) == ("屋顶之下", "财经晨报", "罗启贤")


def test_a_single_line_of_that_form_is_no_record() -> None:
    text = f"粮仓变书房\n东报 | 2024-03-01 | A12\n{ONE}\n{TWO}\n"
    assert [one.title for one in articles(text)] == ["粮仓变书房"]


def test_documents_that_a_database_counts() -> None:
    one, two = (
        f"{n} of 2 DOCUMENTS\n\n工商导报\n\n2023年10月2{n}日 星期一\n\n{title}\n\nBYLINE: 本报记者 凌晗\n\n{body}\n\n"
        "LOAD-DATE: October 24, 2023\n\n"
        for n, title, body in ((1, "粮仓变书房", ONE), (2, "屋顶之下", TWO))
    )
    found = articles(one + two)
    assert [(a.title, a.source, a.date, a.author, a.body) for a in found] == [
        ("粮仓变书房", "工商导报", "2023-10-21", "凌晗", ONE),
        ("屋顶之下", "工商导报", "2023-10-22", "凌晗", TWO),
    ]


def test_speeches_with_who_gave_them() -> None:
    text = f"大会发言（摘登）\n2024年1月24日\n粮仓变书房\n沈南鹰委员（代表某界别）\n{ONE}\n屋顶之下\n阮清委员\n{TWO}\n"
    found = articles(text)
    assert [(a.title, a.author, a.date) for a in found] == [
        ("粮仓变书房", "沈南鹰", "2024-01-24"), ("屋顶之下", "阮清", "2024-01-24")
    ]  # fmt: skip


def test_who_speaks_between_paragraphs_begins_no_article() -> None:
    text = f"座谈会纪要\n{ONE}\n沈南鹰委员\n{TWO}\n阮清委员\n{THREE}\n"
    assert len(articles(text)) == 1


@pytest.mark.parametrize("rule", ["* * *", "==========", "＊＊＊＊"])
def test_rules_between_articles(rule: str) -> None:
    text = f"粮仓变书房\n{ONE}\n{rule}\n屋顶之下\n{TWO}\n{rule}\n榨油坊的以后\n{THREE}\n"
    assert told(text) == [("粮仓变书房", ONE), ("屋顶之下", TWO), ("榨油坊的以后", THREE)]


def test_rules_between_paragraphs_part_nothing() -> None:
    assert len(articles(f"粮仓变书房\n{ONE}\n* * *\n{TWO}\n* * *\n{THREE}\n")) == 1


def test_gaps_part_articles_if_some_of_them_are_closed() -> None:
    gap = "\n\n\n\n"
    text = f"粮仓变书房\n\n{ONE}\n\n（来源：东报）{gap}屋顶之下\n\n{TWO}{gap}榨油坊的以后\n\n{THREE}\n\n（来源：西报）"
    assert [one.title for one in articles(text)] == ["粮仓变书房", "屋顶之下", "榨油坊的以后"]


def test_gaps_above_headings_part_nothing() -> None:
    gap = "\n\n\n\n"
    text = f"粮仓变书房\n\n{ONE}{gap}屋顶之下\n\n{TWO}{gap}榨油坊的以后\n\n{THREE}\n"
    assert len(articles(text)) == 1


def test_starred_paragraphs_of_an_issue() -> None:
    text = (
        "集团信息\n第 26 期\n某集团办公室编　　　　　2023年7月10日\n"
        f"【要闻】\n★{ONE}\n★{TWO}\n【动态】\n★{THREE}\n"
    )
    found = articles(text)
    assert [one.section for one in found] == ["要闻", "要闻", "动态"]
    assert [one.body.lstrip("★") for one in found] == [ONE, TWO, THREE]


def test_starred_paragraphs_elsewhere_are_one_article() -> None:
    assert len(articles(f"镇里的三件事\n★{ONE}\n★{TWO}\n★{THREE}\n")) == 1


def test_items_that_are_counted_anew_in_each_section_of_a_monthly() -> None:
    text = (
        "图书动态月报\n（2024年8月）\n江畔图书研究院\n"
        f"【政策】\n1. 粮仓变书房\n8月2日，{ONE}\n2. 屋顶之下\n8月9日，{TWO}\n"
        f"【市场】\n1. 榨油坊的以后\n8月15日，{THREE}\n【观点】\n书房要有书\n我们认为，{ONE}\n"
    )
    found = articles(text)
    assert [(one.title, one.section) for one in found] == [
        ("粮仓变书房", "政策"), ("屋顶之下", "政策"), ("榨油坊的以后", "市场"), ("书房要有书", "观点")
    ]  # fmt: skip


def test_turns_of_a_talk_are_its_text_from_the_first_on() -> None:
    text = (
        f"老粮仓的故事\n钱仲：这里从前是什么？\n周方：{ONE}\n钱仲：后来呢？\n周方：{TWO}\n"
        f"钱仲：谢谢。\n周方：{THREE}\n"
    )
    (one,) = articles(text)
    assert (one.title, one.body.split("\n")[0]) == ("老粮仓的故事", "钱仲：这里从前是什么？")


def _book(*lines: tuple[str, Kind, int]) -> tuple[str, tuple[Mark, ...]]:
    text, marks = "", []
    for line, kind, level in lines:
        marks.append(Mark(Span(len(text), len(text) + len(line)), kind, level))
        text += line + "\n"
    return text, tuple(marks)


def test_documents_of_a_book_with_titles_of_their_own() -> None:
    heads = [("粮仓变书房", ONE + TWO), ("屋顶之下", TWO + THREE)]
    lines = [x for t, b in heads for x in ((t, Kind.HEADING, 1), (b, Kind.PARAGRAPH, 0))]
    text, marks = _book(*lines)
    assert [one.title for one in articles(text, "application/epub+zip", marks)] == ["粮仓变书房", "屋顶之下"]


def test_chapters_of_a_book_are_one_text() -> None:
    heads = [("粮仓小史", ONE), ("第一章　从前", ONE + TWO), ("第二章　后来", TWO + THREE)]
    lines = [x for t, b in heads for x in ((t, Kind.HEADING, 1), (b, Kind.PARAGRAPH, 0))]
    text, marks = _book(*lines)
    assert len(articles(text, "application/epub+zip", marks)) == 1
