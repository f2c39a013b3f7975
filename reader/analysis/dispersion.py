"""How evenly a word is spread over the parts of a corpus (its articles). None stands for a figure that there is not."""

from __future__ import annotations

import math


class Dispersion:
    """How evenly one word is spread: it is told of each part with the word, in any order, and keeps three sums."""

    __slots__ = ("_common", "_frequency", "_rates", "_squares", "_total")

    def __init__(self, frequency: int, total: int) -> None:
        """`frequency`: how often it stands in all parts together, which have `total` words."""
        self._frequency, self._total = frequency, total
        self._common = self._rates = self._squares = 0.0

    def add(self, count: int, size: int) -> None:
        """A part of so many words (1 or more) has it so often (likewise)."""
        observed, expected = count / self._frequency, size / self._total
        self._common += expected if expected < observed else observed
        rate = count / size
        self._rates += rate
        self._squares += rate * rate

    @property
    def deviation_of_proportions(self) -> float | None:
        """DP: 0 where a word is spread as the parts are large, towards 1 where it stands in one small part.

        ½ Σ |observed share - expected share|, summed here over the parts with the word alone, which comes to the same.
        None for a word that does not occur. Gries (2008), Dispersions and adjusted frequencies in corpora,
        International Journal of Corpus Linguistics 13(4).
        """
        return max(0.0, 1 - self._common) if self._common else None

    def juilland_d(self, parts: int) -> float | None:
        """D: 1 where a word has the same relative frequency in every part, 0 where it stands in one of equal parts.

        1 - V / √(n - 1), V the population's coefficient of variation of the relative frequencies, for parts of
        unequal size as in Gries (2008). `parts` (n) are all that have words. None with fewer than two, and for a word
        that does not occur. Juilland and Chang-Rodríguez (1964), Frequency Dictionary of Spanish Words.
        """
        if parts < 2 or not self._rates:
            return None
        mean = self._rates / parts
        variance = max(0.0, self._squares / parts - mean * mean)
        return max(0.0, 1 - math.sqrt(variance) / mean / math.sqrt(parts - 1))
