"""The backups as rows: when, why, how large, how much is in each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt

from reader.corpus.backup import Backup, Reason
from reader.ui import theme

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """What stands beside what."""

    WHEN = 0
    WHY = 1
    ARTICLES = 2
    ANNOTATIONS = 3
    TAGS = 4
    SIZE = 5


class BackupModel(QAbstractTableModel):
    """One row for each backup, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.backups: list[Backup] = []

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Show others."""
        self.beginResetModel()
        self.backups = list(backups)
        self.endResetModel()

    def at(self, index: Index) -> Backup | None:
        """The backup of a row."""
        return self.backups[index.row()] if index.isValid() and index.row() < len(self.backups) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Backups."""
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """See `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns; numbers stand under the ends of theirs."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return (
                self.tr("Made"),
                self.tr("Why"),
                self.tr("Articles"),
                self.tr("Annotations"),
                self.tr("Tags"),
                self.tr("Size"),
            )[section]
        if role == _Role.TextAlignmentRole:
            return _side(Column(section))
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The words of a cell."""
        backup = self.at(index)
        if backup is None:
            return None
        column = Column(index.column())
        if role == _Role.DisplayRole:
            return self._words(backup, column)
        if role == _Role.TextAlignmentRole:
            return _side(column)
        if role == _Role.ForegroundRole and column in (Column.WHY, Column.SIZE):
            return theme.current().colour("ink_muted")
        if role == _Role.ToolTipRole:
            return backup.path.name
        return None

    def _words(self, backup: Backup, column: Column) -> str:
        number = QLocale().toString
        if column is Column.WHEN:
            return moment(backup)
        if column is Column.WHY:
            return self._reason(backup.reason)
        if column is Column.SIZE:
            return QLocale().formattedDataSize(
                backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
            )
        counts = backup.counts
        if column is Column.ARTICLES:
            return number(counts.articles)
        return number(counts.annotations if column is Column.ANNOTATIONS else counts.tags)

    def _reason(self, reason: Reason) -> str:
        if reason is Reason.MIGRATION:
            return self.tr("Before a new version")
        if reason is Reason.RESTORE:
            return self.tr("Before a restoration")
        if reason is Reason.HAND:
            return self.tr("By hand")
        return self.tr("While working")


def moment(backup: Backup) -> str:
    """When a backup was made, on this clock."""
    time = QDateTime.fromString(backup.made_at, Qt.DateFormat.ISODate)
    return time.toLocalTime().toString("yyyy-MM-dd HH:mm") if time.isValid() else backup.made_at


def _side(column: Column) -> Qt.AlignmentFlag:
    left = column in (Column.WHEN, Column.WHY)
    return (
        Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    ) | Qt.AlignmentFlag.AlignVCenter
