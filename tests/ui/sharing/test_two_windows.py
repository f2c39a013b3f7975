"""Two windows, or a window and another program, on one file: nothing is lost, nothing waits, each sees the other."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.backup import back_up, restore
from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.ui.session import Session
from reader.ui.window import Window
from tests.corpus.making import ROOT
from tests.ui.conftest import Start
from tests.ui.driving import annotations, answer, press, run, select, settle, status, tagged, undo

_SOON = 4000


@pytest.fixture
def followed(window: Window) -> Window:
    """The window, following its file as it does a second after it was opened."""
    assert window.session is not None
    window.rooms.sharing.begin(window.session)
    settle(window)
    return window


@pytest.fixture
def other(followed: Window, start: Start) -> Window:
    """A second window on the same corpus."""
    assert followed.session is not None
    window = start(followed.session.path)
    assert window.session is not None
    window.rooms.sharing.begin(window.session)
    settle(window)
    return window


def tag_elsewhere(path: Path, start: int = 0, end: int = 2, tag: str = "公共服务") -> None:
    """As another process."""
    words = [str(path), "1", str(start), str(end), tag, "--annotator", "Wang"]
    subprocess.run([sys.executable, "-m", "reader", "tag", *words], check=True, cwd=ROOT, capture_output=True)


def shown(window: Window) -> list[tuple[str, str]]:
    return [(one.quote, one.tag_path) for one in window.desk.annotations]


@pytest.fixture
def locked(corpus_path: Path) -> Iterator[sqlite3.Connection]:
    """A connection of another program that can hold the right to write."""
    with closing(sqlite3.connect(corpus_path, isolation_level=None)) as connection:
        yield connection


# -- seeing each other ---------------------------------------------------------------------------


def test_what_another_process_tags_appears_by_itself(
    followed: Window, corpus_path: Path, qtbot: QtBot
) -> None:
    tag_elsewhere(corpus_path)
    began = time.monotonic()
    qtbot.waitUntil(lambda: len(followed.desk.annotations) == 3, timeout=_SOON)
    assert time.monotonic() - began < 2
    assert ("清河", "公共服务") in shown(followed)
    assert "another window or program" in status(followed)
    assert "清河" in status(followed)


def test_two_windows_show_each_others_work(followed: Window, other: Window, qtbot: QtBot) -> None:
    select(followed, "公告栏")
    followed.desk.tag("新主题")
    settle(followed)
    qtbot.waitUntil(lambda: ("公告栏", "新主题") in shown(other), timeout=_SOON)
    assert "新主题" in [tag.path for tag in other.desk.tags.values()]
    other.desk.acts.remove([1])
    settle(other)
    qtbot.waitUntil(lambda: len(followed.desk.annotations) == 2, timeout=_SOON)
    assert shown(followed) == shown(other) == tagged(followed)


def test_an_article_that_another_takes_out_is_no_longer_shown(
    followed: Window, other: Window, qtbot: QtBot
) -> None:
    assert other.session is not None
    other.session.write(lambda corpus: corpus.articles.remove([1]))
    qtbot.waitUntil(
        lambda: followed.desk.article is not None and followed.desk.article.id != 1, timeout=_SOON
    )
    assert not followed.desk.annotations


def test_both_work_at_once_and_nothing_is_lost(followed: Window, other: Window, qtbot: QtBot) -> None:
    for number in range(20):
        for window, tag in ((followed, "甲"), (other, "乙")):
            assert window.session is not None
            window.session.write(
                lambda corpus, number=number, tag=tag: corpus.annotations.add(
                    1, Span(number, number + 1), tag
                )
            )
    settle(followed)
    settle(other)
    qtbot.waitUntil(
        lambda: len(followed.desk.annotations) == len(other.desk.annotations) == 42, timeout=_SOON
    )
    assert len(annotations(followed)) == 42
    assert followed.session is not None
    with Corpus.open(followed.session.path, readonly=True) as corpus:
        assert check(corpus) == []


def test_a_backup_restored_elsewhere_is_opened_anew(followed: Window, tmp_path: Path, qtbot: QtBot) -> None:
    assert followed.session is not None
    path = followed.session.path
    select(followed, "公告栏")
    followed.desk.tag("公共服务")
    settle(followed)
    backup = back_up(path, folder=tmp_path / "kept")
    assert backup is not None
    followed.desk.acts.remove([1, 2])
    settle(followed)
    restore(backup.path, path)
    qtbot.waitUntil(lambda: len(followed.desk.annotations) == 3, timeout=_SOON)
    assert "earlier state" in followed.shell.notice.text


# -- undo ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("agreed", [False, True])
def test_undo_of_what_another_did_is_asked_about(
    followed: Window, corpus_path: Path, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    select(followed, "公告栏")
    press(followed, "e")
    tag_elsewhere(corpus_path)
    asked = answer(monkeypatch, agreed=agreed)
    undo(followed)
    settle(followed)
    assert len(asked) == 1
    assert "another window" in asked[0]
    assert "清河" in asked[0]
    assert (("清河", "公共服务") in tagged(followed)) is not agreed
    assert ("公告栏", "生态环境") in tagged(followed)
    if agreed:
        undo(followed)  # the next one is our own: no question
        assert len(asked) == 1
        assert ("公告栏", "生态环境") not in tagged(followed)


def test_what_another_did_in_the_last_moment_is_asked_about_too(
    followed: Window, corpus_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    select(followed, "公告栏")
    press(followed, "e")
    waiting = [corpus_path]

    def just_before(corpus: Corpus) -> None:
        def look(statement: str) -> None:
            if statement.startswith("BEGIN IMMEDIATE") and waiting:
                with Corpus.open(waiting.pop(), annotator="Wang") as other:
                    other.annotations.add(1, Span(0, 2), "公共服务")

        corpus.db.conn.set_trace_callback(look)

    assert followed.session is not None
    followed.session.write(just_before)
    settle(followed)
    asked = answer(monkeypatch, agreed=False)
    undo(followed)
    settle(followed)
    assert not waiting
    assert len(asked) == 1
    assert "another window" in asked[0]
    assert {("清河", "公共服务"), ("公告栏", "生态环境")} <= set(tagged(followed))


def test_many_undos_of_ones_own_are_not_asked_about(
    followed: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _: pytest.fail("asked"))
    for quote in ("公告栏", "居民", "园区"):
        select(followed, quote)
        press(followed, "e")
    for _ in range(3):
        followed.actions_["edit.undo"].trigger()
    settle(followed)
    assert len(tagged(followed)) == 2


# -- another one holds the right to write ----------------------------------------------------------


def test_what_is_done_while_another_writes_waits_and_is_done_in_its_order(
    followed: Window, locked: sqlite3.Connection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.writing._SHORT", 50)
    notice = followed.shell.notice
    locked.execute("BEGIN IMMEDIATE")
    for quote in ("公告栏", "居民", "园区"):
        select(followed, quote)
        followed.desk.tag("生态环境")
    qtbot.waitUntil(lambda: "not saved yet" in notice.text, timeout=_SOON)
    assert "another program" in notice.text
    assert not notice.property("serious")
    began = time.monotonic()
    select(followed, "水质")  # the window goes on
    assert time.monotonic() - began < 0.5
    assert len(tagged(followed)) == 2
    assert len(followed.desk.annotations) == 2  # what is not on the disk is not shown
    locked.execute("COMMIT")
    qtbot.waitUntil(lambda: len(followed.desk.annotations) == 5, timeout=_SOON)
    qtbot.waitUntil(lambda: notice.text == "", timeout=_SOON)
    assert "saved now" in status(followed)
    made = sorted(annotations(followed), key=lambda one: one.id)[2:]
    assert [one.quote for one in made] == ["公告栏", "居民", "园区"]


def test_what_waits_is_tried_at_once_when_asked(
    followed: Window, locked: sqlite3.Connection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.writing._SHORT", 50)
    monkeypatch.setattr("reader.ui.holding._FIRST", 100_000)
    assert followed.session is not None
    followed.session.holding._pause = 100_000
    locked.execute("BEGIN IMMEDIATE")
    select(followed, "公告栏")
    followed.desk.tag("生态环境")
    qtbot.waitUntil(lambda: len(followed.shell.notice.buttons) == 1, timeout=_SOON)
    locked.execute("COMMIT")
    followed.shell.notice.buttons[0].click()
    qtbot.waitUntil(lambda: len(tagged(followed)) == 3, timeout=_SOON)


@pytest.mark.parametrize("wait", [False, True])
def test_closing_asks_while_something_waits(
    followed: Window,
    corpus_path: Path,
    locked: sqlite3.Connection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    wait: bool,
) -> None:
    monkeypatch.setattr("reader.ui.writing._SHORT", 50)
    locked.execute("BEGIN IMMEDIATE")
    select(followed, "公告栏")
    followed.desk.tag("生态环境")
    qtbot.waitUntil(lambda: followed.shell.notice.text != "", timeout=_SOON)
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        if wait:
            locked.execute("COMMIT")
            qtbot.waitUntil(lambda: len(tagged(followed)) == 3, timeout=_SOON)
        else:
            box.buttons()[1].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    closed = followed.close()
    assert asked
    assert closed
    if not wait:
        locked.execute("ROLLBACK")
    with Corpus.open(corpus_path, readonly=True) as corpus:
        assert corpus.annotations.count() == (3 if wait else 2)


def test_an_act_that_is_refused_does_not_wait(followed: Window) -> None:
    assert followed.session is not None
    followed.session.write(lambda corpus: corpus.annotations.remove(99))
    settle(followed)
    assert "no annotation 99" in followed.shell.notice.text
    assert not len(followed.session.holding)


def test_a_session_that_is_closed_while_something_waits_tells_that_it_failed(
    template: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.writing._SHORT", 50)
    path = Path(shutil.copy(template, tmp_path / "closing.duizhao"))
    session = Session(path, "Li")
    errors: list[object] = []
    session.failed.connect(errors.append)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        session.write(lambda corpus: corpus.codebook.create("等"))
        session.drain()
        assert len(session.holding) == 1
        session.close()
        qtbot.waitUntil(lambda: bool(errors), timeout=_SOON)


def test_a_long_write_follows_others_between_its_pieces(followed: Window, corpus_path: Path) -> None:
    assert followed.session is not None
    heard: list[object] = []
    followed.session.others_wrote.connect(heard.append)

    def pieces(corpus: Corpus) -> Iterator[int]:
        for number in range(3):
            corpus.codebook.create(f"批{number}")
            yield number
            if number == 0:
                with Corpus.open(corpus_path, annotator="Wang") as another:
                    another.codebook.create("别人的")

    followed.session.write_in_pieces(
        pieces, lambda _: None, lambda: None, failed=lambda error: pytest.fail(str(error))
    )
    settle(followed)
    assert len(heard) == 1
    run(followed, "edit.undo")
