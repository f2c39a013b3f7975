"""Where one text stands in bodies, in any of its spellings, without folding each of them.

医疗 is looked for as 医疗, 醫療, 医療 and 醫疗. The hits are those that the folded text would have.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import chain, product
from math import prod
from typing import Any, NamedTuple

from reader.chinese.folding import fold, variants
from reader.chinese.span import Span
from reader.corpus.apart import temporary
from reader.corpus.database import Database
from reader.corpus.query.many import overlaps_itself

#: So many spellings are looked for in the bytes of a body one after the other; more, in its characters, at once.
_FEW = 3


class Spellings:
    """All texts that fold as one does."""

    def __init__(self, text: str) -> None:
        self._folded = fold(text)
        self._choices = [_unfolded().get(sign, (sign,)) for sign in self._folded]
        self._pattern = re.compile(
            "".join(f"[{''.join(map(re.escape, choice))}]" for choice in self._choices)
        )
        self._common, self._before = _common(self._choices)

    def all(self) -> list[str]:
        """Each of them; for a long text they are many."""
        return ["".join(signs) for signs in product(*self._choices)]

    def spans_in(self, body: str) -> list[Span]:
        """Where they stand in a text, without overlaps, in code points."""
        if not self._common:
            return [Span(*match.span()) for match in self._pattern.finditer(body)]
        # What they all have is found sooner than what begins with one of several characters.
        spans: list[Span] = []
        place = body.find(self._common, self._before)
        while place >= 0:
            found = self._pattern.match(body, place - self._before)
            if found is not None:
                spans.append(Span(*found.span()))
            place = body.find(self._common, place + 1 if found is None else found.end() + self._before)
        return spans

    def count_in(self, db: Database, articles: str, values: list[Any]) -> int:
        """How often they stand in the bodies of the articles whose ids `articles`, a SELECT, gives."""
        # A body is read as it is stored, in UTF-8: to decode it takes longer than to look into it.
        few = self._few()
        encoded = None if few else _Encoded.of(self._choices, self._common, self._before)
        if not few and encoded is None:
            rows = db.execute(f"SELECT body FROM article WHERE id IN ({articles})", values)
            return sum(len(self.spans_in(body)) for (body,) in rows)
        rows = db.execute(f"SELECT CAST(body AS BLOB) FROM article WHERE id IN ({articles})", values)
        if encoded is not None:
            return sum(encoded.count(body) for (body,) in rows)
        if len(few) == 1:
            return sum(body.count(few[0]) for (body,) in rows)
        return sum(sum(map(body.count, few)) for (body,) in rows)

    def _few(self) -> list[bytes]:
        """All of them, if they are few and can be counted one after the other; else nothing."""
        number = prod(map(len, self._choices))
        # Two spellings that overlap each other would both be counted where one hit is.
        if number > 1 and (number > _FEW or overlaps_itself(self._folded)):
            return []
        return [_encoded(one) for one in self.all()]


class _Encoded(NamedTuple):
    """Spellings as they stand in a body in UTF-8, in which nothing matches in the middle of a character."""

    pattern: re.Pattern[bytes]
    common: bytes
    before: int
    """Bytes before what is common."""

    @classmethod
    def of(cls, choices: Sequence[Sequence[str]], common: str, before: int) -> _Encoded | None:
        """None where nothing is common, or not as much stands before it in each."""
        sizes = [{len(_encoded(sign)) for sign in choice} for choice in choices[:before]]
        if not common or any(len(size) > 1 for size in sizes):
            return None
        signs = (b"|".join(re.escape(_encoded(sign)) for sign in choice) for choice in choices)
        pattern = re.compile(b"".join(b"(?:%b)" % sign for sign in signs))
        return cls(pattern, _encoded(common), sum(size.pop() for size in sizes))

    def count(self, body: bytes) -> int:
        """How often they stand there, without overlaps."""
        match, common, before = self.pattern.match, self.common, self.before
        count = 0
        place = body.find(common, before)
        while place >= 0:
            found = match(body, place - before)
            count += found is not None
            place = body.find(common, place + 1 if found is None else found.end() + before)
        return count


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _common(choices: Sequence[Sequence[str]]) -> tuple[str, int]:
    """The longest part that all spellings have, and how many characters stand before it."""
    best, before, start = "", 0, 0
    for place in range(len(choices) + 1):
        if place == len(choices) or len(choices[place]) > 1:
            if place - start > len(best):
                best, before = "".join(choice for (choice,) in choices[start:place]), start
            start = place + 1
    return best, before


def count_sign(db: Database, term: str) -> int:
    """How often a token stands in all bodies that were ever indexed, as the index itself knows.

    The term is one character in the form that the index has.
    """
    with temporary(db.conn):
        db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.sign USING fts5vocab('main', 'body_index', 'row')"
        )
    row = db.execute("SELECT cnt FROM temp.sign WHERE term = ?", (term,)).fetchone()
    return int(row[0]) if row else 0


@cache
def _unfolded() -> dict[str, tuple[str, ...]]:
    """The characters that fold to each one that others fold to, that one included."""
    # Of the other planes only what can have another form; to fold all of them takes as long as a hundred searches.
    others = {sign for sign in variants() if ord(sign) > 0xFFFF}
    others.update(sign for sign in map(chr, range(0x10000, 0x20000)) if sign.lower() != sign)
    signs = "".join(chain(map(chr, chain(range(0xD800), range(0xE000, 0x10000))), sorted(others)))
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for sign, folded in zip(signs, fold(signs), strict=True):
        if sign != folded:
            sources[folded].append(sign)
    return {
        folded: (*found, *((folded,) if fold(folded) == folded else ())) for folded, found in sources.items()
    }
