"""The words of all articles: they make up the bodies, are the same for both scripts, and are made once."""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterator

import pytest

from reader import messages
from reader.chinese import words
from reader.corpus import checking, word_cuts
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.errors import UserError
from tests.corpus.making import make_file

TEXTS = ("鄉村要振興，醫療要改革。", "乡村要振兴，医疗要改革。\n", "5G网络覆盖2024年的𠮷村 ABC\0。")


@pytest.fixture
def filled(corpus: Corpus) -> Corpus:
    corpus.articles.add(
        [make_file(text, name=f"{number}.txt", source=f"报{number}") for number, text in enumerate(TEXTS)]
    )
    return corpus


@pytest.fixture(autouse=True)
def _no_terms_left() -> Iterator[None]:
    yield
    words.set_terms([])


def texts_of(corpus: Corpus, filters: Filters = Filters()) -> dict[int, list[str]]:  # noqa: B008
    vocabulary = corpus.words.vocabulary()
    return {
        found.article: [vocabulary[number] for number in found.words] for found in corpus.words.read(filters)
    }


def test_words_make_up_the_body_and_are_those_of_the_segmenter(filled: Corpus) -> None:
    steps = list(filled.words.make())
    assert steps[-1].done == steps[-1].of == sum(map(len, TEXTS))
    assert filled.words.missing() == 0
    found = texts_of(filled)
    for number, text in enumerate(TEXTS, start=1):
        assert sum(map(len, found[number])) == len(text)
        assert filled.words.of(number) == words.cut(text)


def test_both_scripts_have_the_same_words(filled: Corpus) -> None:
    list(filled.words.make())
    found = texts_of(filled)
    assert found[2] == [*found[1], "\n"]
    assert "医疗" in found[1]


def test_only_what_is_missing_is_cut_again(filled: Corpus) -> None:
    list(filled.words.make())
    assert list(filled.words.make()) == [(0, 0)]
    filled.articles.add([make_file("新来的。", name="new.txt")])
    assert filled.words.missing() == 4
    assert filled.words.of(4) is None
    list(filled.words.make())
    assert filled.words.of(4) is not None


def test_another_dictionary_makes_them_anew(filled: Corpus) -> None:
    list(filled.words.make())
    words.set_terms(["村要振兴"])
    assert filled.words.missing() == sum(map(len, TEXTS))
    assert texts_of(filled) == {}
    list(filled.words.make())
    assert "村要振兴" in texts_of(filled)[1]


def test_filters_leave_articles_out(filled: Corpus) -> None:
    list(filled.words.make())
    assert list(texts_of(filled, Filters(source="報1"))) == [2]


def test_a_reader_can_be_stopped(filled: Corpus) -> None:
    list(filled.words.make())
    answers = iter([True, False])
    assert len(list(filled.words.read(go_on=lambda: next(answers)))) == 1


def test_processes_cut_as_one_does(filled: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    words.add_terms(["村要振兴"])
    list(filled.words.make())
    alone = texts_of(filled)
    filled.db.execute("DELETE FROM word_cut")
    monkeypatch.setattr(word_cuts, "_FEW", 0)
    monkeypatch.setattr(word_cuts, "_BATCH", 5)
    steps = list(filled.words.make(processes=2))
    assert steps[-1].done == sum(map(len, TEXTS))
    assert texts_of(filled) == alone


def test_stopping_keeps_what_was_stored_and_nothing_else_is_touched(
    filled: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_cuts, "_BATCH", 5)
    before = filled.history.next_undo()
    making = filled.words.make()
    next(making)
    next(making)
    making.close()
    assert 0 < filled.words.missing() < sum(map(len, TEXTS))
    assert filled.history.next_undo() == before
    assert checking.check(filled) == []


def test_counts_are_those_of_the_words_read_one_by_one(filled: Corpus) -> None:
    list(filled.words.make())
    filled.articles.remove([2])
    for filters in (Filters(), Filters(source="报0")):
        texts = [found.words for found in filled.words.read(filters)]
        counts = filled.words.count(filters)
        assert counts.frequency == Counter(number for text in texts for number in text)
        assert counts.articles == Counter(number for text in texts for number in set(text))
        assert counts.of == len(texts)
    assert filled.words.count(go_on=lambda: False).of == 0


def test_counting_goes_on_beyond_what_is_gathered_at_once(
    filled: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(filled.words.make())
    at_once = filled.words.count()
    monkeypatch.setattr(word_cuts, "_GATHERED", 1)
    assert filled.words.count() == at_once


def test_words_stored_before_there_were_tallies_are_read_and_counted(filled: Corpus) -> None:
    """Files of the first days of version 4 have the numbers alone, deflated."""
    list(filled.words.make())
    before, counts = list(filled.words.read()), filled.words.count()
    for found in before:
        old = zlib.compress(found.words.tobytes(), 1)
        filled.db.execute("UPDATE word_cut SET words = ? WHERE article = ?", (old, found.article))
    assert list(filled.words.read()) == before
    assert filled.words.count() == counts


def test_words_that_are_damaged_are_told(filled: Corpus) -> None:
    list(filled.words.make())
    filled.db.execute("UPDATE word_cut SET words = substr(words, 5) WHERE article = 2")
    for read in (lambda: list(filled.words.read()), lambda: filled.words.of(2)):
        with pytest.raises(UserError) as caught:
            read()
        assert caught.value.message is messages.CORPUS_DAMAGED
    filled.db.execute("UPDATE word_cut SET words = x'00' WHERE article = 2")
    with pytest.raises(UserError):
        filled.words.count()


def test_a_corpus_that_is_only_read_has_its_words_until_it_is_closed(filled: Corpus) -> None:
    words.set_terms(["村要振兴"])
    list(filled.words.make())
    kept = texts_of(filled)
    filled.articles.add([make_file("新来的村民。", name="new.txt")])
    rows = [filled.db.execute(f"SELECT * FROM {table}").fetchall() for table in ("word", "word_cut")]
    with Corpus.open(filled.path, readonly=True) as only_read:
        steps = list(only_read.words.make_apart())
        assert steps[-1] == (6, 6)
        assert {**texts_of(only_read), 4: []} == {**kept, 4: []}
        assert "".join(texts_of(only_read)[4]) == "新来的村民。"
        assert list(only_read.words.make_apart()) == []
        words.set_terms([])
        list(only_read.words.make_apart())
        assert "村要振兴" not in texts_of(only_read)[1]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            only_read.db.execute("DELETE FROM main.word_cut")
    assert rows == [filled.db.execute(f"SELECT * FROM {table}").fetchall() for table in ("word", "word_cut")]
