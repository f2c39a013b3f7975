"""Which articles pass, in which order and groups."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.rows import Article, State
from reader.ui.library.arranging import Filter, arrange
from reader.ui.library.shelves import Group, Shelf, Sort

NO_TAGS: dict[int, tuple[int, ...]] = {}


def article(number: int, **details: object) -> Article:
    facts: dict[str, object] = {
        "id": number, "title": f"第{number}篇", "kicker": None, "subtitle": None, "section": None,
        "source": None, "author": None, "editor": None, "date": None, "number": None,
        "script": "simplified", "characters": 9, "paragraphs": 1, "file": "a.txt", "order": 0,
        "annotations": 0, "state": State.UNREAD,
    }  # fmt: skip
    return Article(**(facts | details))  # type: ignore[arg-type]


SHELF = [
    article(1, title="水价", date="2024-03-02", source="清河报", file="b.txt"),
    article(2, title="学校", date=None, source=None, state=State.DONE, file="a.txt"),
    article(3, title="田地", date="2024-01-15", source="农事", file="b.txt"),
    article(4, title="學校", date="2024-03-20", source="安平报", state=State.READING, file="c.txt"),
]


def ids(shelves: list[Shelf]) -> list[int]:
    return [one.id for shelf in shelves for one in shelf.articles]


def shown(wanted: Filter = Filter(), sort: Sort = Sort.ORDER, group: Group = Group.NONE) -> list[Shelf]:  # noqa: B008
    return arrange(SHELF, {1: (7, 8), 3: (8,)}, wanted, sort, group, {1: 2, 3: 5})


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(), [1, 2, 3, 4]),
        (Filter(text="学校"), [2, 4]),
        (Filter(text="學校"), [2, 4]),
        (Filter(text="  2024-03  報 "), [1, 4]),
        (Filter(text="B.TXT"), [1, 3]),
        (Filter(text="没有的"), []),
        (Filter(text="xuexiao"), [2, 4]),
        (Filter(text="xx 2024"), [4]),
        (Filter(text="qhb"), [1]),
        (Filter(state=State.DONE), [2]),
        (Filter(tagged=True), [1, 3]),
        (Filter(tagged=False), [2, 4]),
        (Filter(tag=8), [1, 3]),
        (Filter(tag=7, text="水"), [1]),
        (Filter(tag=99), []),
    ],
)
def test_an_article_is_shown_when_it_has_all_that_is_wanted(wanted: Filter, expected: list[int]) -> None:
    assert ids(shown(wanted)) == expected


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.ORDER, [1, 2, 3, 4]),
        (Sort.DATE, [3, 1, 4, 2]),
        (Sort.TAGS, [3, 1, 2, 4]),
        (Sort.TITLE, [1, 3, 2, 4]),
    ],
)
def test_what_is_sorted_by_is_followed_and_what_is_unknown_comes_last(
    sort: Sort, expected: list[int]
) -> None:
    assert ids(shown(sort=sort)) == expected


def test_sources_stand_together_and_none_comes_last() -> None:
    assert ids(shown(sort=Sort.SOURCE))[-1] == 2


def test_groups_by_file_stand_in_the_order_of_the_articles() -> None:
    shelves = shown(group=Group.FILE)
    assert [(shelf.heading, len(shelf.articles)) for shelf in shelves] == [
        ("b.txt", 2),
        ("a.txt", 1),
        ("c.txt", 1),
    ]


def test_groups_by_month_rise_and_what_has_no_date_comes_last() -> None:
    assert [shelf.heading for shelf in shown(group=Group.MONTH)] == ["2024-01", "2024-03", ""]


def test_nothing_is_no_shelf() -> None:
    for group in Group:
        assert arrange([], NO_TAGS, Filter(), Sort.ORDER, group) == []


@given(
    st.lists(
        st.builds(
            lambda date, source: {"date": date, "source": source},
            st.none() | st.dates().map(str),
            st.none() | st.text(max_size=3),
        ),
        max_size=12,
    ),
    st.sampled_from(list(Sort)),
    st.sampled_from(list(Group)),
)
def test_arranging_loses_and_doubles_nothing(
    details: list[dict[str, object]], sort: Sort, group: Group
) -> None:
    articles = [article(number, **facts) for number, facts in enumerate(details)]
    shelves = arrange(articles, NO_TAGS, Filter(), sort, group)
    assert sorted(ids(shelves)) == [one.id for one in articles]
    assert len({shelf.heading for shelf in shelves}) == len(shelves)
