"""Which article of the list comes next, and what is said where none does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.corpus.rows import Article


def following(shown: Sequence[Article], current: int, by: int, *, untagged: bool = False) -> Article | None:
    """The next (1) or the previous (-1) of the articles shown; the first where the current one is not shown.

    Or the next without a tag: after the last one it goes on with those above. None where there is none.
    """
    ids = [article.id for article in shown]
    place = ids.index(current) + by if current in ids else 0
    if untagged:
        rest = [*shown[place:], *shown[:place]]
        return next((one for one in rest if not one.annotations and one.id != current), None)
    return shown[place] if 0 <= place < len(shown) else None


def why_none(by: int, *, untagged: bool = False) -> str:
    """What is said where no article follows."""
    translate = QCoreApplication.translate
    if untagged:
        return translate("LibraryPanel", "No other article of the list is without tags.")
    if by > 0:
        return translate("LibraryPanel", "This is the last article of the list.")
    return translate("LibraryPanel", "This is the first article of the list.")
