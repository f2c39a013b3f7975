"""Backups: whole while work goes on, verified, thinned out, compared and put back, and nothing is ever deleted."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus import backup, checking, connection
from reader.corpus.backup import Counts, Reason
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from tests.corpus import versions
from tests.corpus.making import SENTENCE, dump, make_file, names, snapshot
from tests.reliability.states import state_at, state_of


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DUIZHAO_HOME", str(folder))
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """A corpus of three articles and two annotations, closed."""
    path = tmp_path / "论文.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        for number in range(3):
            corpus.articles.add([make_file(f"第{number}篇。" + SENTENCE, name=f"{number}.txt")])
        corpus.annotations.add(1, Span(0, 3), "甲")
        corpus.annotations.add(2, Span(0, 3), "甲/乙")
    yield path


def tag(path: Path, name: str, article: int = 1) -> None:
    with Corpus.open(path) as corpus:
        corpus.annotations.add(article, Span(0, 2), name)


def make(path: Path, **options: object) -> backup.Backup:
    made = backup.back_up(path, **options)  # type: ignore[arg-type]
    assert made is not None
    return made


def refused(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value


def test_a_backup_is_a_corpus_with_all_that_was_there(path: Path, home: Path) -> None:
    before = snapshot(path.parent)
    made = make(path)
    assert made.path.is_relative_to(home)
    assert made.counts == Counts(articles=3, tags=2, annotations=2, steps=5)
    assert made.reason is Reason.REGULAR
    assert made.size == made.path.stat().st_size
    assert state_at(made.path) == state_at(path)
    assert backup.list_backups(path) == [made]
    assert snapshot(path.parent) == before
    assert names(made.path.parent) == [made.path.name]


def test_where_nothing_was_done_none_is_made(path: Path) -> None:
    assert backup.due(path)
    first = make(path)
    assert not backup.due(path, interval=timedelta(0))
    assert backup.back_up(path) is None
    tag(path, "丙")
    assert not backup.due(path)  # too soon
    assert backup.due(path, interval=timedelta(0))
    second = make(path)
    with Corpus.open(path) as corpus:
        corpus.history.undo()
    third = make(path)
    assert [one.path for one in backup.list_backups(path)] == [third.path, second.path, first.path]
    assert make(path, reason=Reason.MIGRATION).reason is Reason.MIGRATION


def test_those_made_while_the_clock_was_wrong_hold_none_up(path: Path) -> None:
    for day in range(1, 20):
        tag(path, f"新{day}")
        made = make(path)
        made.path.rename(made.path.with_name(f"2099-01-{day:02}T000000Z-regular.duizhao"))
    assert not backup.due(path), "nothing was done since"
    tag(path, "丙")
    assert backup.due(path)
    made = make(path)
    assert not backup.due(path, interval=timedelta(0))
    assert backup.back_up(path) is None
    assert made in backup.list_backups(path)


def test_one_of_which_nothing_but_the_name_is_left_is_no_failure(path: Path) -> None:
    folder = make(path).path.parent
    tag(path, "丙")
    (folder / "2026-01-02T030405Z-regular.duizhao").symlink_to(folder / "nowhere")
    assert make(path) == backup.list_backups(path)[0]


def test_what_a_person_asks_for_is_made_beside_a_regular_one_and_once(path: Path) -> None:
    make(path)
    assert make(path, reason=Reason.HAND).reason is Reason.HAND
    assert backup.back_up(path, reason=Reason.HAND) is None
    assert backup.back_up(path) is None
    tag(path, "丙")
    make(path, reason=Reason.HAND)


def test_two_corpora_of_one_name_have_backups_of_their_own(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / path.name
    other.parent.mkdir()
    Corpus.create(other).close()
    make(path)
    assert backup.list_backups(other) == []
    assert backup.backup_folder(other) != backup.backup_folder(path)


def test_backups_and_copies_are_whole_while_another_writes(path: Path, tmp_path: Path) -> None:
    """What was committed when it began is in it, and no half step."""
    stop = threading.Event()
    made: list[int] = []

    def write() -> None:
        with Corpus.open(path, annotator="Wu") as corpus:
            while not stop.is_set():
                with corpus.changes.step("two"):
                    pass
                corpus.annotations.add(1, Span(0, 4), "丁")
                made.append(corpus.annotations.count())

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(8):
            while len(made) < 3 * number + 3:
                pass
            known = made[-1]
            saved = make(path)
            with Corpus.open(saved.path, readonly=True) as corpus:
                assert checking.check(corpus) == []
                assert corpus.annotations.count() >= known
            with Corpus.open(path, readonly=True) as corpus:
                corpus.save_copy(tmp_path / f"copy{number}.duizhao")
            with Corpus.open(tmp_path / f"copy{number}.duizhao", readonly=True) as corpus:
                assert checking.check(corpus) == []
    finally:
        stop.set()
        writer.join()
    assert len(made) > 20
    assert [name for name in names(tmp_path) if name.startswith(path.name)] == [path.name]


def test_one_that_is_stopped_leaves_nothing(path: Path) -> None:
    with Corpus.open(path) as corpus:
        corpus.articles.add([make_file(SENTENCE * 60_000, name="long.txt")])
    asked: list[bool] = []

    def go_on() -> bool:
        asked.append(True)
        return False

    assert backup.back_up(path, go_on=go_on) is None
    assert asked
    assert names(backup.backup_folder(path)) == []


def test_one_that_is_not_whole_is_not_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = make(path)
    tag(path, "丙")

    def lose(draft: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(connection, "give_name", lose)
    error = refused(lambda: backup.back_up(path))
    assert error.message is messages.BACKUP_FAILED
    assert "No space" in error.what
    assert names(good.path.parent) == [good.path.name]


def test_a_damaged_corpus_is_not_backed_up_over_good_ones(path: Path) -> None:
    good = make(path)
    with Corpus.open(path) as corpus:
        corpus.articles.add([make_file(SENTENCE * 3000, name="long.txt")])
    data = bytearray(path.read_bytes())
    with sqlite3.connect(path) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'").fetchone()
    db.close()
    data[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(bytes(data))
    assert refused(lambda: backup.back_up(path)).message is messages.BACKUP_FAILED
    assert names(good.path.parent) == [good.path.name]


def test_a_file_among_them_that_is_none_is_left_out_and_left_alone(path: Path) -> None:
    made = make(path)
    for name in ("2026-01-02T030405Z-regular.duizhao", "notes.txt", "2026-99-99T999999Z-regular.duizhao"):
        (made.path.parent / name).write_text("not a corpus" * 20)
    assert backup.list_backups(path) == [made]
    assert (made.path.parent / "notes.txt").exists()


def test_drafts_of_programs_that_died_are_dropped_when_they_are_old(path: Path) -> None:
    folder = backup.backup_folder(path)
    folder.mkdir(parents=True)
    old, new = folder / ".a.duizhao.1234.new", folder / ".b.duizhao.1234.new"
    for draft in (old, new):
        draft.write_bytes(b"half")
    os.utime(old, (0, 0))
    make(path)
    assert not old.exists()
    assert new.exists()


def test_what_would_change_is_told_before(path: Path) -> None:
    made = make(path)
    with Corpus.open(path) as corpus:
        corpus.annotations.add(3, Span(0, 3), "丙")
        corpus.annotations.update(1, note="记")
        corpus.annotations.remove(2)
        corpus.articles.remove([2])
        corpus.articles.add([make_file("新的一篇。", name="new.txt")])
    before = snapshot(path.parent) | snapshot(made.path.parent)
    difference = backup.compare(made.path, path)
    assert difference is not None
    articles, tags, annotations = difference.articles, difference.tags, difference.annotations
    assert (articles.back, articles.gone, articles.going) == (1, 1, ("新的一篇。",))
    assert (tags.back, tags.gone, tags.going) == (0, 1, ("丙",))
    assert (annotations.back, annotations.gone, annotations.other) == (1, 1, 1)
    assert annotations.coming == ("第1篇",)
    assert difference.after == made.counts
    assert difference
    assert snapshot(path.parent) | snapshot(made.path.parent) == before
    with Corpus.open(path) as corpus:
        corpus.terms.add(["排水口"])
        corpus.saved_searches.save("水", "排水")
        corpus.pins.add("优化", "優化", Standard.S2TWP)
        corpus.set_standard(Standard.S2HK)
    difference = backup.compare(made.path, path)
    assert difference is not None
    assert difference.terms == backup.Sides(0, 1, 0, (), ("排水口",))
    assert difference.searches == backup.Sides(0, 1, 0, (), ("水",))
    assert difference.decisions == backup.Sides(0, 1, 0, (), ("优化→優化",))
    assert difference.standards
    again = make(path).path
    assert not backup.compare(again, path)
    with Corpus.open(path) as corpus:
        corpus.terms.remove(["排水口"])
    difference = backup.compare(again, path)
    assert difference is not None
    assert difference
    assert (difference.terms.back, difference.searches.back) == (1, 0)
    assert backup.compare(made.path, path, go_on=lambda: False) is None


def test_a_backup_is_put_back_and_what_was_there_is_kept(path: Path) -> None:
    made, then = make(path), state_at(path)
    tag(path, "丙")
    now = state_at(path)
    kept = backup.restore(made.path, path)
    assert state_at(path) == then
    assert kept is not None
    assert kept.parent == path.parent
    assert state_at(kept) == now
    assert made.path.exists()
    assert backup.restore(kept, path) is not None  # and forth again
    assert state_at(path) == now
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []


def test_who_has_the_corpus_open_sees_what_was_put_back_and_loses_nothing(path: Path) -> None:
    made = make(path)
    tag(path, "丙")
    with Corpus.open(path, readonly=True) as reader, Corpus.open(path) as writer:
        assert reader.annotations.count() == 3
        backup.restore(made.path, path)
        assert reader.annotations.count() == 2
        writer.annotations.add(3, Span(0, 2), "丁")
        assert reader.annotations.count() == 3
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []


def test_a_backup_of_an_older_version_is_put_back_as_this_one_has_it(tmp_path: Path, path: Path) -> None:
    old = tmp_path / "old.duizhao"
    versions.make(old, 1)
    backup.restore(old, path)
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []
    assert versions.rows_of(path, 1) == versions.rows(1)


@pytest.mark.parametrize("content", [b"", b"nothing" * 100, None])
def test_a_corpus_that_is_damaged_or_gone_comes_back(path: Path, content: bytes | None) -> None:
    made, then = make(path), state_at(path)
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    kept = backup.restore(made.path, path)
    assert state_at(path) == then
    assert (kept.read_bytes() if kept is not None else None) == content


def test_a_backup_that_is_not_whole_is_not_put_back(path: Path) -> None:
    made = make(path)
    data = bytearray(made.path.read_bytes())
    data[5 * 4096 : 9 * 4096] = b"\xa5" * 4 * 4096
    made.path.write_bytes(bytes(data))
    before = snapshot(path.parent)
    assert refused(lambda: backup.restore(made.path, path)).message is messages.BACKUP_NOT_WHOLE
    assert snapshot(path.parent) == before


def test_a_copy_that_was_kept_is_never_written_over(path: Path) -> None:
    made = make(path)
    kept = set()
    for name in "丙丁戊":
        tag(path, name)
        kept.add(backup.restore(made.path, path))
    assert len(kept) == 3
    assert len({state_at(one) for one in kept if one is not None}) == 3


def test_a_backup_of_another_corpus_can_be_looked_at_but_says_so(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.duizhao"
    with Corpus.create(other) as corpus:
        corpus.articles.add([make_file("别的。")])
        assert state_of(corpus.db.conn)
        assert dump(corpus, ["annotation"])["annotation"] == []
    difference = backup.compare(other, path)
    assert difference is not None
    assert (difference.articles.back, difference.articles.gone) == (1, 3)
