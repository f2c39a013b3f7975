"""What SQLite and zlib say, as phrases that read the same in English and can be worded in the user's language."""

from __future__ import annotations

import re

from reader.messages.marking import QT_TRANSLATE_NOOP, Phrase

#: Sentences without facts; their translations name them, as who helps from afar knows them by that.
_WHOLE = (
    QT_TRANSLATE_NOOP("findings", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("findings", "file is not a database"),
    QT_TRANSLATE_NOOP("findings", "disk I/O error"),
    QT_TRANSLATE_NOOP("findings", "database or disk is full"),
    QT_TRANSLATE_NOOP("findings", "database is locked"),
    QT_TRANSLATE_NOOP("findings", "database table is locked"),
    QT_TRANSLATE_NOOP("findings", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("findings", "unable to open database file"),
    QT_TRANSLATE_NOOP("findings", "out of memory"),
    QT_TRANSLATE_NOOP("findings", "string or blob too big"),
    QT_TRANSLATE_NOOP("findings", "unsupported file format"),
    QT_TRANSLATE_NOOP("findings", "Python int too large to convert to SQLite INTEGER"),
    QT_TRANSLATE_NOOP("findings", "FOREIGN KEY constraint failed"),
)
#: Where a fact stands in a sentence it is worded, too: `{1}` may be what another one says.
_WITH_FACTS = tuple(
    (re.compile(pattern, re.DOTALL), template)
    for pattern, template in (
        (
            r"malformed database schema \(([^()]*)\) - (.*)",
            QT_TRANSLATE_NOOP("findings", "malformed database schema ({0}) - {1}"),
        ),
        (
            r"malformed database schema \(([^()]*)\)",
            QT_TRANSLATE_NOOP("findings", "malformed database schema ({0})"),
        ),
        (r"unable to open database: (.*)", QT_TRANSLATE_NOOP("findings", "unable to open database: {0}")),
        (r"no such table: (.*)", QT_TRANSLATE_NOOP("findings", "no such table: {0}")),
        (r"no such column: (.*)", QT_TRANSLATE_NOOP("findings", "no such column: {0}")),
        (
            r"\*\*\* in database main \*\*\*\n(.*)",
            QT_TRANSLATE_NOOP("findings", "*** in database main ***\n{0}"),
        ),
        (
            r"row (\d+) missing from index (\S+)",
            QT_TRANSLATE_NOOP("findings", "row {0} missing from index {1}"),
        ),
        (
            r"wrong # of entries in index (\S+)",
            QT_TRANSLATE_NOOP("findings", "wrong # of entries in index {0}"),
        ),
        (r"non-unique entry in index (\S+)", QT_TRANSLATE_NOOP("findings", "non-unique entry in index {0}")),
        (r"NULL value in (\S+)", QT_TRANSLATE_NOOP("findings", "NULL value in {0}")),
        (r"non-(\w+) value in (\S+)", QT_TRANSLATE_NOOP("findings", "non-{0} value in {1}")),
        (r"(NUMERIC|TEXT) value in (\S+)", QT_TRANSLATE_NOOP("findings", "{0} value in {1}")),
        (
            r"CHECK constraint failed in (\S+)",
            QT_TRANSLATE_NOOP("findings", "CHECK constraint failed in {0}"),
        ),
        (r"CHECK constraint failed: (.*)", QT_TRANSLATE_NOOP("findings", "CHECK constraint failed: {0}")),
        (r"UNIQUE constraint failed: (.*)", QT_TRANSLATE_NOOP("findings", "UNIQUE constraint failed: {0}")),
        (
            r"NOT NULL constraint failed: (.*)",
            QT_TRANSLATE_NOOP("findings", "NOT NULL constraint failed: {0}"),
        ),
        (
            r"malformed inverted index for FTS5 table (\S+)",
            QT_TRANSLATE_NOOP("findings", "malformed inverted index for FTS5 table {0}"),
        ),
        (
            r"unable to validate the inverted index for FTS5 table (\S+): (.*)",
            QT_TRANSLATE_NOOP("findings", "unable to validate the inverted index for FTS5 table {0}: {1}"),
        ),
        (
            r"Error (-?\d+) while decompressing data: (.*)",
            QT_TRANSLATE_NOOP("findings", "Error {0} while decompressing data: {1}"),
        ),
    )
)


def worded(said: str) -> str:
    """What SQLite or zlib said, as a phrase where it is known; else as it stands."""
    if said in _WHOLE:
        return Phrase(said)
    for pattern, template in _WITH_FACTS:
        if found := pattern.fullmatch(said):
            return Phrase(template, *map(worded, found.groups()))
    return said
