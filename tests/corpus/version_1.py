"""A corpus file as the program of version 1 left it: its tables by the first step alone, its rows by hand."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from pathlib import Path
from typing import Any

from sqlite_utils import Database as SqliteUtils

from reader.chinese.folding import fold
from reader.corpus import migrations
from reader.corpus.database import Steps
from reader.corpus.fingerprints import fingerprint
from reader.corpus.indexing import index_text

#: Version 1 kept a text verbatim: title line, indents and line ends belong to the body.
BODY = (
    "清河两岸的新账本\r\n"
    "\u3000\u3000沿河的小厂搬进了园区，排水口一个一个封上。谁都可以查一查水质，账本就挂在村口的墙上。\r\n"
)
TAKEN_OUT = "夜校开到了厂区。"
QUOTE = "排水口"
START = BODY.index(QUOTE)
_MADE = "2026-05-06T07:08:09.123Z"

_ARTICLE: dict[str, Any] = {
    "id": 1, "source_file": 1, "position": 0, "title": "清河两岸的新账本", "kicker": None, "subtitle": None,
    "section": "要闻", "source": "清河报", "author": "苏文远", "editor": None, "date": "2026-05-01", "number": None,
    "script": "simplified", "characters": len(BODY), "paragraphs": 2, "folded_sha256": fingerprint(fold(BODY)),
    "state": "reading", "removed": 0, "body": BODY,
}  # fmt: skip
_ANNOTATION: dict[str, Any] = {
    "id": 1, "uuid": "a-1", "article": 1, "tag": 2, "start": START, "end": START + len(QUOTE), "quote": QUOTE,
    "quote_simplified": QUOTE, "quote_traditional": "排水口", "prefix": BODY[:START],
    "suffix": BODY[START + len(QUOTE) :], "note": "记", "annotator": "Li", "status": "accepted", "origin": "search",
    "created_at": _MADE, "updated_at": _MADE,
}  # fmt: skip

#: Every table of version 1 with at least one row, in an order that the references allow.
ROWS: dict[str, list[dict[str, Any]]] = {
    "setting": [{"id": 1, "key": "standard", "value": "s2twp"}],
    "source_file": [
        {
            "id": number, "name": f"{number}.txt", "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "encoding": "utf-8", "media_type": "text/plain", "size": len(text.encode()), "imported_at": _MADE,
            "bytes": zlib.compress(text.encode(), 6),
        }
        for number, text in ((1, BODY), (2, TAKEN_OUT))
    ],
    "article": [
        _ARTICLE,
        _ARTICLE
        | {
            "id": 2, "source_file": 2, "title": "夜校开到了厂区", "body": TAKEN_OUT, "removed": 1, "state": "unread",
            "characters": len(TAKEN_OUT), "paragraphs": 1,
            "folded_sha256": fingerprint(fold(TAKEN_OUT)),
        },
    ],
    "origin": [
        {"article": 1, "body_start": 0, "file_start": 0, "length": len(BODY)},
        {"article": 2, "body_start": 0, "file_start": 0, "length": len(TAKEN_OUT)},
    ],
    "tag": [
        {
            "id": 1, "uuid": "t-1", "parent": None, "name": "生态环境", "colour": "#0072b2", "key": "e",
            "definition": "定义", "position": 0,
        },
        {
            "id": 2, "uuid": "t-2", "parent": 1, "name": "水治理", "colour": "#009e73", "key": None, "definition": "",
            "position": 0,
        },
    ],
    "annotation": [_ANNOTATION],
    "pin": [
        {
            "id": 1, "article": 1, "start": 4, "standard": "s2twp", "source": "账", "target": "賬", "annotator": "Li",
            "created_at": _MADE,
        }
    ],
    "change": [
        {"id": 1, "name": "articles.remove", "facts": '{"count": "1"}', "annotator": "Li", "made_at": _MADE,
         "state": "done"},
        {"id": 2, "name": "annotation.note", "facts": "{}", "annotator": "Li", "made_at": _MADE, "state": "done"},
    ],
    "change_row": [
        {"id": 1, "change": 1, "kind": "article", "row": 2, "article": 2, "before": '{"removed": 0}',
         "after": '{"removed": 1}'},
        {"id": 2, "change": 2, "kind": "annotation", "row": 1, "article": 1, "before": '{"note": ""}',
         "after": '{"note": "记"}'},
    ],
}  # fmt: skip


def make(path: Path) -> None:
    """Write the file."""
    db = SqliteUtils(sqlite3.connect(path, isolation_level=None), execute_plugins=False)
    db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    steps = Steps("duizhao")
    steps(name="m0001_ground")(migrations.m0001_ground)
    steps.apply(db)
    db.execute("PRAGMA foreign_keys = ON")
    for table, rows in ROWS.items():
        for row in rows:
            columns = ", ".join(f'"{name}"' for name in row)
            marks = ", ".join("?" * len(row))
            db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))
            if table == "article":
                words = index_text(fold(row["body"]))
                db.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (row["id"], words))
    db.execute("PRAGMA user_version = 1")
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


def rows_of(path: Path) -> dict[str, list[dict[str, Any]]]:
    """What SQLite alone finds in the tables and columns of version 1."""
    plain = sqlite3.connect(path)
    plain.row_factory = sqlite3.Row
    try:
        found = {}
        for table, rows in ROWS.items():
            columns = ", ".join(f'"{name}"' for name in rows[0])
            found[table] = [dict(row) for row in plain.execute(f"SELECT {columns} FROM {table} ORDER BY 1")]
        return found
    finally:
        plain.close()
