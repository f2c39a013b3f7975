"""Two who write the same text: the second one sees what the first wrote, and overwrites nothing unseen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.chinese.span import Span
from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.corpus.meanwhile import Clash
from reader.errors import UserError
from reader.messages import Message
from tests.corpus.making import dump


@pytest.fixture
def number(corpus: Corpus, add_text: Callable[..., int]) -> int:
    made, _ = corpus.annotations.add(add_text("粮食安全"), Span(0, 2), "甲", note="旧")
    return made.id


def note(corpus: Corpus, number: int) -> str:
    return corpus.annotations.get(number).note


def test_a_note_that_is_as_the_writer_saw_it_is_written(corpus: Corpus, number: int) -> None:
    clash, change = corpus.annotations.write_note(number, "新", "旧")
    assert clash is None
    assert change.name == "annotation.note"
    assert note(corpus, number) == "新"


def test_a_note_that_was_written_meanwhile_is_not_overwritten(corpus: Corpus, number: int) -> None:
    corpus.annotations.update(number, note="他人的")
    before = dump(corpus)
    with pytest.raises(UserError) as refused:
        corpus.annotations.update(number, note="我的", known="旧")
    assert refused.value.message is messages.CHANGED_MEANWHILE
    assert "他人的" in str(refused.value)
    assert dump(corpus) == before


def test_both_notes_are_kept_and_it_is_told_in_one_step(corpus: Corpus, number: int) -> None:
    corpus.annotations.update(number, note="他人的")
    clash, _ = corpus.annotations.write_note(number, "我的", "旧")
    assert clash == Clash(number, "他人的", "我的")
    assert note(corpus, number) == "他人的\n我的"
    corpus.history.undo()
    assert note(corpus, number) == "他人的"


def test_the_same_note_from_both_is_no_clash(corpus: Corpus, number: int) -> None:
    corpus.annotations.update(number, note="新")
    assert corpus.annotations.write_note(number, "新", "旧")[0] is None
    assert note(corpus, number) == "新"


@given(st.text(max_size=6), st.text(max_size=6))
def test_both_texts_are_in_what_is_kept(theirs: str, mine: str) -> None:
    both = Clash(1, theirs, mine).both
    assert theirs in both
    assert mine in both


def test_a_detail_that_was_corrected_meanwhile_is_not_overwritten(
    corpus: Corpus, add_text: Callable[..., int]
) -> None:
    article = add_text("粮食安全")
    corpus.details.edit(article, {"source": "清河报", "author": "张三"})
    before = dump(corpus)
    with pytest.raises(UserError) as refused:
        corpus.details.edit(article, {"source": "山里报"}, known={"source": None})
    assert refused.value.message is messages.CHANGED_MEANWHILE
    assert dump(corpus) == before
    corpus.details.edit(article, {"source": "山里报"}, known={"source": "清河报"})
    assert corpus.articles.get(article).source == "山里报"


@pytest.mark.parametrize("name", ["name", "definition", "examples", "key", "colour"])
def test_a_tag_that_was_changed_meanwhile_is_not_overwritten(corpus: Corpus, name: str) -> None:
    values = {"name": ("乙", "丙"), "key": ("x", "y"), "colour": ("#112233", "#445566")}
    theirs, mine = values.get(name, ("他人的", "我的"))
    tag, _ = corpus.codebook.create("甲", key="a", colour="#000000", definition="旧", examples="旧")
    corpus.codebook.update(tag.id, {name: theirs})
    with pytest.raises(UserError) as refused:
        corpus.codebook.update(tag.id, {name: mine}, known={name: getattr(tag, name)})
    assert refused.value.message is messages.CHANGED_MEANWHILE
    assert getattr(corpus.codebook.get(tag.id), name) == theirs
    corpus.codebook.update(tag.id, {name: mine}, known={name: theirs})
    assert getattr(corpus.codebook.get(tag.id), name) == mine


def test_a_tag_that_was_moved_meanwhile_is_not_moved_back(corpus: Corpus) -> None:
    codebook = corpus.codebook
    theirs, mine, tag = (codebook.create(name)[0] for name in ("甲", "乙", "丙"))
    codebook.move(tag.id, theirs.id, 0)
    before = dump(corpus)
    with pytest.raises(UserError) as refused:
        codebook.move(tag.id, mine.id, 0, known={"parent": None})
    assert refused.value.message is messages.TAG_MOVED_MEANWHILE
    assert "甲/丙" in str(refused.value)
    assert dump(corpus) == before
    codebook.move(tag.id, theirs.id, 0, known={"parent": None})  # both wanted the same
    codebook.move(tag.id, mine.id, 0, known={"parent": theirs.id})
    assert codebook.get(tag.id).path == "乙/丙"


def at_once(corpus: Corpus, acts: list[Callable[[Corpus], object]]) -> list[Message | None]:
    """Do acts at the same moment, each by a connection of its own; what each was told."""
    start = threading.Barrier(len(acts))

    def do(act: Callable[[Corpus], object]) -> Message | None:
        with Corpus.open(corpus.path) as other:
            start.wait()
            try:
                act(other)
            except UserError as error:
                return error.message
        return None

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(do, acts))


def test_what_is_looked_at_before_a_write_is_looked_at_when_nobody_else_can_write(corpus: Corpus) -> None:
    """Two who move two tags under each other, make one tag, or take one name or key, all of them at once."""
    first, second = (corpus.codebook.create(name)[0].id for name in ("甲", "乙"))
    acts: list[Callable[[Corpus], object]] = [
        lambda one: one.codebook.move(first, second, 0),
        lambda one: one.codebook.move(second, first, 0),
        lambda one: one.codebook.create("丁", definition="一"),
        lambda one: one.codebook.create("丁", definition="二"),
        lambda one: one.codebook.update(first, {"name": "戊", "key": "x"}),
        lambda one: one.codebook.update(second, {"name": "戊", "key": "x"}),
    ]
    said = at_once(corpus, acts)
    assert sorted(map(bool, said[:2])) == sorted(map(bool, said[2:4])) == [False, True]
    assert messages.TAG_CYCLE in said[:2]
    assert messages.TAG_NAME_TAKEN in said[2:4]
    assert set(said[4:]) <= {None, messages.TAG_NAME_TAKEN, messages.TAG_KEY_TAKEN}
    assert check(corpus) == []


def test_tags_and_terms_are_put_together_as_they_are_when_nobody_else_can_write(corpus: Corpus) -> None:
    """One merges a tag while others give it a definition and tags below it; two add one term."""
    source, target = (corpus.codebook.create(name)[0].id for name in ("甲", "乙"))
    acts: list[Callable[[Corpus], object]] = [
        lambda one: one.codebook.joining.merge(source, target),
        lambda one: one.codebook.update(target, {"definition": "他人的"}),
        lambda one: one.codebook.create("甲/新"),
        lambda one: one.terms.add(["粮食安全"]),
        lambda one: one.terms.add(["糧食安全"]),
    ]
    said = at_once(corpus, acts)
    assert said[:3] == [None] * 3
    assert sorted(map(bool, said[3:])) == [False, True]
    assert corpus.codebook.get(target).definition == "他人的"
    assert [tag.name for tag in corpus.codebook.all() if tag.name == "新"] == ["新"]
    assert len(corpus.terms.all()) == 1
    assert check(corpus) == []


def test_two_who_add_a_part_to_a_passage_at_once_add_it_to_one(corpus: Corpus, number: int) -> None:
    """Each looks whether it has a group already; the second one must see the group that the first one made."""
    acts: list[Callable[[Corpus], object]] = [
        lambda one: one.annotations.add_part(number, Span(2, 3)),
        lambda one: one.annotations.add_part(number, Span(3, 4)),
    ]
    for _ in range(10):
        assert at_once(corpus, acts) == [None, None]
        groups = [one.passage_group for one in corpus.annotations.all()]
        assert len(groups) == 3
        assert len(set(groups)) == 1
        assert groups[0] is not None
        corpus.annotations.remove(*(one.id for one in corpus.annotations.all() if one.id != number))


def test_a_part_is_not_added_twice_at_once(corpus: Corpus, number: int) -> None:
    said = at_once(corpus, [lambda one: one.annotations.add_part(number, Span(2, 4))] * 2)
    assert sorted(map(bool, said)) == [False, True]
    assert messages.PART_OVERLAPS in said
    assert check(corpus) == []
