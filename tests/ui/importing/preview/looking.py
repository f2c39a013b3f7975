"""What the preview shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from reader.importing.cleaning.plan import Role
from reader.ui.importing.preview.dialog import PreviewDialog

KEY, ALT, CONTROL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


SHIFT = Qt.KeyboardModifier.ShiftModifier


RIVER, HILLS = "县里给渡口装上了路灯", "山货有了自己的仓库"


def role(dialog: PreviewDialog) -> Role:
    assert dialog.editor.work is not None
    return dialog.editor.work.plan.lines[dialog.view.caret].role


Wanted = list[tuple[list[Path], dict[Path, object], object]]
