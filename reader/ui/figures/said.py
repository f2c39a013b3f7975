"""What a page says of its figure, in a line above it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class Said(QLabel):
    """Muted, but for what went wrong: that is seen at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("role", "muted")

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say this, "" for nothing."""
        role = "error" if wrong else "muted"
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(words)
