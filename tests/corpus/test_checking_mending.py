"""Damage past what SQLite itself sees: an index that does not find, texts that are not their own, lost maps."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.checking.index_tables import leads_to_all
from reader.corpus.corpus import Corpus
from reader.exchange import annotation_csv
from tests.corpus.making import SENTENCE, dump, make_file
from tests.corpus.test_checking import kinds, tamper

Add = Callable[..., int]
BODY = "粮食。" + SENTENCE * 3 + "\n末尾的粮食。"


@pytest.fixture
def tagged(corpus: Corpus, add_text: Add) -> Corpus:
    """Two articles with annotations under tags, their words cut."""
    one = add_text(BODY)
    add_text("另一篇文章，說的是鄉村。")
    corpus.annotations.add(one, Span(0, 2), "甲/乙")
    corpus.annotations.add(one, Span(3, 5), "甲/丙")
    corpus.annotations.add(2, Span(3, 5), "丁")
    list(corpus.words.make(processes=1))
    assert checking.check(corpus) == []
    return corpus


def reopened(corpus: Corpus) -> Corpus:
    """The same file, opened by somebody who comes to it."""
    path = corpus.path
    corpus.close()
    return Corpus.open(path, annotator="甲")


def hits(corpus: Corpus, query: str) -> int:
    """The articles that the index has for a query."""
    return len(
        corpus.db.execute(
            "SELECT rowid FROM body_index WHERE body_index MATCH ?", (f'"{" ".join(query)}"',)
        ).fetchall()
    )


# -- the index ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM body_index_idx",
        "DELETE FROM body_index_data WHERE id = (SELECT max(id) FROM body_index_data)",
        "DELETE FROM body_index_data WHERE id = 10",
        "DELETE FROM body_index_data",
        "UPDATE body_index_data SET block = x'ffff' WHERE id = 10",
        "UPDATE body_index_config SET v = 99 WHERE k = 'version'",
        "DELETE FROM body_index_config",
    ],
)
def test_an_index_of_which_any_part_is_lost_is_found_and_made_anew_in_the_file_itself(
    tagged: Corpus, statement: str
) -> None:
    hits = tagged.search.find("粮食").hits
    tamper(tagged, statement)
    with reopened(tagged) as corpus:
        assert {kind for kind, _ in kinds(corpus)} == {"index"}
    mended = checking.mend(tagged.path)
    assert (mended.problems, mended.saved) == ([], None)
    with Corpus.open(tagged.path, readonly=True) as corpus:
        assert corpus.search.find("粮食").hits == hits > 0


def test_each_page_of_an_index_that_no_search_finds_is_seen(corpus: Corpus) -> None:
    """Of an index with many pages in several segments, any one that is not named, or by a wrong word."""
    texts = [
        "".join(chr(0x4E00 + (number * 7919 + at * at) % 20000) for at in range(3000)) for number in range(8)
    ]
    for text in texts:
        corpus.articles.add([make_file(text)])
    connection = corpus.db.conn
    pages = connection.execute("SELECT segid, term, pgno FROM body_index_idx").fetchall()
    assert len(pages) > 20
    assert leads_to_all(connection)
    for segment, term, page in pages:
        where = (segment, term)
        connection.execute("DELETE FROM body_index_idx WHERE segid = ? AND term = ?", where)
        assert not leads_to_all(connection)
        connection.execute("INSERT INTO body_index_idx VALUES (?, ?, ?)", (segment, b"\xff", page))
        assert not leads_to_all(connection)
        connection.execute("DELETE FROM body_index_idx WHERE segid = ? AND term = ?", (segment, b"\xff"))
        connection.execute("INSERT INTO body_index_idx VALUES (?, ?, ?)", (segment, term, page))
    assert leads_to_all(connection)


# -- tags --------------------------------------------------------------------------------------


@pytest.mark.parametrize("circle", ["id", "(SELECT id FROM tag WHERE name = '乙')"])
def test_tags_in_a_circle_and_their_annotations_are_read_and_go_back_to_their_place(
    tagged: Corpus, tmp_path: Path, circle: str
) -> None:
    before = dump(tagged, ["tag"])
    paths = [tag.path for tag in tagged.codebook.all()]
    tamper(tagged, f"UPDATE tag SET parent = {circle} WHERE name = '甲'")
    with reopened(tagged) as corpus:
        assert len(corpus.annotations.all()) == 3
        assert [tag.path for tag in corpus.codebook.all()] == paths
        assert corpus.codebook.find("甲").parent is None  # type: ignore[union-attr]
        assert annotation_csv.write(corpus, tmp_path / "a.csv") == 3
        assert {kind for kind, _ in kinds(corpus)} == {"tag"}
    mended = checking.mend(tagged.path)
    assert (mended.problems, mended.saved) == ([], None)
    with Corpus.open(tagged.path, readonly=True) as corpus:
        assert dump(corpus, ["tag"]) == before
        assert corpus.db.execute("SELECT count(*) FROM temp.sqlite_schema").fetchone() == (0,)


@pytest.mark.parametrize("circle", ["id", "(SELECT id FROM tag WHERE name = '乙')"])
def test_tags_in_a_circle_can_be_worked_with(tagged: Corpus, circle: str) -> None:
    tamper(tagged, f"UPDATE tag SET parent = {circle} WHERE name = '甲'")
    with reopened(tagged) as corpus:
        number = corpus.codebook.all()[1].id
        corpus.codebook.update(number, {"key": "x"})
        corpus.codebook.create("甲/乙/新")
        corpus.codebook.retire(number)
        corpus.codebook.bring_back(number)
        corpus.codebook.move(number, None, 0)
        assert {tag.name for tag in corpus.codebook.all()} == {"甲", "乙", "丙", "丁", "新"}


def test_a_tag_that_comes_out_of_a_circle_where_another_has_its_name_gets_a_name_of_its_own(
    tagged: Corpus,
) -> None:
    tagged.codebook.create("戊/丁")
    (number,) = [tag.id for tag in tagged.codebook.all() if tag.path == "戊/丁"]
    tagged.history.forget()
    tamper(tagged, f"UPDATE tag SET parent = id WHERE id = {number}")
    with reopened(tagged) as corpus:
        left, _ = checking.repair(corpus)
        assert left == []
        assert f"丁 ({number})" in {tag.path for tag in corpus.codebook.all()}


# -- texts and files ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    ["substr(body, 1, 10) || '坏' || substr(body, 12)", "''", "substr(body, 1, 20)", "body || '多余的话'"],
)
def test_a_text_that_is_not_the_one_that_was_imported_is_made_again_from_its_file(
    tagged: Corpus, body: str
) -> None:
    before = dump(tagged)
    tamper(tagged, f"UPDATE article SET body = {body} WHERE id = 1")
    assert ("text", "article 1") in kinds(tagged)
    left, copy = checking.repair(tagged)
    assert left == []
    assert copy is not None
    assert dump(tagged) == before


OTHER = "别的文字" * 20


def put_another_text(corpus: Corpus) -> None:
    """Let the first article read otherwise, and its file not have that."""
    tamper(
        corpus,
        f"UPDATE article SET body = '{OTHER}', folded_sha256 = '{'0' * 64}' WHERE id = 1",
        f"UPDATE source_file SET bytes = x'{zlib.compress(OTHER.encode()[::-1]).hex()}' WHERE id = 1",
    )


def test_a_text_that_its_file_does_not_have_is_named_and_nothing_in_it_is_moved(tagged: Corpus) -> None:
    put_another_text(tagged)
    before = dump(tagged, ["article", "annotation", "origin", "source_file"])
    left, _ = checking.repair(tagged)
    assert {("text", "article 1"), ("file", "source file 1")} <= {(one.kind, one.where) for one in left}
    assert ("index", "article 1") not in {(one.kind, one.where) for one in left}
    assert dump(tagged, ["article", "annotation", "origin", "source_file"]) == before


def test_index_and_words_follow_the_text_that_is_there_even_if_it_is_named_as_wrong(tagged: Corpus) -> None:
    """What they were is in the copy that is saved first; map and annotations are not made from the text and stay."""
    put_another_text(tagged)
    named = {("text", "article 1"), ("index", "article 1"), ("words", "article 1")}
    assert named <= set(kinds(tagged))
    kept = dump(tagged, ["article", "annotation", "origin", "source_file"])
    left, copy = checking.repair(tagged)
    assert named & {(one.kind, one.where) for one in left} == {("text", "article 1")}
    assert (hits(tagged, "别的文字"), hits(tagged, "末尾")) == (1, 0)
    assert tagged.db.execute("SELECT article FROM word_cut").fetchall() == [
        (2,)
    ]  # the other need not be cut again
    assert dump(tagged, ["article", "annotation", "origin", "source_file"]) == kept
    assert copy is not None
    with Corpus.open(copy, readonly=True) as before:
        assert (hits(before, "别的文字"), hits(before, "末尾")) == (0, 1)
    assert checking.repair(tagged) == (left, None)  # nothing more is certain


def test_a_text_that_is_made_again_fits_its_index_and_its_words(tagged: Corpus) -> None:
    tamper(tagged, "UPDATE article SET body = '坏' || substr(body, 2) WHERE id = 1")
    assert {("text", "article 1"), ("index", "article 1"), ("words", "article 1")} <= set(kinds(tagged))
    before = dump(tagged, ["word", "word_cut", "body_index_data"])
    assert checking.repair(tagged)[0] == []
    assert dump(tagged, ["word", "word_cut", "body_index_data"]) == before


def test_a_digest_that_is_none_is_made_anew_where_all_else_fits(tagged: Corpus) -> None:
    before = dump(tagged)
    tamper(
        tagged,
        "UPDATE article SET folded_sha256 = '00' WHERE id = 1",
        "UPDATE source_file SET sha256 = 'ff' WHERE id = 1",
        "UPDATE source_file SET size = 9999999999999 WHERE id = 2",
    )
    assert kinds(tagged) == [("article", "article 1"), ("file", "source file 1"), ("file", "source file 2")]
    assert checking.repair(tagged)[0] == []
    assert dump(tagged) == before


def test_bytes_that_are_not_those_that_were_imported_are_named_and_left(tagged: Corpus) -> None:
    other = zlib.compress(BODY.replace("末尾", "末屋").encode())
    tamper(tagged, f"UPDATE source_file SET bytes = x'{other.hex()}' WHERE id = 1")
    before = dump(tagged)
    left, copy = checking.repair(tagged)
    assert {(one.kind, one.where) for one in left} == {("file", "source file 1"), ("origin", "article 1")}
    assert copy is None
    assert dump(tagged) == before


def test_a_map_that_is_lost_or_leads_astray_is_made_again_from_the_file(tagged: Corpus) -> None:
    before = dump(tagged, ["article", "annotation"])
    tamper(
        tagged,
        "DELETE FROM origin WHERE article = 1",
        "UPDATE origin SET file_start = file_start + 1 WHERE article = 2",
    )
    assert kinds(tagged) == [("origin", "article 1"), ("origin", "article 2")]
    assert checking.repair(tagged)[0] == []
    assert [tagged.articles.origin(number).to_file(Span(3, 5)) for number in (1, 2)] == [Span(3, 5)] * 2
    assert dump(tagged, ["article", "annotation"]) == before


# -- what is counted and said ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "found", "is_mended"),
    [
        ("UPDATE article SET paragraphs = 1000000000 WHERE id = 1", ("article", "article 1"), True),
        ("UPDATE article SET script = 'traditional' WHERE id = 1", ("article", "article 1"), True),
        ("UPDATE article SET script = 'simplified' WHERE id = 2", ("article", "article 2"), True),
        ("UPDATE article SET evidence = '{' WHERE id = 1", ("article", "article 1"), True),
        (
            "UPDATE article SET evidence = '{\"title\": [5, 2, 1]}' WHERE id = 1",
            ("article", "article 1"),
            True,
        ),
        ("UPDATE article SET date = '昨天' WHERE id = 1", ("article", "article 1"), False),
        ("UPDATE article SET date = '9999-99-99' WHERE id = 1", ("article", "article 1"), False),
        ("UPDATE article SET author = hex(zeroblob(6000)) WHERE id = 1", ("article", "article 1"), False),
        ("UPDATE source_file SET plan = '5' WHERE id = 1", ("file", "source file 1"), True),
        (
            "UPDATE annotation SET quote_simplified = '坏了' WHERE id = 3",
            ("annotation", "annotation 3"),
            True,
        ),
        ("UPDATE annotation SET quote_traditional = '' WHERE id = 3", ("annotation", "annotation 3"), True),
        ("UPDATE annotation SET created_at = 'xx' WHERE id = 1", ("annotation", "annotation 1"), True),
        ("UPDATE word SET text = '假词' WHERE text = '粮食'", ("words", "article 1"), True),
        ("INSERT INTO setting (key, value) VALUES ('standard', 'xx')", ("setting", "setting standard"), True),
        ("DELETE FROM change_row WHERE change = 3", ("history", "step 3"), False),
    ],
)
def test_what_follows_from_the_text_or_the_history_is_held_against_it(
    tagged: Corpus, statement: str, found: tuple[str, str], is_mended: bool
) -> None:
    tamper(tagged, statement)
    assert found in kinds(tagged)
    left, copy = checking.repair(tagged)
    assert (left == []) is is_mended
    assert (copy is not None) is is_mended


def test_sizes_are_not_believed(tagged: Corpus) -> None:
    """Half a megabyte that unpacks to half a gigabyte, as the words of an article and as a file."""
    packer = zlib.compressobj(9)
    bomb = b"".join(packer.compress(bytes(1 << 24)) for _ in range(34)) + packer.flush()
    db = sqlite3.connect(tagged.path)
    db.execute("UPDATE word_cut SET words = ? WHERE article = 1", (bomb,))
    db.execute("UPDATE source_file SET bytes = ?, size = ? WHERE id = 2", (bomb, 34 << 24))
    db.commit()
    db.close()
    assert ("words", "article 1") in kinds(tagged)
    assert ("file", "source file 2") in kinds(tagged)


def test_a_title_as_long_as_a_book_is_read_in_part(tagged: Corpus) -> None:
    tamper(tagged, "UPDATE article SET title = hex(zeroblob(1000000)) WHERE id = 1")
    assert len(tagged.articles.get(1).title) == 10_000


# -- the command -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    ["PRAGMA user_version = 999", "CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM article; END"],
)
def test_a_check_of_a_file_that_cannot_be_opened_is_one_json_value(
    tagged: Corpus, statement: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from reader.cli import main

    tamper(tagged, statement)
    tagged.close()
    assert main(["check", str(tagged.path), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    assert [sorted(one) for one in said["problems"]] == [["kind", "what", "where"]]


def test_a_corpus_that_lost_its_beginning_is_called_damaged_and_saved(
    tagged: Corpus, capsys: pytest.CaptureFixture[str]
) -> None:
    from reader.cli import main

    tagged.close()
    data = tagged.path.read_bytes()
    path = tagged.path.with_name("headless.duizhao")
    path.write_bytes(bytes(4096) + data[4096:])
    assert main(["check", str(path)]) == 1
    assert "check --repair" in capsys.readouterr().err
    mended = checking.mend(path)
    assert mended.saved is not None
    with Corpus.open(mended.saved, readonly=True) as saved:
        assert len(saved.annotations.all()) == 3
