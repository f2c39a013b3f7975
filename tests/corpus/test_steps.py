"""The history as people read it: pages, filters, states, places."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.corpus.steps import Place, StepFilter, Steps, StepState
from tests.corpus.making import make_file


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as corpus:
        corpus.articles.add([make_file("耕地保护，粮食安全。", name="a.txt", title="耕地")])
        corpus.articles.add([make_file("水价改革，按量收费。", name="b.txt", title="水价")])
        corpus.annotations.add(1, Span(0, 4), "农业")
        corpus.changes.annotator = "Wang"
        corpus.annotations.add(2, Span(0, 4), "资源/水")
        corpus.articles.set_state(2, State.DONE)
        yield corpus


def names(corpus: Corpus, **wanted: object) -> list[str]:
    return [step.name for step in Steps(corpus.db).page(StepFilter(**wanted))]  # type: ignore[arg-type]


def test_all_steps_come_newest_first_with_who_and_where(corpus: Corpus) -> None:
    steps = Steps(corpus.db).page(StepFilter())
    assert [step.name for step in steps] == [
        "article.state", "annotation.add", "annotation.add", "articles.import", "articles.import",
    ]  # fmt: skip
    assert [(step.annotator, step.article, step.title) for step in steps[:3]] == [
        ("Wang", 2, "水价"), ("Wang", 2, "水价"), ("Li", 1, "耕地"),
    ]  # fmt: skip
    assert {step.state for step in steps} == {StepState.DONE}


def test_pages_follow_each_other_without_gap(corpus: Corpus) -> None:
    steps = Steps(corpus.db)
    whole = [step.id for step in steps.page(StepFilter())]
    first = [step.id for step in steps.page(StepFilter(), limit=2)]
    second = [step.id for step in steps.page(StepFilter(), before=first[-1], limit=2)]
    third = [step.id for step in steps.page(StepFilter(), before=second[-1], limit=2)]
    assert [*first, *second, *third] == whole
    assert [step.id for step in steps.page(StepFilter(), since=first[-1])] == first[:1]


def test_steps_are_filtered_by_person_kind_article_and_text(corpus: Corpus) -> None:
    assert names(corpus, annotator="Li") == ["annotation.add", "articles.import", "articles.import"]
    assert names(corpus, kinds=("annotation.",), annotator="Wang") == ["annotation.add"]
    assert names(corpus, article=1) == ["annotation.add", "articles.import"]
    assert names(corpus, text="水價") == ["article.state", "annotation.add"]
    assert names(corpus, text="農業 耕地") == ["annotation.add"]
    assert names(corpus, text="没有") == []


def test_what_was_undone_or_left_behind_says_so(corpus: Corpus) -> None:
    steps = Steps(corpus.db)
    corpus.history.undo()
    corpus.history.undo()
    assert [step.state.value for step in steps.page(StepFilter())[:3]] == ["undone", "undone", "done"]
    now = steps.last_standing()
    assert (steps.way(now), steps.way(now + 2), steps.way(0)) == (0, -2, 3)
    corpus.articles.set_state(1, State.DONE)
    assert [step.state.value for step in steps.page(StepFilter())[:3]] == ["done", "abandoned", "abandoned"]
    assert set(steps.not_standing(1, 99).values()) == {StepState.ABANDONED}


def test_the_place_of_a_step_is_its_passage_also_when_that_is_gone(corpus: Corpus) -> None:
    steps = Steps(corpus.db)
    (annotation,) = corpus.annotations.for_article(1)
    (step,) = steps.page(StepFilter(article=1, kinds=("annotation.",)))
    assert steps.place(step.id) == Place(1, Span(0, 4), annotation.id, True)
    corpus.annotations.update(annotation.id, span=Span(5, 9))
    assert steps.place(step.id) == Place(1, Span(5, 9), annotation.id, True)
    corpus.annotations.update(annotation.id, note="记")
    corpus.annotations.remove(annotation.id)
    for step in steps.page(StepFilter(article=1, kinds=("annotation.",))):
        assert steps.place(step.id) == Place(1, Span(5, 9), annotation.id, False)


def test_a_step_on_no_passage_has_its_article_and_one_on_none_nothing(corpus: Corpus) -> None:
    steps = Steps(corpus.db)
    corpus.codebook.create("新")
    created, state = steps.page(StepFilter(), limit=2)
    assert steps.place(created.id) is None
    assert steps.place(state.id) == Place(2, None, None, False)


def test_everybody_who_did_something_is_named(corpus: Corpus) -> None:
    assert Steps(corpus.db).annotators() == ["Li", "Wang"]
