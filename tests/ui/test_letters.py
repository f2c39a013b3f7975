"""Alt and a letter means one thing in a dialog: of two that share it, the key only goes from one to the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStackedWidget, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.languages import Language
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import run
from tests.ui.test_languages import SPOKEN, Speak, speak
from tests.ui.test_small_screens import opened_by_commands, opened_by_themselves, unanswered

__all__ = ["speak", "unanswered"]  # fixtures


def _words(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or widget.window() is not top:
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(tab) for tab in range(widget.count()))


def _doubled(top: QWidget) -> list[str]:
    words = list(_words(top))
    letters = Counter(letter.upper() for text in words for letter in _letters(text))
    return [text for text in words if any(letters[letter.upper()] > 1 for letter in _letters(text))]


def _letters(text: str) -> list[str]:
    return re.findall(r"&(\w)", text.replace("&&", ""))


def doubled(top: QWidget) -> list[str]:
    """What shares its letter with something else, on any page of a window."""
    found = _doubled(top)
    for pages in top.findChildren(QStackedWidget):
        before = pages.currentIndex()
        for page in range(pages.count()):
            if page != before and pages.isVisibleTo(top):
                pages.setCurrentIndex(page)
                QApplication.processEvents()
                found += _doubled(top)
        pages.setCurrentIndex(before)
    return list(dict.fromkeys(found))


def _told(wanting: dict[str, list[str]]) -> str:
    return "\n".join(f"{name}: {' | '.join(words)}" for name, words in wanting.items())


@pytest.mark.usefixtures("unanswered")
@pytest.mark.parametrize("language", SPOKEN)
def test_no_letter_stands_for_two_things_of_what_a_command_opens(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    speak(language)
    window: Window = start(corpus_path)
    wanting: dict[str, list[str]] = {}
    for name, top in opened_by_commands(window):
        if found := doubled(top):
            wanting[name] = found
    assert not wanting, _told(wanting)


@pytest.mark.parametrize("language", SPOKEN)
def test_no_letter_stands_for_two_things_of_what_opens_by_itself(
    language: Language, speak: Speak, start: Start, corpus_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    speak(language)
    window = start(corpus_path)
    wanting: dict[str, list[str]] = {}
    for name, dialog in opened_by_themselves(window, tmp_path, qtbot):
        if found := doubled(dialog):
            wanting[name] = found
    assert not wanting, _told(wanting)


@pytest.mark.parametrize("language", SPOKEN)
def test_no_letter_beside_the_text_is_that_of_a_menu(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    """Alt and the letter would open the menu instead."""
    speak(language)
    window = start(corpus_path)
    for name in ("tag.filter", "find.here", "search.open", "library.filters"):
        run(window, name)
    menus = {letter.upper() for action in window.menuBar().actions() for letter in _letters(action.text())}
    assert len(menus) == len(window.menuBar().actions())
    assert [text for text in _words(window) if menus & {letter.upper() for letter in _letters(text)}] == []
