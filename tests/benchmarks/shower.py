"""Inside a child: articles shown in the reading view, and the same texts converted and put into two plain editors."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from reader.chinese.converter import convert
from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script, Standard
from reader.ui.fonts import load_fonts
from reader.ui.reading.view import ParallelView
from tests.benchmarks.generate import long_text
from tests.benchmarks.windows import FirstPicture, leave_when_asked, tell

_SIZE = (1440, 920)
_PATIENCE_MS = 60_000
#: Texts by name: how long each is, and how often it is shown.
_TEXTS = {"3,000": (3_000, 15), "1,000,000": (1_000_000, 3)}


def show() -> None:
    """Show each text by turns, always a new one by a character; tell all the times, in seconds."""
    application = QApplication(sys.argv[:1])
    load_fonts()
    view, editors = ParallelView(), _Editors()
    for widget in (view, editors):
        widget.resize(*_SIZE)
    found: dict[str, dict[str, list[float]]] = {}
    for name, (length, times) in _TEXTS.items():
        text = long_text(length)
        times_of = found[name] = {"ours": [], "floor": []}
        for number in range(times + 1):
            body = f"{number}{text}"
            ours = _painted(view, partial(_ours, view, body))
            floor = _painted(editors, partial(editors.show_text, body))
            if number:  # the first one loads tables and fonts
                times_of["ours"].append(ours)
                times_of["floor"].append(floor)
    tell(**found)
    leave_when_asked()
    sys.exit(application.exec())


class _Editors(QWidget):
    """The floor: two plain editors side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._left, self._right = QPlainTextEdit(), QPlainTextEdit()
        layout = QHBoxLayout(self)
        layout.addWidget(self._left)
        layout.addWidget(self._right)

    def viewport(self) -> QWidget:
        """The part that is painted last."""
        return self._right.viewport()

    def show_text(self, body: str) -> None:
        """The text as it is, and converted."""
        self._left.setPlainText(body)
        self._right.setPlainText(convert(body, Standard.S2T.to_traditional))


def _ours(view: ParallelView, body: str) -> None:
    view.set_article(ParallelText(body, Script.SIMPLIFIED, Standard.S2T))


def _painted(widget: ParallelView | _Editors, put: Callable[[], None]) -> float:
    """How long until a text that `put` puts into the window is painted."""
    widget.show()
    QApplication.processEvents()
    loop = QEventLoop()
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    began = time.perf_counter()
    put()
    FirstPicture(widget.viewport(), loop.quit)
    widget.viewport().update()
    loop.exec()
    taken = time.perf_counter() - began
    widget.hide()
    return taken
