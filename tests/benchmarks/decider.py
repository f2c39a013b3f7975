"""Inside a child: the program with articles of 1,000,000 characters, in which conversions are decided."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.windows import run, tell

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus
    from reader.ui.window import Window

_SECONDS = 0.6
_TIMES = 5
_WORD = "发展"


def decide() -> None:
    """Pin a word in a book and in one long paragraph, at a place and everywhere; tell the longest pauses in seconds."""
    path = Path(os.environ["DUIZHAO_HOME"]) / "decisions.duizhao"
    _make(path)

    def begin(window: Window) -> None:
        # Not inside the first painting: what follows it shall be done.
        QTimer.singleShot(4500, lambda: _measure(window))

    sys.exit(run(begin, "open", str(path)))


def _make(path: Path) -> None:
    """A notice, a book, and a book without a line break."""
    from reader.corpus.corpus import Corpus
    from tests.benchmarks.adder import file_of
    from tests.benchmarks.book import book

    body = f"{_WORD}很快。{book()}"
    with Corpus.create(path, annotator="Li") as corpus:
        for text in ("通知。", body, body.replace("\n", "")):
            corpus.articles.add([file_of(text)])


def _measure(window: Window) -> None:
    found: dict[str, list[float]] = {"idle": [_longest_pause(window) for _ in range(_TIMES)]}
    for article, name in ((2, "book"), (3, "paragraph")):
        window.open_article(article)
        _longest_pause(window)
        for reach in ("place", "corpus"):
            found[f"{name}, {reach}"] = [_one(window, article, reach) for _ in range(_TIMES)]
    tell(**found)
    QTimer.singleShot(0, window.close)


def _one(window: Window, article: int, reach: str) -> float:
    """Decide, and take it back, which is not measured."""
    from reader.chinese.script import Standard

    session = window.session
    assert session is not None

    def work(corpus: Corpus) -> object:
        if reach == "place":
            return corpus.pins.add(_WORD, "髮展", Standard.S2T, article=article, start=0)
        return corpus.pins.add(_WORD, "髮展", Standard.S2T)

    session.write(work)  # type: ignore[arg-type]
    pause = _longest_pause(window)
    window.actions_["edit.undo"].trigger()
    _longest_pause(window)
    return pause


def _longest_pause(window: Window) -> float:
    """How long the event loop was kept waiting at most, while all that was asked for is done."""
    assert window.session is not None
    longest, last = 0.0, time.perf_counter()

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    timer = QTimer(window, interval=1)
    timer.timeout.connect(tick)
    timer.start()
    window.session.drain()
    until = time.perf_counter() + _SECONDS
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.001)
    timer.stop()
    timer.deleteLater()
    return longest
