"""The cheat sheet and the words about the program."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QPushButton

from reader import __version__
from reader.ui.help import KeyCap, KeysDialog
from reader.ui.settings.dialog import Page
from reader.ui.settings.settings import KEYS
from reader.ui.specs import SPECS
from reader.ui.window import Window
from tests.ui.conftest import Answer


def opened(window: Window, monkeypatch: pytest.MonkeyPatch, name: str = "help.keys") -> KeysDialog:
    """The sheet as a command opens it."""
    dialogs: list[KeysDialog] = []
    monkeypatch.setattr(KeysDialog, "exec", lambda dialog: dialogs.append(dialog) or 0)
    window.actions_[name].trigger()
    (dialog,) = dialogs
    return dialog


def button(dialog: KeysDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if words in one.text().replace("&", ""))


def test_every_key_is_on_the_sheet_those_of_the_tags_too(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window, monkeypatch)
    caps = dialog.findChildren(KeyCap)
    assert len(caps) == sum(len(spec.keys) for spec in SPECS) + 3
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"水治理", "W", "Tag the selection", "T"} <= set(texts)


def test_the_sheet_shows_the_keys_that_hold_now(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.settings.set(KEYS, {"tag.palette": ["G"]})
    caps = [cap.text() for cap in opened(window, monkeypatch).findChildren(KeyCap)]
    assert "G" in caps
    assert "T" not in caps


@pytest.mark.parametrize("name", ["help.keys", "help.keys_text"])
def test_the_sheet_is_opened_and_closed(window: Window, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    dialog = opened(window, monkeypatch, name)
    dialog.show()
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()


def test_from_the_sheet_one_goes_to_where_keys_are_changed(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    button(opened(window, monkeypatch), "Change keys").click()
    assert window.rooms.settings.show().page is Page.KEYS


def test_the_sheet_is_saved_on_one_page(
    window: Window, monkeypatch: pytest.MonkeyPatch, saves: Answer, tmp_path: Path
) -> None:
    saves(tmp_path / "keys.pdf")
    button(opened(window, monkeypatch), "Save").click()
    with pypdfium2.PdfDocument(tmp_path / "keys.pdf") as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_range()
    assert "Ctrl+PgDn" in text
    assert "Tags of this corpus" in text


def test_where_the_sheet_cannot_be_saved_that_is_told(
    window: Window, monkeypatch: pytest.MonkeyPatch, saves: Answer, tmp_path: Path
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[-1]))
    saves(tmp_path / "missing" / "keys.pdf")
    button(opened(window, monkeypatch), "Save").click()
    assert "could not be written" in told[0]


def test_what_the_program_is_names_its_version_and_licence(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[QMessageBox] = []
    monkeypatch.setattr("reader.ui.help.QMessageBox.exec", lambda box: boxes.append(box) or 0)
    window.actions_["help.about"].trigger()
    assert __version__ in boxes[0].text()
    assert "MIT" in boxes[0].informativeText()
    assert not boxes[0].iconPixmap().isNull()
