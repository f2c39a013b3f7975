"""The same text written in the window and by another program: both are kept, and one is asked which it shall be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.ui.article.details import DetailsDialog
from reader.ui.codebook.editor import TagEditor
from reader.ui.codebook.note_editor import NoteEditor
from reader.ui.window import Window
from tests.ui.driving import annotations, settle

NOTE = "公开"


def elsewhere(path: Path, work: Callable[[Corpus], Any]) -> None:
    """Write as another program; nothing tells the window."""
    with Corpus.open(path, annotator="Wang") as corpus:
        work(corpus)


@pytest.fixture
def field(window: Window) -> NoteEditor:
    """The note of the first annotation, with something typed in it that is not told yet."""
    number = window.desk.annotations[0].id
    window.desk.steps.go_to(number)
    window.shell.annotations.edit_note(number)
    field = window.shell.annotations._note
    field.setFocus()
    field.selectAll()
    field.insertPlainText("我的")
    return field


def write_theirs(window: Window, path: Path, text: str = "他人的") -> None:
    number = window.desk.annotations[0].id
    elsewhere(path, lambda corpus: corpus.annotations.update(number, note=text))


def keep(window: Window) -> None:
    QTest.keyClick(window.shell.annotations._note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)


@pytest.mark.parametrize("told", [False, True])
def test_both_notes_are_kept_and_said(
    window: Window, field: NoteEditor, corpus_path: Path, told: bool, qtbot: QtBot
) -> None:
    write_theirs(window, corpus_path)
    if told:  # the window knows: the list shows theirs, the field what is being typed
        assert window.session is not None
        window.session.look()
        qtbot.waitUntil(lambda: window.desk.annotations[0].note == "他人的")
        assert field.toPlainText() == "我的"
    keep(window)
    assert annotations(window)[0].note == "他人的\n我的"
    assert field.toPlainText() == "他人的\n我的"
    notice = window.shell.notice
    assert "Both texts are kept" in notice.text
    assert "Theirs: 他人的" in notice.accessibleName()


@pytest.mark.parametrize(("button", "kept"), [(0, "我的"), (1, "他人的")])
def test_one_of_them_can_be_chosen(
    window: Window, field: NoteEditor, corpus_path: Path, button: int, kept: str
) -> None:
    write_theirs(window, corpus_path)
    keep(window)
    window.shell.notice.buttons[button].click()
    settle(window)
    assert annotations(window)[0].note == kept
    assert field.toPlainText() == kept
    assert not window.shell.notice.isVisible()


def test_nothing_is_lost_either_when_the_window_closes(
    window: Window, field: NoteEditor, corpus_path: Path
) -> None:
    write_theirs(window, corpus_path)
    window.close()
    with Corpus.open(corpus_path, readonly=True) as corpus:
        assert corpus.annotations.all()[0].note == "他人的\n我的"


def test_a_field_in_which_nothing_is_typed_takes_theirs(
    window: Window, corpus_path: Path, qtbot: QtBot
) -> None:
    number = window.desk.annotations[0].id
    window.desk.steps.go_to(number)
    window.shell.annotations.edit_note(number)
    field = window.shell.annotations._note
    assert field.toPlainText() == NOTE
    write_theirs(window, corpus_path)
    assert window.session is not None
    window.session.look()
    qtbot.waitUntil(lambda: field.toPlainText() == "他人的")
    field.moveCursor(field.textCursor().MoveOperation.End)
    field.insertPlainText("，再加")
    keep(window)
    assert annotations(window)[0].note == "他人的，再加"
    assert not window.shell.notice.isVisible()


def test_one_who_writes_alone_is_asked_nothing(window: Window, field: NoteEditor) -> None:
    keep(window)
    field.insertPlainText("再")
    keep(window)
    assert annotations(window)[0].note == field.toPlainText()
    assert len(field.toPlainText()) == 3
    assert not window.shell.notice.isVisible()


def test_details_show_theirs_and_a_second_time_puts_mine_there(window: Window, corpus_path: Path) -> None:
    assert window.session is not None
    dialog = DetailsDialog(window.session, window.session.corpus.articles.get(1), window)
    dialog.show()
    settle(window)
    dialog._fields["source"].setText("我的报")
    elsewhere(corpus_path, lambda corpus: corpus.details.edit(1, {"source": "他们报", "author": "王五"}))
    save = dialog._buttons.button(QDialogButtonBox.StandardButton.Save)
    save.click()
    settle(window)
    assert dialog.isVisible()
    assert "他们报" in dialog._error.text()
    assert dialog._fields["source"].text() == "我的报"
    assert dialog._fields["author"].text() == "王五"
    assert window.session.corpus.articles.get(1).source == "他们报"
    save.click()
    settle(window)
    assert not dialog.isVisible()
    article = window.session.corpus.articles.get(1)
    assert (article.source, article.author) == ("我的报", "王五")


def test_a_tag_shows_theirs_and_a_second_time_puts_mine_there(window: Window, corpus_path: Path) -> None:
    assert window.session is not None
    tag = window.session.corpus.codebook.all()[0]
    dialog = TagEditor(window.session, tag=tag, parent=window)
    dialog.show()
    dialog._definition.setPlainText("我的")
    values = {"definition": "他人的", "examples": "例", "colour": "#112233"}
    elsewhere(corpus_path, lambda corpus: corpus.codebook.update(tag.id, values))
    save = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    save.click()
    settle(window)
    assert dialog.isVisible()
    assert "他人的" in dialog._error.text()
    assert (dialog._definition.toPlainText(), dialog._examples.toPlainText()) == ("我的", "例")
    assert window.session.corpus.codebook.get(tag.id).definition == "他人的"
    save.click()
    settle(window)
    now = window.session.corpus.codebook.get(tag.id)
    assert (now.definition, now.examples, now.colour) == ("我的", "例", "#112233")
