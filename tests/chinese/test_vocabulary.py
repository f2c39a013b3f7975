"""Words are put into the segmenter and taken out again, and jieba's own tables stay as they were."""

from __future__ import annotations

import jieba
import pytest

from reader.chinese.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary()


def pieces(vocabulary: Vocabulary, text: str) -> list[str]:
    ends = vocabulary.cut(text)
    found = [text[start:end] for start, end in zip([0, *ends], ends, strict=False)]
    assert vocabulary.split(text) == found
    return found


@pytest.mark.parametrize("word", ["清河账本", "账本", "一袋米", "清·河", "𠮷田", "清河R&D"])
def test_a_word_is_whole_until_it_is_taken_out(vocabulary: Vocabulary, word: str) -> None:
    text = f"我们的{word}很好，{word}。"
    before = vocabulary.cut(text)
    vocabulary.add(word)
    vocabulary.add(word)
    assert pieces(vocabulary, text).count(word) == 2
    vocabulary.remove(word)
    vocabulary.remove(word)
    assert vocabulary.cut(text) == before


def test_of_two_words_that_begin_alike_the_longer_is_found(vocabulary: Vocabulary) -> None:
    for word in ("清·河", "清·河·口"):
        vocabulary.add(word)
    assert "清·河·口" in pieces(vocabulary, "在清·河·口。")
    vocabulary.remove("清·河·口")
    assert "清·河" in pieces(vocabulary, "在清·河·口。")
    vocabulary.remove("清·河")


def test_a_word_of_the_dictionary_that_is_added_and_taken_out_is_still_there(vocabulary: Vocabulary) -> None:
    frequency = vocabulary.frequency("经济")
    assert frequency > 0
    vocabulary.add("经济")
    vocabulary.remove("经济")
    assert vocabulary.frequency("经济") == frequency


def test_others_that_use_jieba_see_nothing_of_it(vocabulary: Vocabulary) -> None:
    vocabulary.add("清河账本")
    vocabulary.remove("清河账本")
    assert not jieba.dt.initialized
    assert "清河账本" not in jieba.finalseg.Force_Split_Words


def test_a_word_that_is_there_for_good_cannot_be_taken_out() -> None:
    settled = Vocabulary()
    settled.add("清河账本")
    settled.settle()
    settled.remove("清河账本")
    settled.add("清河账本")
    settled.remove("清河账本")
    assert "清河账本" in pieces(settled, "在清河账本里")


def test_common_words_are_those_that_were_counted_often(vocabulary: Vocabulary) -> None:
    common = vocabulary.common(1_000)
    assert "经济" in common
    assert min(map(vocabulary.frequency, common)) >= 1_000
    assert min(map(len, common)) >= 2
    assert len(vocabulary.common(100)) > len(common)
