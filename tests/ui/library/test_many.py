"""Several articles at once: marked with Shift and Ctrl, by mouse and keys; one step each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.corpus.rows import State
from reader.ui.library.menu import ArticleMenu
from reader.ui.library.model import Role
from reader.ui.library.panel import LibraryPanel
from reader.ui.library.shelves import Group
from reader.ui.window import Window
from tests.ui.driving import press, run, settle, status, undo
from tests.ui.library.test_panel import choose, shown

Shift = Qt.KeyboardModifier.ShiftModifier
Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library(window: Window) -> LibraryPanel:
    return window.shell.library


def states(window: Window) -> list[State]:
    assert window.session is not None
    return [one.state for one in window.session.corpus.articles.all()]


def click(library: LibraryPanel, number: int, modifiers: Qt.KeyboardModifier) -> None:
    view = library._view
    place = view.visualRect(library._model.index_of(number)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def open_number(window: Window) -> int:
    assert window.desk.article is not None
    return window.desk.article.id


def test_shift_marks_and_opens_nothing(window: Window, library: LibraryPanel) -> None:
    library._view.setFocus()
    press(window, Qt.Key.Key_Down, Shift)
    press(window, Qt.Key.Key_Down, Shift)
    assert library.marked() == [1, 2, 3]
    assert open_number(window) == 1
    press(window, Qt.Key.Key_Down)
    assert open_number(window) == 4
    assert library.marked() == []


def test_what_is_marked_is_done_in_one_step(window: Window, library: LibraryPanel) -> None:
    library._view.setFocus()
    click(library, 3, Ctrl)
    click(library, 4, Ctrl)
    assert library.marked() == [1, 3, 4]
    assert open_number(window) == 1
    before = states(window)
    run(window, "article.done")
    assert states(window) == [State.DONE, before[1], State.DONE, State.DONE]
    assert library._done.text() == "3 of 4 done"
    assert library.marked() == [1, 3, 4]
    undo(window)
    assert states(window) == before


def test_while_the_text_has_the_keys_the_open_article_is_meant(window: Window, library: LibraryPanel) -> None:
    library._view.setFocus()
    click(library, 3, Shift)
    window.shell.view.setFocus()
    run(window, "article.done")
    assert states(window).count(State.DONE) == 1


def test_del_removes_what_is_marked_in_one_step(window: Window, library: LibraryPanel) -> None:
    library._view.setFocus()
    click(library, 3, Shift)
    press(window, Qt.Key.Key_Delete)
    assert shown(library) == [4]
    assert open_number(window) == 4
    assert status(window).startswith("3 article")
    undo(window)
    assert shown(library) == [1, 2, 3, 4]


def test_a_second_del_removes_the_next_article_and_no_annotation_of_it(
    window: Window, library: LibraryPanel
) -> None:
    window.open_article(4)
    library._view.setFocus()
    for left, opened in (([1, 2, 3], 3), ([1, 2], 2), ([1], 1)):
        press(window, Qt.Key.Key_Delete)
        assert shown(library) == left
        assert open_number(window) == opened
        assert library._view.hasFocus()
        assert library._view.marked() == [opened]
    run(window, "article.remove")
    assert shown(library) == []


def test_the_menu_is_for_all_that_is_marked(window: Window, library: LibraryPanel) -> None:
    library._view.setFocus()
    click(library, 2, Shift)
    menu = ArticleMenu(library, library.marked())
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[1:] == ["Mark as un&read", "Mark as &being read", "Mark as &done", "Remo&ve from the corpus"]
    assert not menu.actions()[0].isEnabled()
    menu.actions()[3].trigger()
    settle(window)
    assert states(window)[:3] == [State.READING, State.READING, State.UNREAD]
    menu.deleteLater()


def test_the_other_button_marks_what_it_points_at_and_opens_the_menu(
    window: Window, library: LibraryPanel
) -> None:
    view = library._view
    place = view.visualRect(library._model.index_of(3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    view.customContextMenuRequested.emit(place)
    (menu,) = [menu for menu in library.findChildren(QMenu) if menu.isVisible()]
    assert menu.actions()[0].text() == "&Open"
    assert open_number(window) == 1
    menu.actions()[0].trigger()
    settle(window)
    assert open_number(window) == 3
    menu.close()
    view.customContextMenuRequested.emit(QPoint(10, view.viewport().height() - 2))


def test_what_is_marked_stays_so_when_the_list_is_made_anew(window: Window, library: LibraryPanel) -> None:
    library._view.setFocus()
    click(library, 3, Shift)
    choose(library._group, Group.FILE)
    library._view.setFocus()
    assert library.marked() == [1, 2, 3]


def test_a_heading_closes_its_group_by_mouse_and_by_keys(window: Window, library: LibraryPanel) -> None:
    choose(library._group, Group.MONTH)
    view, model = library._view, library._model
    assert model.rowCount() == 7
    heading = next(row for row in range(7) if model.index(row, 0).data() == "No date")
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(heading, 0)).center()
    )
    assert model.rowCount() == 6
    view.setFocus()
    press(window, Qt.Key.Key_Return)
    assert model.rowCount() == 7
    press(window, Qt.Key.Key_Space)
    assert model.rowCount() == 6
    window.open_article(4)
    assert model.rowCount() == 7  # what is read can be seen


def test_what_is_read_stays_marked_when_groups_are_closed_and_opened(
    window: Window, library: LibraryPanel
) -> None:
    window.open_article(4)
    choose(library._group, Group.MONTH)
    view, model = library._view, library._model
    headings = [row for row in range(model.rowCount()) if model.index(row, 0).data(Role.ARTICLE) is None]
    selected = view.selectionModel()

    def marked() -> bool:
        return selected.isSelected(model.index_of(4))

    assert marked()
    view.toggle(headings[0])
    assert marked() or not model.index_of(4).isValid()
    view.toggle(headings[0])
    assert marked()
    own = max(row for row in headings if row < model.index_of(4).row())
    view.toggle(own)  # the group in which it is
    assert not model.index_of(4).isValid()
    view.toggle(own)
    assert marked()
    assert open_number(window) == 4


def test_a_group_shows_by_an_arrow_whether_it_is_open(window: Window, library: LibraryPanel) -> None:
    choose(library._group, Group.MONTH)
    view = library._view

    def arrow() -> QImage:
        rect = view.visualRect(library._model.index(0, 0))
        return view.viewport().grab(QRect(rect.left(), rect.top(), 22, rect.height())).toImage()

    ground = arrow()
    ground.fill(ground.pixelColor(0, 0))
    opened = arrow()
    assert opened != ground
    view.toggle(0)
    assert arrow() not in (opened, ground)


def test_drawing_over_articles_marks_them_and_opens_only_the_first(
    window: Window, library: LibraryPanel
) -> None:
    view, model = library._view, library._model
    first, last = (view.visualRect(model.index_of(number)).center() for number in (2, 4))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for place in (first + QPoint(0, 30), last - QPoint(0, 5), last):
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), QPointF(view.viewport().mapToGlobal(place)),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), move)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert open_number(window) == 2
    assert library.marked() == [2, 3, 4]


def test_a_hidden_library_is_shown_for_its_filter(window: Window, library: LibraryPanel) -> None:
    window.actions_["view.library"].setChecked(False)
    window.looks.show_sides()
    run(window, "library.filter")
    assert library.isVisible()
    assert library._text.hasFocus()


def test_a_menu_that_is_left_marks_the_article_that_is_read_again(
    window: Window, library: LibraryPanel
) -> None:
    view = library._view
    view.setFocus()
    place = view.visualRect(library._model.index_of(3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert view.marked() == [3]
    view.customContextMenuRequested.emit(place)
    menu = library.findChild(ArticleMenu)
    assert menu is not None
    menu.close()
    assert view.marked() == [1]
    press(window, Qt.Key.Key_Down)
    assert open_number(window) == 2


def test_one_that_is_marked_and_not_read_is_meant_as_several_are(
    window: Window, library: LibraryPanel
) -> None:
    library._view.setFocus()
    click(library, 3, Ctrl)
    click(library, 1, Ctrl)  # taken off again
    assert library._view.marked() == [3]
    run(window, "article.done")
    assert states(window) == [State.UNREAD, State.UNREAD, State.DONE, State.UNREAD]


def test_a_menu_far_from_the_article_that_is_read_leaves_the_list_where_it_is(
    window: Window, library: LibraryPanel
) -> None:
    view = library._view
    view.setFixedHeight(view.sizeHintForRow(0) + 10)
    QApplication.processEvents()
    view.scrollToBottom()
    before = view.verticalScrollBar().value()
    assert before > 0
    view.setFocus()
    place = view.visualRect(library._model.index_of(4)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    view.customContextMenuRequested.emit(place)
    menu = library.findChild(ArticleMenu)
    assert menu is not None
    (done,) = (line for line in menu.actions() if line.text() == "Mark as &done")
    menu.setActiveAction(done)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(window)
    assert states(window)[3] is State.DONE
    assert view.marked() == [1]
    assert view.verticalScrollBar().value() == before
