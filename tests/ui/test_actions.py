"""Commands: each has words, a menu, a call, and keys that nothing else takes."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.codebook import RESERVED_KEYS
from reader.ui.actions import Actions, words_of
from reader.ui.calls import calls_of
from reader.ui.reading import keys
from reader.ui.specs import SPECS, Menu
from reader.ui.window import Window
from tests.ui.driving import press, select


def test_every_command_has_a_name_and_words_of_its_own() -> None:
    for field in ("name", "words"):
        counts = Counter(getattr(spec, field) for spec in SPECS)
        assert [value for value, count in counts.items() if count > 1] == []
    assert all(words_of(spec).replace("&", "").strip() for spec in SPECS)


def test_no_key_means_two_things() -> None:
    """Also not one in the text and one in the window: Qt would do neither."""
    counts = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert [key for key, count in counts.items() if count > 1] == []
    assert all(counts)


def test_keys_of_commands_are_not_those_that_move_the_caret_or_change_sides() -> None:
    moves = {binding for key in keys._MOVES for binding in QKeySequence.keyBindings(key)}
    moves |= {QKeySequence(text) for text in ("Ctrl+1", "Ctrl+2", "Esc", "Tab", "Shift+Tab")}
    taken = [spec.name for spec in SPECS for key in spec.keys if QKeySequence(key) in moves]
    assert taken == []


def test_a_key_without_modifiers_acts_in_the_text_alone_and_no_tag_can_take_it() -> None:
    for spec in SPECS:
        for key in spec.keys:
            if len(key) == 1:
                # One that has another key for elsewhere hears the bare one from the text alone all the same.
                assert spec.text_only or any(len(other) > 1 for other in spec.keys), spec.name
                assert key.lower() in RESERVED_KEYS, spec.name


def commands_in(menu: QMenu) -> list[str]:
    """What stands in a menu and in those within it."""
    names = []
    for action in menu.actions():
        within = action.menu()
        names += commands_in(within) if isinstance(within, QMenu) else [action.objectName()]
    return names


def test_every_command_stands_in_its_menu_once(window: Window) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    assert len(menus) == len(Menu)
    names = Counter(name for menu in menus for name in commands_in(menu))
    for spec in SPECS:
        expected = 0 if spec.name == "help.keys_text" else 1  # the same as F1
        assert names[spec.name] == expected, spec.name
    for menu, name in zip(menus, Menu, strict=True):
        inside = set(commands_in(menu))
        assert {spec.name for spec in SPECS if spec.menu is name} - inside <= {"help.keys_text"}


def test_every_command_does_something(window: Window) -> None:
    assert set(calls_of(window)) == {spec.name for spec in SPECS}


def test_a_command_without_a_call_and_a_call_without_a_command_are_refused(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    actions = Actions(widget, QWidget(widget))
    actions.set_keys({})
    calls = {spec.name: lambda: None for spec in SPECS}
    with pytest.raises(ValueError, match=r"edit\.undo"):
        actions.connect_all({name: call for name, call in calls.items() if name != "edit.undo"})
    with pytest.raises(ValueError, match=r"edit\.fly"):
        actions.connect_all(calls | {"edit.fly": lambda: None})


def test_each_key_reaches_its_command_and_no_other(window: Window) -> None:
    """Pressed in the text, where keys of the text and of the window could get in each other's way."""
    called: list[str] = []
    for spec in SPECS:
        action = window.actions_[spec.name]
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, name=spec.name: called.append(name))
        action.setEnabled(True)
    window.shell.view.setFocus()
    expected = []
    for spec in SPECS:
        for key in spec.keys:
            QTest.keySequence(window.shell.view, QKeySequence(key))
            expected.append(spec.name)
    assert called == expected


def test_keys_of_the_text_are_letters_elsewhere(window: Window) -> None:
    select(window, "公告栏")
    window.shell.search.show()
    window.shell.search.focus()
    for key in "t.nr[]":
        press(window, key)
    assert window.shell.search._query.text() == "t.nr[]"
    press(window, Qt.Key.Key_Delete)
    assert len(window.desk.annotations) == 2


def test_the_submenus_are_there(window: Window) -> None:
    titles = [menu.title().replace("&", "") for menu in window.findChildren(QMenu)]
    for title in ("Open recent", "Simplified standard", "Traditional standard"):
        assert title in titles
