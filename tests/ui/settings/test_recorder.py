"""The field that takes the next key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.settings.recorder import KeyRecorder

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def recorder(qtbot: QtBot) -> KeyRecorder:
    box = QWidget()
    layout = QVBoxLayout(box)
    field = KeyRecorder()
    layout.addWidget(field)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    qtbot.waitActive(box)
    field.box = box  # type: ignore[attr-defined]
    return field


def listen(recorder: KeyRecorder) -> list[str]:
    heard: list[str] = []
    recorder.recorded.connect(heard.append)
    recorder.ended.connect(lambda: heard.append("end"))
    recorder.wanted.connect(lambda: heard.append("wanted"))
    return heard


def test_the_next_key_is_taken_and_no_more(recorder: KeyRecorder) -> None:
    heard = listen(recorder)
    recorder.start()
    QTest.keyClick(recorder, Key.Key_Control)
    assert heard == []
    QTest.keyClick(recorder, Key.Key_J, Modifier.ControlModifier)
    QTest.keyClick(recorder, Key.Key_K)
    assert heard == ["end", "Ctrl+J"]
    assert recorder.text() == ""


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return, Key.Key_Space, Key.Key_Delete])
def test_keys_that_mean_something_to_a_dialog_are_taken_too(recorder: KeyRecorder, key: Key) -> None:
    heard = listen(recorder)
    recorder.start()
    QTest.keyClick(recorder, key)
    assert heard == ["end", QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)]


def test_escape_and_going_elsewhere_leave_all_as_it_is(recorder: KeyRecorder) -> None:
    heard = listen(recorder)
    recorder.start()
    QTest.keyClick(recorder, Key.Key_Escape)
    recorder.start()
    recorder.clearFocus()
    assert heard == ["end", "end"]
    assert not recorder.recording


def test_a_click_or_enter_asks_to_begin(recorder: KeyRecorder) -> None:
    heard = listen(recorder)
    QTest.mouseClick(recorder, Qt.MouseButton.LeftButton)
    QTest.keyClick(recorder, Key.Key_Return)
    assert heard == ["wanted", "wanted"]
    assert recorder.text() == ""
