"""The windows that stand beside the text: which of them are open, and how each is opened again in another window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDialog

from reader.ui.settings.keeping import Said, said, say

if TYPE_CHECKING:
    from reader.ui.figures.commands import Figures
    from reader.ui.passages.commands import Passages
    from reader.ui.window import Window

# ruff: noqa: PLW0108 - a room is made when it is asked for


def _ways(window: Window) -> Mapping[str, Callable[[], object]]:
    """What opens each, by the name of its class: none of them is loaded for that."""
    rooms = window.rooms
    return {
        "BackupsDialog": lambda: rooms.backups.show(),
        "DoubtsDialog": lambda: rooms.doubts.show(),
        "HistoryDialog": lambda: rooms.history.show(),
        "OccurrencesDialog": lambda: rooms.occurrences.open(),
        "PassagesDialog": lambda: rooms.passages.show(),
        "OriginalDialog": lambda: rooms.articles.show_original(),
        "ProgressDialog": lambda: rooms.progress.show(),
        "SearchHelp": lambda: _show_help(window),
        "TermsDialog": lambda: rooms.terms.show(),
    }


def _show_help(window: Window) -> None:
    from reader.ui.search.query_line import QueryLine  # noqa: PLC0415 - it is there when this is called

    line = window.furnished.search.findChild(QueryLine)
    assert line is not None
    line.help_wanted.emit()


@dataclass(frozen=True, slots=True)
class _Dialog:
    name: str
    place: QByteArray
    said: Said


@dataclass(frozen=True, slots=True)
class Standing:
    """What stood beside the text of a window."""

    dialogs: tuple[_Dialog, ...]
    figures: Figures | None
    passages: Passages | None

    @classmethod
    def of(cls, window: Window) -> Standing:
        """What stands beside it now, each with its place and with what is chosen and typed in it."""
        ways = _ways(window)
        dialogs = tuple(
            _Dialog(type(one).__name__, one.saveGeometry(), said(one))
            for one in _dialogs(window)
            if one.isVisible() and type(one).__name__ in ways
        )
        # As long as nobody asked for them, there are none to be kept.
        rooms, there = window.rooms, window.rooms.__dict__
        return cls(
            dialogs,
            rooms.figures.state if "figures" in there else None,
            rooms.passages.state if "passages" in there else None,
        )

    def restore(self, window: Window) -> None:
        """Let the same stand beside another window on the same corpus."""
        if self.figures is not None:
            window.rooms.figures.restore(self.figures)
        if self.passages is not None:
            window.rooms.passages.restore(self.passages)
        ways = _ways(window)
        for kept in self.dialogs:
            ways[kept.name]()
            for dialog in _dialogs(window):
                if type(dialog).__name__ == kept.name:
                    dialog.restoreGeometry(kept.place)
                    say(dialog, kept.said)


def _dialogs(window: Window) -> list[QDialog]:
    found: list[QDialog] = window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found
