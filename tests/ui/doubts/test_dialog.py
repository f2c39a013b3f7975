"""The list of doubts: walking selects in the text, a decision is shown at once and undone, decisions come and go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.chinese.parallel import Form
from reader.chinese.pins import Reach
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.ui.doubts.dialog import DoubtsDialog
from reader.ui.doubts.kinds import Kind, kind_of
from reader.ui.doubts.model import Column
from reader.ui.settings.settings import HIDDEN_DOUBTS
from reader.ui.window import Window
from tests.ui.conftest import Answer, Start
from tests.ui.doubts.conftest import BODY, rows
from tests.ui.driving import import_text, redo, run, settle, undo


def traditional(window: Window) -> str:
    window.shell.view.select_all()
    return window.shell.view.selected_text(Form.TRADITIONAL)


def key(dialog: DoubtsDialog, window: Window, which: Qt.Key | str) -> None:
    QTest.keyClick(dialog.doubts.table, which)  # type: ignore[arg-type]
    settle(window)
    QApplication.processEvents()


def decide(dialog: DoubtsDialog, window: Window, reach: Reach) -> None:
    """The first alternative to what one stands on."""
    box = dialog.doubts.reach
    box.setCurrentIndex(box.findData(reach))
    key(dialog, window, "1")
    key(dialog, window, Qt.Key.Key_Return)


def test_the_doubts_of_the_article_are_listed_and_arrows_walk_in_the_text(
    window: Window, dialog: DoubtsDialog
) -> None:
    sources = [source for source, _ in rows(dialog)]
    assert sources.count("软件") == 3
    assert "信息" in sources
    assert str(len(sources)) in dialog.doubts.state.text()
    view = window.shell.view
    assert view.selection() is not None
    first = view.selection()
    key(dialog, window, Qt.Key.Key_Down)
    second = view.selection()
    assert first is not None
    assert second is not None
    assert second.start > first.start
    assert second.of(BODY) == sources[1]
    assert view.active_form is Form.TRADITIONAL


@pytest.mark.parametrize(("reach", "left"), [(Reach.PLACE, 2), (Reach.ARTICLE, 0), (Reach.CORPUS, 0)])
def test_a_decision_is_shown_at_once_and_undone(
    window: Window, dialog: DoubtsDialog, reach: Reach, left: int
) -> None:
    assert traditional(window).count("軟體") == 3
    decide(dialog, window, reach)
    assert traditional(window).count("軟體") == left
    assert traditional(window).count("軟件") == 3 - left
    assert [source for source, _ in rows(dialog)].count("软件") == left
    assert len(dialog.decisions.model.rows) == 1
    undo(window)
    assert traditional(window).count("軟體") == 3
    assert [source for source, _ in rows(dialog)].count("软件") == 3
    assert not dialog.decisions.model.rows
    redo(window)
    assert traditional(window).count("軟體") == left


def test_one_goes_on_at_the_same_place_and_what_is_right_is_no_doubt_any_more(
    window: Window, dialog: DoubtsDialog
) -> None:
    key(dialog, window, Qt.Key.Key_Down)
    before = len(rows(dialog))
    current = dialog.doubts.current
    assert current is not None
    key(dialog, window, "0")
    assert dialog.doubts.target.currentText() == current.one.doubt.chosen
    key(dialog, window, Qt.Key.Key_Return)
    assert len(rows(dialog)) == before - 1
    following = dialog.doubts.current
    assert following is not None
    assert following.span.start > current.span.start


def test_words_of_ones_own_can_be_written(window: Window, dialog: DoubtsDialog) -> None:
    dialog.doubts.target.setCurrentText("程式")
    dialog.doubts.go.click()
    settle(window)
    assert "程式" in traditional(window)
    dialog.doubts.target.setCurrentText("  ")
    dialog.doubts.go.click()
    settle(window)
    assert window.shell.notice.text


def test_decisions_are_taken_back_in_their_list(window: Window, dialog: DoubtsDialog) -> None:
    decide(dialog, window, Reach.CORPUS)
    dialog.tabs.setCurrentIndex(1)
    table = dialog.decisions.table
    assert not dialog.decisions.remove.isEnabled()
    table.setCurrentIndex(dialog.decisions.model.index(0, 0))
    assert dialog.decisions.remove.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settle(window)
    assert traditional(window).count("軟體") == 3
    assert not dialog.decisions.model.rows
    assert "Nothing" in dialog.decisions.state.text()


def test_decisions_are_taken_back_one_after_another(
    window: Window, dialog: DoubtsDialog, tmp_path: Path, opens: Answer
) -> None:
    file = tmp_path / "ours.txt"
    file.write_text("软件\t程式\n信息\t訊息\n更新\t更換\n", "utf-8")
    opens(file)
    dialog.decisions.ask_import()
    settle(window)
    dialog.tabs.setCurrentIndex(1)
    table = dialog.decisions.table
    table.setFocus()
    table.setCurrentIndex(dialog.decisions.model.index(1, 0))
    for left in (2, 1, 0):
        QTest.keyClick(table, Qt.Key.Key_Delete)
        settle(window)
        assert len(dialog.decisions.model.rows) == left


def test_decisions_go_out_and_come_in_as_a_dictionary(
    window: Window, dialog: DoubtsDialog, tmp_path: Path, saves: Answer, opens: Answer
) -> None:
    decide(dialog, window, Reach.CORPUS)
    file = tmp_path / "ours.txt"
    saves(file)
    dialog.decisions.ask_export()
    settle(window)
    assert file.read_text("utf-8") == "软件\t軟件\n"
    assert "1 decision" in dialog.decisions.state.text()
    file.write_text("软件\t程式\n信息\t訊息\n没有制表符\n", "utf-8")
    opens(file)
    dialog.decisions.ask_import()
    settle(window)
    assert "2 decision" in dialog.decisions.state.text()
    assert "没有制表符" in dialog.decisions.state.text()
    text = traditional(window)
    assert "程式" in text
    assert "訊息" in text
    undo(window)
    assert "程式" not in traditional(window)


def test_the_list_follows_the_text_and_the_standard(window: Window, dialog: DoubtsDialog) -> None:
    before = rows(dialog)
    window.open_article(4)
    settle(window)
    assert "软件" not in [source for source, _ in rows(dialog)]
    window.open_article(5)
    settle(window)
    assert rows(dialog) == before
    window.menus.standards._actions[Standard.S2T].trigger()
    settle(window)
    assert "软件" not in [source for source, _ in rows(dialog)]
    assert dialog.decisions.standard.currentText() == "s2t"


def test_it_closes_with_its_corpus(window: Window, dialog: DoubtsDialog) -> None:
    window.corpora.open_sample()
    settle(window)
    QApplication.processEvents()
    assert not [one for one in window.findChildren(DoubtsDialog) if one.isVisible()]


def test_everything_has_a_name(dialog: DoubtsDialog) -> None:
    for widget in (
        dialog.doubts.table,
        dialog.doubts.target,
        dialog.doubts.reach,
        dialog.decisions.table,
        dialog.decisions.standard,
    ):
        assert widget.accessibleName()


def test_one_click_hides_what_stays_as_it_is_and_that_is_remembered(
    window: Window, dialog: DoubtsDialog
) -> None:
    before = len(rows(dialog))
    kept = dialog.doubts.kinds.buttons[Kind.KEPT]
    number = dialog.doubts.model.counts[Kind.KEPT]
    assert number > 0
    assert str(number) in kept.text()
    kept.click()
    assert len(rows(dialog)) == before - number
    assert f"({number} hidden)" in dialog.doubts.state.text()
    assert dialog.doubts.current is not None
    dialog.close()
    QApplication.processEvents()
    run(window, "doubts.list")
    settle(window)
    again = window.findChildren(DoubtsDialog)[-1]
    assert len(rows(again)) == before - number
    again.doubts.kinds.buttons[Kind.KEPT].click()
    assert len(rows(again)) == before


def test_sorting_keeps_one_on_the_same_doubt_also_when_the_list_comes_anew(
    window: Window, dialog: DoubtsDialog
) -> None:
    header = dialog.doubts.table.horizontalHeader()
    current = dialog.doubts.current
    header.setSortIndicator(Column.KIND, Qt.SortOrder.AscendingOrder)
    assert dialog.doubts.current == current
    kinds = [kind_of(one) for one in dialog.doubts.model.rows]
    assert kinds == sorted(kinds, key=list(Kind).index)
    decide(dialog, window, Reach.PLACE)
    kinds = [kind_of(one) for one in dialog.doubts.model.rows]
    assert kinds == sorted(kinds, key=list(Kind).index)


def test_with_every_kind_hidden_nothing_can_be_decided(window: Window, dialog: DoubtsDialog) -> None:
    for button in dialog.doubts.kinds.buttons.values():
        button.click()
    assert rows(dialog) == []
    assert dialog.doubts.current is None
    assert not dialog.doubts.go.isEnabled()
    window.settings.set(HIDDEN_DOUBTS, [])


def test_it_opens_below_the_place_in_the_text_of_which_it_speaks(
    window: Window, dialog: DoubtsDialog
) -> None:
    view = window.shell.view
    top = dialog.frameGeometry().top() - view.viewport().mapToGlobal(QPoint(0, 0)).y()
    assert top > view.viewport().height() // 4
    for _ in range(len(rows(dialog))):
        span = view.selection()
        assert span is not None
        assert all(rect.top() >= 0 and rect.bottom() <= top for rect in view.rects_of(span, view.active_form))
        key(dialog, window, Qt.Key.Key_Down)
    dialog.close()
    assert view.page is not None
    assert view.page.scroller.covered == 0


def test_it_opens_with_the_doubt_at_the_caret_in_sight(start: Start, corpus_path: Path) -> None:
    text = "".join(f"第{number}段，后来的人在里面发现了一只表，都说干净。\n" for number in range(60))
    article = import_text(corpus_path, "long.txt", text.encode())
    window = start(corpus_path)
    window.open_article(article)
    window.shell.view.select(Span(600, 600))
    run(window, "doubts.list")
    settle(window)
    QApplication.processEvents()
    (dialog,) = window.findChildren(DoubtsDialog)
    table = dialog.doubts.table
    assert table.currentIndex().row() > 20
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_in_the_lowest_window_one_sees_what_comes_next(window: Window, dialog: DoubtsDialog) -> None:
    dialog.resize(dialog.minimumSizeHint())
    settle(window)
    table = dialog.doubts.table
    assert table.viewport().height() >= 3 * table.rowHeight(0)
    assert dialog.height() <= 320, "above it one reads the text"


def test_what_the_keys_do_is_said_beside_the_list_of_doubts_alone(
    window: Window, dialog: DoubtsDialog
) -> None:
    (tip,) = [label for label in dialog.findChildren(QLabel) if label.text().startswith("Arrows walk")]
    assert tip.isVisible()
    dialog.tabs.setCurrentWidget(dialog.decisions)
    assert not tip.isVisible()
    dialog.tabs.setCurrentWidget(dialog.doubts)
    assert tip.isVisible()
