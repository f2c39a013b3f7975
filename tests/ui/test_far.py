"""What another thread notes is told on this one, all of it and in order, also what it notes at the very end."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.ui.far import FarTold


def test_all_that_is_noted_is_told_on_this_thread(qtbot: QtBot) -> None:
    heard: list[tuple[int, int, bool]] = []
    parent = QObject()
    main, working = threading.current_thread(), threading.Event()
    working.set()

    def told(done: int, of: int) -> None:
        heard.append((done, of, threading.current_thread() is main))

    teller = FarTold(parent, told, working.is_set)
    far = teller.begin()

    def work() -> None:
        for number in range(101):
            far.note(number, 100)
        working.clear()

    thread = threading.Thread(target=work)
    thread.start()
    qtbot.waitUntil(lambda: not teller.timer.isActive())
    thread.join()
    assert heard == [(number, 100, True) for number in range(101)]


def test_what_is_noted_of_a_piece_of_work_before_is_told_no_more(qtbot: QtBot) -> None:
    heard: list[tuple[int, int]] = []
    parent = QObject()
    teller = FarTold(parent, lambda done, of: heard.append((done, of)), lambda: False)
    before = teller.begin()
    now = teller.begin()
    before.note(1, 2)
    now.note(3, 4)
    qtbot.waitUntil(lambda: not teller.timer.isActive())
    assert heard == [(3, 4)]
