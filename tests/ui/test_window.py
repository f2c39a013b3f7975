"""The window as a whole: what is in view after a start, what comes back, what is done by command."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.ui import choosing
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import (
    SCHOOL,
    WATER,
    answer,
    import_text,
    path_of,
    press,
    redo,
    select,
    settle,
    span_of,
    status,
    undo,
)

Ctrl = Qt.KeyboardModifier.ControlModifier


def opened_menu(window: Window, span: Span | None) -> QMenu:
    window.shell.view.context_menu_requested.emit(window.mapToGlobal(window.rect().center()), span)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_first_start_opens_a_copy_of_the_sample_with_an_article_in_view(start: Start, home: Path) -> None:
    window = start()
    assert window.session is not None
    assert window.session.path == home / "sample.duizhao"
    assert window.desk.article is not None
    assert len(window.session.corpus.articles.all()) >= 12
    assert window.desk.annotations
    assert window.desk.article.title[:20] in window.windowTitle()
    assert window.shell.view.hasFocus()
    assert not window.actions_["edit.undo"].isEnabled()


def test_only_the_first_start_says_what_the_sample_is_and_leads_to_a_corpus_of_ones_own(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    assert "sample corpus" in window.shell.notice.text
    own = home / "own.duizhao"
    monkeypatch.setattr(choosing, "save_file", lambda *_: str(own))
    (new,) = window.shell.notice.buttons
    new.click()
    settle(window)
    assert path_of(window) == own
    assert window.shell.notice.text == ""
    window.actions_["corpus.sample"].trigger()
    assert window.shell.notice.text == ""


def test_the_last_corpus_article_and_position_come_back(start: Start, corpus_path: Path) -> None:
    long = "".join(f"第{number}段，沿河往东走，记下每一处排水口的样子和颜色。\n" for number in range(400))
    number = import_text(corpus_path, "long.txt", long.encode())
    window = start(corpus_path)
    window.open_article(number)
    window.shell.view.reveal(span_of(long, "第200段"))
    position = window.shell.view.top_position().position
    assert position > 1000
    window.close()
    again = start()
    assert again.session is not None
    assert again.session.path == corpus_path
    assert again.desk.article is not None
    assert again.desk.article.id == number
    assert again.shell.view.top_position().position == position


def test_where_the_place_comes_back_the_caret_stands_there_and_a_key_tags_what_is_read(
    start: Start, corpus_path: Path
) -> None:
    long = "".join(f"第{number}段，沿河往东走，记下每一处排水口的样子和颜色。\n" for number in range(400))
    number = import_text(corpus_path, "long.txt", long.encode())
    window = start(corpus_path)
    window.open_article(number)
    window.shell.view.reveal(span_of(long, "第200段"))
    window.close()
    again = start()
    view = again.shell.view
    place = view.top_position().position
    assert place > 1000
    assert view.caret() == place
    again.desk.tag("河道")
    settle(again)
    (made,) = again.desk.annotations
    assert made.start <= place < made.end
    assert view.top_position().position <= made.start


def test_each_article_that_is_opened_is_marked_in_the_library_and_named_in_the_title(window: Window) -> None:
    press(window, Qt.Key.Key_PageDown, Ctrl)
    assert window.desk.article is not None
    assert window.desk.article.title == SCHOOL.splitlines()[0]
    assert window.windowTitle().startswith(window.desk.article.title)
    assert window.shell.view.hasFocus()
    press(window, Qt.Key.Key_PageUp, Ctrl)
    assert window.desk.article.id == 1


def test_an_article_that_is_gone_is_told_in_words(window: Window) -> None:
    window.open_article(99)
    assert "99" in window.shell.notice.text
    assert window.desk.article is not None


def test_status_bar_tells_characters_annotations_and_selection(window: Window) -> None:
    select(window, WATER)
    place = window.shell.place.text()
    assert "10 selected" in place
    assert "2 annotation(s)" in place
    assert f"{window.desk.article.characters if window.desk.article else 0} character(s)" in place


def test_an_article_is_marked_done_and_unread(window: Window) -> None:
    assert window.session is not None
    states = []
    for name in ("article.done", "article.unread"):
        window.actions_[name].trigger()
        settle(window)
        states.append(window.session.corpus.articles.get(1).state)
    assert states == [State.DONE, State.UNREAD]
    assert window.desk.article is not None
    assert window.desk.article.state is State.UNREAD


def test_an_article_that_stays_open_counts_as_being_read_without_a_step_of_the_history(
    window: Window,
) -> None:
    assert window.session is not None
    window.desk.being_read._later.timeout.emit()
    settle(window)
    assert window.session.corpus.articles.get(1).state is State.READING
    assert window.session.corpus.history.next_undo() is None


def test_an_article_removed_gives_way_to_another_and_undo_brings_it_back_with_its_tags(
    window: Window,
) -> None:
    assert window.session is not None
    window.actions_["article.remove"].trigger()
    settle(window)
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    assert [article.id for article in window.session.corpus.articles.all()] == [2, 3, 4]
    assert status(window) == "Removed: 清河两岸的新账本. Undo brings it back."
    undo(window)
    assert window.desk.article.id == 1
    assert len(window.desk.annotations) == 2
    redo(window)
    assert window.desk.article.id == 2


def test_after_the_last_article_of_the_list_comes_the_one_before(window: Window) -> None:
    window.open_article(4)
    window.actions_["article.remove"].trigger()
    settle(window)
    assert window.desk.article is not None
    assert window.desk.article.id == 3
    window.open_article(2)
    window.actions_["article.remove"].trigger()
    settle(window)
    assert window.desk.article.id == 3


def test_a_corpus_whose_last_article_is_removed_says_what_to_do(window: Window) -> None:
    for _ in range(4):
        window.actions_["article.remove"].trigger()
        settle(window)
    assert window.desk.article is None
    assert window.shell.view.selection() is None
    assert "Ctrl+I" in window.shell.view._message[1]
    assert window.windowTitle() == "river — Duizhao"
    assert window.shell.place.text() == ""


def test_another_standard_of_the_traditional_form_is_shown_at_once_and_undone(
    start: Start, corpus_path: Path
) -> None:
    number = import_text(corpus_path, "soft.txt", "他们把软件和信息发给每个人。\n".encode())
    window = start(corpus_path)
    window.open_article(number)
    window.menus.standards.chosen.emit(Standard.S2TWP)
    settle(window)
    window.shell.view.select_all()
    assert "軟體" in window.shell.view.selected_text(Form.TRADITIONAL)
    undo(window)
    window.shell.view.select_all()
    assert "軟件" in window.shell.view.selected_text(Form.TRADITIONAL)


def test_closing_keeps_a_note_that_is_being_written(window: Window, corpus_path: Path) -> None:
    window.desk.go_to(1)
    press(window, "n")
    field = QApplication.focusWidget()
    assert field is window.shell.annotations._note
    press(window, Qt.Key.Key_End, Ctrl)
    window.shell.annotations._note.insertPlainText("，每天")
    window.close()
    with Corpus.open(corpus_path, readonly=True) as corpus:
        assert corpus.annotations.get(1).note == "公开，每天"


def test_the_file_is_whole_in_one_file_after_closing(window: Window, corpus_path: Path) -> None:
    select(window, "公告栏")
    press(window, "e")
    window.close()
    assert [path.name for path in corpus_path.parent.glob("river*")] == [corpus_path.name]


def test_the_menu_of_a_selection_offers_to_tag_and_to_search_for_it(window: Window) -> None:
    menu = opened_menu(window, select(window, "公告栏"))
    names = [action.objectName() for action in menu.actions()]
    assert names[:2] == ["tag.palette", "tag.repeat"]
    assert "term.add" in names
    next(line for line in menu.actions() if line.text() == "Search the corpus for this").trigger()
    menu.close()
    assert window.shell.search._query.text() == '"公告栏"'
    assert window.shell.search.isVisible()


def test_the_menu_on_an_annotation_offers_what_can_be_done_with_it(window: Window) -> None:
    window.desk.go_to(1)
    menu = opened_menu(window, None)
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    menu.close()
    assert names == [
        "tag.palette",
        "tag.repeat",
        "tag.note",
        "tag.retag",
        "tag.remove",
        "edit.copy",
        "edit.copy_both",
        "edit.copy_citation",
    ]


@pytest.mark.parametrize("agreed", [False, True])
def test_closing_while_an_import_runs_asks_and_keeps_what_was_imported(
    window: Window,
    corpus_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    agreed: bool,
    one_file_a_piece: Callable[[], None],
) -> None:
    one_file_a_piece()
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"第{number}号文件，讲的是水。\n" * 20, "utf-8")
    asked = answer(monkeypatch, agreed=agreed)
    window.import_paths([folder])
    assert window.importer.running
    closed = window.close()
    assert [question.startswith("Stop the import?") for question in asked] == [True]
    assert closed is agreed
    if not closed:
        settle(window)
        window.close()
    with Corpus.open(corpus_path) as corpus:
        steps = corpus.history.latest()
        assert (len(corpus.articles.all()) == 64) is (not closed)
        assert len(steps) <= 1
        while corpus.history.undo():
            pass
        assert len(corpus.articles.all()) == 4


def test_opening_another_corpus_leaves_nothing_of_the_first_in_view(
    window: Window, template: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(template, tmp_path / "other.duizhao"))
    with Corpus.open(other) as corpus:
        corpus.articles.remove([1, 2])
    select(window, WATER)
    window.open_search("水")
    settle(window)
    window.corpora.open(other)
    settle(window)
    assert window.desk.article is not None
    assert window.desk.article.id == 3
    assert window.shell.view.selection() is None
    assert window.desk.annotations == []
    assert [article.id for article in window.shell.library._model.articles()] == [3, 4]


def test_escape_puts_a_notice_away(window: Window) -> None:
    window.shell.notice.say("4 articles imported.", "")
    window.shell.view.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not window.shell.notice.isVisible()
