"""What the tag palette says below its rows, or in their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.corpus.rows import Tag
from reader.ui.codebook import finding

_LONGEST_NAMED = 24


def hint_for(query: str, rows: int, retired: Sequence[Tag]) -> str:
    """Why what one looks for is not among the rows; empty where there is nothing to say."""
    path = finding.path_of(query)
    if any(tag.path == path for tag in retired):
        told = QCoreApplication.translate(
            "TagPalette", "“{0}” is retired. Bring it back in the codebook to use it."
        )
        return told.format(short(path or ""))
    if rows:
        return ""
    if query.strip():
        return QCoreApplication.translate("TagPalette", "No tag matches.")
    return QCoreApplication.translate(
        "TagPalette", "No tags yet. Type a name and press Enter to make the first one."
    )


def short(path: str) -> str:
    """A path as it is named in a sentence: its last name, of a long one the beginning."""
    name = path.rpartition("/")[2]
    return name if len(name) <= _LONGEST_NAMED else name[: _LONGEST_NAMED - 1] + "…"
