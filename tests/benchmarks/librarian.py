"""Inside a child: the library with 20,000 articles, in whose filter line one types; beside it a bare filtered list."""

from __future__ import annotations

import random
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.corpus.rows import Article, State
from reader.ui.library.panel import LibraryPanel
from reader.ui.library.shelves import Group, Sort
from reader.ui.window import Window
from tests.benchmarks.generate import _name, _text
from tests.benchmarks.typist import Bare
from tests.benchmarks.windows import run, tell

COUNT = 20_000
_ROUNDS = 5
_BACK = "\b"
#: Characters in either script, initials, a source; each is taken back again, sign by sign.
_TYPED = ("推进", "推進", "wszl", "服务2025")
_ORDERS = ((Sort.ORDER, Group.NONE), (Sort.DATE, Group.MONTH))


def type_all() -> None:
    """Type in the library and in the bare list by turns; tell how long each key held the window, at best."""

    def begin(window: Window) -> None:
        QTimer.singleShot(3000, lambda: _type_all(window))

    sys.exit(run(begin))


def _articles() -> dict[int, Article]:
    chance = random.Random(20261125)
    made = {}
    for number in range(1, COUNT + 1):
        title, line, *_ = _text(chance).split("\n")
        made[number] = Article(
            id=number, title=title, kicker=None, subtitle=None, section=None, source=line.split("：")[-1],
            author=_name(chance), editor=None, date=f"{chance.randint(2015, 2025)}-{chance.randint(1, 12):02}-01",
            number=None, script="simplified", characters=900, paragraphs=9, file=f"{number:05}.txt", order=0,
            annotations=0, state=State.UNREAD, source_file=number,
        )  # fmt: skip
    return made


def _type_all(window: Window) -> None:
    library = window.shell.library
    articles = _articles()
    library._articles = articles
    library._finding.arranger.forget_order()
    bare = Bare([f"{one.title} {one.source} {one.date}" for one in articles.values()])
    bare.show()
    keys = [key for text in _TYPED for key in (*text, *(_BACK * len(text)))]
    ours: dict[str, list[float]] = {}
    shown: list[float] = []
    floor: list[float] = []
    for sort, group in _ORDERS:
        for box, value in ((library._sort, sort), (library._group, group)):
            box.setCurrentIndex(box.findData(value.value))
        rounds = [[_one(library, key) for key in keys] for _ in range(_ROUNDS)]
        ours[group.value] = [min(held for held, _ in times) for times in zip(*rounds, strict=True)]
        shown += [total for _, total in rounds[0]]
    for _ in range(_ROUNDS):
        floor.append(max(_press(bare.line, key) for key in keys))
    tell(keys=keys, ours=ours, first=shown, floor=min(floor))
    bare.close()
    QTimer.singleShot(0, window.close)


def _one(library: LibraryPanel, key: str) -> tuple[float, float]:
    """Press a key: the longest that the window stood still, and how long until the list was there, in seconds."""
    began = time.perf_counter()
    held = _press(library._text, key)
    while library._finding._looking:
        before = time.perf_counter()
        QApplication.processEvents()
        held = max(held, time.perf_counter() - before)
        time.sleep(0.002)
    return held, time.perf_counter() - began


def _press(line: QLineEdit, key: str) -> float:
    before = time.perf_counter()
    if key == _BACK:
        line.backspace()
    elif key.isascii():
        QTest.keyClicks(line, key)
    else:  # as an input method commits it
        typed = QInputMethodEvent()
        typed.setCommitString(key)
        QApplication.sendEvent(line, typed)
    QApplication.processEvents()
    return time.perf_counter() - before
