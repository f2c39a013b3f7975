"""A window on the small corpus, and the dialog as a person uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.occurrences.dialog import OccurrencesDialog
from reader.ui.occurrences.form import Scope
from reader.ui.window import Window
from tests.ui.driving import run, settle


@pytest.fixture
def dialog(window: Window) -> OccurrencesDialog:
    """Open, without a selection."""
    return open_dialog(window)


def open_dialog(window: Window) -> OccurrencesDialog:
    run(window, "tag.all")
    (found,) = window.findChildren(OccurrencesDialog)
    look(window, found)
    return found


def look(window: Window, dialog: OccurrencesDialog) -> None:
    """Wait until everything that is meant now is found."""
    if dialog._pause.isActive():
        dialog.look()
    settle(window)
    QApplication.processEvents()


def ask(
    window: Window,
    dialog: OccurrencesDialog,
    terms: str,
    tag: int | str | None = None,
    *,
    scope: Scope = Scope.CORPUS,
) -> None:
    """Type terms, choose the tag and where to look, and wait for what is found."""
    dialog.form.scope.setCurrentIndex(dialog.form.scope.findData(scope))
    dialog.form.terms.setPlainText(terms)
    if tag is not None:
        dialog.form.set_tag(tag)
    look(window, dialog)


def press(window: Window, dialog: OccurrencesDialog, key: Qt.Key, row: int) -> None:
    """Stand on a row of the preview and press a key."""
    dialog.preview.table.setCurrentIndex(dialog.preview.model.index(row, 1))
    QTest.keyClick(dialog.preview.table, key)
    settle(window)


def rows(dialog: OccurrencesDialog) -> list[tuple[bool, str]]:
    """Tick and match of each row."""
    model = dialog.preview.model
    ticks = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())]
    return [(tick == Qt.CheckState.Checked, model.index(row, 2).data()) for row, tick in enumerate(ticks)]


def do(window: Window, dialog: OccurrencesDialog) -> None:
    """Press the button that tags, and wait."""
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    settle(window)
    QApplication.processEvents()
