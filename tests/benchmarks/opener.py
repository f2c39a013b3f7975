"""Inside a child: the program with books of thousands of annotations, each opened, and tagged once it is."""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QListView

from tests.benchmarks.windows import run, tell

if TYPE_CHECKING:
    from reader.ui.window import Window

BOOKS, ANNOTATIONS = 3, 5_000
_TIMES = 20
_LENGTH = 12
_LONGEST_WAIT = 10.0


def open_books() -> None:
    """Open each book for the first time, and tag one with few and one with many annotations; tell all the times."""
    path = Path(os.environ["DUIZHAO_HOME"]) / "books.duizhao"
    _make(path)

    def begin(window: Window) -> None:
        # Not inside the first painting: what follows it shall be done.
        QTimer.singleShot(4500, lambda: _measure(window))

    sys.exit(run(begin, "open", str(path)))


def _make(path: Path) -> None:
    """A notice, a book with ten annotations, and books with thousands of the same ones."""
    from reader.corpus.corpus import Corpus
    from tests.benchmarks.adder import file_of
    from tests.benchmarks.book import book, passages

    body = book()
    with Corpus.create(path, annotator="Li") as corpus:
        for number in range(BOOKS + 2):
            corpus.articles.add([file_of(f"{number}{body}" if number else "通知。")])
        tags = [corpus.codebook.create(f"主题{number}")[0].id for number in range(40)]
        for number, span in enumerate(passages(ANNOTATIONS, len(body))):
            if number < 10:
                corpus.annotations.add(2, span, tags[number])
            corpus.annotations.add(3, span, tags[number % len(tags)])
        columns = """tag, start, "end", quote, quote_simplified, quote_traditional, prefix, suffix, annotator,
            created_at, updated_at"""
        for article in range(4, BOOKS + 3):
            corpus.db.execute(
                f"INSERT INTO annotation (uuid, article, {columns}) "
                f"SELECT lower(hex(randomblob(16))), {article}, {columns} FROM annotation WHERE article = 3"
            )


def _measure(window: Window) -> None:
    from tests.benchmarks.book import until_painted

    view, desk = window.shell.view, window.desk
    found: dict[str, list[float]] = {"opened": [], "listed": [], "few": [], "many": []}
    for article in range(3, BOOKS + 3):
        found["opened"].append(until_painted(partial(desk.open, article), view.viewport()))
        found["listed"].append(_longest_step(window, article))
        desk.open(1)
        QApplication.processEvents()
    for name, article in (("few", 2), ("many", 3)):
        desk.open(article)
        QApplication.processEvents()
        for number in range(_TIMES):
            found[name].append(_tag(window, 100 + 9 * number))
    tell(**found)
    window.close()


def _longest_step(window: Window, article: int) -> float:
    """Wait until the list beside an article that was just opened is filled; the longest time the window was deaf."""
    from reader.corpus.rows import Annotation

    rows = window.shell.annotations.findChild(QListView).model()
    began, longest = time.perf_counter(), 0.0
    while rows.rowCount() < ANNOTATIONS:
        if time.perf_counter() - began > _LONGEST_WAIT:
            raise RuntimeError("the annotations were not listed")
        step = time.perf_counter()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        longest = max(longest, time.perf_counter() - step)
        time.sleep(0.001)
    assert all(isinstance(one, Annotation) and one.article == article for one in window.desk.annotations)
    return longest


def _tag(window: Window, start: int) -> float:
    """Tag a passage in sight, take it back; seconds until it was painted."""
    from reader.chinese.span import Span

    desk, view = window.desk, window.shell.view
    view.select(Span(start, start + _LENGTH))
    _wait(window)
    before = len(desk.annotations)
    began = time.perf_counter()
    desk.tag(window.session.corpus.codebook.all()[0].id)  # type: ignore[union-attr]
    while len(desk.annotations) == before:
        if time.perf_counter() - began > _LONGEST_WAIT:
            raise RuntimeError("a tag was not made")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
    QApplication.processEvents()  # the painting
    taken = time.perf_counter() - began
    desk.remove_current()
    _wait(window)
    return taken


def _wait(window: Window) -> None:
    assert window.session is not None
    window.session.drain()
    QApplication.processEvents()
