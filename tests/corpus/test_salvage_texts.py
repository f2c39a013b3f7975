"""Texts of which a part is lost: put together again from their files, with all that can be read of their details."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from tests.corpus.making import make_file
from tests.corpus.pages import take
from tests.corpus.test_salvage import PAGE


def test_a_text_of_which_a_page_is_lost_is_read_again_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    body = "".join(chr(0x4E00 + n * 7 % 20000) for n in range(9000))  # so that the packed file is long, too
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file(body)])
    broken = _break_chain(path, "article")
    mended = checking.mend(broken)
    with Corpus.open(mended.saved or broken) as corpus:
        assert corpus.articles.body(1) == body
        assert checking.check(corpus) == []


def test_the_readable_part_of_a_text_is_kept_where_its_file_is_lost_too(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    body = "".join(chr(0x4E00 + n * 7 % 20000) for n in range(9000))
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file(body)])
        corpus.annotations.add(1, Span(10, 20), "甲")
        corpus.annotations.add(1, Span(8000, 8010), "甲")
    broken = _break_chain(_break_chain(path, "article"), "source_file")
    mended = checking.mend(broken)
    assert mended.saved is not None
    with Corpus.open(mended.saved) as corpus:
        text = corpus.articles.body(1)
        assert text[:1000] == body[:1000]
        assert [one.quote for one in corpus.annotations.all()] == [body[10:20], body[8000:8010]]
    assert ("damaged", "article 1") in {(one.kind, one.where) for one in mended.problems}


def _break_chain(path: Path, table: str) -> Path:
    """Point the second page of the chain of the first row of a table into nothing."""
    with closing(sqlite3.connect(path)) as db:
        pages = db.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'overflow' ORDER BY path", (table,)
        ).fetchall()
    data = bytearray(path.read_bytes())
    at = (pages[1][0] - 1) * PAGE
    data[at : at + 4] = b"\xff\xff\xff\xf0"
    path.write_bytes(bytes(data))
    return path


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page of a newspaper, whose articles have headings and what speaks for their details."""
    path = tmp_path / "c.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        take(corpus)
        assert columns(corpus, 1)["headings"] not in (None, "[]")
    return path


def columns(corpus: Corpus, article: int) -> dict[str, object]:
    return next(iter(corpus.db.query("SELECT * FROM article WHERE id = ?", (article,))))


def written(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(sql)


def mended(path: Path) -> tuple[Corpus, set[tuple[str, str, str]]]:
    done = checking.mend(path)
    assert done.saved is not None
    return Corpus.open(done.saved), {(one.kind, one.where, one.what) for one in done.problems}


def test_what_stands_behind_a_text_that_is_none_is_kept(page: Path) -> None:
    with Corpus.open(page) as corpus:
        before = columns(corpus, 1)
    written(page, "UPDATE article SET body = CAST(x'fffe41' AS TEXT) || body WHERE id = 1")
    saved, problems = mended(page)
    with saved:
        assert columns(saved, 1) == before
        assert checking.check(saved) == []
    assert not [one for one in problems if one[0] in ("missing", "damaged")]


def test_what_is_kept_of_a_text_that_cannot_be_made_again_has_its_headings(page: Path) -> None:
    written(page, "UPDATE article SET body = CAST(x'ff' AS TEXT) || substr(body, 2) WHERE id = 1")
    with Corpus.open(page) as corpus:
        before = columns(corpus, 2)
    written(page, "UPDATE source_file SET bytes = zeroblob(100)")
    with closing(sqlite3.connect(page)) as db:
        headings, evidence = db.execute("SELECT headings, evidence FROM article WHERE id = 1").fetchone()
    saved, problems = mended(page)
    with saved:
        row = columns(saved, 1)
        assert (row["headings"], row["evidence"]) == (headings, evidence)
        assert columns(saved, 2) == before
    assert ("damaged", "article 1", "its text cannot be read wholly") in problems


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("evidence", "CAST(x'ff' AS TEXT) || evidence"),
        ("evidence", "CAST(zeroblob(20) AS TEXT)"),
        ("headings", "CAST(x'ff' AS TEXT) || headings"),
        ("headings", "CAST(zeroblob(20) AS TEXT)"),
        ("author", "CAST(x'ff' AS TEXT) || 'x'"),
    ],
)
def test_details_that_cannot_be_read_are_named(page: Path, column: str, value: str) -> None:
    with Corpus.open(page) as corpus:
        before = columns(corpus, 1)
    written(
        page, f"UPDATE article SET body = CAST(x'fffe41' AS TEXT) || body, {column} = {value} WHERE id = 1"
    )
    saved, problems = mended(page)
    with saved:
        after = columns(saved, 1)
    assert after[column] in (None, "\ufffdx")
    assert {name: text for name, text in after.items() if name != column} == {
        name: text for name, text in before.items() if name != column
    }
    assert ("damaged", "article 1", f"a part of it cannot be read: {column}") in problems
