"""Large corpora are looked through once, and again only where somebody else wrote to them."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader import messages
from reader.corpus import migrations
from reader.corpus.corpus import Corpus
from reader.corpus.database import Database
from reader.errors import UserError
from reader.ui import vetting
from reader.ui.session import Session
from tests.corpus import versions


@pytest.fixture
def looks(home: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Which corpora were looked through; all of them count as large."""
    seen: list[Path] = []
    look = vetting.require_sound

    def noted(db: object, path: Path) -> None:
        seen.append(path)
        look(db, path)  # type: ignore[arg-type]

    monkeypatch.setattr(vetting, "_LARGE", 1)
    monkeypatch.setattr(vetting, "require_sound", noted)
    return seen


def opened(path: Path, work: Callable[[Session], object] = lambda _: None) -> None:
    """Opened, worked with and closed."""
    session = Session(path, "Li")
    work(session)
    session.drain()
    session.close()


def spoil(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE annotation SET status = 'nonsense'")


def test_a_corpus_as_this_program_left_it_is_not_looked_through_again(
    looks: list[Path], corpus_path: Path
) -> None:
    opened(corpus_path)
    assert looks == [corpus_path]
    opened(corpus_path, lambda session: session.write(lambda corpus: corpus.codebook.create("新")))
    opened(corpus_path)
    assert looks == [corpus_path]


@pytest.mark.parametrize("work", [spoil, lambda path: Corpus.open(path).close()])
def test_one_that_was_written_elsewhere_is(
    looks: list[Path], corpus_path: Path, work: Callable[[Path], None]
) -> None:
    opened(corpus_path)
    with closing(sqlite3.connect(corpus_path)) as other, other:
        other.execute("UPDATE tag SET definition = '别处'")
    work(corpus_path)
    if work is spoil:
        with pytest.raises(UserError) as refused:
            opened(corpus_path)
        assert refused.value.message is messages.CORPUS_DAMAGED
    else:
        opened(corpus_path)
    assert looks == [corpus_path, corpus_path]


def test_one_to_which_others_wrote_meanwhile_is_looked_through_the_next_time(
    looks: list[Path], corpus_path: Path
) -> None:
    def elsewhere(session: Session) -> None:
        session.drain()
        with Corpus.open(corpus_path) as other:
            other.codebook.create("别处")
        session.look()

    opened(corpus_path, elsewhere)
    opened(corpus_path)
    assert looks == [corpus_path, corpus_path]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"x": 5}', '{"x": [1]}'])
def test_notes_that_cannot_be_read_count_as_none(
    looks: list[Path], corpus_path: Path, home: Path, text: str
) -> None:
    (home / "left.json").write_text(text, "utf-8")
    opened(corpus_path)
    opened(corpus_path)
    assert looks == [corpus_path]


def test_only_so_many_are_remembered(looks: list[Path], home: Path, tmp_path: Path) -> None:
    for number in range(25):
        path = tmp_path / f"{number}.duizhao"
        Corpus.create(path).close()
        vetting.note_left(path)
    known = json.loads((home / "left.json").read_text("utf-8"))
    assert list(known) == [str(tmp_path / f"{number}.duizhao") for number in range(5, 25)]


def test_where_nothing_can_be_kept_it_is_looked_through_each_time(
    looks: list[Path], corpus_path: Path, home: Path
) -> None:
    (home / "left.json").mkdir()
    opened(corpus_path)
    opened(corpus_path)
    assert looks == [corpus_path, corpus_path]


def test_small_ones_are_looked_through_each_time(
    looks: list[Path], corpus_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vetting, "_LARGE", 10**9)
    opened(corpus_path)
    opened(corpus_path)
    assert looks == [corpus_path, corpus_path]


def test_a_corpus_of_an_earlier_version_is_brought_up_to_date_beside_the_window(
    home: Path, qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "c.duizhao"
    versions.make(path, 1)
    threads: list[str] = []
    reindex = migrations.reindex

    def noted(db: Database) -> None:
        threads.append(threading.current_thread().name)
        reindex(db)

    monkeypatch.setattr(migrations, "reindex", noted)
    opened(path)
    assert set(threads) == {"duizhao-waiting"}
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
