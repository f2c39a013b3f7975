"""Backups that are made by themselves: when something was done, not beside an import, told once when they fail."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.backup import Reason, backup_folder, list_backups
from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.ui.backups.keeper import Keeper
from reader.ui.settings.settings import BACKUP_MINUTES, BACKUPS
from reader.ui.window import Window
from tests.ui.driving import press, select, settle

_SOON = 20_000


@pytest.fixture
def keeper(window: Window, monkeypatch: pytest.MonkeyPatch) -> Keeper:
    """The keeper of the window, for which a minute is 20 milliseconds."""
    monkeypatch.setattr("reader.ui.backups.keeper._PAUSE", 5)
    monkeypatch.setattr("reader.ui.backups.keeper._MINUTE", 20)
    monkeypatch.setattr("reader.ui.backups.keeper._LATER", 20)
    window.settings.set(BACKUP_MINUTES, 1)
    return window.rooms.backups.keeper


def begin(window: Window) -> None:
    assert window.session is not None
    window.rooms.backups.begin(window.session)


def number_of(window: Window) -> int:
    assert window.session is not None
    return len(list_backups(window.session.path))


def made(window: Window) -> int:
    """Backups, once none is being made."""
    return -1 if window.rooms.backups.keeper.running else number_of(window)


def test_one_is_made_after_a_corpus_was_opened_that_has_none(
    window: Window, keeper: Keeper, qtbot: QtBot
) -> None:
    begin(window)
    qtbot.waitUntil(lambda: made(window) == 1, timeout=_SOON)
    assert window.session is not None
    (backup,) = list_backups(window.session.path)
    assert backup.counts.annotations == 2
    with Corpus.open(backup.path, readonly=True) as corpus:
        assert check(corpus) == []


def test_one_more_is_made_after_something_was_done_and_none_when_nothing_was(
    window: Window, keeper: Keeper, qtbot: QtBot
) -> None:
    begin(window)
    qtbot.waitUntil(lambda: made(window) == 1, timeout=_SOON)
    qtbot.wait(150)
    assert made(window) == 1
    assert not keeper._soon.isActive()  # nothing wakes while nothing is done
    select(window, "公告栏")
    press(window, "e")
    qtbot.waitUntil(lambda: made(window) == 2, timeout=_SOON)
    qtbot.wait(150)
    assert made(window) == 2
    assert not keeper._soon.isActive()


def test_the_thread_is_not_the_one_of_the_window_and_gives_way(
    window: Window, keeper: Keeper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from reader.ui.backups import keeper as module

    seen: list[tuple[str, int]] = []
    real = module.back_up

    def watched(path: Path, **options: object) -> object:
        nice = os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) if hasattr(os, "getpriority") else 1
        seen.append((threading.current_thread().name, nice))
        return real(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "back_up", watched)
    before = os.getpriority(os.PRIO_PROCESS, 0)
    begin(window)
    qtbot.waitUntil(lambda: made(window) == 1, timeout=_SOON)
    assert seen
    assert all(name == "duizhao-errand" and nice > before for name, nice in seen)
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_none_is_made_while_an_import_runs(window: Window, keeper: Keeper, qtbot: QtBot) -> None:
    busy = [True]
    keeper._is_busy = lambda: busy[0]
    begin(window)
    qtbot.wait(200)
    assert made(window) == 0
    busy[0] = False
    qtbot.waitUntil(lambda: made(window) == 1, timeout=_SOON)


def test_none_is_made_when_that_is_switched_off_but_by_hand(
    window: Window, keeper: Keeper, qtbot: QtBot
) -> None:
    window.settings.set(BACKUPS, False)
    begin(window)
    select(window, "公告栏")
    press(window, "e")
    qtbot.wait(150)
    assert made(window) == 0
    window.rooms.backups.make_now()
    qtbot.waitUntil(lambda: made(window) == 1, timeout=_SOON)
    assert window.session is not None
    assert [backup.reason for backup in list_backups(window.session.path)] == [Reason.HAND]
    window.settings.set(BACKUPS, True)  # what was done meanwhile is made up for
    select(window, "居民")
    press(window, "e")
    qtbot.waitUntil(lambda: made(window) == 2, timeout=_SOON)


def test_one_that_fails_is_told_once_and_work_goes_on(window: Window, keeper: Keeper, qtbot: QtBot) -> None:
    assert window.session is not None
    folder = backup_folder(window.session.path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the folder should be", "utf-8")
    failures: list[object] = []
    keeper.failed.connect(failures.append)
    begin(window)
    qtbot.waitUntil(lambda: len(failures) >= 1, timeout=_SOON)
    notice = window.shell.notice
    assert "No backup of" in notice.text
    assert not notice.property("serious")
    notice.hide()
    qtbot.waitUntil(lambda: len(failures) >= 2, timeout=_SOON)  # tried again
    assert notice.text == ""
    select(window, "公告栏")
    press(window, "e")
    window.rooms.backups.show()
    dialog = window.rooms.backups.dialog
    assert dialog is not None
    assert "No backup of" in dialog.said.text()
    folder.unlink()
    qtbot.waitUntil(lambda: made(window) == 1, timeout=_SOON)
    assert "made and verified" in dialog.said.text()


def test_leaving_the_corpus_gives_up_a_backup_that_is_being_made(
    window: Window, keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    heard: list[object] = []
    keeper.made.connect(heard.append)
    begin(window)
    keeper.make_now()
    Corpus.create(tmp_path / "other.duizhao").close()
    assert window.corpora.open(tmp_path / "other.duizhao")
    settle(window)
    qtbot.waitUntil(lambda: not keeper.running, timeout=_SOON)
    assert not heard
