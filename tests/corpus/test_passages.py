"""Passages with gaps: their parts keep tag, note and status together, and every act is one step."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.span import Span
from reader.corpus import backup_marks
from reader.corpus.corpus import Corpus
from reader.corpus.passages import counted_by_article, counted_in, more_by, more_in
from reader.corpus.progress import progress
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError
from tests.corpus.making import dump, make_file

Add = Callable[..., int]
BODY = "堤坝先修东段，再修西段，最后把两段连起来，汛期以前完工。\n"


def three_parts(corpus: Corpus, article: int) -> list[Annotation]:
    first, _ = corpus.annotations.add(article, Span(3, 6), "水利", note="分期")
    corpus.annotations.add_part(first.id, Span(12, 16))
    corpus.annotations.add_part(first.id, Span(8, 11))
    return corpus.annotations.for_article(article)


def test_a_part_has_the_tag_the_note_and_the_group_of_the_first(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    first, _ = corpus.annotations.add(article, Span(3, 6), "水利", note="分期")
    assert first.passage_group is None
    part, change = corpus.annotations.add_part(first.id, Span(8, 11))
    first = corpus.annotations.get(first.id)
    assert part.passage_group == first.passage_group is not None
    assert (part.tag, part.note, part.status) == (first.tag, "分期", Status.MADE)
    assert (part.quote, part.annotator) == (BODY[8:11], "Li")
    assert (change.name, change.articles) == ("annotation.join", {article})
    third, _ = corpus.annotations.add_part(part.id, Span(12, 16))
    assert third.passage_group == first.passage_group
    assert corpus.annotations.whole([third]) == [third, first, part]


def test_parts_do_not_overlap(corpus: Corpus, add_text: Add) -> None:
    first, *_ = three_parts(corpus, add_text(BODY))
    before = dump(corpus)
    with pytest.raises(UserError) as caught:
        corpus.annotations.add_part(first.id, Span(10, 13))
    assert caught.value.message is messages.PART_OVERLAPS
    assert dump(corpus) == before
    corpus.annotations.add_part(first.id, Span(11, 12))  # what touches is another part


def test_tag_note_and_status_belong_to_the_whole(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    parts = three_parts(corpus, article)
    other, _ = corpus.annotations.add(article, Span(0, 2), "别的")
    corpus.annotations.update(parts[1].id, note="改")
    corpus.annotations.update(parts[2].id, tag="工程")
    corpus.annotations.set_status([parts[0].id], Status.REJECTED)
    now = [one for one in corpus.annotations.for_article(article) if one.id != other.id]
    assert {(one.note, one.tag_path, one.status) for one in now} == {("改", "工程", Status.REJECTED)}
    assert corpus.annotations.get(other.id) == other
    corpus.annotations.update(parts[1].id, span=Span(8, 10))
    assert [one.span for one in corpus.annotations.for_article(article)][2:] == [Span(8, 10), Span(12, 16)]
    for _ in range(4):
        corpus.history.undo()
    assert corpus.annotations.for_article(article) == sorted(
        [*parts, other], key=lambda one: (one.start, one.end)
    )


def test_a_part_that_is_removed_or_taken_out_leaves_the_others(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    parts = three_parts(corpus, article)
    before = dump(corpus)
    corpus.annotations.leave_passage(parts[0].id)
    alone, *others = corpus.annotations.for_article(article)
    assert alone.passage_group is None
    assert (alone.note, alone.tag) == (parts[0].note, parts[0].tag)
    assert {one.passage_group for one in others} == {parts[0].passage_group}
    corpus.annotations.remove(parts[1].id)
    assert [one.passage_group for one in corpus.annotations.for_article(article)] == [None, None]
    for _ in range(2):
        corpus.history.undo()
    assert dump(corpus) == before
    corpus.annotations.remove(*(part.id for part in parts))
    assert corpus.annotations.for_article(article) == []


def test_many_get_another_tag_or_status_as_one_step(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    ids = [
        corpus.annotations.add(article, Span(place, place + 2), "甲", status=Status.PROPOSED)[0].id
        for place in range(5)
    ]
    before = dump(corpus)
    change = corpus.annotations.retag(ids[:3], "乙")
    assert (change.name, change.facts["count"]) == ("annotation.retag", "3")
    change = corpus.annotations.set_status(ids[2:], Status.ACCEPTED)
    assert (change.name, change.facts["count"]) == ("annotation.status", "3")
    found = [(one.tag_path, one.status.value) for one in corpus.annotations.for_article(article)]
    assert found == [
        ("乙", "proposed"), ("乙", "proposed"), ("乙", "accepted"), ("甲", "accepted"), ("甲", "accepted"),
    ]  # fmt: skip
    corpus.history.undo()
    corpus.history.undo()
    assert dump(corpus) == before
    assert corpus.annotations.set_status(ids, Status.PROPOSED).kinds == frozenset()
    with pytest.raises(UserError):
        corpus.annotations.retag([ids[0], 99], "丙")
    with pytest.raises(UserError):
        corpus.annotations.retag([ids[0]], 99)
    assert dump(corpus) == before


def test_the_parts_of_a_passage_count_once_in_the_name_of_a_step(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    parts = [part.id for part in three_parts(corpus, article)]
    alone, _ = corpus.annotations.add(article, Span(0, 2), "甲")
    counts = [
        change.facts["count"]
        for change in (
            corpus.annotations.retag([*parts, alone.id], "乙"),
            corpus.annotations.set_status(parts, Status.ACCEPTED),
            corpus.annotations.remove(*parts),
        )
    ]
    assert counts == ["2", "1", "1"]


def test_a_run_of_moves_is_one_step_unless_something_came_between(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    made, _ = corpus.annotations.add(article, Span(3, 6), "水利")
    move = corpus.annotations.update
    first = move(made.id, span=Span(3, 7))
    assert move(made.id, span=Span(3, 8), into=first.id).id == first.id
    assert move(made.id, span=Span(2, 8), into=first.id).id == first.id
    corpus.history.undo()
    assert corpus.annotations.get(made.id) == made
    corpus.history.redo()
    assert corpus.annotations.get(made.id).span == Span(2, 8)
    note = move(made.id, note="新")
    second = move(made.id, span=Span(2, 9), into=first.id)
    assert second.id > note.id
    corpus.history.undo()
    assert corpus.annotations.get(made.id).span == Span(2, 8)
    third = move(made.id, span=Span(2, 5), into=note.id)
    assert third.id not in (first.id, note.id, second.id), "a step after it was taken back"
    corpus.history.undo()
    assert corpus.annotations.get(made.id).span == Span(2, 8)


def test_a_step_tells_where_it_was_also_when_nothing_is_left_there(corpus: Corpus, add_text: Add) -> None:
    article, other = add_text(BODY), add_text("另一篇。" + BODY)
    late, _ = corpus.annotations.add(article, Span(9, 12), "甲")
    early, made = corpus.annotations.add(article, Span(2, 5), "甲")
    place = corpus.annotations.place_of_step
    assert place(made.id, article) == (early.id, Span(2, 5))
    assert place(made.id, other) is None
    corpus.history.undo()
    assert place(made.id, article) == (early.id, Span(2, 5))
    corpus.history.redo()
    removed = corpus.annotations.remove(late.id, early.id)
    assert place(removed.id, article) == (early.id, Span(2, 5))
    corpus.history.undo()
    noted = corpus.annotations.update(late.id, note="改")
    assert place(noted.id, article) == (late.id, Span(9, 12))
    corpus.annotations.remove(late.id)
    assert place(noted.id, article) is None  # its rows do not say where it stood


def test_one_goes_to_the_next_with_the_same_tag_through_all_articles(corpus: Corpus, add_text: Add) -> None:
    one, two = add_text(BODY), add_text("另一篇。" + BODY)
    ids = [
        corpus.annotations.add(article, Span(start, start + 2), tag)[0].id
        for article, start, tag in ((two, 4, "甲"), (one, 3, "甲"), (one, 3, "甲"), (one, 1, "乙"))
    ]
    get, following = corpus.annotations.get, corpus.annotations.next_with_tag
    tag = get(ids[0]).tag
    walk, here = [], following(tag, (one, 0))
    while here is not None:
        walk.append(here.id)
        here = following(tag, here)
    assert walk == [ids[1], ids[2], ids[0]]
    back = following(tag, get(ids[0]), -1)
    assert back == get(ids[2])
    assert following(tag, get(ids[1]), -1) is None


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 60), st.integers(0, 20)), max_size=12))
def test_no_passage_has_a_single_part_or_two_tags_and_all_can_be_taken_back(
    corpus: Corpus, acts: list[tuple[int, int, int]]
) -> None:
    if not corpus.articles.count():
        corpus.articles.add([make_file(BODY * 3)])
    corpus.annotations.remove(*(one.id for one in corpus.annotations.all()))
    corpus.annotations.add(1, Span(0, 2), "甲")
    before, steps = dump(corpus), 0
    for act, place, choice in acts:
        there = corpus.annotations.all()
        one = there[choice % len(there)].id if there else None
        last = corpus.history.next_undo()
        try:
            if one is None or act == 0:
                corpus.annotations.add(1, Span(place, place + 2), "甲乙"[choice % 2])
            elif act in (1, 2):
                corpus.annotations.add_part(one, Span(place, place + 3))
            elif act == 3:
                corpus.annotations.leave_passage(one)
            elif act == 4:
                corpus.annotations.remove(one)
            else:
                corpus.annotations.retag([one], "丙")
        except UserError:
            continue
        steps += corpus.history.next_undo() != last
        groups: dict[str, list[Annotation]] = {}
        for annotation in corpus.annotations.all():
            if annotation.passage_group is not None:
                groups.setdefault(annotation.passage_group, []).append(annotation)
        for parts in groups.values():
            assert len(parts) > 1
            assert len({part.tag for part in parts}) == 1
    for _ in range(steps):
        corpus.history.undo()
    assert dump(corpus) == before


# -- how many there are --------------------------------------------------------------------------


def test_a_passage_with_gaps_is_one_wherever_people_read_how_many_there_are(
    corpus: Corpus, add_text: Add
) -> None:
    article = add_text(BODY)
    parts = three_parts(corpus, article)
    alone, _ = corpus.annotations.add(article, Span(0, 2), "水利", annotator="王")
    water = alone.tag
    assert len(corpus.annotations.all()) == 4
    assert [tag.annotations for tag in corpus.codebook.all()] == [2]
    assert corpus.codebook.get(water).annotations == 2
    assert corpus.codebook.annotators([water]) == {"Li": 1, "王": 1}
    counted = progress(corpus)
    assert [(tag.annotations, tag.articles) for tag in counted.tags] == [(2, 1)]
    assert [(one.name, one.annotations) for one in counted.annotators if one.annotations] == [
        ("Li", 1),
        ("王", 1),
    ]
    assert backup_marks.counts(corpus.db).annotations == 2
    other, _ = corpus.codebook.create("防汛")
    assert corpus.codebook.joining.foresee_moving(water, other.id).annotations == 2
    assert (
        corpus.codebook.joining.foresee_moving(water, other.id, [parts[0].id, parts[1].id]).annotations == 1
    )
    assert more_in(corpus.db, article) == 2
    assert counted_by_article(corpus.db) == {article: 2}
    assert counted_in(corpus.db, article) == 2
    corpus.annotations.set_status([alone.id], Status.REJECTED)
    assert counted_by_article(corpus.db) == {article: 1}
    assert counted_in(corpus.db, article) == 1
    corpus.annotations.remove(alone.id)
    assert corpus.codebook.get(water).annotations == 1


def test_passages_of_removed_articles_do_not_count_as_progress(corpus: Corpus, add_text: Add) -> None:
    article = add_text(BODY)
    three_parts(corpus, article)
    corpus.articles.remove([article])
    counted = progress(corpus)
    assert [tag.annotations for tag in counted.tags] == [0]
    assert [one.annotations for one in counted.annotators] == [0]


def test_counting_looks_at_the_parts_alone(corpus: Corpus) -> None:
    for columns in (("tag",), ("article",), ("tag", "article"), ("annotator", "article")):
        plan = corpus.db.execute(f"EXPLAIN QUERY PLAN SELECT * FROM {more_by(*columns)}").fetchall()
        assert any("USING INDEX annotation_group" in row[3] for row in plan), plan


def test_a_corpus_of_before_passages_is_counted(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "old.db")) as db:
        db.executescript(
            "CREATE TABLE article (removed); CREATE TABLE tag (id); CREATE TABLE annotation (id);"
            "CREATE TABLE change (state); INSERT INTO annotation VALUES (1), (2);"
        )
        assert backup_marks.counts(db).annotations == 2  # type: ignore[arg-type]
