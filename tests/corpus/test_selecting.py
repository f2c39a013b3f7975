"""Which articles the corpus finds for a filter, and states of several at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import merge
from reader.corpus.progress import progress
from reader.corpus.query.filters import Filters
from reader.corpus.rows import State, Status
from reader.corpus.selecting import Wanted, annotators, select
from reader.corpus.shelving import set_states
from reader.errors import UserError
from tests.corpus.making import make_file

SAME = "沿河的小厂搬进了园区，排水口一个一个封上，信息每天公布。"


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as corpus:
        corpus.articles.add([make_file(SAME, name="a.txt"), make_file("山里的学校。", name="b.txt")])
        corpus.articles.add([make_file(SAME + "\n", name="c.txt"), make_file("種好每一塊田。", name="d.txt")])
        corpus.annotations.add(1, Span(0, 2), "甲")
        corpus.annotations.add(2, Span(0, 2), "乙", annotator="Wang")
        corpus.annotations.add(3, Span(0, 2), "甲", annotator="Wang")
        yield corpus


def test_the_text_is_found_in_either_script(corpus: Corpus) -> None:
    assert select(corpus, Wanted(body="种好")) == {4}
    assert select(corpus, Wanted(body="學校")) == {2}
    assert select(corpus, Wanted(body="小厂 公布")) == {1, 3}
    with pytest.raises(UserError):
        select(corpus, Wanted(body='"小厂'))


def test_an_annotator_is_found_with_the_tags_that_are_wanted(corpus: Corpus) -> None:
    assert annotators(corpus.db) == ["Li", "Wang"]
    assert select(corpus, Wanted(annotator="Wang")) == {2, 3}
    tag = corpus.codebook.find("甲")
    assert tag is not None
    assert select(corpus, Wanted(annotator="Wang", tags=frozenset({tag.id}))) == {3}
    assert select(corpus, Wanted(annotator="nobody")) == frozenset()


def test_the_last_import_is_the_last_that_stands(corpus: Corpus) -> None:
    assert select(corpus, Wanted(imported_last=True)) == {3, 4}
    for _ in range(4):
        corpus.history.undo()
    assert select(corpus, Wanted(imported_last=True)) == {1, 2}


def test_articles_that_a_merge_brought_are_the_last_that_came(corpus: Corpus, tmp_path: Path) -> None:
    with Corpus.create(tmp_path / "theirs.duizhao", annotator="Wang") as other:
        other.articles.add([make_file("堤上的灯亮了。", name="e.txt")])
    merge(corpus, tmp_path / "theirs.duizhao")
    assert select(corpus, Wanted(imported_last=True)) == {5}
    with Corpus.open(tmp_path / "theirs.duizhao", annotator="Wang") as other:
        other.annotations.add(1, Span(0, 2), "乙")
    merge(corpus, tmp_path / "theirs.duizhao")  # this brings no article
    assert select(corpus, Wanted(imported_last=True)) == {5}


def test_reprints_are_all_of_one_text(corpus: Corpus) -> None:
    assert select(corpus, Wanted(reprints=True)) == {1, 3}


def test_all_that_is_wanted_must_be_there(corpus: Corpus) -> None:
    assert select(corpus, Wanted(reprints=True, imported_last=True, body="园区", annotator="Wang")) == {3}
    assert select(corpus, Wanted()) == frozenset()
    assert not Wanted()


def test_states_of_several_are_one_step(corpus: Corpus) -> None:
    change = set_states(corpus, [1, 2, 99], State.DONE)
    assert change.articles == {1, 2}
    assert change.facts["count"] == "2"
    assert [one.state for one in corpus.articles.all()].count(State.DONE) == 2
    corpus.history.undo()
    assert [one.state for one in corpus.articles.all()].count(State.DONE) == 0


def test_what_was_rejected_counts_for_nothing_wherever_articles_are_chosen_by_annotations(
    corpus: Corpus,
) -> None:
    tag = corpus.codebook.find("甲")
    assert tag is not None
    numbers = [one.id for one in corpus.annotations.for_article(3)]
    everywhere: list[Callable[[], object]] = [
        lambda: set(select(corpus, Wanted(annotator="Wang"))),
        lambda: set(corpus.search.articles(Filters(annotator="Wang"))),
        lambda: {article for article, tags in corpus.annotations.tags_by_article().items() if tags} - {1},
    ]
    assert [which() for which in everywhere] == [{2, 3}] * 3
    corpus.annotations.set_status(numbers, Status.REJECTED)
    assert [which() for which in everywhere] == [{2}] * 3
    assert select(corpus, Wanted(annotator="Wang", tags=frozenset({tag.id}))) == frozenset()
    assert corpus.annotations.tags_of(3) == ()
    assert progress(corpus).all.tagged == len(corpus.search.articles(Filters(annotated=True))) == 2
    assert annotators(corpus.db) == ["Li", "Wang"]
    corpus.annotations.set_status([one.id for one in corpus.annotations.for_article(2)], Status.REJECTED)
    assert annotators(corpus.db) == ["Li"]
    corpus.history.undo()
    corpus.history.undo()
    assert [which() for which in everywhere] == [{2, 3}] * 3
