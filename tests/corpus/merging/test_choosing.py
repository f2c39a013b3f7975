"""Of what is here and there, what was changed last stands; what was removed stays away."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from tests.corpus.making import dump, make_file
from tests.corpus.merging.making import OTHER, TEXT, Add, Copy, merged, said
from tests.corpus.pages import sound, tag


def test_a_term_that_was_removed_here_stays_away_unless_it_was_added_there_afterwards(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    add_text(TEXT)
    corpus.terms.add(["医疗改革"])
    other = copy()
    corpus.terms.remove(["醫療改革"])
    assert merged(corpus, other)[0].is_nothing
    other.db.execute("UPDATE term SET created_at = '2999-01-01T00:00:00.000Z'")
    other.db.conn.commit()
    assert merged(corpus, other)[0].terms_added == ("医疗改革",)


def test_the_later_change_of_one_annotation_stands(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    first, second = tag(corpus, number, "医疗", path="甲"), tag(corpus, number, "改革", path="甲")
    other = copy()
    corpus.annotations.update(first, note="先写的")
    other.annotations.update(first, note="后写的", tag="乙")
    other.annotations.update(second, note="旧", span=Span(0, 2))
    corpus.annotations.update(second, note="新")
    for at, (where, row) in enumerate([(corpus, first), (other, first), (other, second), (corpus, second)]):
        where.db.execute(
            "UPDATE annotation SET updated_at = ? WHERE id = ?", (f"2026-01-0{at + 1}T00:00:00.000Z", row)
        )
    outcome, _ = merged(corpus, other)
    assert (outcome.updated, outcome.kept, outcome.present, outcome.added) == (1, 1, 0, 0)
    one, two = corpus.annotations.get(first), corpus.annotations.get(second)
    assert (one.note, one.tag_path, two.note, two.quote) == ("后写的", "乙", "新", "改革")
    assert [(note.stands, note.left) for note in outcome.notes] == [("后写的", "先写的"), ("新", "旧")]
    sound(corpus)


@pytest.mark.parametrize("judged", [Status.ACCEPTED, Status.REJECTED, Status.PROPOSED])
def test_of_two_of_one_time_the_one_that_somebody_judged_stands_whoever_merges(
    corpus: Corpus, add_text: Add, copy: Copy, judged: Status
) -> None:
    """A project that another program wrote gives no judgements, and has the times of the corpus that it is from."""
    number = add_text(TEXT)
    row = tag(corpus, number, "医疗", path="甲")
    other = copy()
    corpus.annotations.set_status([row], judged)
    time = corpus.annotations.get(row).updated_at
    other.db.execute("UPDATE annotation SET updated_at = ?", (time,))
    other.db.conn.commit()
    outcome, _ = merged(corpus, other)
    assert (outcome.kept, outcome.updated) == (1, 0)
    outcome, _ = merged(other, corpus)
    assert (outcome.kept, outcome.updated) == (0, 1)
    assert {one.annotations.get(row).status for one in (corpus, other)} == {judged}


def test_of_two_judgements_of_one_time_both_sides_keep_the_same(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    row = tag(corpus, number, "医疗", path="甲")
    other = copy()
    corpus.annotations.set_status([row], Status.ACCEPTED)
    other.annotations.set_status([row], Status.REJECTED)
    for one in (corpus, other):
        one.db.execute("UPDATE annotation SET updated_at = '2026-01-01T00:00:00.000Z'")
        one.db.conn.commit()
    merged(corpus, other)
    merged(other, corpus)
    assert {one.annotations.get(row).status for one in (corpus, other)} == {Status.REJECTED}


def test_what_was_removed_here_does_not_come_back_unless_it_was_changed_since(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    gone, changed = tag(corpus, number, "医疗", path="甲"), tag(corpus, number, "改革", path="甲")
    other = copy()
    corpus.annotations.remove(gone, changed)
    other.annotations.update(changed, note="还要")
    other.db.execute("UPDATE annotation SET updated_at = '2999-01-01T00:00:00.000Z' WHERE id = ?", (changed,))
    outcome, _ = merged(corpus, other)
    assert (outcome.removed_here, outcome.added) == (1, 1)
    assert [one.note for one in corpus.annotations.all()] == ["还要"]


def test_a_tag_that_was_removed_here_stays_away_unless_an_annotation_has_need_of_it(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    shared = tag(corpus, number, "医疗", path="甲/子")
    other = copy()
    ids = {one.path: one.id for one in corpus.codebook.all()}
    corpus.codebook.remove(ids["甲"])
    before = dump(corpus, ("tag", "annotation"))
    outcome, _ = merged(corpus, other)
    assert (outcome.removed_here, outcome.tags_added, outcome.is_nothing) == (1, (), True)
    assert dump(corpus, ("tag", "annotation")) == before
    assert [step.name for step in corpus.history.latest(1)] == ["tag.remove"]  # nothing to take back
    other.annotations.update(shared, note="还要")
    assert merged(corpus, other)[0].tags_added == ("甲", "甲/子")
    assert [one.tag_path for one in corpus.annotations.all()] == ["甲/子"]
    sound(corpus)


@pytest.mark.parametrize("kind", ["annotation", "article", "tag"])
def test_damage_in_the_history_keeps_nothing_away(
    corpus: Corpus, add_text: Add, copy: Copy, kind: str
) -> None:
    number = add_text(TEXT)
    tag(corpus, number, "医疗", path="甲")
    corpus.annotations.remove(tag(corpus, number, "扩建", path="乙"))
    other = copy()
    first = tag(other, number, "分级", path="甲")
    other.annotations.add_part(first, Span(0, 2))
    for each in (corpus, other):
        each.db.execute("UPDATE change_row SET before = '{', after = '{' WHERE kind = ?", (kind,))
        each.db.execute("UPDATE change_row SET after = NULL WHERE id % 2 AND kind = ?", (kind,))
        each.db.conn.commit()
    assert merged(corpus, other)[0].added == 1
    assert corpus.annotations.count() == 3


def test_what_was_removed_and_brought_back_is_simply_there(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    tag(corpus, number, "医疗", path="甲")
    other = copy()
    corpus.annotations.remove(*(one.id for one in corpus.annotations.all()))
    corpus.history.undo()
    outcome, _ = merged(corpus, other)
    assert (outcome.present, outcome.removed_here) == (1, 0)


def test_articles_that_were_taken_out_here_stay_out(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    number = add_text(TEXT)
    other = copy()
    tag(other, number, "医疗", path="甲")
    corpus.articles.remove([number])
    outcome, _ = merged(corpus, other)
    assert (outcome.articles_out, outcome.out, outcome.added) == (1, 1, 0)
    assert corpus.articles.all() == []


def test_a_merge_that_was_taken_back_can_be_done_again(corpus: Corpus, add_text: Add, copy: Copy) -> None:
    add_text(TEXT)
    other = copy()
    (new,) = other.articles.add([make_file(OTHER, name="b.txt")]).articles
    tag(other, new, "學校", path="教育")
    merged(corpus, other)
    after = said(corpus)
    corpus.history.undo()
    outcome, _ = merged(corpus, other)
    assert (outcome.articles_added, outcome.added) == (1, 1)
    assert said(corpus) == after
    assert len(corpus.articles.all()) == 2
    corpus.history.undo()
    assert len(corpus.articles.all()) == 1


def test_what_one_person_tagged_twice_comes_twice_and_changes_nothing_of_the_first(
    corpus: Corpus, add_text: Add, copy: Copy
) -> None:
    number = add_text(TEXT)
    first = corpus.annotations.get(tag(corpus, number, "医疗", path="甲"))
    other = copy()
    twice, _ = corpus.annotations.add(number, first.span, "甲")
    corpus.annotations.set_status([twice.id], Status.REJECTED)
    merged(other, corpus)
    assert [(one.uuid, one.status) for one in other.annotations.all()] == [
        (first.uuid, Status.MADE),
        (twice.uuid, Status.REJECTED),
    ]


def _work(corpus: Corpus, chance: random.Random) -> None:
    """What a person does in an hour."""
    for _ in range(chance.randint(0, 6)):
        rows = list(corpus.annotations.all())
        body = corpus.articles.body(1)
        start = chance.randrange(len(body) - 1)
        span = Span(start, chance.randint(start + 1, len(body)))
        act = chance.randrange(6)
        if act < 3 or not rows:
            corpus.annotations.add(1, span, chance.choice(["甲", "甲/一", "乙", "丙/二"]))
            continue
        row = chance.choice(rows)
        if act == 3:
            corpus.annotations.update(
                row.id, note=chance.choice(["一", "二", ""]), tag=chance.choice(["甲", "丁"])
            )
        elif act == 4:
            corpus.annotations.set_status([row.id], chance.choice(list(Status)))
        else:
            corpus.annotations.remove(row.id)


@settings(max_examples=40)
@example(568425)
@given(st.integers(0, 10**6))
def test_whoever_merges_first_both_have_the_same_and_lose_nothing(seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="duizhao-merge-") as name:
        one_path, two_path = Path(name, "one.duizhao"), Path(name, "two.duizhao")
        with Corpus.create(one_path, annotator="Li") as one:
            one.articles.add([make_file(TEXT)])
            _work(one, chance)
        shutil.copy(one_path, two_path)
        with Corpus.open(one_path, annotator="Li") as one, Corpus.open(two_path, annotator="Wang") as two:
            base = {row.uuid for row in one.annotations.all()}
            _work(one, chance)
            _work(two, chance)
            ours, theirs = ({row.uuid for row in each.annotations.all()} for each in (one, two))
            merged(one, two)
            merged(two, one)
            after, other = ({row.uuid: row for row in each.annotations.all()} for each in (one, two))
            assert set(after) >= ours
            assert set(after) >= theirs - base
            # What one removed and the other left as it was is the one thing in which they may differ.
            for uuid in set(after) & set(other):
                left, right = after[uuid], other[uuid]
                assert (left.span, left.tag_path, left.note, left.status) == (
                    right.span,
                    right.tag_path,
                    right.note,
                    right.status,
                )
            assert checking.check(one) == checking.check(two) == []
