"""The commands of the preview name their keys as they stand on the keyboard."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.entering import ctrl_enter
from reader.ui.importing.preview.commands import Commands
from reader.ui.languages import Language
from tests.ui.test_languages import SPOKEN, Speak, speak

__all__ = ["speak"]  # a fixture


@pytest.mark.skipif(sys.platform == "darwin", reason="its keyboards have other signs")
@pytest.mark.parametrize("language", SPOKEN)
def test_keys_are_named_alike_in_every_language(language: Language, speak: Speak, qtbot: QtBot) -> None:
    speak(language)
    window = QWidget()
    qtbot.addWidget(window)
    commands = Commands(window)
    shown = {name: commands[name].text().partition("\t")[2] for name in ("toggle", "up", "drop", "begin")}
    assert shown == {"toggle": "Space", "up": "Alt+↑", "drop": "Del", "begin": "S"}
    assert commands["up"].toolTip().endswith("(Alt+↑)")
    assert ctrl_enter() == "Ctrl+Enter"
