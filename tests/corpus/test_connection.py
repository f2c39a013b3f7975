"""What is opened as a corpus, what is refused, and that looking changes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus import connection, migrations
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.messages import Message
from tests.corpus.making import SENTENCE, make_file, names, snapshot


def refusal(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        action()
    assert caught.value.remedy
    return caught.value


def make(path: Path, text: str = SENTENCE) -> Path:
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file(text)])
    return path


def newer(path: Path) -> None:
    make(path)
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    db.close()


def others(path: Path, journal: str) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA journal_mode = {journal}")
    db.execute("CREATE TABLE a (b)")
    db.commit()
    db.close()


def headless(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def scrambled(path: Path) -> None:
    make(path)
    path.write_bytes(path.read_bytes()[:40] + b"\xa5" * 5000)


@pytest.mark.parametrize("readonly", [False, True], ids=["to write", "to read"])
@pytest.mark.parametrize(
    ("prepare", "message"),
    [
        (newer, messages.CORPUS_NEWER),
        (lambda path: others(path, "DELETE"), messages.NOT_A_CORPUS),
        (lambda path: others(path, "WAL"), messages.NOT_A_CORPUS),
        (lambda path: path.write_text("一篇文章\n" * 100, "utf-8"), messages.NOT_SQLITE),
        (lambda path: path.write_bytes(b""), messages.NOT_SQLITE),
        (lambda path: path.write_bytes(b"SQLite"), messages.NOT_SQLITE),
        (headless, messages.NOT_SQLITE),
        (scrambled, messages.NOT_A_CORPUS),
        (Path.mkdir, messages.CORPUS_IS_FOLDER),
        (lambda path: None, messages.CORPUS_MISSING),
        (os.mkfifo, messages.NOT_SQLITE),
    ],
    ids=[
        "newer",
        "other",
        "other-wal",
        "text",
        "empty",
        "stub",
        "headless",
        "scrambled",
        "folder",
        "missing",
        "pipe",
    ],
)
def test_what_is_no_corpus_of_ours_is_refused_and_left_as_it_is(
    tmp_path: Path, prepare: Callable[[Path], object], message: Message, readonly: bool
) -> None:
    path = tmp_path / "c.duizhao"
    prepare(path)
    before = snapshot(tmp_path)
    error = refusal(lambda: Corpus.open(path, readonly=readonly))
    assert error.message is message
    assert str(path) in error.what
    assert snapshot(tmp_path) == before


def test_a_corpus_with_a_damaged_page_is_called_damaged_and_not_touched(tmp_path: Path) -> None:
    path = make(tmp_path / "c.duizhao", SENTENCE * 2000)
    data = bytearray(path.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    data[size:] = b"\xa5" * (len(data) - size)
    path.write_bytes(bytes(data))
    before = path.read_bytes()

    def read() -> None:
        with connection.explained(path), Corpus.open(path, readonly=True) as corpus:
            corpus.articles.all()

    assert refusal(read).message is messages.CORPUS_DAMAGED
    assert path.read_bytes() == before


def test_a_format_of_sqlite_that_nobody_knows_is_called_damage(tmp_path: Path) -> None:
    path = make(tmp_path / "c.duizhao", SENTENCE)
    data = bytearray(path.read_bytes())
    data[44:48] = (9).to_bytes(4, "big")  # found by fuzzing
    path.write_bytes(bytes(data))
    assert refusal(lambda: Corpus.open(path)).message is messages.CORPUS_DAMAGED


@pytest.mark.parametrize(
    "name", ["a b.duizhao", "对照 1.duizhao", "50%?#&=x.duizhao", "[a]*.duizhao", "無尾"]
)
def test_a_new_corpus_is_one_file_under_its_name(tmp_path: Path, name: str) -> None:
    path = make(tmp_path / name)
    assert names(tmp_path) == [name]
    with Corpus.open(path) as corpus:
        assert corpus.articles.count() == 1
        corpus.annotations.add(1, Span(0, 2), "甲")
    with Corpus.open(path, readonly=True) as corpus:
        assert corpus.annotations.count() == 1
    assert names(tmp_path) == [name]


def test_a_taken_name_is_refused_and_the_file_kept(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    path.write_bytes(b"mine")
    assert refusal(lambda: Corpus.create(path)).message is messages.CORPUS_EXISTS
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == {path.name: b"mine"}


def test_a_folder_that_is_missing_or_a_name_that_cannot_be_is_told(tmp_path: Path) -> None:
    missing = tmp_path / "no" / "c.duizhao"
    assert refusal(lambda: Corpus.create(missing)).message is messages.FOLDER_MISSING
    assert refusal(lambda: Corpus.open(missing)).message is messages.CORPUS_MISSING
    long = tmp_path / ("长" * 200)
    assert refusal(lambda: Corpus.create(long)).message is messages.CORPUS_UNREADABLE
    assert refusal(lambda: Corpus.open(long)).message is messages.CORPUS_UNREADABLE
    assert names(tmp_path) == []


def test_a_corpus_that_could_not_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(db: object) -> None:
        raise RuntimeError("stopped half-way")

    monkeypatch.setattr(migrations.steps, "apply", fail)
    with pytest.raises(RuntimeError):
        Corpus.create(tmp_path / "c.duizhao")
    assert names(tmp_path) == []


def test_a_name_taken_while_the_corpus_was_being_made_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "c.duizhao"
    apply = migrations.steps.apply

    def slow(db: object) -> None:
        apply(db)
        path.write_bytes(b"somebody else's")

    monkeypatch.setattr(migrations.steps, "apply", slow)
    assert refusal(lambda: Corpus.create(path)).message is messages.CORPUS_EXISTS
    assert path.read_bytes() == b"somebody else's"
    assert names(tmp_path) == [path.name]


def test_a_file_that_another_program_is_writing_is_called_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_PATIENCE", 0.05)
    path = make(tmp_path / "c.duizhao")
    with Corpus.open(path) as corpus:
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        error = refusal(lambda: corpus.annotations.add(1, Span(0, 2), "甲"))
        assert error.message is messages.CORPUS_BUSY
        writer.execute("COMMIT")
        writer.close()
        corpus.annotations.add(1, Span(0, 2), "甲")
        assert corpus.annotations.count() == 1


def test_a_corpus_opened_to_read_cannot_be_written(tmp_path: Path) -> None:
    path = make(tmp_path / "c.duizhao")
    before = snapshot(tmp_path)
    with Corpus.open(path, readonly=True) as corpus:
        error = refusal(lambda: corpus.annotations.add(1, Span(0, 2), "甲"))
        assert error.message is messages.CORPUS_READ_ONLY
        assert refusal(lambda: corpus.codebook.create("乙")).message is messages.CORPUS_READ_ONLY
        assert refusal(corpus.history.undo).message is messages.CORPUS_READ_ONLY
    assert snapshot(tmp_path) == before


def test_a_file_with_two_names_is_only_read(tmp_path: Path) -> None:
    """SQLite keeps a log for each name: what is tagged by one of them destroys what is tagged by the other."""
    path, other = make(tmp_path / "c.duizhao"), tmp_path / "other.duizhao"
    os.link(path, other)
    for name in (path, other):
        error = refusal(lambda name=name: Corpus.open(name))  # type: ignore[misc]
        assert error.message is messages.CORPUS_LINKED
        assert "under 2 names" in str(error)
        with Corpus.open(name, readonly=True) as corpus:
            assert corpus.articles.count() == 1
            assert names(tmp_path) == ["c.duizhao", "other.duizhao"], "no log of one of them"
    other.unlink()
    with Corpus.open(path) as corpus:
        corpus.annotations.add(1, Span(0, 2), "甲")


def test_a_name_that_a_program_that_died_left_it_is_taken_away(tmp_path: Path) -> None:
    """A new file has two names for a moment."""
    path = make(tmp_path / "c[1].duizhao")
    os.link(path, tmp_path / ".c[1].duizhao.0a1b2c3d.new")
    with Corpus.open(path) as corpus:
        corpus.annotations.add(1, Span(0, 2), "甲")
    assert names(tmp_path) == ["c[1].duizhao"]


def test_what_is_no_text_is_told_without_it(tmp_path: Path) -> None:
    path = make(tmp_path / "c.duizhao")
    with Corpus.open(path) as corpus:
        corpus.db.execute("UPDATE article SET body = CAST(CAST(body AS BLOB) || x'FF' AS TEXT)")
        corpus.db.conn.commit()

    def read() -> None:
        with connection.explained(path), Corpus.open(path, readonly=True) as corpus:
            corpus.articles.body(1)

    error = refusal(read)
    assert error.message is messages.CORPUS_DAMAGED
    assert "the column body is no text" in str(error)
    assert SENTENCE[:3] not in str(error)


def test_a_log_left_by_a_crash_is_folded_back_in(tmp_path: Path) -> None:
    path, crashed = make(tmp_path / "c.duizhao"), tmp_path / "crashed.duizhao"
    with Corpus.open(path) as corpus:
        corpus.annotations.add(1, Span(0, 2), "甲")
        for suffix in ("", "-wal"):
            Path(f"{crashed}{suffix}").write_bytes(Path(f"{path}{suffix}").read_bytes())
    with Corpus.open(crashed, readonly=True) as corpus:
        assert corpus.annotations.count() == 1
    assert names(tmp_path) == ["c.duizhao", "crashed.duizhao"]
    with Corpus.open(crashed) as corpus:
        assert corpus.annotations.count() == 1


def test_a_folder_that_goes_while_a_corpus_is_made_in_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "away"
    folder.mkdir()
    give_name = connection.give_name

    def too_late(draft: Path, path: Path) -> None:
        shutil.rmtree(folder)
        give_name(draft, path)

    monkeypatch.setattr(connection, "give_name", too_late)
    error = refusal(lambda: connection.create(folder / "c.duizhao"))
    assert error.facts["path"] == folder / "c.duizhao"
