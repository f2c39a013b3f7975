"""The report of an import, and the bar that shows how far it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.intake import Report
from reader.errors import UserError
from reader.importing.pipeline import Failure
from reader.ui import choosing
from reader.ui.importing.progress import ProgressBar
from reader.ui.importing.report import ReportDialog, ReportModel


def report() -> Report:
    failed = Failure("/甲/坏.txt", UserError(messages.FILE_EMPTY, path="/甲/坏.txt"))
    why = UserError(messages.FILE_SKIPPED, path="/甲/同.txt", known="旧.txt")
    return Report(files=3, articles=4, failed=[failed], skipped=[Failure("/甲/同.txt", why)])


@pytest.fixture
def dialog(qtbot: QtBot) -> ReportDialog:
    dialog = ReportDialog(report(), "4 imported.")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: ReportDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == words)


def test_each_file_is_named_with_its_reason_and_its_whole_path_as_a_tip(qapp: object) -> None:
    model = ReportModel(report())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is model
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert [row[:2] for row in rows] == [["Failed", "坏.txt"], ["Skipped", "同.txt"]]
    assert rows[0][2].startswith("坏.txt is empty.")
    assert "旧.txt" in rows[1][2]
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "/甲/坏.txt"
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == [
        "State",
        "File",
        "Details",
    ]


def test_the_report_is_copied_as_lines_with_tabs(dialog: ReportDialog) -> None:
    button(dialog, "Copy").click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "4 imported."
    assert [line.split("\t")[:2] for line in lines[1:]] == [
        ["Failed", "/甲/坏.txt"],
        ["Skipped", "/甲/同.txt"],
    ]


def test_no_cell_of_the_report_is_a_formula_for_a_spreadsheet(qtbot: QtBot) -> None:
    failed = Failure("/甲/=1+1.txt", UserError(messages.FILE_EMPTY, path="=1+1.txt"))
    dialog = ReportDialog(Report(files=1, failed=[failed]), "0 imported.")
    qtbot.addWidget(dialog)
    assert dialog.text().splitlines()[1].split("\t")[2].startswith("'=1+1.txt is empty.")


def test_the_report_is_saved(dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.txt"
    monkeypatch.setattr(choosing, "save_file", lambda *_: str(path))
    button(dialog, "Save…").click()
    assert path.read_text("utf-8") == dialog.text()


def test_a_place_that_cannot_be_written_is_an_error_in_words(dialog: ReportDialog, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        dialog.save_to(tmp_path / "none" / "report.txt")
    assert caught.value.message is messages.TARGET_UNWRITABLE


def test_a_corpus_is_never_written_over(dialog: ReportDialog, tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    Corpus.create(path).close()
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        dialog.save_to(path)
    assert caught.value.message is messages.CORPUS_EXISTS
    assert path.read_bytes() == before


def test_the_dialog_is_closed_by_its_button(dialog: ReportDialog) -> None:
    button(dialog, "Close").click()
    assert not dialog.isVisible()


def test_the_bar_shows_how_far_a_job_is_and_asks_to_stop_once(qtbot: QtBot) -> None:
    bar = ProgressBar()
    qtbot.addWidget(bar)
    asked: list[None] = []
    bar.stop_wanted.connect(lambda: asked.append(None))
    bar.begin("Looking for files…")
    assert bar.isVisible()
    assert (bar._bar.minimum(), bar._bar.maximum()) == (0, 0)
    bar.advance(3, 12, "x" * 500)
    assert (bar._bar.value(), bar._bar.maximum()) == (3, 12)
    assert "…" in bar._name.text()
    bar._stop.click()
    bar._stop.click()
    assert len(asked) == 1
    bar.begin("again")
    assert bar._stop.isEnabled()
    bar.advance(0, 0, "nothing")
    assert bar._bar.maximum() == 1


def test_enter_closes_and_copies_nothing(dialog: ReportDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    dialog.activateWindow()
    button(dialog, "Copy").setFocus()
    assert button(dialog, "Close").isDefault()
    qtbot.keyClick(button(dialog, "Copy"), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == "before"
