"""The text of one article as it would be stored, to be checked by eye."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.chinese.script import Script, detect
from reader.importing.cleaning.building import Body
from reader.ui.fonts import simplified_font, traditional_font
from reader.ui.utf16 import Utf16Map

_SIZE = 14
_SAMPLE = 2_000
#: Headings that are set in bold at most: more than that is no reading.
_HEADINGS = 400


class BodyView(QPlainTextEdit):
    """Shows a body; headings are bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("The text of the article as it will be stored"))
        self.setPlaceholderText(self.tr("Choose an article to see its text."))
        self._shown: Body | None = None

    def show_body(self, body: Body | None) -> None:
        """Show a body, or none. The same one stays where it is scrolled."""
        if body == self._shown:
            return
        self._shown = body
        text = body.text if body is not None else ""
        traditional = detect(text[:_SAMPLE]) is Script.TRADITIONAL
        self.setFont(traditional_font(_SIZE) if traditional else simplified_font(_SIZE))
        place = self.verticalScrollBar().value()
        self.setPlainText(text)
        self._embolden(text, body.headings[:_HEADINGS] if body is not None else ())
        self.verticalScrollBar().setValue(place)

    def _embolden(self, text: str, headings: tuple[int, ...]) -> None:
        units = Utf16Map(text)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        for start in headings:
            end = text.find("\n", start)
            cursor = QTextCursor(self.document())
            cursor.setPosition(units.to_utf16(start))
            cursor.setPosition(
                units.to_utf16(end if end >= 0 else len(text)), QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(bold)
