"""What one does with the lines: sort, hide, tag, copy, export; each from the panel of a real window."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.analysis.concordance import KwicLine, Order
from reader.chinese.folding import fold
from reader.corpus.rows import Origin
from reader.ui.search import asking
from reader.ui.search.concordance_view import ConcordanceView
from reader.ui.search.exporting import as_text
from reader.ui.search.menu_heading import MenuHeading
from reader.ui.search.panel import SearchPanel
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.driving import annotations, import_text, path_of, press, settle, status, undo

Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(window: Window) -> SearchPanel:
    window.open_search()
    return window.shell.search


def ask(window: Window, query: str) -> None:
    window.shell.search._query.setText(query)
    window.shell.search.search()
    settle(window)


def nodes(panel: SearchPanel) -> list[str]:
    return [line.node for line in panel._model.lines]


def choose(window: Window, order: Order, *, then: Order | None = None) -> None:
    bar = window.shell.search._bar_above
    bar.first.setCurrentIndex(bar.first.findData(order.value))
    if then is not None:
        bar.then.setCurrentIndex(bar.then.findData(then.value))
    settle(window)


# -- sorting -------------------------------------------------------------------------------------


def test_lines_are_sorted_and_one_stays_where_one_was(window: Window, panel: SearchPanel) -> None:
    ask(window, "水 OR 县 OR 里")
    before = list(panel._model.lines)
    panel._view.go_to(0)
    first = panel._view.line()
    choose(window, Order.DATE, then=Order.NODE)
    dates = [line.date for line in panel._model.lines]
    assert dates == sorted(dates)
    assert dates != [line.date for line in before]
    assert panel._view.line() == first
    assert panel._view.currentIndex().row() == panel._model.row_of((first.article, first.start, first.end))  # type: ignore[union-attr]
    choose(window, Order.ARTICLE)
    assert panel._model.lines == before
    assert panel._bar_above.then.isHidden()


def test_the_next_search_is_sorted_as_the_one_before(window: Window, panel: SearchPanel) -> None:
    choose(window, Order.RIGHT_1)
    ask(window, "水 OR 里")
    rights = [fold(line.right_neighbours[0]) for line in panel._model.lines]
    assert rights == sorted(rights)


def test_sorting_can_be_stopped(window: Window, panel: SearchPanel) -> None:
    ask(window, "水 OR 里")
    lines = list(panel._model.lines)
    gate = threading.Event()
    assert window.session is not None
    window.session.read(lambda _: gate.wait(20), lambda _: None, failed=lambda _: None)
    bar = panel._bar_above
    bar.first.setCurrentIndex(bar.first.findData("L1"))
    assert panel._finding.is_sorting
    panel._finding._on_slow()
    assert panel._bar.isVisible()
    panel._bar.stop_wanted.emit()
    gate.set()
    settle(window)
    assert bar.first.currentIndex() == 0
    assert panel._model.lines == lines
    assert panel._bar.isHidden()


# -- doubtful hits -----------------------------------------------------------------------------------


def test_doubtful_hits_can_be_hidden(window: Window, panel: SearchPanel) -> None:
    import_text(path_of(window), "hou.txt", "　　皇太后出宫，三天以后回来。\n".encode())
    assert panel._bar_above.doubtful.isHidden()
    ask(window, "後")
    doubtful = [line for line in panel._model.lines if line.doubtful]
    assert [line.left[-2:] for line in doubtful] == ["皇太"]
    assert not panel._bar_above.doubtful.isHidden()
    assert panel._bar_above.doubtful.text() == "Hide 1 doubtful"
    panel._bar_above.doubtful.setChecked(True)
    assert not any(line.doubtful for line in panel._model.lines)
    assert nodes(panel)
    panel._bar_above.doubtful.setChecked(False)
    assert any(line.doubtful for line in panel._model.lines)


# -- tagging -----------------------------------------------------------------------------------------


def test_the_first_tick_moves_nothing(window: Window, panel: SearchPanel) -> None:
    ask(window, "软件 OR 機器 OR 设备")
    settle(window)
    told, button = panel._told, panel._bar_above.tag_button
    before = told.height(), panel._view.geometry()
    panel._model.tick([0], True)
    settle(window)
    assert button.isVisible()
    assert (told.height(), panel._view.geometry()) == before
    assert abs(told.count.geometry().center().y() - button.geometry().center().y()) <= 1


def test_ticked_lines_are_tagged_as_one_step(window: Window, panel: SearchPanel) -> None:
    ask(window, "软件 OR 機器 OR 设备")
    assert nodes(panel) == ["设备", "软件", "機器"]
    assert panel._bar_above.tag_button.isHidden()
    panel._model.tick([0, 2], True)
    assert not panel._bar_above.tag_button.isHidden()
    assert "&" not in panel._bar_above.tag_button.text()  # Alt+T is the menu of the tags
    before = annotations(window)
    panel._query.setFocus()
    panel._bar_above.tag_button.click()
    palette = panel._deeds._palette
    assert palette is not None
    assert palette.isVisible()
    palette._line.setText("教育")
    QTest.keyClick(palette._line, Qt.Key.Key_Return)
    settle(window)
    made = [one for one in annotations(window) if one not in before]
    assert sorted((one.quote, one.tag_path, one.origin) for one in made) == [
        ("機器", "公共服务/教育", Origin.SEARCH),
        ("设备", "公共服务/教育", Origin.SEARCH),
    ]
    assert status(window) == "2 place(s) tagged. Ctrl+Z takes it back."
    assert (
        QApplication.focusWidget() is panel._view
    )  # not the line, in which Ctrl+Z takes back what was typed
    assert panel._model.ticked_lines() == []
    undo(window)
    assert annotations(window) == before


def test_what_is_tagged_already_is_left_out_and_hits_of_any_query_can_be_tagged(
    window: Window, panel: SearchPanel
) -> None:
    for query, pattern in (("公* NEAR/9 栏", False), (r"\n?　　\w", True)):
        panel._top.show_asked(query, pattern=pattern, same_script=False)
        settle(window)
        panel._model.tick(range(panel._model.rowCount()), True)
        count = len(panel._model.ticked_lines())
        assert count
        before = len(annotations(window))
        for made in (count, 0):
            panel._model.tick(range(panel._model.rowCount()), True)
            panel._deeds.tag(3)
            settle(window)
            assert len(annotations(window)) - before == count
            # With nothing made, Ctrl+Z would take back another step: it is not offered.
            told = f"{made} place(s) tagged. Ctrl+Z" if made else f"Nothing was tagged. {count} left out"
            assert status(window).startswith(told)


def test_a_new_tag_is_made_with_the_annotations(window: Window, panel: SearchPanel) -> None:
    ask(window, "软件")
    panel._model.tick([0], True)
    panel._deeds.tag("数字/软件")
    settle(window)
    assert annotations(window)[-1].tag_path == "数字/软件"


# -- copying and exporting ---------------------------------------------------------------------------


def test_selected_lines_are_copied_by_the_key(window: Window, panel: SearchPanel) -> None:
    ask(window, "县")
    panel._view.setFocus()
    panel._view.go_to(1)
    press(window, Qt.Key.Key_C, Ctrl)
    (line,) = QApplication.clipboard().text().split("\n")
    cells = line.split("\t")
    assert cells[1] == "县"
    assert cells[3] == "山里的学校有了网络课"
    press(window, Qt.Key.Key_A, Ctrl)
    press(window, Qt.Key.Key_C, Ctrl)
    assert len(QApplication.clipboard().text().split("\n")) == 2
    assert status(window) == "2 line(s) copied."


def test_no_copied_cell_is_a_formula_for_a_spreadsheet() -> None:
    line = KwicLine(
        article=1, start=0, end=1, left="=1+1，", node="水", right="-2\t+3", title="@题", source="＝报"
    )
    assert as_text([line], 40) == "'=1+1，\t水\t'-2 +3\t'@题\t\t'＝报"


def test_how_it_was_made_is_copied(window: Window, panel: SearchPanel) -> None:
    choose(window, Order.LEFT_1)
    ask(window, "水 source:清河")
    panel._deeds.copy_method()
    text = QApplication.clipboard().text()
    told = "Concordance of 水 in articles with source 清河; hits: 3, articles: 1. Sorted by L1 (neighbours are words)."
    assert text.startswith(told)


def test_all_hits_are_exported_also_those_that_are_not_listed(
    window: Window, panel: SearchPanel, saves: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(window, "水 OR 里")
    everything = len(panel._model.lines)
    monkeypatch.setattr(asking, "LIMIT", 2)
    monkeypatch.setattr(asking.gather, "__kwdefaults__", {"limit": 2})
    choose(window, Order.DATE)
    ask(window, "里 OR 水")
    assert len(panel._model.lines) == 2
    saves(tmp_path / "lines")
    panel._deeds._ask_export()
    settle(window)
    path = tmp_path / "lines.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == everything
    assert [row["date"] for row in rows] == sorted(row["date"] for row in rows)
    assert {row["node"] for row in rows} == {"水", "里"}
    assert status(window) == f"{everything} line(s) exported. The table is in {path}."
    assert panel._bar.isHidden()


def test_how_hits_are_cut_is_exported_where_it_is_shown(
    window: Window, panel: SearchPanel, tmp_path: Path
) -> None:
    ask(window, "网")
    cuts = []
    for on in (False, True):
        panel._bar_above._cut.setChecked(on)
        panel._deeds.export(tmp_path / "lines.csv")
        settle(window)
        with (tmp_path / "lines.csv").open(encoding="utf-8-sig", newline="") as file:
            cuts.append({row["cut"] for row in csv.DictReader(file)})
    assert cuts == [{""}, {"网络"}]


def test_an_export_can_be_stopped(window: Window, panel: SearchPanel, tmp_path: Path) -> None:
    ask(window, "水")
    gate = threading.Event()
    assert window.session is not None
    window.session.read(lambda _: gate.wait(20), lambda _: None, failed=lambda _: None)
    panel._deeds.export(tmp_path / "lines.csv")
    assert panel._bar.isVisible()
    panel._bar.stop_wanted.emit()
    gate.set()
    settle(window)
    assert status(window) == "Stopped. Nothing was changed."
    assert list(tmp_path.glob("lines*")) == []
    assert panel._bar.isHidden()


def test_an_export_that_cannot_be_written_is_told(window: Window, panel: SearchPanel, tmp_path: Path) -> None:
    ask(window, "水")
    panel._deeds.export(tmp_path / "nowhere" / "lines.csv")
    settle(window)
    assert "nowhere" in status(window)
    assert not panel._deeds.busy


# -- how lines are shown -----------------------------------------------------------------------------


def test_the_menu_shows_lines_otherwise(window: Window, panel: SearchPanel, qtbot: QtBot) -> None:
    ask(window, "软件")
    shown = panel._model.index(0, 1)
    actions = {action.text(): action for action in panel._bar_above.show_menu.actions()}
    assert "軟件" not in shown.data()
    actions["&Traditional"].trigger()
    assert "軟件" in shown.data()
    actions["10 character(s) on each side"].trigger()
    assert len(shown.data()) < 30
    actions["Show how each hit is &cut into words"].trigger()
    qtbot.waitUntil(lambda: panel._model.index(0, 2).data() == "软件")
    assert not panel._view.isColumnHidden(2)


def test_the_menu_names_its_groups_and_keys_pass_their_names_over(window: Window, panel: SearchPanel) -> None:
    menu = panel._bar_above.show_menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    headings = [action for action in menu.actions() if isinstance(action, MenuHeading)]
    assert [action.text() for action in headings] == ["Script", "Context", "Sorting", "Hit"]
    for action in headings:
        label = action.defaultWidget()
        assert isinstance(label, QLabel)
        assert label.isVisible()
        assert label.text() == action.text()
        assert label.height() >= label.fontMetrics().height()
    reached = set()
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        reached.add(menu.activeAction())
    assert reached.isdisjoint(headings)
    assert len(reached) == len([action for action in menu.actions() if action.isCheckable()])
    menu.close()


# -- the menu of a line --------------------------------------------------------------------------


def test_a_line_has_the_menu_of_the_lines_which_ticks_what_is_selected(
    window: Window, panel: SearchPanel
) -> None:
    ask(window, "水")
    view, menu = panel._view, panel._bar_above.lines_menu
    view.go_to(0)
    press_shift_down(view)
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    assert menu.isVisible()
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    actions["Tick the selected lines"].trigger()
    assert [panel._model.is_ticked(row) for row in range(3)] == [True, True, False]
    menu.hide()
    view.customContextMenuRequested.emit(QPoint(-5, -5))  # the menu key, wherever the mouse is
    assert menu.isVisible()
    menu.hide()
    ask(window, "没有这样的字句")
    view.customContextMenuRequested.emit(QPoint(3, 3))
    assert not menu.isVisible()


def press_shift_down(view: ConcordanceView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
