"""Tables, charts and sentences of method of the figures are copied and saved."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.chinese import words
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.settings.settings import STOP_WORDS
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.figures.making import made


def test_tables_are_copied_and_saved(
    qtbot: QtBot, dialog: FiguresDialog, saves: Answer, tmp_path: Path
) -> None:
    rows = made(qtbot, dialog, dialog.words)
    buttons = {button.text().replace("&", ""): button for button in dialog.words.findChildren(QPushButton)}
    buttons["Copy table"].click()
    copied = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline=""), delimiter="\t"))
    assert copied[0][1] == "Word"
    assert len(copied) == len(rows) + 1
    saves(tmp_path / "words.csv")
    buttons["Save table…"].click()
    assert (tmp_path / "words.csv").read_text("utf-8-sig").count("\n") == len(rows) + 1
    buttons["Copy method"].click()
    assert QGuiApplication.clipboard().text() == dialog.words.results.method.text()
    page = dialog.pages[3]
    made(qtbot, dialog, page)
    saves(tmp_path / "chart.svg")
    next(
        button for button in page.findChildren(QPushButton) if "ave ch" in button.text().replace("&", "")
    ).click()
    assert (tmp_path / "chart.svg").stat().st_size > 500


@pytest.mark.parametrize(
    ("place", "words", "name", "told"),
    [(0, "Save table…", "words.xlsx", ".csv"), (3, "Save chart…", "ch.pdf", ".svg or .png")],
)
def test_nothing_is_saved_under_an_ending_of_something_else(
    qtbot: QtBot,
    dialog: FiguresDialog,
    saves: Answer,
    tmp_path: Path,
    place: int,
    words: str,
    name: str,
    told: str,
) -> None:
    page = dialog.pages[place]
    made(qtbot, dialog, page)
    buttons = {button.text().replace("&", ""): button for button in page.findChildren(QPushButton)}
    saves(tmp_path / name)
    with qtbot.waitSignal(page.results.failed) as failed:
        buttons[words].click()
    assert str(failed.args[0]).endswith(f"ends in {told}.")
    assert not (tmp_path / name).exists()


def test_a_sentence_of_method_with_a_huge_query_is_copied_whole(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("水" * 5_000)
    made(qtbot, dialog, page)
    assert len(page.results.method.text()) < 1_000
    page.results._copy_method()
    assert "水" * 5_000 in QGuiApplication.clipboard().text()


def test_a_sentence_of_method_is_in_one_language_and_words_left_out_are_kept(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    dialog.words.stop.setText("的")
    dialog.words.stop.editingFinished.emit()
    assert window.settings.get(STOP_WORDS) == "的"
    dialog.words.part.line.setText("source:清河 annotated:no")
    made(qtbot, dialog, dialog.words)
    table = dialog.words.results.model.table
    said = table.method.sentence(lambda template: re.sub("[a-z]+(?![^{]*})", "词", template))
    assert "source" not in said
    assert all(
        left in words.dictionary() for left in re.findall("[a-z]+", said)
    )  # the states of dictionaries
