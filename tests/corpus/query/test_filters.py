"""Which articles a search looks into."""

from __future__ import annotations

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters, is_date, nameless
from reader.corpus.query.notes import notes_on_names
from reader.corpus.query.syntax import read_query
from reader.corpus.rows import State, Status
from reader.corpus.selecting import annotators
from reader.errors import UserError
from tests.corpus.making import make_file


@pytest.fixture
def filled(corpus: Corpus) -> Corpus:
    """Four articles with the same word: two tagged, one of them taken out at the end."""
    texts = [
        ("用水一。", {"title": "节约用水", "source": "清河晚报", "date": "2024-03-05"}),
        ("用水二。", {"title": "節約能源", "source": "東山日報", "date": "2024-11-20"}),
        ("用水三。", {"title": "其他", "section": "副刊"}),
        ("用水四。", {"title": "其他", "date": "2025-01-02"}),
    ]
    corpus.articles.add([make_file(body, name=f"{body}.txt", **details) for body, details in texts])
    corpus.annotations.add(1, Span(0, 2), "民生/水", annotator="甲")
    corpus.annotations.add(2, Span(0, 2), "民生2", annotator="乙")
    corpus.articles.set_state(3, State.DONE)
    return corpus


@pytest.mark.parametrize(
    ("filters", "articles"),
    [
        (Filters(), [1, 2, 3, 4]),
        (Filters(title="節約"), [1, 2]),
        (Filters(title="节约", source="日报"), [2]),
        (Filters(section="副刊"), [3]),
        (Filters(since="2024", until="2024"), [1, 2]),
        (Filters(since="2024-11"), [2, 4]),
        (Filters(until="2024-03-05"), [1]),
        (Filters(tag="民生"), [1]),
        (Filters(tag="民生/水"), [1]),
        (Filters(tag="民"), []),
        (Filters(annotator="乙"), [2]),
        (Filters(annotated=True), [1, 2]),
        (Filters(annotated=False), [3, 4]),
        (Filters(state="done"), [3]),
        (Filters(script="unknown", articles=(2, 4)), [2, 4]),
        (Filters(articles=()), []),
        (Filters(source="晚报", also=(Filters(source="日报"),)), [1, 2]),
        (Filters(source="晚报", title="其他", also=(Filters(source="日报"),)), []),
        (Filters(also=(Filters(tag="民生"), Filters(tag="民生2"))), [1, 2]),
        (Filters(since="2024", until="2024", also=(Filters(since="2025", until="2025"),)), [1, 2, 4]),
        (Filters(without=(Filters(title="节约"),)), [3, 4]),
        (Filters(without=(Filters(since="2024", until="2024"),)), [3, 4]),  # one of them has no date
        (Filters(title="节约", without=(Filters(tag="民生"), Filters(source="无"))), [2]),
        (Filters(without=(Filters(annotated=True),)), [3, 4]),
        (Filters(tag="水"), [1]),
        (Filters(tag="民生/水/"), []),
    ],
)
def test_filters_leave_out_what_does_not_pass(filled: Corpus, filters: Filters, articles: list[int]) -> None:
    found = filled.search.find("用水", filters=filters)
    assert [line.article for line in found.lines] == articles
    assert (found.articles, found.hits) == (len(articles), len(articles))
    few = filled.search.find("用水", filters=filters, limit=1)
    assert (few.articles, few.hits) == (len(articles), len(articles))


def test_what_was_rejected_counts_for_no_filter(filled: Corpus) -> None:
    filled.annotations.set_status([1], Status.REJECTED)
    for asked in (Filters(tag="民生"), Filters(tag="民生/水"), Filters(annotator="甲")):
        assert filled.search.articles(asked) == []
    assert filled.search.articles(Filters(annotated=True)) == [2]
    assert filled.search.articles(Filters(annotated=False)) == [1, 3, 4]
    filled.annotations.add(1, Span(2, 3), "民生/水", annotator="乙")
    assert filled.search.articles(Filters(tag="民生")) == [1]
    assert filled.search.articles(Filters(annotated=True)) == [1, 2]


def test_a_tag_goes_by_its_path_its_name_and_in_either_script(filled: Corpus) -> None:
    for article, path in ((3, "政策/科技创新"), (4, "經濟/科技創新/雲"), (2, "科技"), (1, "政策/科技")):
        filled.annotations.add(article, Span(0, 2), path, annotator="丙")
    for name, articles in (
        ("科技創新", [3, 4]),  # there are two of that name
        ("科技创新", [3, 4]),
        ("政策/科技創新", [3]),
        ("经济/科技创新", [4]),
        ("科技创新/云", [4]),
        ("云", [4]),
        ("科技", [2]),  # a whole path
        ("技创新", []),
        ("策/科技", []),
    ):
        assert filled.search.articles(Filters(tag=name)) == articles, name


def test_tags_and_annotators_that_do_not_exist_are_told(filled: Corpus) -> None:
    asked = read_query("tag:民生 tag:无 tag:水 annotator:甲 annotator:丁 NOT tag:也无 用水").filters
    assert nameless(filled.db, asked) == [("tag", "无"), ("annotator", "丁"), ("tag", "也无")]
    assert nameless(filled.db, Filters(title="无")) == []


def test_an_annotator_with_nothing_but_rejected_annotations_is_told_as_such(filled: Corpus) -> None:
    asked = Filters(annotator="甲", also=(Filters(annotator="乙"),))
    assert nameless(filled.db, asked) == []
    filled.annotations.set_status([1], Status.REJECTED)
    assert nameless(filled.db, asked) == [("rejected", "甲")]
    (note,) = notes_on_names(nameless(filled.db, asked))
    assert str(note) == "All annotations of “甲” were rejected, and those count for nothing."
    assert nameless(filled.db, Filters(without=(Filters(annotator="丁"),))) == [("annotator", "丁")]
    assert annotators(filled.db) == ["乙"]  # as what is offered to be asked for
    filled.annotations.add(3, Span(0, 2), "民生", annotator="甲")
    assert nameless(filled.db, asked) == []


def test_fields_in_the_query_and_filters_hold_together(filled: Corpus) -> None:
    found = filled.search.find("标题:其他 用水", filters=Filters(state="done"))
    assert [line.article for line in found.lines] == [3]


def test_what_is_taken_out_is_found_no_more(filled: Corpus) -> None:
    filled.articles.remove([1])
    for limit in (0, 1, 10):
        found = filled.search.find("水", limit=limit)
        assert (found.articles, found.hits) == (3, 3)
    filled.history.undo()
    assert filled.search.find("水", limit=1).articles == 4


def test_filters_alone_are_no_search(filled: Corpus) -> None:
    with pytest.raises(UserError) as caught:
        filled.search.find("title:其他")
    assert caught.value.message is messages.QUERY_ONLY_FILTERS


def test_dates_are_years_months_and_days() -> None:
    assert all(map(is_date, ("2024", "2024-05", "2024-05-02")))
    assert not any(
        map(is_date, ("24", "2024-5", "2024-05-02x", "", "2024-00", "2024-13", "2023-02-29", "２０２４"))
    )


def test_joined_filters_keep_what_the_other_does_not_say() -> None:
    assert Filters(title="甲", tag="乙").joined(Filters(tag="丙")) == Filters(title="甲", tag="丙")
    two = Filters(tag="甲", also=(Filters(tag="乙"), Filters(source="丁")))
    assert two.joined(Filters(tag="丙")) == Filters(tag="丙", also=(Filters(source="丁"),))
    assert not Filters()
    assert Filters(annotated=False)
