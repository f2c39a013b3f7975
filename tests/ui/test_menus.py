"""The menus that open at a place: their groups, and each letter only once, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.ui.context import context_menu, part_letters
from reader.ui.languages import Language
from reader.ui.specs import Menu
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import LEDGER, RIVER, WATER, run, select, settle, span_of
from tests.ui.test_languages import SPOKEN, Speak, speak

__all__ = ["speak"]  # a fixture


def letters(menu: QMenu) -> list[str]:
    texts = [line.text().replace("&&", "") for line in menu.actions()]
    return [letter.upper() for text in texts for letter in re.findall(r"&(\w)", text)]


def doubled(menu: QMenu) -> list[str]:
    found = letters(menu)
    return [line.text() for line in menu.actions()] if len(found) != len(set(found)) else []


def groups(menu: QMenu) -> list[list[str]]:
    """The names of the lines, or their words where they are no commands, group by group."""
    found: list[list[str]] = [[]]
    for line in menu.actions():
        if line.isSeparator():
            found.append([])
        else:
            found[-1].append(line.objectName() or line.text())
    return found


def test_a_selection_is_tagged_copied_or_looked_up(window: Window) -> None:
    span = select(window, "都写在公告栏上")
    tag, copy, look = groups(context_menu(window, span))[-3:]
    assert tag == ["tag.palette", "tag.repeat", "tag.all"]
    assert copy == ["edit.copy", "edit.copy_both", "edit.copy_citation"]
    assert look[:3] == ["Search the corpus for this", "figures.collocates", "term.add"]


def test_at_the_caret_there_is_nothing_to_look_up(window: Window) -> None:
    window.shell.view.select(Span(30, 30))
    found = [name for group in groups(context_menu(window, None)) for name in group]
    assert "tag.palette" in found
    assert "term.add" not in found
    assert "Search the corpus for this" not in found


def test_a_line_does_what_its_command_does(window: Window) -> None:
    select(window, WATER)
    menu = context_menu(window, span_of(RIVER, WATER))
    (line,) = [line for line in menu.actions() if line.objectName() == "edit.copy"]
    line.trigger()
    assert QApplication.clipboard().text() == WATER
    assert line.text() == window.actions_["edit.copy"].text()


@pytest.mark.parametrize("language", SPOKEN)
def test_no_letter_stands_for_two_lines_of_a_context_menu(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    with Corpus.open(corpus_path, annotator="Li") as corpus:
        corpus.annotations.add_part(1, span_of(RIVER, "公告栏"))
        corpus.annotations.add(1, span_of(RIVER, "谁都可以查"), "公共服务", status=Status.PROPOSED)
    speak(language)
    window = start(corpus_path)
    for quote in (WATER, LEDGER, "谁都可以查", "园区"):
        span = select(window, quote)
        for selected in (span, None):
            assert not doubled(context_menu(window, selected))
    # Where there is something to which a selection can be added.
    select(window, WATER)
    run(window, "tag.next")
    settle(window)
    menu = context_menu(window, select(window, "园区"))
    assert "passage.add" in [line.objectName() for line in menu.actions()]
    assert not doubled(menu)


@pytest.mark.parametrize("language", SPOKEN)
def test_no_letter_stands_for_two_lines_of_any_other_menu(
    language: Language, speak: Speak, start: Start, corpus_path: Path, qtbot: QtBot
) -> None:
    speak(language)
    window = start(corpus_path)
    window.open_search("水")
    run(window, "tag.all")
    select(window, WATER)
    run(window, "tag.next")
    shell = window.shell
    shell.annotations._show_menu(QPoint(5, 5))
    menus = window.findChildren(QMenu)
    for menu in menus:
        menu.aboutToShow.emit()
    assert len([menu for menu in menus if menu.actions()]) > 8
    assert not [lines for menu in window.findChildren(QMenu) if (lines := doubled(menu))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["&Copy", "&Change", "&Cut"], ["&Copy", "C&hange", "C&ut"]),
        (["&Change\tR", "&Copy"], ["C&hange\tR", "&Copy"]),
        (["变更标签(&C)", "复制(&C)"], ["变更标签", "复制(&C)"]),
        (["A && B", "&A"], ["A && B", "&A"]),
        (["&A", "&A"], ["&A", "A"]),
    ],
)
def test_who_comes_later_takes_another_letter(qtbot: QtBot, words: list[str], expected: list[str]) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for text in words:
        menu.addAction(text).setObjectName("copy" if text.startswith(("&Copy", "复制")) else "")
    part_letters(menu, first="copy")
    assert [line.text() for line in menu.actions()] == expected


@pytest.mark.parametrize("language", SPOKEN)
def test_every_menu_of_the_bar_fits_in_one_column_on_a_laptop(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    """768 pixels less the bars of a desktop and of the window; what does not fit goes to a column of its own."""
    speak(language)
    window = start(corpus_path)
    menus = [menu for line in window.menuBar().actions() if isinstance(menu := line.menu(), QMenu)]
    assert len(menus) == len(Menu)
    for menu in menus:
        menu.sizeHint()
        heights = [menu.actionGeometry(line).height() for line in menu.actions()]
        assert sum(heights) < 690, menu.title()
