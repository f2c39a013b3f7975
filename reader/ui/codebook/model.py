"""The codebook as Qt sees it: a tree of tags that can be renamed and dragged."""

from __future__ import annotations

from collections.abc import Sequence
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
    """Annotations of the tag and of all below it."""


class CodebookModel(QAbstractItemModel):
    """The tags in their tree, one column; it never changes a tag itself but says what people want."""

    #: The tag, its new parent or None, its place among that parent's children without itself.
    move_wanted = Signal(int, object, int)
    rename_wanted = Signal(int, str)

    def __init__(self, tags: Sequence[Tag] = ()) -> None:
        super().__init__()
        self._tags: dict[int, Tag] = {}
        self._children: dict[int | None, list[int]] = {}
        self._rows: dict[int, int] = {}
        self._totals: dict[int, int] = {}
        self.set_tags(list(tags))

    # -- tags ----------------------------------------------------------------------------------

    def set_tags(self, tags: list[Tag]) -> bool:
        """Show these. True when the tree was built anew, so that the view must expand and select again."""
        if [(tag.id, tag.parent) for tag in tags] == [(tag.id, tag.parent) for tag in self._tags.values()]:
            self._take_in(tags)
            return False
        self.beginResetModel()
        self._tags = {tag.id: tag for tag in tags}
        self._children, self._rows = {}, {}
        for tag in tags:
            siblings = self._children.setdefault(tag.parent, [])
            self._rows[tag.id] = len(siblings)
            siblings.append(tag.id)
        self._totals = _totals(tags)
        self.endResetModel()
        return True

    def tags(self) -> list[Tag]:
        """All tags, parents before their children."""
        return list(self._tags.values())

    def tag(self, number: int) -> Tag | None:
        """The tag of that id, or None."""
        return self._tags.get(number)

    def tag_at(self, index: Index) -> Tag | None:
        """The tag that an index stands for, or None."""
        return self._tags.get(int(index.internalId())) if index.isValid() else None

    def index_of(self, number: int) -> QModelIndex:
        """Where a tag stands; an invalid index when it is not there."""
        row = self._rows.get(number)
        return QModelIndex() if row is None else self.createIndex(row, 0, number)

    def family(self, number: int) -> list[Tag]:
        """A tag and all below it, in order; empty when it is not there."""
        found: list[Tag] = []
        waiting = [number] if number in self._tags else []
        while waiting:
            member = waiting.pop()
            found.append(self._tags[member])
            waiting.extend(reversed(self._children.get(member, [])))
        return found

    def total(self, number: int) -> int:
        """Annotations of a tag and of all below it."""
        return self._totals.get(number, 0)

    def _take_in(self, tags: list[Tag]) -> None:
        """New details of the same tree: tell of those that differ."""
        old, totals = self._tags, self._totals
        self._tags = {tag.id: tag for tag in tags}
        self._totals = _totals(tags)
        for tag in tags:
            if tag != old[tag.id] or totals[tag.id] != self._totals[tag.id]:
                index = self.index_of(tag.id)
                self.dataChanged.emit(index, index)

    # -- what Qt asks --------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """An index carries the id of its tag."""
        siblings = self._below(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The theme above a tag."""
        tag = self.tag_at(index)
        return QModelIndex() if tag is None or tag.parent is None else self.index_of(tag.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Tags right below a tag, or at the top."""
        return len(self._below(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One: the delegate draws all."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a tag, and what `Role` names."""
        tag = self.tag_at(index)
        if tag is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.AccessibleTextRole:
                return tag.name
            case Qt.ItemDataRole.DecorationRole:
                return QColor(tag.colour)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(tag)
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
                return self._totals[tag.id]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; the tree shows it once it is written."""
        tag = self.tag_at(index)
        name = str(value).strip()
        if tag is not None and role == Qt.ItemDataRole.EditRole and name and name != tag.name:
            self.rename_wanted.emit(tag.id, name)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tags can be renamed and dragged, and dropped on tags and on the free space."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )

    def _below(self, parent: Index) -> list[int]:
        return self._children.get(int(parent.internalId()) if parent.isValid() else None, [])

    def _spoken(self, tag: Tag) -> str:
        """What a screen reader adds to the name."""
        parts = [self.tr("%n annotation(s)", "", tag.annotations)]
        if tag.key:
            parts.insert(0, self.tr("Key {0}").format(tag.key))
        if tag.definition:
            parts.append(tag.definition)
        return ". ".join(parts)

    # -- dragging ------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the first tag that is dragged."""
        data = QMimeData()
        if indexes:
            data.setData(MIME, QByteArray(str(int(indexes[0].internalId())).encode("ascii")))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Not on itself or below itself."""
        tag = self._dragged(data)
        above = self.tag_at(parent)
        if tag is None or action != Qt.DropAction.MoveAction:
            return False
        while above is not None:
            if above.id == tag.id:
                return False
            above = self._tags.get(above.parent) if above.parent is not None else None
        return True

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move. Always False: the view must not remove the row itself."""
        tag = self._dragged(data)
        if tag is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self.tag_at(parent)
        number = target.id if target is not None else None
        siblings = self._children.get(number, [])
        place = len(siblings) if row < 0 else row
        if tag.parent == number:
            place -= self._rows[tag.id] < place
            if place == self._rows[tag.id]:
                return False
        self.move_wanted.emit(tag.id, number, place)
        return False

    def _dragged(self, data: QMimeData) -> Tag | None:
        text = bytes(data.data(MIME).data()).decode("ascii", "replace")
        return self._tags.get(int(text)) if text.isdecimal() else None


def tooltip(tag: Tag) -> str:
    """The whole path of a tag and its definition, as rich text so that long ones are wrapped."""
    import html  # noqa: PLC0415 - it brings a table of all entities

    path = html.escape(tag.path.replace("/", " / "))
    definition = html.escape(tag.definition).replace("\n", "<br>")
    return f"<p><b>{path}</b></p>" + (f"<p>{definition}</p>" if definition else "")


def _totals(tags: list[Tag]) -> dict[int, int]:
    totals = {tag.id: tag.annotations for tag in tags}
    for tag in reversed(tags):  # children stand after their parents
        if tag.parent is not None:
            totals[tag.parent] += totals[tag.id]
    return totals
