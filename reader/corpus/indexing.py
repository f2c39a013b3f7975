"""The index of the bodies: what it takes in, and how it is asked for a text.

Every character of the folded body is a token of its own, so a phrase of them is an exact substring. What
parts tokens for SQLite's tokenizer (spaces, line breaks, control characters) goes in as a sign that stands for
it: nothing that is parted in the text is joined in the index.

Behind them the sequences of frequent characters stand once more, in tokens of two: 全国人大 also as 全国 国人 人大.
Each of these characters is in nearly every article, each pair in few, and a phrase takes as long as its lists.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from reader.chinese.folding import fold
from reader.corpus.database import Database

_LINE, _SPACE, _OTHER = "\u2424", "\u2423", "\u2426"
#: Between two sequences, so that no phrase goes on from one in the next.
_BORDER = "\u2425"
_OURS = dict.fromkeys(map(ord, (_LINE, _SPACE, _BORDER)), _OTHER)
_CONTROL = dict.fromkeys((*range(0x20), 0x7F), _OTHER)

#: Of the 84 most frequent characters by jieba's dictionary (each word with its frequency there), in simplified form,
#: those that words of substance are made of: not 的, 了, 是 and their like, in every sentence and in few words.
#: Another choice is another index: then a step of `migrations` must make it anew.
FREQUENT = (
    "一人不有大中国和为上个地年来会以到时要出生学道民家子成行下于后发自对主长可过天作分方用多部能市等业全"
    "里工公经本高政法面门动日进区事代"
)
_ONE = f"[{FREQUENT}]"
#: Of three and more; of two the lists are short enough. Written so, it takes less time than with a count in braces.
_sequences = re.compile(f"{_ONE}{_ONE}{_ONE}+").findall
#: So many of them leave few articles over, in which the whole of a text has to be looked for.
_ENOUGH = 3


class Phrase(NamedTuple):
    """A text as FTS5 is asked for it; `exact` unless other texts are indexed the same."""

    match: str
    exact: bool


def index_text(folded: str) -> str:
    """A folded body as the index takes it: every character a word of its own, then the sequences."""
    text = _shown(folded)
    return _parted(text) + f" {_BORDER}".join(map(_pairs, _sequences(text)))


def phrase_of(text: str) -> Phrase:
    """A text (in any script) as the index has it. Raises ValueError for an empty one."""
    tokens = tokens_of(text)
    if not tokens:
        raise ValueError("nothing is in every article")
    sequences = _sequences(tokens)
    asked = _asked(sequences)
    if sequences != [tokens]:
        whole = '"' + " ".join(tokens).replace('"', '""') + '"'
        asked = [*asked[:_ENOUGH], whole]
    match = asked[0] if len(asked) == 1 else f"({' AND '.join(asked)})"
    return Phrase(match, _OTHER not in tokens)


def sequences_of(text: str) -> str:
    """What to ask FTS5 for the sequences of frequent characters in a text, which are found soonest; "" if none."""
    return " AND ".join(_asked(_sequences(tokens_of(text))))


def tokens_of(text: str) -> str:
    """A text (in any script) with each character as the index has it."""
    return _shown(fold(text))


def reindex(db: Database) -> None:
    """Make the index anew from the bodies, within the transaction that is open."""
    db.execute("INSERT INTO body_index (body_index) VALUES ('delete-all')")
    for (number,) in db.execute("SELECT id FROM article ORDER BY id").fetchall():
        ((body,),) = db.execute("SELECT body FROM article WHERE id = ?", (number,)).fetchall()
        db.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, index_text(fold(body))))


def _asked(sequences: list[str]) -> list[str]:
    return [f'"{_pairs(sequence)[1:]}"' for sequence in sequences]


def _parted(text: str) -> str:
    """A text with a space between every two characters."""
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) != 2 * len(text):
        return " ".join(text)
    # Twice as fast: all characters have two bytes, between which those of the spaces are put.
    spaced = bytearray(b" \0" * len(units))
    spaced[0::4], spaced[1::4] = units[0::2], units[1::2]
    del spaced[-2:]
    return spaced.decode("utf-16-le", "surrogatepass")


def _pairs(sequence: str) -> str:
    """Each two neighbours of a sequence, a space before each pair."""
    if len(sequence) == 3:  # as most are: in half the time
        return f" {sequence[:2]} {sequence[1:]}"
    return "".join([f" {one}{other}" for one, other in pairwise(sequence)])


def _shown(folded: str) -> str:
    if _LINE in folded or _SPACE in folded or _BORDER in folded:
        folded = folded.translate(_OURS)
    text = folded.replace("\n", _LINE).replace(" ", _SPACE)
    # Asked first, because it is quick: no control character is printable (but not the other way round).
    return text if text.isprintable() else text.translate(_CONTROL)
