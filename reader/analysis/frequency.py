"""Word lists: how often each word stands in a part of a corpus, in how many articles, and how evenly.

A text comes as its tokens in order, any hashable things: words, characters, or the numbers of words. What is no
word (punctuation, white space) parts n-grams and is counted nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

from reader.analysis.dispersion import Dispersion

T = TypeVar("T", bound=Hashable)


@dataclass(slots=True)
class Frequencies(Generic[T]):
    """Occurrences of each word (or n-gram), the articles that have it, and all occurrences by article."""

    counts: Counter[T] = field(default_factory=Counter)
    articles: Counter[T] = field(default_factory=Counter)
    sizes: list[int] = field(default_factory=list)

    def add(self, words: Sequence[T]) -> None:
        """Take in one article: its words in any order."""
        self.counts.update(words)
        self.articles.update(set(words))
        self.sizes.append(len(words))

    @property
    def size(self) -> int:
        """All occurrences of all words."""
        return sum(self.sizes)


@dataclass(frozen=True, slots=True)
class Spread:
    """How evenly one word is spread over the articles: Gries' DP (0 even) and Juilland's D (1 even)."""

    dp: float | None
    d: float | None


def spreads(articles: Iterable[Sequence[T]], frequencies: Mapping[T, int], size: int) -> dict[T, Spread]:
    """The spread of some words over all the articles, with how often each stands in these, which have `size` words."""
    found = {word: Dispersion(frequency, size) for word, frequency in frequencies.items()}
    parts = 0
    for words in articles:
        parts += bool(words)
        here = len(words)
        for word, count in Counter(words).items():
            dispersion = found.get(word)
            if dispersion is not None:
                dispersion.add(count, here)
    return {
        word: Spread(dispersion.deviation_of_proportions, dispersion.juilland_d(parts))
        for word, dispersion in found.items()
    }


def words_of(tokens: Sequence[T], is_word: Callable[[T], bool]) -> list[T]:
    """The tokens that are words."""
    return [token for token in tokens if is_word(token)]


def ngrams(tokens: Sequence[T], length: int, is_word: Callable[[T], bool]) -> Iterator[tuple[T, ...]]:
    """Every run of so many words with nothing but words in it. Raises ValueError for a length below 1."""
    if length < 1:
        raise ValueError(f"an n-gram of {length} words")
    breaks = [-1, *(place for place, token in enumerate(tokens) if not is_word(token)), len(tokens)]
    for before, after in pairwise(breaks):
        run = tokens[before + 1 : after]
        if len(run) >= length:
            yield from zip(*(run[start:] for start in range(length)), strict=False)
