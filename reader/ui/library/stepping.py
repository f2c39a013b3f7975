"""Which article of the list comes next, and what is said where none does or none is there."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QCoreApplication

from reader.corpus.rows import Article
from reader.errors import UserError
from reader.ui.wording import sentence

#: So many articles each way are near one.
_NEAR = 300


def following(
    shown: Sequence[Article], current: int, by: int, *, but: Container[int] | None = None
) -> Article | None:
    """The next (1) or the previous (-1) of the articles shown; the first where the current one is not shown.

    Or the next that is none of `but`: after the last one it goes on with those above. None where there is none.
    """
    ids = [article.id for article in shown]
    place = ids.index(current) + by if current in ids else 0
    if but is not None:
        rest = [*shown[place:], *shown[:place]]
        return next((one for one in rest if one.id not in but and one.id != current), None)
    return shown[place] if 0 <= place < len(shown) else None


def around(shown: Sequence[Article], current: int) -> list[int]:
    """The ids of those around one that is shown: from it on, then back from it; at most some hundred each."""
    ids = [article.id for article in shown]
    if current not in ids:
        return []
    place = ids.index(current)
    return [*ids[place + 1 : place + _NEAR], *ids[max(0, place - _NEAR) : place][::-1]]


def why_none(by: int, *, untagged: bool = False) -> str:
    """What is said where no article follows."""
    translate = QCoreApplication.translate
    if untagged:
        return translate("LibraryPanel", "No other article of the list is without tags.")
    if by > 0:
        return translate("LibraryPanel", "This is the last article of the list.")
    return translate("LibraryPanel", "This is the first article of the list.")


def why_empty(total: int | None, error: UserError | None) -> str:
    """What is said where no article of so many (None: no corpus is open) is listed; `error`: of the question to it."""
    translate = QCoreApplication.translate
    if total is None:
        return translate("LibraryPanel", "No corpus is open.")
    if total == 0:
        return translate(
            "LibraryPanel",
            "This corpus is empty.\nDrop files or folders here, or press Ctrl+I to import some.",
        )
    if error is not None:
        return sentence(error)
    return translate(
        "LibraryPanel",
        "No article passes this filter.\nEsc empties the line above, a press on a filter takes it off.",
    )
