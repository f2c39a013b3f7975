"""The index holds every character, in its place: then a phrase is a substring."""

from __future__ import annotations

import re
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.counting import Spellings, count_sign
from reader.corpus.database import Reading
from reader.corpus.indexing import index_text, phrase_of, tokens_of
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
    mixed = [sign for sign in folded if tokens_of(sign) in twice and phrase_of(sign).exact]
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


def test_spellings_are_all_that_there_are() -> None:
    signs = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x110000))))
    sources: dict[str, set[str]] = {}
    for sign, folded in zip(signs, fold(signs), strict=True):
        sources.setdefault(folded, set()).add(sign)
    several = {folded: found for folded, found in sources.items() if found != {folded}}
    assert {folded: set(Spellings(folded).all()) for folded in several if fold(folded) == folded} == several


def test_a_sign_is_counted_by_the_index(corpus: Corpus, add_text: object) -> None:
    assert callable(add_text)
    add_text("里裏裡，裡面\n里")
    assert [count_sign(corpus.db, tokens_of(sign)) for sign in "裏\n鹰"] == [5, 1, 0]


TEXTS = st.text(st.sampled_from("医醫里裡裏后後a１1。𠮷"), max_size=40)


@given(TEXTS, st.text(st.sampled_from("医里后a1。𠮷"), min_size=1, max_size=4))
def test_spellings_stand_where_the_folded_text_has_them(body: str, text: str) -> None:
    """Read as characters and, as they are stored, as bytes; spellings may overlap each other and themselves."""
    spellings = Spellings(text)
    places = [match.start() for match in re.finditer(re.escape(fold(text)), fold(body))]
    assert spellings.spans_in(body) == [Span(place, place + len(text)) for place in places]
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, body TEXT)")
    db.executemany("INSERT INTO article VALUES (?, ?)", [(1, body), (2, "无"), (3, body)])
    assert spellings.count_in(Reading(db), "SELECT id FROM article WHERE id < ?", [3]) == len(places)
    db.close()
