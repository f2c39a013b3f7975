"""The passages as Qt sees them: a list, in the order in which they were gathered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from reader.chinese.parallel import Form
from reader.corpus.retrieval import Retrieved
from reader.corpus.rows import Annotation, Tag
from reader.ui.codebook.annotation_model import STATUS_NAMES, day_of
from reader.ui.plain import plain
from reader.ui.wording import named

Index = QModelIndex | QPersistentModelIndex

#: What stands between the parts of a passage with gaps.
GAP = " … "
#: As much of a passage as a tool tip shows.
_SHOWN = 1_200


class Script(StrEnum):
    """In which script passages are read."""

    BOTH = "both"
    WRITTEN = "written"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


class PassageRole(IntEnum):
    """What the delegate asks for beside the display text."""

    PASSAGE = Qt.ItemDataRole.UserRole + 1
    COLOUR = Qt.ItemDataRole.UserRole + 2
    RETIRED = Qt.ItemDataRole.UserRole + 3
    """Whether its tag is out of use."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Passages in order, and what is known of all of them: made where there is time for it."""

    passages: Sequence[Retrieved] = ()
    rows: Mapping[int, int] = field(default_factory=dict)
    """In which row each annotation is, by its id."""
    articles: int = 0
    """In how many articles they are."""

    @classmethod
    def of(cls, passages: Sequence[Retrieved]) -> Listed:
        """All of it; some tenths of a second for a hundred thousand."""
        rows = {part.id: row for row, one in enumerate(passages) for part in one.parts}
        return cls(passages, rows, len({one.first.article for one in passages}))


class PassagesModel(QAbstractListModel):
    """Passages, and the tags by id for names and colours."""

    def __init__(self) -> None:
        super().__init__()
        self._listed = Listed()
        self._tags: Mapping[int, Tag] = {}

    def set_listed(self, listed: Listed, tags: Mapping[int, Tag]) -> None:
        """List these."""
        self.beginResetModel()
        self._listed, self._tags = listed, tags
        self.endResetModel()

    @property
    def passages(self) -> Sequence[Retrieved]:
        """All of them, in order."""
        return self._listed.passages

    @property
    def articles(self) -> int:
        """In how many articles they are."""
        return self._listed.articles

    def rows_of(self, numbers: Iterable[int]) -> list[int]:
        """The rows of the passages of which one of these annotations is a part, ascending."""
        rows = self._listed.rows
        return sorted({rows[number] for number in numbers if number in rows})

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.passages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of the tag, and what `PassageRole` names."""
        if not index.isValid() or index.row() >= len(self.passages):
            return None
        passage = self.passages[index.row()]
        tag = self._tags.get(passage.first.tag)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tag.name if tag is not None else passage.first.tag_path
            case PassageRole.PASSAGE:
                return passage
            case PassageRole.COLOUR:
                return tag.colour if tag is not None else "#888888"
            case PassageRole.RETIRED:
                return tag is not None and tag.retired
            case Qt.ItemDataRole.ToolTipRole:
                return plain(_surrounded(passage, retired=tag is not None and tag.retired))
            case Qt.ItemDataRole.AccessibleTextRole:
                return named(passage.first.tag_path, quote_of(passage, Script.WRITTEN))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                retired = retired_name() if tag is not None and tag.retired else ""
                return joined_of(retired, place_of(passage), maker_of(passage), status_of(passage))
        return None


def quote_of(passage: Retrieved, script: Script | Form) -> str:
    """What a passage reads, on one line; the parts with gaps between them."""
    texts = (_text_of(part, script) for part in passage.parts)
    return GAP.join(" ".join(text.split()) for text in texts)


def place_of(passage: Retrieved) -> str:
    """Where a passage stands: title, source, date."""
    return joined_of(passage.title, passage.source, passage.date)


def maker_of(passage: Retrieved) -> str:
    """Who made it, on which day."""
    return joined_of(passage.first.annotator, day_of(passage.first.created_at))


def joined_of(*facts: str) -> str:
    """What is known of a passage, on one line."""
    return " · ".join(filter(None, facts))


def parts_of(passage: Retrieved) -> str:
    """Of how many parts it is, in words; for those of more than one."""
    return QCoreApplication.translate("status", "{0} parts").format(len(passage.parts))


def status_of(passage: Retrieved) -> str:
    """Its status, in words."""
    return QCoreApplication.translate("status", STATUS_NAMES[passage.first.status])


def retired_name() -> str:
    """What a tag is called that is out of use, as in the codebook."""
    return QCoreApplication.translate("CodebookModel", "Retired")


def _text_of(part: Annotation, script: Script | Form) -> str:
    if script in (Script.SIMPLIFIED, Form.SIMPLIFIED):
        return part.quote_simplified
    return part.quote_traditional if script in (Script.TRADITIONAL, Form.TRADITIONAL) else part.quote


def _surrounded(passage: Retrieved, *, retired: bool) -> str:
    """A passage with what stands around it, as the article has it."""
    first, last = passage.parts[0], passage.parts[-1]
    quote = quote_of(passage, Script.WRITTEN)
    shown = quote if len(quote) <= _SHOWN else f"{quote[:_SHOWN]}…"
    around = f"…{' '.join(first.prefix.split())}【{shown}】{' '.join(last.suffix.split())}…"
    tag = joined_of(passage.first.tag_path, retired_name() if retired else "")
    return "\n".join(filter(None, (tag, around, passage.first.note)))
