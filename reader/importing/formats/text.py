"""Plain text: the decoded bytes, nothing else."""

from __future__ import annotations

from reader.importing.decoding import decode
from reader.importing.document import Document


class PlainText:
    """Files of plain text in any encoding that `decoding` knows."""

    media_type = "text/plain"
    suffixes = frozenset({".txt", ".text"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The text of the file, character for character. Raises UserError (see `decode`)."""
        decoded = decode(data, name, encoding)
        return Document(text=decoded.text, encoding=decoded.encoding, media_type=self.media_type)


TEXT = PlainText()
