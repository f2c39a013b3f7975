"""The index holds every character, in its place: then a phrase is a substring."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.counting import Spellings, count_sign
from reader.corpus.indexing import index_text, phrase_of, token_of
from reader.corpus.migrations import INDEX


@pytest.fixture
def index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(INDEX)
    connection.execute("CREATE VIRTUAL TABLE word USING fts5vocab(body_index, instance)")
    return connection


@given(st.text(st.characters(categories=None)))
def test_each_character_is_parted_from_the_next(text: str) -> None:
    indexed = index_text(text)
    assert indexed[1::2] == " " * max(0, len(text) - 1)
    assert len(indexed[0::2]) == len(text)


def test_sqlite_takes_every_character_that_there_is_for_one_word(index: sqlite3.Connection) -> None:
    """All that Unicode has room for, also what it holds none at: SQLite's tables are older than ours."""
    signs = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    index.execute("INSERT INTO body_index (rowid, body) VALUES (1, ?)", (index_text(fold("".join(signs))),))
    places = [place for (place,) in index.execute("SELECT offset FROM word ORDER BY offset")]
    assert places == list(range(len(signs)))


def test_no_two_characters_that_fold_differently_are_one_word(index: sqlite3.Connection) -> None:
    """But for those that are none to SQLite, of which a phrase is not exact."""
    folded = sorted({fold(chr(code)) for code in range(0x30000) if not 0xD800 <= code < 0xE000})
    index.execute("INSERT INTO body_index (rowid, body) VALUES (1, ?)", (index_text("".join(folded)),))
    twice = {term for (term,) in index.execute("SELECT term FROM word GROUP BY term HAVING count(*) > 1")}
    mixed = [sign for sign in folded if token_of(sign) in twice and phrase_of(sign).exact]
    assert mixed == []


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("建设", True),
        ("设\n一", True),
        ("a b", True),
        ("，。", True),
        ("a\tb", False),
        ("␤", False),
        ("零\u200b宽", False),
    ],
)
def test_a_phrase_says_whether_it_is_exact(text: str, exact: bool) -> None:
    assert phrase_of(text).exact is exact


def test_nothing_is_no_phrase() -> None:
    with pytest.raises(ValueError, match="every article"):
        phrase_of("")


@given(st.text(st.sampled_from("医疗里后干 aA1,。年"), min_size=1, max_size=3))
def test_spellings_are_all_that_fold_the_same(text: str) -> None:
    spellings = Spellings(text).all()
    assert len(set(spellings)) == len(spellings)
    assert {fold(spelling) for spelling in spellings} == {fold(text)}
    assert text in spellings


def test_spellings_know_the_other_script() -> None:
    assert {"医疗", "醫療", "医療", "醫疗"} <= set(Spellings("醫療").all())
    assert [span.of("醫疗医療") for span in Spellings("医疗").spans_in("醫疗医療")] == ["醫疗", "医療"]
    assert Spellings("里里").spans_in("里裡裏里里") == [Span(0, 2), Span(2, 4)]


def test_a_sign_is_counted_by_the_index(corpus: Corpus, add_text: object) -> None:
    assert callable(add_text)
    add_text("里裏裡，裡面\n里")
    assert count_sign(corpus.db, token_of("裏")) == 5
    assert count_sign(corpus.db, token_of("\n")) == 1
    assert count_sign(corpus.db, token_of("鹰")) == 0
