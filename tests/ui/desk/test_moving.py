"""An edge of the current annotation moved by keys: on the disk at once, a run of presses one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from reader.chinese import words
from reader.corpus.corpus import Corpus
from reader.ui.desk import moving
from reader.ui.specs import SPECS
from reader.ui.window import Window
from tests.ui.desk.making import selected
from tests.ui.driving import (
    LEDGER,
    WATER,
    annotations,
    path_of,
    press,
    redo,
    select,
    settle,
    status,
    undo,
)

KEYS = {spec.name: spec.keys[0] for spec in SPECS if spec.name.startswith("edge.")}


def strike(window: Window, name: str, times: int = 1) -> None:
    """Press the key of a command, so often that nothing can be written between."""
    for _ in range(times):
        QTest.keySequence(window.shell.view, QKeySequence(KEYS[name]))
    settle(window)


def steps(window: Window) -> int:
    with Corpus.open(path_of(window), readonly=True) as corpus:
        return len(corpus.history.latest())


@pytest.fixture(autouse=True)
def cut_words() -> None:
    words.load()


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("edge.end_word_on", "谁排的水，排了多少，"),
        ("edge.end_word_back", "谁排的水，排了"),
        ("edge.start_word_back", "：谁排的水，排了多少"),
        ("edge.start_word_on", "排的水，排了多少"),
        ("edge.end_character_on", "谁排的水，排了多少，"),
        ("edge.end_character_back", "谁排的水，排了多"),
        ("edge.start_character_back", "：谁排的水，排了多少"),
        ("edge.start_character_on", "排的水，排了多少"),
        ("edge.end_clause_on", "谁排的水，排了多少，"),
        ("edge.end_clause_back", "谁排的水，"),
        ("edge.start_clause_back", "治理从一本账开始：谁排的水，排了多少"),
        ("edge.start_clause_on", "排了多少"),
    ],
)
def test_each_key_moves_its_edge_and_the_new_passage_is_shown(window: Window, name: str, wanted: str) -> None:
    window.desk.go_to(2)
    strike(window, name)
    there = annotations(window)[1]
    assert (there.id, there.quote) == (2, wanted)
    assert selected(window) == wanted
    assert window.desk.current == 2
    assert window.shell.annotations.chosen == 2
    undo(window)
    assert annotations(window)[1].quote == LEDGER
    assert selected(window) == LEDGER


def test_a_key_held_down_is_one_step_and_loses_no_press(window: Window) -> None:
    window.desk.go_to(1)
    strike(window, "edge.end_character_on", 9)
    assert annotations(window)[0].quote == WATER + "，谁都可以查。\r\n　　治理"
    assert steps(window) == 1
    undo(window)
    assert annotations(window)[0].quote == WATER
    redo(window)
    assert len(annotations(window)[0].quote) == len(WATER) + 13
    strike(window, "edge.end_character_back", 3)
    assert selected(window) == WATER + "，谁都可以查"


def test_presses_that_are_written_one_by_one_are_one_step_too(window: Window) -> None:
    window.desk.go_to(1)
    for _ in range(4):
        strike(window, "edge.end_character_back")
    assert annotations(window)[0].quote == WATER[:-4]
    assert steps(window) == 1


def test_the_other_edge_a_pause_or_another_act_begins_a_new_step(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.go_to(1)
    strike(window, "edge.end_character_back")
    strike(window, "edge.start_character_on")
    assert steps(window) == 2
    monkeypatch.setattr(moving, "_RUN", -1.0)
    strike(window, "edge.start_character_on")
    assert steps(window) == 3
    monkeypatch.undo()
    window.desk.acts.set_note(1, "zwischen", "公开")
    settle(window)
    strike(window, "edge.start_character_on")
    assert steps(window) == 5
    for _ in range(5):
        undo(window)
    assert annotations(window)[0].quote == WATER


def test_after_an_undo_a_move_does_not_join_what_was_taken_back(window: Window) -> None:
    window.desk.go_to(1)
    strike(window, "edge.end_character_back")
    undo(window)
    strike(window, "edge.end_character_back", 2)
    assert annotations(window)[0].quote == WATER[:-2]
    undo(window)
    assert annotations(window)[0].quote == WATER


def test_an_edge_stops_before_the_passage_is_empty_and_says_so(window: Window) -> None:
    window.desk.go_to(1)
    strike(window, "edge.end_character_back", 30)
    assert annotations(window)[0].quote == WATER[0]
    strike(window, "edge.end_word_back")
    assert "cannot go further" in status(window)


def test_without_an_annotation_nothing_moves(window: Window) -> None:
    press(window, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    strike(window, "edge.end_word_on")
    assert "no annotation at the caret" in status(window)
    assert steps(window) == 0


def test_the_selection_becomes_the_passage_of_the_annotation_that_was_chosen(window: Window) -> None:
    press(window, "=")
    assert "Choose an annotation" in status(window)
    window.desk.go_to(2)
    select(window, "三天内")
    press(window, "=")
    assert annotations(window)[1].quote == "三天内"
    assert "公共服务" in status(window)
    assert window.desk.current == 2
    undo(window)
    assert annotations(window)[1].quote == LEDGER
    assert selected(window) == LEDGER


def test_an_annotation_that_goes_while_its_edge_moves_is_told(window: Window) -> None:
    window.desk.go_to(1)
    QTest.keySequence(window.shell.view, QKeySequence(KEYS["edge.end_character_back"]))
    window.desk.acts.remove([1])
    settle(window)
    assert [one.id for one in annotations(window)] == [2]
    with Corpus.open(path_of(window)) as other:
        other.annotations.remove(2)
    window.desk.go_to(2)
    strike(window, "edge.end_character_back")
    assert window.shell.notice.isVisible()
