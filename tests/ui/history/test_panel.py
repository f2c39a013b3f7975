"""The history beside the text: what it lists, how it follows, and the way to any point."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.history import History
from reader.corpus.rows import State
from reader.errors import UserError
from reader.ui.agreeing import Question
from reader.ui.history.model import Kind, Role
from reader.ui.history.panel import HistoryDialog
from reader.ui.window import Window
from tests.corpus.making import dump
from tests.ui.conftest import Start
from tests.ui.driving import answer, body, path_of, redo, run, settle, tagged, undo

NEW, DONE, NOTE, PARK, BOARD = (
    "Create the tag 新", "Change the state of “山里的学校有了网络课”", "Change the note on “信息系统每天公布水质”",
    "Tag “园区” with 产业/园区", "Tag “公告栏” with 公共服务",
)  # fmt: skip
BEGINNING = "As it was in the beginning"


def rows(dialog: HistoryDialog) -> list[str]:
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def stand(dialog: HistoryDialog, window: Window, words: str, *, click: bool = False) -> None:
    """Go to the row that reads so, perhaps by a click."""
    index = dialog.model.index(rows(dialog).index(words))
    if click:
        place = dialog.list.visualRect(index).center()
        QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        dialog.list.setCurrentIndex(index)
    settle(window)
    settle(window)


def details(dialog: HistoryDialog, words: str) -> str:
    return str(dialog.model.index(rows(dialog).index(words)).data(Role.DETAILS))


def test_steps_are_listed_newest_first_with_who_when_and_where(
    window: Window, history: HistoryDialog
) -> None:
    assert rows(history) == ["Now", NEW, DONE, NOTE, PARK, BOARD, BEGINNING]
    who, when, where = details(history, DONE).split(" · ")
    assert window.session is not None
    assert (who, where) == (window.session.annotator, "山里的学校有了网络课")
    assert len(when) == len("2024-03-02 12:00")
    assert history.list.hasFocus()


def test_what_is_undone_stands_above_the_line_and_comes_back_below_it(
    window: Window, history: HistoryDialog
) -> None:
    undo(window)
    undo(window)
    settle(window)
    assert rows(history) == [NEW, DONE, "Now", NOTE, PARK, BOARD, BEGINNING]
    assert details(history, NEW).startswith("undone · ")
    redo(window)
    settle(window)
    assert rows(history) == [NEW, "Now", DONE, NOTE, PARK, BOARD, BEGINNING]
    for _ in range(4):
        undo(window)
    settle(window)
    assert rows(history) == [NEW, DONE, NOTE, PARK, BOARD, "Now", BEGINNING]


def test_a_new_step_leaves_behind_what_was_undone(window: Window, history: HistoryDialog) -> None:
    undo(window)
    window.session.write(lambda corpus: corpus.codebook.create("另"))  # type: ignore[union-attr]
    settle(window)
    settle(window)
    assert rows(history)[:4] == ["Now", "Create the tag 另", NEW, DONE]
    assert details(history, NEW).startswith("left behind · ")
    stand(history, window, NEW)
    assert not history.go.isEnabled()
    assert history.alone.text() == "&Bring back"


def test_a_click_shows_the_passage(window: Window, history: HistoryDialog) -> None:
    window.open_article(3)
    stand(history, window, PARK, click=True)
    assert window.desk.article is not None
    assert window.desk.article.id == 1
    selected = window.shell.view.selection()
    assert selected is not None
    assert selected.of(body(window)) == "园区"
    stand(history, window, DONE, click=True)
    assert window.desk.article.id == 2
    stand(history, window, NEW, click=True)
    assert history.said.text() == "This step has no place in a text."


def test_the_place_of_a_removed_annotation_is_shown(window: Window, history: HistoryDialog) -> None:
    assert window.session is not None
    (board,) = [one for one in window.desk.annotations if one.quote == "公告栏"]
    window.session.write(lambda corpus: corpus.annotations.remove(board.id))
    settle(window)
    settle(window)
    window.open_article(4)
    stand(history, window, BOARD, click=True)
    assert window.shell.view.selection() == board.span
    assert "is there now" in history.said.text()
    window.session.write(lambda corpus: corpus.articles.remove([1]))
    settle(window)
    settle(window)
    stand(history, window, BOARD, click=True)
    assert "not in the corpus" in history.said.text()


def test_one_goes_back_to_any_point_and_forward_again(
    window: Window, history: HistoryDialog, yes: list[str]
) -> None:
    before = tagged(window)
    with Corpus.open(path_of(window), readonly=True) as corpus:
        there = dump(corpus)
    stand(history, window, BOARD)
    assert history.means.text() == "4 later step(s) would be taken back."
    history.go.click()
    settle(window)
    settle(window)
    assert [question.split("?")[0] for question in yes] == ["Take back the last 4 step(s)"]
    assert len(tagged(window)) == len(before) - 1
    assert rows(history) == [NEW, DONE, NOTE, PARK, "Now", BOARD, BEGINNING]
    assert window.desk.article is not None
    assert len(window.desk.annotations) == window.desk.article.annotations == 3
    stand(history, window, NEW)
    assert history.go.text() == "&Go forward to here"
    history.go.click()
    settle(window)
    settle(window)
    with Corpus.open(path_of(window), readonly=True) as corpus:
        assert dump(corpus) == there
    stand(history, window, BEGINNING)
    history.go.click()
    settle(window)
    settle(window)
    assert rows(history)[-2:] == ["Now", BEGINNING]
    assert len(tagged(window)) == 2


def test_who_says_no_stays(window: Window, history: HistoryDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, agreed=False)
    before = tagged(window)
    stand(history, window, BOARD)
    history.go.click()
    settle(window)
    assert tagged(window) == before


def test_steps_of_others_that_came_while_it_was_asked_are_asked_about_too(
    window: Window, history: HistoryDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    path, asked = window.session.path, list[str]()

    def exec_(box: QMessageBox) -> int:
        assert isinstance(box, Question)
        asked.append(box.text())
        if len(asked) == 1:
            with Corpus.open(path, annotator="Wang") as other:
                other.annotations.add(1, Span(0, 2), "公共服务")
        (box.do if len(asked) == 1 else box.stay).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    before = tagged(window)
    window.rooms.history.ask_go(0)
    settle(window)
    settle(window)
    first, second = (int("".join(filter(str.isdigit, text))) for text in asked)
    assert second == first + 1
    assert set(tagged(window)) == {*before, ("清河", "公共服务")}


def test_the_way_can_be_stopped_and_then_nothing_has_changed(window: Window, history: HistoryDialog) -> None:
    assert window.session is not None
    before = tagged(window)
    commands = window.rooms.history
    commands._stopped.is_set = lambda: True  # type: ignore[method-assign]
    commands.go(window.session, 0)
    assert history.progress.isVisible()
    assert not history.go.isEnabled()
    settle(window)
    assert tagged(window) == before
    assert not history.progress.isVisible()
    assert history.said.text() == "Nothing was changed."


def test_a_way_that_fails_leaves_the_history_ready_for_another(
    window: Window, history: HistoryDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_: object) -> None:
        raise UserError(messages.CORPUS_DAMAGED, path="a.duizhao", reason="…")

    assert window.session is not None
    with monkeypatch.context() as patch:
        patch.setattr(History, "go_to", fail)
        window.rooms.history.go(window.session, 0)
        assert not history.go.isEnabled()
        settle(window)
        qtbot.waitUntil(lambda: not history.progress.isVisible())
    stand(history, window, BOARD)
    assert history.go.isEnabled()


def test_the_history_is_there_after_a_restart(
    start: Start, window: Window, history: HistoryDialog, yes: list[str]
) -> None:
    undo(window)
    path = path_of(window)
    window.close()
    again = start(path)
    run(again, "history.show")
    dialog = again.rooms.history.dialog
    assert dialog is not None
    settle(again)
    assert rows(dialog) == [NEW, "Now", DONE, NOTE, PARK, BOARD, BEGINNING]
    stand(dialog, again, NOTE)
    dialog.go.click()
    settle(again)
    with Corpus.open(path, readonly=True) as corpus:
        assert corpus.articles.get(2).state is State.UNREAD


def test_a_step_is_taken_back_alone_and_brought_back(window: Window, history: HistoryDialog) -> None:
    stand(history, window, BOARD)
    history.alone.click()
    settle(window)
    settle(window)
    assert "公告栏" not in dict(tagged(window))
    assert history.said.text() == "Taken back."
    assert rows(history)[:2] == ["Now", f"Taken back alone: {BOARD}"]
    undo(window)
    assert "公告栏" in dict(tagged(window))
    for _ in range(4):
        undo(window)
    window.session.write(lambda corpus: corpus.codebook.create("另"))  # type: ignore[union-attr]
    settle(window)
    settle(window)
    stand(history, window, PARK)
    history.alone.click()
    settle(window)
    assert "园区" in dict(tagged(window))
    assert history.said.text() == "Brought back."


def test_what_was_said_stays_while_only_the_state_of_an_article_changes(
    window: Window, history: HistoryDialog
) -> None:
    session = window.session
    assert session is not None
    stand(history, window, BOARD)
    history.alone.click()
    settle(window)
    for change in (
        lambda corpus: corpus.articles.mark_opened(3),  # an article was opened here
        lambda corpus: corpus.articles.set_state(3, State.DONE),
    ):
        session.write(change)
        settle(window)
        settle(window)
        assert history.said.text() == "Taken back."
    with Corpus.open(path_of(window)) as other:
        other.articles.mark_opened(4)
        other.articles.set_state(2, State.READING)
    session.look()
    settle(window)
    settle(window)
    assert history.said.text() == "Taken back."
    assert "山里的学校有了网络课" in rows(history)[1]  # the list follows all the same
    session.write(lambda corpus: corpus.annotations.update(1, note="湖"))
    settle(window)
    assert history.said.text() == ""


def test_what_stands_in_the_way_is_said(window: Window, history: HistoryDialog) -> None:
    window.session.write(lambda corpus: corpus.annotations.add(2, Span(0, 2), "新"))  # type: ignore[union-attr]
    settle(window)
    settle(window)
    before = tagged(window)
    stand(history, window, NEW)
    history.alone.click()
    settle(window)
    assert history.said.text().startswith("What this step touched was changed since.")
    assert tagged(window) == before


def test_steps_are_filtered(window: Window, history: HistoryDialog) -> None:
    history.kind.setCurrentIndex(1)
    settle(window)
    assert rows(history) == ["Now", NOTE, PARK, BOARD]
    history.kind.setCurrentIndex(0)
    history.text.setText("園區")
    history._soon.timeout.emit()
    settle(window)
    assert rows(history) == ["Now", PARK]
    history.text.setText("没有")
    history._soon.timeout.emit()
    settle(window)
    assert rows(history) == []
    history.text.clear()
    history.only_article.setChecked(True)
    settle(window)
    assert rows(history) == ["Now", NOTE, PARK, BOARD]
    window.open_article(2)
    settle(window)
    assert rows(history) == ["Now", DONE]


def test_a_long_history_is_read_page_by_page(start: Start, window: Window) -> None:
    path = path_of(window)
    window.close()
    with Corpus.open(path) as corpus:
        corpus.db.conn.executemany(
            "INSERT INTO change (name, facts, annotator, made_at, state) VALUES (?, ?, ?, ?, ?)",
            [
                ("tag.create", f'{{"tag": "{number}"}}', "Li", "2026-01-01T00:00:00.000Z", "done")
                for number in range(1000)
            ],
        )
        corpus.db.conn.execute(
            "UPDATE change SET state = 'undone' WHERE id > (SELECT max(id) - 300 FROM change)"
        )
    again = start(path)
    run(again, "history.show")
    dialog = again.rooms.history.dialog
    assert dialog is not None
    settle(again)
    assert dialog.model.rowCount() == 200
    assert dialog.model.row_of_now() is None
    while dialog.model.canFetchMore(dialog.list.rootIndex()):
        dialog.model.fetchMore(dialog.list.rootIndex())
        settle(again)
    assert dialog.model.rowCount() == 1000 + 2
    assert dialog.model.row_of_now() == 300
    assert rows(dialog)[299:302] == ["Create the tag 700", "Now", "Create the tag 699"]


def test_another_corpus_has_another_history(window: Window, history: HistoryDialog, home: object) -> None:
    window.corpora.open_sample()
    settle(window)
    assert NEW not in rows(history)
    assert not history.go.isEnabled()


def test_it_is_drawn_in_light_and_dark(window: Window, history: HistoryDialog) -> None:
    undo(window)
    settle(window)
    pictures = []
    for scheme in ("light", "dark"):
        window.looks.set_scheme(scheme)
        QApplication.processEvents()
        pictures.append(history.list.grab().toImage())
    window.looks.set_scheme("light")
    assert pictures[0] != pictures[1]
    assert history.model.index(1).data(Role.KIND) == Kind.NOW
