"""How evenly a word is spread over the parts of a corpus (its articles). None stands for a figure that there is not."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence


def deviation_of_proportions(counts: Mapping[int, int], sizes: Sequence[int]) -> float | None:
    """DP: 0 where a word is spread as the parts are large, towards 1 where it stands in one small part.

    `sizes` are the words of each part, `counts` the occurrences in those parts (by place) that have any.
    ½ Σ |observed share - expected share|, summed here over the parts with the word alone, which comes to the same.
    None for a word that does not occur. Gries (2008), Dispersions and adjusted frequencies in corpora, International
    Journal of Corpus Linguistics 13(4).
    """
    frequency, total = sum(counts.values()), sum(sizes)
    if not frequency or not total:
        return None
    common = sum(min(count / frequency, sizes[part] / total) for part, count in counts.items())
    return max(0.0, 1 - common)


def normalised_deviation(counts: Mapping[int, int], sizes: Sequence[int]) -> float | None:
    """DP divided by the largest value that these parts allow, 1 - the smallest share; None with fewer than two parts.

    Lijffijt and Gries (2012), Correction to Dispersions and adjusted frequencies, IJCL 17(1).
    """
    deviation = deviation_of_proportions(counts, sizes)
    filled = [size for size in sizes if size]
    if deviation is None or len(filled) < 2:
        return None
    return min(1.0, deviation / (1 - min(filled) / sum(filled)))


def juilland_d(counts: Mapping[int, int], sizes: Sequence[int]) -> float | None:
    """D: 1 where a word has the same relative frequency in every part, 0 where it stands in one of equal parts.

    1 - V / √(n - 1), V the population's coefficient of variation of the relative frequencies, for parts of unequal
    size as in Gries (2008). None with fewer than two parts, and for a word that does not occur. Parts without words
    are left out. Juilland and Chang-Rodríguez (1964), Frequency Dictionary of Spanish Words.
    """
    parts = sum(1 for size in sizes if size)
    rates = [count / sizes[part] for part, count in counts.items() if sizes[part]]
    if parts < 2 or not any(rates):
        return None
    mean = sum(rates) / parts
    variance = max(0.0, sum(rate * rate for rate in rates) / parts - mean * mean)
    return max(0.0, 1 - math.sqrt(variance) / mean / math.sqrt(parts - 1))
