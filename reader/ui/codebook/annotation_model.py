"""The annotations of one article as Qt sees them: a list in the order of the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.corpus.rows import Annotation, Tag

Index = QModelIndex | QPersistentModelIndex

#: As much of a quote or a note as two lines can show, and a tool tip.
_SHOWN = 400
#: So many new rows are put between the others; for more, the list is built anew.
_FEW = 16


class AnnotationRole(IntEnum):
    """What the delegate asks for beside the display text."""

    ANNOTATION = Qt.ItemDataRole.UserRole + 1
    COLOUR = Qt.ItemDataRole.UserRole + 2
    HERE = Qt.ItemDataRole.UserRole + 3
    """Whether the caret stands in it."""


class AnnotationModel(QAbstractListModel):
    """Annotations, the colours of their tags, and which of them are at the caret."""

    def __init__(self) -> None:
        super().__init__()
        self._annotations: list[Annotation] = []
        self._rows: dict[int, int] = {}
        self._tags: Mapping[int, Tag] = {}
        self._here: frozenset[int] = frozenset()

    def set_annotations(self, annotations: list[Annotation], tags: Mapping[int, Tag]) -> bool:
        """Show these. True when the list was built anew; False when its rows stay, perhaps with new ones between."""
        rows = {annotation.id: row for row, annotation in enumerate(annotations)}
        new = [row for number, row in rows.items() if number not in self._rows]
        rebuilt = len(new) > _FEW or [number for number in rows if number in self._rows] != list(self._rows)
        if rebuilt:
            self.beginResetModel()
            self._annotations = []
        else:
            self._insert(new, annotations)
        before, self._annotations = self._annotations, list(annotations)
        retold, self._tags = tags != self._tags, dict(tags)
        self._rows = rows
        self._here &= rows.keys()
        if rebuilt:
            self.endResetModel()
        elif retold and annotations:
            self.dataChanged.emit(self.index(0), self.index(len(annotations) - 1))
        else:
            self._tell_of_details(before)
        return rebuilt

    def _insert(self, rows: list[int], annotations: list[Annotation]) -> None:
        for row in rows:
            self.beginInsertRows(QModelIndex(), row, row)
            self._annotations.insert(row, annotations[row])
            self.endInsertRows()

    def _tell_of_details(self, before: list[Annotation]) -> None:
        for row, annotation in enumerate(before):
            now = self._annotations[row]
            if now is not annotation and now != annotation:
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_here(self, numbers: Iterable[int]) -> None:
        """Mark those at the caret."""
        here = self._rows.keys() & set(numbers)
        changed = here ^ self._here
        self._here = frozenset(here)
        for number in changed:
            index = self.index_of(number)
            self.dataChanged.emit(index, index, [AnnotationRole.HERE])

    def at(self, row: int) -> Annotation:
        """The annotation of a row. Raises IndexError when there is none."""
        return self._annotations[row]

    def annotation(self, number: int) -> Annotation | None:
        """The annotation of that id, or None when it is not in this article."""
        row = self._rows.get(number)
        return None if row is None else self._annotations[row]

    def index_of(self, number: int) -> QModelIndex:
        """Where an annotation stands; an invalid index when it is not there."""
        row = self._rows.get(number)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._annotations)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of the tag, and what `AnnotationRole` names."""
        if not index.isValid() or index.row() >= len(self._annotations):
            return None
        annotation = self._annotations[index.row()]
        tag = self._tags.get(annotation.tag)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tag.name if tag is not None else annotation.tag_path
            case AnnotationRole.ANNOTATION:
                return annotation
            case AnnotationRole.COLOUR:
                return tag.colour if tag is not None else "#888888"
            case AnnotationRole.HERE:
                return annotation.id in self._here
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{annotation.tag_path}: {one_line(annotation.quote)}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " ".join(part for part in (one_line(annotation.note), annotation.annotator) if part)
        return None


def one_line(text: str) -> str:
    """The beginning of a text, its line breaks as spaces; quotes may be as long as a book."""
    return " ".join(text[: 2 * _SHOWN].split())[:_SHOWN]
