"""A session: writes are on disk when views hear of them, and the file is whole when it is closed."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Change
from reader.errors import UserError
from reader.ui.session import Session
from tests.corpus.making import ROOT


@pytest.fixture
def session(corpus_path: Path, qapp: object) -> Iterator[Session]:
    session = Session(corpus_path, "Wang")
    yield session
    session.close()


def add(corpus: Corpus) -> tuple[Annotation, Change]:
    return corpus.annotations.add(1, Span(0, 2), "新主题")


def test_a_write_is_on_disk_before_the_views_hear_of_it_and_then_comes_last(session: Session) -> None:
    order: list[str] = []

    def on_change(change: Change) -> None:
        with Corpus.open(session.path, readonly=True) as other:
            order.append(f"{change.name} {sorted(change.kinds)} {other.annotations.count()}")

    session.changed.connect(on_change)
    session.write(add, lambda made: order.append(f"then {made.quote} {made.annotator}"))
    session.drain()
    assert order == ["annotation.add ['annotation', 'tag'] 3", "then 清河 Wang"]
    assert session.corpus.annotations.count() == 3


def test_writing_is_done_off_the_gui_thread(session: Session) -> None:
    threads: list[threading.Thread] = []

    def work(corpus: Corpus) -> tuple[Annotation, Change]:
        threads.append(threading.current_thread())
        return add(corpus)

    session.write(work)
    session.drain()
    assert threads[0] is not threading.main_thread()


def test_views_hear_of_a_write_also_when_who_asked_for_it_is_gone(session: Session) -> None:
    owner, heard = QObject(), []
    session.changed.connect(lambda change: heard.append(change.name))
    session.write(add, lambda _: heard.append("then"), owner=owner)
    shiboken6.delete(owner)
    session.drain()
    assert heard == ["annotation.add"]


def test_a_write_that_does_nothing_changes_nothing(session: Session) -> None:
    heard: list[object] = []
    session.changed.connect(heard.append)
    session.write(lambda corpus: corpus.articles.mark_opened(99), heard.append)
    session.drain()
    assert heard == [None]


def test_what_cannot_be_written_is_told(session: Session) -> None:
    errors: list[UserError] = []
    session.failed.connect(errors.append)
    session.write(lambda corpus: corpus.annotations.remove(99))
    session.drain()
    assert [error.message for error in errors] == [messages.ANNOTATION_MISSING]


def test_reading_here_cannot_write(session: Session) -> None:
    with pytest.raises(UserError):
        session.corpus.codebook.create("不行")


def test_what_is_soon_read_does_not_wait_for_what_is_counted(session: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    going, over = threading.Event(), threading.Event()

    def count(corpus: Corpus) -> str:
        going.set()
        over.wait()
        return f"counted {corpus.annotations.count()}"

    def read(corpus: Corpus) -> str:
        return f"read {corpus.annotations.count()}"

    try:
        session.read(count, told.append, failed=pytest.fail, apart=True)
        assert going.wait(20)
        session.read(read, told.append, failed=pytest.fail)
        qtbot.waitUntil(lambda: told == ["read 2"], timeout=20_000)
    finally:
        over.set()
    session.drain()
    assert told == ["read 2", "counted 2"]


def test_closing_waits_for_every_thread_that_reads(corpus_path: Path, qapp: object) -> None:
    session, told = Session(corpus_path, "Wang"), list[str]()
    for apart in (False, True):
        session.read(lambda corpus: "read", told.append, failed=pytest.fail, apart=apart)
    session.close()
    assert not told  # nobody may read the corpus any more
    assert not [one for one in threading.enumerate() if one.name.startswith("duizhao-")]
    assert not corpus_path.with_name(corpus_path.name + "-wal").exists()


def test_closing_writes_what_waits_and_leaves_one_file(session: Session, corpus_path: Path) -> None:
    for number in range(5):
        session.write(lambda corpus, number=number: corpus.annotations.update(1, note=f"第{number}"))
    session.read(lambda corpus: corpus.articles.count(), lambda _: None, failed=lambda _: None)
    session.close()
    assert [path.name for path in corpus_path.parent.glob("river*")] == ["river.duizhao"]
    with Corpus.open(corpus_path, readonly=True) as corpus:
        assert corpus.annotations.get(1).note == "第4"


def test_a_file_that_is_no_corpus_leaves_no_thread_behind(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("不是语料库", "utf-8")
    with pytest.raises(UserError):
        Session(path, "Wang")
    assert not [thread for thread in threading.enumerate() if "duizhao" in thread.name]


def test_another_program_that_looks_into_the_file_takes_nothing_from_it(session: Session) -> None:
    """Its closing must not remove the log that this one still writes: what follows would be lost to all others."""

    def seen_by_another() -> int:
        code = "import sys; from reader.corpus.corpus import Corpus; from pathlib import Path\n"
        code += "with Corpus.open(Path(sys.argv[1]), readonly=True) as c: print(c.annotations.count())"
        done = subprocess.run(
            [sys.executable, "-c", code, str(session.path)], capture_output=True, check=True, cwd=ROOT
        )
        return int(done.stdout)

    counts = []
    for _ in range(2):
        session.write(add)
        session.drain()
        counts.append(seen_by_another())
    assert counts == [3, 4]
