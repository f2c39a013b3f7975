"""The keys of the tree lead nowhere out of sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.codebook.conftest import Desk
from tests.ui.codebook.test_panel import Shown

MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
DOWN, UP, END, HOME = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home
NAMES = [f"主题{number:02d}" for number in range(40)]


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    """Many more tags than there is room for; the first of them is current."""
    for name in NAMES:
        desk.session.write(lambda corpus, name=name: corpus.codebook.create(name))
    desk.session.drain()
    shown = Shown(qtbot, desk)
    shown.panel.resize(320, 300)
    shown.select(NAMES[0])
    yield shown


def _in_sight(shown: Shown) -> bool:
    rect = shown.tree.visualRect(shown.tree.currentIndex())
    return rect.top() >= 0 and rect.bottom() <= shown.tree.viewport().height() + 1  # Qt is a pixel off


@pytest.mark.parametrize("keys", [[END], [END, HOME], [END, UP, UP], [DOWN] * 20, [Qt.Key.Key_PageDown] * 3])
def test_what_is_gone_to_is_in_sight(shown: Shown, qtbot: QtBot, keys: list[Qt.Key]) -> None:
    for key in keys:
        qtbot.keyClick(shown.tree, key)
        assert _in_sight(shown)
    assert shown.current != NAMES[0]


def test_a_tag_that_is_moved_by_keys_stays_in_sight(shown: Shown, qtbot: QtBot) -> None:
    for _ in range(20):
        qtbot.keyClick(shown.tree, DOWN, MOVING)
        shown.desk.session.drain()
        assert shown.current == NAMES[0]
        assert _in_sight(shown)
    assert [name for name in shown.visible if name in NAMES].index(NAMES[0]) == 20


def test_a_change_to_another_tag_leaves_the_tree_where_one_scrolled_to(shown: Shown, qtbot: QtBot) -> None:
    bar = shown.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    number = shown.desk.tag(NAMES[-1]).id
    shown.desk.session.write(lambda corpus: corpus.codebook.update(number, {"colour": "#123456"}))
    shown.desk.session.drain()
    assert bar.value() == before > 0
    assert not _in_sight(shown)
