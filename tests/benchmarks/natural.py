"""Articles whose words are as frequent as in Chinese at large, and the words of a length with their frequencies.

The articles of `generate` have so few words that each of them is in every second article; to look for words that are
rare or middling, as the figures of the search want them, takes a text that has such words. They are those of jieba's
dictionary, each as often as jieba counted it. What stands beside what is left to chance: so a character is in more
articles than in real ones, where words keep together, and the index has rather more to do.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path

import jieba

from tests.benchmarks.generate import Article, encoded, size_of

_SEED = 20261127
#: jieba counted no 的 that would tell; in newspapers it is about one word in twenty.
_OF, _SHARE = "的", 0.05


def articles(count: int) -> Iterator[Article]:
    """So many articles of 250 to 1,400 characters: a title, a line of date and source, paragraphs of sentences."""
    chance = random.Random(_SEED)
    return (encoded(number, _text(chance)) for number in range(count))


def words_of(length: int) -> list[str]:
    """The words of so many characters, the most frequent first."""
    found = [(count, word) for word, count in _counts().items() if len(word) == length]
    return [word for _, word in sorted(found, reverse=True)]


@cache
def _counts() -> dict[str, int]:
    found = {}
    for line in (Path(jieba.__file__).parent / "dict.txt").read_text("utf-8").splitlines():
        word, count, _ = line.split(" ")
        if all("\u4e00" <= sign <= "\u9fff" for sign in word):
            found[word] = int(count)
    found[_OF] = int(sum(found.values()) * _SHARE)
    return found


@cache
def _weights() -> tuple[list[str], list[int]]:
    return list(_counts()), list(accumulate(_counts().values()))


def _some(chance: random.Random, least: int, most: int) -> str:
    words, weights = _weights()
    return "".join(chance.choices(words, cum_weights=weights, k=chance.randint(least, most)))


def _text(chance: random.Random) -> str:
    date = f"2025年{chance.randint(1, 12)}月{chance.randint(1, 28)}日"
    lines = [_some(chance, 5, 9), f"{date} 来源：{_some(chance, 2, 2)}通讯", ""]
    length = size_of(chance)
    while sum(map(len, lines)) < length:
        sentences = (f"{_some(chance, 4, 12)}，{_some(chance, 4, 12)}。" for _ in range(chance.randint(2, 6)))
        lines.append("　　" + "".join(sentences))
    return "\n".join(lines) + "\n"
