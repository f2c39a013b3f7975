"""The layouts as commands: by key and menu, one of them ticked, kept for the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.ui.reading.options import Layout
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import path_of, press, run, select

_KEYS = dict(zip(Layout, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5), strict=True))


def ticked(window: Window) -> list[Layout]:
    return [layout for layout in Layout if window.actions_[f"view.layout_{layout.value}"].isChecked()]


@pytest.mark.parametrize("layout", list(Layout))
def test_each_layout_has_a_key(window: Window, layout: Layout) -> None:
    select(window, "公布")
    press(window, _KEYS[layout], Qt.KeyboardModifier.AltModifier)
    assert window.shell.view.options.layout is layout
    assert ticked(window) == [layout]
    press(window, _KEYS[layout], Qt.KeyboardModifier.AltModifier)
    assert ticked(window) == [layout], "asked for twice it stays"


def test_the_layouts_stand_together_in_a_menu_of_their_own(window: Window) -> None:
    first = window.actions_["view.layout_beside"]
    (menu,) = (menu for menu in window.menuBar().findChildren(QMenu) if first in menu.actions())
    names = [action.objectName() for action in menu.actions() if isinstance(action, QAction)]
    assert names == [f"view.layout_{layout.value}" for layout in Layout]


def test_the_layout_is_kept_for_the_next_start(start: Start, window: Window) -> None:
    run(window, "view.layout_traditional")
    path = path_of(window)
    window.close()
    again = start(path)
    assert again.shell.view.options.layout is Layout.TRADITIONAL
    assert ticked(again) == [Layout.TRADITIONAL]
