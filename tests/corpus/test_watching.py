"""What others wrote to a corpus: seen once, wholly, and told apart from what was written here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.span import Span
from reader.corpus.backup import back_up, restore
from reader.corpus.corpus import Corpus
from reader.corpus.watching import FileIdentity, Point, Presence, Watch
from reader.errors import UserError
from tests.corpus.making import ROOT, make_file

TEXT = "镇上修了新的水渠，田里的水够用了。"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "水渠.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        corpus.articles.add([make_file(TEXT), make_file(TEXT + "后来呢？", name="b.txt")])
        corpus.codebook.create("水利")
    return path


@pytest.fixture
def mine(path: Path) -> Iterator[Corpus]:
    with Corpus.open(path, annotator="Li") as corpus:
        yield corpus


@pytest.fixture
def other(path: Path) -> Iterator[Corpus]:
    with Corpus.open(path, annotator="Wang") as corpus:
        yield corpus


def test_what_another_writes_is_seen_once_with_what_it_touched(mine: Corpus, other: Corpus) -> None:
    watch = Watch(Point.of(mine.db))
    assert watch.look(mine.db) is None
    _, change = other.annotations.add(2, Span(0, 2), "水利")
    seen = watch.look(mine.db)
    assert seen is not None
    assert seen.steps == {change.id}
    assert seen.change.kinds == {"annotation", "change"}
    assert seen.change.articles == {2}
    assert not seen.whole
    assert watch.look(mine.db) is None


def test_a_step_that_can_be_made_again_no_more_is_not_seen_as_done(mine: Corpus, other: Corpus) -> None:
    mine.annotations.add(1, Span(0, 2), "水利")
    mine.history.undo()
    watch = Watch(Point.of(mine.db))
    _, change = other.annotations.add(2, Span(0, 2), "水利")
    seen = watch.look(mine.db)
    assert seen is not None
    assert (seen.steps, seen.change.articles) == ({change.id}, {2})


def test_what_is_written_here_is_not_news(mine: Corpus, other: Corpus) -> None:
    watch = Watch(Point.of(mine.db))
    watch.look(mine.db)
    mine.annotations.add(1, Span(0, 2), "水利")
    watch.wrote(mine.db)
    assert watch.look(mine.db) is None
    _, change = other.annotations.add(2, Span(0, 2), "水利")
    seen = watch.look(mine.db)
    assert seen is not None
    assert seen.steps == {change.id}


def test_undo_and_redo_by_another_are_seen_as_the_step_that_they_walked(mine: Corpus, other: Corpus) -> None:
    _, change = mine.annotations.add(2, Span(0, 2), "水利")
    watch = Watch(Point.of(mine.db))
    watch.look(mine.db)
    for walk in (other.history.undo, other.history.redo):
        walk()
        seen = watch.look(mine.db)
        assert seen is not None
        assert seen.steps == {change.id}
        assert seen.change.articles == {2}


def test_steps_that_another_left_behind_are_seen_with_the_one_that_took_their_place(
    mine: Corpus, other: Corpus
) -> None:
    _, first = mine.annotations.add(1, Span(0, 2), "水利")
    _, second = mine.annotations.add(2, Span(0, 2), "水利")
    watch = Watch(Point.of(mine.db))
    watch.look(mine.db)
    other.history.undo()
    other.history.undo()
    change = other.codebook.create("道路")[1]
    seen = watch.look(mine.db)
    assert seen is not None
    assert seen.steps == {first.id, second.id, change.id}
    assert seen.change.articles == {1, 2}
    assert {"annotation", "tag"} <= seen.change.kinds


def test_a_step_that_grows_is_seen_again(mine: Corpus, other: Corpus) -> None:
    with other.changes.step("articles.import") as recorder:
        number = recorder.id
        recorder.insert("tag", {"uuid": "u1", "name": "甲", "colour": "#000000", "position": 8})
    watch = Watch(Point.of(mine.db))
    watch.look(mine.db)
    with other.changes.step("articles.import", into=number) as recorder:
        recorder.insert("tag", {"uuid": "u2", "name": "乙", "colour": "#000000", "position": 9})
    seen = watch.look(mine.db)
    assert seen is not None
    assert seen.steps == {number}


def test_what_is_no_step_is_seen_as_articles_being_read(mine: Corpus, other: Corpus) -> None:
    watch = Watch(Point.of(mine.db))
    watch.look(mine.db)
    other.articles.mark_opened(2)
    seen = watch.look(mine.db)
    assert seen is not None
    assert not seen.steps
    assert seen.change.articles == {2}


def test_a_restored_backup_is_another_content(mine: Corpus, path: Path, tmp_path: Path) -> None:
    backup = back_up(path, folder=tmp_path / "backups")
    assert backup is not None
    mine.annotations.add(1, Span(0, 2), "水利")
    watch = Watch(Point.of(mine.db))
    watch.look(mine.db)
    restore(backup.path, path)
    seen = watch.look(mine.db)
    assert seen is not None
    assert seen.whole


def test_another_process_is_another_too(mine: Corpus, path: Path) -> None:
    watch = Watch(Point.of(mine.db))
    watch.look(mine.db)
    command = [sys.executable, "-m", "reader", "tag", str(path), "1", "0", "2", "水利", "--annotator", "Wang"]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    seen = watch.look(mine.db)
    assert seen is not None
    assert seen.change.articles == {1}


ACTS: dict[str, Callable[[Corpus, int], object]] = {
    "tag": lambda corpus, number: corpus.annotations.add(1 + number % 2, Span(number, number + 1), "水利"),
    "remove": lambda corpus, _: [
        corpus.annotations.remove(one.id) for one in corpus.annotations.all()[:1] if one is not None
    ],
    "create": lambda corpus, number: corpus.codebook.create(f"主题{number}"),
    "undo": lambda corpus, _: corpus.history.undo(),
    "redo": lambda corpus, _: corpus.history.redo(),
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.booleans(), st.booleans()), max_size=12))
def test_whoever_reads_again_what_is_named_has_everything(
    acts: list[tuple[str, bool, bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Act, by whom, and whether it is looked after it: what was read by articles and tags is what is there."""
    path = tmp_path_factory.mktemp("w") / "c.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        corpus.articles.add([make_file(TEXT), make_file(TEXT + "后来呢？", name="b.txt")])
        corpus.codebook.create("水利")
        corpus.history.forget()
    with Corpus.open(path, annotator="Li") as mine, Corpus.open(path, annotator="Wang") as other:
        known = {number: mine.annotations.for_article(number) for number in (1, 2)}
        watch = Watch(Point.of(mine.db))

        def look() -> None:
            seen = watch.look(mine.db)
            if seen is not None:
                for number in seen.change.articles:
                    known[number] = mine.annotations.for_article(number)

        for place, (act, by_me, looked) in enumerate(acts):
            if by_me:
                look()  # as the session does: what others did is read before, and what one did oneself after
                ACTS[act](mine, place)
                watch.wrote(mine.db)
                known = {number: mine.annotations.for_article(number) for number in (1, 2)}
            else:
                ACTS[act](other, place)
            if looked:
                look()
        look()
        assert known == {number: mine.annotations.for_article(number) for number in (1, 2)}


# -- the file ------------------------------------------------------------------------------------


def test_a_file_is_known_again_when_it_comes_back(path: Path, tmp_path: Path) -> None:
    file = FileIdentity(path)
    assert file.presence() is Presence.THERE
    away = tmp_path / "away"
    path.rename(away)
    assert file.presence() is Presence.GONE
    with pytest.raises(UserError) as gone:
        file.require()
    assert gone.value.message == messages.CORPUS_GONE
    path.write_bytes(away.read_bytes())
    assert file.presence() is Presence.REPLACED
    with pytest.raises(UserError) as replaced:
        file.require()
    assert replaced.value.message == messages.CORPUS_REPLACED
    away.replace(path)
    assert file.presence() is Presence.THERE
    file.require()


def test_a_folder_that_may_not_be_looked_into_is_as_good_as_gone(path: Path) -> None:
    file = FileIdentity(path)
    away = path.parent.with_name("elsewhere")
    path.parent.rename(away)
    path.parent.write_text("a file where a folder was", "utf-8")
    assert file.presence() is Presence.GONE
