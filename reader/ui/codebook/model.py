"""The codebook as Qt sees it: a tree of tags that can be renamed and dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from reader.corpus.rows import Tag
from reader.ui.codebook.arrangement import FOLD, Arrangement, Order
from reader.ui.codebook.tips import tooltip

Index = QModelIndex | QPersistentModelIndex

#: What a dragged tag is called; only this program's own drags carry it.
MIME = "application/x-duizhao-tag"


class Role(IntEnum):
    """What is asked for beside the display text."""

    TAG = Qt.ItemDataRole.UserRole + 1
    PATH = Qt.ItemDataRole.UserRole + 2
    COLOUR = Qt.ItemDataRole.UserRole + 3
    KEY = Qt.ItemDataRole.UserRole + 4
    COUNT = Qt.ItemDataRole.UserRole + 5
    TOTAL = Qt.ItemDataRole.UserRole + 6
    """Annotations of the tag and of all below it; none that was rejected, as in COUNT."""


class CodebookModel(QAbstractItemModel):
    """The tags in their tree, one column; it never changes a tag itself but says what people want.

    After the tags at the top stands the fold of those that are retired, if there are any.
    """

    #: The tag, its new parent or None, its place among that parent's children without itself.
    move_wanted = Signal(int, object, int)
    #: The tag, its new name, and the one that the person saw when writing it.
    rename_wanted = Signal(int, str, str)
    retire_wanted = Signal(int)

    def __init__(self, tags: Sequence[Tag] = ()) -> None:
        super().__init__()
        self._arranged = Arrangement(tags)
        #: Who made how many annotations of these tags; asked when the mouse rests on one.
        self.annotators: Callable[[list[int]], dict[str, int]] = lambda _: {}

    # -- tags ----------------------------------------------------------------------------------

    def set_tags(self, tags: Sequence[Tag]) -> bool:
        """Show these. True when the tree was built anew, so that the view must expand and select again."""
        return self._show(Arrangement(tags, self._arranged.order))

    def set_order(self, order: Order) -> bool:
        """Sort siblings in another way. True when the tree was built anew."""
        return self._show(Arrangement(self.tags(), order))

    @property
    def arranged(self) -> Arrangement:
        """Where each tag stands."""
        return self._arranged

    def tags(self) -> list[Tag]:
        """All tags, parents before their children, siblings as people put them."""
        return list(self._arranged.tags.values())

    def tag(self, number: int) -> Tag | None:
        """The tag of that id, or None."""
        return self._arranged.tags.get(number)

    def tag_at(self, index: Index) -> Tag | None:
        """The tag that an index stands for, or None; None also for the fold."""
        return self._arranged.tags.get(int(index.internalId())) if index.isValid() else None

    def index_of(self, number: int) -> QModelIndex:
        """Where a tag (or the `FOLD`) stands; an invalid index when it is not there."""
        row = self._arranged.rows.get(number)
        return QModelIndex() if row is None else self.createIndex(row, 0, number)

    def family(self, number: int) -> list[Tag]:
        """A tag and all below it, in order; empty when it is not there."""
        return self._arranged.family(number)

    def total(self, number: int) -> int:
        """Annotations of a tag and of all below it."""
        return self._arranged.totals.get(number, 0)

    def rejected(self, number: int) -> int:
        """Annotations of a tag and of all below it that were rejected, which the others do not count."""
        return sum(member.rejected for member in self.family(number))

    def _show(self, arranged: Arrangement) -> bool:
        old = self._arranged
        if not arranged.same_places(old):
            self.beginResetModel()
            self._arranged = arranged
            self.endResetModel()
            return True
        self._arranged = arranged  # new details of the same tree: tell of those that differ
        for number, tag in arranged.tags.items():
            if tag != old.tags[number] or arranged.totals[number] != old.totals[number]:
                index = self.index_of(number)
                self.dataChanged.emit(index, index)
        return False

    # -- what Qt asks --------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """An index carries the id of its tag."""
        siblings = self._below(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The theme above a tag, or the fold."""
        above = self._arranged.above.get(int(index.internalId())) if index.isValid() else None
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Rows right below a tag, at the top, or in the fold."""
        return len(self._below(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One: the delegate draws all."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a tag, and what `Role` names."""
        tag = self.tag_at(index)
        if tag is None:
            return self._fold_data(role) if index.isValid() else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.AccessibleTextRole:
                return tag.name
            case Qt.ItemDataRole.DecorationRole:
                return QColor(tag.colour)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(tag)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._spoken(tag)
            case Role.TAG:
                return tag
            case Role.PATH:
                return tag.path
            case Role.COLOUR:
                return tag.colour
            case Role.KEY:
                return tag.key
            case Role.COUNT:
                return tag.annotations
            case Role.TOTAL:
                return self.total(tag.id)
        return None

    def _fold_data(self, role: int) -> Any:
        """What stands in the row of the fold."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Retired")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Tags that are no longer offered. They keep their annotations.")
        return self._arranged.retired() if role == Role.COUNT else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; the tree shows it once it is written."""
        tag = self.tag_at(index)
        if tag is not None and role == Qt.ItemDataRole.EditRole:
            self.rename(index, str(value), tag.name)
        return False

    def rename(self, index: Index, name: str, seen: str) -> None:
        """Ask for another name of a tag than the one that the person saw."""
        tag, name = self.tag_at(index), name.strip()
        if tag is not None and name and name not in (seen, tag.name):
            self.rename_wanted.emit(tag.id, name, seen)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tags can be renamed and dragged, and dropped on tags, on the free space, and into the fold."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        tag = self.tag_at(index)
        if tag is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
            if not tag.retired:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def _below(self, parent: Index) -> list[int]:
        return self._arranged.shown.get(int(parent.internalId()) if parent.isValid() else None, [])

    def _tip(self, tag: Tag) -> str:
        family = [member.id for member in self.family(tag.id)]
        return tooltip(tag, (self.total(tag.id), self.rejected(tag.id)), self.annotators(family))

    def _spoken(self, tag: Tag) -> str:
        """What a screen reader adds to the name."""
        parts = [self.tr("%n annotation(s)", "", tag.annotations)]
        if tag.rejected:
            parts.append(self.tr("%n rejected, not counted", "", tag.rejected))
        if tag.key:
            parts.insert(0, self.tr("Key {0}").format(tag.key))
        if tag.retired:
            parts.insert(0, self.tr("Retired"))
        parts += [text for text in (tag.definition, tag.examples) if text]
        return ". ".join(parts)

    # -- dragging ------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The UUID of the first tag that is dragged: by its id a window on another corpus has another one."""
        data = QMimeData()
        tag = self.tag_at(indexes[0]) if indexes else None
        if tag is not None:
            data.setData(MIME, QByteArray(tag.uuid.encode("utf-8")))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Not on itself, below itself, or on a retired tag."""
        tag = self._dragged(data)
        if tag is None or action != Qt.DropAction.MoveAction:
            return False
        return self._arranged.may_drop(tag.id, _target(parent))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move. Always False: the view must not remove the row itself."""
        tag = self._dragged(data)
        if tag is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        if _target(parent) == FOLD:
            self.retire_wanted.emit(tag.id)
            return False
        move = self._arranged.drop(tag.id, _target(parent), row)
        if move is not None:
            self.move_wanted.emit(*move)
        return False

    def _dragged(self, data: QMimeData) -> Tag | None:
        uuid = bytes(data.data(MIME).data()).decode("utf-8", "replace")
        return next((tag for tag in self._arranged.tags.values() if tag.uuid == uuid), None)


def _target(parent: Index) -> int | None:
    """The tag that an index stands for, the fold, or None for the top."""
    return int(parent.internalId()) if parent.isValid() else None
