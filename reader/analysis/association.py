"""How strongly a collocate belongs to a node. None stands for a figure that there is not.

A collocate is counted in windows around the node: `together` times in windows of `window` words in all; it has
`collocate` occurrences among the `words` of the corpus, the node has `node`. So the table is: here = in the windows.
See Evert (2008), Corpora and collocations, in Lüdeling and Kytö (eds), Corpus Linguistics: An International Handbook.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from reader.analysis.contingency import Table, log_likelihood

#: With fewer occurrences together, measures that reward rarity (MI, ΔP) say nothing; none is shown.
LEAST = 2


@dataclass(frozen=True, slots=True)
class Association:
    """One collocate of a node with all measures."""

    together: int
    expected: float
    mi: float | None
    mi3: float | None
    t: float | None
    log_likelihood: float | None
    log_dice: float | None
    delta_p_forward: float | None
    """How much more probable the collocate is near the node than elsewhere."""
    delta_p_backward: float | None
    """How much more probable the node's neighbourhood is where the collocate stands than elsewhere."""


def associate(*, together: int, node: int, collocate: int, window: int, words: int) -> Association:
    """All measures of a collocate; all of them None where it stands near the node fewer than `LEAST` times.

    Raises ValueError when the numbers contradict each other.
    """
    table = Table(together, window - together, collocate - together, words - window - collocate + together)
    if together < LEAST or node <= 0:
        return Association(together, table.expected, None, None, None, None, None, None, None)
    return Association(
        together=together,
        expected=table.expected,
        mi=mutual_information(table),
        mi3=cubic_mutual_information(table),
        t=t_score(table),
        log_likelihood=signed_log_likelihood(table),
        log_dice=log_dice(together, node, collocate),
        delta_p_forward=delta_p(table.o11, table.r1, table.o21, table.r2),
        delta_p_backward=delta_p(table.o11, table.c1, table.o12, table.c2),
    )


def mutual_information(table: Table) -> float | None:
    """log₂(o / e): how many times more often than by chance, in powers of two; large for what is rare.

    Church and Hanks (1990), Word association norms, mutual information, and lexicography, Computational
    Linguistics 16(1).
    """
    return math.log2(table.o11 / table.expected) if table.o11 and table.expected else None


def cubic_mutual_information(table: Table) -> float | None:
    """log₂(o³ / e), which favours what is rare less. Daille (1994), doctoral thesis, Université Paris 7."""
    return math.log2(table.o11**3 / table.expected) if table.o11 and table.expected else None


def t_score(table: Table) -> float | None:
    """(o - e) / √o: how sure one may be that it is more often than by chance; favours what is frequent.

    Church, Gale, Hanks and Hindle (1991), Using statistics in lexical analysis, in Zernik (ed.), Lexical Acquisition.
    """
    return (table.o11 - table.expected) / math.sqrt(table.o11) if table.o11 else None


def signed_log_likelihood(table: Table) -> float:
    """G² of Dunning (see `contingency.log_likelihood`), below zero where the two avoid each other."""
    value = log_likelihood(table)
    return value if table.o11 >= table.expected else -value


def log_dice(together: int, node: int, collocate: int) -> float | None:
    """14 + log₂(2 f(xy) / (f(x) + f(y))): at most 14, whatever the size of the corpus.

    Rychlý (2008), A lexicographer-friendly association score, in Proceedings of RASLAN 2008. A collocate that stands
    twice in one window can take it past 14: it is cut there.
    """
    if not together or not node + collocate:
        return None
    return min(14.0, 14 + math.log2(2 * together / (node + collocate)))


def delta_p(hits: float, cases: float, other_hits: float, other_cases: float) -> float | None:
    """P(outcome | cue) - P(outcome | no cue), between -1 and 1; None without cases on both sides.

    Gries (2013), 50-something years of work on collocations, International Journal of Corpus Linguistics 18(1).
    """
    if not cases or not other_cases:
        return None
    return hits / cases - other_hits / other_cases
