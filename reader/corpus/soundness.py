"""Is every value in a corpus of a kind that its column can have? Asked before the corpus is shown in a window.

SQLite keeps to the types and rules of a table for whoever writes through it and means well. A file that was made to
look like a corpus, or whose bytes were damaged, can have anything anywhere; all that reads it would have to reckon
with that. What can be of the right kind and still mean nothing (a date, a colour, JSON) is read with that in mind.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reader import messages
from reader.corpus.connection import explained
from reader.corpus.database import Database
from reader.errors import UserError
from reader.messages import QT_TRANSLATE_NOOP, Phrase

#: The tables that a window reads.
TABLES = (
    "setting", "tag", "term", "pin", "saved_search", "annotation", "source_file", "article", "origin", "change",
    "change_row", "word", "word_cut",
)  # fmt: skip
#: Of these every word is read, too: they have few rows, and all that a window does goes by them.
_SMALL = ("setting", "tag", "term", "pin", "saved_search")
#: What is said of a column.
UNSOUND = Phrase(QT_TRANSLATE_NOOP("findings", "has a value that it cannot have"))
_UNSOUND_AT = Phrase(QT_TRANSLATE_NOOP("findings", "{column} has a value that it cannot have"))
#: The largest number in any of them: of a row, of code points or bytes. Also what a signal of Qt carries.
MOST = 2**31 - 1
#: The smallest, where it is not 0, or 1 for the number of a row: an article that gave way to others is before them.
_LEAST = {("article", "position"): -MOST}
#: What a value must not be, beside the rule of its type; as the CHECK of its table, or as everybody takes for granted.
_RULES = {
    ("annotation", "end"): '"end" <= start',
    ("annotation", "origin"): "origin NOT IN ('hand', 'search', 'proposal', 'import')",
    ("annotation", "status"): "status NOT IN ('made', 'proposed', 'accepted', 'rejected')",
    ("article", "removed"): "removed > 1",
    ("article", "script"): "script NOT IN ('simplified', 'traditional', 'mixed', 'unknown')",
    ("article", "state"): "state NOT IN ('unread', 'reading', 'done')",
    ("change", "state"): "state NOT IN ('done', 'undone', 'abandoned')",
    ("origin", "length"): "length = 0",
    ("pin", "source"): "source = ''",
    ("pin", "start"): "start IS NOT NULL AND article IS NULL",
    ("tag", "name"): "name = '' OR instr(name, '/')",
    ("tag", "retired"): "retired > 1",
}  # fmt: skip


def require_sound(db: Database, path: Path) -> None:
    """Look through all rows: a tenth of a second for 20,000 articles, as texts and bytes are not read for it.

    Raises UserError (CORPUS_DAMAGED) that names the first column with a value that cannot be.
    """
    with explained(path):
        for table in _SMALL:
            db.execute(f"SELECT * FROM {table}").fetchall()  # SQLite says where a text is none
        for where in unsound(db):
            raise UserError(messages.CORPUS_DAMAGED, path=path, reason=_UNSOUND_AT.filled(column=where))


def unsound(db: Database) -> Iterator[str]:
    """Where values are that cannot be: the column, or the table of which the next row would get a wrong number."""
    for table in TABLES:
        conditions = _conditions(db, table)
        if _is_any(db, table, " OR ".join(conditions.values())):
            for name, condition in conditions.items():
                if _is_any(db, table, condition):
                    yield f"{table}.{name}"
    odd = f"typeof(seq) <> 'integer' OR seq NOT BETWEEN 0 AND {MOST}"
    for (table,) in db.execute(f"SELECT CAST(name AS TEXT) FROM sqlite_sequence WHERE {odd}").fetchall():
        yield f"sqlite_sequence {table}"


def _is_any(db: Database, table: str, condition: str) -> bool:
    return db.execute(f"SELECT 1 FROM {table} WHERE {condition} LIMIT 1").fetchone() is not None


def _conditions(db: Database, table: str) -> dict[str, str]:
    """For each column of a table what is true of a value that cannot be in it."""
    found = {}
    for name, kind, required in db.execute(
        'SELECT name, type, "notnull" OR pk FROM pragma_table_info(?)', (table,)
    ):
        column, rule = f'"{name}"', _RULES.get((table, name))
        odd = f"typeof({column}) <> '{kind.lower()}'"
        if kind == "INTEGER":
            odd += f" OR {column} NOT BETWEEN {_LEAST.get((table, name), int(name == 'id'))} AND {MOST}"
        if not required:
            odd = f"{column} IS NOT NULL AND ({odd})"
        found[name] = f"({odd} OR {rule})" if rule else f"({odd})"
    return found
