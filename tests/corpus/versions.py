"""Corpus files as the programs of each version left them: the tables by their steps alone, the rows by hand.

A version that has landed never changes here: add the next one (`_ADDED`, `_COLUMNS`) when a step is written.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from array import array
from pathlib import Path
from typing import Any

from sqlite_utils import Database as SqliteUtils

from reader.chinese.folding import fold
from reader.corpus import migrations
from reader.corpus.database import Steps
from reader.corpus.fingerprints import fingerprint
from reader.corpus.indexing import index_text
from tests.corpus import version_1

Rows = dict[str, list[dict[str, Any]]]

#: The last version of which there is a file here.
LAST = 5

#: From here on the index has sequences of characters behind all of them.
_SEQUENCES = 5

_MADE = "2026-06-07T08:09:10.123Z"
_WORDS = ("夜校", "开到", "了", "厂区", "。")

#: Columns that a version added to rows that were there before, with what its program wrote there.
_COLUMNS: dict[int, dict[tuple[str, int], dict[str, Any]]] = {
    2: {
        ("article", 1): {
            "headings": "[0]",
            "evidence": '{"title": [0, 8, true], "date": [null, null, false]}',
        },
        ("article", 2): {"headings": None, "evidence": None},
        ("source_file", 1): {"plan": None},
        ("source_file", 2): {"plan": '{"whole": true}'},
    },
    4: {
        ("annotation", 1): {"passage_group": "g-1"},
        ("tag", 1): {"retired": 1, "examples": "例"},
        ("tag", 2): {"retired": 0, "examples": ""},
    },
}

#: Rows of tables that a version added, and rows that only its program could write.
_ADDED: dict[int, Rows] = {
    3: {
        "term": [
            {"id": 1, "text": "排水口", "simplified": "排水口", "annotator": "Li", "created_at": _MADE},
            {"id": 2, "text": "賬本", "simplified": "账本", "annotator": "Li", "created_at": _MADE},
        ]
    },
    4: {
        "annotation": [
            version_1.ROWS["annotation"][0]
            | {
                "id": 2, "uuid": "a-2", "start": 0, "end": 2, "quote": "清河", "quote_simplified": "清河",
                "quote_traditional": "清河", "prefix": "", "suffix": version_1.BODY[2:34], "passage_group": "g-1",
            }
        ],
        "word": [{"id": number, "text": text} for number, text in enumerate(_WORDS, start=1)],
        "word_cut": [
            {"article": 2, "dictionary": "d", "words": zlib.compress(array("I", (1, 2, 3, 4, 5)).tobytes(), 1)}
        ],
        "saved_search": [
            {"id": 1, "name": "水", "query": "排水", "options": "{}", "annotator": "Li", "created_at": _MADE}
        ],
    },
}  # fmt: skip


def rows(version: int) -> Rows:
    """Every row of a file of a version, in an order that the references allow."""
    found: Rows = {table: [dict(row) for row in there] for table, there in version_1.ROWS.items()}
    for row in found[
        "article"
    ]:  # digests as they are, by which what was saved is held against what was there
        row["folded_sha256"] = fingerprint(fold(row["body"]))
    for row in found["source_file"]:
        row["sha256"] = hashlib.sha256(zlib.decompress(row["bytes"])).hexdigest()
    for added in range(2, version + 1):
        for (table, number), values in _COLUMNS.get(added, {}).items():
            next(row for row in found[table] if row["id"] == number).update(values)
        for table, there in _ADDED.get(added, {}).items():
            found.setdefault(table, []).extend(dict(row) for row in there)
    return found


def make(path: Path, version: int) -> None:
    """Write a file of a version."""
    db = SqliteUtils(sqlite3.connect(path, isolation_level=None), execute_plugins=False)
    db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    steps = Steps("duizhao")
    for step in migrations.steps.first(version):
        steps(name=step.name)(step.fn)
    steps.apply(db)
    db.execute("PRAGMA foreign_keys = ON")
    with db.atomic():
        for table, there in rows(version).items():
            for row in there:
                columns = ", ".join(f'"{name}"' for name in row)
                marks = ", ".join("?" * len(row))
                db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))
                if table == "article":
                    words = index_text(fold(row["body"]))
                    if version < _SEQUENCES:
                        words = words[: 2 * len(row["body"]) - 1]
                    db.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (row["id"], words))
    db.execute(f"PRAGMA user_version = {version}")
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


def rows_of(path: Path, version: int) -> Rows:
    """What SQLite alone finds in the tables and columns of a version."""
    plain = sqlite3.connect(path)
    plain.row_factory = sqlite3.Row
    try:
        found: Rows = {}
        for table, there in rows(version).items():
            columns = ", ".join(f'"{name}"' for name in there[0])
            found[table] = [
                dict(row) for row in plain.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2")
            ]
        return found
    finally:
        plain.close()
