"""The list of keys also says how one selects and changes sides."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.help import KeysDialog


@pytest.mark.parametrize(
    "words", ["Shift and the arrows", "Tab", "Ctrl+1", "Ctrl+2", "double click", "triple"]
)
def test_what_is_no_command_is_told_below_the_list(qtbot: QtBot, words: str) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    assert any(words in label.text() for label in dialog.findChildren(QLabel) if label.wordWrap())
