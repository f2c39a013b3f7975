"""The element that holds the text is found, and text beside it."""

from __future__ import annotations

from reader.importing.markup.content import find_body, find_core
from reader.importing.markup.features import Features
from reader.importing.markup.page import read_page

PROSE = (
    "渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。",
    "坐船的多是赶集的人，竹篓里装着鸡蛋和茶，谁也不急着上岸。",
    "新桥通车那天，他把船拖上岸，翻过来晾了三天，又刷了一遍桐油。",
)
TEXT = "".join(f"<p>{line}</p>" for line in PROSE)
MENU = "<ul>" + "<li><a href=x>一条新闻的标题</a></li>" * 6 + "</ul>"


def kept(markup: str) -> list[str]:
    page = read_page(markup)
    return [line.text for line, keep in zip(page.lines, find_body(Features(page)), strict=True) if keep]


def test_the_smallest_element_with_the_text_is_taken() -> None:
    page = read_page(f"<div id=a><div id=b>{MENU}</div><div id=c><div id=d>{TEXT}</div>{MENU}</div></div>")
    assert find_core(Features(page)).attributes == {"id": "d"}


def test_a_single_paragraph_is_not_taken_without_the_others() -> None:
    assert kept(f"<div>{MENU}<div><div>{PROSE[0] * 20}</div><div>一条河</div></div>{MENU}</div>") == [
        PROSE[0] * 20, "一条河",
    ]  # fmt: skip


def test_text_in_several_elements_is_put_together() -> None:
    flow = "".join(f"<div class=flow><div>{line * 3}</div></div>{MENU}" for line in PROSE)
    assert {line * 3 for line in PROSE} <= set(kept(f"<div>{MENU}{flow}</div>"))


def test_beside_the_text_links_notices_and_comments_are_none() -> None:
    page = (
        f"<div><div>{TEXT}</div><div>版权所有，未经授权不得转载，违者必究。</div><div><h4>网友评论</h4>"
        f"<p>写得真好，让我想起小时候坐船去外婆家的日子。</p></div></div>{MENU}"
    )
    assert kept(page) == list(PROSE)
