"""What is dropped on the window: a corpus is opened, anything else is imported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

from reader.ui.corpora import SUFFIX

if TYPE_CHECKING:
    from reader.ui.window import Window


def is_welcome(window: Window, event: QDropEvent) -> bool:
    """Whether it can be dropped. Where no corpus is open, only one is taken: there is nothing to import into."""
    paths = _dropped(event)
    return bool(paths) and (window.session is not None or _is_corpus(paths))


def take(window: Window, event: QDropEvent) -> None:
    """Open or import what was dropped; with Shift files are looked at first."""
    paths = _dropped(event)
    if not paths:
        return
    event.acceptProposedAction()
    if _is_corpus(paths):
        window.corpora.open(paths[0])
    elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        window.previewing.open(paths)
    else:
        window.import_paths(paths)


def _dropped(event: QDropEvent) -> list[Path]:
    """The files that are dragged. An address without a whole path would stand for the folder of the program."""
    names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [Path(name) for name in names if Path(name).is_absolute() and "\0" not in name]


def _is_corpus(paths: list[Path]) -> bool:
    """Whether what is dragged is a corpus, which is opened."""
    return len(paths) == 1 and paths[0].suffix == SUFFIX
