"""The list of the user's own terms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester

from reader.chinese import words
from reader.corpus.terms import Term
from reader.ui.terms.dialog import TermsDialog
from reader.ui.terms.model import Column, TermModel
from reader.ui.window import Window
from tests.ui.conftest import Answer, Start
from tests.ui.driving import redo, run, select, settle, undo


@pytest.fixture(autouse=True)
def no_terms() -> Iterator[None]:
    words.set_terms([])
    yield
    words.set_terms([])


@pytest.fixture
def dialog(window: Window) -> TermsDialog:
    run(window, "term.list")
    found = window.findChild(TermsDialog)
    assert found is not None
    return found


def add(window: Window, dialog: TermsDialog, text: str) -> None:
    dialog.new.setText(text)
    QTest.keyClick(dialog.new, Qt.Key.Key_Return)
    settle(window)


def listed(dialog: TermsDialog) -> list[str]:
    return [term.text for term in dialog.model.rows]


def told(window: Window) -> tuple[str, ...]:
    for errand in window.rooms.terms.children():
        if hasattr(errand, "wait"):
            errand.wait()
    return words.own_terms()


def test_terms_are_added_one_or_several_and_each_time_that_is_one_step(
    window: Window, dialog: TermsDialog
) -> None:
    assert "No terms yet" in dialog.state.text()
    add(window, dialog, "沿河的小厂")
    add(window, dialog, "公告栏上 河长制")
    assert listed(dialog) == ["河长制", "公告栏上", "沿河的小厂"]
    assert dialog.new.text() == ""
    assert "3" in dialog.state.text()
    assert set(told(window)) == set(listed(dialog))
    undo(window)
    assert listed(dialog) == ["沿河的小厂"]
    redo(window)
    assert len(listed(dialog)) == 3


def test_several_are_removed_as_one_step(window: Window, dialog: TermsDialog) -> None:
    add(window, dialog, "甲乙 丙丁 戊己")
    assert not dialog.remove.isEnabled()
    dialog.table.selectRow(0)
    dialog.table.selectionModel().select(
        dialog.model.index(2, 0),
        dialog.table.selectionModel().SelectionFlag.Select | dialog.table.selectionModel().SelectionFlag.Rows,
    )
    assert dialog.remove.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    settle(window)
    assert listed(dialog) == ["丙丁"]
    assert told(window) == ("丙丁",)
    undo(window)
    assert len(listed(dialog)) == 3


def test_what_cannot_be_a_term_is_told_and_stays_in_the_line(window: Window, dialog: TermsDialog) -> None:
    add(window, dialog, "河长制 ，，")
    assert window.shell.notice.text
    assert dialog.new.text() == "河长制 ，，"
    assert listed(dialog) == []


def test_a_term_from_the_text_comes_into_the_list(window: Window, dialog: TermsDialog) -> None:
    select(window, "公告栏")
    run(window, "term.add")
    assert listed(dialog) == ["公告栏"]


def test_a_list_goes_out_and_comes_in(
    window: Window, dialog: TermsDialog, saves: Answer, opens: Answer, tmp_path: Path
) -> None:
    add(window, dialog, "河长制 网格员")
    saves(tmp_path / "out.txt")
    dialog.ask_export()
    settle(window)
    assert "out.txt" in dialog.state.text()
    undo(window)
    (tmp_path / "out.txt").write_text("河长制\n网格员\n，\n小厂\n", "utf-8")
    opens(tmp_path / "out.txt")
    dialog.ask_import()
    settle(window)
    assert listed(dialog) == ["小厂", "网格员", "河长制"]
    assert "3 new term" in dialog.state.text()
    assert "1 line" in dialog.state.text()
    dialog.ask_import()
    settle(window)
    assert "0 new term" in dialog.state.text()
    undo(window)
    assert listed(dialog) == []


def test_many_terms_do_not_keep_the_window_waiting_but_come(
    window: Window, dialog: TermsDialog, opens: Answer, tmp_path: Path
) -> None:
    texts = [f"{chr(0x4E00 + n)}{chr(0x5000 + n)}河" for n in range(400)]
    (tmp_path / "many.txt").write_text("\n".join(texts), "utf-8")
    opens(tmp_path / "many.txt")
    dialog.ask_import()
    settle(window)
    assert len(told(window)) == len(listed(dialog)) > 390


def test_the_list_goes_with_its_corpus(
    start: Start, window: Window, dialog: TermsDialog, tmp_path: Path
) -> None:
    window.corpora.leave()
    assert not dialog.isVisible()


def test_every_control_has_a_name_and_a_letter_of_its_own(dialog: TermsDialog) -> None:
    for widget in (dialog.new, dialog.filter, dialog.table, dialog.state):
        assert widget.accessibleName()
    words_ = [button.text() for button in dialog.findChildren(QPushButton)]
    letters = [text[text.index("&") + 1].upper() for text in words_ if "&" in text]
    assert len(letters) == len(set(letters))


def test_rows_are_found_in_either_script_and_by_pinyin(qtmodeltester: ModelTester) -> None:
    model = TermModel()
    given = [("河长制", "河长制"), ("網格員", "网格员")]
    model.set_terms(
        [
            Term(id=n, text=text, simplified=simple, annotator="Li", created_at="2026-03-02T10:00:00Z")
            for n, (text, simple) in enumerate(given)
        ]
    )
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert [model.index(row, Column.TERM).data() for row in range(2)] == ["網格員", "河长制"]
    assert model.index(0, Column.TERM).data(Qt.ItemDataRole.ToolTipRole) == "网格员"
    assert "26" in model.index(0, Column.ADDED).data()
    for query in ("网格", "網格", "wgy", "wangge"):
        model.set_query(query)
        assert [term.text for term in model.rows] == ["網格員"], query


def test_del_goes_on_from_row_to_row_and_what_is_selected_stays_so(
    window: Window, dialog: TermsDialog
) -> None:
    add(window, dialog, "甲项 乙项 丙项 丁项")
    assert listed(dialog) == ["丁项", "丙项", "乙项", "甲项"]
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(2, 0))
    add(window, dialog, "戊项")  # above it
    assert dialog._selected() == ["乙项"]
    for left in (["戊项", "丁项", "丙项", "甲项"], ["戊项", "丁项", "丙项"], ["戊项", "丁项"]):
        QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
        settle(window)
        assert listed(dialog) == left
    assert dialog._selected() == ["丁项"]
    assert dialog.remove.isEnabled()
