"""The index of the bodies: what it takes in, and how it is asked for a text.

Every character of the folded body is a token of its own, so a phrase of them is an exact substring. What
SQLite's tokenizer takes for no token (spaces, line breaks, control and format characters) goes in as a sign
that stands for it: nothing that is parted in the text is joined in the index.
"""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import NamedTuple
from unicodedata import category

from reader.chinese.folding import fold
from reader.corpus.database import Database

_LINE, _SPACE, _OTHER = "\u2424", "\u2423", "\u2426"


class Phrase(NamedTuple):
    """A text as FTS5 is asked for it; `exact` unless other texts are indexed the same."""

    match: str
    exact: bool


def index_text(folded: str) -> str:
    """A folded body as the index takes it: every character a word of its own."""
    text = _shown(folded)
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) != 2 * len(text):
        return " ".join(text)
    # Twice as fast: all characters have two bytes, between which those of the spaces are put.
    spaced = bytearray(b" \0" * len(units))
    spaced[0::4], spaced[1::4] = units[0::2], units[1::2]
    del spaced[-2:]
    return spaced.decode("utf-16-le", "surrogatepass")


def phrase_of(text: str) -> Phrase:
    """A text (in any script) as the index has it. Raises ValueError for an empty one."""
    tokens = tokens_of(text)
    if not tokens:
        raise ValueError("nothing is in every article")
    return Phrase('"' + " ".join(tokens).replace('"', '""') + '"', _OTHER not in tokens)


def tokens_of(text: str) -> str:
    """A text (in any script) with each character as the index has it."""
    return _shown(fold(text))


def reindex(db: Database) -> None:
    """Make the index anew from the bodies, within the transaction that is open."""
    db.execute("INSERT INTO body_index (body_index) VALUES ('delete-all')")
    for (number,) in db.execute("SELECT id FROM article ORDER BY id").fetchall():
        ((body,),) = db.execute("SELECT body FROM article WHERE id = ?", (number,)).fetchall()
        db.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, index_text(fold(body))))


def _shown(folded: str) -> str:
    if _LINE in folded or _SPACE in folded:
        folded = folded.replace(_LINE, _OTHER).replace(_SPACE, _OTHER)
    text = folded.replace("\n", _LINE).replace(" ", _SPACE)
    # Asked first, because it is quick: what is no token is not printable (but not the other way round).
    return text if text.isprintable() else text.translate(_hidden())


@cache
def _hidden() -> dict[int, str]:
    """Characters that SQLite's tokenizer does not take for a part of a word, with the sign for them."""
    # Tags, as in flags, and musical format signs; and the rest of the first plane (see the test of it).
    far = chain(range(0x110BD, 0x110BE), range(0x1D173, 0x1D17B), range(0xE0000, 0xE0080))
    near = (code for code in range(0x10000) if category(chr(code)) in ("Cc", "Cf", "Zs", "Zl", "Zp"))
    return dict.fromkeys(chain(near, (0xFFFE, 0xFFFF), far), _OTHER)
