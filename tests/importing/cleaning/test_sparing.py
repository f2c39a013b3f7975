"""Text that looks like what belongs to a page, and lines of a page that look like text."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

SENTENCES = (
    "县里今年修了十二座小桥，老人赶集不用再绕远路，孩子上学也少走了两里地，乡亲们都说好。"
    "桥不宽，刚好过得去一辆拖拉机，却连起了河两岸的四个村子，也连起了两岸的亲戚往来。"
)


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def columns(text: str, width: int) -> str:
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


@pytest.mark.parametrize(
    "word", ["推荐", "举报", "关注", "扫描", "评论", "首页", "订阅", "版权所有", "点击查看", "郑重声明"]
)
@pytest.mark.parametrize("width", [12, 14, 16, 20])
def test_a_line_of_a_column_that_begins_with_a_word_of_pages_is_text(word: str, width: int) -> None:
    """The word stands at the beginning of a line in the middle of a sentence."""
    cut = 3 * width
    text = SENTENCES[:cut].replace("。", "，") + word + "这座桥的，是外村来的客人，" + SENTENCES
    (article,) = articles_of(f"小桥修好了\n\n{columns(text, width)}\n")
    assert article.body == text


@pytest.mark.parametrize("width", [12, 13, 14, 15, 16, 18])
def test_a_mark_alone_on_the_last_line_of_a_column_is_kept(width: int) -> None:
    text = (SENTENCES * 3)[: 6 * width].replace("。", "，").rstrip("，")
    text = text + "好" * (6 * width - len(text)) + "。"
    (article,) = articles_of(f"小桥修好了\n\n{columns(text, width)}\n")
    assert article.body == text


def test_hanging_lines_belong_to_the_line_above() -> None:
    law = [
        "第一條　為獎勵市民參與志願服務，促進社會互助，特訂定本辦\n　　法。",
        "第二條　本辦法之主管機關為海島市政府社會局。",
        "第三條　志工服務時數滿一百五十小時者，頒給銅質獎章；滿三\n　　百小時者，頒給銀質獎章。",
        "第四條　服務時數由運用單位按季登錄，並於每年一月底前送主\n　　管機關備查。",
    ]
    (article,) = articles_of("海島市志願服務獎勵辦法\n" + "\n".join(law))
    assert article.body.split("\n") == [item.replace("\n　　", "") for item in law]


def test_first_lines_that_are_indented_begin_paragraphs() -> None:
    """The same indent, at the beginning of paragraphs: under titles of two lines nothing hangs."""
    paragraphs = [SENTENCES[at : at + 40] + "。" for at in (0, 10, 20)]
    (article,) = articles_of("小桥修好了\n\n" + "\n".join(f"　　{one}" for one in paragraphs))
    assert article.body.split("\n") == paragraphs


def test_running_heads_with_their_numbers_are_dropped() -> None:
    pages = [f"小桥管护办法                    {number}\n\n" + columns(SENTENCES, 20) for number in (1, 2, 3)]
    (article,) = articles_of("小桥管护办法\n" + "\n".join(pages))
    assert "小桥管护办法" not in article.body
    assert article.body.replace("\n", "") == SENTENCES * 3


def test_notes_of_passing_are_no_running_heads() -> None:
    laws = [
        f"{name}\n（{year}年3月1日县人民代表大会通过）\n第一条　为了{name[:2]}，制定本条例。\n"
        f"第二条　任何人不得损坏。\n第三条　本条例自公布之日起施行。\n"
        for name, year in (("护桥条例", 2018), ("养路条例", 2020))
    ]
    first, second = articles_of("\f".join(laws))
    assert [(one.title, one.date) for one in (first, second)] == [
        ("护桥条例", "2018-03-01"),
        ("养路条例", "2020-03-01"),
    ]
    assert "2018年3月1日" in first.body
    assert "2020年3月1日" in second.body
