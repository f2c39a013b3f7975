"""The panel of annotations: order, choice, notes that are never lost, odd quotes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.corpus.rows import Annotation
from reader.ui.codebook.annotation_model import AnnotationModel, AnnotationRole, day_of
from reader.ui.codebook.annotations import AnnotationPanel
from tests.ui.codebook.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


class Shown:
    """The panel beside a field that can take the focus; notes are written as the window writes them."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        desk.annotate("数字乡村", "产业发展/数字经济")
        desk.annotate("冷链物流", "乡村振兴/农村物流", note="见上期")
        desk.annotate("补齐农村宽带与冷链物流短板", "乡村振兴")
        self.desk, self.qtbot = desk, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        layout = QVBoxLayout(self.window)
        self.panel = AnnotationPanel()
        self.elsewhere = QLineEdit()
        layout.addWidget(self.panel)
        layout.addWidget(self.elsewhere)
        self.list = self.panel.findChild(QListView)
        self.note = self.panel.findChild(QPlainTextEdit)
        self.told: list[tuple[int, str]] = []
        self.panel.note_changed.connect(lambda number, note: self.told.append((number, note)))
        self.refresh()
        self.window.resize(320, 600)
        self.window.show()
        self.window.activateWindow()

    def refresh(self) -> None:
        self.panel.set_annotations(self.desk.annotations, {tag.id: tag for tag in self.desk.tags})

    def write_back(self) -> None:
        session = self.desk.session
        session.changed.connect(lambda _: self.refresh())
        self.panel.note_changed.connect(
            lambda number, note: session.write(lambda corpus: corpus.annotations.update(number, note=note))
        )

    def click(self, row: int) -> None:
        place = self.list.visualRect(self.list.model().index(row, 0)).center()
        self.qtbot.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def type(self, text: str) -> None:
        self.note.setFocus()
        self.qtbot.waitUntil(self.note.hasFocus)
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.qtbot.keyClicks(self.note, text)

    @property
    def ids(self) -> list[int]:
        return [annotation.id for annotation in self.desk.annotations]

    @property
    def here(self) -> list[int]:
        model = self.list.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [row.data(AnnotationRole.ANNOTATION).id for row in rows if row.data(AnnotationRole.HERE)]


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    yield Shown(qtbot, desk)


def test_annotations_stand_in_the_order_of_the_text(shown: Shown) -> None:
    model = shown.list.model()
    assert [model.index(row, 0).data() for row in range(3)] == ["数字经济", "乡村振兴", "农村物流"]


def test_the_model_keeps_what_qt_asks_of_models(shown: Shown, qtmodeltester: object) -> None:
    model = AnnotationModel()
    model.set_annotations(shown.desk.annotations, {})
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_click_chooses_an_annotation_and_shows_its_note(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.panel.annotation_chosen) as chosen:
        shown.click(2)
    assert chosen.args == [shown.ids[2]]
    assert shown.note.toPlainText() == "见上期"


def test_the_arrow_keys_choose_too(shown: Shown, qtbot: QtBot) -> None:
    shown.click(0)
    with qtbot.waitSignal(shown.panel.annotation_chosen) as chosen:
        qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert chosen.args == [shown.ids[1]]


def test_showing_what_is_at_the_caret_is_not_a_choice(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.panel.annotation_chosen):
        shown.panel.set_current([shown.ids[2], shown.ids[1]])
    assert sorted(shown.here) == sorted(shown.ids[1:])
    assert shown.panel.chosen == shown.ids[2]
    assert shown.note.toPlainText() == "见上期"
    shown.panel.set_current([])
    assert shown.here == []
    assert shown.panel.chosen is None
    assert not shown.note.isEnabled()


def test_the_chosen_one_stays_chosen_while_the_caret_is_in_it(shown: Shown) -> None:
    shown.click(1)
    shown.panel.set_current([shown.ids[2], shown.ids[1]])
    assert shown.panel.chosen == shown.ids[1]


def test_ids_that_are_not_in_the_article_are_passed_over(shown: Shown) -> None:
    shown.panel.set_current([9999])
    assert shown.panel.chosen is None


def test_delete_asks_to_remove_all_that_are_selected(shown: Shown, qtbot: QtBot) -> None:
    shown.click(0)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(shown.panel.remove_requested) as asked:
        qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    assert asked.args == [shown.ids[:2]]


def test_the_next_one_is_chosen_also_where_all_are_listed_anew_meanwhile(qtbot: QtBot, shown: Shown) -> None:
    """As when the article is marked as being read just then: all its annotations are read again."""
    left = [one for one in shown.desk.annotations if one.id != shown.panel.listed[0].id]
    following = shown.panel.listed[1].id
    shown.click(0)
    shown.panel.focus_list()
    qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    tags = {tag.id: tag for tag in shown.desk.tags}
    shown.panel.set_annotations(shown.desk.annotations, tags)  # it is not gone yet
    with qtbot.waitSignal(shown.panel.annotation_chosen) as chosen:
        shown.panel.set_annotations(left, tags)
    assert chosen.args == [following]


def test_what_was_to_be_removed_of_another_article_chooses_nothing_here(qtbot: QtBot, shown: Shown) -> None:
    other = [replace(one, id=one.id + 100) for one in shown.desk.annotations]
    shown.click(0)
    shown.panel.focus_list()
    qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(shown.panel.annotation_chosen):
        shown.panel.set_annotations(other, {tag.id: tag for tag in shown.desk.tags})
        QApplication.processEvents()
    assert shown.panel.selected == []


def test_delete_in_the_note_deletes_text_only(shown: Shown, qtbot: QtBot) -> None:
    shown.click(2)
    shown.type("")
    with qtbot.assertNotEmitted(shown.panel.remove_requested):
        qtbot.keyClick(shown.note, Qt.Key.Key_Backspace)
    assert shown.note.toPlainText() == "见上"


def test_a_note_is_told_when_the_focus_leaves(shown: Shown) -> None:
    shown.click(0)
    shown.type("new")
    assert shown.told == []
    shown.elsewhere.setFocus()
    shown.qtbot.waitUntil(lambda: bool(shown.told))
    assert shown.told == [(shown.ids[0], "new")]


def test_control_enter_tells_the_note_and_goes_on(shown: Shown, qtbot: QtBot) -> None:
    shown.click(0)
    shown.type("a")
    qtbot.keyClick(shown.note, Qt.Key.Key_Return, CONTROL)
    assert shown.told == [(shown.ids[0], "a")]
    assert shown.note.hasFocus()
    qtbot.keyClick(shown.note, Qt.Key.Key_Return, CONTROL)
    assert len(shown.told) == 1, "what did not change is not told again"


def test_enter_alone_makes_a_new_line(shown: Shown, qtbot: QtBot) -> None:
    shown.click(0)
    shown.type("a")
    qtbot.keyClick(shown.note, Qt.Key.Key_Return)
    qtbot.keyClicks(shown.note, "b")
    shown.panel.flush()
    assert shown.told == [(shown.ids[0], "a\nb")]


def test_a_note_is_told_before_another_annotation_is_chosen(shown: Shown) -> None:
    shown.click(0)
    shown.note.insertPlainText("typed")
    shown.panel._select([shown.ids[2]], shown.ids[2])
    shown.panel._show_chosen()
    assert shown.told == [(shown.ids[0], "typed")]
    assert shown.note.toPlainText() == "见上期"


def test_a_note_is_told_before_the_article_changes(shown: Shown) -> None:
    shown.click(0)
    shown.note.insertPlainText("typed")
    first = shown.ids[0]
    shown.panel.set_annotations([], {})
    assert shown.told == [(first, "typed")]
    assert shown.note.toPlainText() == ""


def test_walking_on_while_writing_keeps_the_note_with_its_own_annotation(shown: Shown) -> None:
    shown.click(0)
    shown.type("half")
    shown.panel.set_current([shown.ids[2]])
    assert shown.told == [(shown.ids[0], "half")]
    assert shown.note.toPlainText() == "见上期"


def test_a_caret_outside_all_annotations_does_not_take_a_note_away(shown: Shown) -> None:
    shown.click(0)
    shown.type("half")
    shown.panel.set_current([])
    shown.qtbot.keyClicks(shown.note, " done")
    shown.panel.flush()
    assert shown.told == [(shown.ids[0], "half done")]


def test_a_change_elsewhere_does_not_take_a_note_away(shown: Shown) -> None:
    shown.click(0)
    shown.type("half")
    shown.desk.annotate("贴息贷款", "民生保障")
    shown.refresh()
    assert shown.note.toPlainText() == "half"
    assert shown.panel.chosen == shown.ids[0]


def test_a_new_annotation_takes_its_place_between_those_that_stay_selected(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.click(1)
    qtbot.keyClick(shown.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    selected, chosen = shown.panel.selected, shown.panel.chosen
    shown.desk.annotate("数字乡村试点", "民生保障")
    shown.desk.annotate("贴息贷款", "民生保障")
    shown.refresh()
    model = shown.list.model()
    assert [model.index(row, 0).data(AnnotationRole.ANNOTATION) for row in range(5)] == shown.desk.annotations
    assert (shown.panel.selected, shown.panel.chosen) == (selected, chosen)


def test_where_the_caret_is_measures_no_row_anew(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.list.grab()
    measured = []
    delegate = shown.list.itemDelegate()
    monkeypatch.setattr(
        type(delegate),
        "sizeHint",
        lambda *_: measured.append(1) or QSize(120, 60),  # type: ignore[func-returns-value]
    )
    shown.panel._model.set_here([shown.ids[0]])
    shown.list.visualRect(shown.list.model().index(2, 0))
    assert not measured
    assert shown.here == [shown.ids[0]]


def test_rows_are_measured_anew_for_another_font(shown: Shown) -> None:
    before = shown.list.sizeHintForRow(0)
    font = shown.list.font()
    font.setPointSizeF(2 * font.pointSizeF())
    shown.list.setFont(font)
    assert shown.list.sizeHintForRow(0) > before + 15


def test_an_echo_that_comes_late_does_not_undo_what_was_typed_since(shown: Shown, qtbot: QtBot) -> None:
    shown.write_back()
    shown.click(0)
    shown.type("one")
    qtbot.keyClick(shown.note, Qt.Key.Key_Return, CONTROL)
    shown.refresh()  # reads what may not be written yet
    qtbot.keyClicks(shown.note, " two")
    shown.desk.session.drain()
    assert shown.note.toPlainText() == "one two"
    shown.elsewhere.setFocus()
    qtbot.waitUntil(lambda: len(shown.told) > 1)
    shown.desk.session.drain()
    assert shown.desk.annotations[0].note == "one two"


def test_an_undone_note_is_shown_undone(shown: Shown) -> None:
    shown.write_back()
    shown.click(2)
    shown.type("x")
    shown.elsewhere.setFocus()
    shown.qtbot.waitUntil(lambda: bool(shown.told))
    shown.desk.session.drain()
    shown.desk.session.write(lambda corpus: corpus.history.undo())
    shown.desk.session.drain()
    assert shown.note.toPlainText() == "见上期"


def test_no_break_spaces_of_a_note_are_kept(shown: Shown) -> None:
    annotations = shown.desk.annotations
    annotations[0] = replace(annotations[0], note="甲\u00a0乙")
    shown.panel.set_annotations(annotations, {})
    shown.click(0)
    shown.type("!")
    shown.panel.flush()
    assert shown.told == [(shown.ids[0], "甲\u00a0乙!")]


def test_escape_in_the_note_keeps_it_and_says_that_it_is_left(shown: Shown, qtbot: QtBot) -> None:
    shown.click(0)
    shown.type("x")
    with qtbot.waitSignal(shown.panel.left):
        qtbot.keyClick(shown.note, Qt.Key.Key_Escape)
    assert shown.told == [(shown.ids[0], "x")]


def test_the_window_can_ask_for_a_note_of_an_annotation(shown: Shown) -> None:
    shown.panel.edit_note(shown.ids[2])
    shown.qtbot.waitUntil(shown.note.hasFocus)
    assert shown.panel.chosen == shown.ids[2]


def test_the_tag_of_the_chosen_annotation_can_be_changed(shown: Shown, qtbot: QtBot) -> None:
    button = next(
        one for one in shown.panel.findChildren(QAbstractButton) if one.text().startswith("Change tag")
    )
    assert not button.isEnabled()
    shown.click(1)
    with qtbot.waitSignal(shown.panel.retag_requested) as asked:
        button.click()
    assert asked.args == [[shown.ids[1]]]


def test_an_article_without_annotations_says_what_to_do(shown: Shown) -> None:
    shown.panel.set_annotations([], {})
    assert not shown.list.isVisible()
    labels = [label for label in shown.panel.findChildren(QLabel) if label.isVisible()]
    assert any("Select a passage and press T" in label.text() for label in labels)


def odd(annotation: Annotation, number: int, quote: str) -> Annotation:
    return replace(annotation, id=10_000 + number, uuid=str(number), quote=quote, tag=7777, note=quote)


@pytest.mark.parametrize(
    "quote",
    ["一" * 1_000_000, "\U00020bb7野家" * 40, "a\u0301\u0301" * 300, "\u202e倒\u200b", "\x00", "\r\n\r"],
)
def test_any_quote_can_be_drawn(shown: Shown, quote: str) -> None:
    shown.panel.set_annotations([odd(shown.desk.annotations[0], 1, quote)], {})
    assert not shown.panel.grab().isNull()
    assert shown.list.sizeHintForRow(0) < 150


def test_five_thousand_annotations_can_be_shown(shown: Shown) -> None:
    first = shown.desk.annotations[0]
    shown.panel.set_annotations([odd(first, number, f"第{number}处") for number in range(5000)], {})
    shown.panel.set_current([10_000 + 4999])
    assert not shown.panel.grab(shown.panel.rect()).isNull()
    assert (
        shown.list.viewport()
        .rect()
        .contains(shown.list.visualRect(shown.list.model().index(4999, 0)).topLeft() + QPoint(5, 5))
    )


def test_every_control_has_a_name(shown: Shown) -> None:
    for widget in (shown.panel, shown.list, shown.note):
        assert widget.accessibleName()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock of Windows is set for all")
@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/Los_Angeles", "UTC"])
def test_the_day_of_any_time_is_told_on_any_clock(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert day_of("0001-01-01T00:00:00Z") == "0001-01-01"
        assert day_of("9999-12-31T23:59:59.999Z") == "9999-12-31"
        assert day_of("nonsense") == "nonsense"
        assert (day_of("2026-03-01T20:00:00Z") == "2026-03-02") is (zone == "Asia/Shanghai")
    finally:
        monkeypatch.undo()
        time.tzset()
