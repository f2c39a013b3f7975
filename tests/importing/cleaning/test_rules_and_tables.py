"""Rules of signs, sign-offs and lists between articles; tables of figures and talks inside them."""

from __future__ import annotations

import pytest

from reader.chinese.layout import blocks_of
from reader.importing.articles import ImportedArticle
from tests.importing.cleaning.test_mastheads_and_names import PORT, SCHOOL, articles_of

# -- between articles ---------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["●●●●●●", "◆◆◆", "☆☆☆☆", "■ ■ ■", "※※※※"])
def test_a_rule_of_signs_is_no_section(rule: str) -> None:
    found = articles_of(f"{PORT}{rule}\n{SCHOOL}{rule}\n{PORT.replace('三条', '五条')}")
    assert [(article.section, article.kicker) for article in found] == [(None, None)] * 3
    assert not any(rule in article.body for article in found)


def test_a_section_between_signs_is_one() -> None:
    assert [article.section for article in articles_of(f"{PORT}☆ 海港 ☆\n{SCHOOL}")] == [None, "海港"]


@pytest.mark.parametrize("sign", ["（综合）", "（综 合）", "（本报综合）", "（摘编）"])
def test_how_an_article_was_put_together_is_no_section_of_the_next(sign: str) -> None:
    found = articles_of(f"海港时报\n2024年9月3日 星期二\nA02 要闻\n\n{PORT}{sign}\n\n{SCHOOL}")
    assert [(article.title, article.section) for article in found] == [
        ("滨城港新开三条航线", "要闻"),
        ("渔民夜校开到码头边", "要闻"),
    ]
    assert not any(sign in article.body for article in found)


def test_a_section_may_be_called_so() -> None:
    assert [article.section for article in articles_of(f"{PORT}\n【综合】\n{SCHOOL}")] == [None, "综合"]


@pytest.mark.parametrize("heading", ["本版导读", "今日导读"])
def test_what_stands_on_this_page_is_no_kicker(heading: str) -> None:
    (article, _) = articles_of(
        f"海港日报\n2024年9月3日 星期二\n{heading}\n"
        f"滨城港新开三条航线    02版\n渔民夜校开到码头边    02版\n\n{PORT}\n{SCHOOL}"
    )
    assert (article.title, article.kicker) == ("滨城港新开三条航线", None)


# -- tables and talks ---------------------------------------------------------------------------------


def kinds(article: ImportedArticle) -> dict[str, bool]:
    """Which paragraphs are headings."""
    headings = article.headings
    return {
        block.span.of(article.body): block.span.start in headings
        if headings is not None
        else block.kind == "heading"
        for block in blocks_of(article.body)
    }


def test_rows_of_figures_below_a_caption_stay_in_the_text() -> None:
    rows = ["港口　　去年　今年", "东港　　62　　79", "西港　　55　　83"]
    caption = "表1 各港吞吐量（单位：万标箱）"
    (article, other) = articles_of(f"{PORT}　　{caption}\n" + "\n".join(rows) + f"\n\n{SCHOOL}")
    found = kinds(article)
    assert [line for line in found if line in (caption, *rows)] == [caption, *rows]
    assert not any(found[line] for line in (caption, *rows))
    assert other.title == "渔民夜校开到码头边"


def test_rows_without_a_caption_are_of_the_page() -> None:
    (article,) = articles_of(f"{PORT}东港指数 3062.11 0.79%\n西港指数 2055.40 -0.83%\n")
    assert "指数" not in article.body


def test_what_a_paper_asks_is_no_heading() -> None:
    asked = ["《东海日报》：对外合作难不难？", "《东海日报》：接下来有什么打算？"]
    answers = [
        "方舟：要看怎么谈，我们的做法是先把自己的账算清楚，再请别人坐到桌边来。",
        "方舟：先把两条线做完，别的都往后放一放，急不得，也急不来。",
    ]
    text = (
        "造船不怕慢\n本报记者 李波\n\n"
        "　　船厂今年交了三条船，老板第一次接受采访，谈到取舍和下一步，也谈到那个停工的冬天。\n"
        f"　　{asked[0]}\n　　{answers[0]}\n　　{asked[1]}\n　　{answers[1]}\n"
    )
    (article,) = articles_of(text)
    assert not any(kinds(article)[line] for line in asked)
