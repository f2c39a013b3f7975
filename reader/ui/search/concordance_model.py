"""The lines of a concordance as Qt sees them, in the script that is wanted, with the ticks that a person set."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.analysis.concordance import InWords, KwicLine, Order, within
from reader.chinese import words
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.ui import theme
from reader.ui.plain import plain
from reader.ui.search.arranging import cut, sorted_by

Index = QModelIndex | QPersistentModelIndex
#: The `KwicLine`, what is painted of it (`Shown`), and its script as it is shown.
LINE_ROLE, SHOWN_ROLE, SCRIPT_ROLE = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))
#: Article, start and end: what a line is known by.
Key = tuple[int, int, int]
_KEPT = 600
_BREAKS = re.compile(r"[\n\r\t\v\f\x85\u2028\u2029]")


class Column(IntEnum):
    """What stands in which column."""

    TICK = 0
    LINE = 1
    CUT = 2
    TITLE = 3
    DATE = 4
    SOURCE = 5


class Shown(NamedTuple):
    """A line as it is painted, each part in one line.

    `doubt` is what it says where the hit may be another word; the last two are where, on the left and on the
    right, the neighbours stand that it is sorted by.
    """

    left: str
    node: str
    right: str
    doubt: str = ""
    left_marks: tuple[Span, ...] = ()
    right_marks: tuple[Span, ...] = ()


class ConcordanceModel(QAbstractTableModel):
    """One row a hit; `ticked` carries how many are ticked."""

    ticked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[KwicLine] = []
        self.term = ""
        self._scripts: dict[int, Script] = {}
        self._ticks: dict[Key, KwicLine] = {}
        self._orders: tuple[Order, ...] = ()
        self._context: int | InWords = 40
        self._form: Form | None = None
        self._standards = (Standard.S2T, SimplifiedStandard.T2S)
        self._shown: OrderedDict[Key, Shown] = OrderedDict()
        self._pieces: OrderedDict[Key, tuple[str, ...]] = OrderedDict()

    # -- what is shown -------------------------------------------------------------------------

    def begin(self, term: str) -> None:
        """Show nothing, for a new search; `term` is what was typed where that is one text, else empty."""
        self.beginResetModel()
        self.lines, self._scripts, self.term = [], {}, term
        self._ticks, self._orders = {}, ()
        self._forget()
        self.endResetModel()
        self.ticked.emit(0)

    def extend(self, lines: Sequence[KwicLine], scripts: Mapping[int, Script]) -> None:
        """Show more lines below those that are there."""
        self._scripts |= scripts
        if lines:
            self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def set_lines(self, lines: list[KwicLine], orders: Sequence[Order] = ()) -> None:
        """Show these lines in this order, by which they are sorted; ticks stay with their lines."""
        self.beginResetModel()
        self.lines, self._orders = lines, tuple(orders)
        self._shown.clear()
        self.endResetModel()

    def set_context(self, context: int | InWords) -> None:
        """Show so many code points or words on each side at most."""
        self._context = context
        self.renew()

    def set_form(self, form: Form | None, standard: Standard, simplified: SimplifiedStandard) -> None:
        """Show lines in one script, by these standards, or as they are written."""
        self._form, self._standards = form, (standard, simplified)
        self.renew()

    def row_of(self, key: Key) -> int:
        """Where a line stands; -1 where it is not shown."""
        found = (row for row, line in enumerate(self.lines) if key_of(line) == key)
        return next(found, -1)

    # -- ticks ---------------------------------------------------------------------------------

    def ticked_lines(self) -> list[KwicLine]:
        """Those that are ticked, in the order of the corpus."""
        return [line for _, line in sorted(self._ticks.items())]

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick lines, or take their ticks away."""
        rows = list(rows)
        for row in rows:
            line = self.lines[row]
            if on:
                self._ticks[key_of(line)] = line
            else:
                self._ticks.pop(key_of(line), None)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))
            self.ticked.emit(len(self._ticks))

    def is_ticked(self, row: int) -> bool:
        """Whether a line is ticked."""
        return key_of(self.lines[row]) in self._ticks

    def forget_ticks(self) -> None:
        """Take all ticks away."""
        self._ticks = {}
        self.renew()
        self.ticked.emit(0)

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Lines can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.TICK else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Ticked"), self.tr("Line"), self.tr("Cut as"), self.tr("Article"), self.tr("Date"),
            self.tr("Source"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text on one line: breaks are shown as spaces."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line, column = self.lines[index.row()], Column(index.column())
        if role == LINE_ROLE:
            return line
        if column is Column.LINE:
            return self._of_line(line, role)
        if column is Column.TICK:
            return self._of_tick(line, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            detail = self._detail(line, column)
            return detail if role == Qt.ItemDataRole.DisplayRole else plain(detail)
        if role == Qt.ItemDataRole.ForegroundRole:
            other = column is Column.CUT and not self._is_whole(line)
            return theme.current().colour("hit" if other else "ink_muted")
        return None

    def _of_line(self, line: KwicLine, role: int) -> Any:
        if role == SHOWN_ROLE:
            return self._as_shown(line)
        if role == SCRIPT_ROLE:
            return self._form.script if self._form else self._scripts.get(line.article, Script.UNKNOWN)
        if role == Qt.ItemDataRole.DisplayRole:
            shown = self._as_shown(line)
            return f"{shown.left} {shown.node} {shown.right}".strip()
        if role == Qt.ItemDataRole.ToolTipRole and line.doubtful:
            return self.tr(
                "Found because simplified script has one character where traditional script has several: "
                "{0}. This may be another word."
            ).format(self._as_shown(line).doubt)
        return None

    def _of_tick(self, line: KwicLine, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if key_of(line) in self._ticks else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Ticked") if key_of(line) in self._ticks else self.tr("Not ticked")
        return None

    def _detail(self, line: KwicLine, column: Column) -> str:
        if column is Column.CUT:
            return self.tr(" · ").join(self._cut(line)) if words.is_loaded() else "…"
        text = {Column.TITLE: line.title, Column.DATE: line.date, Column.SOURCE: line.source}[column]
        return one_line(text)

    # -- made for the rows that are seen ---------------------------------------------------------

    def _as_shown(self, line: KwicLine) -> Shown:
        key = key_of(line)
        if key not in self._shown:
            self._shown[key] = self._made(line)
            if len(self._shown) > _KEPT:
                self._shown.popitem(last=False)
        return self._shown[key]

    def _made(self, line: KwicLine) -> Shown:
        doubt = self._doubt(line) if line.doubtful else ""
        line = within(line, self._context)
        left, node, right = (one_line(part) for part in (line.left, line.node, line.right))
        line = replace(line, left=left, node=node, right=right)
        marks = sorted_by(line, self._orders)
        if self._form is not None:
            left, node, right = self._converted(line, self._form)
        # Where the other form has the same length, a place in it is the same place.
        as_long = (len(left) == len(line.left), len(right) == len(line.right))
        told = (tuple(found) if same else () for found, same in zip(marks, as_long, strict=True))
        return Shown(left, node, right, doubt, *told)

    def _converted(self, line: KwicLine, form: Form) -> list[str]:
        """The three parts of a line in that form, converted as one text."""
        script = self._scripts.get(line.article, Script.UNKNOWN)
        whole = line.left + line.node + line.right
        text = ParallelText(whole, script, self._standards[0], simplified=self._standards[1])
        start, end = len(line.left), len(line.left) + len(line.node)
        spans = (Span(0, start), Span(start, end), Span(end, len(whole)))
        return [text.counterpart(form, span) if span else "" for span in spans]

    def _doubt(self, line: KwicLine) -> str:
        """The characters that differ, as “后 for 後?”."""
        if len(self.term) != len(line.node):
            return ""
        pairs = [(found, asked) for found, asked in zip(line.node, self.term, strict=True) if found != asked]
        found, asked = ("".join(signs) for signs in zip(*pairs, strict=True)) if pairs else ("", "")
        return self.tr("{0} for {1}?").format(found, asked)

    def _cut(self, line: KwicLine) -> tuple[str, ...]:
        """How the segmenter cuts the node of a line that is seen."""
        if line.pieces:
            return line.pieces
        key = key_of(line)
        if key not in self._pieces:
            self._pieces[key] = cut(line, self._scripts.get(line.article, Script.UNKNOWN)).pieces
            if len(self._pieces) > _KEPT:
                self._pieces.popitem(last=False)
        return self._pieces[key]

    def _is_whole(self, line: KwicLine) -> bool:
        return not words.is_loaded() or "".join(self._cut(line)) == line.node

    def _forget(self) -> None:
        self._shown.clear()
        self._pieces.clear()

    def renew(self) -> None:
        """Something that lines depend on is another now."""
        self._forget()
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(Column) - 1))


def key_of(line: KwicLine) -> Key:
    """What a line is known by."""
    return line.article, line.start, line.end


def one_line(text: str) -> str:
    """A text without line breaks."""
    return " ".join(text.split()) if _BREAKS.search(text) else text
