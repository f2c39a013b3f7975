"""Rows of the table `article` that come and go when articles are cut anew; their order in a file stays exact.

A body never changes: another text is another row. A row that is replaced is marked removed and gives up its
place in the file: its position is then minus its id, so that a new row can stand there. A row that a person
removed keeps its place, and with it the right not to come back when the file is cleaned again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from reader.chinese.folding import fold
from reader.chinese.layout import blocks_of
from reader.chinese.span import Span
from reader.corpus.changes import Recorder
from reader.corpus.columns import read_places
from reader.corpus.database import Database
from reader.corpus.evidence import read_evidence, write_evidence
from reader.corpus.fingerprints import fingerprint
from reader.corpus.indexing import index_text
from reader.corpus.pieces import Piece
from reader.corpus.rows import State
from reader.importing.document import DETAILS
from reader.importing.origin import OriginMap, Run

_COLUMNS = (*DETAILS, "script", "state", "headings", "evidence", "body")


class ArticleRows:
    """Reads rows as pieces and writes pieces as rows, within a step of the history."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def piece(self, number: int) -> Piece:
        """The article with this id, removed or not."""
        row = self._db.execute(
            f"SELECT {', '.join(_COLUMNS)} FROM article WHERE id = ?", (number,)
        ).fetchone()
        values = dict(zip(_COLUMNS, row, strict=True))
        headings = read_places(values["headings"], len(values["body"]))
        runs = self._db.execute(
            "SELECT body_start, file_start, length FROM origin WHERE article = ? ORDER BY body_start",
            (number,),
        )
        return Piece(
            details={name: values[name] for name in DETAILS if values[name]},
            evidence=read_evidence(values["evidence"]),
            script=values["script"],
            body=values["body"],
            origin=OriginMap(tuple(Run(*run) for run in runs)),
            headings=None if headings is None else tuple(headings),
            state=State(values["state"]),
        )

    def place(self, number: int) -> tuple[int, int]:
        """The id of an article's file and its position among the articles of it."""
        row = self._db.execute("SELECT source_file, position FROM article WHERE id = ?", (number,)).fetchone()
        return int(row[0]), int(row[1])

    def titles_in(self, file: int) -> set[str]:
        """By what the articles of a file go."""
        rows = self._db.execute("SELECT title FROM article WHERE source_file = ? AND removed = 0", (file,))
        return {row[0] for row in rows}

    def has_body_at(self, file: int, span: Span) -> bool:
        """Whether an article of a file has something of a span of the file's text in its body."""
        row = self._db.execute(
            "SELECT 1 FROM origin AS o JOIN article AS a ON a.id = o.article AND a.removed = 0 "
            "WHERE a.source_file = ? AND o.file_start < ? AND o.file_start + o.length > ? LIMIT 1",
            (file, span.end, span.start),
        ).fetchone()
        return row is not None

    def add(self, recorder: Recorder, file: int, position: int, piece: Piece) -> int:
        """Add a row at a position of its file that is free; the id of it. Taking it back frees the place."""
        folded = fold(piece.body)
        row = columns_of(piece) | {
            "state": piece.state.value,
            "characters": len(piece.body),
            "paragraphs": len(blocks_of(piece.body, piece.headings or ())),
            "folded_sha256": fingerprint(folded),
            "body": piece.body,
        }
        number = self._next_id()
        # As it is when it is taken back: then coming to be is a change of these two columns.
        row |= {"id": number, "source_file": file, "position": -number, "removed": 1}
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        self._db.execute(f"INSERT INTO article ({names}) VALUES ({marks})", tuple(row.values()))
        self._db.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, index_text(folded)))
        self._db.conn.executemany(
            "INSERT INTO origin (article, body_start, file_start, length) VALUES (?, ?, ?, ?)",
            [(number, *run) for run in piece.origin.runs],
        )
        recorder.update("article", number, {"removed": 0, "position": position}, article=number)
        return number

    def retire(self, recorder: Recorder, number: int) -> None:
        """Mark a row as replaced by others."""
        recorder.update("article", number, {"removed": 1, "position": -number}, article=number)

    def make_room(self, recorder: Recorder, file: int, position: int, count: int) -> None:
        """Move the articles of a file on, as far as needed for `count` free places from `position` on."""
        taken = self._db.execute(
            "SELECT id, position FROM article WHERE source_file = ? AND position >= ? ORDER BY position",
            (file, position),
        ).fetchall()
        free = position + count
        moves: dict[int, int] = {}
        for number, place in taken:
            if place >= free:
                break
            moves[number] = free
            free += 1
        for number, place in reversed(moves.items()):
            recorder.update("article", number, {"position": place}, article=number)

    def lift(self, recorder: Recorder, numbers: Iterable[int]) -> None:
        """Free the places of rows that are to get others."""
        for number in numbers:
            recorder.update("article", number, {"position": -number}, article=number)

    def _next_id(self) -> int:
        row = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'article'").fetchone()
        return int(row[0]) + 1 if row else 1


def columns_of(piece: Piece) -> dict[str, Any]:
    """The columns that say what is known of a text."""
    return {
        **{name: piece.details.get(name) for name in DETAILS},
        "title": piece.details.get("title", ""),
        "script": piece.script,
        "headings": None if piece.headings is None else json.dumps(piece.headings),
        "evidence": write_evidence(piece.evidence),
    }
