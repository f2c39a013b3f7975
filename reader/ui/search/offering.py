"""The list that drops from a line with what one may mean: set apart from what it covers."""

from __future__ import annotations

from PySide6.QtWidgets import QCompleter

#: Colours of the palette, which follow the theme.
_LOOK = "QListView { background: palette(base); border: 1px solid palette(mid); padding: 3px; }"


def dress(completer: QCompleter) -> None:
    """Give the list of a completer a ground and an edge."""
    popup = completer.popup()
    if popup is not None:
        popup.setStyleSheet(_LOOK)
