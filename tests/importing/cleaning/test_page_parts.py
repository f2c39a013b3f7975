"""What stands below an article on a page of the web, and what a newspaper sets beside its articles."""

from __future__ import annotations

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

PROSE = "去冬今春，全县修复水渠一百二十里，三万亩旱地喝上了头水，种粮大户老周说今年的麦子比往年高出一拳。"

HEAD = "首页 > 新闻 > 正文\n水渠修到田头\n2024-03-02 08:10 来源：青禾网"


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def test_short_lines_below_a_notice_of_copyright_are_dropped() -> None:
    text = f"{HEAD}\n{PROSE}\n未经授权不得转载\n水利\n春耕\n往年的渠\n"
    (article,) = articles_of(text)
    assert article.body == PROSE


def test_a_text_below_such_a_notice_is_kept() -> None:
    text = f"{HEAD}\n{PROSE}\n未经授权不得转载\n{PROSE}\n"
    (article,) = articles_of(text)
    assert article.body == f"{PROSE}\n{PROSE}"


def test_a_sentence_between_title_and_details_is_the_subtitle() -> None:
    head = "首页 快讯 商业 财经 文化\n登录\n水渠修到田头\n三万亩旱地喝上头水。\n周禾 · 2024-03-02 08:10 来源：青禾网"
    text = f"{head}\n{PROSE}{PROSE}\n{PROSE}\n"
    (article,) = articles_of(text)
    assert (article.subtitle, article.author, article.source) == ("三万亩旱地喝上头水。", "周禾", "青禾网")
    assert article.body == f"{PROSE}{PROSE}\n{PROSE}"


def test_a_picture_of_its_own_belongs_to_no_article() -> None:
    shown = "图片报道\n3月1日，在青禾县河湾村，孩子们在渠边放风筝。\n魏立摄（青禾影像）\n"
    text = f"水渠修到田头\n本报讯（记者 周禾）{PROSE}\n\n{shown}"
    (article,) = articles_of(text)
    assert article.body == f"本报讯（记者 周禾）{PROSE}"


def test_the_place_of_a_district_leads_to_its_title() -> None:
    first = f"水渠修到田头\n本报讯（记者 周禾）{PROSE}\n"
    second = f"河湾村：\n渠边办起图书馆\n本报讯（记者 林叶）{PROSE}\n"
    articles = articles_of(first + second)
    assert [(one.kicker, one.title) for one in articles] == [
        (None, "水渠修到田头"),
        ("河湾村：", "渠边办起图书馆"),
    ]


def test_items_of_a_digest_end_with_where_they_are_from() -> None:
    first, second = f"{PROSE}（青禾日报 3月2日）", f"{PROSE}（水利网 3月5日）"
    articles = articles_of(f"★ 水利动态 ★\n\n水渠修到田头\n{first}\n\n水库开始蓄水\n{second}\n")
    told = [(one.title, one.source, one.section, one.body) for one in articles]
    assert told == [
        ("水渠修到田头", "青禾日报", "水利动态", PROSE),
        ("水库开始蓄水", "水利网", "水利动态", PROSE),
    ]
