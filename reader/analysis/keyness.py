"""How much more one part of a corpus uses a word than another. None stands for a figure that there is not."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from reader.analysis.contingency import Table, log_likelihood

#: What an empty cell counts as in the log ratio, so that words of one part alone can be ranked (Hardie 2014).
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Keyness:
    """One word: occurrences in both parts, and each for a million words; and the measures of the difference.

    `log_likelihood` is below zero for a word that the second part uses more.
    """

    word: str
    first: int
    second: int
    first_per_million: float | None
    second_per_million: float | None
    log_likelihood: float | None
    bic: float | None
    log_ratio: float | None
    percent_difference: float | None
    odds_ratio: float | None


def compare(
    first: Mapping[str, int], second: Mapping[str, int], *, first_size: int, second_size: int
) -> list[Keyness]:
    """Every word of two frequency lists, those with the largest log-likelihood of the first part first.

    `first_size` and `second_size` are all words (tokens) of the parts. Without words in one of them there is no
    measure, only frequencies.
    """
    words = {**first, **second}
    rows = [
        key_of(word, first.get(word, 0), second.get(word, 0), first_size=first_size, second_size=second_size)
        for word in words
    ]
    return sorted(rows, key=lambda row: (-(row.log_likelihood or 0.0), row.word))


def key_of(word: str, first: int, second: int, *, first_size: int, second_size: int) -> Keyness:
    """One word with its measures. Raises ValueError when it is more frequent than all words together."""
    table = Table(first, first_size - first, second, second_size - second)
    if not first_size or not second_size or not first + second:
        return Keyness(
            word,
            first,
            second,
            _rate(first, first_size),
            _rate(second, second_size),
            None,
            None,
            None,
            None,
            None,
        )
    likelihood = log_likelihood(table)
    more = first * second_size >= second * first_size
    return Keyness(
        word=word,
        first=first,
        second=second,
        first_per_million=_rate(first, first_size),
        second_per_million=_rate(second, second_size),
        log_likelihood=likelihood if more else -likelihood,
        bic=likelihood - math.log(table.n),
        log_ratio=log_ratio(first, second, first_size, second_size),
        percent_difference=percent_difference(first, second, first_size, second_size),
        odds_ratio=odds_ratio(table),
    )


def log_ratio(first: int, second: int, first_size: int, second_size: int) -> float:
    """log₂ of the ratio of relative frequencies: 1 is twice as often; an empty cell counts as 0.5.

    Hardie (2014), Log Ratio: an informal introduction, ESRC Centre for Corpus Approaches to Social Science.
    """
    return math.log2(((first or _HALF) / first_size) / ((second or _HALF) / second_size))


def percent_difference(first: int, second: int, first_size: int, second_size: int) -> float | None:
    """%DIFF: by how many per cent the relative frequency is larger; None where the second part lacks the word.

    Gabrielatos and Marchi (2011), Keyness: matching metrics to definitions, Corpus Linguistics in the South 1.
    """
    if not second:
        return None
    other = second / second_size
    return (first / first_size - other) / other * 100


def odds_ratio(table: Table) -> float | None:
    """(o11 / o12) / (o21 / o22); None where a cell that divides is empty.

    Pojanapunya and Watson Todd (2018), Log-likelihood and odds ratio, Corpus Linguistics and Linguistic Theory 14(1).
    """
    below = table.o12 * table.o21
    return table.o11 * table.o22 / below if below else None


def strength(bic: float) -> int:
    """What a BIC is worth as evidence for a difference: 0 none, 1 weak, 2 positive, 3 strong, 4 very strong.

    Wilson (2013), Embracing Bayes factors for key item analysis, after Kass and Raftery (1995): 0, 2, 6, 10.
    """
    return sum(bic >= bound for bound in (0, 2, 6, 10))


def _rate(count: int, size: int) -> float | None:
    return count / size * 1_000_000 if size else None
