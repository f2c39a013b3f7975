"""What the report says of each kind of file, and that all of it can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus.intake import Imported, Report
from reader.errors import UserError
from reader.importing.lines import BINARY
from reader.importing.pipeline import Failure
from reader.ui.importing.report import ReportDialog
from reader.ui.window import Window
from tests.ui.driving import settle

FOLDER = "/资料/一个名字相当长的文件夹/里面还有一个"


@pytest.fixture
def dialog(qtbot: QtBot) -> ReportDialog:
    path = f"{FOLDER}/坏.txt"
    why = UserError(messages.FILE_DAMAGED, path=path, encoding="big5hkscs", position=123)
    report = Report(
        files=1,
        articles=3,
        imported=[Imported(f"{FOLDER}/好.txt", "gb18030", 2), Imported(f"{FOLDER}/信.docx", BINARY, 1)],
        passed_over=[f"{FOLDER}/图.png"],
        failed=[Failure(path, why)],
    )
    dialog = ReportDialog(report, "2 imported.")
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    return dialog


def test_every_file_is_told_what_became_of_it(dialog: ReportDialog) -> None:
    states = [(state, Path(path).name) for state, path, _ in dialog.model.rows]
    assert states == [
        ("Failed", "坏.txt"),
        ("Passed over", "图.png"),
        ("Imported", "好.txt"),
        ("Imported", "信.docx"),
    ]
    assert dialog.model.rows[2][2] == "2 article(s), read as GB18030."


def test_no_encoding_is_told_of_a_format_that_has_its_own(dialog: ReportDialog) -> None:
    assert dialog.model.rows[3][2] == "1 article(s)."


def test_details_name_the_file_and_the_tip_the_whole_path(dialog: ReportDialog) -> None:
    for row in range(dialog.model.rowCount()):
        assert FOLDER not in dialog.model.index(row, 2).data()
        assert dialog.model.index(row, 2).data(Qt.ItemDataRole.ToolTipRole).startswith(FOLDER)


@pytest.mark.parametrize("width", [820, 520])
def test_long_details_are_wrapped_and_shown_whole(dialog: ReportDialog, width: int) -> None:
    dialog.resize(width, 440)
    QApplication.processEvents()
    index = dialog.model.index(0, 2)
    room = dialog.view.visualRect(index)
    metrics = QFontMetrics(dialog.view.font())
    lines = metrics.boundingRect(
        room.adjusted(4, 0, -4, 9000), Qt.TextFlag.TextWordWrap, index.data()
    ).height()
    assert lines > metrics.height()
    assert room.height() >= lines


def test_files_passed_over_are_counted_and_the_report_is_offered(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "材料"
    folder.mkdir()
    (folder / "a.txt").write_text("讲的是水。\n", "utf-8")
    (folder / "b.png").write_bytes(b"\x89PNG")
    window.import_paths([folder])
    settle(window)
    assert window.shell.notice.text == "1 article(s) imported. 1 file(s) of other kinds were passed over."
    assert window.shell.notice._more.isVisible()
