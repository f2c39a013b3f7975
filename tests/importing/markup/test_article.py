"""An article is headline, the lines about it, and text; an index has none."""

from __future__ import annotations

from reader.importing.markup.article import Article, find_article
from reader.importing.markup.page import read_page
from reader.importing.markup.tables import with_rows

TEXT = (
    "<p>渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。</p>"
    "<p>坐船的多是赶集的人，竹篓里装着鸡蛋和茶，谁也不急着上岸。</p>"
    "<p>新桥通车那天，他把船拖上岸，翻过来晾了三天，又刷了一遍桐油。</p>"
)


def find(markup: str, *titles: str) -> Article | None:
    return find_article(with_rows(read_page(markup)), titles)


def kept(markup: str, *titles: str) -> list[str]:
    article = find(markup, *titles)
    assert article is not None
    lines = article.features.page.lines
    return [line.text for line, keep in zip(lines, article.kept, strict=True) if keep]


def test_lines_about_an_article_stay_wherever_they_stand() -> None:
    page = (
        "<div><a href=x>首页</a><a href=y>新闻</a></div>"
        "<table><tr><td>索引号<td>001/2024-1<tr><td>发文字号：<td>水发〔2024〕5号</table>"
        "<div><h3>水乡见闻</h3><h1>渡口的早晨</h1><h4>一条不急的河</h4>"
        "<p>2024-05-01 08:00 来源：水乡日报</p><p>大 中 小</p></div>"
        f"<div class=txt>{TEXT}</div><div class=tools>【打印】</div>"
        "<div>责任编辑：<span>柳毅</span></div><p>网友评论</p><p>编辑：冒名</p>"
    )
    found = kept(page)
    assert found[:2] == ["索引号\t001/2024-1", "发文字号：\t水发〔2024〕5号"]
    assert found[2:6] == ["水乡见闻", "渡口的早晨", "一条不急的河", "2024-05-01 08:00 来源：水乡日报"]
    assert found[6].startswith("渡口改成")
    assert found[9:] == ["责任编辑：柳毅"]


def test_where_the_text_begins_and_ends() -> None:
    article = find(f"<h1>渡口的早晨</h1><p>2024-05-01</p><div><p>水乡</p>{TEXT}</div><p>责编：柳毅</p>")
    assert article is not None
    lines = [line.text for line in article.features.page.lines]
    assert article.title == 0
    assert lines[article.first] in ("水乡", "渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。")
    assert lines[article.last].startswith("新桥")


def test_a_second_showing_of_the_headline_is_furniture() -> None:
    assert kept(f"<h1>渡口的早晨</h1><div>渡口的早晨</div>{TEXT}")[:2] == [
        "渡口的早晨", "渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。",
    ]  # fmt: skip


def test_a_short_notice_is_an_article() -> None:
    assert find("<h1>任职公示</h1><div class=TRS_Editor><p>任命柳毅为渡口站站长。</p></div>") is not None


def test_a_table_is_an_article() -> None:
    rows = "".join(f"<tr><td>第{number}县</td><td>{number}</td></tr>" for number in range(5))
    assert find(f"<h1>各县渡口数</h1><table>{rows}</table>") is not None


def test_an_index_is_none() -> None:
    links = "".join(
        f"<li><a href=x>第{number}条新闻的标题</a> <span>2024-05-01</span></li>" for number in range(20)
    )
    assert find(f"<ul>{links}</ul>") is None
    summary = "<p>这一条说的是渡口和船，说到一半就断了，要点进去才能看完……</p>"
    summaries = "".join(
        f"<li><h3><a href=x>第{number}条新闻的标题</a></h3>{summary}</li>" for number in range(8)
    )
    assert find(f"<ul>{summaries}</ul>") is None
    assert find("") is None
