"""The annotations of one article as Qt sees them: a list in the order of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from reader.corpus.annotation_rows import order_of
from reader.corpus.rows import Annotation, Status, Tag
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui.plain import plain
from reader.ui.wording import named

Index = QModelIndex | QPersistentModelIndex

#: As much of a quote or a note as two lines can show, and a tool tip.
_SHOWN = 400
#: So many rows come and go one by one; for more, the list is built anew.
_FEW = 16

#: What a status is called.
STATUS_NAMES = {
    Status.MADE: QT_TRANSLATE_NOOP("status", "Made by hand"),
    Status.PROPOSED: QT_TRANSLATE_NOOP("status", "Proposed"),
    Status.ACCEPTED: QT_TRANSLATE_NOOP("status", "Accepted"),
    Status.REJECTED: QT_TRANSLATE_NOOP("status", "Rejected"),
}


class AnnotationRole(IntEnum):
    """What the delegate asks for beside the display text."""

    ANNOTATION = Qt.ItemDataRole.UserRole + 1
    COLOUR = Qt.ItemDataRole.UserRole + 2
    HERE = Qt.ItemDataRole.UserRole + 3
    """Whether the caret stands in it, or in another part of its passage."""
    PART = Qt.ItemDataRole.UserRole + 4
    """Which part of its passage it is and how many there are, or None where it stands alone."""


def passages_of(annotations: Iterable[Annotation]) -> list[Annotation]:
    """The same, of each passage with gaps one part alone: so many passages there are."""
    found: dict[str | int, Annotation] = {}
    for one in annotations:
        found.setdefault(one.passage_group or one.id, one)
    return list(found.values())


class AnnotationModel(QAbstractListModel):
    """Annotations, the colours of their tags, and which of them are at the caret.

    One more costs as much as its own row, however many there are.
    """

    def __init__(self) -> None:
        super().__init__()
        self._annotations: list[Annotation] = []
        self._known: dict[int, Annotation] = {}
        self._groups: dict[str, set[int]] = {}
        self._tags: Mapping[int, Tag] = {}
        self._here: frozenset[int] = frozenset()

    def set_annotations(self, annotations: list[Annotation], tags: Mapping[int, Tag]) -> bool:
        """Show these. True when the list was built anew; False when its rows stay, perhaps with new ones between."""
        wanted = {one.id: one for one in annotations}
        gone = [number for number in self._known if number not in wanted]
        came = [one for one in annotations if self._known.get(one.id) != one]
        retold, self._tags = tags != self._tags, dict(tags)
        rebuilt = self.change(gone, came)
        if retold and not rebuilt and annotations:
            self.dataChanged.emit(self.index(0), self.index(len(annotations) - 1))
        return rebuilt

    def change(self, gone: Iterable[int], came: Iterable[Annotation]) -> bool:
        """Take rows out (by id) and put others in, or in the place of those with their ids; True as above."""
        new = {one.id: one for one in came}
        went = [number for number in gone if number in self._known and number not in new]
        if len(went) + len(new) > _FEW:
            self._rebuild(went, new)
            return True
        groups = {
            one.passage_group
            for one in (*new.values(), *map(self._known.get, [*went, *new]))
            if one is not None
        }
        for number in went:
            self._take_out(self._known[number])
        for one in new.values():
            self._put(one)
        self._here &= self._known.keys()
        self._tell_of_parts(groups)
        return False

    def _rebuild(self, gone: list[int], new: dict[int, Annotation]) -> None:
        self.beginResetModel()
        left = self._known.keys() - set(gone)
        self._known = {number: self._known[number] for number in left} | new
        self._annotations = sorted(self._known.values(), key=order_of)
        self._groups = {}
        for one in self._annotations:
            self._note_group(one)
        self._here &= self._known.keys()
        self.endResetModel()

    def _put(self, one: Annotation) -> None:
        """A row of its own, or in the place of what it was."""
        old = self._known.get(one.id)
        if old is not None and order_of(old) == order_of(one):
            row = self._row(old)
            self._forget_group(old)
            self._annotations[row] = self._known[one.id] = one
            self._note_group(one)
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        if old is not None:
            self._take_out(old)
        row = self._row(one)
        self.beginInsertRows(QModelIndex(), row, row)
        self._annotations.insert(row, one)
        self._known[one.id] = one
        self._note_group(one)
        self.endInsertRows()

    def _take_out(self, one: Annotation) -> None:
        row = self._row(one)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._annotations[row], self._known[one.id]
        self._forget_group(one)
        self.endRemoveRows()

    def _row(self, one: Annotation) -> int:
        return bisect_left(self._annotations, order_of(one), key=order_of)

    def _note_group(self, one: Annotation) -> None:
        if one.passage_group is not None:
            self._groups.setdefault(one.passage_group, set()).add(one.id)

    def _forget_group(self, one: Annotation) -> None:
        if one.passage_group is not None:
            self._groups[one.passage_group].discard(one.id)

    def _tell_of_parts(self, groups: Iterable[str | None]) -> None:
        """Where a passage got another part, or lost one, all its parts have other numbers."""
        for group in groups:
            for number in self._groups.get(group, ()) if group is not None else ():
                index = self.index_of(number)
                self.dataChanged.emit(index, index, [AnnotationRole.PART])

    def set_here(self, numbers: Iterable[int]) -> None:
        """Mark those at the caret."""
        here = self._known.keys() & set(numbers)
        changed = here ^ self._here
        self._here = frozenset(here)
        for number in changed:
            index = self.index_of(number)
            self.dataChanged.emit(index, index, [AnnotationRole.HERE])

    @property
    def tags(self) -> Mapping[int, Tag]:
        """The tags by id."""
        return self._tags

    @property
    def annotations(self) -> list[Annotation]:
        """All of them, in order; not to be changed."""
        return self._annotations

    @property
    def passages(self) -> int:
        """How many passages there are: the parts of one with gaps count once."""
        return len(self._annotations) - sum(len(group) - 1 for group in self._groups.values() if group)

    def at(self, row: int) -> Annotation:
        """The annotation of a row. Raises IndexError when there is none."""
        return self._annotations[row]

    def annotation(self, number: int) -> Annotation | None:
        """The annotation of that id, or None when it is not in this article."""
        return self._known.get(number)

    def index_of(self, number: int) -> QModelIndex:
        """Where an annotation stands; an invalid index when it is not there."""
        one = self._known.get(number)
        return QModelIndex() if one is None else self.index(self._row(one))

    def part(self, annotation: Annotation) -> tuple[int, int] | None:
        """Which part of its passage it is, counted from 1, and how many there are; None where it stands alone."""
        group = self._groups.get(annotation.passage_group) if annotation.passage_group is not None else None
        if group is None or len(group) < 2:
            return None
        parts = sorted((self._known[number] for number in group), key=order_of)
        return parts.index(annotation) + 1, len(parts)

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
            case AnnotationRole.PART:
                return self.part(annotation)
            case Qt.ItemDataRole.ToolTipRole:
                return plain(self._tip(annotation))
            case Qt.ItemDataRole.AccessibleTextRole:
                return named(annotation.tag_path, one_line(annotation.quote))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " · ".join(self._details(annotation))
        return None

    def _details(self, annotation: Annotation) -> list[str]:
        """What is known of an annotation beside tag and quote, in words."""
        part = self.part(annotation)
        facts = (
            QCoreApplication.translate("status", STATUS_NAMES[annotation.status]),
            part_name(*part) if part is not None else "",
            one_line(annotation.note),
            annotation.annotator,
            day_of(annotation.created_at),
        )
        return [fact for fact in facts if fact]

    def _tip(self, annotation: Annotation) -> str:
        lines = (annotation.tag_path, one_line(annotation.quote), one_line(annotation.note))
        facts = [fact for fact in self._details(annotation) if fact not in lines]
        return "\n".join(filter(None, (*lines, " · ".join(facts))))


def one_line(text: str) -> str:
    """The beginning of a text, its line breaks as spaces; quotes may be as long as a book."""
    return " ".join(text[: 2 * _SHOWN].split())[:_SHOWN]


def day_of(time: str) -> str:
    """The day of a time as the corpus keeps it, on the clock of this machine: 2026-03-02."""
    from datetime import datetime  # noqa: PLC0415 - the first row brings it

    try:
        return datetime.fromisoformat(time).astimezone().date().isoformat()
    except (ValueError, OverflowError):  # the last day that there is has a morning after it in China
        return time[:10]


def part_name(place: int, count: int) -> str:
    """How a part of a passage is called."""
    return QCoreApplication.translate("status", "part {0} of {1}").format(place, count)
