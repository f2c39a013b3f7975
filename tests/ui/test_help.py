"""The list of keys and the words about the program."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox

from reader import __version__
from reader.ui.actions import words_of
from reader.ui.help import KeysDialog
from reader.ui.specs import SPECS
from reader.ui.window import Window


def test_every_key_is_listed_beside_its_command(window: Window) -> None:
    dialog = KeysDialog(window)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for spec in SPECS:
        if not spec.keys or spec.name == "help.keys_text":
            continue
        place = texts.index(words_of(spec).replace("&", ""))
        for key in spec.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in texts[place + 1]
    dialog.deleteLater()


@pytest.mark.parametrize("name", ["help.keys", "help.keys_text"])
def test_the_list_is_opened_and_closed(window: Window, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    opened: list[KeysDialog] = []

    def exec_(dialog: KeysDialog) -> int:
        opened.append(dialog)
        dialog.show()
        dialog.findChild(QDialogButtonBox).buttons()[0].click()
        return 0

    monkeypatch.setattr(KeysDialog, "exec", exec_)
    window.actions_[name].trigger()
    assert len(opened) == 1
    assert not opened[0].isVisible()


def test_what_the_program_is_names_its_version_and_licence(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[QMessageBox] = []
    monkeypatch.setattr("reader.ui.help.QMessageBox.exec", lambda box: boxes.append(box) or 0)
    window.actions_["help.about"].trigger()
    assert __version__ in boxes[0].text()
    assert "MIT" in boxes[0].informativeText()
    assert not boxes[0].iconPixmap().isNull()
