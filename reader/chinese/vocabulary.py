"""A segmenter of our own: jieba with its dictionary, and words that are put into it and taken out again."""

from __future__ import annotations

import logging
import re
import warnings
from itertools import accumulate, pairwise
from types import ModuleType
from typing import TYPE_CHECKING

from reader.chinese.kept_words import KeptWords

if TYPE_CHECKING:
    from jieba import Tokenizer

#: What jieba looks up in its dictionary; a word with anything else in it is looked for in the text itself.
_LOOKED_UP = re.compile(r"[\u4e00-\u9fd5a-zA-Z0-9+#&._%\-]+")

#: The least frequency of an added word, by its length: what is shorter might tear its neighbours.
_LEAST = {2: 1, 3: 50}
_LEAST_OF_LONG = 1_000


class Vocabulary:
    """Makes its dictionary when it is made, in one to two seconds, unless that is given."""

    def __init__(self, kept: KeptWords | None = None) -> None:
        self._tokenizer = _tokenizer(kept)
        #: Frequencies before a word was added; None: it was no word.
        self._before: dict[str, int | None] = {}
        self._others: set[str] = set()
        self._pattern: re.Pattern[str] | None = None
        for word in kept.others if kept is not None else ():
            self.add(word)

    @property
    def words(self) -> KeptWords:
        """What it would take to make it again."""
        return KeptWords(self._tokenizer.FREQ, self._tokenizer.total, tuple(sorted(self._others)))

    def cut(self, text: str) -> list[int]:
        """The ends of the words of `text`, in code points, rising.

        Words that jieba's dictionary lacks are not guessed at (HMM off: measured better).
        """
        ends = list(accumulate(map(len, self._tokenizer.cut(text, HMM=False))))
        pattern = self._pattern  # another thread may change it
        return _with_whole(pattern, ends, text) if pattern else ends

    def split(self, text: str) -> list[str]:
        """The words of `text`, in the order in which they stand there."""
        if self._pattern is None:
            return list(self._tokenizer.cut(text, HMM=False))
        return [text[start:end] for start, end in pairwise((0, *self.cut(text)))]

    def add(self, word: str) -> None:
        """Let this be a word; nothing changes when it was added before."""
        if not _LOOKED_UP.fullmatch(word):
            self._others.add(word)
            self._compile()
        elif word not in self._before:
            frequencies = self._tokenizer.FREQ
            self._before[word] = frequencies.get(word)
            for end in range(1, len(word)):
                frequencies.setdefault(word[:end], 0)  # the way to it, no word
            least = _LEAST.get(len(word), _LEAST_OF_LONG)
            self._set(word, max(self._tokenizer.suggest_freq(word), least))

    def frequency(self, word: str) -> int:
        """How often jieba's dictionary has counted a word; 0 when it is none."""
        return self._tokenizer.FREQ.get(word) or 0

    def common(self, least: int) -> list[str]:
        """The words of at least two characters that jieba's dictionary has counted so often."""
        frequencies = self._tokenizer.FREQ
        return [word for word, frequency in frequencies.items() if frequency >= least and len(word) > 1]

    def settle(self) -> None:
        """Let the words that were added so far be words for good, like those of jieba's dictionary."""
        self._before.clear()

    def remove(self, word: str) -> None:
        """Undo `add`; nothing changes when it was not added."""
        if word in self._others:
            self._others.remove(word)
            self._compile()
        elif word in self._before:
            self._set(word, self._before.pop(word) or 0)

    def _set(self, word: str, frequency: int) -> None:
        # Not by jieba's `del_word`: it leaves a mark in tables that all tokenizers share.
        self._tokenizer.total += frequency - self._tokenizer.FREQ.get(word, 0)
        self._tokenizer.FREQ[word] = frequency

    def _compile(self) -> None:
        longest_first = sorted(self._others, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None


def _with_whole(pattern: re.Pattern[str], ends: list[int], text: str) -> list[int]:
    """The ends, with every place of the pattern kept whole."""
    borders = set(ends)
    for match in pattern.finditer(text):
        borders.difference_update(range(match.start() + 1, match.end()))
        borders |= {match.start(), match.end()} - {0}
    return sorted(borders)


def jieba_version() -> str:
    """Which jieba is installed."""
    return _jieba().__version__  # type: ignore[no-any-return]


def _jieba() -> ModuleType:
    with warnings.catch_warnings():
        # jieba 0.42.1 has invalid escapes in its patterns and asks for pkg_resources.
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415 (a second, when first needed)

    jieba.setLogLevel(logging.CRITICAL)
    return jieba  # type: ignore[no-any-return]


def _tokenizer(kept: KeptWords | None) -> Tokenizer:
    """A tokenizer of our own, so that no word of ours reaches others.

    Not by jieba's `initialize`: that keeps its dictionary in a file of its own, which it reads all at once.
    """
    _jieba()
    from reader.chinese.routes import QuickTokenizer  # noqa: PLC0415 - it needs jieba

    tokenizer = QuickTokenizer()
    if kept is None:
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    else:
        tokenizer.FREQ, tokenizer.total = kept.frequencies, kept.total
    tokenizer.initialized = True
    return tokenizer
