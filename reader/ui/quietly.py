"""Text that is put into a line by the program: nobody is told of it as of something typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def set_text(line: QLineEdit, text: str) -> None:
    """Let a line read otherwise without its signals; the button that clears it is there where there is text."""
    line.blockSignals(True)
    line.setText(text)
    line.blockSignals(False)
    if line.isClearButtonEnabled():  # Qt shows and hides that by the signal
        line.setClearButtonEnabled(False)
        line.setClearButtonEnabled(True)
