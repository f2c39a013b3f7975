"""Tags and annotations whose pages are lost: they stand as the history has them, or as the indexes name them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus import checking, reviving
from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus
from tests.corpus.making import SENTENCE, dump, make_file
from tests.corpus.test_salvage import PAGE, all_pages, overwritten

ALL = "cannot be read; it stands as the history has it"


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    """Two articles, three tags of which one stands under another, one that is removed, and annotations."""
    path = tmp_path / "c.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        corpus.articles.add([make_file(f"第{n}篇。{SENTENCE * 3}", name=f"{n}.txt") for n in range(2)])
        for start in range(0, 12, 2):
            corpus.annotations.add(
                1, Span(start, start + 2), ("农业/耕地", "粮食")[start % 4 // 2], note=f"记{start}"
            )
        (soil, grain) = (corpus.codebook.find(tag) for tag in ("农业/耕地", "粮食"))
        assert soil is not None and grain is not None
        corpus.codebook.update(soil.id, {"colour": "#123456", "definition": "耕种的土地"})
        corpus.codebook.update(grain.id, {"key": "g"})
        corpus.annotations.remove(2)
        corpus.annotations.add(2, Span(0, 3), "多余的")
        corpus.history.undo()
    return path


def without(path: Path, *names: str) -> Path:
    """A copy in which these tables and indexes are overwritten."""
    target = path.with_name("damaged.duizhao")
    return overwritten(path, target, all_pages(path, *names), random.Random(1))


@contextmanager
def mended(path: Path) -> Iterator[tuple[Corpus, list[Problem]]]:
    done = checking.mend(path)
    assert done.saved is not None
    with Corpus.open(done.saved) as corpus:
        assert checking.check(corpus) == []
        yield corpus, done.problems


def said(problems: list[Problem]) -> set[tuple[str, str]]:
    return {(one.where, one.what) for one in problems if one.kind in ("missing", "damaged")}


TAGS = ("tag", "sqlite_autoindex_tag_1", "tag_name", "tag_key")
NOTES = ("annotation", "sqlite_autoindex_annotation_1", "annotation_place")


@pytest.mark.parametrize("lost", [TAGS, NOTES, TAGS + NOTES])
def test_what_is_lost_stands_as_the_history_has_it(coded: Path, lost: tuple[str, ...]) -> None:
    with mended(without(coded, *lost)) as (corpus, problems), Corpus.open(coded) as before:
        assert dump(corpus, ["tag", "annotation"]) == dump(before, ["tag", "annotation"])
    told = said(problems)
    assert "tag" not in lost or ("tag 1 to 3", ALL) in told
    assert "annotation" not in lost or {("annotation 1", ALL), ("annotation 3 to 6", ALL)} <= told


def test_what_was_removed_or_taken_back_is_not_told_as_lost(coded: Path) -> None:
    with mended(without(coded, *TAGS, *NOTES)) as (corpus, problems):
        assert [tag.path for tag in corpus.codebook.all()] == ["农业", "农业/耕地", "粮食"]
        assert 2 not in {one.id for one in corpus.annotations.all()}
    places = {place for place, _ in said(problems)}
    assert places == {"tag 1 to 3", "annotation 1", "annotation 3 to 6", "history"}


def test_what_a_later_step_brought_back_after_its_removal_is_there(coded: Path) -> None:
    with Corpus.open(coded) as corpus:
        removal = corpus.annotations.remove(3).id
        assert removal is not None
        corpus.annotations.update(4, note="后来")
        reviving.back(corpus, removal)
        assert 3 in {one.id for one in corpus.annotations.all()}
    with mended(without(coded, *NOTES)) as (corpus, problems), Corpus.open(coded) as before:
        assert dump(corpus, ["annotation"]) == dump(before, ["annotation"])
    assert ("annotation 3 to 6", ALL) in said(problems)


def test_where_steps_are_missing_it_is_said_that_rows_may_be_older(coded: Path) -> None:
    with closing(sqlite3.connect(coded)) as db, db:
        db.execute(
            "UPDATE change_row SET after = CAST(x'ff' AS TEXT) || after WHERE kind = 'tag' AND before IS NOT NULL"
        )
    with mended(without(coded, *TAGS)) as (corpus, problems):
        assert [tag.path for tag in corpus.codebook.all()] == ["农业", "农业/耕地", "粮食"]
        assert "#123456" not in {tag.colour for tag in corpus.codebook.all()}
    (what,) = {what for place, what in said(problems) if place.startswith("tag")}
    assert what.endswith("it may be older than the last change to it")


def test_what_the_history_does_not_have_is_what_the_indexes_name(coded: Path) -> None:
    with Corpus.open(coded) as corpus:
        corpus.history.forget()
    with mended(without(coded, "tag", "annotation")) as (corpus, problems), Corpus.open(coded) as before:
        old, new = before.annotations.all(), corpus.annotations.all()
        for name in (
            "id",
            "uuid",
            "article",
            "tag",
            "start",
            "end",
            "quote",
            "quote_simplified",
            "prefix",
            "suffix",
        ):
            assert [getattr(one, name) for one in new] == [getattr(one, name) for one in old]
        assert {one.note for one in new} == {""}
        for name in ("id", "uuid", "parent", "path", "key"):
            assert [getattr(one, name) for one in corpus.codebook.all()] == [
                getattr(one, name) for one in before.codebook.all()
            ]
    told = dict(said(problems))
    assert "its colour and definition are lost" in told["tag 1 to 3"]
    assert "its note and annotator are lost" in told["annotation 3 to 6"]


def test_a_value_that_is_no_text_is_what_the_history_has(coded: Path) -> None:
    with closing(sqlite3.connect(coded)) as db, db:
        db.execute("UPDATE annotation SET note = CAST(x'e8ae30' AS TEXT) WHERE id = 1")
    with mended(coded) as (corpus, problems):
        assert corpus.annotations.get(1).note == "记0"
    assert ("annotation 1", "a part of it cannot be read, and is as the history has it: note") in said(
        problems
    )


def test_what_is_left_of_a_text_stays_where_the_history_has_another(coded: Path) -> None:
    with closing(sqlite3.connect(coded)) as db, db:
        db.execute("UPDATE annotation SET note = CAST(x'fffe41' AS TEXT) WHERE id = 1")
    with mended(coded) as (corpus, problems):
        assert corpus.annotations.get(1).note == "\ufffd\ufffdA"
    assert ("annotation 1", "a part of it cannot be read: note") in said(problems)


def two_at_once(path: Path) -> None:
    """What two programs leave that write into one file without a common log: the last one's pages over the other's."""
    earlier = path.read_bytes()
    with Corpus.open(path) as corpus:
        for start in range(20, 26, 2):
            corpus.annotations.add(2, Span(start, start + 2), f"新{start}")
    data = bytearray(path.read_bytes())
    old = all_pages(path, "annotation", "change", "change_row", "sqlite_sequence")
    for page in old:
        data[(page - 1) * PAGE : page * PAGE] = earlier[(page - 1) * PAGE : page * PAGE].ljust(PAGE, b"\0")
    path.write_bytes(bytes(data))


def test_annotations_of_two_programs_at_once_are_what_the_indexes_name(coded: Path) -> None:
    two_at_once(coded)
    with mended(coded) as (corpus, problems):
        found = [(one.start, one.tag_path) for one in corpus.annotations.all() if one.article == 2]
        assert found == [(20, "新20"), (22, "新22"), (24, "新24")]
    assert any(place.startswith("tag") and "was never given" in what for place, what in said(problems))


def test_rows_of_two_programs_at_once_that_are_nowhere_are_told(coded: Path) -> None:
    two_at_once(coded)
    with mended(without(coded, *NOTES[1:])) as (corpus, problems):
        assert [one for one in corpus.annotations.all() if one.article == 2] == []
    assert any("annotations, steps of the history" in what for _, what in said(problems))


def test_numbers_that_were_given_and_left_no_trace_are_told(coded: Path) -> None:
    with closing(sqlite3.connect(coded)) as db, db:
        db.execute("UPDATE sqlite_sequence SET seq = seq + 3 WHERE name = 'annotation'")
    with mended(without(coded, "term")) as (_, problems):
        pass
    (what,) = {what for place, what in said(problems) if place == "annotation 8 to 10"}
    assert what == "was there once; neither it nor a step that removed it can be found"


def test_what_a_history_says_that_no_row_can_be_does_no_harm(coded: Path) -> None:
    """A file from a stranger: halves of characters, numbers without end, parents in a circle."""
    with closing(sqlite3.connect(coded)) as db, db:
        for column, value in (
            ("definition", '"\\ud800"'),
            ("position", "1e400"),
            ("colour", str(10**30)),
            ("parent", "2"),
            ("name", '"a/b"'),
        ):
            db.execute(
                "UPDATE change_row SET "
                "after = replace(json_set(after, ?, '@@'), '\"@@\"', ?) WHERE kind = 'tag' AND before IS NULL",
                (f"$.{column}", value),
            )
    with mended(without(coded, *TAGS)) as (corpus, _), Corpus.open(coded) as before:
        assert len(corpus.codebook.all()) >= 3
        assert corpus.annotations.count() == before.annotations.count()
