"""Neither a dialog that nobody answers nor a wait without an end stops a run of tests."""

from __future__ import annotations

import signal

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.unanswered import Unanswered, timeouts_heard


@pytest.mark.parametrize("kind", [QDialog, QMessageBox])
def test_a_dialog_that_nobody_answers_is_put_away_and_told(qtbot: QtBot, kind: type[QDialog]) -> None:
    unanswered = Unanswered(every=5, times=3)
    dialog = kind()
    dialog.setWindowTitle("Well?")
    qtbot.addWidget(dialog)
    dialog.exec()
    assert unanswered.put_away == [f"{kind.__name__}: Well?"]
    unanswered.stop()


def test_dialogs_that_are_answered_one_after_another_are_left_alone(qtbot: QtBot) -> None:
    unanswered = Unanswered(every=1_000_000, times=3)
    dialogs = [QDialog() for _ in range(3)]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.setModal(True)
        dialog.show()
        for _ in range(2):
            assert QApplication.activeModalWidget() is dialog
            unanswered._look()
        assert dialog.isVisible()
        dialog.accept()
    assert unanswered.put_away == []
    unanswered.stop()


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="pytest-timeout uses no signal there")
def test_a_timeout_that_comes_in_a_slot_ends_the_wait(qtbot: QtBot) -> None:
    def slot() -> None:
        timer.stop()
        pytest.fail("Timeout (>1s) from pytest-timeout.")

    timer = QTimer(interval=0)
    timer.timeout.connect(slot)
    timer.start()
    with qtbot.captureExceptions() as caught, timeouts_heard(), pytest.raises(pytest.fail.Exception):
        while True:
            QCoreApplication.processEvents()
    assert caught
