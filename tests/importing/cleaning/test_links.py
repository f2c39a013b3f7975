"""（上接第一版） and （下转第三版） are no title and no text; the first marks a continuation, as its kicker."""

from __future__ import annotations

import pytest

from reader.chinese.converter import convert_each
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.marks import without_links
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

GRANARY = "镇里随后把闲置的粮站改成了图书室，村民下了工就来翻书，孩子们把作业本摊在窗台上。"
LENT = "管理员说，今年借出的书比去年多了一倍，其中讲果树的最抢手，排队要等半个月。"
FROM = ["（上接第一版）", "（上接A1版）", "上接第01版", "【上接一版】", "（紧接第二版）", "(上接头版)"]
ON = ["(下转第三版)", "（下转A3版）", "▶下转第四版"]


def document_of(text: str) -> Document:
    return Document(text=text, encoding="utf-8", media_type="text/plain")


def bare(link: str) -> str:
    return link.strip("（()）【】")


def articles_of(text: str) -> list[ImportedArticle]:
    return build(document_of(text), read(document_of(text)))


@pytest.mark.parametrize("link", FROM)
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_a_continued_text_has_a_guessed_title_and_is_marked_as_such(link: str, blank: str) -> None:
    text = blank.join([link, GRANARY, LENT, "本版责编：温岚"])
    (article,) = articles_of(text)
    assert (article.kicker, article.body.strip()) == (bare(link), f"{GRANARY}\n{LENT}")
    title = read(document_of(text)).drafts[0].details["title"]
    assert title.span is None
    assert GRANARY.startswith(title.value)


@pytest.mark.parametrize("link", FROM)
@pytest.mark.parametrize("config", [None, "s2t"])
def test_a_title_below_the_link_is_the_title(link: str, config: str | None) -> None:
    text = f"{link}\n粮站里的图书室\n{GRANARY}\n{LENT}\n"
    if config is not None:
        text = "\n".join("".join(convert_each(list(line), config)) for line in text.split("\n"))
    (article,) = articles_of(text)
    assert (article.title, article.kicker) == (text.split("\n")[1], bare(text.split("\n")[0]))
    assert article.body.strip() == "\n".join(text.split("\n")[2:]).strip()


@pytest.mark.parametrize("link", ON)
def test_a_link_at_the_end_is_no_text(link: str) -> None:
    (article,) = articles_of(f"粮站里的图书室\n{GRANARY}\n{LENT}\n{link}\n")
    assert article.body.strip() == f"{GRANARY}\n{LENT}"


def test_a_link_without_brackets_takes_no_text_with_it() -> None:
    (article,) = articles_of(f"粮站里的图书室\n{GRANARY}\n上接第一版在座谈中，{LENT}\n")[1:]
    assert article.body.strip() == f"在座谈中，{LENT}"


def test_a_paragraph_that_begins_with_a_link_is_marked_by_it() -> None:
    (article,) = articles_of(f"（上接第一版）{GRANARY}\n{LENT}\n")
    assert (article.kicker, article.body.strip()) == ("上接第一版", f"{GRANARY}\n{LENT}")


@pytest.mark.parametrize(
    ("title", "without"),
    [
        ("上接第一版 粮站里的图书室", "粮站里的图书室"),
        ("粮站里的图书室（上接第一版）", "粮站里的图书室"),
        ("粮站里的图书室（下转第三版）", "粮站里的图书室"),
        ("接力赛跑到了第三版", "接力赛跑到了第三版"),
    ],
)
def test_a_title_without_its_links(title: str, without: str) -> None:
    assert without_links(title) == without
