"""The rows of a codebook that is to be taken in: the tag, how it stands to those here, what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap

from reader.corpus.codebook_intake import Choice, Comparison, Kind
from reader.ui import theme
from reader.ui.codebook.colours import colour_icon
from reader.ui.codebook.intake_words import detail_name
from reader.ui.plain import plain

Index = QModelIndex | QPersistentModelIndex

#: Pixels of the side of a colour.
_ICON = 16
_FIRST = {Kind.DIFFERENT: 0, Kind.NEW: 1, Kind.SAME: 2}


class Column(IntEnum):
    """The columns, in order."""

    TAG = 0
    STATE = 1
    CHOICE = 2


def _no_colour() -> QPixmap:
    """In the place of a colour: what the file gives none begins where the others do."""
    empty = QPixmap(_ICON, _ICON)
    empty.fill(Qt.GlobalColor.transparent)
    return empty


class IntakeModel(QAbstractTableModel):
    """Those that differ come first, then the new ones, then those that are the same; each as in the file."""

    def __init__(self, compared: Sequence[Comparison]) -> None:
        super().__init__()
        self.compared = compared
        self._rows = sorted(compared, key=lambda one: (_FIRST[one.kind], one.row.number))
        self._choices = {one.row.number: Choice.TAKE for one in self._rows}

    def renew(self, compared: Sequence[Comparison]) -> None:
        """The same rows beside other tags: what was chosen stays, where it can be."""
        self.beginResetModel()
        self.compared = compared
        self._rows = sorted(compared, key=lambda one: (_FIRST[one.kind], one.row.number))
        for one in compared:
            if one.kind is Kind.NEW and self._choices[one.row.number] is Choice.BOTH:
                self._choices[one.row.number] = Choice.TAKE
        self.endResetModel()

    def comparison(self, row: int) -> Comparison:
        """What stands in a row."""
        return self._rows[row]

    def count(self, kind: Kind) -> int:
        """How many rows stand so to the codebook."""
        return sum(one.kind is kind for one in self._rows)

    def choose(self, rows: Iterable[int], choice: Choice) -> None:
        """Say what becomes of rows; one that is the same has nothing to choose, a new one is not kept twice."""
        for row in rows:
            kind = self._rows[row].kind
            if kind is Kind.DIFFERENT or (kind is Kind.NEW and choice is not Choice.BOTH):
                self._choices[self._rows[row].row.number] = choice
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def choices(self) -> dict[int, Choice]:
        """What becomes of the rows, by their number in the file."""
        return dict(self._choices)

    def taken(self) -> int:
        """How many rows change something here."""
        return sum(
            one.kind is not Kind.SAME and self._choices[one.row.number] is not Choice.SKIP
            for one in self._rows
        )

    # -- what Qt asks --------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each of the file's that does."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as `Column` has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Tag in the file"), self.tr("Here"), self.tr("What becomes of it"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell reads; the tag with its colour."""
        one = self._rows[index.row()]
        skipped = self._choices[one.row.number] is Choice.SKIP
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (self._path, self._state, self._chosen)[index.column()](one)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.TAG:
            return plain(one.row.path)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.TAG:
            colour = one.row.colour or (one.tag.colour if one.tag is not None else "")
            return colour_icon(colour, 2.0) if colour else _no_colour()
        if role == Qt.ItemDataRole.ForegroundRole and (skipped or one.kind is Kind.SAME):
            return QColor(theme.current().ink_muted)
        return None

    def _path(self, one: Comparison) -> str:
        return one.row.path.replace("/", " / ")

    def _state(self, one: Comparison) -> str:
        if one.kind is Kind.NEW:
            return self.tr("New")
        if one.kind is Kind.SAME:
            return self.tr("The same")
        if "uuid" in one.differences:
            return self.tr("Another tag of this name")
        names = [detail_name(name) for name in sorted(one.differences)]
        return self.tr("Differs: {0}").format(self.tr(", ").join(names))

    def _chosen(self, one: Comparison) -> str:
        choice = self._choices[one.row.number]
        if one.kind is Kind.SAME:
            return "–"
        if choice is Choice.SKIP:
            return self.tr("Skip")
        if choice is Choice.BOTH:
            return self.tr("Keep both")
        if one.kind is Kind.NEW:
            return self.tr("Add")
        return self.tr("Merge") if "uuid" in one.differences else self.tr("Bring up to date")
