"""What is typed in a dialog when the system ends the program is kept, and told at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.codebook.editor import TagEditor
from reader.ui.sharing import elsewhere, typed
from reader.ui.window import Window


@pytest.fixture
def editor(window: Window) -> Iterator[TagEditor]:
    """The dialog for a tag, open on the first one."""
    assert window.session is not None
    dialog = TagEditor(window.session, tag=window.session.corpus.codebook.all()[0], parent=window)
    dialog.show()
    yield dialog
    dialog.reject()


def definition(editor: TagEditor) -> QPlainTextEdit:
    (field,) = [one for one in editor.findChildren(QPlainTextEdit) if "Definition" in one.accessibleName()]
    return field


def test_what_was_changed_is_kept_under_the_names_of_the_fields(editor: TagEditor, home: Path) -> None:
    definition(editor).moveCursor(definition(editor).textCursor().MoveOperation.End)
    QTest.keyClicks(definition(editor), "x")
    definition(editor).insertPlainText("\n河道、堤坝与𠮷渠")
    path = typed.keep()
    assert path is not None
    assert path.parent == home / "rescued"
    text = path.read_text("utf-8")
    assert text.startswith(editor.windowTitle())
    assert f"{definition(editor).accessibleName()}\n{definition(editor).toPlainText()}" in text
    assert "河道、堤坝与𠮷渠" in text
    assert "Examples" not in text, "not changed"


def test_nothing_is_kept_of_a_dialog_in_which_nothing_was_typed(editor: TagEditor, home: Path) -> None:
    assert editor.isVisible()
    assert typed.keep() is None
    assert not (home / "rescued").exists()


def test_what_is_typed_to_look_for_something_is_not_kept(window: Window, home: Path, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.show()
    QTest.keyClicks(field, "keys")
    assert typed.keep() is None
    dialog.reject()


def test_the_next_start_tells_it_once_and_hands_the_text_out(
    window: Window, editor: TagEditor, home: Path
) -> None:
    QTest.keyClicks(definition(editor), "dikes and channels")
    kept = typed.keep()
    assert kept is not None
    editor.reject()
    elsewhere.tell(window)
    notice = window.shell.notice
    (path,) = (home / "rescued").iterdir()
    assert str(path) in notice.text
    assert not notice.property("serious")
    (button,) = notice.buttons
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "dikes and channels" in QApplication.clipboard().text()
    notice.hide()
    elsewhere.tell(window)
    assert notice.text == ""
    assert path.exists()
