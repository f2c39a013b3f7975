"""How to search: the examples are in the script of the interface, and each of them can be asked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.query.syntax import read_query
from reader.ui.languages import Language
from reader.ui.search.filter_form import FilterForm
from reader.ui.search.help import SearchHelp, examples
from tests.ui.test_languages import Speak, speak

__all__ = ["speak"]  # a fixture


@pytest.mark.parametrize(
    ("language", "word"),
    [(Language.ENGLISH, "保护"), (Language.SIMPLIFIED, "保护"), (Language.TRADITIONAL, "保護")],
)
def test_examples_are_in_the_script_of_the_interface(
    qtbot: QtBot, speak: Speak, language: Language, word: str
) -> None:
    speak(language)
    dialog = SearchHelp()
    qtbot.addWidget(dialog)
    tried: list[str] = []
    dialog.tried.connect(lambda query, _: tried.append(query))
    for button in dialog.findChildren(QToolButton):
        button.click()
    assert f"耕地 {word}" in tried
    assert len(tried) == len(examples())


@pytest.mark.parametrize("language", [Language.SIMPLIFIED, Language.TRADITIONAL])
def test_each_example_can_be_asked(speak: Speak, language: Language) -> None:
    speak(language)
    for name, query in examples().items():
        assert query
        if name != "pattern":
            assert not read_query(query).as_text or name in ("phrase", "one")


def test_the_form_of_the_filters_tells_them_in_that_script_too(qtbot: QtBot, speak: Speak) -> None:
    speak(Language.TRADITIONAL)
    window = QWidget()
    qtbot.addWidget(window)
    form = FilterForm(window)
    assert "source:晚報" in form.source.toolTip()
