"""What is done to tags in the panel: moved by keys, retired, brought back, sorted, coloured anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.ui.codebook.arrangement import FOLD, Order
from reader.ui.codebook.menu import TagMenu
from reader.ui.codebook.readings import Readings
from tests.ui.codebook.conftest import Desk, many
from tests.ui.codebook.test_panel import Shown

MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    yield Shown(qtbot, desk)


def test_a_tag_is_moved_by_keys_and_stays_current(shown: Shown, qtbot: QtBot) -> None:
    shown.select("民生保障")
    expected = {
        Qt.Key.Key_Up: "民生保障",
        Qt.Key.Key_Right: "产业发展/民生保障",
        Qt.Key.Key_Left: "民生保障",
        Qt.Key.Key_Down: "民生保障",
    }
    for key, path in expected.items():
        qtbot.keyClick(shown.tree, key, MOVING)
        shown.desk.session.drain()
        assert shown.current == path
    assert shown.desk.paths[-1] == "民生保障"
    steps = [change.name for change in shown.desk.session.corpus.history.latest(4)]
    assert steps == ["tag.move"] * 4


def test_where_there_is_nowhere_to_go_nothing_is_written(shown: Shown, qtbot: QtBot) -> None:
    shown.select("产业发展")
    with qtbot.assertNotEmitted(shown.desk.session.changed):
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
            qtbot.keyClick(shown.tree, key, MOVING)
        shown.desk.session.drain()


def test_a_retired_tag_goes_into_the_closed_fold_and_the_next_one_is_current(shown: Shown) -> None:
    shown.select("产业发展/新质生产力")
    shown.panel.deeds.retire()
    shown.desk.session.drain()
    assert shown.desk.tag("产业发展/新质生产力").retired
    assert shown.current == "产业发展/数字经济"
    assert shown.visible[-1] == "Retired"
    assert "新质生产力" not in shown.visible


def test_a_retired_tag_is_found_told_of_and_brought_back(shown: Shown, qtbot: QtBot) -> None:
    shown.select("产业发展/新质生产力")
    shown.panel.deeds.retire()
    shown.desk.session.drain()
    shown.filter.setText("xzscl")
    assert shown.visible == ["Retired", "新质生产力"]
    assert shown.current == "产业发展/新质生产力"
    with qtbot.assertNotEmitted(shown.panel.tag_chosen):
        qtbot.keyClick(shown.tree, Qt.Key.Key_Return)
    menu = shown.panel.findChild(TagMenu)
    menu.prepare(shown.panel.current, any_tag=True)
    enabled = {action.text() for action in menu.actions() if action.isEnabled()}
    assert "Bring back" in enabled
    assert not enabled & {"New tag below…", "Key…", "Move"}
    shown.panel.deeds.retire()
    shown.desk.session.drain()
    assert not shown.desk.tag("产业发展/新质生产力").retired
    shown.filter.clear()
    assert shown.current == "产业发展/新质生产力"
    assert "Retired" not in shown.visible


def test_enter_opens_and_closes_the_fold(shown: Shown, qtbot: QtBot) -> None:
    shown.select("民生保障")
    shown.panel.deeds.retire()
    shown.desk.session.drain()
    shown.tree.setCurrentIndex(shown.panel._model.index_of(FOLD))
    shown.tree._choose(shown.tree.currentIndex())
    assert shown.visible[-1] == "民生保障"
    shown.tree._choose(shown.tree.currentIndex())
    assert shown.visible[-1] == "Retired"


def test_removing_a_tag_that_is_used_offers_to_retire_it(shown: Shown) -> None:
    shown.desk.annotate("数字乡村", "产业发展/数字经济")
    shown.select("产业发展")
    shown.panel.deeds.remove()
    box = shown.panel.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Retire instead").click()
    shown.desk.session.drain()
    assert shown.desk.tag("产业发展/数字经济").retired
    assert len(shown.desk.annotations) == 1


def test_removing_a_tag_tells_of_what_was_rejected_too(shown: Shown) -> None:
    made = [shown.desk.annotate(words, "产业发展/数字经济") for words in ("数字乡村", "试点方案", "冷链物流")]
    gone = [one.id for one in made[:2]]
    shown.desk.session.write(lambda corpus: corpus.annotations.set_status(gone, Status.REJECTED))
    shown.desk.session.drain()
    shown.select("产业发展")
    shown.panel.deeds.remove()
    box = shown.panel.findChild(QMessageBox)
    assert box.informativeText().splitlines() == [
        "The 2 tag(s) under it will be removed, too.",
        "3 annotation(s) will be removed with it.",
        "Among them: 2 rejected, which the codebook does not count.",
        "A retired tag keeps them and is no longer offered.",
        "Undo brings everything back.",
    ]
    next(button for button in box.buttons() if button.text() == "Remove").click()
    shown.desk.session.drain()
    assert shown.desk.annotations == []


def test_what_others_tagged_while_it_was_asked_is_not_removed_unsaid(shown: Shown) -> None:
    shown.select("民生保障")
    shown.panel.deeds.remove()
    box = shown.panel.findChild(QMessageBox)
    assert "No annotation uses it" in box.informativeText()
    with Corpus.open(shown.desk.session.path, annotator="Wang") as other:
        other.annotations.add(1, Span(0, 2), "民生保障")
        other.codebook.create("民生保障/住房")
    next(button for button in box.buttons() if button.text() == "Remove").click()
    shown.desk.session.drain()
    with Corpus.open(shown.desk.session.path, readonly=True) as other:
        assert [one.annotator for one in other.annotations.all()] == ["Wang"]
    (again,) = (one for one in shown.panel.findChildren(QMessageBox) if one is not box)
    assert again.informativeText().startswith(
        "The 1 tag(s) under it will be removed, too.\n1 annotation(s) will be removed with it."
    )
    next(button for button in again.buttons() if button.text() == "Remove").click()
    shown.desk.session.drain()
    assert shown.desk.annotations == []


def test_a_tag_with_nothing_but_rejected_annotations_is_used(shown: Shown) -> None:
    number = shown.desk.annotate("数字乡村", "民生保障").id
    shown.desk.session.write(lambda corpus: corpus.annotations.set_status([number], Status.REJECTED))
    shown.desk.session.drain()
    shown.select("民生保障")
    menu = shown.panel.findChild(TagMenu)
    menu.prepare(shown.panel.current, any_tag=True)
    assert next(one for one in menu.actions() if one.text() == "Move its annotations…").isEnabled()
    shown.panel.deeds.remove()
    box = shown.panel.findChild(QMessageBox)
    assert "No annotation uses it" not in box.informativeText()
    assert "Retire instead" in [button.text() for button in box.buttons()]
    box.close()


def test_siblings_are_sorted_and_come_back_in_the_order_of_people(shown: Shown) -> None:
    own = shown.visible
    shown.select("民生保障")
    shown.panel.deeds.sort(Order.NAME)
    assert [name for name in shown.visible if name in ("产业发展", "乡村振兴", "民生保障")] == [
        "产业发展",
        "民生保障",
        "乡村振兴",
    ]
    assert shown.current == "民生保障"
    menu = shown.panel.findChild(TagMenu)
    menu.prepare(shown.panel.current, any_tag=True, order=Order.NAME)
    moves = next(action.menu() for action in menu.actions() if action.text() == "Move")
    assert [action.isEnabled() for action in moves.actions()] == [False, False, True, True]
    shown.panel.deeds.sort(Order.OWN)
    assert shown.visible == own


def test_colours_are_given_anew_as_one_step(shown: Shown) -> None:
    shown.select("民生保障")
    shown.panel.deeds.recolour("#123456")
    shown.panel.deeds.reset_colours()
    shown.desk.session.drain()
    assert shown.desk.tag("民生保障").colour != "#123456"
    shown.desk.session.write(lambda corpus: corpus.history.undo())
    shown.desk.session.drain()
    assert shown.desk.tag("民生保障").colour == "#123456"


def test_a_drag_near_an_edge_scrolls(shown: Shown, qtbot: QtBot) -> None:
    tree = shown.tree
    shown.panel.resize(300, 200)
    QApplication.processEvents()
    data = shown.panel._model.mimeData([shown.panel._model.index(0, 0)])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.setState(QAbstractItemView.State.DraggingState)
    bottom = QPoint(60, tree.viewport().height() - 4)
    tree.dragMoveEvent(QDragMoveEvent(bottom, Qt.DropAction.MoveAction, data, left, none))
    qtbot.waitUntil(lambda: tree.verticalScrollBar().value() == tree.verticalScrollBar().maximum() > 0)
    tree.dragMoveEvent(QDragMoveEvent(QPoint(60, 4), Qt.DropAction.MoveAction, data, left, none))
    qtbot.waitUntil(lambda: tree.verticalScrollBar().value() == 0)
    tree.setState(QAbstractItemView.State.NoState)
    qtbot.waitUntil(lambda: not tree._pulling.isActive())


def test_readings_are_looked_up_once_between_events(qtbot: QtBot) -> None:
    readings = Readings(QApplication.instance())  # type: ignore[arg-type]
    tags = many(60)
    readings.prepare(tags)
    qtbot.waitUntil(lambda: not readings._timer.isActive())
    assert not readings._waiting
    readings.prepare(tags)
    assert not readings._timer.isActive()
    readings.deleteLater()


# -- what is said ----------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["menu", "fold", "box"])
def test_retiring_says_so_and_that_it_can_be_taken_back(shown: Shown, qtbot: QtBot, by: str) -> None:
    shown.desk.annotate("数字乡村", "产业发展/数字经济")
    shown.select("产业发展/数字经济")
    number = shown.desk.tag("产业发展/数字经济").id
    with qtbot.waitSignal(shown.panel.said) as said:
        if by == "menu":
            shown.panel.deeds.retire()
        elif by == "fold":
            shown.panel._model.retire_wanted.emit(number)
        else:
            shown.panel.deeds.remove()
            box = shown.panel.findChild(QMessageBox)
            next(button for button in box.buttons() if button.text() == "Retire instead").click()
        shown.desk.session.drain()
    assert said.args == ["“数字经济” is retired. Ctrl+Z takes it back."]
    shown.select("产业发展/数字经济")
    with qtbot.waitSignal(shown.panel.said) as said:
        shown.panel.deeds.retire()
        shown.desk.session.drain()
    assert said.args == ["“数字经济” is in use again. Ctrl+Z takes it back."]


def test_what_cannot_be_done_is_not_said_to_be_done(shown: Shown, qtbot: QtBot) -> None:
    shown.select("民生保障")
    number = shown.desk.tag("民生保障").id
    shown.desk.session.write(lambda corpus: corpus.codebook.remove(number))
    with qtbot.assertNotEmitted(shown.panel.said):
        shown.panel.deeds._retire(number)
        shown.desk.session.drain()
    assert len(shown.desk.errors) == 1


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        ("merge", "“数字经济” is merged into “民生保障”. Ctrl+Z takes it back."),
        ("move_annotations", "Annotations of “数字经济” have the tag “民生保障” now. Ctrl+Z takes it back."),
    ],
)
def test_merging_and_moving_say_what_they_did(shown: Shown, qtbot: QtBot, ask: str, told: str) -> None:
    shown.desk.annotate("数字乡村", "产业发展/数字经济")
    shown.select("产业发展/数字经济")
    getattr(shown.panel.deeds, ask)()
    dialog = shown.panel.findChild(QDialog)
    dialog.findChild(QLineEdit).setText("msbz")
    shown.desk.session.drain()
    with qtbot.waitSignal(shown.panel.said) as said:
        dialog._do()
        shown.desk.session.drain()
    assert said.args == [told]
    shown.desk.session.write(lambda corpus: corpus.history.undo())
    shown.desk.session.drain()
    assert [annotation.tag_path for annotation in shown.desk.annotations] == ["产业发展/数字经济"]
