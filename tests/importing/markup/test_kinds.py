"""What each line of an article is."""

from __future__ import annotations

from reader.importing.document import Kind
from reader.importing.markup.article import find_article
from reader.importing.markup.kinds import kinds_of
from reader.importing.markup.page import read_page
from reader.importing.markup.tables import with_rows

PROSE = "<p>渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。</p>"


def kinds(inside: str) -> list[tuple[str, str]]:
    """The lines between headline and last paragraph with their kinds; for a heading also its level."""
    page = with_rows(read_page(f"<h1>渡口的早晨</h1><div>{PROSE * 3}{inside}{PROSE}</div><a href=x>首页</a>"))
    article = find_article(page, ())
    assert article is not None
    found = kinds_of(article)
    assert found[0] == (Kind.TITLE, 0)
    assert found[-1] == (Kind.FURNITURE, 0)
    return [
        (kind.value + (str(level) if level else ""), line.text)
        for line, (kind, level) in zip(page.lines[4:-2], found[4:-2], strict=True)
    ]


def test_kinds() -> None:
    assert kinds(
        "<h2>水</h2><p><strong>路在哪里</strong></p><p><b>记者：</b></p><ul><li>一</li><li><p>二</p><p>再说二</p></li></ul>"
        "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>"
    ) == [
        ("heading2", "水"), ("heading", "路在哪里"), ("paragraph", "记者："), ("item", "一"), ("item", "二"),
        ("paragraph", "再说二"), ("row", "甲\t1"), ("row", "乙\t2"),
    ]  # fmt: skip


def test_captions() -> None:
    assert kinds(
        "<figure><img src=x><figcaption>老船工</figcaption></figure><p><img src=x></p><p align=center>渡口全景</p>"
        "<p><img src=x></p><p>新桥与旧船。柳毅 摄</p><p><img src=x></p>"
        "<p>这一段紧跟在图片后面，但它是正文，因为它是完整的长句子。</p>"
        "<div class=pic_txt>名字说了是图注</div>"
    ) == [
        ("caption", "老船工"), ("caption", "渡口全景"), ("caption", "新桥与旧船。柳毅 摄"),
        ("paragraph", "这一段紧跟在图片后面，但它是正文，因为它是完整的长句子。"), ("caption", "名字说了是图注"),
    ]  # fmt: skip


def test_a_line_about_the_article_is_no_caption() -> None:
    assert kinds("<div><img src=x>责任编辑：柳毅</div>") == [("paragraph", "责任编辑：柳毅")]


def test_a_text_that_is_bold_throughout_has_no_bold_headings() -> None:
    page = read_page(
        "<h1>渡口的早晨</h1><div>" + (PROSE + "<p>一条不急的河</p>").replace("<p>", "<p><b>") * 3 + "</div>"
    )
    article = find_article(page, ())
    assert article is not None
    assert {kind for kind, _ in kinds_of(article)[1:]} == {Kind.PARAGRAPH}
