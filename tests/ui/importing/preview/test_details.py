"""The details of an article are corrected in the preview."""

from __future__ import annotations

from PySide6.QtTest import QTest

from reader.ui.importing.preview.dialog import PreviewDialog
from tests.ui.importing.preview.conftest import (
    line,
    press,
    titles,
)
from tests.ui.importing.preview.looking import CONTROL, HILLS, KEY, RIVER


def test_all_articles_of_a_file_are_given_a_detail_as_one_step(dialog: PreviewDialog) -> None:
    dialog.panel.detail_said.emit(0, "date", "2024-11-06")
    dialog.panel.form.origin("date").click()
    work = dialog.editor.work
    assert work is not None
    assert [draft.value("date") for draft in work.plan.drafts] == ["2024-11-06"] * 2
    press(dialog, "z", CONTROL)
    assert work.plan.drafts[0].value("date") == "2024-11-06" != work.plan.drafts[1].value("date")


def test_nothing_is_imported_with_a_date_that_is_none(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("date")
    field.setText("昨天")
    dialog.go.click()
    assert dialog.isVisible()
    assert field.text() == "昨天"
    field.setText("")
    field.tell()


def test_a_detail_is_corrected(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("source")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "River")
    press(dialog, KEY.Key_Return)
    assert dialog.isVisible()
    assert dialog.editor.work is not None
    assert dialog.editor.work.plan.drafts[0].value("source") == "River"
    assert dialog.editor.work.plan.drafts[1].value("source") == "山里新闻"


def test_what_is_typed_for_one_article_is_kept_when_another_is_chosen(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("title")
    field.setFocus()
    QTest.keyClicks(field, "A ")
    dialog.panel.list.setCurrentIndex(dialog.panel.list.model().index(1, 0))
    assert titles(dialog) == ["A " + RIVER, HILLS]
    assert dialog.view.caret == line(dialog, HILLS)
    assert field.text() == HILLS


def test_letters_are_letters_in_a_field(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("editor")
    field.setFocus()
    QTest.keyClicks(field, "smt hp")
    assert field.text() == "smt hp"
    assert len(titles(dialog)) == 2


def test_the_line_of_a_detail_is_gone_to(dialog: PreviewDialog) -> None:
    dialog.panel.form.origin("source").click()
    assert dialog.view.caret == line(dialog, "（来源：河湾日报）")
    assert dialog.view.hasFocus()
