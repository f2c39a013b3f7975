"""All passages in one list: what is listed, where it leads, and what is done to many at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.retrieval import Order
from reader.corpus.rows import Status
from reader.exchange.annotation_csv import read
from reader.ui.codebook.note_editor import NoteEditor
from reader.ui.passages.aside import leave_free
from reader.ui.passages.dialog import PassagesDialog
from reader.ui.passages.model import Script
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.driving import (
    LEDGER,
    RIVER,
    WATER,
    annotations,
    run,
    select,
    settle,
    span_of,
    tagged,
    undo,
)
from tests.ui.passages.conftest import SCHOOLS, SERVICE, WATERS, choose, look, pick, quotes, tag_of


def test_all_passages_are_listed_in_the_order_of_the_codebook(window: Window, dialog: PassagesDialog) -> None:
    assert quotes(dialog) == [WATER, LEDGER]
    assert dialog.count.text() == "2 passage(s) in 1 article(s)"
    assert dialog.windowTitle() == "Passages"


def test_a_click_and_enter_lead_to_the_text_and_the_list_stays(
    window: Window, dialog: PassagesDialog
) -> None:
    window.open_article(2)
    place = dialog.list.visualRect(dialog.model.index(1)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(window)
    assert window.desk.article is not None
    assert window.desk.article.id == 1
    assert window.shell.view.selection() == span_of(RIVER, LEDGER)
    pick(dialog, 0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.shell.view.selection() == span_of(RIVER, WATER)
    assert dialog.isVisible()


def test_a_click_with_ctrl_only_selects(window: Window, dialog: PassagesDialog) -> None:
    window.open_article(2)
    for row in (0, 1):
        place = dialog.list.visualRect(dialog.model.index(row)).center()
        keys = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, keys, place)
    assert len(dialog.list.selected) == 2
    assert dialog.count.text().endswith(", 2 selected")
    assert window.desk.article is not None
    assert window.desk.article.id == 2


@pytest.mark.parametrize(
    ("text", "found"), [("水质", [WATER]), ("水質", [WATER]), ("公开", [WATER]), ("没有的", [])]
)
def test_words_narrow_the_list(window: Window, dialog: PassagesDialog, text: str, found: list[str]) -> None:
    dialog.form.text.setText(text)
    look(window)
    assert quotes(dialog) == found
    assert dialog.nothing.isVisible() is not bool(found)
    assert dialog.foot.export.isEnabled() is bool(found)


def test_a_tag_is_chosen_in_the_palette_and_taken_off_again(window: Window, dialog: PassagesDialog) -> None:
    dialog.form.choose.click()
    QTest.keyClicks(dialog._palette._line, "sthj")
    QTest.keyClick(dialog._palette._line, Qt.Key.Key_Return)
    look(window)
    assert quotes(dialog) == [WATER]
    dialog.form.below.setChecked(False)
    look(window)
    assert quotes(dialog) == []
    dialog.form.any_tag.click()
    look(window)
    assert quotes(dialog) == [WATER, LEDGER]


def test_articles_annotators_and_statuses_narrow_it(window: Window, dialog: PassagesDialog) -> None:
    assert window.session is not None
    window.session.write(lambda corpus: corpus.annotations.add(2, Span(0, 2), SCHOOLS, annotator="王"))
    look(window)
    assert quotes(dialog)[-1] == "山里"
    choose(dialog, "王", "annotator")
    look(window)
    assert quotes(dialog) == ["山里"]
    choose(dialog, None, "annotator")
    dialog.form.part.line.setText("source:清河报")
    look(window)
    assert quotes(dialog) == [WATER, LEDGER]
    choose(dialog, Status.REJECTED.value, "status")
    look(window)
    assert quotes(dialog) == []


def test_what_is_no_part_of_a_corpus_is_said_and_the_list_stays(
    window: Window, dialog: PassagesDialog
) -> None:
    dialog.form.part.line.setText("水质")
    look(window)
    assert dialog.form.part._problem.text()
    assert quotes(dialog) == [WATER, LEDGER]


def test_the_order_can_be_another(window: Window, dialog: PassagesDialog) -> None:
    choose(dialog, Order.LENGTH, "order")
    look(window)
    assert quotes(dialog) == [WATER, LEDGER]
    choose(dialog, Order.LATEST, "order")
    look(window)
    assert quotes(dialog)[0] in (WATER, LEDGER)
    window.session.write(lambda corpus: corpus.annotations.update(2, note="后来"))  # type: ignore[union-attr]
    look(window)
    assert quotes(dialog) == [LEDGER, WATER]


# -- acts ------------------------------------------------------------------------------------------


def test_the_list_follows_what_is_done_in_the_text(
    window: Window, dialog: PassagesDialog, qtbot: QtBot
) -> None:
    select(window, "公告栏")
    window.desk.tag(tag_of(window, WATERS))
    settle(window)
    qtbot.waitUntil(lambda: "公告栏" in quotes(dialog))
    window.desk.acts.remove([1])
    settle(window)
    qtbot.waitUntil(lambda: WATER not in quotes(dialog))


def test_passages_are_copied_with_where_they_stand(window: Window, dialog: PassagesDialog) -> None:
    choose(dialog, Script.TRADITIONAL, "script")
    pick(dialog, 0)
    QTest.keyClick(dialog.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    text = QGuiApplication.clipboard().text()
    assert text == "“信息系統每天公佈水質” (清河两岸的新账本, 清河报, 2024-03-02, para. 2)"
    assert dialog.foot.said.text() == "1 passage(s) copied with citation."


def test_what_is_listed_is_written_out_alone(
    window: Window, dialog: PassagesDialog, saves: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.form.text.setText("水质")
    look(window)
    target = tmp_path / "列出.html"
    saves(target)
    dialog.foot.export.click()
    qtbot.waitUntil(target.exists)
    settle(window)
    page = target.read_text("utf-8")
    assert f"<mark>{WATER}" in page
    assert f"<mark>{LEDGER}" not in page
    assert "信息系統每天公佈水質" in page


def test_of_several_selected_these_are_written_out(
    window: Window, dialog: PassagesDialog, saves: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.session is not None
    window.session.write(lambda corpus: corpus.annotations.add(2, Span(0, 2), SCHOOLS))
    look(window)
    pick(dialog, 0, 2)
    target = tmp_path / "两段.csv"
    saves(target)
    dialog.foot.export.click()
    qtbot.waitUntil(target.exists)
    settle(window)
    assert [row["quote"] for row in read(target)] == [WATER, "山里"]


# -- where it is opened from, and what it stands for ------------------------------------------------


def test_a_tag_of_the_codebook_leads_to_its_passages(window: Window) -> None:
    window.furnished.codebook.passages_requested.emit(tag_of(window, SERVICE))
    look(window)
    dialog = window.rooms.passages.dialog
    assert quotes(dialog) == [LEDGER]
    assert dialog.form.choose.text() == SERVICE


def test_some_alone_are_listed_until_one_wants_all(window: Window) -> None:
    window.rooms.passages.show_only([2])
    look(window)
    dialog = window.rooms.passages.dialog
    assert quotes(dialog) == [LEDGER]
    assert not dialog.form.text.isVisible()
    dialog.form._all.click()
    look(window)
    assert quotes(dialog) == [WATER, LEDGER]
    assert dialog.form.text.isVisible()


def test_a_tag_that_goes_is_no_longer_asked_for(window: Window, dialog: PassagesDialog) -> None:
    assert window.session is not None
    number = tag_of(window, SCHOOLS)
    dialog.form.set_tag(number)
    look(window)
    assert quotes(dialog) == []
    window.session.write(lambda corpus: corpus.codebook.remove(number))
    look(window)
    assert dialog.form.tag is None
    assert quotes(dialog) == [WATER, LEDGER]


def test_another_corpus_has_its_own(window: Window, dialog: PassagesDialog, tmp_path: Path) -> None:
    dialog.form.set_tag(tag_of(window, WATERS))
    with Corpus.create(tmp_path / "b.duizhao"):
        pass
    window.corpora.open(tmp_path / "b.duizhao")
    settle(window)
    assert not dialog.isVisible()
    run(window, "passages.show")
    look(window)
    assert quotes(dialog) == []
    assert dialog.form.tag is None
    assert dialog.nothing.text().startswith("Nothing is tagged yet.")


def test_where_the_file_may_only_be_read_nothing_can_be_changed(
    window: Window, dialog: PassagesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(dialog, 0)
    assert dialog.foot.retag.isEnabled()
    monkeypatch.setattr(type(window.session), "readonly", property(lambda _: True))
    dialog._tell()
    buttons = (dialog.foot.retag, dialog.foot.accept, dialog.foot.reject)
    assert not any(button.isEnabled() for button in buttons)
    assert dialog.foot.export.isEnabled()
    monkeypatch.undo()


def test_the_menu_offers_what_the_keys_do(window: Window, dialog: PassagesDialog) -> None:
    pick(dialog, 0)
    dialog.list.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = [one for one in dialog.list.findChildren(QMenu) if one.isVisible()]
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert words == ["Write a note", "Change tag…", "Accept", "Reject", "Copy with citation", "Remove"]
    menu.close()


def test_from_the_line_of_words_one_goes_to_the_list_with_down_and_escape_empties_it(
    window: Window, dialog: PassagesDialog
) -> None:
    dialog.form.text.setFocus()
    QTest.keyClick(dialog.form.text, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    assert [one.first.quote for one in dialog.list.selected] == [WATER]
    dialog.form.text.setText("没有的")
    QTest.keyClick(dialog.form.text, Qt.Key.Key_Escape)
    assert dialog.form.text.text() == ""
    assert dialog.isVisible()
    QTest.keyClick(dialog.form.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_note_is_written_beside_the_text(window: Window, dialog: PassagesDialog) -> None:
    window.open_article(2)
    pick(dialog, 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    settle(window)
    note = window.shell.annotations._foot.findChild(NoteEditor)
    assert isinstance(note, NoteEditor)
    assert note.hasFocus()
    note.insertPlainText("要再看")
    window.shell.annotations.flush()
    settle(window)
    assert {one.quote: one.note for one in annotations(window)}[LEDGER] == "要再看"


def test_what_the_menu_offers_is_done(window: Window, dialog: PassagesDialog) -> None:
    pick(dialog, 0)
    dialog.list.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = [one for one in dialog.list.findChildren(QMenu) if one.isVisible()]
    menu.actions()[-1].trigger()
    menu.close()
    settle(window)
    assert [quote for quote, _ in tagged(window)] == [LEDGER]


def test_some_alone_that_are_shown_again_have_the_keys(window: Window) -> None:
    window.rooms.passages.show_only([2])
    look(window)
    run(window, "passages.show")
    look(window)
    assert window.rooms.passages.dialog.focusWidget() is window.rooms.passages.dialog.list


def test_what_was_said_goes_when_it_is_taken_back_or_the_list_is_shown_again(
    window: Window, dialog: PassagesDialog
) -> None:
    dialog.list.take_keys()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    look(window)
    assert dialog.foot.said.text()
    undo(window)
    assert dialog.foot.said.text() == ""
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    look(window)
    dialog.reject()
    run(window, "passages.show")
    assert dialog.foot.said.text() == ""


def test_a_long_sentence_makes_the_window_no_larger(window: Window, dialog: PassagesDialog) -> None:
    before = dialog.minimumSizeHint()
    dialog.say("The file is held by another program, and nothing can be written to it now. " * 3)
    look(window)
    assert dialog.foot.said.text()
    assert dialog.minimumSizeHint() == before
    assert dialog.foot.minimumSizeHint().width() <= before.width()


def test_where_the_file_may_only_be_read_the_menu_offers_to_copy_alone(
    window: Window, dialog: PassagesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(dialog, 0)
    monkeypatch.setattr(type(window.session), "readonly", property(lambda _: True))
    dialog.list.customContextMenuRequested.emit(QPoint(5, 5))
    monkeypatch.undo()
    (menu,) = [one for one in dialog.list.findChildren(QMenu) if one.isVisible()]
    offered = [one.text().split("\t")[0] for one in menu.actions() if one.isEnabled() and one.text()]
    assert offered == ["Copy with citation"]
    menu.close()


def test_the_note_that_is_written_is_not_covered(window: Window, dialog: PassagesDialog) -> None:
    panel = window.shell.annotations
    dialog.resize(700, dialog.height())
    dialog.move(panel.mapToGlobal(QPoint(0, 0)) - QPoint(500, 0))
    assert dialog.frameGeometry().right() > panel.mapToGlobal(QPoint(0, 0)).x()
    pick(dialog, 0)
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    settle(window)
    assert dialog.frameGeometry().right() <= panel.mapToGlobal(QPoint(0, 0)).x()


def test_made_narrower_for_the_note_it_still_ends_on_the_screen(
    window: Window, dialog: PassagesDialog, qtbot: QtBot
) -> None:
    panel, screen = QWidget(), dialog.screen().availableGeometry()
    qtbot.addWidget(panel)
    panel.setGeometry(520, 200, 280, 600)
    dialog.resize(780, dialog.minimumSizeHint().height())
    dialog.move(0, screen.bottom() + 1 - dialog.height())
    low = dialog.height()
    leave_free(dialog, panel)
    assert dialog.frameGeometry().right() <= 520
    assert dialog.height() > low
    assert dialog.frameGeometry().bottom() <= screen.bottom()


def test_a_very_long_path_of_themes_is_shown_with_its_beginning_and_end(
    window: Window, dialog: PassagesDialog
) -> None:
    assert window.session is not None
    path = "/".join(f"第{number}层主题" for number in range(1, 13))
    window.session.write(lambda corpus: corpus.annotations.add(1, Span(0, 4), path))
    look(window)
    dialog.form.set_tag(tag_of(window, path))
    shown = dialog.form.choose.text()
    assert shown.startswith("第1层主题 / ")
    assert "…" in shown
    assert shown.endswith("第12层主题")
    assert dialog.form.choose.sizeHint().width() < 480


def test_for_a_note_the_list_does_not_ask_for_the_keys_which_a_window_manager_would_leave_it(
    window: Window, dialog: PassagesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QWidget] = []
    for one in (window, dialog):
        monkeypatch.setattr(one, "activateWindow", lambda one=one: asked.append(one))
    pick(dialog, 0)
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    settle(window)
    assert asked == [window]
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert asked == [window, dialog]


def test_from_the_text_one_comes_back_to_the_passage(window: Window, dialog: PassagesDialog) -> None:
    pick(dialog, 1)
    window.activateWindow()
    window.shell.view.setFocus()
    run(window, "passages.show")
    look(window)
    assert dialog.focusWidget() is dialog.list
    assert [one.first.quote for one in dialog.list.selected] == [LEDGER]
