"""Questions before something is lost: verbs, and nothing is lost by a quick key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import reader.ui
from reader.ui.agreeing import Question


@pytest.fixture
def question(qtbot: QtBot) -> Iterator[Question]:
    """One on a window of its own."""
    parent = QWidget()
    parent.setWindowTitle("History")
    qtbot.addWidget(parent)
    yield Question(
        parent, "Take back <b>3</b> steps?", do="&Take back", stay="&Stay here", more="<i>They</i> stay."
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_a_quick_key_loses_nothing(question: Question, key: Qt.Key) -> None:
    QTimer.singleShot(0, lambda: QTest.keyClick(question, key))
    assert not question.agreed()


def test_only_the_verb_itself_agrees(question: Question) -> None:
    QTimer.singleShot(0, question.do.click)
    assert question.agreed()


def test_words_are_no_markup_and_the_title_has_room(question: Question) -> None:
    assert question.windowTitle() == "History"
    question.show()
    shown = [label.text() for label in question.findChildren(QLabel) if label.isVisible() and label.text()]
    assert shown[0] == "Take back <b>3</b> steps?"
    assert "<i>" not in shown[1]
    assert question.width() > 300
    assert [button.text() for button in question.findChildren(QPushButton)] == ["&Take back", "&Stay here"]


@pytest.mark.parametrize("words", [9, 40])
def test_longer_words_are_not_cut_off(qtbot: QtBot, words: int) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    text = " ".join(["imported"] * words)
    question = Question(parent, text, do="Close", stay="Go on")
    question.show()
    (label,) = (one for one in question.findChildren(QLabel) if one.text() == text)
    if not label.wordWrap():
        assert label.width() >= label.fontMetrics().horizontalAdvance(text)
    assert label.height() >= label.heightForWidth(label.width())


def test_no_question_of_the_program_is_answered_by_yes_or_no() -> None:
    wanting = [
        path.name
        for path in Path(reader.ui.__file__).parent.rglob("*.py")
        if re.search(r"StandardButton\.(Yes|No)\b|QMessageBox\.question", path.read_text("utf-8"))
    ]
    assert not wanting
