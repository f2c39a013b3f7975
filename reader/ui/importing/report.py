"""The report of an import: which files were skipped or failed, and why; it can be copied and saved."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader import messages
from reader.corpus.intake import Report
from reader.errors import UserError
from reader.ui.wording import sentence

Index = QModelIndex | QPersistentModelIndex


class _Column(IntEnum):
    STATE = 0
    FILE = 1
    REASON = 2


class ReportModel(QAbstractTableModel):
    """One row for each file that was not imported."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        failed, skipped = self.tr("Failed"), self.tr("Skipped")
        self.rows = [(failed, item.path, sentence(item.error)) for item in report.failed]
        self.rows += [(skipped, item.path, sentence(item.error)) for item in report.skipped]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Files."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """State, file, reason."""
        return 0 if parent.isValid() else len(_Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("State"), self.tr("File"), self.tr("Reason"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file by its name; its whole path as a tip."""
        state, path, reason = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (state, Path(path).name, reason)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return path if index.column() == _Column.FILE else reason
        return None


class ReportDialog(QDialog):
    """Shows a report, copies it, saves it as text with tabs."""

    def __init__(self, report: Report, summary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import report"))
        self.resize(820, 440)
        self.model = ReportModel(report)
        self._summary = summary
        view = QTableView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Files that were not imported"))
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        header = view.horizontalHeader()
        header.setSectionResizeMode(_Column.REASON, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_Column.FILE, 220)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(summary))
        layout.addWidget(view, 1)
        layout.addWidget(buttons)

    def text(self) -> str:
        """The report as lines with tabs between state, path and reason."""
        return "\n".join([self._summary, *("\t".join(row) for row in self.model.rows)]) + "\n"

    def save_to(self, path: Path) -> None:
        """Write the report. Raises UserError when that cannot be done."""
        try:
            path.write_text(self.text(), "utf-8")
        except OSError as error:
            raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=error.strerror or error) from error

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "import-report.txt")
        if name:
            self.save_to(Path(name))
