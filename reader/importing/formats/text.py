"""Plain text: the decoded bytes, nothing else."""

from __future__ import annotations

from reader.importing.document import Document
from reader.importing.strays import decode_shown


class PlainText:
    """Files of plain text in any encoding that `decoding` knows."""

    media_type = "text/plain"
    suffixes = frozenset({".txt", ".text"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The text of the file, character for character. Raises UserError (see `decode_shown`)."""
        text, known, faults = decode_shown(data, name, encoding)
        return Document(text=text, encoding=known, media_type=self.media_type, faults=faults)


TEXT = PlainText()
