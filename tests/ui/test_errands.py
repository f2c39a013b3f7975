"""Errands: each on a thread of its own, what it finds comes to ours, and nothing for owners that are gone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.ui import errands
from reader.ui.errands import Errand
from tests.ui.telling import Telling


def test_an_errand_brings_its_result_to_our_thread(qtbot: QtBot) -> None:
    owner, heard = QObject(), []
    errand = Errand(lambda: threading.current_thread().name, heard.append, owner)
    qtbot.waitUntil(lambda: bool(heard))
    errand.wait()
    assert heard == ["duizhao-errand"]


@pytest.mark.parametrize("work", [lambda: 1, lambda: 1 // 0])
def test_an_errand_that_is_done_or_broken_is_gone(qtbot: QtBot, work: Callable[[], int]) -> None:
    owner = QObject()
    with qtbot.captureExceptions():
        Errand(work, lambda _: None, owner)
        assert len(owner.children()) == 1
        qtbot.waitUntil(lambda: not owner.children())


def test_what_an_errand_holds_ends_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    owner = QObject()
    for _ in range(20):
        Errand(Telling(ended).nothing, lambda _: None, owner)
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert set(ended) == {threading.main_thread()}


def test_an_errand_whose_owner_is_gone_brings_nothing(qtbot: QtBot) -> None:
    owner, heard, gate = QObject(), [], threading.Event()
    errand = Errand(lambda: gate.wait(20), heard.append, owner)
    thread = errand._thread
    shiboken6.delete(owner)
    gate.set()
    thread.join(20)
    qtbot.wait(1)
    assert heard == []


def test_an_errand_that_outlives_the_program_says_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    post, owner, may_end = errands._Post(), QObject(), threading.Event()
    monkeypatch.setattr("reader.ui.errands._post", lambda: post)
    said: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", said.append)
    errand = Errand(may_end.wait, lambda _: None, owner)
    shiboken6.delete(post)  # as Qt does at its end
    may_end.set()
    errand.wait()
    assert said == []


def test_an_errand_that_breaks_says_so_and_reaches_the_excepthook(qtbot: QtBot) -> None:
    owner, heard = QObject(), []
    with qtbot.captureExceptions() as caught:
        errand = Errand(lambda: 1 // 0, lambda _: heard.append("then"), owner)
        errand.broken.connect(lambda: heard.append("broken"))
        qtbot.waitUntil(lambda: bool(heard))
        qtbot.wait(1)
    assert heard == ["broken"]
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_what_many_errands_found_comes_whichever_thread_ends_first(qtbot: QtBot) -> None:
    owner = QObject()
    found: list[int] = []
    for number in range(200):
        Errand(partial(abs, -number), found.append, owner)
    qtbot.waitUntil(lambda: len(found) == 200)
    assert sorted(found) == list(range(200))


def test_no_object_of_qt_dies_on_the_thread_of_an_errand(qtbot: QtBot) -> None:
    owner, gate, found = QObject(), threading.Event(), list[bool]()
    errand = Errand(gate.wait, found.append, owner)
    held = vars(errand._thread)["_args"]
    assert held and not any(isinstance(one, QObject) for one in held)
    gate.set()
    qtbot.waitUntil(lambda: found == [True])
