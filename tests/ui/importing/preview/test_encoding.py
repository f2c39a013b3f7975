"""Files that cannot be read, or not as they were, and the encodings offered for them."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import (
    QComboBox,
)
from pytestqt.qtbot import QtBot

from reader.ui.importing.preview.bar import ENCODINGS
from reader.ui.importing.preview.dialog import PreviewDialog
from tests.ui.importing.preview.conftest import (
    Preview,
    answer,
    press,
    titles,
    wait,
)
from tests.ui.importing.preview.looking import HILLS, KEY, SHIFT


def choose_encoding(dialog: PreviewDialog, name: str) -> None:
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding")
    row = box.findData(name)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_a_file_that_cannot_be_read_says_why_and_can_be_read_otherwise(
    preview: Preview, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "乱.txt"
    path.write_bytes("渡口的灯亮了。".encode("gb18030") * 8)
    dialog = preview(path)
    assert titles(dialog) != []
    choose_encoding(dialog, "utf-16")
    wait(qtbot, dialog)
    assert dialog.files.entry is not None
    assert dialog.files.entry.error is not None
    assert "乱.txt" in dialog.view.accessibleDescription()
    assert str(tmp_path) not in dialog.view.accessibleDescription()
    assert titles(dialog) == []
    choose_encoding(dialog, "gb18030")
    wait(qtbot, dialog)
    assert dialog.editor.work is not None
    assert dialog.editor.work.prepared() is not None


def test_changes_are_not_lost_by_another_encoding_without_a_question(
    dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(dialog, KEY.Key_Delete, SHIFT)
    asked = answer(monkeypatch, "Leave as it is")
    choose_encoding(dialog, "gb18030")
    assert titles(dialog) == [HILLS]
    assert [safe for _, *safe in asked] == [["Leave as it is", "Leave as it is"]]
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding")
    assert box.currentText() == "Automatic (UTF-8)"


def test_no_encoding_is_named_where_the_format_has_its_own(dialog: PreviewDialog) -> None:
    dialog.bar.show_reading(chosen=None, found="binary", whole=False, parts=False)
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding")
    assert box.currentText() == "Automatic"
    assert not box.isEnabled()


def test_every_encoding_that_is_offered_is_known() -> None:
    from reader.importing.encodings import known_name

    assert [known_name(name) for name in ENCODINGS]


def test_a_fault_of_ours_is_told_and_reported(
    preview: Preview, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr("reader.ui.importing.preview.loader.open_work", broken)
    with qtbot.captureExceptions() as caught:
        dialog = preview(page)
    assert [str(error) for _, error, _ in caught] == ["a fault"]
    assert "error in Duizhao (RuntimeError)" in dialog.view.accessibleDescription()
    assert not dialog.go.isEnabled()


def test_an_archive_is_not_looked_into(preview: Preview, page: Path, tmp_path: Path, qtbot: QtBot) -> None:
    archive = tmp_path / "材料.zip"
    with ZipFile(archive, "w") as made:
        made.write(page, page.name)
    dialog = preview(page, archive)
    dialog.files.step(1)
    assert "材料.zip is an archive" in dialog.view.accessibleDescription()
    assert dialog.editor.work is None
    assert dialog.files.wanted() == [page, archive]
