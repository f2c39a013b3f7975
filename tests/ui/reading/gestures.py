"""What a reader does with the mouse in the parallel view, and where things stand in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.view import ParallelView

LONG = "\n".join(
    f"第{number}段，" + "这条河的治理是从一本账开始的。" * (1 + number % 7) for number in range(300)
)


LEFT, RIGHT = Form.SIMPLIFIED, Form.TRADITIONAL


def at(view: ParallelView, position: int, form: Form, *, end: bool = False) -> QPoint:
    """The middle of the left (or right) half of a character."""
    rect = view.rects_of(Span(position, position + 1), form)[0]
    x = rect.left() + rect.width() * (0.75 if end else 0.25)
    return QPointF(x, rect.center().y()).toPoint()


def drag(qtbot: QtBot, view: ParallelView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(4, 0))
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def wheel(view: ParallelView, angle: int, *, ctrl: bool = False, pixels: int = 0) -> None:
    middle = QPointF(view.viewport().rect().center())
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def block_tops(view: ParallelView, body: str, form: Form) -> list[float]:
    tops = []
    at = 0
    for line in body.splitlines(keepends=True):
        rects = view.rects_of(Span(at, at + 1), form) if line.strip() else []
        tops += [rect.top() for rect in rects]
        at += len(line)
    return tops
