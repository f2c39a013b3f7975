"""Inside a child: the program, in which one passage after another is tagged by a tag's own key."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.benchmarks.windows import run, tell

if TYPE_CHECKING:
    from reader.chinese.span import Span
    from reader.ui.window import Window

_TIMES = 100
_LENGTH = 4
_PAUSE_MS = 20
_PATIENCE_MS = 10_000


class Painted(QObject):
    """Ends a loop when the viewport has been painted with so many marks."""

    def __init__(self, window: Window, count: int, loop: QEventLoop) -> None:
        super().__init__()
        self._window, self._count, self._loop = window, count, loop
        self.at = 0.0
        window.shell.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before painting: what is queued now runs after it."""
        if event.type() == QEvent.Type.Paint and len(self._window.desk.annotations) >= self._count:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        self.at = time.perf_counter()
        self._loop.quit()


def tag() -> None:
    """Tag a hundred passages, with a bare commit on the same disk after each; tell all the times."""

    def begin(window: Window) -> None:
        # Not inside the first painting: what follows it shall be done.
        QTimer.singleShot(4500, lambda: _tag_all(window))

    sys.exit(run(begin))


def _tag_all(window: Window) -> None:
    session, view = window.session, window.shell.view
    assert session is not None
    key = next(tag.key for tag in session.corpus.codebook.all() if tag.key)
    spans = _passages(window)
    other = sqlite3.connect(session.path)
    floor = _Floor(Path(os.environ["DUIZHAO_HOME"]) / "floor.sqlite")
    ours, bare = [], []
    for number in range(_TIMES):
        view.select(spans[number])
        _wait(_PAUSE_MS)
        ours.append(_one(window, other, key))
        _wait(_PAUSE_MS)
        bare.append(floor.commit())
    other.close()
    floor.close()
    tell(ours=ours, bare=bare)
    QTimer.singleShot(0, window.close)


def _one(window: Window, other: sqlite3.Connection, key: str) -> float:
    """Press the key; how long until the mark is painted, in seconds, having made sure that it is on disk by then."""
    before = len(window.desk.annotations)
    stored = other.execute("SELECT count(*) FROM annotation").fetchone()[0]
    loop = QEventLoop()
    painted = Painted(window, before + 1, loop)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    began = time.perf_counter()
    QTest.keyClick(window.shell.view, Qt.Key(ord(key.upper())))
    loop.exec()
    if not painted.at or other.execute("SELECT count(*) FROM annotation").fetchone()[0] != stored + 1:
        raise RuntimeError("a tag was not made, or painted before it was on disk")
    return painted.at - began


def _passages(window: Window) -> list[Span]:
    """A hundred passages of the open article that are in sight; neighbours may overlap."""
    from reader.chinese.parallel import Form
    from reader.chinese.span import Span

    article, view = window.desk.article, window.shell.view
    assert article is not None
    taken = {annotation.span for annotation in window.desk.annotations}
    all_spans = (Span(start, start + _LENGTH) for start in range(article.characters - _LENGTH))
    spans = [span for span in all_spans if span not in taken and view.rects_of(span, Form.SIMPLIFIED)]
    return spans[:: max(1, len(spans) // _TIMES)]


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class _Floor:
    """A database of one table to which rows are committed one by one, as safely as annotations are."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)")

    def commit(self) -> float:
        """How long one row takes, in seconds."""
        began = time.perf_counter()
        self._connection.execute("INSERT INTO row (text) VALUES ('one')")
        return time.perf_counter() - began

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
