"""Words of a corpus where Qt would guess whether they are markup: they are shown as they are."""

from __future__ import annotations

from typing import overload

from PySide6.QtGui import Qt


@overload
def plain(text: str) -> str: ...
@overload
def plain(text: object) -> object: ...
def plain(text: object) -> object:
    """A text for a tool tip; what is no text passes.

    Markup in a tool tip loads the pictures that it names: a corpus from a stranger could have a file of another
    computer looked at, which on Windows is to log in there.
    """
    if isinstance(text, str) and Qt.mightBeRichText(text):
        from html import escape  # noqa: PLC0415 - it brings a table of all entities

        return f'<span style="white-space: pre-wrap">{escape(text)}</span>'
    return text
