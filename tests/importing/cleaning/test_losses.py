"""No sentence of an article is lost on the way, and reading never fails: small files of all shapes."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

SCHOOL = "开发区的夜校办了两个月，报名的人比座位还多。教师来自县里的职业学校，课程由工人自己挑。"
CANAL = "清河县的水渠今年春天修到了最后一个村。村民说，往年浇地要排三天队，现在拧开闸门就有水。"
BOOKS = "镇上的图书馆把书送到了厂里，每月换一次。借书不用押金，读完放回原处就好，至今只少了两本。"
LONG = CANAL + SCHOOL + BOOKS


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


def missed(*values: object, reason: str) -> object:
    """A case that the program does not read rightly yet."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.mark.parametrize(
    ("title", "paragraphs", "text"),
    [
        ("水渠通到了田头", [CANAL, SCHOOL], f"水渠通到了田头\n{CANAL}\n{SCHOOL}\n"),
        ("水渠通到了田头", [CANAL, "一、办学", SCHOOL], f"水渠通到了田头\n{CANAL}\n一、办学\n{SCHOOL}\n"),
        (
            "水渠通到了田头",
            [CANAL, SCHOOL],
            f"首页 > 要闻 > 正文\n水渠通到了田头\n2024-05-06 来源：清河日报\n{CANAL}\n{SCHOOL}\n打印本页\n版权所有\n",
        ),
        (
            "清河县节水办法",
            ["第一条 为了节水，制定本办法。"],
            "清河县节水办法\n第一条 为了节水，制定本办法。\n",
        ),
        (
            "清河县节水办法",
            ["第一章 总则", "第一条 为了节约用水，制定本办法。", "第二条 本办法自公布之日起施行。"],
            "清河县节水办法\n第一章 总则\n第一条 为了节约用水，制定本办法。\n第二条 本办法自公布之日起施行。\n",
        ),
        (
            "水渠通到了田头",
            ["一、修渠", CANAL, "二、办学", SCHOOL],
            f"水渠通到了田头\n一、修渠\n{CANAL}\n二、办学\n{SCHOOL}\n",
        ),
        missed(
            "水渠通到了田头",
            ["摘要：清河县今年春天修好了最后一条水渠。", CANAL, SCHOOL],
            f"水渠通到了田头\n摘要：清河县今年春天修好了最后一条水渠。\n2024-05-06 来源：清河日报\n{CANAL}\n{SCHOOL}\n",
            reason="a source line below a sentence is left in the body",
        ),
        (
            "夜校开到了厂区",
            [SCHOOL, "今年要做三件事：", "● 请好老师", "● 备好教室", CANAL],
            f"夜校开到了厂区\n{SCHOOL}\n今年要做三件事：\n● 请好老师\n● 备好教室\n{CANAL}\n",
        ),
        (
            "夜校开到了厂区",
            [SCHOOL, "■ 修渠", CANAL, "■ 借书", BOOKS],
            f"夜校开到了厂区\n{SCHOOL}\n■ 修渠\n{CANAL}\n■ 借书\n{BOOKS}\n",
        ),
        (
            "水渠第二期工程开工",
            [CANAL, SCHOOL],
            f"水渠第二期工程开工\n{CANAL}\n{SCHOOL}\n",
        ),
        (
            "来源于生活的艺术",
            [CANAL, SCHOOL],
            f"来源于生活的艺术\n{CANAL}\n{SCHOOL}\n",
        ),
    ],
)
def test_an_article_comes_out_whole(title: str, paragraphs: list[str], text: str) -> None:
    (article,) = articles_of(text)
    assert article.title == title
    assert article.body.split("\n") == paragraphs


POEM = ["河水清", "河水清又清", "两岸有人家", "早起去上工", "晚归看晚霞", "灯火照人家"]


@pytest.mark.parametrize("count", [4, 5, 6])
def test_a_text_without_sentences_keeps_all_its_lines(count: int) -> None:
    (article,) = articles_of("\n".join(POEM[:count]))
    said = "\n".join([article.kicker or "", article.title, article.subtitle or "", article.body])
    assert [line for line in POEM[:count] if line not in said.split("\n")] == []


def wrapped(text: str, width: int) -> str:
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


DATELINE = "本报讯（通讯员 温岚 记者苏文远）"
CUT = "in so narrow a column the title cannot be told from the lines of the text"


@pytest.mark.parametrize(
    "width", [missed(width, reason=CUT) if width < 9 else width for width in range(8, 24)]
)
def test_a_column_that_cuts_the_dateline_is_read(width: int) -> None:
    (article,) = articles_of(f"水渠通到了田头\n\n{wrapped(DATELINE + LONG, width)}\n")
    assert article.title == "水渠通到了田头"
    assert "".join(article.body.split()) == "".join((DATELINE + LONG).split())
    assert "苏文远" in (article.author or "")


@pytest.mark.parametrize(
    ("dateline", "author", "place"),
    [
        # the name begins far beyond the first line: reading failed
        ("本报讯（清河日报\n记者苏文远）", "苏文远", "苏文远"),
        ("本报讯（通讯员\n温岚 记者苏文远）", "苏文远", "苏文远"),
        ("本报讯（通讯员温岚\n 记者苏文远）", "苏文远", "苏文远"),
        ("新华社清河2024年5月6日电（清河日报\n记者苏文远）", "苏文远", "苏文远"),
        # it begins with the second line: it was lost
        ("本报讯（通讯员 温岚 记者\n苏文远）", "苏文远", "苏文远"),
        ("（记者\n苏文远）", "苏文远", "苏文远"),
        ("本报讯（记者 \n 苏文远）", "苏文远", "苏文远"),
        ("本报清河５月６日电（记者\n苏文远、温岚）", "苏文远、温岚", "苏文远、温岚"),
        # it goes over both: it was cut
        ("本报讯（通讯员 温岚 记者苏\n文远）", "苏文远", "苏"),
        ("新华社清河5月6日电（记者苏文\n远）", "苏文远", "苏文"),
    ],
)
def test_the_author_of_a_dateline_of_two_lines_is_read(dateline: str, author: str, place: str) -> None:
    text = f"水渠通到了田头\n\n{dateline}{LONG}\n"
    (article,) = articles_of(text)
    assert (article.title, article.author) == ("水渠通到了田头", author)
    assert "".join(article.body.split()) == "".join((dateline + LONG).split())
    span, *_ = article.evidence["author"]
    assert span is not None
    assert span.of(text) == place  # where it begins, as far as the end of that line


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("新华社清河2024年5月6日电（清河日报\n记者苏文远）", "2024年5月6日"),
        ("（清河日报记者苏文远清\n河2024年5月6日讯）", "2024年5月6日"),
        ("（清河日报记者苏文远2024年\n5月6日清河讯）", "2024年"),
    ],
)
def test_the_date_of_a_dateline_of_two_lines_is_read(dateline: str, place: str) -> None:
    text = f"水渠通到了田头\n\n{dateline}{LONG}\n"
    (article,) = articles_of(text)
    assert article.date == "2024-05-06"
    span, *_ = article.evidence["date"]
    assert span is not None
    assert span.of(text) == place


@pytest.mark.parametrize(
    "head",
    [
        "水渠通到了田头\n——清河县见闻\n",
        "清河县发展调查\n水渠通到了田头\n——清河县见闻\n",
        "清河县委书记在调研时强调\n水渠通到了田头\n——清河县见闻\n从一个村看全县\n",
    ],
)
def test_a_head_of_several_lines_is_read(head: str) -> None:
    (article,) = articles_of(f"{head}{LONG}\n")
    assert article.body == LONG
    assert article.subtitle is not None


def test_a_detail_is_never_empty() -> None:
    (article,) = articles_of(f"【】\n水渠通到了田头\n{LONG}\n")
    assert article.section is None


@pytest.mark.parametrize("title", ["水\u200b渠通到了田头", "水渠\u202e通到了田头", "水渠通到\0了田头"])
def test_a_title_has_no_characters_that_are_not_seen(title: str) -> None:
    (article,) = articles_of(f"{title}\n{LONG}\n")
    assert article.title == "水渠通到了田头"
