"""What stands amid the text without being text is taken out."""

from __future__ import annotations

import pytest

from reader.importing.markup.features import Features
from reader.importing.markup.page import read_page
from reader.importing.markup.pruning import prune

FIRST = "<p>渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。</p>"
LAST = "<p>新桥通车那天，他把船拖上岸，翻过来晾了三天，又刷了一遍桐油。</p>"


def left(inside: str, behind: str = "") -> list[str]:
    """What is left of lines between two paragraphs, and behind them."""
    page = read_page(f"<div>{FIRST}{inside}{LAST}{behind}</div>")
    kept = [True] * len(page.lines)
    prune(Features(page), kept)
    texts = [line.text for line, keep in zip(page.lines, kept, strict=True) if keep]
    return [text for text in texts if not text.startswith(("渡口", "新桥"))]


@pytest.mark.parametrize(
    "junk",
    [
        "<p>【打印】【关闭】</p>",
        "<p>扫一扫在手机打开当前页</p>",
        "<ul><li><a href=x>别的新闻标题</a><li><a href=y>又一条标题</a></ul>",
        "<div><b>延伸阅读</b><a href=x>别的新闻标题</a></div>",
        "<p><a href=x>点击进入专题>></a></p>",
        "<p>版权所有，未经授权不得转载，违者必究。</p>".replace("。", ""),
    ],
)
def test_furniture_amid_and_behind_the_text(junk: str) -> None:
    assert left("", junk) == []
    if "版权" not in junk:
        assert left(junk) == []


@pytest.mark.parametrize(
    "text",
    [
        "<p>一条不急的河</p>",
        "<p>▶ <a href=x>渡口管理办法的解读文章</a></p>",
        "<h2><a href=x>又一篇的标题</a></h2>",
        "<p>版权所有的说法由来已久，村里的老戏本也有人来登记了。</p>",
    ],
)
def test_what_is_text_amid_text(text: str) -> None:
    assert len(left(text)) == 1


def test_attachments_stay() -> None:
    names = [f"附件{number}.docx" for number in range(12)]
    assert left("", "".join(f"<p><a href=x>{name}</a></p>" for name in names)) == names


def test_a_list_of_pages_goes_with_its_summaries() -> None:
    item = (
        "<div><h4><a href=x>社区食堂开到家门口</a></h4>"
        "<p>一荤两素十五元，社区食堂的生意越做越红火，也越做越难。</p></div>"
    )
    assert left("", f"<div><h3>相关推荐</h3>{item * 3}</div>") == []


def test_a_head_like_that_of_a_list_may_be_a_heading() -> None:
    assert left("<h3>国际新闻</h3><p>境外的渡口也在改，河那边的茶馆卖咖啡，船票印三种文字。</p>") == [
        "国际新闻",
        "境外的渡口也在改，河那边的茶馆卖咖啡，船票印三种文字。",
    ]


def test_comments_go_as_far_as_their_element() -> None:
    comments = "<div><p>网友评论</p><p>写得真好，让我想起小时候坐船去外婆家的日子。</p></div>"
    assert left("", f"{comments}<p>（本报记者 某某）</p>") == ["（本报记者 某某）"]


def test_long_rows_of_links_go() -> None:
    assert left("".join(f"<p><a href=x>第{number}条别的新闻</a></p>" for number in range(12))) == []
