"""Choices that belong to a corpus and travel with its file."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus.columns import read_places
from reader.corpus.database import Database

#: The setting that names the articles without a map.
PLACELESS = "placeless"

_E = TypeVar("_E", bound=StrEnum)


class Settings:
    """Reads the settings of one corpus; `Corpus.set_standard` and `set_simplified_standard` change them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def standard(self) -> Standard:
        """The standard of the traditional form; `s2t` in a new corpus, and where what was chosen is none."""
        return _one_of(Standard, self.get("standard", ""), Standard.S2T)

    @property
    def simplified_standard(self) -> SimplifiedStandard:
        """The standard from which the simplified form is made; `t2s` in a new corpus, and where that is none."""
        return _one_of(SimplifiedStandard, self.get("simplified_standard", ""), SimplifiedStandard.T2S)

    def placeless(self) -> set[int]:
        """The articles of which it was lost where they stood in their files, when the corpus was saved from damage."""
        return set(read_places(self.get(PLACELESS, "[]")) or ())

    def get(self, key: str, default: str) -> str:
        """The value of a setting, or `default` where none was made."""
        row = self._db.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default


def _one_of(kind: type[_E], value: str, default: _E) -> _E:
    try:
        return kind(value)
    except ValueError:
        return default
