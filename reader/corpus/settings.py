"""Choices that belong to a corpus and travel with its file."""

from __future__ import annotations

from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus.database import Database


class Settings:
    """Reads the settings of one corpus; `Corpus.set_standard` and `set_simplified_standard` change them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def standard(self) -> Standard:
        """The standard of the traditional form; `s2t` in a new corpus."""
        return Standard(self.get("standard", Standard.S2T.value))

    @property
    def simplified_standard(self) -> SimplifiedStandard:
        """The standard from which the simplified form is made; `t2s` in a new corpus."""
        return SimplifiedStandard(self.get("simplified_standard", SimplifiedStandard.T2S.value))

    def get(self, key: str, default: str) -> str:
        """The value of a setting, or `default` where none was made."""
        row = self._db.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default
