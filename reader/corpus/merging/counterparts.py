"""Which article of another corpus is which one here.

Two articles are one when their texts are the same to the character and, where there are several, their files. Of a
file that is here but was cleaned, cut or corrected otherwise, passages are looked for in all articles of it that are
here. What a person took out here stays out; what is gone because a step was undone comes back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from reader.corpus.database import Database

_SQL = """
    SELECT a.id, f.sha256, f.id, a.position, a.folded_sha256, a.removed
    FROM article AS a JOIN source_file AS f ON f.id = a.source_file
    ORDER BY f.id, a.position
"""
#: What a row of the history came to be; of a damaged one nothing is known.
_AFTER = "CASE WHEN json_valid(r.after) THEN r.after END"
#: Articles that are gone because the step with which they came was taken back, and that nobody took out.
_UNDONE = f"""
    SELECT r.row FROM change_row AS r JOIN change AS c ON c.id = r.change
    WHERE r.kind = 'article' AND c.state <> 'done' AND json_extract({_AFTER}, '$.removed') = 0
    EXCEPT
    SELECT r.row FROM change_row AS r JOIN change AS c ON c.id = r.change
    WHERE r.kind = 'article' AND c.state = 'done' AND json_extract({_AFTER}, '$.removed') = 1
"""
_BODY = "SELECT body FROM article WHERE id = ?"


class Kind(Enum):
    """How an article of the other corpus stands to what is here."""

    SAME = auto()
    OTHERWISE = auto()
    OUT = auto()
    BACK = auto()
    NEW = auto()


class Counterpart(NamedTuple):
    """What is here for an article: `here` its id where it is the same (`BACK`: the row that is to come back).

    `files` are those in whose articles its passages may be found.
    """

    kind: Kind
    here: int = 0
    files: tuple[int, ...] = ()


class _Row(NamedTuple):
    id: int
    sha256: str
    file: int
    position: int
    folded: str
    removed: int


def counterparts(here: Database, there: Database, told: Callable[[], None]) -> dict[int, Counterpart]:
    """For each article of the other corpus, by its id there, what is here; `told` is called before each."""
    # A row that a cut or a cleaning has replaced stands below 0: nobody took its text out.
    ours = [row for row in (_Row(*row) for row in here.execute(_SQL)) if row.position >= 0]
    theirs = [row for row in (_Row(*row) for row in there.execute(_SQL)) if not row.removed]
    texts = _SameTexts(here, there, ours)
    undone = {number for (number,) in here.execute(_UNDONE)}
    by_file = defaultdict(list)
    for row in ours:
        by_file[row.sha256].append(row)
    found: dict[int, Counterpart] = {}
    strangers = defaultdict(list)
    for row in theirs:
        told()
        same = texts.of(row, row.sha256)
        if same is not None:
            gone = Kind.BACK if same.id in undone else Kind.OUT
            found[row.id] = Counterpart(gone if same.removed else Kind.SAME, same.id)
            continue
        files = by_file[row.sha256]
        live = tuple(dict.fromkeys(one.file for one in files if not one.removed))
        if live:
            found[row.id] = Counterpart(Kind.OTHERWISE, files=live)
        elif any(one.id not in undone for one in files):
            found[row.id] = Counterpart(Kind.OUT)
        else:  # none of the file is here, and nobody took it out
            strangers[row.file].append(row)
    for rows in strangers.values():
        found |= _of_new_file(rows, texts)
    return found


def _of_new_file(rows: Sequence[_Row], texts: _SameTexts) -> dict[int, Counterpart]:
    """Of a file that is not here: all of it comes, unless another file here has the text of each of its articles."""
    reprints = {row.id: same for row in rows if (same := texts.of(row)) is not None}
    if len(reprints) == len(rows) and not any(same.removed for same in reprints.values()):
        return {number: Counterpart(Kind.SAME, same.id) for number, same in reprints.items()}
    texts.free(reprints.values())
    return {row.id: Counterpart(Kind.NEW) for row in rows}


class _SameTexts:
    """Finds articles with the very text of one of the other corpus; each of ours stands for one of theirs."""

    def __init__(self, here: Database, there: Database, ours: Iterable[_Row]) -> None:
        self._here, self._there = here, there
        self._rows: defaultdict[str, list[_Row]] = defaultdict(list)
        for row in ours:
            self._rows[row.folded].append(row)
        self._taken: set[int] = set()

    def of(self, row: _Row, sha256: str | None = None) -> _Row | None:
        """The one in a file with these bytes, or in any file; those that are in the corpus before those taken out."""
        likely = [
            ours
            for ours in self._rows.get(row.folded, ())
            if ours.id not in self._taken and sha256 in (None, ours.sha256)
        ]
        if not likely:
            return None
        body = self._there.execute(_BODY, (row.id,)).fetchone()
        likely.sort(key=lambda ours: (ours.removed, ours.position != row.position))
        for ours in likely:
            if self._here.execute(_BODY, (ours.id,)).fetchone() == body:
                self._taken.add(ours.id)
                return ours
        return None

    def free(self, rows: Iterable[_Row]) -> None:
        """Let these stand for others after all."""
        self._taken.difference_update(row.id for row in rows)
