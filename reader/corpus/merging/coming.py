"""The table in which the annotations of another corpus wait to be entered: who is their twin here, and their fate.

What became of them is counted as people count: the parts of a passage with gaps are one annotation.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from reader.corpus.changes import Recorder
from reader.corpus.database import Database
from reader.corpus.merging.outcome import Otherwise, Place

#: Those of the table `annotation` that are taken over.
COLUMNS = (
    "uuid", "article", "tag", "start", "end", "quote", "quote_simplified", "quote_traditional", "prefix", "suffix",
    "note", "annotator", "status", "origin", "created_at", "updated_at", "passage_group",
)  # fmt: skip
#: Whether it had to be looked for, whether it says nobody who made it, and how a person knows it there.
_KNOWN = ("moved", "unnamed", "title", "path", "read")
_NAMES = ", ".join(f'"{name}"' for name in COLUMNS)
_LAY_OUT = (
    f"CREATE TEMP TABLE coming ({_NAMES}, {', '.join(_KNOWN)}, twin INTEGER, fate TEXT)",
    "CREATE INDEX temp.coming_uuid ON coming (uuid)",
    "CREATE TEMP TABLE gone (uuid TEXT, at TEXT)",
)
_INSERT = (
    f"INSERT INTO temp.coming ({_NAMES}, {', '.join(_KNOWN)}) "
    f"VALUES ({', '.join(f':{name}' for name in (*COLUMNS, *_KNOWN))})"
)
#: One and the same annotation: by its UUID; or made by one person with one tag at one place, if what is here is no
#: other one of those that come (who has tagged twice has both); or a part of one that is whole here, cut off where its
#: article was cut there, which has the time of the whole.
_TWINS = (
    "UPDATE temp.coming SET twin = (SELECT n.id FROM main.annotation AS n WHERE n.uuid = coming.uuid)",
    "UPDATE temp.coming SET twin = (SELECT n.id FROM main.annotation AS n WHERE n.article = coming.article "
    'AND n.start = coming.start AND n."end" = coming."end" AND n.tag = coming.tag '
    "AND n.annotator = coming.annotator AND NOT EXISTS (SELECT 1 FROM temp.coming AS o WHERE o.uuid = n.uuid) "
    "ORDER BY n.id LIMIT 1) WHERE twin IS NULL",
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
_FATES = """
    UPDATE temp.coming SET fate = CASE
        WHEN twin IS NOT NULL THEN 'present'
        WHEN EXISTS (SELECT 1 FROM temp.gone AS g WHERE g.uuid = coming.uuid AND g.at >= coming.updated_at)
        THEN 'removed_here'
        ELSE 'added' END
"""
_NEW = f"SELECT {_NAMES} FROM temp.coming WHERE fate = 'added' ORDER BY rowid"
#: By which the parts of a passage are one.
_WHOLE = "coalesce(passage_group, uuid)"
#: A passage that is here and got a part was changed there; one that lost a part here was changed here.
_COUNTS = f"""
    SELECT CASE
        WHEN max(fate = 'updated') OR max(fate = 'added') AND max(twin IS NOT NULL) THEN 'updated'
        WHEN max(fate = 'added') THEN 'added'
        WHEN max(fate = 'kept') OR max(fate = 'removed_here') AND max(twin IS NOT NULL) THEN 'kept'
        ELSE max(fate) END
    FROM temp.coming GROUP BY {_WHOLE}
"""
_OTHERWISE = """
    SELECT title, path, "read", annotator, quote FROM temp.coming WHERE fate = 'added' AND moved ORDER BY rowid
"""


class Coming:
    """The table `temp.coming` of one merge, and what is asked of it.

    Fates are by the names in `Outcome`: added, removed_here, present; and of what is present, updated or kept.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def lay_out(self) -> None:
        """Make the table, empty."""
        self.clear_away()
        for statement in _LAY_OUT:
            self._db.execute(statement)

    def add(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Let these wait, with all their columns and what is known of them."""
        self._db.conn.executemany(_INSERT, rows)

    def look_up(self) -> None:
        """Find their twins here, and what becomes of those that have none."""
        for statement in (*_TWINS, _GONE, _FATES):
            self._db.execute(statement)

    def enter(self, recorder: Recorder) -> None:
        """Write those that are new into the corpus."""
        recorder.insert_from("annotation", COLUMNS, _NEW, ())

    def mark(self, twins: Iterable[int], fate: str) -> None:
        """Say what became of those of which the twins are these, by their ids."""
        self._db.execute(
            "UPDATE temp.coming SET fate = ? WHERE twin IN (SELECT value FROM json_each(?))",
            (fate, json.dumps(list(twins))),
        )

    def counts(self) -> Counter[str]:
        """How many passages met which fate."""
        return Counter(fate for (fate,) in self._db.execute(_COUNTS))

    def count_of_new(self, what: str) -> int:
        """How many passages that are new were `moved`, or are `unnamed`."""
        (count,) = self._db.execute(
            f"SELECT count(DISTINCT {_WHOLE}) FROM temp.coming WHERE fate = 'added' AND \"{what}\""
        ).fetchone()
        return int(count)

    def otherwise(self) -> tuple[Otherwise, ...]:
        """Those that are new and do not read here as they read there."""
        return tuple(
            Otherwise(Place(title, path, read, annotator), quote)
            for title, path, read, annotator, quote in self._db.execute(_OTHERWISE)
            if _bare(read) != _bare(quote)
        )

    def clear_away(self) -> None:
        """Drop the tables."""
        for table in ("coming", "gone"):
            self._db.execute(f"DROP TABLE IF EXISTS temp.{table}")


def _bare(text: str) -> str:
    """A text without white space, of which cleaning makes more or less."""
    return "".join(text.split())
