"""The report of an import: what became of each file, and why; it can be copied and saved."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader import messages
from reader.corpus.intake import Report
from reader.errors import UserError
from reader.exchange.table_csv import tabbed
from reader.exchange.whole import require_no_corpus
from reader.importing.lines import BINARY
from reader.importing.pipeline import Failure
from reader.ui import choosing
from reader.ui.codebook.room import open_as
from reader.ui.plain import plain
from reader.ui.wording import encoding_name, sentence

Index = QModelIndex | QPersistentModelIndex

_PADDING = 8


class _Column(IntEnum):
    STATE = 0
    FILE = 1
    DETAILS = 2


class ReportModel(QAbstractTableModel):
    """Rows for files: first those that failed, in whole or in part, then reprints, last what was imported."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        failed, skipped = self.tr("Failed"), self.tr("Skipped")
        self.rows = [(failed, item.path, _reason(item)) for item in report.failed]
        incomplete = self.tr("Incomplete")
        self.rows += [(incomplete, item.path, _reason(item)) for item in report.faults]
        self.rows += [(skipped, item.path, _reason(item)) for item in report.skipped]
        passed, kinds = self.tr("Passed over"), self.tr("In folders, only files of known kinds are read.")
        self.rows += [(passed, path, kinds) for path in report.passed_over]
        reprint, same = self.tr("Reprint"), self.tr("“{0}” has the same text as “{1}” in {2}.")
        for found in report.reprints:
            details = same.format(found.title, found.first_title, found.first_file)
            self.rows.append((reprint, found.file, details))
        imported = self.tr("Imported")
        for item in report.imported:
            details = (
                self.tr("%n article(s).", "", item.articles)
                if item.encoding == BINARY
                else self.tr("%n article(s), read as {0}.", "", item.articles).format(
                    encoding_name(item.encoding)
                )
            )
            self.rows.append((imported, item.path, details))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Files."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """State, file, details."""
        return 0 if parent.isValid() else len(_Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("State"), self.tr("File"), self.tr("Details"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The file by its name; its whole path as a tip."""
        state, path, details = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (state, Path(path).name, details)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(path)
        return None


def _reason(failure: Failure) -> str:
    """The error in one line; it names the file only, as its path stands beside it."""
    error = failure.error
    name = {"path": Path(failure.path).name or failure.path} if "path" in error.facts else {}
    return sentence(UserError(error.message, **(error.facts | name)))


class _Wrapping(QStyledItemDelegate):
    """Rows as high as their words need in the width that the column has."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        assert isinstance(view, QTreeView)
        room = QRect(0, 0, max(40, view.columnWidth(index.column()) - 2 * _PADDING), 10_000)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        return QSize(
            80, QFontMetrics(QFont(option.font)).boundingRect(room, flags, index.data()).height() + 12
        )


class ReportDialog(QDialog):
    """Shows a report, copies it, saves it as text with tabs."""

    def __init__(self, report: Report, summary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import report"))
        open_as(self, 820, 440)
        self.model = ReportModel(report)
        self._summary = summary
        self.view = view = QTreeView()  # unlike a table, it measures only the rows that it shows
        view.setModel(self.model)
        view.setItemDelegate(_Wrapping(view))
        view.setAccessibleName(self.tr("What became of each file"))
        view.setRootIsDecorated(False)
        view.setWordWrap(True)
        header = view.header()
        header.setSectionResizeMode(_Column.DETAILS, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_Column.STATE, 110)
        header.resizeSection(_Column.FILE, 220)
        header.sectionResized.connect(view.scheduleDelayedItemsLayout)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (copy, save):
            button.setAutoDefault(False)  # Enter closes, whatever has the focus at first
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        words = QLabel(summary)
        words.setWordWrap(True)
        layout.addWidget(words)
        layout.addWidget(view, 1)
        layout.addWidget(buttons)

    def text(self) -> str:
        """The report as lines with tabs between state, path and details, which a spreadsheet can take."""
        return "\n".join([self._summary, *(tabbed([row]) for row in self.model.rows)]) + "\n"

    def save_to(self, path: Path) -> None:
        """Write the report. Raises UserError when that cannot be done."""
        try:
            require_no_corpus(path)
            path.write_text(self.text(), "utf-8")
        except OSError as error:
            raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=error.strerror or error) from error

    def _save(self) -> None:
        name = choosing.save_file(self, self.tr("Save the report"), str(Path.home() / "import-report.txt"))
        if name:
            self.save_to(Path(name))
