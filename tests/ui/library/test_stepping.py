"""From article to article in the list, and what is said at its ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.corpus.rows import State
from reader.ui.library.arranging import Filter
from reader.ui.window import Window
from tests.ui.driving import press, run, select, settle, status, type_in


def open_article(window: Window) -> int:
    assert window.desk.article is not None
    return window.desk.article.id


def test_the_ends_of_the_list_are_told(window: Window) -> None:
    run(window, "article.previous")
    assert (open_article(window), status(window)) == (1, "This is the first article of the list.")
    for _ in range(3):
        run(window, "article.next")
    assert open_article(window) == 4
    run(window, "article.next")
    assert (open_article(window), status(window)) == (4, "This is the last article of the list.")


@pytest.mark.parametrize("begin", [2, 3, 4])
def test_the_next_untagged_article_is_looked_for_in_the_whole_list(window: Window, begin: int) -> None:
    window.open_article(begin)
    seen = []
    for _ in range(2):
        run(window, "article.untagged")
        seen.append(open_article(window))
    assert sorted([begin, *seen]) == [2, 3, 4]  # the first has tags

    for number in (2, 3):
        window.open_article(number)
        select(window, window.desk.article.title[:2] if window.desk.article else "")
        window.desk.tag("公共服务")
        settle(window)
    window.open_article(4)
    run(window, "article.untagged")
    assert open_article(window) == 4
    assert status(window) == "No other article of the list is without tags."


def test_keys_lead_into_the_list_through_it_and_back_to_the_text(window: Window) -> None:
    view, library = window.shell.view, window.shell.library
    run(window, "library.filter")
    assert library._text.hasFocus()
    press(window, Qt.Key.Key_Down)
    assert library._view.hasFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    assert (open_article(window), library._view.hasFocus()) == (3, True)
    press(window, Qt.Key.Key_Return)
    assert view.hasFocus()

    run(window, "library.filter")
    type_in(window, "xuexiao")
    press(window, Qt.Key.Key_Return)
    assert (open_article(window), view.hasFocus()) == (2, True)
    run(window, "library.filter")
    press(window, Qt.Key.Key_Escape)
    assert (library.filter.text, library._text.hasFocus()) == ("", True)
    press(window, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_keys_lead_into_the_codebook_and_back_to_the_text(window: Window) -> None:
    view, codebook = window.shell.view, window.shell.codebook
    run(window, "codebook.filter")
    type_in(window, "szl")
    press(window, Qt.Key.Key_Return)
    assert codebook._tree.hasFocus()
    assert codebook.current is not None and codebook.current.path == "生态环境/水治理"
    press(window, Qt.Key.Key_Escape)
    assert view.hasFocus()
    run(window, "codebook.filter")
    press(window, Qt.Key.Key_Escape)
    assert codebook._filter.text() == "" and codebook._filter.hasFocus()
    press(window, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_one_key_marks_an_article_as_done_and_goes_on_to_the_next(window: Window) -> None:
    assert window.session is not None
    for _ in range(4):
        press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        settle(window)
    assert (open_article(window), status(window)) == (4, "This is the last article of the list.")
    assert {one.state for one in window.session.corpus.articles.all()} == {State.DONE}


def test_it_goes_on_where_what_is_done_is_no_longer_listed(window: Window) -> None:
    window.filter_library(Filter(state=State.UNREAD))
    settle(window)
    run(window, "article.done_next")
    settle(window)
    assert open_article(window) == 2
    run(window, "article.done_next")
    settle(window)
    assert open_article(window) == 3
