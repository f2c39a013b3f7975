"""What becomes of the articles of a file when it is cleaned again: which stay, which go, which are new.

Pure: rows of the corpus and articles that were built anew go in, what belongs together comes out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reader.corpus.evidence import Evidence
from reader.corpus.pieces import Piece
from reader.corpus.places import FilePlaces, agrees
from reader.corpus.rows import State

#: From so much of it on, a new article is the one that a person took out.
_MOSTLY = 0.5


class Old(NamedTuple):
    """A row of the corpus; `taken_out` by a person, who said that it is no article."""

    id: int
    piece: Piece
    taken_out: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """How old rows and new articles belong together; new ones by their index, old ones by their id.

    `same` are the new articles that are there already. `absent` are those that a person took out, with the row
    of it. `heirs` are, for each old row, the new article that has most of it; `parents`, for each new one, the
    old article that had most of it.
    """

    same: Mapping[int, int]
    absent: Mapping[int, int]
    heirs: Mapping[int, int]
    parents: Mapping[int, int]

    def replaced(self, olds: Sequence[Old]) -> list[Old]:
        """The articles of which the text is another now."""
        kept = set(self.same.values())
        return [old for old in olds if not old.taken_out and old.id not in kept]

    def fresh(self, count: int) -> list[int]:
        """Which of `count` new articles are to be made."""
        return [index for index in range(count) if index not in self.same and index not in self.absent]


def match(olds: Sequence[Old], news: Sequence[Piece], text: str) -> Match:
    """Put old rows and the new articles of a file together; `text` is what their maps lead to."""
    same = _equal([old for old in olds if not old.taken_out], news, set())
    absent = _equal([old for old in olds if old.taken_out], news, set(same))
    places = FilePlaces([piece.origin for piece in news])
    heirs: dict[int, int] = {}
    had: dict[int, Counter[int]] = defaultdict(Counter)
    for old in olds:
        shares = _shares(old.piece, news, places, text)
        for index, share in shares.items() if not old.taken_out else ():
            had[index][old.id] = share
        if shares:
            heirs[old.id] = max(shares, key=lambda index: (shares[index], -index))
        if old.taken_out and old.id not in absent.values():
            for index, share in shares.items():
                if index not in same and index not in absent and share > _MOSTLY * len(news[index].body):
                    absent[index] = old.id
    heirs |= {number: index for index, number in {**absent, **same}.items()}
    return Match(same, absent, heirs, {index: share.most_common(1)[0][0] for index, share in had.items()})


def with_corrections(piece: Piece, olds: Sequence[Piece], state: State, *, settled: bool = False) -> Piece:
    """A new article with what a person gave to those that it takes the place of, and how far it was read.

    Of two old ones, what was given to the first stands. Where the new details are `settled`, by a person who
    saw these, they stand.
    """
    details, evidence = dict(piece.details), dict(piece.evidence)
    for old in reversed(olds):
        for name, found in old.evidence.items():
            if found.by_hand and not (settled and details.get(name) != old.details.get(name)):
                _correct(details, evidence, name, old)
    return replace(piece, details=details, evidence=evidence, state=state)


def _correct(details: dict[str, str], evidence: dict[str, Evidence], name: str, old: Piece) -> None:
    evidence[name] = old.evidence[name]
    details.pop(name, None)
    if name in old.details:
        details[name] = old.details[name]


def _equal(olds: Sequence[Old], news: Sequence[Piece], taken: set[int]) -> dict[int, int]:
    """New articles with the very text of an old one from the same places, each with its row."""
    rows = defaultdict(list)
    for old in olds:
        rows[old.piece.body, old.piece.origin].append(old.id)
    found: dict[int, int] = {}
    for index, piece in enumerate(news):
        if index not in taken and (same := rows.get((piece.body, piece.origin))):
            found[index] = same.pop(0)
    return found


def _shares(old: Piece, news: Sequence[Piece], places: FilePlaces, text: str) -> Counter[int]:
    """How many characters of an old text each of the new ones has."""
    if agrees(old.origin, old.body, text):
        return places.shares(old.origin)
    lines = set(old.body.split("\n"))  # the file is read otherwise now: then whole lines must do
    return +Counter(
        {
            index: sum(len(line) for line in piece.body.split("\n") if line in lines)
            for index, piece in enumerate(news)
        }
    )
