"""The annotations of another corpus, made ready beside this one and then entered into it, within a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.chinese.span import Span
from reader.corpus.changes import Recorder
from reader.corpus.merging import gaps
from reader.corpus.merging.coming import COLUMNS, Coming
from reader.corpus.merging.counterparts import Counterpart, Kind
from reader.corpus.merging.outcome import Otherwise, Place, TwoNotes
from reader.corpus.merging.places import Found, Places

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus

_ROWS = 2000
_TAKEN = ", ".join(f'n."{name}"' for name in COLUMNS)
_THEIRS = f"""
    SELECT {_TAKEN}, a.title, p.path FROM annotation AS n
    JOIN article AS a ON a.id = n.article AND a.removed = 0 JOIN tag_path AS p ON p.id = n.tag
    ORDER BY n.article, n.id
"""
#: What of an annotation is compared: of one that had to be looked for, what is here knows its place better.
_PLACE, _SAID = ("article", "start", "end"), ("tag", "note", "status")
_DIFFERS = (
    " OR ".join(f'c."{name}" <> n."{name}"' for name in _SAID)
    + " OR NOT c.moved AND ("
    + " OR ".join(f'c."{name}" <> n."{name}"' for name in _PLACE)
    + ")"
)


def _judged(name: str) -> str:
    """A status, for comparing: a judgement, of which a project of another program knows nothing, is the greater."""
    return f"{name}.status <> 'made', {name}.status"


#: Those that are here and there and differ. Where both were changed at one time, both sides decide alike.
_DIFFERENT = f"""
    SELECT n.id, n.article AS place, n.note AS ours, c.*, a.title AS here, p.path AS ours_path,
    (c.updated_at, c.note, {_judged("c")}, q.path) > (n.updated_at, n.note, {_judged("n")}, p.path) AS newer
    FROM temp.coming AS c JOIN main.annotation AS n ON n.id = c.twin
    JOIN main.article AS a ON a.id = n.article
    JOIN main.tag_path AS p ON p.id = n.tag JOIN main.tag_path AS q ON q.id = c.tag
    WHERE {_DIFFERS} ORDER BY n.id, c.updated_at
"""
#: What stays of an annotation that is here.
_OURS = frozenset(("uuid", "annotator", "origin", "created_at", "passage_group"))
_LAID = frozenset((*_PLACE, "quote", "prefix", "suffix", "quote_simplified", "quote_traditional"))


class Entered(NamedTuple):
    """How many annotations came and what became of the others (see `Outcome`)."""

    added: int
    updated: int
    present: int
    kept: int
    removed_here: int
    unnamed: int
    moved: int
    otherwise: tuple[Otherwise, ...]
    notes: tuple[TwoNotes, ...]


class Coding:
    """Takes the annotations of `there` into `here`; `unnamed` is who made those without a name.

    `out` are the passages of articles that are left out, by their groups or UUIDs; `lost` are those not found here.
    """

    def __init__(self, here: Corpus, there: Corpus, unnamed: str) -> None:
        self._here, self._there = here, there
        self._db = here.db
        self._unnamed = unnamed
        self._coming = Coming(here.db)
        self.out: set[str] = set()
        self.lost: list[Place] = []

    def gather(
        self,
        counterparts: Mapping[int, Counterpart],
        tags: Mapping[str, int],
        told: Callable[[], None],
    ) -> None:
        """Make the rows ready; `tags` are the ids here by the paths there, `told` is called before each."""
        self._coming.lay_out()
        places = Places(self._here, self._there, counterparts)
        for rows in self._theirs():
            ready = []
            for row in rows:
                told()
                if counterparts[row["article"]].kind is Kind.OUT:
                    self.out.add(row["passage_group"] or row["uuid"])
                elif self._place(row, places):
                    row |= {"tag": tags[row["path"]], "unnamed": not row["annotator"]}
                    row["annotator"] = row["annotator"] or self._unnamed
                    ready.append(row)
            self._coming.add(ready)

    def enter(self, recorder: Recorder) -> Entered:
        """Write them into the corpus."""
        coming = self._coming
        coming.look_up()
        updated, kept, notes = self._bring_up_to_date(recorder)
        coming.enter(recorder)
        regrouped = gaps.settle(self._db, self._there.db, recorder)
        coming.mark(kept, "kept")
        coming.mark(updated | regrouped, "updated")
        counts = coming.counts()
        return Entered(
            added=counts["added"],
            updated=counts["updated"],
            present=counts["present"],
            kept=counts["kept"],
            removed_here=counts["removed_here"],
            unnamed=coming.count_of_new("unnamed"),
            moved=coming.count_of_new("moved"),
            otherwise=coming.otherwise(),
            notes=notes,
        )

    def clear_away(self) -> None:
        """Drop the tables of our own."""
        self._coming.clear_away()

    def _theirs(self) -> Iterator[list[dict[str, Any]]]:
        rows = self._there.db.execute(_THEIRS)
        names = (*COLUMNS, "title", "path")
        while some := rows.fetchmany(_ROWS):
            yield [dict(zip(names, values, strict=True)) for values in some]

    def _place(self, row: dict[str, Any], places: Places) -> bool:
        """Write into a row where it stands here; False where its passage is not found."""
        row["read"] = row["quote"]
        found = places.find(row["article"], Span(row["start"], row["end"]), row["quote"])
        found = found or self._place_of(row["uuid"])
        if found is None:
            self.lost.append(Place(row["title"], row["path"], row["quote"], row["annotator"]))
            return False
        row |= {"article": found.article, "moved": found.moved}
        if found.moved:
            row |= {"start": found.span.start, "end": found.span.end, "quote": found.quote}
            row |= {"prefix": found.prefix, "suffix": found.suffix}
        return True

    def _place_of(self, uuid: str) -> Found | None:
        """Where an annotation that is here stands: somebody found its place by hand."""
        row = self._db.execute(
            'SELECT article, start, "end", quote, prefix, suffix FROM annotation WHERE uuid = ?', (uuid,)
        ).fetchone()
        if row is None:
            return None
        article, start, end, *read = row
        return Found(article, Span(start, end), *read)

    def _bring_up_to_date(self, recorder: Recorder) -> tuple[set[int], set[int], tuple[TwoNotes, ...]]:
        """Those that are here and there: the one that was changed later stands; the ids of those updated and kept."""
        updated, kept = set[int](), set[int]()
        notes: dict[tuple[str, str, str], TwoNotes] = {}  # all parts of a passage have one note
        for row in list(self._db.query(_DIFFERENT)):
            newer = bool(row["newer"])
            stands, left = (row["note"], row["ours"]) if newer else (row["ours"], row["note"])
            if left and left not in stands:
                place = Place(row["here"], row["ours_path"], row["quote"], row["annotator"])
                notes.setdefault(
                    (row["passage_group"] or row["uuid"], stands, left), TwoNotes(place, stands, left)
                )
            (updated if newer else kept).add(row["id"])
            if newer:
                self._take(recorder, row)
        return updated, kept, tuple(notes.values())

    def _take(self, recorder: Recorder, row: dict[str, Any]) -> None:
        left = _OURS | _LAID if row["moved"] else _OURS
        values = {name: row[name] for name in COLUMNS if name not in left}
        recorder.update("annotation", row["id"], values, article=row["place"])
        recorder.articles.add(row["article"])
