"""What a line for a part offers while one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.figures.completing import offers
from reader.ui.window import Window
from tests.ui.driving import settle

VALUES = {
    "source": ["晚报", "東江 日報"],
    "tag": ["民生/医疗"],
    "tagged": ["*", "民生/医疗"],
    "annotated": ["yes", "no"],
}


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("", []),
        ("so", ["source:"]),
        ("date:2024 ta", ["date:2024 tag:", "date:2024 tagged:"]),
        ("source:", ["source:晚报", 'source:"東江 日報"']),
        ("source:东", ['source:"東江 日報"']),
        ('source:"东江 ', ['source:"東江 日報"']),
        ("source:晚报", []),
        ("tagged:", ["tagged:*", "tagged:民生/医疗"]),
        ("x untagged:医", []),
        ("没有:", []),
    ],
)
def test_fields_and_values_are_offered(text: str, offered: list[str]) -> None:
    assert offers(text, VALUES, passages=True) == offered


def test_passages_are_not_offered_where_whole_articles_are_counted() -> None:
    assert offers("tagged:", VALUES, passages=False) == []
    assert offers("un", VALUES, passages=False) == []


def test_a_value_of_the_corpus_is_taken_with_the_keys(qtbot: QtBot, window: Window) -> None:
    window.rooms.figures.show()
    part = window.rooms.figures.dialog.words.part
    part.line.setFocus()
    part.completer._stale = False
    part.completer._set(VALUES)
    QTest.keyClicks(part.line, "source:")
    popup = part.completer._completer.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert part.line.text() == "source:晚报"
    settle(window)
