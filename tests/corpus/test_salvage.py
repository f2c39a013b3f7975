"""What damage leaves readable is saved, whatever is damaged, and what is missing is named."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.raw_pages import RawFile, Record
from reader.corpus.salvage import salvage
from reader.errors import UserError
from tests.corpus import versions
from tests.corpus.making import SENTENCE, dump, make_file, names
from tests.corpus.pages import take
from tests.reliability.states import state_of

PAGE = 4096


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus whose tables have several pages each, and a text that runs over many."""
    path = tmp_path_factory.mktemp("large") / "c.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        take(corpus)
        corpus.articles.add([make_file(SENTENCE * 2000, name="long.txt")])
        corpus.articles.add([make_file(f"第{n}篇。{SENTENCE}\n", name=f"{n}.txt") for n in range(150)])
        for number in range(4, 150):
            corpus.annotations.add(
                number, Span(3, 3 + number % 9 + 1), f"甲/{number % 5}", note=f"记{number}"
            )
        corpus.terms.add(["耕地保护", "粮食安全"])
        corpus.saved_searches.save("粮", "粮食")
        corpus.history.undo()
    return path


def pages_of(path: Path, table: str) -> dict[int, int]:
    """The leaf pages of a table and how many rows each has, as SQLite counts them."""
    with closing(sqlite3.connect(path)) as db:
        return dict(
            db.execute(
                "SELECT pageno, ncell FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
            ).fetchall()
        )


def all_pages(path: Path, *names: str) -> list[int]:
    """The pages of tables and indexes."""
    with closing(sqlite3.connect(path)) as db:
        marks = ", ".join("?" * len(names))
        found = db.execute(f"SELECT pageno FROM dbstat WHERE name IN ({marks})", names).fetchall()
        return [page for (page,) in found]


def overwritten(path: Path, target: Path, pages: list[int], chance: random.Random) -> Path:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE : page * PAGE] = chance.randbytes(PAGE)
    target.write_bytes(bytes(data))
    return target


def without_copies(path: Path, target: Path) -> Path:
    """A corpus in which tags and annotations stand in their tables alone: no history, and no index that can be read."""
    target.write_bytes(path.read_bytes())
    with Corpus.open(target) as corpus:
        corpus.history.forget()
    with closing(sqlite3.connect(target)) as db:
        db.execute("VACUUM")
    pages = all_pages(target, "sqlite_autoindex_annotation_1", "sqlite_autoindex_tag_1")
    return overwritten(target, target, pages, random.Random(0))


def test_all_of_a_sound_file_is_saved_with_its_history(large: Path, tmp_path: Path) -> None:
    saved = salvage(large, tmp_path / "s.duizhao")
    assert saved.missing == []
    with Corpus.open(large) as one, Corpus.open(saved.path) as other:
        assert state_of(one.db.conn) == state_of(other.db.conn)
        assert checking.check(other) == []
        assert dump(one, ["change", "change_row"]) == dump(other, ["change", "change_row"])
        assert other.history.redo() is not None


def test_what_only_the_log_has_is_saved_too(large: Path, tmp_path: Path) -> None:
    path, crashed = tmp_path / "c.duizhao", tmp_path / "crashed.duizhao"
    path.write_bytes(large.read_bytes())
    with Corpus.open(path) as corpus:
        corpus.annotations.add(5, Span(0, 2), "只在日志里")
        for ending in ("", "-wal"):
            Path(f"{crashed}{ending}").write_bytes(Path(f"{path}{ending}").read_bytes())
    with Corpus.open(salvage(crashed, tmp_path / "s.duizhao").path) as corpus:
        assert corpus.codebook.find("只在日志里") is not None
        assert checking.check(corpus) == []


@pytest.mark.parametrize("version", range(1, versions.LAST + 1))
def test_files_of_older_versions_are_saved_as_this_one_has_them(tmp_path: Path, version: int) -> None:
    versions.make(tmp_path / "old.duizhao", version)
    saved = salvage(tmp_path / "old.duizhao", tmp_path / "s.duizhao")
    assert saved.missing == []
    left_out = {"word", "word_cut"}
    found = versions.rows_of(saved.path, version)
    for table, rows in versions.rows(version).items():
        if table not in left_out:
            assert found[table] == rows


@pytest.mark.parametrize("seed", range(12))
def test_only_what_stood_in_damaged_pages_is_lost(large: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    bare = without_copies(large, tmp_path / "bare.duizhao")
    leaves = pages_of(bare, "annotation")
    inner = [
        page
        for page in range(2, bare.stat().st_size // PAGE + 1)
        if page not in leaves and chance.random() < 0.05
    ]
    hit = chance.sample(sorted(leaves), 1 + seed % 3)
    path = overwritten(bare, tmp_path / "d.duizhao", [*hit, *inner], chance)
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(large) as one, Corpus.open(mended.saved) as other:
        old, new = ({row.uuid: row for row in corpus.annotations.all()} for corpus in (one, other))
        assert len(old) - len(new) == sum(leaves[page] for page in hit)
        assert all(row.quote == old[uuid].quote and row.note == old[uuid].note for uuid, row in new.items())
    assert any(problem.kind == "missing" and "annotation" in problem.where for problem in mended.problems)


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes_anywhere_never_crash_and_what_is_saved_is_sound(
    large: Path, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(100 + seed)
    data = bytearray(large.read_bytes())
    for _ in range(chance.choice([1, 3, 10, 40])):
        at = chance.randrange(0 if seed % 4 == 0 else 100, len(data) - 600)
        length = chance.choice([1, 4, 30, 500])
        data[at : at + length] = chance.randbytes(length)
    if seed % 5 == 0:
        del data[chance.randrange(len(data) // 2, len(data)) :]  # cut off
    path = tmp_path / "d.duizhao"
    path.write_bytes(bytes(data))
    try:
        mended = checking.mend(path)
    except UserError as error:  # where its first bytes say that it is another program's, or newer
        assert error.message in (messages.NOT_A_CORPUS, messages.CORPUS_NEWER)
        mended = checking.Mended([], None, salvage(path, tmp_path / "s.duizhao").path)
    if mended.saved is None:
        return
    assert path.read_bytes() == bytes(data)
    with Corpus.open(mended.saved) as corpus:
        assert {one.kind for one in checking.check(corpus)} <= {
            "file",
            "annotation",
            "article",
            "passage",
            "origin",
        }
        assert corpus.articles.count() > (10 if seed % 5 == 0 else 100)
        for article in corpus.articles.all():
            corpus.articles.body(article.id)


def test_an_article_that_is_lost_leaves_its_annotations_on_their_quotes(large: Path, tmp_path: Path) -> None:
    leaves = sorted(pages_of(large, "article"))
    path = overwritten(large, tmp_path / "d.duizhao", leaves[2:4], random.Random(1))
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(large) as one, Corpus.open(mended.saved) as other:
        old, new = ({row.uuid: row for row in corpus.annotations.all()} for corpus in (one, other))
        assert old.keys() == new.keys()
        assert all(new[uuid].quote == row.quote for uuid, row in old.items())
        assert other.articles.count() < one.articles.count() + 1
        assert any(article.title.startswith("article ") for article in other.articles.all())
        assert [problem for problem in checking.check(other) if problem.kind != "annotation"] == []
    assert any("stand on their quotes" in problem.what for problem in mended.problems)


def test_a_tag_that_is_lost_has_one_standing_for_it(large: Path, tmp_path: Path) -> None:
    bare = without_copies(large, tmp_path / "bare.duizhao")
    path = overwritten(bare, tmp_path / "d.duizhao", list(pages_of(bare, "tag")), random.Random(1))
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(large) as one, Corpus.open(mended.saved) as other:
        assert other.annotations.count() == one.annotations.count()
        assert all(tag.name.startswith("tag ") for tag in other.codebook.all())


def test_a_file_whose_first_page_is_gone_is_read_by_the_looks_of_its_rows(
    large: Path, tmp_path: Path
) -> None:
    path = overwritten(large, tmp_path / "d.duizhao", [1], random.Random(1))
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(large) as one, Corpus.open(mended.saved) as other:
        for rows in ("articles", "annotations"):
            assert getattr(other, rows).count() == getattr(one, rows).count()
        assert dump(one, ["annotation", "tag", "origin", "term"]) == dump(
            other, ["annotation", "tag", "origin", "term"]
        )
        assert checking.check(other) == []


def test_what_was_deleted_does_not_come_back(large: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    path.write_bytes(large.read_bytes())
    with Corpus.open(path) as corpus:
        gone = [one.id for one in corpus.annotations.all()][:60]
        corpus.annotations.remove(*gone)
        corpus.history.forget()
    pages = sorted(pages_of(path, "annotation"))
    mended = checking.mend(overwritten(path, tmp_path / "d.duizhao", pages[-1:], random.Random(1)))
    assert mended.saved is not None
    with Corpus.open(mended.saved) as corpus:
        assert not {one.id for one in corpus.annotations.all()} & set(gone)


def test_a_repair_in_place_makes_no_new_file(large: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    path.write_bytes(large.read_bytes())
    assert checking.mend(path) == checking.Mended([], None, None)
    assert names(tmp_path) == ["c.duizhao"]


@pytest.mark.parametrize("content", [b"", b"text " * 100])
def test_what_is_no_corpus_at_all_gives_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "c.duizhao"
    path.write_bytes(content)
    if len(content) < 100:
        with pytest.raises(UserError):
            checking.mend(path)
        return
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(mended.saved) as corpus:
        assert corpus.articles.count() == 0


def test_the_raw_reader_agrees_with_sqlite(large: Path) -> None:
    raw = RawFile(large.read_bytes())
    with closing(sqlite3.connect(large)) as db:
        for table, root in raw.roots().items():
            if table in ("origin", "body_index_idx", "body_index_config"):
                continue
            found = [one for one in raw.tree(root) if isinstance(one, Record)]
            assert all(one.whole for one in found)
            wanted = db.execute(f'SELECT rowid, * FROM "{table}" ORDER BY rowid').fetchall()
            assert [one.rowid for one in found] == [row[0] for row in wanted]
            for one, row in zip(found, wanted, strict=True):
                keyed = [row[0] if value is None else value for value in one.values]
                assert all(value in (other, row[0]) for value, other in zip(keyed, row[1:], strict=False))


def refused(action: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        action()
    return caught.value


def test_a_taken_name_is_not_written_over(large: Path, tmp_path: Path) -> None:
    (tmp_path / "s.duizhao").write_bytes(b"mine")
    assert refused(lambda: salvage(large, tmp_path / "s.duizhao")).message is messages.CORPUS_EXISTS
    assert (tmp_path / "s.duizhao").read_bytes() == b"mine"


@pytest.mark.parametrize("length", [0, 16, 19, 20, 99, 100, 600])
def test_a_file_that_ends_in_its_header_has_no_tables(large: Path, length: int) -> None:
    assert RawFile(large.read_bytes()[:length]).roots() == {}  # 19 bytes: found by fuzzing
