"""From the window into the preview and from there into the corpus."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.importing.cleaning.plan_json import plan_from_json
from reader.ui import choosing
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.window import Window
from tests.importing.cleaning.making_pages import NEWSPAPER
from tests.ui.driving import path_of, settle
from tests.ui.importing.preview.conftest import press, titles, wait


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "河湾日报.txt"
    path.write_text(NEWSPAPER, "utf-8")
    return path


def preview_of(window: Window, qtbot: QtBot) -> PreviewDialog:
    """The preview that is open over a window, with its first file read."""
    dialog = window.findChild(PreviewDialog)
    assert dialog is not None
    qtbot.waitActive(dialog)
    wait(qtbot, dialog)
    dialog.view.setFocus()
    return dialog


def stored_titles(window: Window) -> list[str]:
    assert window.session is not None
    return [article.title for article in window.session.corpus.articles.all()][4:]


def test_what_was_changed_by_hand_is_stored_with_the_file(
    window: Window, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "open_files", lambda *_: [str(page)])
    window.actions_["import.preview"].trigger()
    dialog = preview_of(window, qtbot)
    assert titles(dialog) == ["县里给渡口装上了路灯", "山货有了自己的仓库"]
    press(dialog, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    plan = dialog.editor.work.plan  # type: ignore[union-attr]
    with qtbot.waitSignal(window.importer.finished):
        dialog.go.click()
    settle(window)
    assert stored_titles(window) == ["山货有了自己的仓库"]
    with sqlite3.connect(path_of(window)) as db:
        (kept,) = db.execute("SELECT plan FROM source_file ORDER BY id DESC LIMIT 1").fetchone()
    db.close()
    assert plan_from_json(kept) == plan


def test_a_file_without_changes_is_imported_as_ever(window: Window, page: Path, qtbot: QtBot) -> None:
    window.previewing.open([page])
    dialog = preview_of(window, qtbot)
    with qtbot.waitSignal(window.importer.finished):
        dialog.accept()
    settle(window)
    assert stored_titles(window) == ["县里给渡口装上了路灯", "山货有了自己的仓库"]
    with sqlite3.connect(path_of(window)) as db:
        (kept,) = db.execute("SELECT plan FROM source_file ORDER BY id DESC LIMIT 1").fetchone()
    db.close()
    assert kept is None


@pytest.mark.parametrize("folder", [False, True])
def test_what_falls_with_shift_is_looked_at_first(
    window: Window, page: Path, qtbot: QtBot, folder: bool
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(page.parent if folder else page))])
    shift, left = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, mime, left, shift))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, mime, left, shift))
    dialog = preview_of(window, qtbot)
    assert page in [path.resolve() for path in dialog.files.wanted()]
    assert stored_titles(window) == []
    dialog.reject()
    assert stored_titles(window) == []


def test_no_preview_without_an_answer(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "open_files", lambda *_: [])
    window.actions_["import.preview"].trigger()
    assert window.findChild(PreviewDialog) is None


def test_a_folder_is_chosen_from_the_menu_looked_at_and_imported(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "来信"
    (folder / "三月").mkdir(parents=True)
    for name in ("一.txt", "三月/二.txt"):
        (folder / name).write_text(f"第{name[-5]}封来信\n　　信里说，渡口的灯亮了，夜里也有船。\n", "utf-8")
    monkeypatch.setattr(choosing, "open_folder", lambda *_: str(folder))
    window.actions_["import.preview_folder"].trigger()
    dialog = preview_of(window, qtbot)
    assert [entry.name for entry in dialog.files.batch.entries] == ["一.txt", "三月/二.txt"]
    with qtbot.waitSignal(window.importer.finished):
        dialog.go.click()
    settle(window)
    assert stored_titles(window) == ["第一封来信", "第二封来信"]


def test_no_preview_without_a_folder(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "open_folder", lambda *_: "")
    window.actions_["import.preview_folder"].trigger()
    assert window.findChild(PreviewDialog) is None
