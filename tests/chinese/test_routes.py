"""Our walk through a clause and jieba's own lead to the same words, whatever is in the dictionary."""

from __future__ import annotations

import random

import jieba
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.routes import QuickTokenizer
from tests.benchmarks import natural

_SIGNS = "经济发展医疗改革a1"


def tokenizers(frequencies: dict[str, int], total: int) -> tuple[jieba.Tokenizer, QuickTokenizer]:
    both = jieba.Tokenizer(), QuickTokenizer()
    for one in both:
        one.FREQ, one.total, one.initialized = frequencies, total, True
    return both


def routes(frequencies: dict[str, int], total: int, text: str) -> list[dict[int, tuple[float, int]]]:
    found = []
    for one in tokenizers(frequencies, total):
        route: dict[int, tuple[float, int]] = {}
        one.calc(text, one.get_DAG(text), route)
        found.append(route)
    return found


@given(
    st.dictionaries(
        st.text(st.sampled_from(_SIGNS), min_size=1, max_size=4), st.sampled_from([0, 1, 1, 2, 50])
    ),
    st.text(st.sampled_from(_SIGNS + "𠮷"), max_size=12),
)
def test_routes_are_the_same_to_the_last_bit(frequencies: dict[str, int], text: str) -> None:
    """Also where several ways are equally likely, and where a word begins like none that is there."""
    theirs, ours = routes(frequencies, 60, text)
    assert ours == theirs


@pytest.mark.parametrize("count", [1, 2])
def test_of_equally_likely_ways_the_longer_word_goes_first(count: int) -> None:
    for tokenizer in tokenizers({"医": count, "疗": 1, "医疗": count}, count):
        assert list(tokenizer.cut("医疗", HMM=False)) == ["医疗"]


def test_long_texts_are_cut_the_same_with_the_whole_dictionary() -> None:
    whole = jieba.Tokenizer()
    theirs, ours = tokenizers(*whole.gen_pfdict(whole.get_dict_file()))
    words = natural.words_of(2)[:3000] + natural.words_of(4)[:500] + list("的了，。和 A1%")
    chance = random.Random(11)
    for _ in range(300):
        text = "".join(chance.choices(words, k=60))
        assert list(ours.cut(text, HMM=False)) == list(theirs.cut(text, HMM=False))
