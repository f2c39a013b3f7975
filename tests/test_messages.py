"""Phrases: English as they stand, worded anew where somebody reads them."""

from __future__ import annotations

import pickle
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import messages
from reader.errors import UserError
from reader.messages import Phrase, told
from reader.messages.technical import worded


def marked(context: str, text: str) -> str:
    """A language in which one sees what was translated, and in which facts stand in another order."""
    return f"‹{context}:{text}›"


def test_a_phrase_is_its_english() -> None:
    phrase = Phrase("has {found} bytes, not {said}").filled(found=3, said=4)
    assert phrase == "has 3 bytes, not 4"
    assert len({phrase, "has 3 bytes, not 4"}) == 1
    assert f"{phrase}." == "has 3 bytes, not 4."
    assert Phrase("{braces} of nobody") == "{braces} of nobody"


def test_it_is_told_with_the_facts_that_are_phrases() -> None:
    inner = Phrase("simplified")
    phrase = Phrase("is of {found} script, not {said}", found=inner, said="{odd}")
    assert phrase.told(marked) == "‹findings:is of ‹findings:simplified› script, not {odd}›"
    assert Phrase("{0} to {1}", 3, 5, context="x").told(marked) == "‹x:3 to 5›"
    assert told("as it is", marked) == "as it is"
    assert told(inner, marked) == "‹findings:simplified›"


def test_it_knows_itself_whatever_its_facts_are() -> None:
    script = Phrase("is of {found} script, not {said}")
    assert script.is_in(script.filled(found="a", said="b"))
    assert not script.is_in("is of a script, not b")
    assert not script.is_in(Phrase("another"))


def test_it_goes_to_another_process() -> None:
    phrase = Phrase("{where}: {what}", where=Phrase("file {0}", 3, context="x"), what="{")
    arrived = pickle.loads(pickle.dumps(phrase))
    assert arrived == phrase
    assert arrived.told(marked) == phrase.told(marked)
    error = pickle.loads(pickle.dumps(UserError(messages.CORPUS_DAMAGED, path="c", reason=phrase)))
    assert error.said.told(marked) == "‹messages:c is damaged: ‹findings:‹x:file 3›: {›.›"


def test_an_error_within_an_error_is_told_without_what_to_do() -> None:
    inner = UserError(messages.TAG_NAME_EMPTY)
    outer = UserError(messages.CODEBOOK_ROW, row=3, path="a.csv", reason=inner)
    assert f"‹messages:{messages.TAG_NAME_EMPTY.what}›" in outer.said.told(marked)
    assert messages.TAG_NAME_EMPTY.remedy not in outer.said.told(marked)


@pytest.fixture
def tables(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT UNIQUE NOT NULL, c INTEGER CHECK (c > 0)) STRICT"
    )
    db.execute("CREATE TABLE d (a INTEGER REFERENCES a (id)) STRICT")
    db.execute("INSERT INTO a VALUES (1, 'x', 1)")
    yield db
    db.close()


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO a VALUES (2, 'x', 1)",
        "INSERT INTO a VALUES (2, NULL, 1)",
        "INSERT INTO a VALUES (2, 'y', 0)",
        "INSERT INTO d VALUES (77)",
        "SELECT * FROM e",
        "SELECT f FROM a",
        "PRAGMA query_only = ON; INSERT INTO a VALUES (2, 'y', 1)",
        "PRAGMA max_page_count = 1; INSERT INTO a VALUES (2, hex(zeroblob(90000)), 1)",
        "SELECT zeroblob(3000000000)",
        "ATTACH '/no/such/folder/b.db' AS b",
    ],
)
def test_what_sqlite_says_reads_the_same_and_can_be_worded(
    tables: sqlite3.Connection, statement: str
) -> None:
    *before, last = statement.split("; ")
    for one in before:
        tables.execute(one)
    with pytest.raises(sqlite3.Error) as caught:
        tables.execute(last)
    said = worded(str(caught.value))
    assert said == str(caught.value)
    assert isinstance(said, Phrase)


def test_what_sqlite_finds_in_a_table_can_be_worded(tables: sqlite3.Connection) -> None:
    tables.execute("PRAGMA ignore_check_constraints = ON")
    tables.execute("UPDATE a SET c = 0")
    tables.execute("PRAGMA ignore_check_constraints = OFF")
    (line,) = tables.execute("PRAGMA integrity_check").fetchone()
    assert isinstance(worded(line), Phrase)


def test_a_file_that_is_none_or_is_damaged_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE a (b)")
    db.close()
    whole = path.read_bytes()
    for data in (b"no database at all" * 400, whole[:100] + bytes(len(whole) - 100)):
        path.write_bytes(data)
        db = sqlite3.connect(path)
        with pytest.raises(sqlite3.DatabaseError) as caught:
            db.execute("SELECT * FROM a").fetchall()
        db.close()
        assert isinstance(worded(str(caught.value)), Phrase), caught.value


def test_a_phrase_of_sqlite_within_another_is_worded_as_well() -> None:
    inner = "database disk image is malformed"
    outer = worded(f"unable to validate the inverted index for FTS5 table main.body_index: {inner}")
    assert isinstance(outer, Phrase)
    assert f"‹findings:{inner}›" in outer.told(marked)


def test_what_cannot_be_unpacked_is_told() -> None:
    with pytest.raises(zlib.error) as caught:
        zlib.decompress(b"no such thing")
    assert isinstance(worded(str(caught.value)), Phrase)


def test_what_nobody_foresaw_stays_as_it_is() -> None:
    said = worded("something {odd} happened")
    assert said == "something {odd} happened"
    assert not isinstance(said, Phrase)
