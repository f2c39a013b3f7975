"""Digests, columns of short news, orders with their laws, and who signs."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def test_items_that_say_where_they_are_taken_from() -> None:
    text = (
        "一周文摘\n\n1.小桥多了，集市旺了\n《临河日报》3月4日报道：临河县修了十二座小桥，四个村的集市重新热闹起来。\n"
        "2.老师傅带出新徒弟\n江北晚报3月5日消息，江北县的篾匠老师傅收了七个徒弟，最小的只有十六岁。\n"
    )
    first, second = articles_of(text)
    assert [(one.title, one.source) for one in (first, second)] == [
        ("小桥多了，集市旺了", "临河日报"),
        ("老师傅带出新徒弟", "江北晚报"),
    ]
    assert first.body.startswith("《临河日报》")


def test_numbered_headings_of_one_article_are_none() -> None:
    text = (
        "小桥管护情况\n\n1.基本情况\n临河县今年修了十二座小桥，四个村的集市重新热闹起来，老人不用再绕路。\n"
        "2.下一步打算\n明年再修八座，所需资金由县里统筹解决，村里负责日常清扫和护栏检查。\n"
    )
    (article,) = articles_of(text)
    assert article.title == "小桥管护情况"


def test_a_column_of_short_news() -> None:
    items = [
        ("小桥通车", "临河县十二座小桥昨日全部通车，四个村的老人赶集不用再绕远路。"),
        ("集市开张", "停了五年的河湾集市重新开张，头一天来了两千多人，摊位摆到了桥头。"),
        ("学堂开课", "村里的竹编学堂开了春季班，学费全免，学会一样要教给另一个人。"),
    ]
    found = articles_of("【简讯】\n\n" + "\n\n".join(f"{title}\n{body}" for title, body in items))
    assert [(one.title, one.body) for one in found] == items
    assert {one.section for one in found} == {"简讯"}


@pytest.mark.parametrize("order", ["江北省人民政府令\n第287号", "江北省人民代表大会常务委员会公告"])
def test_the_law_is_the_title_not_the_order_that_puts_it_in_force(order: str) -> None:
    text = (
        f"{order}\n\n《江北省小桥养护办法》已经2023年10月12日省人民政府第18次常务会议通过，现予公布。\n\n"
        "江北省小桥养护办法\n\n第一条　为了加强小桥养护，制定本办法。\n第二条　本办法自公布之日起施行。\n"
    )
    (article,) = articles_of(text)
    assert article.title == "江北省小桥养护办法"
    assert article.body.startswith("《江北省小桥养护办法》已经")


def test_several_laws_in_one_file() -> None:
    law = "第一条　为了保护{0}，制定本条例。\n第二条　任何人不得损坏{0}。\n第三条　本条例自公布之日起施行。\n"
    found = articles_of("".join(f"{what}保护条例\n{law.format(what)}" for what in ("小桥", "古树", "水渠")))
    assert [one.title for one in found] == ["小桥保护条例", "古树保护条例", "水渠保护条例"]


@pytest.mark.parametrize(
    ("signature", "author"), [("（记者 苏文远）", "苏文远"), ("（温岚）", "温岚"), ("（见图）", None)]
)
def test_who_signs_below_the_last_sentence(signature: str, author: str | None) -> None:
    (article,) = articles_of(
        f"小桥通车\n\n临河县十二座小桥昨日全部通车，四个村的老人赶集不用再绕远路。{signature}\n"
    )
    assert article.author == author


def test_the_date_of_a_law_is_that_of_its_last_revision() -> None:
    text = (
        "小桥保护条例\n（2019年8月30日县人民代表大会通过　2023年5月26日县人民代表大会修订，自2023年9月1日起施行）\n"
        "第一条　为了保护小桥，制定本条例。\n第二条　任何人不得损坏小桥。\n"
    )
    (article,) = articles_of(text)
    assert article.date == "2023-05-26"
