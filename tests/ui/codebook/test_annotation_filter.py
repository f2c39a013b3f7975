"""The list of annotations by words, status, annotator and tag; long lists stay quick and keep what is chosen."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from reader.corpus.rows import Annotation, Status, Tag
from reader.ui.codebook.annotation_filter import Wanted
from reader.ui.codebook.annotation_model import AnnotationModel, AnnotationRole
from reader.ui.codebook.annotations import AnnotationPanel
from tests.ui.codebook.conftest import many
from tests.ui.desk.making import annotation

TAGS: dict[int, Tag] = {tag.id: tag for tag in many(3)}


def some() -> list[Annotation]:
    paths = {number: tag.path for number, tag in TAGS.items()}
    return [
        annotation(1, 0, 4, tag=1, path=paths[1], quote="水渠修好", note="Canal"),
        annotation(2, 5, 9, tag=2, path=paths[2], quote="田里有水", annotator="陈", status=Status.PROPOSED),
        annotation(3, 9, 12, tag=1, path=paths[1], quote="大家高兴", status=Status.PROPOSED),
        annotation(4, 20, 22, tag=3, path=paths[3], quote="完工", status=Status.REJECTED),
    ]


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.panel = AnnotationPanel()
        self.qtbot = qtbot
        qtbot.addWidget(self.panel)
        self.panel.set_annotations(some(), TAGS)
        self.panel.resize(300, 600)
        self.panel.show()
        self.panel.activateWindow()
        self.list = self.panel.findChild(QListView)
        self.line = self.panel.findChild(QLineEdit)

    @property
    def listed(self) -> list[int]:
        model = self.list.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return [row.data(AnnotationRole.ANNOTATION).id for row in rows]

    def choose(self, *path: str) -> None:
        """Tick what the menu of the filter offers."""
        menu = self.panel._filter._menu
        menu.aboutToShow.emit()
        for step in path[:-1]:
            submenu = next(action.menu() for action in menu.actions() if action.text() == step)
            assert isinstance(submenu, QMenu)
            menu = submenu
        next(action for action in menu.actions() if action.text().split("  ")[0] == path[-1]).trigger()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot)
    qtbot.waitActive(made.panel)
    yield made
    made.panel.hide()


@pytest.mark.parametrize(
    ("text", "found"),
    [("", [1, 2, 3, 4]), ("水", [1, 2]), ("canal", [1]), (" 水  里 ", [2]), ("不在", [])],
)
def test_words_are_looked_for_in_quote_tag_and_note(shown: Shown, text: str, found: list[int]) -> None:
    shown.panel.focus_filter()
    shown.qtbot.waitUntil(shown.line.hasFocus)
    shown.line.setText(text)
    shown.qtbot.waitUntil(lambda: shown.panel._filter.wanted.text == text)
    assert shown.listed == found
    path = TAGS[3].path
    shown.line.setText(path[-3:])
    shown.qtbot.waitUntil(lambda: shown.listed == [4])


def test_either_script_of_a_quote_is_found() -> None:
    one = annotation(1, 0, 4, quote="信息系统")
    assert Wanted(text="信息").accepts(one)
    assert not Wanted(text="資訊").accepts(one)


def test_a_tag_is_found_by_pinyin_and_initials_as_in_the_codebook() -> None:
    one = annotation(1, 0, 4, quote="信息系统")
    theme = replace(one, tag_path="生态环境/水治理")
    assert Wanted(text="szl").accepts(theme)
    assert Wanted(text="shengtai shuizhi").accepts(theme)
    assert not Wanted(text="shuzi").accepts(theme)
    assert not Wanted(text="xxxt").accepts(theme)  # a quote is looked for as it is written


def test_status_annotator_and_tag_narrow_the_list_together(shown: Shown) -> None:
    shown.choose("Proposed")
    assert shown.listed == [2, 3]
    assert shown.panel._count.text() == "2 of 4"
    shown.choose("Annotator", "陈")
    assert shown.listed == [2]
    assert "Proposed · 陈" in shown.panel._filter._button.accessibleDescription()
    shown.choose("Annotator", "Any annotator")
    shown.choose("Tag", TAGS[1].path)
    assert shown.listed == [3]
    shown.choose("List all again")
    assert shown.listed == [1, 2, 3, 4]
    assert shown.panel._count.text() == "4"
    assert shown.panel._filter._button.text() == "Filters"


def test_where_nothing_matches_it_is_said_and_escape_lists_all_again(shown: Shown, qtbot: QtBot) -> None:
    shown.panel.focus_filter()
    qtbot.keyClicks(shown.line, "zzz")
    qtbot.waitUntil(lambda: shown.listed == [])
    assert not shown.list.isVisible()
    qtbot.keyClick(shown.line, Qt.Key.Key_Escape)
    assert shown.listed == [1, 2, 3, 4]
    assert shown.line.text() == ""
    qtbot.keyClick(shown.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(shown.list.hasFocus)
    shown.panel.focus_filter()
    qtbot.keyClick(shown.line, Qt.Key.Key_Down)
    qtbot.waitUntil(shown.list.hasFocus)


def test_what_changes_comes_and_goes_by_the_filter(shown: Shown) -> None:
    shown.choose("Proposed")
    second, third = some()[1:3]
    shown.panel.change([], [annotation(2, 5, 9, tag=2, path=second.tag_path, status=Status.ACCEPTED)])
    assert shown.listed == [3]
    shown.panel.change([3], [annotation(9, 2, 3, tag=1, path=third.tag_path, status=Status.PROPOSED)])
    assert shown.listed == [9]


def test_what_is_chosen_stays_chosen_while_it_is_listed(shown: Shown) -> None:
    shown.panel.set_current([3])
    shown.choose("Proposed")
    assert (shown.panel.chosen, shown.panel.selected) == (3, [3])
    shown.choose("Rejected")
    assert shown.panel.chosen is None
    shown.panel.edit_note(3)
    assert shown.panel.chosen == 3
    assert shown.listed == [1, 2, 3, 4]


def test_keys_of_the_list(shown: Shown, qtbot: QtBot) -> None:
    shown.panel.focus_list()
    qtbot.keyClick(shown.list, Qt.Key.Key_Home)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.panel.selected == [1, 2]
    with qtbot.waitSignal(shown.panel.retag_requested) as asked:
        qtbot.keyClick(shown.list, Qt.Key.Key_R)
    assert asked.args == [[1, 2]]
    with qtbot.waitSignal(shown.panel.remove_requested) as asked:
        qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    assert asked.args == [[1, 2]]
    qtbot.keyClick(shown.list, Qt.Key.Key_Z)
    assert shown.panel.selected == [1, 2], "a letter searches nothing"
    with qtbot.waitSignal(shown.panel.left):
        qtbot.keyClick(shown.list, Qt.Key.Key_Escape)
    qtbot.keyClick(shown.list, Qt.Key.Key_N)
    qtbot.waitUntil(shown.panel._note.hasFocus)
    assert shown.panel._note.number == 2


def test_a_menu_offers_what_can_be_done(shown: Shown, qtbot: QtBot) -> None:
    shown.panel.set_current([3])
    shown.panel._show_menu(shown.list.visualRect(shown.list.currentIndex()).center())
    menu = next(one for one in shown.panel.findChildren(QMenu) if one.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Write a note", "Change tag…", "Accept", "Reject", "Remove"]
    with qtbot.waitSignal(shown.panel.status_requested) as asked:
        next(action for action in menu.actions() if action.text() == "Accept").trigger()
    assert asked.args == [Status.ACCEPTED]
    menu.close()


def test_one_more_among_many_builds_no_row_anew(qtbot: QtBot) -> None:
    panel = AnnotationPanel()
    qtbot.addWidget(panel)
    panel.set_annotations([annotation(n, 3 * n, 3 * n + 5) for n in range(1, 5001)], TAGS)
    panel.show()
    panel.grab()
    resets: list[int] = []
    model = panel._list.model()
    model.modelReset.connect(lambda: resets.append(1))
    model.layoutChanged.connect(lambda: resets.append(2))
    asked: list[int] = []
    panel._listed.filterAcceptsRow = lambda *_: bool(asked.append(1)) or True  # type: ignore[method-assign]
    for number in range(6000, 6010):
        panel.change([], [annotation(number, number, number + 2)])
    panel.change([6003], [annotation(6004, 90, 91)])
    assert resets == []
    assert len(asked) < 40
    assert model.rowCount() == 5009
    assert panel._count.text() == "5009"


def test_the_cost_of_one_more_hardly_grows(qtbot: QtBot) -> None:
    costs = []
    for count in (10, 10_000):
        model = AnnotationModel()
        model.set_annotations([annotation(n, 3 * n, 3 * n + 5) for n in range(1, count + 1)], TAGS)
        best = float("inf")
        for number in range(20_000, 20_100):
            began = time.perf_counter()
            model.change([], [annotation(number, number, number + 2)])
            best = min(best, time.perf_counter() - began)
        costs.append(best)
    assert costs[1] < 4 * costs[0], costs
