"""What the controls of one dialog say is said by those of another of its kind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.settings.keeping import said, say


def room(qtbot: QtBot, *, more: bool = False, entries: int = 3) -> QWidget:
    """Controls of every kind."""
    made, box, tabs = QWidget(), QComboBox(), QTabWidget()
    qtbot.addWidget(made)
    box.setEditable(True)
    box.addItems(["甲", "乙", "丙"][:entries])
    for name in ("表", "图"):
        tabs.addTab(QLineEdit(), name)
    layout = QVBoxLayout(made)
    for control in (QCheckBox(), box, QSpinBox(), QPlainTextEdit(), tabs, *([QCheckBox()] if more else [])):
        layout.addWidget(control)
    return made


def fill(made: QWidget) -> None:
    made.findChild(QCheckBox).setChecked(True)  # type: ignore[union-attr]
    made.findChild(QComboBox).setCurrentIndex(2)  # type: ignore[union-attr]
    made.findChild(QSpinBox).setValue(7)  # type: ignore[union-attr]
    made.findChild(QPlainTextEdit).setPlainText("水\n河")  # type: ignore[union-attr]
    tabs = made.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    tabs.currentWidget().setText("农民")  # type: ignore[attr-defined]


def test_every_kind_of_control_is_kept(qtbot: QtBot) -> None:
    one, other = room(qtbot), room(qtbot)
    before = said(other)
    fill(one)
    assert len(said(one)) == 7  # the line in the spin box and that in the combo box are parts of these
    say(other, said(one))
    assert said(other) == said(one) != before
    tabs = other.findChild(QTabWidget)
    assert tabs is not None
    assert [tabs.widget(at).text() for at in range(2)] == ["", "农民"]  # type: ignore[attr-defined]


def test_another_kind_of_dialog_stays_as_it_is(qtbot: QtBot) -> None:
    one, other = room(qtbot), room(qtbot, more=True)
    before = said(other)
    fill(one)
    say(other, said(one))
    assert said(other) == before


@pytest.mark.parametrize("entries", [0, 1])
def test_an_entry_that_is_not_there_is_not_chosen(qtbot: QtBot, entries: int) -> None:
    one, other = room(qtbot), room(qtbot, entries=entries)
    fill(one)
    say(other, said(one))
    box = other.findChild(QComboBox)
    assert box is not None
    assert box.currentIndex() == entries - 1


def test_what_was_typed_where_one_may_choose_is_kept(qtbot: QtBot) -> None:
    one, other = room(qtbot), room(qtbot, entries=1)
    boxes = [made.findChild(QComboBox) for made in (one, other)]
    assert boxes[0] is not None
    assert boxes[1] is not None
    boxes[0].setEditText("丁")
    say(other, said(one))
    assert (boxes[1].currentText(), boxes[1].currentIndex()) == ("丁", 0)


def test_what_says_the_same_is_told_nothing(qtbot: QtBot) -> None:
    one = room(qtbot)
    fill(one)
    line = one.findChild(QPlainTextEdit)
    assert line is not None
    with qtbot.assertNotEmitted(line.textChanged):
        say(one, said(one))
