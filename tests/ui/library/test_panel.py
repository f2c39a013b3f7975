"""The library in the window: filter, sort, group, step, and what a change does to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from reader.chinese.span import Span
from reader.corpus.rows import State, Status
from reader.ui.library.filtering import FilterForm
from reader.ui.library.model import Role
from reader.ui.library.panel import LibraryPanel
from reader.ui.library.shelves import Group, Sort
from reader.ui.settings.settings import LIBRARY_GROUP, LIBRARY_SORT
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import press, select, settle, type_in, undo

Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library(window: Window) -> LibraryPanel:
    return window.shell.library


def shown(library: LibraryPanel) -> list[int]:
    if library._soon.isActive():  # what a few times a second would be done
        library._soon.stop()
        library._soon.timeout.emit()
    return [article.id for article in library._model.articles()]


def choose(box: QComboBox, data: object) -> None:
    place = next(row for row in range(box.count()) if box.itemData(row) == data)
    box.setCurrentIndex(place)


def offered(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count()) if box.itemText(row)]


def form(library: LibraryPanel) -> FilterForm:
    """The form with all filters, open."""
    if library._head.form is None or not library._head.form.isVisible():
        library.open_filters()
    assert library._head.form is not None
    return library._head.form


def reopened(library: LibraryPanel) -> FilterForm:
    form(library).close_form()
    return form(library)


def headings(library: LibraryPanel) -> list[str]:
    model = library._model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [row.data() for row in rows if row.data(Role.ARTICLE) is None]


def test_the_filter_takes_either_script_and_says_how_many_are_left(
    window: Window, library: LibraryPanel
) -> None:
    press(window, Qt.Key.Key_L, Ctrl)
    assert QApplication.focusWidget() is library._text
    library._text.setText("種好")
    assert shown(library) == [3]
    assert library._count.text() == "1 of 4"
    library._text.setText("种好")
    assert shown(library) == [3]
    library._text.setText("没有")
    said, hint = library._listed.empty.text().splitlines()
    assert said == "No article passes this filter."
    assert "Esc" in hint  # how one gets out of it
    assert library._listed.currentIndex() == 1
    library._text.clear()
    assert library._count.text() == "4"


def test_the_article_that_is_read_stays_marked_through_every_filter(
    window: Window, library: LibraryPanel
) -> None:
    window.open_article(3)
    library._text.setText("2024")
    assert library._view.currentIndex() == library._model.index_of(3)
    assert window.desk.article is not None
    assert window.desk.article.id == 3


def test_most_tagged_counts_passages_and_leaves_out_what_was_rejected(
    window: Window, library: LibraryPanel
) -> None:
    session = window.session
    assert session is not None

    def tagged(article: int, *starts: int) -> list[int]:
        spans = [Span(start, start + 1) for start in starts]
        for span in spans:
            session.write(lambda corpus, span=span: corpus.annotations.add(article, span, "公共服务"))
        settle(window)
        return [session.corpus.annotations.on(article, span)[0].id for span in spans]

    rejected = tagged(2, 1, 3, 5)
    session.write(lambda corpus: corpus.annotations.set_status(rejected, Status.REJECTED))
    (first,) = tagged(3, 1)
    for start in (3, 5, 7):
        session.write(lambda corpus, start=start: corpus.annotations.add_part(first, Span(start, start + 1)))
    settle(window)
    choose(library._sort, Sort.TAGS)
    assert shown(library) == [1, 3, 2, 4]  # two, one with three gaps, none that counts
    tagged(4, 1, 3, 5)
    choose(library._sort, Sort.DATE)
    choose(library._sort, Sort.TAGS)
    assert shown(library) == [4, 1, 3, 2]


def test_sort_and_group_are_kept_for_the_next_start(start: Start, window: Window) -> None:
    choose(window.shell.library._sort, Sort.DATE)
    choose(window.shell.library._group, Group.MONTH)
    assert shown(window.shell.library) == [2, 1, 3, 4]
    window.close()
    again = start()
    assert again.settings.get(LIBRARY_SORT) == "date"
    assert again.settings.get(LIBRARY_GROUP) == "month"
    assert shown(again.shell.library) == [2, 1, 3, 4]
    assert headings(again.shell.library) == ["2024-01", "2024-03", "No date"]


def test_states_are_filtered_by(window: Window, library: LibraryPanel) -> None:
    window.open_article(2)
    window.actions_["article.done"].trigger()
    settle(window)
    choose(form(library).state, State.DONE)
    assert shown(library) == [2]
    choose(form(library).state, State.UNREAD)
    assert shown(library) == [1, 3, 4]


def test_tagged_and_untagged_articles_are_filtered_by(library: LibraryPanel) -> None:
    box = form(library).tag
    choose(box, True)
    assert shown(library) == [1]
    choose(box, False)
    assert shown(library) == [2, 3, 4]
    choose(box, ("tag", 2))
    assert shown(library) == [1]


def test_what_was_rejected_counts_for_nothing(window: Window, library: LibraryPanel) -> None:
    numbers = [one.id for one in window.desk.annotations]
    assert window.session is not None
    window.session.write(lambda corpus: corpus.annotations.set_status(numbers, Status.REJECTED))
    settle(window)
    assert library._tagged.colours_of(1) == ()
    box = form(library).tag
    assert not [entry for entry in offered(box) if "/" in entry]
    choose(box, True)
    assert shown(library) == []
    choose(box, False)
    assert shown(library) == [1, 2, 3, 4]
    window.open_article(4)
    window.actions_["article.untagged"].trigger()
    assert window.desk.article is not None
    assert window.desk.article.id == 1
    undo(window)
    choose(reopened(library).tag, True)
    assert shown(library) == [1]


def test_a_tag_is_offered_as_a_filter_as_soon_as_it_is_used(window: Window, library: LibraryPanel) -> None:
    assert "公共服务/教育" not in offered(form(library).tag)
    window.open_article(2)
    select(window, "孩子们")
    window.desk.tag("公共服务/教育")
    settle(window)
    assert "公共服务/教育" in offered(form(library).tag)
    choose(form(library).tag, ("tag", 4))
    assert shown(library) == [2]
    undo(window)
    assert form(library).tag.currentText() == "公共服务/教育"  # chosen: it stays while it is
    choose(form(library).tag, None)
    assert shown(library) == [1, 2, 3, 4]
    assert "公共服务/教育" not in offered(reopened(library).tag)


def test_a_new_tag_is_shown_in_its_colour(window: Window, library: LibraryPanel) -> None:
    window.open_article(4)
    select(window, "停工")
    press(window, "s")
    colour = window.desk.tags[3].colour
    assert library._tagged.colours_of(4) == (colour,)
    assert library._articles[4].annotations == 1


def test_a_tag_that_is_gone_is_shown_no_more(window: Window, library: LibraryPanel) -> None:
    assert library._model.index_of(1).data(Role.COLOURS)
    for tag in (1, 3):
        window.session.write(lambda corpus, tag=tag: corpus.codebook.remove(tag))  # type: ignore[misc,union-attr]
    settle(window)
    assert shown(library) == [1, 2, 3, 4]
    assert library._model.index_of(1).data(Role.COLOURS) == ()


def test_one_steps_through_what_is_shown_and_stops_at_its_ends(window: Window, library: LibraryPanel) -> None:
    choose(library._sort, Sort.DATE)  # 2 1 3 4
    opened = []
    for name in ("article.next", "article.next", "article.next", "article.previous"):
        window.actions_[name].trigger()
        assert window.desk.article is not None
        opened.append(window.desk.article.id)
    assert opened == [3, 4, 4, 3]


def test_one_steps_to_the_next_article_without_a_tag(window: Window, library: LibraryPanel) -> None:
    window.open_article(3)
    select(window, "機器")
    press(window, "s")
    window.open_article(1)
    press(window, Qt.Key.Key_U, Ctrl)
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    press(window, Qt.Key.Key_U, Ctrl)
    assert window.desk.article.id == 4
    press(window, Qt.Key.Key_U, Ctrl)
    assert window.desk.article.id == 2  # from the top again


def test_a_line_is_chosen_by_mouse_and_by_keys(window: Window, library: LibraryPanel, qtbot: object) -> None:
    from PySide6.QtTest import QTest

    view = library._view
    place = view.visualRect(library._model.index_of(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    assert window.shell.view.hasFocus()
    view.setFocus()
    press(window, Qt.Key.Key_Down)
    assert window.desk.article.id == 3


def test_letters_typed_into_the_filter_tag_nothing(window: Window, library: LibraryPanel) -> None:
    select(window, "公告栏")
    library.focus_filter()
    type_in(window, "wet.n")
    settle(window)
    assert library._text.text() == "wet.n"
    assert len(window.desk.annotations) == 2


def test_groups_are_drawn_in_light_and_dark(window: Window, library: LibraryPanel) -> None:
    choose(library._group, Group.FILE)
    window.open_article(1)
    pictures = []
    for scheme in ("light", "dark"):
        window.looks.set_scheme(scheme)
        QApplication.processEvents()
        pictures.append(library._view.grab().toImage())
    window.looks.set_scheme("light")
    assert pictures[0] != pictures[1]


def test_without_a_corpus_it_says_so(library: LibraryPanel) -> None:
    library.set_session(None)
    assert shown(library) == []
    assert library._listed.empty.text() == "No corpus is open."


def test_stepping_by_keys_with_ctrl_marks_only_the_article_that_is_read(
    window: Window, library: LibraryPanel
) -> None:
    """While Ctrl or Shift is held, a view that is told its current row adds it to those that are selected."""
    for number, held in ((2, Ctrl), (3, Ctrl | Qt.KeyboardModifier.ShiftModifier), (4, Ctrl)):
        QTest.keyPress(window.windowHandle(), Qt.Key.Key_Control, held)  # so that it is held for all of Qt
        assert QApplication.keyboardModifiers() == held
        window.actions_["article.next"].trigger()
        settle(window)
        assert library._view.marked() == [number]
        QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Control)


def test_an_article_that_the_filter_leaves_out_leaves_no_other_one_marked(
    window: Window, library: LibraryPanel
) -> None:
    library._text.setText("種好")
    assert shown(library) == [3]
    window.open_article(3)
    assert library._view.marked() == [3]
    window.open_article(1)
    assert library._view.marked() == []
    window.open_article(3)
    assert library._view.marked() == [3]
