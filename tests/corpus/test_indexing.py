"""The index holds every character, in its place: then a phrase is a substring."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from pathlib import Path

import jieba
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.counting import Spellings, count_sign
from reader.corpus.database import Reading
from reader.corpus.indexing import FREQUENT, index_text, phrase_of, tokens_of
from reader.corpus.migrations import INDEX


@pytest.fixture
def index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(INDEX)
    connection.execute("CREATE VIRTUAL TABLE word USING fts5vocab(body_index, instance)")
    return connection


@given(st.text(st.characters(categories=None)))
def test_each_character_is_parted_from_the_next(text: str) -> None:
    indexed = index_text(text)[: max(0, 2 * len(text) - 1)]
    assert indexed[1::2] == " " * max(0, len(text) - 1)
    assert len(indexed[0::2]) == len(text)


def test_sqlite_takes_every_character_that_there_is_for_one_word(index: sqlite3.Connection) -> None:
    """All that Unicode has room for, also what it holds none at."""
    signs = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    indexed = index_text(fold("".join(signs)))
    index.execute("INSERT INTO body_index (rowid, body) VALUES (1, ?)", (indexed,))
    assert [word for (word,) in index.execute("SELECT term FROM word ORDER BY offset")] == indexed.split(" ")
    assert len(indexed.split(" ")) >= len(signs)


def test_no_two_characters_that_fold_differently_are_one_word() -> None:
    """But for those that part words for SQLite, of which a phrase is not exact."""
    folded = sorted({fold(chr(code)) for code in range(0x110000) if not 0xD800 <= code < 0xE000})
    there = [tokens_of(sign) for sign in folded if phrase_of(sign).exact]
    assert len(set(there)) == len(there) > len(folded) - 40


# -- sequences of frequent characters ----------------------------------------------------------


def test_sequences_of_frequent_characters_stand_behind_all_of_them_in_pairs() -> None:
    assert index_text("医全国人大医") == "医 全 国 人 大 医 全国 国人 人大"
    assert index_text("全国医人大") == "全 国 医 人 大"
    assert index_text("") == ""


def test_a_border_parts_two_sequences() -> None:
    assert index_text("全国人，人大会") == "全 国 人 ， 人 大 会 全国 国人 ␥ 人大 大会"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("人大", '"人 大"'),
        ("全國人大", '"全国 国人 人大"'),
        ("人大代表", '("人大 大代" AND "人 大 代 表")'),
        ("发展", '"发 展"'),
        ('全国人"大', '("全国 国人" AND "全 国 人 "" 大")'),
    ],
)
def test_a_phrase_asks_for_the_pairs_of_its_sequences(text: str, asked: str) -> None:
    assert phrase_of(text).match == asked


def test_of_many_sequences_some_are_asked_for_beside_the_whole() -> None:
    asked = phrase_of("医".join(["全国人"] * 50)).match
    assert asked.startswith('("全国 国人" AND "全国 国人" AND "全国 国人" AND "全 国 人 医 全')
    assert asked.count("AND") == 3


def test_frequent_characters_are_in_the_form_that_the_index_has() -> None:
    assert fold(FREQUENT) == FREQUENT
    assert len(set(FREQUENT)) == len(FREQUENT)


def test_frequent_characters_are_those_of_the_dictionary() -> None:
    """A newer dictionary may rank some otherwise; the index stays as it is until a step makes it anew."""
    count: Counter[str] = Counter()
    with Path(jieba.__file__).with_name("dict.txt").open(encoding="utf-8") as lines:
        for line in lines:
            word, frequency, *_ = line.split(" ")
            for sign in fold(word):
                count[sign] += int(frequency)
    first = {sign for sign, _ in count.most_common(84)}
    assert len(first & set(FREQUENT)) > 0.95 * len(FREQUENT)
    assert first.isdisjoint("农村水利") and set("的了是").isdisjoint(FREQUENT)


_FEW = "全国人大会表A ，。\n␥␤"


@given(
    st.lists(st.text(st.sampled_from(_FEW), max_size=30), min_size=1, max_size=8),
    st.text(st.sampled_from(_FEW), min_size=1, max_size=6),
)
def test_a_phrase_proposes_the_articles_that_have_the_text(bodies: list[str], text: str) -> None:
    """And no others, where it is exact: not what ends one sequence and begins the next, nor what is behind the body."""
    connection = sqlite3.connect(":memory:")
    connection.execute(INDEX)
    for number, body in enumerate(bodies):
        row = (number, index_text(fold(body)))
        connection.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", row)
    phrase = phrase_of(text)
    asked = "SELECT rowid FROM body_index WHERE body_index MATCH ?"
    found = {number for (number,) in connection.execute(asked, (phrase.match,))}
    right = {number for number, body in enumerate(bodies) if fold(text) in fold(body)}
    connection.close()
    assert found >= right
    if phrase.exact:
        assert found == right


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("建设", True),
        ("设\n一", True),
        ("a b", True),
        ("，。", True),
        ("零\u200b宽", True),
        ("全国人大", True),
        ("a\tb", False),
        ("␤", False),
        ("␥", False),
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
