"""How large the preview opens: as the last time, else as the window below it; never larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from reader.ui.settings.settings import PREVIEW_GEOMETRY, Settings, packed, unpacked

#: In pixels: at least and at most, where none was kept; what of the screen stays free.
_SMALL, _LARGE, _AROUND = QSize(1000, 700), QSize(1320, 860), QSize(40, 60)
#: The first widths of the files, of the text and of what comes of it.
WIDTHS = [252, 692, 376]


def restore_size(dialog: QDialog) -> None:
    """Give a new dialog its size."""
    below = dialog.parentWidget()
    if not dialog.restoreGeometry(unpacked(Settings().get(PREVIEW_GEOMETRY))):
        dialog.resize(below.window().size().expandedTo(_SMALL).boundedTo(_LARGE) if below else _LARGE)
    screen = (below or dialog).screen().availableSize()
    dialog.resize(dialog.size().boundedTo(screen - _AROUND))


def keep_size(dialog: QDialog) -> None:
    """Remember the size for the next time."""
    Settings().set(PREVIEW_GEOMETRY, packed(dialog.saveGeometry()))
