"""What has to be waited for is done beside the window, which says what it is."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.ui.waiting import wait_for
from reader.ui.waiting_dialog import Waiting


def shown() -> list[Waiting]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Waiting) and one.isVisible()]


def test_work_is_done_on_another_thread_before_one_comes_back(qapp: QApplication) -> None:
    names: list[str] = []
    wait_for(lambda: names.append(threading.current_thread().name))
    assert names == ["duizhao-waiting"]


def test_what_it_raises_is_raised_here(qapp: QApplication) -> None:
    def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        wait_for(fail)


def test_the_reason_is_shown_until_it_is_done_and_cannot_be_sent_away(qapp: QApplication) -> None:
    seen: list[str] = []
    done = threading.Event()

    def look() -> None:
        for dialog in shown():
            dialog.reject()
            if dialog.isVisible():
                seen.extend(label.text() for label in dialog.findChildren(QLabel))
            done.set()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    wait_for(lambda: done.wait(30), "语料库正在更新。")
    timer.stop()
    assert set(seen) == {"语料库正在更新。"}
    assert shown() == []


def test_of_what_is_soon_done_nothing_is_said(qapp: QApplication) -> None:
    seen: list[Waiting] = []
    timer = QTimer()
    timer.timeout.connect(lambda: seen.extend(shown()))
    timer.start(0)
    wait_for(lambda: None, "语料库正在更新。")
    QTest.qWait(1)
    assert seen == []
