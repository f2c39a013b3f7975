"""Two tags become one and annotations change their tag: nothing is lost, it is foretold, and undo restores all."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status, Tag
from reader.errors import UserError
from tests.corpus.making import SENTENCE, dump, make_file, stack

Add = Callable[..., int]


def tag(corpus: Corpus, path: str) -> Tag:
    found = corpus.codebook.find(path)
    assert found is not None, path
    return found


def make(corpus: Corpus, *paths: str) -> None:
    for path in paths:
        corpus.codebook.create(path)


def merge(corpus: Corpus, source: str, target: str) -> None:
    corpus.codebook.joining.merge(tag(corpus, source).id, tag(corpus, target).id)


def paths(corpus: Corpus) -> list[str]:
    return [one.path for one in corpus.codebook.all()]


def notes(corpus: Corpus) -> list[tuple[str, int, str, str]]:
    return [(one.tag_path, one.start, one.annotator, one.note) for one in corpus.annotations.all()]


def test_annotations_key_definition_and_examples_come_along(corpus: Corpus, add_text: Add) -> None:
    article = add_text(SENTENCE)
    corpus.codebook.create("粮食", key="l", definition="产量与储备", examples="例一\n例二")
    corpus.codebook.create("粮食安全", definition="保障供给", examples="例二\n例三")
    corpus.annotations.add(article, Span(0, 2), "粮食", note="记")
    before = dump(corpus)
    source, target = tag(corpus, "粮食"), tag(corpus, "粮食安全")
    plan = corpus.codebook.joining.foresee(source.id, target.id)
    assert (plan.key, plan.moving.annotations, plan.moving.doubles) == ("l", 1, 0)
    change = corpus.codebook.joining.merge(source.id, target.id)
    assert (change.name, change.facts) == ("tag.merge", {"tag": "粮食", "target": "粮食安全"})
    assert (change.kinds, change.articles) == ({"tag", "annotation"}, {article})
    (stays,) = corpus.codebook.all()
    assert (stays.id, stays.uuid, stays.key) == (target.id, target.uuid, "l")
    assert (stays.definition, stays.examples) == ("保障供给\n产量与储备", "例二\n例三\n例一")
    assert (plan.definition, plan.examples) == (stays.definition, stays.examples)
    assert notes(corpus) == [("粮食安全", 0, corpus.changes.annotator, "记")]
    corpus.history.undo()
    assert dump(corpus) == before


def test_the_key_of_the_tag_that_stays_stays(corpus: Corpus) -> None:
    corpus.codebook.create("甲", key="a")
    corpus.codebook.create("乙", key="b")
    merge(corpus, "甲", "乙")
    assert [(one.path, one.key) for one in corpus.codebook.all()] == [("乙", "b")]


def test_one_passage_twice_by_one_annotator_becomes_one_with_both_notes(
    corpus: Corpus, add_text: Add
) -> None:
    article = add_text(SENTENCE)
    make(corpus, "甲", "乙")
    add = corpus.annotations.add
    add(article, Span(0, 2), "乙", note="先", annotator="林", status=Status.PROPOSED)
    add(article, Span(0, 2), "甲", note="后", annotator="林")
    add(article, Span(0, 2), "甲", note="先", annotator="林")
    add(article, Span(0, 2), "甲", note="别人", annotator="王")
    add(article, Span(0, 3), "甲", annotator="林")
    plan = corpus.codebook.joining.foresee(tag(corpus, "甲").id, tag(corpus, "乙").id)
    assert (plan.moving.annotations, plan.moving.articles, plan.moving.doubles) == (4, 1, 2)
    merge(corpus, "甲", "乙")
    assert notes(corpus) == [("乙", 0, "林", "先\n后"), ("乙", 0, "王", "别人"), ("乙", 0, "林", "")]
    assert corpus.annotations.all()[0].status is Status.MADE


def test_tags_below_move_and_those_of_one_name_become_one(corpus: Corpus, add_text: Add) -> None:
    article = add_text(SENTENCE)
    make(corpus, "甲/水/河", "甲/土", "乙/水/湖", "乙/火")
    corpus.annotations.add(article, Span(0, 2), "甲/水")
    corpus.annotations.add(article, Span(0, 2), "甲/水/河")
    plan = corpus.codebook.joining.foresee(tag(corpus, "甲").id, tag(corpus, "乙").id)
    assert [(one.path, other.path) for one, other in plan.pairs] == [("甲/水", "乙/水"), ("甲", "乙")]
    assert [(one.path, above.path) for one, above in plan.moves] == [("甲/水/河", "乙/水"), ("甲/土", "乙")]
    merge(corpus, "甲", "乙")
    assert paths(corpus) == ["乙", "乙/水", "乙/水/湖", "乙/水/河", "乙/火", "乙/土"]
    assert [one.tag_path for one in corpus.annotations.all()] == ["乙/水", "乙/水/河"]


@pytest.mark.parametrize(
    ("tree", "source", "expected"),
    [
        (["甲/甲"], "甲/甲", ["甲"]),
        (["甲/甲/甲"], "甲/甲", ["甲", "甲/甲"]),
        (["甲/乙/丙/乙/丁"], "甲/乙/丙", ["甲", "甲/乙", "甲/乙/乙", "甲/乙/乙/丁"]),
        (["甲/乙/乙", "甲/乙/甲/子"], "甲/乙", ["甲", "甲/乙", "甲/甲", "甲/甲/子"]),
    ],
)
def test_a_tag_can_be_merged_into_one_above_it(
    corpus: Corpus, tree: list[str], source: str, expected: list[str]
) -> None:
    make(corpus, *tree)
    before = dump(corpus)
    target = "甲/乙" if source == "甲/乙/丙" else "甲"
    merge(corpus, source, target)
    assert paths(corpus) == expected
    corpus.history.undo()
    assert dump(corpus) == before


def refused(corpus: Corpus, action: Callable[[], object]) -> messages.Message:
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        action()
    assert dump(corpus) == before
    return caught.value.message


def test_what_cannot_be_merged_is_told(corpus: Corpus) -> None:
    make(corpus, "甲/子", "乙", "丙")
    corpus.codebook.retire(tag(corpus, "丙").id)
    for target in ("甲", "甲/子"):
        assert refused(corpus, lambda to=target: merge(corpus, "甲", to)) is messages.TAG_JOIN_SELF
    assert refused(corpus, lambda: merge(corpus, "甲", "丙")) is messages.TAG_RETIRED
    assert refused(corpus, lambda: corpus.codebook.joining.merge(99, 1)) is messages.TAG_MISSING
    move = corpus.codebook.joining.move_annotations
    assert refused(corpus, lambda: move(1, 1)) is messages.TAG_JOIN_SELF
    assert refused(corpus, lambda: move(1, tag(corpus, "丙").id)) is messages.TAG_RETIRED
    assert refused(corpus, lambda: move(99, 1)) is messages.TAG_MISSING


def test_a_retired_tag_of_the_same_name_comes_into_use_when_one_in_use_joins_it(corpus: Corpus) -> None:
    make(corpus, "甲/水/河", "乙/水")
    corpus.codebook.retire(tag(corpus, "乙/水").id)
    merge(corpus, "甲", "乙")
    assert [(one.path, one.retired) for one in corpus.codebook.all()] == [
        ("乙", False),
        ("乙/水", False),
        ("乙/水/河", False),
    ]


def test_chosen_annotations_move_or_all(corpus: Corpus, add_text: Add) -> None:
    article = add_text(SENTENCE)
    make(corpus, "甲", "乙")
    ids = [corpus.annotations.add(article, Span(at, at + 2), "甲")[0].id for at in range(3)]
    foreign = corpus.annotations.add(article, Span(5, 6), "乙")[0].id
    source, target = tag(corpus, "甲").id, tag(corpus, "乙").id
    before = dump(corpus)
    joining = corpus.codebook.joining
    assert joining.foresee_moving(source, target, [ids[1], foreign]).annotations == 1
    change = joining.move_annotations(source, target, [ids[1], foreign])
    assert (change.kinds, change.articles, change.facts["count"]) == ({"annotation"}, {article}, "1")
    assert [one.tag_path for one in corpus.annotations.all()] == ["甲", "乙", "甲", "乙"]
    joining.move_annotations(source, target)
    assert {one.tag_path for one in corpus.annotations.all()} == {"乙"}
    corpus.history.undo()
    corpus.history.undo()
    assert dump(corpus) == before
    assert paths(corpus) == ["甲", "乙"], "the tag itself stays"


NAMES = st.sampled_from("甲乙丙")
PATHS = st.lists(NAMES, min_size=1, max_size=4).map("/".join)
MARKS = st.tuples(PATHS, st.integers(0, 2), st.sampled_from(["林", "王"]), st.sampled_from(["", "注", "记"]))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    trees=st.lists(PATHS, min_size=2, max_size=8),
    marks=st.lists(MARKS, max_size=8),
    retired=st.integers(0, 20),
    one=st.integers(0, 30),
    other=st.integers(0, 30),
)
def test_a_merge_loses_nothing_and_undo_restores_all_rows(
    trees: list[str], marks: list[tuple[str, int, str, str]], retired: int, one: int, other: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, Corpus.create(Path(folder) / "c.duizhao") as corpus:
        (article,) = corpus.articles.add([make_file(SENTENCE)]).articles
        for path in trees:
            if corpus.codebook.find(path) is None:
                corpus.codebook.create(path, definition=path)
        for path, start, who, note in marks:
            corpus.annotations.add(article, Span(start, start + 2), path, note=note, annotator=who)
        tags = corpus.codebook.all()
        if retired < len(tags):
            corpus.codebook.retire(tags[retired].id)
        before = dump(corpus)
        places = Counter((row.start, row.annotator) for row in corpus.annotations.all())
        source, target = tags[one % len(tags)], tags[other % len(tags)]
        try:
            plan = corpus.codebook.joining.foresee(source.id, target.id)
        except UserError:
            with pytest.raises(UserError):
                corpus.codebook.joining.merge(source.id, target.id)
            assert dump(corpus) == before
            return
        corpus.codebook.joining.merge(source.id, target.id)
        after = dump(corpus)
        left = corpus.codebook.all()
        gone = {tag.id for tag, _ in plan.pairs}
        assert {tag.id for tag in left} == {tag.id for tag in tags} - gone
        names = [(tag.parent, tag.name) for tag in left]
        assert len(set(names)) == len(names)
        rows = corpus.annotations.all()
        assert len(rows) == len(marks) - plan.moving.doubles
        assert set(places) == {(row.start, row.annotator) for row in rows}
        said = {line for _, _, _, note in marks for line in note.splitlines()}
        assert said == {line for row in rows for line in row.note.splitlines()}
        use = {tag.id for tag in left if not tag.retired}
        assert all(tag.parent is None or tag.parent in use for tag in left if not tag.retired)
        corpus.history.undo()
        assert dump(corpus) == before
        corpus.history.redo()
        assert dump(corpus) == after


def test_trees_that_are_deeper_than_python_calls_are_joined(corpus: Corpus) -> None:
    stack(corpus, 1100, first="甲")
    stack(corpus, 1100, first="乙")
    plan = corpus.codebook.joining.foresee(tag(corpus, "甲").id, tag(corpus, "乙").id)
    assert len(plan.pairs) == 1100
    assert [gone.depth for gone, _ in plan.pairs] == [*reversed(range(1100))]
    assert plan.moves == ()
