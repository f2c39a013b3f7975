"""Splitting, merging, removing: the text goes on where one was, also when it is taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QMenu

from reader.chinese.span import Span
from reader.ui.window import Window
from tests.corpus.pages import RIVER, SCHOOL
from tests.ui.article.conftest import RIVER_ID, SCHOOL_ID, open_titles
from tests.ui.driving import body, redo, run, settle, status, tagged, undo


def put_caret(window: Window, words: str) -> int:
    """Put the caret before some words of the open article."""
    place = body(window).index(words)
    window.shell.view.select(Span(place, place))
    return place


def opened(window: Window) -> tuple[str, str]:
    """Title of the open article, and the words at the caret."""
    assert window.desk.article is not None
    caret = window.shell.view.caret()
    return window.desk.article.title, body(window)[caret : caret + 4]


def test_the_paragraph_of_the_caret_begins_another_article(window: Window) -> None:
    put_caret(window, "谁排的水")
    before = tagged(window)
    run(window, "article.split")
    assert body(window).startswith("治理从一本账开始")
    assert opened(window)[1] == "谁排的水"
    titles = open_titles(window)
    assert titles[0] == RIVER
    assert titles[1] == f"{RIVER}（2）"
    assert titles[2] == SCHOOL
    assert sorted(tagged(window)) == sorted(before)
    assert [one.quote for one in window.desk.annotations] == ["公告栏", "念完以后"]
    assert status(window) == "Split in two."
    undo(window)
    assert opened(window) == (RIVER, "谁排的水")
    assert open_titles(window)[:2] == [RIVER, SCHOOL]
    assert len(window.desk.annotations) == 2
    redo(window)
    assert opened(window)[1] == "谁排的水"
    assert sorted(tagged(window)) == sorted(before)


def test_the_first_paragraph_cannot_begin_another_one(window: Window) -> None:
    put_caret(window, "沿河的小厂")
    run(window, "article.split")
    assert "cannot be split there" in window.shell.notice.text
    assert opened(window)[0] == RIVER


def test_an_annotation_across_the_border_is_told(window: Window) -> None:
    text = body(window)
    place = text.index("\n")
    window.shell.view.select(Span(place - 4, place + 5))
    window.desk.tag("跨")
    settle(window)
    put_caret(window, "治理从")
    run(window, "article.split")
    assert "1 annotation(s) reached over the place" in status(window)


def test_an_article_is_merged_with_the_next_one_of_its_file(window: Window) -> None:
    put_caret(window, "谁排的水")
    run(window, "article.merge")
    assert opened(window) == (RIVER, "谁排的水")
    assert SCHOOL in body(window)
    assert {one.quote for one in window.desk.annotations} == {"公告栏", "念完以后", "英语课"}
    undo(window)
    assert opened(window) == (RIVER, "谁排的水")
    window.open_article(SCHOOL_ID)
    run(window, "article.merge")
    assert "last article of its file" in window.shell.notice.text


def test_what_is_undone_from_the_second_part_leads_back_to_its_place(window: Window) -> None:
    run(window, "article.merge")
    put_caret(window, "英语课")
    undo(window)
    assert opened(window)[0] == SCHOOL
    assert opened(window)[1].startswith("英语课")


def test_an_article_that_is_removed_is_followed_by_another_one(window: Window) -> None:
    run(window, "article.remove")
    assert window.desk.article is not None
    assert window.desk.article.id != RIVER_ID


def test_a_note_that_is_being_written_is_not_lost(window: Window) -> None:
    window.desk.go_to(1)
    window.furnished.annotations._note.insertPlainText("记下来")
    run(window, "article.split")
    settle(window)
    assert window.session is not None
    assert window.session.corpus.annotations.get(1).note == "记下来"


def test_without_an_article_nothing_happens(window: Window) -> None:
    window.desk.close_article()
    for name in ("details", "split", "merge", "clean", "original"):
        run(window, f"article.{name}")
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert not window.shell.notice.isVisible()


def test_the_commands_stand_in_the_article_menu(window: Window) -> None:
    (menu,) = (one for one in window.menuBar().findChildren(QMenu) if one.title() == "&Article")
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    for expected in ("&Edit details…", "&Split here", "&Merge with next", "&Clean again…", "Show &original"):
        assert expected in words
