"""No value in any column, of whatever type, makes a corpus unusable: commands end in a result or a `UserError`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.cli import main
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import exporting
from tests.corpus.making import SENTENCE

Add = Callable[..., int]

#: As SQL. The last but one is a lone surrogate, the last one no UTF-8 at all.
ODD = (
    "NULL", "0", "-1", "9223372036854775807", "1.5", "9e999", "''", "'{'", "'5'", "'[]'", "'{}'", "'[1, \"a\", null]'",
    "'{\"a\": [1]}'", "'nonsense'", "'9999-99-99'", "x''", "x'ff00'", "char(0)", "hex(zeroblob(20000))",
    "replace(hex(zeroblob(2000)), '0', '[')", "CAST(x'eda080' AS TEXT)", "CAST(x'ff' AS TEXT)",
)  # fmt: skip
#: In the suite each column has a share of the values, one in so many; all of them when asked for.
SHARE, LONG = 7, "DUIZHAO_LONG" in os.environ
TABLES = (
    "setting", "source_file", "article", "origin", "tag", "annotation", "pin", "term", "saved_search", "change",
    "change_row", "word", "word_cut",
)  # fmt: skip
COMMANDS = (
    ["articles"],
    ["show", "1"],
    ["span", "1", "0", "2"],
    ["search", "粮食"],
    ["annotations"],
    ["codebook"],
    ["words"],
    ["check"],
)


def columns() -> Iterator[tuple[str, str]]:
    from reader.corpus.distrust import schema
    from reader.corpus.migrations import VERSION

    memory = sqlite3.connect(":memory:")
    for entry in schema(VERSION):
        if entry.name in TABLES and entry.is_plain:
            memory.execute(entry.sql)
            for row in memory.execute(f"PRAGMA table_info({entry.name})"):
                yield entry.name, row[1]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus with something in each table."""
    from tests.corpus.making import make_file

    path = tmp_path_factory.mktemp("full") / "full.duizhao"
    with Corpus.create(path, annotator="甲") as corpus:
        corpus.articles.add(
            [make_file("粮食。" + SENTENCE * 3, date="2024-01-02"), make_file("另一篇文章，說的是鄉村。")]
        )
        corpus.annotations.add(1, Span(0, 2), "甲/乙")
        corpus.annotations.add(2, Span(3, 5), "丙")
        corpus.terms.add(["粮食安全"])
        corpus.saved_searches.save("一", "粮食")
        corpus.set_standard(corpus.settings.standard)
        corpus.db.execute("INSERT OR REPLACE INTO setting (key, value) VALUES ('standard', 's2t')")
        corpus.db.execute(
            "INSERT INTO pin (article, start, standard, source, target, annotator, created_at) "
            "VALUES (1, 0, 's2t', '粮', '糧', '甲', '2024-01-01T00:00:00Z')"
        )
        corpus.history.undo()
        list(corpus.words.make(processes=1))
    return path


def spoilt(full: Path, path: Path, table: str, column: str, value: str) -> bool:
    """A copy of the corpus with a value in a column of one row, or of all; whether SQLite can keep it there.

    The rules of the table are got round, as another program could: SQLite's own for types, too.
    """
    path.write_bytes(full.read_bytes())
    with sqlite3.connect(path, isolation_level=None) as db:
        ((sql,),) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchall()
        loose = sql.replace("STRICT, WITHOUT ROWID", "WITHOUT ROWID").replace(") STRICT", ")")
        for name in ("TEXT", "INTEGER", "BLOB"):
            loose = loose.replace(f"{name} NOT NULL", "BLOB").replace(f" {name},", " BLOB,")
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (loose, table))
        db.execute("PRAGMA writable_schema = RESET")
    db.close()
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        try:
            db.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = {value}')
        except sqlite3.DatabaseError:
            return False
        finally:
            db.execute("PRAGMA writable_schema = ON")
            db.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
    db.close()
    return True


@pytest.mark.parametrize(("table", "column"), list(columns()))
def test_no_value_of_a_column_ends_in_anything_but_a_result_or_an_error_for_people(
    full: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], table: str, column: str
) -> None:
    path = tmp_path / "spoilt.duizhao"
    spoilt_any = False
    number = sum(map(ord, table + column))
    for value in (
        ODD if LONG or column == "id" else ODD[number % SHARE :: SHARE]
    ):  # few can be a number of a row
        if not spoilt(full, path, table, column, value):
            continue
        spoilt_any = True
        for command, *words in COMMANDS:
            assert main([command, str(path), *words]) in (0, 1), (value, command)
        for suffix in exporting.SUFFIXES:
            assert main(["export", str(path), str(tmp_path / f"out{suffix}")]) in (0, 1), value
        try:
            with Corpus.open(path, annotator="甲") as corpus:
                corpus.history.redo()
                corpus.history.undo()
        except UserError:
            pass
        assert main(["check", str(path), "--repair"]) in (0, 1), value
        for file in tmp_path.glob("spoilt*"):
            file.unlink()
    assert spoilt_any
    assert "Traceback" not in capsys.readouterr().err


def test_what_is_set_right_can_be_used_again(full: Path, tmp_path: Path) -> None:
    """A standard that is none, and headings, evidence and plans that are no JSON, are mended in the file itself."""
    path = tmp_path / "a.duizhao"
    path.write_bytes(full.read_bytes())
    with Corpus.open(path) as corpus:
        corpus.db.execute("UPDATE setting SET value = '\"xx\"'")
        corpus.db.execute("UPDATE article SET headings = '{', evidence = '5'")
        corpus.db.execute("UPDATE source_file SET plan = '[['")
        corpus.db.execute("UPDATE saved_search SET options = '{'")
        found = checking.check(corpus)
        assert {problem.where for problem in found} >= {
            "setting standard", "article 1", "article 2", "source file 1", "saved search 1",
        }  # fmt: skip
        assert corpus.forms.of(1, corpus.settings.standard).body  # it can be read all the same
    mended = checking.mend(path)
    assert mended.problems == []
    assert mended.saved is None
    with Corpus.open(path, readonly=True) as corpus:
        assert checking.check(corpus) == []
