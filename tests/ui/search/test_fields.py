"""Fields taken out of a query and written into it: what `read_query` makes of it stays the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.query.filters import Filters
from reader.corpus.query.syntax import read_query
from reader.errors import UserError
from reader.ui.search.fields import part, with_filters, written

WORDS = st.sampled_from(
    ["水", '"水 价"', "AND", "OR", "NOT", "(", ")", "(水", "价)", "source:晚报", 'title:"春 耕"', "date:2024",
     "date:春", "annotated:no", "foo:水", "source:", 'date:"春"', "标题：水", "保*",
     "source:日报", "tag:甲", "(title:春", "date:2024..", "date:..2025-02"]
)  # fmt: skip
TEXTS = st.text(alphabet='水价a :"()*/.', max_size=6)
DATES = st.sampled_from(["", "2024", "2024-05", "2024-05-02"])


@given(st.lists(WORDS, max_size=7))
def test_the_parts_of_a_query_are_those_that_the_search_reads(words: list[str]) -> None:
    query = " ".join(words)
    read, parted = read_query(query), part(query)
    assert parted.filters == read.filters
    assert read_query(parted.text).node == read.node
    assert not read_query(parted.text).filters
    assert part(parted.text).text == parted.text


@given(TEXTS, TEXTS, DATES, DATES, TEXTS, st.sampled_from([None, True, False]))
def test_filters_that_are_written_are_read_again(
    title: str, source: str, since: str, until: str, annotator: str, annotated: bool | None
) -> None:
    def clean(text: str) -> str:
        return " ".join(text.replace('"', " ").split())

    filters = Filters(
        title=title, source=source, since=since, until=until, annotator=annotator, annotated=annotated
    )
    wanted = Filters(
        title=clean(title),
        source=clean(source),
        since=since,
        until=until,
        annotator=clean(annotator),
        annotated=annotated,
    )
    assert read_query(written(filters)).filters == wanted
    query = with_filters("水 source:旧报 OR 价", filters)
    assert read_query(query).filters == wanted
    assert read_query(query).node == read_query("水 OR 价").node


@given(st.lists(WORDS, max_size=7), st.lists(WORDS, max_size=7))
def test_what_one_query_asks_of_articles_is_written_into_another(words: list[str], others: list[str]) -> None:
    filters = part(" ".join(words)).filters
    assert read_query(written(filters)).filters == filters
    query = " ".join(others)
    told = read_query(with_filters(query, filters))
    assert told.filters == filters
    assert told.node == read_query(query).node


def test_filters_of_a_query_with_an_open_quote_are_read_once_it_is_closed() -> None:
    query = with_filters('"水', Filters(source="晚报"))
    with pytest.raises(UserError):
        read_query(query)
    assert read_query(query + '"').filters == Filters(source="晚报")
