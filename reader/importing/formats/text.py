"""Plain text: the decoded bytes, nothing else."""

from __future__ import annotations

from reader.importing.decoding import Decoded, decode


class PlainText:
    """Files of plain text in any encoding that `decoding` knows."""

    media_type = "text/plain"
    suffixes = frozenset({".txt", ".text"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Decoded:
        """The text of the file, character for character. Raises UserError (see `decode`)."""
        return decode(data, name, encoding)


TEXT = PlainText()
