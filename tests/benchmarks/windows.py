"""Inside the children: a window, and the word to the parent when its first picture is there.

This module imports nothing but what the bare window needs too: what ours needs is part of its start.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

if TYPE_CHECKING:
    from reader.ui.window import Window


class FirstPicture(QObject):
    """Calls `then` once the widget was painted for the first time and the picture went to the screen."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the event is delivered: what is queued now runs after painting and flushing."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def leave_when_asked() -> None:
    """Close the window, as a person does, when the parent closes the pipe; waiting for that wakes nothing."""
    from PySide6.QtCore import QCoreApplication, QMetaObject, Qt

    application = QCoreApplication.instance()
    assert application is not None

    def wait() -> None:
        sys.stdin.buffer.read()
        QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=wait, daemon=True).start()


def tell(**facts: Any) -> None:
    """A message to the parent."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def bare() -> None:
    """The least that a program of this kind is: a main window that paints a line of text."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 920)
    page = QLabel("window")
    window.setCentralWidget(page)

    def painted() -> None:
        tell(peak=peak_memory())
        leave_when_asked()

    FirstPicture(page, painted)
    window.show()
    sys.exit(application.exec())


def ours(*, look: bool = False) -> None:
    """The program as a person starts it, on the corpus that it chooses itself."""

    def painted(window: Window) -> None:
        tell(peak=peak_memory(), jieba="jieba" in sys.modules)
        if look:
            tell(**_look(window))
        leave_when_asked()

    sys.exit(run(painted))


def run(painted: Callable[[Window], None], *words: str) -> int:
    """Run the program with its command's words; `painted` is called when the article was painted for the first time."""

    def show(window: Window) -> None:
        FirstPicture(window.shell.view.viewport(), lambda: painted(window))
        QWidget.show(window)

    QMainWindow.show = show  # type: ignore[assignment, method-assign]
    from reader.cli import main

    return main(list(words))


def peak_memory() -> float | None:
    """The most memory that this process had so far, in megabytes; None where there is no /proc."""
    try:
        lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))


def _look(window: Window) -> dict[str, Any]:
    """Whether what was painted is an article in both forms: the lines that are laid out, the ink on the page."""
    from reader.chinese.parallel import Form
    from reader.chinese.span import Span

    view, article = window.shell.view, window.desk.article
    whole = Span(0, article.characters if article is not None else 0)
    picture = view.viewport().grab().toImage()
    ground = picture.pixelColor(2, 2).lightness()
    inked = sum(
        abs(picture.pixelColor(x, y).lightness() - ground) > 80
        for y in range(0, picture.height(), 2)
        for x in range(0, picture.width(), 2)
    )
    return {"lines": [len(view.rects_of(whole, form)) for form in Form], "ink": 4 * inked}
