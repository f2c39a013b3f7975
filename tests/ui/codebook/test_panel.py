"""The codebook panel over a real corpus: choosing, renaming, removing, filtering."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMessageBox, QTreeView
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.ui.codebook.editor import TagEditor
from reader.ui.codebook.menu import TagMenu
from reader.ui.codebook.panel import CodebookPanel
from reader.ui.session import Session
from tests.ui.codebook.conftest import Desk


class Shown:
    """The panel as the window has it: it hears of every change."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.panel = CodebookPanel()
        qtbot.addWidget(self.panel)
        self.panel.set_session(desk.session)
        desk.session.changed.connect(self.panel.take_in)
        self.panel.resize(320, 500)
        self.panel.show()
        self.tree = self.panel.findChild(QTreeView)
        self.filter = self.panel.findChild(QLineEdit)
        self.desk = desk

    def select(self, path: str) -> None:
        self.panel.select(self.desk.tag(path).id)

    @property
    def current(self) -> str | None:
        return self.panel.current.path if self.panel.current else None

    @property
    def visible(self) -> list[str]:
        """The names that stand in the tree, from top to bottom."""
        names = []
        index = self.tree.model().index(0, 0)
        index = index if not self.tree.isRowHidden(0, QModelIndex()) else self.tree.indexBelow(index)
        while index.isValid():
            names.append(index.data())
            index = self.tree.indexBelow(index)
        return names


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    yield Shown(qtbot, desk)


def test_enter_and_double_click_choose_a_tag(shown: Shown, qtbot: QtBot) -> None:
    shown.select("乡村振兴/农村物流")
    wanted = shown.desk.tag("乡村振兴/农村物流").id
    with qtbot.waitSignal(shown.panel.tag_chosen) as chosen:
        qtbot.keyClick(shown.tree, Qt.Key.Key_Return)
    assert chosen.args == [wanted]
    place = shown.tree.visualRect(shown.tree.currentIndex()).center()
    qtbot.mouseClick(shown.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(shown.panel.tag_chosen) as chosen:
        qtbot.mouseDClick(shown.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [wanted]


def test_f2_renames_where_the_tag_stands(shown: Shown, qtbot: QtBot) -> None:
    shown.select("民生保障")
    qtbot.keyClick(shown.tree, Qt.Key.Key_F2)
    editor = shown.tree.viewport().findChild(QLineEdit)
    editor.setText("民生")
    with qtbot.waitSignal(shown.desk.session.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert "民生" in shown.desk.paths
    assert shown.current == "民生"


def test_a_name_that_is_taken_is_said_by_the_window_and_the_old_one_stays(shown: Shown) -> None:
    index = shown.tree.model().index(2, 0)
    shown.tree.model().setData(index, "产业发展")
    shown.desk.session.drain()
    assert [error.what for error in shown.desk.errors] == ["There is a tag “产业发展” already."]
    assert "民生保障" in shown.visible


def test_what_was_closed_and_selected_stays_so_when_the_codebook_changes(shown: Shown) -> None:
    shown.select("民生保障")
    shown.tree.collapse(shown.tree.model().index(0, 0))
    shown.desk.session.write(lambda corpus: corpus.codebook.create("绿色转型/碳汇"))
    shown.desk.session.drain()
    assert shown.current == "民生保障"
    assert "数字经济" not in shown.visible
    assert "碳汇" in shown.visible, "new branches are open"


def test_the_next_tag_is_selected_when_the_current_one_is_removed(shown: Shown) -> None:
    shown.select("产业发展/新质生产力")
    gone = shown.desk.tag("产业发展/新质生产力").id
    shown.desk.session.write(lambda corpus: corpus.codebook.remove(gone))
    shown.desk.session.drain()
    assert shown.current == "产业发展/数字经济"


def test_removing_asks_first_and_names_what_goes_along(shown: Shown, qtbot: QtBot) -> None:
    shown.desk.annotate("数字乡村", "产业发展/数字经济")
    shown.desk.annotate("试点方案", "产业发展")
    shown.select("产业发展")
    qtbot.keyClick(shown.tree, Qt.Key.Key_Delete)
    box = shown.panel.findChild(QMessageBox)
    said = box.informativeText()
    assert "2 annotation" in said
    assert "2 tag" in said
    assert "Undo" in said
    assert "产业发展" in shown.desk.paths, "nothing happens before the answer"
    next(button for button in box.buttons() if button.text() == "Remove").click()
    shown.desk.session.drain()
    assert shown.desk.paths == ["乡村振兴", "乡村振兴/农村物流", "民生保障"]


def test_cancel_removes_nothing(shown: Shown) -> None:
    shown.select("产业发展")
    shown.panel.deeds.remove()
    box = shown.panel.findChild(QMessageBox)
    box.defaultButton().click()
    shown.desk.session.drain()
    assert "产业发展" in shown.desk.paths


@pytest.mark.parametrize("query", ["nongcun", "ncwl", "农村", "農村"])
def test_the_filter_shows_what_matches_and_what_is_above_it(shown: Shown, query: str) -> None:
    shown.filter.setText(query)
    assert shown.visible == ["乡村振兴", "农村物流"]
    assert shown.current == "乡村振兴/农村物流"


def test_a_theme_that_matches_brings_what_is_below_it(shown: Shown) -> None:
    shown.filter.setText("产业")
    assert shown.visible == ["产业发展", "新质生产力", "数字经济"]


def test_the_filter_opens_branches_and_closes_them_again(shown: Shown) -> None:
    shown.tree.collapse(shown.tree.model().index(0, 0))
    shown.filter.setText("szjj")
    assert "数字经济" in shown.visible
    shown.filter.clear()
    assert "数字经济" not in shown.visible
    assert "民生保障" in shown.visible


def test_the_filter_that_nothing_passes_says_so(shown: Shown, qtbot: QtBot) -> None:
    shown.filter.setText("没有")
    assert not shown.tree.isVisible()
    assert any("No tag passes" in label.text() for label in shown.panel.findChildren(QLabel))
    qtbot.keyClick(shown.filter, Qt.Key.Key_Escape)
    assert shown.tree.isVisible()


def test_a_filter_does_not_hide_the_tag_into_which_another_was_merged(shown: Shown) -> None:
    shown.filter.setText("nongcun")
    target = shown.desk.tag("民生保障").id
    shown.panel.deeds.placed.emit(target)
    assert shown.filter.text() == ""
    assert shown.current == "民生保障"
    assert "民生保障" in shown.visible
    shown.filter.setText("nongcun")
    shown.panel.deeds.placed.emit(shown.desk.tag("乡村振兴/农村物流").id)
    assert shown.filter.text() == "nongcun"


def test_enter_in_the_filter_goes_to_the_tag_that_was_found(shown: Shown, qtbot: QtBot) -> None:
    shown.panel.activateWindow()
    shown.panel.focus_filter()
    qtbot.keyClicks(shown.filter, "ncwl")
    qtbot.keyClick(shown.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(shown.tree.hasFocus)
    with qtbot.waitSignal(shown.panel.tag_chosen) as chosen:
        qtbot.keyClick(shown.tree, Qt.Key.Key_Enter)
    assert chosen.args == [shown.desk.tag("乡村振兴/农村物流").id]


def test_a_new_tag_below_the_current_one_is_selected_once_it_is_there(shown: Shown) -> None:
    shown.select("乡村振兴")
    shown.panel.deeds.create_below()
    dialog = shown.panel.findChild(TagEditor)
    dialog.findChild(QLineEdit).setText("县域商业")
    dialog._save()
    shown.desk.session.drain()
    assert shown.current == "乡村振兴/县域商业"


def test_dragging_moves_the_tag_in_the_corpus(shown: Shown) -> None:
    model = shown.panel._model
    data = model.mimeData([model.index_of(shown.desk.tag("民生保障").id)])
    parent = model.index_of(shown.desk.tag("产业发展").id)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, parent)
    shown.desk.session.drain()
    assert shown.desk.paths[:4] == [
        "产业发展",
        "产业发展/新质生产力",
        "产业发展/民生保障",
        "产业发展/数字经济",
    ]
    assert shown.current == "产业发展/民生保障"


def test_a_colour_chosen_from_the_menu_is_written(shown: Shown) -> None:
    shown.select("民生保障")
    menu = shown.panel.findChild(TagMenu)
    menu.prepare(shown.panel.current, any_tag=True)
    colours = next(action.menu() for action in menu.actions() if action.text() == "Colour")
    next(action for action in colours.actions() if action.text() == "Purple").trigger()
    shown.desk.session.drain()
    assert shown.desk.tag("民生保障").colour == "#aa4499"


def test_the_menu_offers_only_what_can_be_done(shown: Shown) -> None:
    menu = shown.panel.findChild(TagMenu)
    menu.prepare(None, any_tag=False)
    enabled = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    assert enabled == ["New tag…", "Import a codebook…"]


def test_the_menu_asks_the_window_for_files(shown: Shown, qtbot: QtBot) -> None:
    menu = shown.panel.findChild(TagMenu)
    menu.prepare(None, any_tag=True)
    actions = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(shown.panel.import_requested):
        actions["Import a codebook…"].trigger()
    with qtbot.waitSignal(shown.panel.export_requested):
        actions["Export the codebook…"].trigger()


def test_an_empty_codebook_says_what_to_do(bare: Session, qtbot: QtBot) -> None:
    panel = CodebookPanel()
    qtbot.addWidget(panel)
    panel.set_session(bare)
    panel.show()
    assert any("Press T on a selection" in label.text() for label in panel.findChildren(QLabel))
    panel.set_session(None)
    assert any("No corpus is open" in label.text() for label in panel.findChildren(QLabel))


def test_names_of_two_hundred_characters_are_drawn_and_can_be_edited(shown: Shown, qtbot: QtBot) -> None:
    name = "很长的名称" * 40
    shown.desk.session.write(lambda corpus: corpus.codebook.create(name, key="q"))
    shown.desk.session.drain()
    assert not shown.panel.grab().isNull()
    shown.select(name)
    shown.panel.deeds.rename()
    assert shown.tree.viewport().findChild(QLineEdit).text() == name


def test_a_thousand_tags_can_be_filtered(shown: Shown) -> None:
    def work(corpus: Corpus) -> object:
        rows = [{"path": f"主题{number // 10}/标签{number}"} for number in range(1000)]
        return corpus.codebook.merge_rows(rows, name="千.csv")

    shown.desk.session.write(work)  # type: ignore[arg-type]
    shown.desk.session.drain()
    shown.filter.setText("标签777")
    assert shown.visible == ["主题77", "标签777"]
    assert not shown.panel.grab().isNull()


def test_a_right_click_offers_the_menu(shown: Shown) -> None:
    shown.select("民生保障")
    shown.tree.customContextMenuRequested.emit(QPoint(10, 10))
    menu = shown.panel.findChild(TagMenu)
    assert menu.isVisible()
    menu.hide()


def test_every_control_has_a_name(shown: Shown) -> None:
    buttons = [one for one in shown.panel.findChildren(QAbstractButton) if one.isVisible()]
    for widget in (shown.panel, shown.tree, shown.filter, *(one for one in buttons if one.text())):
        assert widget.accessibleName()
