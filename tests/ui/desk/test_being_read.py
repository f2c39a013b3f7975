"""When an article counts as being read, and that nothing else comes of it in the open article."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.annotations import Annotations
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import path_of, run, settle, undo


def state(window: Window, number: int) -> State:
    """How far one is with an article, as it is on the disk."""
    with Corpus.open(path_of(window), readonly=True) as corpus:
        return corpus.articles.get(number).state


def test_an_article_that_is_tagged_is_being_read_however_soon_one_goes_on(window: Window) -> None:
    window.open_article(3)
    window.desk.tag("公共服务")
    window.open_article(2)  # before the tag is told, and long before the time to look at an article is over
    settle(window)
    assert (state(window, 3), state(window, 2)) == (State.READING, State.UNREAD)
    assert window.shell.library._articles[3].state is State.READING


def test_so_is_one_in_which_something_is_noted_moved_or_removed(window: Window) -> None:
    acts = (
        lambda: window.desk.acts.set_note(1, "河", "公开"),
        lambda: window.desk.acts.retag([1], "公共服务"),
        lambda: window.desk.acts.remove([1]),
    )
    for act in acts:
        assert state(window, 1) is State.UNREAD
        act()
        window.open_article(2)
        settle(window)
        assert state(window, 1) is State.READING
        undo(window)
        window.desk.session.write(lambda corpus: corpus.articles.set_state(1, State.UNREAD))  # type: ignore[union-attr]
        settle(window)
        window.open_article(1)


def test_what_was_refused_is_not_reading(window: Window) -> None:
    window.desk.acts.retag([2], "公共服务")  # it has that tag already
    window.open_article(2)
    settle(window)
    assert state(window, 1) is State.UNREAD


def test_one_that_was_marked_as_unread_again_by_hand_stays_so(window: Window) -> None:
    window.desk.tag("公共服务")
    settle(window)
    run(window, "article.unread")
    window.desk.tag("生态环境")
    settle(window)
    assert state(window, 1) is State.UNREAD


def test_it_is_no_step_of_the_history(window: Window) -> None:
    window.desk.tag("公共服务")
    settle(window)
    undo(window)
    assert len(window.desk.annotations) == 2
    assert not window.actions_["edit.undo"].isEnabled()


def test_where_only_the_state_changed_the_annotations_are_not_read_again(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    window.desk.go_to(2)

    def refuse(self: Annotations, article: int) -> list[None]:
        raise AssertionError("all annotations of the article were read")

    monkeypatch.setattr(Annotations, "for_article", refuse)
    window.desk.being_read._on_time()
    settle(window)
    assert window.desk.article is not None
    assert window.desk.article.state is State.READING
    run(window, "article.done")
    undo(window)
    assert window.desk.article is not None
    assert window.desk.article.state is State.READING
    assert window.desk.current == 2


def test_nor_where_it_changed_in_another_window(
    window: Window, start: Start, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    other = start(path_of(window))
    assert window.session is not None
    assert other.session is not None
    window.session.look()
    settle(window)

    def refuse(self: Annotations, article: int) -> list[None]:
        raise AssertionError("all annotations of the article were read")

    monkeypatch.setattr(Annotations, "for_article", refuse)
    for change in (
        lambda corpus: corpus.articles.mark_opened(1),
        lambda corpus: corpus.articles.set_state(1, State.DONE),
    ):
        other.session.write(change)
        settle(other)
        window.session.look()
        settle(window)
        assert window.desk.article is not None
        assert window.desk.article.state is window.session.corpus.articles.get(1).state is not State.UNREAD


def test_another_article_that_is_opened_in_another_window_disturbs_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    assert session is not None
    session.write(lambda corpus: corpus.articles.mark_opened(1))
    session.look()
    settle(window)

    def refuse(*_: object) -> None:
        raise AssertionError("the list was filled anew")

    with monkeypatch.context() as patch:
        patch.setattr(window.shell.annotations, "set_annotations", refuse)
        with Corpus.open(path_of(window)) as other:
            other.articles.mark_opened(3)
        session.look()
        settle(window)
    assert window.shell.library._articles[3].state is State.READING


def test_what_another_program_writes_past_the_history_is_shown(window: Window) -> None:
    session = window.session
    assert session is not None
    session.write(lambda corpus: corpus.articles.mark_opened(1))
    session.look()
    settle(window)
    with closing(sqlite3.connect(path_of(window), isolation_level=None)) as other:
        other.execute("UPDATE annotation SET note = '别的程序写的' WHERE id = 1")
    session.look()
    settle(window)
    assert [one.note for one in window.desk.annotations if one.id == 1] == ["别的程序写的"]


def test_annotations_of_others_are_shown_though_a_state_came_with_them(window: Window) -> None:
    assert window.session is not None
    window.session.look()
    settle(window)
    with Corpus.open(path_of(window)) as corpus:
        corpus.articles.set_state(1, State.DONE)
        corpus.annotations.remove(1)
    window.session.look()
    settle(window)
    assert [one.id for one in window.desk.annotations] == [2]
