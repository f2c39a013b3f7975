"""The schema as others find it with SQLite alone, and steps that are applied wholly or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader import messages
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus import backup, checking, distrust, migrations
from reader.corpus.corpus import Corpus
from reader.corpus.database import Step
from reader.corpus.rows import State
from reader.errors import UserError
from reader.exchange.annotation_csv import COLUMNS
from reader.importing.origin import OriginMap
from tests.corpus import version_1, versions
from tests.corpus.making import dump, make_file, names


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the backups go that are made before a migration."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DUIZHAO_HOME", str(folder))
    return folder


@pytest.fixture
def plain(tmp_path: Path) -> sqlite3.Connection:
    """A fresh corpus as SQLite alone sees it."""
    Corpus.create(tmp_path / "c.duizhao").close()
    return sqlite3.connect(tmp_path / "c.duizhao")


def test_the_file_says_what_it_is(plain: sqlite3.Connection) -> None:
    assert plain.execute("PRAGMA application_id").fetchone() == (int.from_bytes(b"Duiz", "big"),)
    assert plain.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
    assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_version_is_the_number_of_steps(plain: sqlite3.Connection) -> None:
    assert plain.execute("SELECT count(*) FROM _sqlite_migrations").fetchone() == (migrations.VERSION,)


def test_every_table_of_ours_is_strict(plain: sqlite3.Connection) -> None:
    rows = plain.execute("PRAGMA table_list").fetchall()
    tables = {name: bool(strict) for _, name, kind, _, _, strict in rows if kind == "table"}
    bookkeeping = {"sqlite_schema", "sqlite_temp_schema", "sqlite_sequence", "_sqlite_migrations"}
    assert {name for name, strict in tables.items() if not strict} <= bookkeeping
    assert {"article", "annotation", "tag", "source_file", "origin", "change", "pin"} <= tables.keys()


def test_the_view_has_the_columns_of_the_csv_in_their_order(plain: sqlite3.Connection) -> None:
    cursor = plain.execute("SELECT * FROM annotation_table")
    assert tuple(column[0] for column in cursor.description) == COLUMNS


def test_an_open_corpus_holds_its_references_and_waits_for_the_disk(corpus: Corpus) -> None:
    assert corpus.db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert corpus.db.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
    with pytest.raises(sqlite3.IntegrityError):
        corpus.db.execute(
            "INSERT INTO tag (uuid, parent, name, colour, position) VALUES ('u', 99, 'a', '#000000', 0)"
        )


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE annotation SET start = 5, "end" = 5',
        "UPDATE annotation SET start = -1",
        "UPDATE annotation SET start = 'two'",
        "UPDATE annotation SET status = 'perhaps'",
        "UPDATE annotation SET tag = 99",
        "UPDATE article SET script = 'latin'",
        "UPDATE tag SET name = 'a/b'",
        "UPDATE tag SET name = ''",
        "DELETE FROM tag",
        "DELETE FROM article",
    ],
)
def test_the_schema_refuses_what_cannot_be(
    corpus: Corpus, add_text: Callable[..., int], statement: str
) -> None:
    corpus.annotations.add(add_text("粮食安全"), Span(0, 2), "甲")
    before = dump(corpus)
    with pytest.raises(sqlite3.IntegrityError):
        corpus.db.execute(statement)
    assert dump(corpus) == before


def test_the_article_of_bytes_can_be_found_without_our_program(plain: sqlite3.Connection) -> None:
    plan = plain.execute("EXPLAIN QUERY PLAN SELECT 1 FROM source_file WHERE sha256 = ''").fetchall()
    assert "source_file_sha256" in plan[0][3]


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A corpus that is one version older than the program, with an article in it."""
    path = tmp_path / "c.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file("粮食安全")])
    later = migrations.steps.__class__("duizhao")
    for step in migrations.steps._migrations:
        later(name=step.name)(step.fn)
    monkeypatch.setattr(migrations, "steps", later)
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)
    return path


def columns(path: Path) -> set[str]:
    plain = sqlite3.connect(path)
    try:
        return {row[1] for row in plain.execute("PRAGMA table_info(article)")}
    finally:
        plain.close()


def test_an_older_corpus_is_brought_up_when_it_is_opened(old: Path) -> None:
    @migrations.steps()
    def m9999_more(db: Database) -> None:
        db.execute("ALTER TABLE article ADD COLUMN more TEXT")

    with Corpus.open(old) as corpus:
        assert corpus.articles.count() == 1
        assert corpus.db.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
    assert "more" in columns(old)
    with Corpus.open(old) as corpus:  # the step is not done twice
        assert corpus.articles.body(1) == "粮食安全"


def test_a_step_that_fails_leaves_the_corpus_as_it_was(old: Path) -> None:
    before = old.read_bytes()

    @migrations.steps()
    def m9998_more(db: Database) -> None:
        db.execute("ALTER TABLE article ADD COLUMN more TEXT")

    @migrations.steps()
    def m9999_fails(db: Database) -> None:
        db.execute("UPDATE article SET more = 'x'")
        raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        Corpus.open(old)
    assert "more" not in columns(old)
    assert old.read_bytes() == before


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A corpus of version 1 with rows in all its tables."""
    path = tmp_path / "first.duizhao"
    version_1.make(path)
    return path


def test_a_file_of_version_1_is_of_version_1(first: Path) -> None:
    assert version_1.rows_of(first) == version_1.ROWS
    assert not {"headings", "evidence"} & columns(first)


def test_a_file_of_version_1_is_brought_up_with_nothing_lost(first: Path) -> None:
    with Corpus.open(first) as corpus:
        assert corpus.db.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
        assert checking.check(corpus) == []
        added = "SELECT headings, evidence FROM article UNION ALL SELECT plan, plan FROM source_file"
        assert corpus.db.execute(added).fetchall() == [(None, None)] * 4
    assert version_1.rows_of(first) == version_1.ROWS
    with Corpus.open(first) as corpus:  # a second time there is nothing left to do
        steps = corpus.db.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
        assert steps == (migrations.VERSION,)
    assert version_1.rows_of(first) == version_1.ROWS


def test_what_was_in_a_file_of_version_1_is_read_as_it_was(first: Path) -> None:
    with Corpus.open(first) as corpus:
        (article,) = corpus.articles.all()
        assert (article.title, article.state, article.annotations) == ("清河两岸的新账本", State.READING, 1)
        assert corpus.articles.body(1) == version_1.BODY
        assert corpus.articles.file_bytes(1) == version_1.BODY.encode()
        assert corpus.articles.origin(1) == OriginMap.identity(len(version_1.BODY))
        assert corpus.settings.standard is Standard.S2TWP
        text = corpus.forms.of(1, Standard.S2T)  # no headings are stored: they are told by their looks
        assert [block.kind for block in text.blocks] == ["heading", "paragraph"]
        (annotation,) = corpus.annotations.all()
        assert (annotation.tag_path, annotation.quote, annotation.note) == ("生态环境/水治理", "排水口", "记")
        assert corpus.search.find("排水").hits == 1
        assert corpus.articles.known(version_1.ROWS["source_file"][0]["sha256"]) == "1.txt"


def test_the_history_of_a_file_of_version_1_can_be_walked(first: Path) -> None:
    with Corpus.open(first) as corpus:
        assert corpus.history.undo() is not None
        assert corpus.annotations.all()[0].note == ""
        assert corpus.history.undo() is not None
        assert [article.id for article in corpus.articles.all()] == [1, 2]
        assert corpus.history.undo() is None
        while corpus.history.redo() is not None:
            pass
        assert checking.check(corpus) == []
    assert version_1.rows_of(first) == version_1.ROWS


def test_new_articles_go_into_a_file_of_version_1(first: Path) -> None:
    with Corpus.open(first) as corpus:
        (number,) = corpus.articles.add([make_file("种好每一块田。", name="3.txt")]).articles
        assert corpus.articles.body(number) == "种好每一块田。"
        assert checking.check(corpus) == []
    left = version_1.rows_of(first)
    assert [row for row in left["article"] if row["id"] != number] == version_1.ROWS["article"]


def test_a_file_of_version_1_that_may_only_be_read_is_read_as_it_is(first: Path) -> None:
    before = first.read_bytes()
    with Corpus.open(first, readonly=True) as corpus:
        assert [article.title for article in corpus.articles.all()] == ["清河两岸的新账本"]
        assert corpus.forms.of(1, Standard.S2T).body == version_1.BODY
        assert corpus.search.find("排水").hits == 1
        assert checking.check(corpus) == []
    assert first.read_bytes() == before


# -- every version that landed -----------------------------------------------------------------

OLDER = range(1, versions.LAST)


def test_there_is_a_file_of_every_version() -> None:
    assert versions.LAST == migrations.VERSION == len(distrust.SCHEMAS)


@pytest.mark.parametrize("version", range(1, versions.LAST + 1))
def test_a_version_that_landed_is_built_as_it_was(tmp_path: Path, version: int) -> None:
    """Where this fails for the last version while it is being made: put the digest into `distrust.SCHEMAS`."""
    versions.make(tmp_path / "c.duizhao", version)
    plain = sqlite3.connect(tmp_path / "c.duizhao")
    assert distrust.digest(plain) == distrust.SCHEMAS[version]
    assert distrust.differences(plain, version) == ([], [])
    plain.close()
    assert versions.rows_of(tmp_path / "c.duizhao", version) == versions.rows(version)


@pytest.mark.parametrize("version", OLDER)
def test_a_file_of_every_version_is_backed_up_brought_up_and_loses_nothing(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "c.duizhao"
    versions.make(path, version)
    with Corpus.open(path) as corpus:
        assert corpus.db.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
        assert checking.check(corpus) == []
        assert distrust.digest(corpus.db.conn) == distrust.SCHEMAS[migrations.VERSION]
    assert versions.rows_of(path, version) == versions.rows(version)
    (saved,) = backup.list_backups(path)
    assert saved.reason is backup.Reason.MIGRATION
    assert versions.rows_of(saved.path, version) == versions.rows(version)
    with Corpus.open(path):  # a second time nothing is done
        assert len(backup.list_backups(path)) == 1
    assert names(tmp_path) == ["c.duizhao"]


@pytest.mark.parametrize(
    ("version", "last"), [(one, last) for one in OLDER for last in range(one + 1, versions.LAST + 1)]
)
def test_a_step_that_fails_half_way_leaves_a_file_of_every_version_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int, last: int
) -> None:
    path = tmp_path / "c.duizhao"
    versions.make(path, version)
    before = path.read_bytes()
    name, step = migrations.steps._migrations[last - 1]

    def fails(db: Database) -> None:
        step(db)  # type: ignore[arg-type]
        db.execute("UPDATE article SET title = 'half'")
        raise RuntimeError("half-way")

    steps = list(migrations.steps._migrations)
    steps[last - 1] = Step(name, fails)  # type: ignore[arg-type]
    monkeypatch.setattr(migrations.steps, "_migrations", steps)
    with pytest.raises(RuntimeError, match="half-way"):
        Corpus.open(path)
    assert path.read_bytes() == before
    monkeypatch.undo()
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "home"))
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []
    assert versions.rows_of(path, version) == versions.rows(version)


def test_a_file_that_cannot_be_backed_up_is_not_brought_up(
    first: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = first.read_bytes()
    (tmp_path / "no").write_text("a file where a folder should be")
    (tmp_path / f"{first.name}.backups").write_text("here, too")
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "no"))
    with pytest.raises(UserError) as caught:
        Corpus.open(first)
    assert caught.value.message is messages.BACKUP_FAILED
    assert first.read_bytes() == before


def test_where_the_user_has_no_folder_the_backup_is_made_beside_the_corpus(
    first: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "no").write_text("a file where a folder should be")
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "no"))
    with Corpus.open(first) as corpus:
        assert checking.check(corpus) == []
    (saved,) = backup.list_backups(first, folder=tmp_path / f"{first.name}.backups")
    assert version_1.rows_of(saved.path) == version_1.ROWS
