"""The list of passages in a window, and what one does in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.passages.dialog import PassagesDialog
from reader.ui.passages.model import Script, quote_of
from reader.ui.window import Window
from tests.ui.driving import run, settle

WATERS, SERVICE, SCHOOLS = "生态环境/水治理", "公共服务", "公共服务/教育"


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> PassagesDialog:
    """Open, with all passages listed."""
    run(window, "passages.show")
    look(window)
    return window.rooms.passages.dialog


def look(window: Window) -> None:
    """Let the list follow at once what was asked for or written."""
    settle(window)
    window.rooms.passages.dialog.look()
    settle(window)
    QApplication.processEvents()


def quotes(dialog: PassagesDialog) -> list[str]:
    """What the listed passages read, as they were written."""
    return [quote_of(one, Script.WRITTEN) for one in dialog.model.passages]


def pick(dialog: PassagesDialog, *rows: int) -> None:
    """Select rows, the last of them current."""
    flags = QItemSelectionModel.SelectionFlag
    model = dialog.list.selectionModel()
    model.clearSelection()
    for row in rows:
        model.select(dialog.model.index(row), flags.Select)
    model.setCurrentIndex(dialog.model.index(rows[-1]), flags.NoUpdate)


def tag_of(window: Window, path: str) -> int:
    """The id of a tag."""
    return next(tag.id for tag in window.desk.tags.values() if tag.path == path)


def retag(window: Window, dialog: PassagesDialog, path: str, *rows: int) -> None:
    """Choose a tag for rows in the palette."""
    pick(dialog, *rows)
    dialog._chosen_for_list = False
    dialog._take_tag(tag_of(window, path))
    look(window)


def choose(dialog: PassagesDialog, entry: object, box: str) -> None:
    """Choose an entry of one of the boxes of the form."""
    combo = getattr(dialog.form, box)
    combo.setCurrentIndex(combo.findData(entry))
