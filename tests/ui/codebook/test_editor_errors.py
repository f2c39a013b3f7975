"""What the dialog of a tag says is said once, and leaves every field in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.codebook.editor import TagEditor
from tests.ui.codebook.conftest import Desk


@pytest.fixture(params=["", "乡村振兴"], ids=["at the top", "below a theme"])
def dialog(request: pytest.FixtureRequest, qtbot: QtBot, desk: Desk) -> TagEditor:
    dialog = TagEditor(desk.session, above=desk.tag(request.param) if request.param else None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def fill(dialog: TagEditor, desk: Desk, name: str, key: str) -> None:
    """Type name and key, and press Create."""
    for line in dialog.findChildren(QLineEdit):
        line.setText(key if "Key" in line.accessibleName() else name)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    desk.session.drain()
    QApplication.processEvents()


def errors(dialog: TagEditor) -> list[QLabel]:
    labels = dialog.findChildren(QLabel)
    return [label for label in labels if label.isVisible() and label.property("role") == "error"]


def place(dialog: TagEditor, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(dialog, QPoint()), widget.size())


def assert_nothing_overlaps(dialog: TagEditor) -> None:
    definition = dialog.findChild(QPlainTextEdit)
    assert place(dialog, definition).height() == 84
    others = [dialog.findChild(QDialogButtonBox), *dialog.findChildren(QLineEdit), *errors(dialog)]
    for other in others:
        assert not place(dialog, other).intersects(place(dialog, definition)), other
    for label in errors(dialog):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("key", ["t", "x"])
def test_an_error_about_the_key_is_said_once_and_covers_nothing(
    dialog: TagEditor, desk: Desk, key: str
) -> None:
    fill(dialog, desk, "县域商业", key)
    assert len(errors(dialog)) == 1
    assert_nothing_overlaps(dialog)
    focus = dialog.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == key


def test_a_name_and_a_key_that_do_not_do_are_both_said_in_full(dialog: TagEditor, desk: Desk) -> None:
    fill(dialog, desk, "", "t")
    assert_nothing_overlaps(dialog)
    fill(dialog, desk, " ", "q")
    assert len(errors(dialog)) == 1
    assert_nothing_overlaps(dialog)


def test_the_dialog_cannot_be_made_too_small_for_its_words(dialog: TagEditor, desk: Desk) -> None:
    fill(dialog, desk, "县域商业", "t")
    dialog.resize(900, 600)
    dialog.resize(440, 100)
    QApplication.processEvents()
    assert_nothing_overlaps(dialog)
