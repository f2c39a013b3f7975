"""The menu of a place in the text: tagging, copying, looking up, each letter only once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from reader.chinese.span import Span

if TYPE_CHECKING:
    from reader.ui.window import Window

#: Its letter stays what it is everywhere, whatever stands before it.
_COPY = "edit.copy"
#: Code points of a selection that are looked for.
_LONGEST = 60
_LETTER = re.compile(r"\(&(\w)\)|&(\w)")


def context_menu(window: Window, span: Span | None) -> QMenu:
    """The menu for the caret, or for a selected `span` of the open article; it goes when it is closed."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    reading = window.session is not None and window.desk.article is not None
    selected = span is not None
    if reading:
        window.rooms.doubts.offer(menu)
    tag = window.desk.choice.commands(selected=selected) if reading else []
    _add_lines(window, menu, [*tag, *(["tag.all"] if selected else [])])
    menu.addSeparator()
    _add_lines(window, menu, [_COPY, "edit.copy_both", "edit.copy_citation"])
    menu.addSeparator()
    if span is not None:
        _offer_search(window, menu, span)
        _add_lines(window, menu, ["figures.collocates", "term.add"])
    if reading:
        window.rooms.doubts.offer_later(menu)
    part_letters(menu, first=_COPY)
    return menu


def _add_lines(window: Window, menu: QMenu, names: Iterable[str]) -> None:
    """Lines of their own for commands: a letter may be another one here than in the bar."""
    for name in names:
        command = window.actions_[name]
        line = menu.addAction(command.text())
        line.setObjectName(name)
        line.setEnabled(command.isEnabled())
        line.triggered.connect(command.trigger)


def _offer_search(window: Window, menu: QMenu, span: Span) -> None:
    if window.session is None or window.desk.article is None:
        return
    words = span.of(window.session.corpus.articles.body(window.desk.article.id))[:_LONGEST].replace('"', " ")
    line = menu.addAction(QCoreApplication.translate("Window", "Search the corpus for this"))
    line.triggered.connect(lambda: window.open_search(f'"{words}"'))


def part_letters(menu: QMenu, *, first: str = "") -> None:
    """Let no letter stand for two lines; the line of the name `first` keeps its own, then who comes first."""
    lines = [line for line in menu.actions() if not line.isSeparator()]
    given = {line.objectName(): line for line in lines}
    taken: set[str] = set()
    for line in sorted(lines, key=lambda line: line is not given.get(first)):
        words, tab, keys = line.text().partition("\t")
        line.setText(_with_free_letter(words, taken) + tab + keys)


def _with_free_letter(words: str, taken: set[str]) -> str:
    """The words with the letter that they have or else with a free one of theirs, which is taken then; or with none."""
    found = _LETTER.search(words.replace("&&", "\0\0"))
    if found is None:
        return words
    letter = (found.group(1) or found.group(2)).upper()
    if letter not in taken:
        taken.add(letter)
        return words
    bare = words[: found.start()] + (found.group(2) or "") + words[found.end() :]
    for place, other in _initials_first(bare):
        if other.upper() not in taken:
            taken.add(other.upper())
            return f"{bare[:place]}&{bare[place:]}"
    return bare


def _initials_first(words: str) -> Iterable[tuple[int, str]]:
    """The letters of the words with their places, those at the beginning of a word before the others."""
    letters = [(at, one) for at, one in enumerate(words) if one.isascii() and one.isalpha()]
    return sorted(letters, key=lambda pair: pair[0] > 0 and words[pair[0] - 1].isalpha())
