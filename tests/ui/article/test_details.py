"""The details dialog: what speaks for each detail, what cannot be saved, what is marked as given by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from reader.chinese.span import Span
from reader.corpus.details import NAMES, Witness
from reader.corpus.evidence import Evidence
from reader.ui.article.details import DetailsDialog
from reader.ui.library.menu import ArticleMenu
from reader.ui.reading.rows import Role
from reader.ui.window import Window
from tests.corpus.pages import RIVER, SCHOOL
from tests.ui.article.conftest import RIVER_ID, SCHOOL_ID, dialog
from tests.ui.driving import redo, settle, undo


@pytest.fixture
def details(window: Window) -> DetailsDialog:
    return dialog(window, "article.details", DetailsDialog)


def save(details: DetailsDialog) -> QPushButton:
    return details._buttons.button(QDialogButtonBox.StandardButton.Save)


def write(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    field.insert(text)  # as an input method commits it


def note(details: DetailsDialog, name: str) -> str:
    return details._fields[name].accessibleDescription()


def shown_title(window: Window) -> str:
    page = window.shell.view.page
    assert page is not None
    return next(row.front[0] for row in page.rows.rows if row.role is Role.TITLE)


def test_every_detail_is_there_with_the_line_that_speaks_for_it(details: DetailsDialog) -> None:
    assert details._fields.keys() == set(NAMES)
    assert details._fields["title"].text() == RIVER
    assert note(details, "author") == "Certain; line 10: 本报记者 张三"
    assert note(details, "date").startswith("Likely; line 1: 清河日报 2024年3月2日")
    assert note(details, "number") == ""
    assert all(field.accessibleName() for field in details._fields.values())
    labels = details.findChildren(QLabel)
    assert any("page.txt" in label.text() for label in labels)
    assert details._fields["title"].hasFocus()


@pytest.mark.parametrize("by_menu", [True, False])
def test_those_of_any_article_are_corrected_from_the_list_without_opening_it(
    window: Window, *, by_menu: bool
) -> None:
    library = window.shell.library
    library._view.mark([SCHOOL_ID])
    if by_menu:
        menu = ArticleMenu(library, [SCHOOL_ID])
        next(action for action in menu.actions() if "details" in action.text()).trigger()
        menu.deleteLater()
    else:
        QTest.keyClick(library._view, Qt.Key.Key_F2)
    details = window.findChild(DetailsDialog)
    settle(window)
    assert details._fields["title"].text() == SCHOOL
    write(details._fields["title"], "新学校")
    save(details).click()
    settle(window)
    assert window.session is not None
    assert window.session.corpus.articles.get(SCHOOL_ID).title == "新学校"
    assert window.desk.article is not None
    assert window.desk.article.id == RIVER_ID


def test_f2_asks_for_nothing_where_several_are_marked(window: Window) -> None:
    window.shell.library._view.mark([RIVER_ID, SCHOOL_ID])
    QTest.keyClick(window.shell.library._view, Qt.Key.Key_F2)
    assert window.findChild(DetailsDialog) is None


def test_of_a_long_title_the_beginning_is_shown(details: DetailsDialog) -> None:
    field = details._fields["title"]
    field.setText("关于做好堤防安全管理工作的若干意见" * 9)
    for reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
        details._fields["date"].setFocus()
        field.setFocus(reason)
        assert field.cursorPosition() == 0
        assert field.selectedText() == field.text()  # what is typed takes its place, as in any field


def test_what_is_changed_is_saved_as_one_step_and_shown(window: Window, details: DetailsDialog) -> None:
    write(details._fields["title"], "新账本")
    write(details._fields["date"], "2024/3")
    assert note(details, "title") == "Will be marked as corrected by hand"
    save(details).click()
    settle(window)
    assert not isValid(details)
    article = window.desk.article
    assert article is not None
    assert (article.title, article.date, article.author) == ("新账本", "2024-03", "张三")
    assert shown_title(window) == "新账本"
    assert window.windowTitle().startswith("新账本")
    assert window.session is not None
    evidence = window.session.corpus.details.evidence(RIVER_ID)
    assert {name for name, found in evidence.items() if found.by_hand} == {"title", "date"}
    undo(window)
    assert shown_title(window) == RIVER
    redo(window)
    assert shown_title(window) == "新账本"


def test_a_date_is_checked_as_it_is_typed(details: DetailsDialog) -> None:
    field = details._fields["date"]
    for typed, good in (
        ("2024-02-3", True),
        ("2024-02-30", False),
        ("2024-02", True),
        ("", True),
        ("昨天", False),
    ):
        field.setText(typed)
        assert save(details).isEnabled() == good, typed
        assert ("is no date" in note(details, "date")) != good
        assert details._error.isVisible() != good
    field.setText("2024-03-02")
    assert note(details, "date").startswith("Likely; line 1")


def test_a_title_is_needed(details: DetailsDialog) -> None:
    details._fields["title"].setText("  ")
    assert not save(details).isEnabled()
    assert "needs a title" in note(details, "title")


def test_what_was_corrected_says_so_the_next_time(window: Window, details: DetailsDialog) -> None:
    write(details._fields["author"], "")
    save(details).click()
    settle(window)
    again = dialog(window, "article.details", DetailsDialog)
    assert note(again, "author") == "Corrected by hand"
    assert again._fields["author"].text() == ""


def test_saving_nothing_is_no_step(window: Window, details: DetailsDialog) -> None:
    save(details).click()
    settle(window)
    assert not isValid(details)
    assert window.session is not None
    assert window.session.corpus.history.next_undo() is None


def test_a_long_title_is_not_cut_off_when_something_else_is_corrected(window: Window) -> None:
    assert window.session is not None
    window.session.write(lambda corpus: corpus.details.edit(RIVER_ID, {"title": "长" * 900}))
    settle(window)
    details = dialog(window, "article.details", DetailsDialog)
    write(details._fields["author"], "王五")
    save(details).click()
    settle(window)
    article = window.session.corpus.articles.get(RIVER_ID)
    assert (article.title, article.author) == ("长" * 900, "王五")


def test_where_one_reads_stays_when_the_details_change(window: Window) -> None:
    window.shell.view.setFocus()
    QTest.keyClick(window.shell.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    caret = window.shell.view.caret()
    assert caret > 0
    assert window.session is not None
    window.session.write(lambda corpus: corpus.details.edit(RIVER_ID, {"kicker": "引题"}), owner=window)
    settle(window)
    QApplication.processEvents()
    assert window.shell.view.caret() == caret
    assert len(window.desk.annotations) == 2


def test_a_title_that_is_markup_is_text(window: Window) -> None:
    assert window.session is not None
    window.session.write(
        lambda corpus: corpus.details.edit(RIVER_ID, {"title": "<b>粗</b> & 细"}), owner=window
    )
    settle(window)
    details = dialog(window, "article.details", DetailsDialog)
    assert details._fields["title"].text() == "<b>粗</b> & 细"


def test_what_the_name_of_the_file_says_is_told(details: DetailsDialog) -> None:
    alone = Witness(Evidence(None, 0.3, named=True))
    assert details._words(alone) == "Guessed; from the name of the file"
    year = Witness(Evidence(Span(0, 5), 0.5, named=True), 4, "本报3月2日讯")
    assert details._words(year) == "Guessed; line 4: 本报3月2日讯; the year from the name of the file"
