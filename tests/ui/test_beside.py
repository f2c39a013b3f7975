"""Where a dialog stands that one reads beside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.beside import covered, put_beside


@pytest.fixture
def text(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    yield widget


def opened(text: QWidget, size: QSize, qtbot: QtBot) -> QDialog:
    dialog = QDialog(text)
    qtbot.addWidget(dialog)
    dialog.resize(size)
    put_beside(dialog, text)
    dialog.show()
    return dialog


def screen(text: QWidget) -> QRect:
    return text.screen().availableGeometry()


def test_it_covers_nothing_where_there_is_room(text: QWidget, qtbot: QtBot) -> None:
    room = screen(text)
    for free in ("right", "left", "below"):
        there = QRect(room)
        if free == "right":
            there.setRight(room.left() + 399)
        elif free == "left":
            there.setLeft(room.right() - 399)
        else:
            there.setBottom(room.top() + 299)
        text.setGeometry(there)
        dialog = opened(text, QSize(300, 200), qtbot)
        assert not dialog.frameGeometry().intersects(there), free
        assert room.contains(dialog.frameGeometry())
        assert covered(dialog, text) == 0
        dialog.close()


def test_else_it_lies_upon_the_lower_part(text: QWidget, qtbot: QtBot) -> None:
    room = screen(text)
    text.setGeometry(room)
    dialog = opened(text, room.size() - QSize(20, 20), qtbot)
    assert room.contains(dialog.frameGeometry())
    assert dialog.frameGeometry().bottom() == room.bottom()
    above = dialog.frameGeometry().top() - text.mapToGlobal(QPoint(0, 0)).y()
    assert covered(dialog, text) == text.height() - above
    assert above > room.height() // 3
    dialog.move(room.topLeft())
    assert covered(dialog, text) == 0  # what is below it is not looked at first
    dialog.close()
    assert covered(dialog, text) == 0
