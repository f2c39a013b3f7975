"""Values that no column can have are found wherever they are; a repair gives a corpus without them, with all else."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.distrust import schema
from reader.corpus.migrations import VERSION
from reader.corpus.soundness import TABLES, require_sound, unsound
from reader.errors import UserError
from tests.corpus.test_odd_values import columns, full, spoilt

__all__ = ["full"]

Add = Callable[..., int]

#: As SQL. None of them can be in any column, whatever its type, but the last in those of bytes.
IMPOSSIBLE = ("9e999", "x'ff00'")
#: What no enumeration and no number can be.
OUTSIDE = ("-1", "9223372036854775807", "'nonsense'")


def refused(path: Path) -> str:
    """What is said of a corpus that is not sound; nothing of one that is."""
    with Corpus.open(path, readonly=True) as corpus:
        try:
            require_sound(corpus.db, path)
        except UserError as error:
            assert error.message is messages.CORPUS_DAMAGED
            return str(error)
    return ""


def test_all_tables_are_looked_through() -> None:
    ours = {entry.name for entry in schema(VERSION) if entry.is_plain}
    assert set(TABLES) == {name for name in ours if not name.startswith("body_index")}


def test_a_corpus_that_was_worked_with_is_sound(full: Path, corpus: Corpus, add_text: Add) -> None:
    assert refused(full) == ""
    number = add_text("第一行。\n第二行。\n第三行。")
    corpus.annotations.add(number, Span(0, 2), "甲/乙")
    corpus.recutting.split(number, 5)
    corpus.codebook.retire(corpus.codebook.all()[0].id)
    corpus.history.undo()
    corpus.articles.remove([corpus.articles.all()[0].id])
    assert list(unsound(corpus.db)) == []


@pytest.mark.parametrize(("table", "column"), list(columns()))
def test_a_value_of_another_kind_is_refused_in_any_column(
    full: Path, tmp_path: Path, table: str, column: str
) -> None:
    for value in IMPOSSIBLE:
        path = tmp_path / "a.duizhao"
        if spoilt(full, path, table, column, value):
            with sqlite3.connect(path) as db:
                ((is_odd,),) = db.execute(
                    f"SELECT max(typeof(t.\"{column}\") NOT IN ('null', lower(i.type))) "
                    f'FROM "{table}" AS t, pragma_table_info(?) AS i WHERE i.name = ?',
                    (table, column),
                )
            db.close()
            assert (f"{table}.{column}" in refused(path)) is bool(is_odd), value


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("annotation", "status", "'nonsense'"),
        ("annotation", "origin", "''"),
        ("annotation", "start", "-1"),
        ("annotation", "end", "0"),
        ("annotation", "id", "9223372036854775807"),
        ("article", "state", "'nonsense'"),
        ("article", "script", "''"),
        ("article", "removed", "2"),
        ("article", "characters", "1 << 40"),
        ("article", "source_file", "-1"),
        ("change", "state", "'nonsense'"),
        ("change_row", "row", "-1"),
        ("origin", "length", "0"),
        ("pin", "source", "''"),
        ("pin", "article", "NULL"),
        ("tag", "id", "0"),
        ("tag", "name", "'甲/乙'"),
        ("tag", "retired", "2"),
        ("tag", "position", "NULL"),
        ("tag", "colour", "CAST(x'ff' AS TEXT)"),
        ("setting", "value", "CAST(x'eda080' AS TEXT)"),
    ],
)
def test_what_breaks_a_rule_is_refused_and_comes_out_of_a_repair_whole(
    full: Path, tmp_path: Path, table: str, column: str, value: str
) -> None:
    path = tmp_path / "a.duizhao"
    assert spoilt(full, path, table, column, value)
    assert refused(path)
    with Corpus.open(full, readonly=True) as corpus:
        quotes = sorted(one.quote for one in corpus.annotations.all())
        bodies = sorted(corpus.articles.body(one.id) for one in corpus.articles.all())
    mended = checking.mend(path)
    saved = mended.saved or path  # some of it can be mended in the file itself
    assert bool(mended.problems) is (saved != path)
    assert refused(saved) == ""
    with Corpus.open(saved) as corpus:
        assert sorted(one.quote for one in corpus.annotations.all()) == quotes
        assert sorted(corpus.articles.body(one.id) for one in corpus.articles.all()) == bodies
        assert {problem.kind for problem in checking.check(corpus)} <= {"origin", "file"}
        made, _ = corpus.annotations.add(corpus.articles.all()[0].id, Span(3, 5), "新")
        assert made.tag_path == "新"


def test_a_number_that_leaves_no_next_one_is_refused(full: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.duizhao"
    path.write_bytes(full.read_bytes())
    with sqlite3.connect(path) as db:
        db.execute("UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'annotation'")
    db.close()
    assert "sqlite_sequence annotation" in refused(path)
    saved = checking.mend(path).saved
    assert saved is not None
    assert refused(saved) == ""


@pytest.mark.parametrize("column", ["quote", "prefix", "note", "annotator", "created_at", "tag", "article"])
def test_an_annotation_of_which_something_is_lost_is_kept(full: Path, tmp_path: Path, column: str) -> None:
    path = tmp_path / "a.duizhao"
    assert spoilt(full, path, "annotation", column, "NULL")
    saved = checking.mend(path).saved
    assert saved is not None
    with Corpus.open(saved, readonly=True) as corpus, Corpus.open(full, readonly=True) as before:
        assert sorted(one.quote for one in corpus.annotations.all()) == sorted(
            one.quote for one in before.annotations.all()
        )
