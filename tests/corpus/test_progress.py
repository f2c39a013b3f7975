"""Counts of what is done, checked against what was done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.progress import progress
from reader.corpus.rows import State, Status
from tests.corpus.making import make_file


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as corpus:
        facts = [
            ("甲文，第一段。", "清河报", "2024-03-02"),
            ("乙文，第二段。", "　清河报 ", "2024-03-20"),
            ("丙文，第三段。", None, None),
            ("丁文，第四段。", "农事", "2023-12-31"),
        ]
        for body, source, date in facts:
            corpus.articles.add([make_file(body, name=f"{body[0]}.txt", source=source, date=date)])
        corpus.articles.set_state(1, State.DONE)
        corpus.articles.set_state(2, State.READING)
        corpus.annotations.add(1, Span(0, 2), "环境/水")
        corpus.annotations.add(1, Span(3, 5), "环境/水")
        corpus.annotations.add(1, Span(0, 2), "环境")
        corpus.annotations.add(2, Span(0, 2), "环境/气", annotator="Wang")
        yield corpus


def test_articles_are_counted_by_state_source_and_month(corpus: Corpus) -> None:
    found = progress(corpus)
    assert (found.all.articles, found.all.unread, found.all.reading, found.all.done) == (4, 2, 1, 1)
    assert (found.all.tagged, found.all.untagged) == (2, 2)
    assert [(one.name, one.articles, one.done) for one in found.sources] == [
        ("清河报", 2, 1),
        ("农事", 1, 0),
        ("", 1, 0),
    ]
    assert [(one.name, one.articles, one.tagged) for one in found.months] == [
        ("2023-12", 1, 0),
        ("2024-03", 2, 2),
        ("", 1, 0),
    ]


def test_a_theme_counts_what_is_below_it_and_an_article_once(corpus: Corpus) -> None:
    counts = {
        one.path: (one.annotations, one.articles, one.annotations_below, one.articles_below)
        for one in progress(corpus).tags
    }
    assert counts == {"环境": (1, 1, 4, 2), "环境/水": (2, 1, 2, 1), "环境/气": (1, 1, 1, 1)}


def test_annotators_are_counted_with_their_last_step(corpus: Corpus) -> None:
    li, wang = progress(corpus).annotators
    assert (li.name, li.annotations, li.articles) == ("Li", 3, 1)
    last = corpus.history.next_undo()
    assert last is not None
    assert li.last == last.made_at
    assert (wang.name, wang.annotations, wang.articles, wang.last) == ("Wang", 1, 1, "")


def test_what_was_rejected_does_not_count(corpus: Corpus) -> None:
    water = next(one for one in corpus.annotations.for_article(1) if one.tag_path == "环境/水")
    corpus.annotations.add_part(water.id, Span(6, 7))
    air = next(one for one in corpus.annotations.for_article(2) if one.tag_path == "环境/气")
    corpus.annotations.set_status([water.id, air.id], Status.REJECTED)
    found = progress(corpus)
    counts = {one.path: (one.annotations, one.annotations_below, one.articles_below) for one in found.tags}
    assert counts == {"环境": (1, 2, 1), "环境/水": (1, 1, 1), "环境/气": (0, 0, 0)}
    assert [(one.name, one.annotations, one.articles) for one in found.annotators] == [("Li", 2, 1)]
    assert found.all.tagged == 1
    assert {one.name: one.tagged for one in found.months} == {"2024-03": 1, "2023-12": 0, "": 0}


def test_what_was_taken_out_does_not_count(corpus: Corpus) -> None:
    corpus.articles.remove([1, 3])
    found = progress(corpus)
    assert (found.all.articles, found.all.done, found.all.tagged) == (2, 0, 1)
    assert [one.annotations for one in found.tags] == [0, 0, 1]
    assert [one.name for one in found.sources] == ["农事", "清河报"]


def test_an_empty_corpus_counts_nothing(tmp_path: Path) -> None:
    with Corpus.create(tmp_path / "empty.duizhao") as corpus:
        found = progress(corpus)
    assert found.all.articles == 0
    assert (found.sources, found.months, found.tags, found.annotators) == ((), (), (), ())
