"""What was rejected, counted by tag: kept between reads, and never other than it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rejected import Rejected
from reader.corpus.rows import Status
from reader.errors import UserError
from tests.corpus.making import SENTENCE, make_file

Act = Callable[[Corpus, int], object]


def _some(corpus: Corpus, number: int) -> list[int]:
    there = [one.id for one in corpus.annotations.all()]
    return [there[number % len(there)]] if there else []


def _walk(corpus: Corpus, number: int) -> None:
    """Back or forth, where there is anything."""
    if number % 3:
        corpus.history.undo()
    else:
        corpus.history.redo()


ACTS: tuple[Act, ...] = (
    lambda corpus, number: corpus.annotations.add(1, Span(number, number + 1), "甲乙丙"[number % 3]),
    lambda corpus, number: corpus.annotations.add(1, Span(0, 1), "甲", status=Status.REJECTED),
    lambda corpus, number: corpus.annotations.set_status(_some(corpus, number), Status.REJECTED),
    lambda corpus, number: corpus.annotations.set_status(_some(corpus, number), Status.MADE),
    lambda corpus, number: corpus.annotations.retag(_some(corpus, number), "丁"),
    lambda corpus, number: corpus.annotations.remove(*_some(corpus, number)),
    lambda corpus, number: corpus.annotations.add_part(_some(corpus, number)[0], Span(number, number + 2)),
    _walk,
    lambda corpus, _: corpus.db.execute("UPDATE article SET title = title"),
)


def counted(corpus: Corpus) -> dict[int, int]:
    """Counted anew, passage by passage."""
    groups = {
        (one.tag, one.passage_group or one.id)
        for one in corpus.annotations.all()
        if one.status is Status.REJECTED
    }
    return {tag: sum(other == tag for other, _ in groups) for tag, _ in groups}


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 12)), max_size=25))
def test_the_counts_are_those_of_the_annotations(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[Act, int]]
) -> None:
    path = tmp_path_factory.mktemp("rejected") / "c.duizhao"
    with Corpus.create(path, annotator="林") as corpus:
        corpus.articles.add([make_file(SENTENCE)])
        with Corpus.open(path, readonly=True) as other:
            kept = [Rejected(corpus.db), Rejected(other.db)]
            for act, number in acts:
                try:
                    act(corpus, number)
                except (UserError, IndexError):
                    continue
                for one in kept:
                    assert one.by_tag() == counted(corpus)


def test_to_tag_and_to_take_it_back_is_not_to_look_through_all_annotations(tmp_path: Path) -> None:
    path, asked = tmp_path / "c.duizhao", list[str]()
    with Corpus.create(path, annotator="林") as corpus:
        corpus.articles.add([make_file(SENTENCE)])
        number = corpus.annotations.add(1, Span(0, 1), "甲")[0].id
        with Corpus.open(path, readonly=True) as other:
            kept = Rejected(other.db)
            kept.by_tag()
            other.db.conn.set_trace_callback(asked.append)
            corpus.annotations.add(1, Span(2, 3), "甲")
            assert kept.by_tag() == {}
            made = corpus.annotations.add(1, Span(3, 4), "乙")[0]
            step = corpus.annotations.update(made.id, span=Span(3, 5)).id
            assert kept.by_tag() == {}
            corpus.annotations.update(made.id, span=Span(3, 6), into=step)
            assert kept.by_tag() == {}
            for walk in (corpus.history.undo, corpus.history.redo, corpus.history.undo):
                walk()
                assert kept.by_tag() == {}
            assert asked
            assert not [sql for sql in asked if "FROM annotation" in sql]
            corpus.annotations.set_status([number], Status.REJECTED)
            assert list(kept.by_tag().values()) == [1]
            assert [sql for sql in asked if "FROM annotation" in sql]
