"""Ctrl+Enter, where Enter alone begins a new line or means something else."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog

from reader.ui.settings.keys import printed

_KEYS = ("Ctrl+Return", "Ctrl+Enter")


def press_with_ctrl_enter(dialog: QDialog, button: QAbstractButton) -> None:
    """From wherever one is in the dialog; a button that cannot be pressed stays as it is."""
    for keys in _KEYS:
        QShortcut(QKeySequence(keys), dialog).activated.connect(button.click)


def ctrl_enter() -> str:
    """What stands on the keys."""
    return printed(_KEYS[0])
