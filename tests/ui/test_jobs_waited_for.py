"""Waiting for a worker comes to an end: what hinders it is a fault that is told, no window that stands still."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.ui.ending import Ending
from reader.ui.errands import Errand
from reader.ui.jobs import Worker
from reader.ui.session import Session
from reader.ui.window import Window
from tests.ui.test_jobs import refuse, wait, worker

__all__ = ["worker"]  # a fixture

# What fails here waits for ever.
pytestmark = pytest.mark.timeout(30)


def leave() -> None:
    raise SystemExit


def test_waiting_ends_where_the_worker_is_closed_meanwhile(worker: Worker) -> None:
    """The window handles events while it waits: a person may close it."""
    heard: list[str] = []
    for _ in range(2):
        worker.do_in_pieces(lambda _: itertools.count(1), lambda _: None, lambda: None, failed=refuse)
    QTimer.singleShot(0, worker, worker.close)
    worker.drain()
    worker.catch_up()
    worker.do(lambda _: None, lambda _: heard.append("too late"), failed=refuse)
    worker.drain()
    assert heard == []


def test_catching_up_ends_where_the_corpus_is_closed_meanwhile(corpus_path: Path, qapp: QObject) -> None:
    session, gate = Session(corpus_path, "Wang"), threading.Event()

    def close() -> None:
        gate.set()
        session.close()

    session.write(lambda _: wait(gate))
    QTimer.singleShot(0, session, close)
    session.catch_up()
    session.catch_up()
    with Corpus.open(corpus_path, readonly=True) as corpus:
        assert corpus.articles.count() == 4


def test_the_end_of_the_program_waits_for_no_import_whose_corpus_was_closed_meanwhile(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, gate = threading.Event(), threading.Event()

    def reads(*_: object, **__: object) -> Iterator[object]:
        begun.set()
        wait(gate)
        yield from ()

    def close() -> None:
        gate.set()
        window.corpora.leave()

    monkeypatch.setattr("reader.corpus.intake.take_in", reads)
    assert window.session is not None
    window.importer.start(window.session, [])
    wait(begun)
    QTimer.singleShot(0, window, close)
    ending = Ending(window)
    try:
        ending._store()
    finally:
        ending.forget()
        ending.deleteLater()
    assert window.session is None


def test_catching_up_needs_no_corpus(qapp: QObject, qtbot: QtBot) -> None:
    def broken() -> Corpus:
        raise ZeroDivisionError

    worker = Worker(broken, "test-worker")
    with qtbot.captureExceptions() as caught:
        worker.do(lambda _: None, failed=refuse)
        worker.catch_up()
    worker.close()
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


@pytest.mark.parametrize("waiting", [Worker.drain, Worker.catch_up])
def test_waiting_for_a_thread_that_has_died_is_a_fault(
    worker: Worker, monkeypatch: pytest.MonkeyPatch, waiting: Callable[[Worker], None]
) -> None:
    died: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda facts: died.append(facts.exc_type))

    def nothing_is_told(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(worker, "_deliver", nothing_is_told)
    worker.do(lambda _: 1 // 0, failed=refuse)
    worker.do(lambda _: None, failed=refuse)
    with pytest.raises(RuntimeError, match="died"):
        waiting(worker)
    assert died == [MemoryError]


def test_what_would_end_the_thread_is_a_fault_and_the_worker_goes_on(worker: Worker, qtbot: QtBot) -> None:
    heard: list[str] = []
    with qtbot.captureExceptions() as caught:
        worker.do(lambda _: leave(), failed=refuse)
        worker.do(lambda _: None, lambda _: heard.append("next"), failed=refuse)
        worker.drain()
    assert heard == ["next"]
    assert [str(error) for _, error, _ in caught] == ["SystemExit on a thread"]


def test_an_errand_whose_thread_would_end_is_broken(qtbot: QtBot) -> None:
    owner, heard = QObject(), []
    with qtbot.captureExceptions() as caught:
        errand = Errand(leave, lambda _: heard.append("then"), owner)
        errand.broken.connect(lambda: heard.append("broken"))
        qtbot.waitUntil(lambda: bool(heard))
        qtbot.waitUntil(lambda: not owner.children())
    assert heard == ["broken"]
    assert [str(error) for _, error, _ in caught] == ["SystemExit on a thread"]
