"""Files from strangers: what could act by itself is refused and named; what is damaged on purpose does no harm."""

from __future__ import annotations

import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus import backup, checking, connection, distrust, packing
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from tests.corpus import versions
from tests.corpus.making import SENTENCE, make_file, snapshot


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "c.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        corpus.articles.add([make_file(SENTENCE * 20)])
        corpus.annotations.add(1, Span(0, 4), "甲/乙")
    yield path


def tamper(path: Path, *statements: str, schema: bool = False) -> None:
    """What a stranger's program did to the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        if schema:
            db.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            db.execute(statement)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def refused(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        action()
    assert caught.value.remedy
    return caught.value


STRANGE = {
    "trigger": (
        ["CREATE TRIGGER cuckoo AFTER INSERT ON annotation BEGIN DELETE FROM article; END"],
        "trigger cuckoo",
    ),
    "view": (
        [
            "CREATE VIEW slow AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            "SELECT count(*) FROM n"
        ],
        "view slow",
    ),
    "our view": (
        [
            "DROP VIEW tag_path",
            "CREATE VIEW tag_path AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            "SELECT i AS id, 'a' AS path FROM n",
        ],
        "view tag_path",
    ),
    "virtual": (["CREATE VIRTUAL TABLE other USING fts5 (a)"], "table other"),
    "index": (
        ["CREATE INDEX on_purpose ON article (hex(zeroblob(length(body) * 1000)))"],
        "index on_purpose",
    ),
    "table as view": (["DROP TABLE term", "CREATE VIEW term AS SELECT 1 AS id"], "view term"),
    "shadow": (
        ["DROP TABLE body_index", "CREATE TABLE body_index (body TEXT)"],
        "table body_index",
    ),
}


@pytest.mark.parametrize("readonly", [False, True], ids=["to write", "to read"])
@pytest.mark.parametrize("name", STRANGE)
def test_what_could_act_by_itself_is_refused_and_named(path: Path, name: str, readonly: bool) -> None:
    statements, said = STRANGE[name]
    tamper(path, *statements)
    before = snapshot(path.parent)
    began = time.monotonic()
    error = refused(lambda: Corpus.open(path, readonly=readonly))
    assert error.message in (messages.CORPUS_STRANGE, messages.CORPUS_ALTERED)
    assert said in error.what
    assert time.monotonic() - began < 5
    assert snapshot(path.parent) == before


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_ours_in_it_is_saved_without_it(path: Path, name: str) -> None:
    tamper(path, *STRANGE[name][0])
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(mended.saved) as corpus:
        assert corpus.articles.body(1) == SENTENCE * 20
        assert [one.tag_path for one in corpus.annotations.all()] == ["甲/乙"]
        assert checking.check(corpus) == []


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        (["ALTER TABLE article ADD COLUMN more TEXT"], "table article"),
        (["DROP INDEX annotation_place"], "index annotation_place"),
        (["DROP TABLE saved_search"], "table saved_search"),
        (["ALTER TABLE tag RENAME COLUMN colour TO color"], "table tag"),
    ],
)
def test_tables_of_ours_that_are_built_otherwise_are_refused(
    path: Path, statements: list[str], said: str
) -> None:
    tamper(path, *statements)
    error = refused(lambda: Corpus.open(path))
    assert error.message in (messages.CORPUS_ALTERED, messages.CORPUS_STRANGE)
    assert said in error.what


def test_a_table_that_somebody_added_is_let_be(path: Path) -> None:
    tamper(path, "CREATE TABLE my_notes (id INTEGER PRIMARY KEY, text TEXT)", "ANALYZE")
    with Corpus.open(path) as corpus:
        assert corpus.annotations.count() == 1
        assert checking.check(corpus) == []


def test_a_table_in_the_place_of_one_that_a_migration_makes_is_refused(tmp_path: Path) -> None:
    versions.make(tmp_path / "old.duizhao", 2)
    tamper(tmp_path / "old.duizhao", "CREATE TABLE term (a)")
    assert "table term" in refused(lambda: Corpus.open(tmp_path / "old.duizhao")).what


def test_steps_that_a_file_only_says_to_have_behind_it_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "home"))
    versions.make(tmp_path / "old.duizhao", 2)
    tamper(
        tmp_path / "old.duizhao",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('duizhao', 'm0003_terms', 'now')",
    )
    before = (tmp_path / "old.duizhao").read_bytes()
    assert refused(lambda: Corpus.open(tmp_path / "old.duizhao")).message is messages.CORPUS_ALTERED
    assert (tmp_path / "old.duizhao").read_bytes() == before


def test_a_schema_that_is_no_sql_is_damage(path: Path) -> None:
    tamper(path, "UPDATE sqlite_schema SET sql = 'CREATE nonsense \xff' WHERE name = 'tag'", schema=True)
    assert refused(lambda: Corpus.open(path)).message is messages.CORPUS_DAMAGED
    assert refused(lambda: Corpus.open(path, readonly=True)).message is messages.CORPUS_DAMAGED


@pytest.mark.parametrize("version", [0, -5])
def test_a_version_that_cannot_be_is_refused(path: Path, version: int) -> None:
    tamper(path, f"PRAGMA user_version = {version}")
    assert refused(lambda: Corpus.open(path)).message is messages.CORPUS_ALTERED


def test_nothing_can_be_attached_or_loaded_and_no_trigger_nests(path: Path) -> None:
    with Corpus.open(path) as corpus:
        for statement in (
            f"ATTACH '{path}' AS other",
            "SELECT load_extension('x')",
        ):
            with pytest.raises(sqlite3.OperationalError):
                corpus.db.execute(statement)
        assert corpus.db.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert corpus.db.execute("PRAGMA cell_size_check").fetchone() == (1,)
        assert corpus.db.execute("PRAGMA writable_schema").fetchone() == (0,)


@pytest.mark.parametrize("table", ["body_index_data", "body_index_idx", "body_index_config"])
@pytest.mark.parametrize("how", ["DELETE FROM {}", "UPDATE {} SET {} = x'ff00ff00ffffffffffffffff'"])
def test_an_index_that_was_damaged_on_purpose_is_told_and_made_anew(path: Path, table: str, how: str) -> None:
    column = {"body_index_data": "block", "body_index_idx": "pgno", "body_index_config": "v"}[table]
    try:
        tamper(path, how.format(table, column))
    except sqlite3.DatabaseError:
        pytest.skip("this SQLite protects it")
    try:
        with explained(path), Corpus.open(path) as corpus:
            corpus.search.find("粮食")
            problems = checking.check(corpus)
    except UserError as error:
        assert error.message is messages.CORPUS_DAMAGED
    else:
        assert {one.kind for one in problems} <= {"index", "structure"}
    mended = checking.mend(path)
    with Corpus.open(mended.saved or path) as corpus:
        assert checking.check(corpus) == []
        assert corpus.search.find("粮食").hits == 20


def test_text_that_is_no_utf_8_is_damage_in_words(path: Path) -> None:
    tamper(path, "UPDATE annotation SET note = CAST(x'ff41fe' AS TEXT)")

    def read() -> None:
        with explained(path), Corpus.open(path, readonly=True) as corpus:
            corpus.annotations.all()

    assert refused(read).message is messages.CORPUS_DAMAGED
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(mended.saved) as corpus:
        assert [one.note for one in corpus.annotations.all()] == ["\ufffdA\ufffd"]


@pytest.mark.parametrize("size", [10, -1, 2**40])
def test_bytes_that_unpack_to_more_than_they_say_are_not_unpacked(path: Path, size: int) -> None:
    bomb = zlib.compress(bytes(50_000_000))
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE source_file SET bytes = ?, size = ?", (bomb, size))
        db.commit()
    with Corpus.open(path) as corpus:
        assert "file" in {one.kind for one in checking.check(corpus)}
    with pytest.raises(zlib.error):
        packing.inflate(bomb, 1_000_000)


def test_a_blob_that_says_to_be_huge_is_not_believed(path: Path) -> None:
    """The length of a record is a number in the page; a false one must not fill the memory."""
    data = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as db:
        (page,) = db.execute(
            "SELECT pageno FROM dbstat WHERE name = 'source_file' AND pagetype = 'leaf'"
        ).fetchone()
    start = (page - 1) * 4096
    cell = start + int.from_bytes(data[start + 8 : start + 10], "big")
    data[cell : cell + 5] = b"\x87\xff\xff\xff\x7f"
    path.write_bytes(bytes(data))
    try:
        with explained(path), Corpus.open(path) as corpus:
            assert checking.check(corpus)
    except UserError as error:
        assert error.message is messages.CORPUS_DAMAGED
    assert checking.mend(path).saved is not None


def test_tags_that_stand_under_themselves_do_not_hang(path: Path) -> None:
    tamper(path, "UPDATE tag SET parent = 2 WHERE id = 1")
    with Corpus.open(path) as corpus:
        assert ("tag", "tag 1") in {(one.kind, one.where) for one in checking.check(corpus)}
        corpus.codebook.all()


def test_a_sound_file_is_known_by_its_digest_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A start does not wait for a schema to be made in memory."""

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(distrust, "schema", never)
    for readonly in (False, True):
        with Corpus.open(path, readonly=readonly) as corpus:
            assert corpus.articles.count()


def test_a_stranger_among_the_backups_is_not_listed(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    made = backup.back_up(path, folder=folder)
    assert made is not None
    tamper(made.path, *STRANGE["trigger"][0])
    assert backup.list_backups(path, folder=folder) == []
    assert refused(lambda: backup.restore(made.path, path)).message is messages.BACKUP_NOT_WHOLE


def test_what_is_looked_into_is_of_its_own_version(tmp_path: Path) -> None:
    versions.make(tmp_path / "old.duizhao", 1)
    with closing(connection.look_into(tmp_path / "old.duizhao")) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
