"""Choices that belong to a corpus and travel with its file."""

from __future__ import annotations

from reader.chinese.script import Standard
from reader.corpus.database import Database


class Settings:
    """Reads the settings of one corpus; `Corpus.set_standard` changes them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def standard(self) -> Standard:
        """The standard of the traditional form; `s2t` in a new corpus."""
        return Standard(self.get("standard", Standard.S2T.value))

    def get(self, key: str, default: str) -> str:
        """The value of a setting, or `default` where none was made."""
        row = self._db.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default
