"""Which annotations of an article are listed: by words, tag, annotator and status."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from reader.corpus.retrieval import mentions
from reader.corpus.rows import Annotation, Status
from reader.ui.codebook.annotation_model import AnnotationModel

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is listed; what is empty or None excludes nothing."""

    text: str = ""
    """Words that all stand in the quote (in either script), the tag's path or the note, or for a name of the path."""
    tag: int | None = None
    annotator: str | None = None
    status: Status | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()

    def accepts(self, annotation: Annotation) -> bool:
        """Whether an annotation is listed."""
        if self.tag not in (None, annotation.tag) or self.status not in (None, annotation.status):
            return False
        if self.annotator not in (None, annotation.annotator):
            return False
        return mentions(self.text, annotation)


class AnnotationFilter(QSortFilterProxyModel):
    """The rows of the model that are wanted, in its order.

    Also while all are wanted: a view asks a model in C++ for all its rows at each change, and this one answers
    in C++.
    """

    def __init__(self, model: AnnotationModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.wanted = Wanted()
        self.setSourceModel(model)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether the row of the model is listed."""
        return self.wanted.everything or self.wanted.accepts(self._model.at(source_row))

    def set_wanted(self, wanted: Wanted) -> None:
        """List others."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.invalidate()

    def index_of(self, number: int) -> QModelIndex:
        """Where an annotation stands in the list; an invalid index when it is not listed."""
        return self.mapFromSource(self._model.index_of(number))
