"""The annotations of another corpus, made ready beside this one and then entered into it, within a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.chinese.span import Span
from reader.corpus.changes import Recorder
from reader.corpus.merging import gaps
from reader.corpus.merging.counterparts import Counterpart, Kind
from reader.corpus.merging.outcome import Otherwise, Place, TwoNotes
from reader.corpus.merging.places import Places

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus

_ROWS = 2000
_COLUMNS = (
    "uuid", "article", "tag", "start", "end", "quote", "quote_simplified", "quote_traditional", "prefix", "suffix",
    "note", "annotator", "status", "origin", "created_at", "updated_at", "passage_group",
)  # fmt: skip
_TAKEN = ", ".join(f'n."{name}"' for name in _COLUMNS)
_THEIRS = f"""
    SELECT {_TAKEN}, a.title, p.path FROM annotation AS n
    JOIN article AS a ON a.id = n.article AND a.removed = 0 JOIN tag_path AS p ON p.id = n.tag
    ORDER BY n.article, n.id
"""
_NAMES = ", ".join(f'"{name}"' for name in _COLUMNS)
_LAY_OUT = (
    f"CREATE TEMP TABLE coming ({_NAMES}, moved INTEGER, twin INTEGER)",
    "CREATE INDEX temp.coming_uuid ON coming (uuid)",
    "CREATE TEMP TABLE gone (uuid TEXT, at TEXT)",
)
#: One and the same annotation: by its UUID, or made by one person with one tag at one place; or a part of one that is
#: whole here, cut off where its article was cut there, which has the time of the whole.
_TWINS = (
    "UPDATE temp.coming SET twin = (SELECT n.id FROM main.annotation AS n WHERE n.uuid = coming.uuid)",
    "UPDATE temp.coming SET twin = (SELECT n.id FROM main.annotation AS n WHERE n.article = coming.article "
    'AND n.start = coming.start AND n."end" = coming."end" AND n.tag = coming.tag '
    "AND n.annotator = coming.annotator ORDER BY n.id LIMIT 1) WHERE twin IS NULL",
    "UPDATE temp.coming SET twin = (SELECT n.id FROM main.annotation AS n WHERE n.article = coming.article "
    'AND n.start <= coming.start AND n."end" >= coming."end" AND n.tag = coming.tag '
    "AND n.annotator = coming.annotator AND n.created_at = coming.created_at ORDER BY n.id LIMIT 1) "
    "WHERE twin IS NULL AND moved",
)
#: What was removed here by a step that stands, and is not here now.
_GONE = """
    INSERT INTO temp.gone
    SELECT json_extract(r.before, '$.uuid') AS uuid, max(c.made_at) FROM change_row AS r
    JOIN change AS c ON c.id = r.change AND c.state = 'done'
    WHERE r.kind = 'annotation' AND json_valid(r.before) AND r.after IS NULL GROUP BY uuid
"""
_STAYS_GONE = "EXISTS (SELECT 1 FROM temp.gone AS g WHERE g.uuid = coming.uuid AND g.at >= coming.updated_at)"
#: What of an annotation is compared: of one that had to be looked for, what is here knows its place better.
_PLACE, _SAID = ("article", "start", "end"), ("tag", "note", "status")
_DIFFERS = (
    " OR ".join(f'c."{name}" <> n."{name}"' for name in _SAID)
    + " OR NOT c.moved AND ("
    + " OR ".join(f'c."{name}" <> n."{name}"' for name in _PLACE)
    + ")"
)
#: What stays of an annotation that is here.
_OURS = frozenset(("uuid", "annotator", "origin", "created_at", "passage_group"))
_LAID = frozenset((*_PLACE, "quote", "prefix", "suffix", "quote_simplified", "quote_traditional"))


def _judged(name: str) -> str:
    """What of two states at one time stands: the greater."""
    return f"nullif({name}.status, 'made') IS NOT NULL, {name}.status"


def _bare(text: str) -> str:
    """A text without white space, of which cleaning makes more or less."""
    return "".join(text.split())


class Entered(NamedTuple):
    """How many annotations came and what became of the others (see `Outcome`)."""

    added: int
    updated: int
    present: int
    kept: int
    removed_here: int
    notes: tuple[TwoNotes, ...]


class Coding:
    """Takes the annotations of `there` into `here`; `unnamed` is who made those without a name."""

    def __init__(self, here: Corpus, there: Corpus, unnamed: str) -> None:
        self._here, self._there = here, there
        self._db = here.db
        self._unnamed = unnamed
        self.lost: list[Place] = []
        self.otherwise: list[Otherwise] = []
        self.out = self.moved = self.unnamed = self._elsewhere = 0

    def gather(
        self,
        counterparts: Mapping[int, Counterpart],
        tags: Mapping[str, int],
        told: Callable[[], None],
    ) -> None:
        """Make the rows ready; `tags` are the ids here by the paths there, `told` is called before each."""
        self.clear_away()
        for statement in _LAY_OUT:
            self._db.execute(statement)
        places = Places(self._here, self._there, counterparts)
        marks = ", ".join("?" * (len(_COLUMNS) + 1))
        for rows in self._theirs():
            ready = []
            for *values, title, path in rows:
                told()
                row = dict(zip(_COLUMNS, values, strict=True))
                if self._place(row, counterparts, places, title, path):
                    row["tag"] = tags[path]
                    self.unnamed += not row["annotator"]
                    row["annotator"] = row["annotator"] or self._unnamed
                    ready.append(tuple(row.values()))
            self._db.conn.executemany(f"INSERT INTO temp.coming VALUES ({marks}, NULL)", ready)

    def enter(self, recorder: Recorder) -> Entered:
        """Write them into the corpus."""
        for statement in (*_TWINS, _GONE):
            self._db.execute(statement)
        (present,) = self._one("SELECT count(*) FROM temp.coming WHERE twin IS NOT NULL")
        updated, kept, notes = self._bring_up_to_date(recorder)
        (gone,) = self._one(f"SELECT count(*) FROM temp.coming WHERE twin IS NULL AND {_STAYS_GONE}")
        new = f"FROM temp.coming WHERE twin IS NULL AND NOT {_STAYS_GONE}"
        added = recorder.insert_from("annotation", _COLUMNS, f"SELECT {_NAMES} {new} ORDER BY rowid", ())
        regrouped = gaps.settle(self._db, self._there.db, recorder)
        updated, kept = updated | regrouped, kept - regrouped
        present += self._elsewhere - len(updated) - len(kept)
        return Entered(added, len(updated), present, len(kept), gone, notes)

    def clear_away(self) -> None:
        """Drop the tables of our own."""
        for table in ("coming", "gone"):
            self._db.execute(f"DROP TABLE IF EXISTS temp.{table}")

    def _theirs(self) -> Iterator[list[tuple[Any, ...]]]:
        rows = self._there.db.execute(_THEIRS)
        while some := rows.fetchmany(_ROWS):
            yield some

    def _place(
        self,
        row: dict[str, Any],
        counterparts: Mapping[int, Counterpart],
        places: Places,
        title: str,
        path: str,
    ) -> bool:
        """Write into a row where it stands here; False where it does not come."""
        article, span = row["article"], Span(row["start"], row["end"])
        if counterparts[article].kind is Kind.OUT:
            self.out += 1
            return False
        found = places.find(article, span, row["quote"])
        place = Place(title, path, row["quote"], row["annotator"])
        if found is None:
            if self._is_here(row["uuid"]):
                self._elsewhere += 1  # somebody found its place here by hand
            else:
                self.lost.append(place)
            return False
        row |= {"article": found.article, "moved": int(found.moved)}
        if found.moved:
            self.moved += 1
            row |= {"start": found.span.start, "end": found.span.end, "quote": found.quote}
            row |= {"prefix": found.prefix, "suffix": found.suffix}
            if _bare(found.quote) != _bare(place.quote) and not self._is_here(row["uuid"]):
                self.otherwise.append(Otherwise(place, found.quote))
        return True

    def _is_here(self, uuid: str) -> bool:
        return self._db.execute("SELECT 1 FROM annotation WHERE uuid = ?", (uuid,)).fetchone() is not None

    def _bring_up_to_date(self, recorder: Recorder) -> tuple[set[int], set[int], tuple[TwoNotes, ...]]:
        """Those that are here and there: the one that was changed later stands."""
        rows = self._db.query(
            # Where both were changed at one time, both sides decide alike; a judgement, of which a project of another
            # program knows nothing, stands.
            "SELECT n.id, n.article AS place, n.note AS ours, c.*, a.title, p.path, "
            f"(c.updated_at, c.note, {_judged('c')}, q.path) > (n.updated_at, n.note, {_judged('n')}, p.path) AS newer "
            "FROM temp.coming AS c JOIN main.annotation AS n ON n.id = c.twin "
            "JOIN main.article AS a ON a.id = n.article "
            "JOIN main.tag_path AS p ON p.id = n.tag JOIN main.tag_path AS q ON q.id = c.tag "
            f"WHERE {_DIFFERS} ORDER BY n.id, c.updated_at"
        )
        updated, kept = set[int](), set[int]()
        notes: list[TwoNotes] = []
        for row in list(rows):
            newer = bool(row["newer"])
            stands, left = (row["note"], row["ours"]) if newer else (row["ours"], row["note"])
            if left and left not in stands:
                place = Place(row["title"], row["path"], row["quote"], row["annotator"])
                notes.append(TwoNotes(place, stands, left))
            (updated if newer else kept).add(row["id"])
            if newer:
                self._take(recorder, row)
        return updated, kept, tuple(notes)

    def _take(self, recorder: Recorder, row: dict[str, Any]) -> None:
        left = _OURS | _LAID if row["moved"] else _OURS
        values = {name: row[name] for name in _COLUMNS if name not in left}
        recorder.update("annotation", row["id"], values, article=row["place"])
        recorder.articles.add(row["article"])

    def _one(self, sql: str) -> tuple[int, ...]:
        return tuple(self._db.execute(sql).fetchone())
