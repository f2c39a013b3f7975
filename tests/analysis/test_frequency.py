"""Word lists and n-grams."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dispersion import Dispersion
from reader.analysis.frequency import Frequencies, Spread, ngrams, spreads, words_of

TOKENS = st.lists(st.sampled_from(["水", "土", "人", "，", "。"]), max_size=40)


def is_word(token: str) -> bool:
    return token not in "，。"


@given(st.lists(TOKENS, max_size=6))
def test_words_are_counted_in_all_and_by_article(texts: list[list[str]]) -> None:
    found = Frequencies[str]()
    articles = [words_of(text, is_word) for text in texts]
    for words in articles:
        found.add(words)
    whole = [word for words in articles for word in words]
    assert found.counts == Counter(whole)
    assert found.size == len(whole)
    for word in set(whole):
        assert found.articles[word] == sum(word in words for words in articles)


@given(TOKENS, st.integers(1, 4))
def test_ngrams_do_not_cross_punctuation(tokens: list[str], length: int) -> None:
    expected = [
        tuple(tokens[start : start + length])
        for start in range(len(tokens) - length + 1)
        if all(map(is_word, tokens[start : start + length]))
    ]
    assert list(ngrams(tokens, length, is_word)) == expected


def test_an_ngram_has_words() -> None:
    with pytest.raises(ValueError, match="0 words"):
        list(ngrams(["水"], 0, is_word))


def test_spreads_are_those_of_all_articles() -> None:
    articles = [["水", "水", "土"], ["土"], [], ["人", "土"]]
    found = spreads(articles, {"水": 2, "土": 3, "火": 0}, 6)
    water = Dispersion(2, 6)
    water.add(2, 3)
    assert found["水"] == Spread(water.deviation_of_proportions, water.juilland_d(3))
    assert found["水"].dp == pytest.approx(1 / 2)
    assert found["土"].dp == pytest.approx(1 / 6)
    assert found["火"] == Spread(None, None)
