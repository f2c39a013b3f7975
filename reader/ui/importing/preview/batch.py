"""The files of a batch as a list: which are imported, what was found in those that were looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.errors import UserError
from reader.importing.files import is_archive, printable
from reader.ui.importing.preview.finder import FoundFile
from reader.ui.importing.preview.work import Work
from reader.ui.plain import plain
from reader.ui.wording import joined, sentence

Index = QModelIndex | QPersistentModelIndex

#: A view asks for these of every file: they are made once.
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TICKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

#: So many reasons are told on hovering.
_REASONS = 8


class Column(IntEnum):
    """What stands beside what."""

    NAME = 0
    FOUND = 1


@dataclass(slots=True)
class Entry:
    """One file: whether it is imported, what became of looking at it."""

    path: Path
    name: str = ""
    """What it is called in the list: its path below the folder that was asked for."""
    wanted: bool = True
    known: bool = False
    """Whether its bytes are in the corpus already."""
    work: Work | None = None
    error: UserError | None = None
    encoding: str | None = None
    """The encoding that was chosen for it, also where it could not be read in that."""

    @property
    def archive(self) -> bool:
        """Whether it holds files, which are not looked at one by one."""
        return self.error is None and is_archive(self.path)

    @property
    def unread(self) -> bool:
        """Whether nothing is known of what is in it."""
        return self.work is None and self.error is None and not self.known

    @property
    def can_be_imported(self) -> bool:
        """Whether an import would store anything of it."""
        return self.error is None and not self.known

    @property
    def faults(self) -> tuple[UserError, ...]:
        """What in it could not be used, as far as it was read."""
        return self.work.document.faults if self.work is not None else ()


class BatchModel(QAbstractTableModel):
    """One row for each file. The first column can be ticked: only such files are imported."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._rows: dict[str, int] = {}

    def add(self, found: Sequence[FoundFile]) -> None:
        """Show more files; a path that stands for none is there with its reason."""
        first = len(self.entries)
        self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
        for item, name in found:
            entry = (
                Entry(item, name)
                if isinstance(item, Path)
                else Entry(Path(item.path), name, error=item.error)
            )
            self._rows.setdefault(printable(entry.path), len(self.entries))
            self.entries.append(entry)
        self.endInsertRows()

    def row_of(self, path: Path | str) -> int:
        """Where a file stands; -1 where it is none of them."""
        return self._rows.get(printable(path), -1)

    def touch(self, row: int) -> None:
        """Something about a file changed."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def touch_all(self) -> None:
        """Something about all files changed."""
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, len(Column) - 1))

    def wanted(self) -> list[Entry]:
        """The files that are imported."""
        return [entry for entry in self.entries if entry.wanted and entry.can_be_imported]

    def mark_known(self, paths: Iterable[str]) -> None:
        """These files, by their printable paths, are in the corpus already."""
        rows = [row for row in map(self.row_of, paths) if row >= 0]
        for row in rows:
            self.entries[row].known = True
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Column) - 1))

    # -- for Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Files."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, articles."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Articles"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.FOUND:
            return _NUMBER
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked, where there is anything to import."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        can_be_ticked = index.column() == Column.NAME and self.entries[index.row()].can_be_imported
        return _TICKABLE if can_be_ticked else _PLAIN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and tick; how many articles, with a sign where something should be looked at."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name if index.column() == Column.NAME else self._found(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.FOUND and entry.unread:
            return self.tr("Not looked at yet")
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.NAME:
            return (
                Qt.CheckState.Checked if entry.wanted and entry.can_be_imported else Qt.CheckState.Unchecked
            )
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            told = self._told(entry)
            return plain(told) if role == Qt.ItemDataRole.ToolTipRole else told
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == Column.FOUND:
            return _NUMBER
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a file or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.entries[index.row()].wanted = Qt.CheckState(value) is Qt.CheckState.Checked
        self.touch(index.row())
        self.ticked.emit()
        return True

    def _found(self, entry: Entry) -> str:
        if entry.error is not None:
            return "✕"
        if entry.known:
            return self.tr("In corpus")
        if entry.work is None:
            return "–"
        signs = ("✎ " if entry.work.by_hand else "") + ("⚠ " if entry.work.doubtful or entry.faults else "")
        return f"{signs}{entry.work.articles}"

    def _told(self, entry: Entry) -> str:
        parts = [printable(entry.path)]
        if entry.error is not None:
            parts.append(sentence(by_name(entry.error)))
        elif entry.known:
            parts.append(known_told())
        elif entry.archive:
            parts.append(self.tr("An archive: the files in it are imported as they are found."))
        elif entry.work is None:
            parts.append(self.tr("Not looked at yet; it is imported as it is found."))
        elif entry.work.doubtful:
            parts.append(self.tr("Look at it: a date is missing, or a detail is not sure."))
        if entry.work is not None and entry.work.by_hand:
            parts.append(self.tr("Changed by you."))
        return "\n".join([*parts, *filter(None, (left_out(entry), reasons(entry)))])


def known_told() -> str:
    """What can be done with a file that is in the corpus."""
    return joined(
        QCoreApplication.translate("preview", "In the corpus already: it is not imported again."),
        QCoreApplication.translate("preview", "Choose “Correct its articles” to change what was made of it."),
    )


def left_out(entry: Entry) -> str:
    """How much of a file could not be used; nothing where all of it could."""
    count = len(entry.faults)
    if entry.work is None or not count:
        return ""
    if entry.work.document.parts:
        return QCoreApplication.translate("preview", "Rows left out: {0}.").format(count)
    return QCoreApplication.translate("preview", "Parts that could not be read: {0}.").format(count)


def reasons(entry: Entry) -> str:
    """Why that could not be used, a line each."""
    told = [sentence(by_name(fault)) for fault in entry.faults[:_REASONS]]
    return "\n".join([*told, "…"] if len(entry.faults) > _REASONS else told)


def by_name(error: UserError) -> UserError:
    """An error that names its file only; its path stands beside it."""
    path = error.facts.get("path")
    return UserError(error.message, **(error.facts | {"path": Path(str(path)).name})) if path else error
