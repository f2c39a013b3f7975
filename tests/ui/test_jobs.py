"""The worker: its own thread, short before long, nothing for owners that are gone, nothing lost."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus import turns
from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from reader.errors import UserError
from reader.ui.jobs import Worker, share_fairly
from tests.ui.telling import Telling


@pytest.fixture
def worker(corpus_path: Path, qapp: object) -> Iterator[Worker]:
    worker = Worker(lambda: Corpus.open(corpus_path, annotator="Li"), "test-worker")
    yield worker
    worker.close()


def refuse(error: UserError) -> None:
    raise AssertionError(error)


def wait(gate: threading.Event) -> None:
    assert gate.wait(20)


def test_work_is_done_on_its_thread_and_the_result_comes_on_ours(worker: Worker) -> None:
    threads: list[str] = []

    def work(corpus: Corpus) -> int:
        threads.append(threading.current_thread().name)
        return corpus.articles.count()

    def then(count: int) -> None:
        threads.append(f"{threading.current_thread().name} {count}")

    worker.do(work, then, failed=refuse)
    worker.drain()
    assert threads == ["test-worker", "MainThread 4"]


def test_what_the_world_refuses_goes_to_failed(worker: Worker) -> None:
    errors: list[UserError] = []
    worker.do(lambda corpus: corpus.articles.get(99), failed=errors.append)
    worker.drain()
    assert [error.message for error in errors] == [messages.ARTICLE_MISSING]


def test_a_result_whose_owner_is_gone_is_dropped(worker: Worker) -> None:
    owner, heard, gate = QObject(), [], threading.Event()
    worker.do(lambda _: wait(gate), lambda _: heard.append("gone"), failed=refuse, owner=owner)
    worker.do(lambda _: None, lambda _: heard.append("there"), failed=refuse)
    shiboken6.delete(owner)
    gate.set()
    worker.drain()
    assert heard == ["there"]


def test_a_fault_of_ours_reaches_the_excepthook_and_the_worker_goes_on(worker: Worker, qtbot: QtBot) -> None:
    heard: list[str] = []
    with qtbot.captureExceptions() as caught:
        worker.do(lambda _: 1 // 0, failed=refuse)
        worker.do(lambda _: None, lambda _: heard.append("next"), failed=refuse)
        worker.drain()
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert heard == ["next"]


def test_short_work_goes_before_the_next_piece_of_a_long_job(worker: Worker) -> None:
    order: list[str] = []
    begun, gate = threading.Event(), threading.Event()

    def pieces(_: Corpus) -> Iterator[str]:
        begun.set()
        wait(gate)
        for number in range(3):
            yield f"piece {number}"

    worker.do_in_pieces(pieces, order.append, lambda: order.append("done"), failed=refuse)
    wait(begun)
    worker.do(lambda _: None, lambda _: order.append("short"), failed=refuse)
    gate.set()
    worker.drain()
    assert order == ["piece 0", "short", "piece 1", "piece 2", "done"]


def test_a_long_job_that_is_cancelled_ends_after_the_piece_in_hand_and_leaves_a_sound_corpus(
    worker: Worker, corpus_path: Path, tmp_path: Path, one_file_a_piece: object
) -> None:
    one_file_a_piece()  # type: ignore[operator]
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(f"第{number}号文件，讲的是水。\n", "utf-8")
    seen: list[int] = []

    def piece(progress: object) -> None:
        seen.append(progress.seen)  # type: ignore[attr-defined]
        job.cancel()

    paths = sorted(tmp_path.glob("*.txt"))
    job = worker.do_in_pieces(lambda c: take_in(c, paths), piece, lambda: seen.append(-1), failed=refuse)
    worker.drain()
    assert job.cancelled
    assert seen[-1] == -1
    with Corpus.open(corpus_path) as corpus:
        assert 4 < corpus.articles.count() < 34
        assert len(corpus.history.latest()) == 1
        assert check(corpus) == []
        corpus.history.undo()
        assert corpus.articles.count() == 4


@pytest.mark.parametrize("fault", [UserError(messages.QUERY_EMPTY), RuntimeError("ours")])
def test_a_long_job_that_fails_still_comes_to_its_end(worker: Worker, qtbot: QtBot, fault: Exception) -> None:
    heard: list[str] = []

    def pieces(_: Corpus) -> Iterator[str]:
        yield "first"
        raise fault

    with qtbot.captureExceptions() as caught:
        worker.do_in_pieces(
            pieces, heard.append, lambda: heard.append("done"), failed=lambda _: heard.append("failed")
        )
        worker.drain()
    ours = isinstance(fault, RuntimeError)
    assert heard == (["first", "done"] if ours else ["first", "failed", "done"])
    assert len(caught) == ours


def test_closing_finishes_the_writes_that_wait_and_begins_no_further_piece(
    worker: Worker, corpus_path: Path
) -> None:
    gate, begun = threading.Event(), threading.Event()
    pieces_done: list[int] = []

    def pieces(_: Corpus) -> Iterator[int]:
        for number in range(1000):
            pieces_done.append(number)
            begun.set()
            wait(gate)
            yield number

    worker.do_in_pieces(pieces, lambda _: None, lambda: None, failed=refuse)
    wait(begun)
    for name in ("甲", "乙", "丙"):
        worker.do(lambda corpus, name=name: corpus.codebook.create(name), failed=refuse)
    threading.Timer(0.05, gate.set).start()
    worker.close()
    with Corpus.open(corpus_path, readonly=True) as corpus:
        assert [tag.path for tag in corpus.codebook.all()][-3:] == ["甲", "乙", "丙"]
    assert len(pieces_done) < 1000


def test_once_closed_it_tells_failures_but_nothing_that_would_read_the_corpus(
    worker: Worker, qtbot: QtBot
) -> None:
    heard: list[str] = []
    worker.do(lambda _: None, lambda _: heard.append("result"), failed=refuse)
    worker.do(lambda c: c.articles.get(99), failed=lambda _: heard.append("failure"))
    worker.close()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["failure"]


def test_a_corpus_that_cannot_be_opened_is_told_for_what_was_asked(tmp_path: Path, qtbot: QtBot) -> None:
    worker = Worker(lambda: Corpus.open(tmp_path / "none.duizhao"), "test-worker")
    heard: list[UserError] = []
    with qtbot.captureExceptions() as caught:
        worker.do(lambda _: None, failed=heard.append)
        worker.drain()
    worker.close()
    told = [*heard, *(error for _, error, _ in caught)]
    assert [error.message for error in told] == [messages.CORPUS_MISSING]  # type: ignore[attr-defined]


def test_what_work_holds_ends_on_the_thread_of_the_window(worker: Worker, qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []

    def work_with(held: Telling) -> Callable[..., Iterator[object]]:
        return lambda *_: iter([held][:0])

    for _ in range(20):
        worker.do(work_with(Telling(ended)), failed=refuse)
        worker.do_in_pieces(work_with(Telling(ended)), print, lambda: None, failed=refuse)
    worker.drain()
    gc.collect()  # a long job knows itself
    assert len(ended) == 40
    assert set(ended) == {threading.main_thread()}


def test_threads_take_turns_so_short_that_a_list_is_painted_beside_work() -> None:
    """Forty turns, as painting the library asks for them, beside a thread that only computes."""
    usual, end = sys.getswitchinterval(), threading.Event()

    def compute() -> None:
        while not end.is_set():
            sum(range(100))

    def forty_turns() -> float:
        began = time.perf_counter()
        for _ in range(40):
            time.sleep(0)  # lets the other go on, as every call of Qt does
        return time.perf_counter() - began

    thread = threading.Thread(target=compute)
    thread.start()
    try:
        at_first = max(forty_turns() for _ in range(3))  # where others work, too, some turns come by chance
        share_fairly()
        assert min(forty_turns() for _ in range(5)) < at_first / 2
    finally:
        end.set()
        thread.join()
        sys.setswitchinterval(usual)


def test_a_worker_rests_now_and_then_while_it_reads(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    rests: list[float] = []
    clock = SimpleNamespace(perf_counter=time.perf_counter, sleep=rests.append)
    monkeypatch.setattr(turns, "time", clock)
    monkeypatch.setattr(turns, "_SPELL", 0)
    worker.do(lambda corpus: corpus.articles.all(), failed=refuse)
    worker.drain()
    assert rests


def test_a_corpus_that_can_be_opened_later_is(corpus_path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    late = tmp_path / "late.duizhao"
    worker = Worker(lambda: Corpus.open(late), "test-worker")
    heard: list[object] = []
    worker.do(lambda corpus: corpus.articles.count(), heard.append, failed=lambda _: heard.append("failed"))
    worker.drain()
    corpus_path.rename(late)
    worker.do(lambda corpus: corpus.articles.count(), heard.append, failed=lambda _: heard.append("failed"))
    worker.drain()
    worker.close()
    assert heard == ["failed", 4]
