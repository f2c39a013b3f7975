"""The words of the articles of a part, as figures are made from them.

Words that differ in case or width alone (AI, ai, ＡＩ) are one, as for the search, unless `case` tells them apart.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from reader.analysis.frequency import Frequencies
from reader.analysis.parts import Part, Passages, inside
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.corpus.word_cuts import WordCounts

#: The number of no word, which stands for what does not belong to a part.
GAP = 0

#: Letters, digits and marks in full width.
_WIDE = re.compile("[\uff01-\uff5e]")
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SENTENCE_ENDS = frozenset("。！？!?；;…\n\r\u2028\u2029")


def caseless(word: str) -> str:
    """A word without its case, its full-width letters and digits as ordinary ones."""
    return _plain(word).casefold()


def signs_of(word: str, *, case: bool) -> str:
    """The characters of a word, as they are counted."""
    return word if case else _plain(word).lower()


def _plain(word: str) -> str:
    """A word of as many characters, those in full width as ordinary ones."""
    return word.translate(_PLAIN) if _WIDE.search(word) else word


class Unit(StrEnum):
    """What is counted."""

    WORD = "word"
    CHARACTER = "character"


class Tokens(NamedTuple):
    """An article's tokens: numbers of words (see `Texts.text`), with `GAP` for what is left out."""

    article: int
    numbers: array[int]
    whole: array[int]
    """The same without gaps, which tells where each stands."""


class Texts:
    """Reads the words that `corpus.words.make` has stored."""

    def __init__(self, corpus: Corpus, *, case: bool = False) -> None:
        self._corpus = corpus
        self.case = case
        self._vocabulary = corpus.words.vocabulary()

    def text(self, number: int) -> str:
        """What a number stands for, in simplified form; "" for a gap. Of several cases it has that which came first."""
        return self._vocabulary.get(number, "")

    def signs(self, number: int) -> str:
        """The characters of what a number stands for, as they are counted."""
        return signs_of(self.text(number), case=self.case)

    def form(self, word: str) -> str:
        """What words that are counted as one have in common."""
        return word if self.case else caseless(word)

    def spellings(self) -> dict[str, str]:
        """What `text` says of every word, by its form."""
        alike = self._alike
        return {self.form(text): text for number, text in self._vocabulary.items() if number not in alike}

    def is_word(self, number: int) -> bool:
        """Whether it has a letter, a Han character or a digit in it."""
        return number in self._words

    def ends_sentence(self, number: int) -> bool:
        """Whether it is a mark or a break that ends a sentence."""
        return number not in self._words and not _SENTENCE_ENDS.isdisjoint(self.text(number))

    def ends(self, tokens: Tokens) -> list[int]:
        """Where the tokens end, in code points of the article's body."""
        lengths = self._lengths
        return list(accumulate(lengths[number] for number in tokens.whole))

    def of(self, part: Part, *, go_on: Callable[[], bool] = lambda: True) -> Iterator[Tokens]:
        """The tokens of a part, article by article; those without any word of it are left out."""
        spans = part.spans(self._corpus)
        for article, numbers in self._corpus.words.read(part.filters, go_on=go_on):
            told = self._as_one(numbers)
            if spans is None:
                yield Tokens(article, told, numbers)
                continue
            here = spans.get(article, [])
            wanted = part.passages is Passages.TAGGED
            if not here:
                if not wanted:
                    yield Tokens(article, told, numbers)
                continue
            starts = [0, *self.ends(Tokens(article, numbers, numbers))][:-1]
            kept = array(
                "I",
                (
                    number if belongs is wanted else GAP
                    for number, belongs in zip(told, inside(starts, here), strict=True)
                ),
            )
            if any(kept):
                yield Tokens(article, kept, numbers)

    def count(self, part: Part, *, go_on: Callable[[], bool] = lambda: True) -> WordCounts:
        """The words of a part, counted; what is no word is left out."""
        if part.passages is Passages.ALL:
            found = self._corpus.words.count(part.filters, alike=self._alike, go_on=go_on)
        else:
            counts = Frequencies[int]()
            for tokens in self.of(part, go_on=go_on):
                if not self._words.isdisjoint(tokens.numbers):  # a passage can be nothing but a mark
                    counts.add(tokens.numbers)
            found = WordCounts(counts.counts, counts.articles, len(counts.sizes))
        # Counted, too, and left out at the end: half the time of leaving it out of each article.
        for number in found.frequency.keys() - self._words:
            del found.frequency[number], found.articles[number]
        return found

    def all_ends(self, articles: Collection[int]) -> Iterator[tuple[int, list[int]]]:
        """Where the words of some articles end, article by article; those that are not cut are left out."""
        for tokens in self.of(Part(Filters(articles=tuple(articles)))):
            yield tokens.article, self.ends(tokens)

    def words(self, tokens: Iterable[int]) -> list[int]:
        """Those that are words."""
        words = self._words
        return [number for number in tokens if number in words]

    def characters(self, tokens: Iterable[int]) -> list[str]:
        """The letters, Han characters and digits of those that are words, one by one: 3.5% is 3 and 5."""
        return list(filter(str.isalnum, "".join(map(self.signs, self.words(tokens)))))

    def _as_one(self, numbers: array[int]) -> array[int]:
        """The same tokens; of words that are one, the number of that which came first."""
        alike = self._alike
        if alike.keys().isdisjoint(numbers):
            return numbers
        return array("I", (alike.get(number, number) for number in numbers))

    @cached_property
    def _alike(self) -> dict[int, int]:
        """The words that are counted as another one, each with that."""
        if self.case:
            return {}
        forms: defaultdict[str, list[int]] = defaultdict(list)
        for number, text in self._vocabulary.items():
            forms[caseless(text)].append(number)
        alike = {}
        for numbers in forms.values():
            if len(numbers) > 1:  # that which came first, of ordinary width if one is
                best = min(numbers, key=lambda number: (bool(_WIDE.search(self._vocabulary[number])), number))
                alike.update({number: best for number in numbers if number != best})
        return alike

    @cached_property
    def _words(self) -> frozenset[int]:
        return frozenset(
            number
            for number, text in self._vocabulary.items()
            if text.isalnum() or any(sign.isalnum() for sign in text)
        )

    @cached_property
    def _lengths(self) -> dict[int, int]:
        return {number: len(text) for number, text in self._vocabulary.items()}
