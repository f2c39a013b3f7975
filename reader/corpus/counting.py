"""Where one text stands in bodies, in any of its spellings, without folding each of them.

医疗 is looked for as 医疗, 醫療, 医療 and 醫疗. The hits are those that the folded text would have.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import chain, product
from math import prod
from typing import Any

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.database import Database

#: So many spellings are looked for in the bytes of a body one after the other; more, in its characters, at once.
_FEW = 3


class Spellings:
    """All texts that fold as one does."""

    def __init__(self, text: str) -> None:
        folded = fold(text)
        self._choices = [_unfolded().get(sign, (sign,)) for sign in folded]
        self._few = prod(map(len, self._choices)) <= _FEW and not any(
            folded[:length] == folded[-length:] for length in range(1, len(folded))
        )
        signs = ("".join(map(re.escape, choice)) for choice in self._choices)
        self._pattern = re.compile("".join(f"[{choice}]" for choice in signs))

    def all(self) -> list[str]:
        """Each of them; for a long text they are many."""
        return ["".join(signs) for signs in product(*self._choices)]

    def spans_in(self, body: str) -> list[Span]:
        """Where they stand in a text, without overlaps, in code points."""
        return [Span(*match.span()) for match in self._pattern.finditer(body)]

    def count_in(self, db: Database, articles: str, values: list[Any]) -> int:
        """How often they stand in the bodies of the articles whose ids `articles`, a SELECT, gives."""
        source = f"FROM article WHERE id IN ({articles})"
        if self._few:
            # In UTF-8 nothing matches in the middle of a character, and to decode it takes longer than to read it.
            wanted = [text.encode("utf-8", "surrogatepass") for text in self.all()]
            rows = db.execute(f"SELECT CAST(body AS BLOB) {source}", values)
            return sum(body.count(text) for (body,) in rows for text in wanted)
        find = self._pattern.findall
        return sum(len(find(body)) for (body,) in db.execute(f"SELECT body {source}", values))


def count_sign(db: Database, term: str) -> int:
    """How often a token stands in all bodies that were ever indexed, as the index itself knows.

    The term is one character in the form that the index has.
    """
    ((guarded,),) = db.execute("PRAGMA query_only").fetchall()
    db.execute("PRAGMA query_only = OFF")  # for the view of the index, which is temporary
    try:
        db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.sign USING fts5vocab('main', 'body_index', 'row')"
        )
    finally:
        db.execute(f"PRAGMA query_only = {guarded}")
    row = db.execute("SELECT cnt FROM temp.sign WHERE term = ?", (term,)).fetchone()
    return int(row[0]) if row else 0


@cache
def _unfolded() -> dict[str, tuple[str, ...]]:
    """The characters that fold to each one that others fold to, that one included."""
    signs = "".join(map(chr, chain(range(0xD800), range(0xE000, 0x30000))))
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for sign, folded in zip(signs, fold(signs), strict=True):
        if sign != folded:
            sources[folded].append(sign)
    return {
        folded: (*found, *((folded,) if fold(folded) == folded else ())) for folded, found in sources.items()
    }
