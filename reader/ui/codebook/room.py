"""How large a dialog opens: as it would like, on a screen that is smaller as large as that is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

_FRAME = QSize(40, 80)


def open_as(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, in pixels."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize() - _FRAME))
