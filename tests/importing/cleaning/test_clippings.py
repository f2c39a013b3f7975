"""Articles one below the other, each with where it is from at its end; sentences that a column cut."""

from __future__ import annotations

import pytest

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.cuts import goes_on_surely
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

ONE = "社区食堂每天蒸两百笼包子，送餐的人按楼门分组，不到七点就出门。街道说，下个月还要把理发的椅子搬进院子。"
TWO = "河上的老桥修了三个月，桥面换成了石板，栏杆还是原来的那一副。通车那天，桥头的茶馆送了一天的茶。"


def articles_of(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain")
    return build(document, read(document))


@pytest.mark.parametrize(
    "behind",
    [
        "（来源：清河晚报）", "【来源：清河晚报】", "[来源：清河晚报]", "（信息来源：清河晚报）",
        "（转载自《清河晚报》）",
        "（转自清河晚报）", "【清河晚报】", "（清河晚报）", "（来源：清河晚报）（责任编辑：苏青）",
        "（原载于《清河晚报》2024年8月1日第5版）",
    ],
)  # fmt: skip
def test_brackets_behind_the_last_sentence_say_where_a_text_is_from(behind: str) -> None:
    text = f"食堂搬进了院子\n\n{ONE}\n\n{TWO}{behind}\n\n老桥修好了\n\n{TWO}\n\n{ONE}{behind}\n"
    first, second = articles_of(text)
    assert (first.title, second.title) == ("食堂搬进了院子", "老桥修好了")
    assert (first.source, second.source) == ("清河晚报", "清河晚报")
    assert (first.body, second.body) == (f"{ONE}\n{TWO}", f"{TWO}\n{ONE}")


def test_brackets_behind_a_sentence_in_the_midst_are_left() -> None:
    text = f"食堂搬进了院子\n\n{ONE}（张大娘语）\n\n{TWO}\n"
    (article,) = articles_of(text)
    assert article.body == f"{ONE}（张大娘语）\n{TWO}"


def test_a_newspaper_alone_below_each_article_is_its_source() -> None:
    text = f"食堂搬进了院子\n\n{ONE}\n\n{TWO}\n\n清河晚报\n\n老桥修好了\n\n{TWO}\n\n{ONE}\n\n云岭日报\n"
    assert [(a.title, a.source) for a in articles_of(text)] == [
        ("食堂搬进了院子", "清河晚报"),
        ("老桥修好了", "云岭日报"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("村支书算过一笔账:全村3200", "亩茶园,分给四百户。"), ("新的办法公布以后,自20", "25年3月起施行。"),
        ("修桥的钱筹了两年,去年12月", "3日开工。"), ("终点是四座有人住着,却没有桥", "的海岛。"),
        ("食堂的大师傅苏青说,头一个", "月没有人来。"), ("两台机器在车间里,身高都是一米六八的", "小个子。"),
    ],
)  # fmt: skip
def test_some_words_at_a_cut_say_that_the_sentence_goes_on(before: str, after: str) -> None:
    assert goes_on_surely(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("口袋公园是怎样长出来的", "临水街和文昌路交会的地方,有一片空地。"), ("迈向2030", "11月,桥通车了。"),
        ("2010年", "3月,第一座桥开工。"), ("守住一口锅,走出一条路", "食堂开了三年。"),
    ],
)  # fmt: skip
def test_titles_do_not_go_on(before: str, after: str) -> None:
    assert not goes_on_surely(before, after)
