"""A book with its marks, two plain editors for the same text, and how long something takes to be painted."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from reader.chinese.span import Span
from tests.benchmarks.generate import long_text

CHARACTERS, PARAGRAPHS = 1_000_000, 14_000
SIZE = (1440, 920)
_SEED = 5
_PATIENCE_MS = 60_000
#: How long passages are, in characters, and how many of a thousand are that long.
_LENGTHS = ((4, 500), (24, 300), (90, 150), (400, 45), (4_000, 4), (60_000, 1))


def book(characters: int = CHARACTERS, paragraphs: int = PARAGRAPHS) -> str:
    """A text of about so many characters in exactly so many paragraphs, all about equally long."""
    text = long_text(characters).replace("\n", "").replace("\u3000", "")
    length = characters // paragraphs - 1
    return "\n".join(text[number * length : (number + 1) * length] for number in range(paragraphs))


def passages(count: int, characters: int) -> list[Span]:
    """So many passages of such a text: half of them anywhere, half in twenty crowded places, one over all of it."""
    chance = random.Random(_SEED)
    crowds = crowded(characters)
    lengths, weights = zip(*_LENGTHS, strict=True)
    found = [Span(0, characters)]
    for number in range(1, count):
        length = chance.choices(lengths, weights)[0]
        near = chance.choice(crowds) + chance.randrange(3_000) if number % 2 else chance.randrange(characters)
        start = min(near, characters - length)
        found.append(Span(start, start + length))
    return found


def crowded(characters: int) -> list[int]:
    """Where the crowded places begin."""
    chance = random.Random(_SEED + 1)
    return [chance.randrange(characters) for _ in range(20)]


class Editors(QWidget):
    """The floor: two plain editors side by side, of which the one follows the other."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = QPlainTextEdit(), QPlainTextEdit()
        layout = QHBoxLayout(self)
        layout.addWidget(self.left)
        layout.addWidget(self.right)
        self.left.verticalScrollBar().valueChanged.connect(self.right.verticalScrollBar().setValue)

    @property
    def viewports(self) -> tuple[QWidget, QWidget]:
        """What is painted."""
        return self.left.viewport(), self.right.viewport()

    def show_texts(self, left: str, right: str) -> None:
        """Put the texts in."""
        self.left.setPlainText(left)
        self.right.setPlainText(right)


class _Painted(QObject):
    """Calls `then` when all widgets were painted and what they painted went to the screen."""

    def __init__(self, widgets: tuple[QWidget, ...], then: Callable[[], None]) -> None:
        super().__init__()
        self._left, self._then = list(widgets), then
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the event is delivered: what is queued now runs after painting and flushing."""
        if event.type() == QEvent.Type.Paint and watched in self._left:
            watched.removeEventFilter(self)
            self._left.remove(watched)  # type: ignore[arg-type]
            if not self._left:
                QTimer.singleShot(0, self._then)
        return False


def until_painted(act: Callable[[], None], *widgets: QWidget) -> float:
    """How long from `act` until all widgets were painted for it, in seconds. Raises RuntimeError where they are not."""
    QApplication.processEvents()
    loop, ends = QEventLoop(), []

    def end() -> None:
        ends.append(time.perf_counter())
        loop.quit()

    patience = QTimer(singleShot=True)
    patience.timeout.connect(loop.quit)
    patience.start(_PATIENCE_MS)
    _watch = _Painted(widgets, end)
    began = time.perf_counter()
    act()
    loop.exec()
    if not ends:
        raise RuntimeError("nothing was painted")
    return ends[0] - began
