"""The table of two by two behind association and keyness, and what comes straight from it.

```
                 word       other words
here             o11        o12          r1
elsewhere        o21        o22          r2
                 c1         c2           n
```
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Observed frequencies. Raises ValueError when one of them is negative."""

    o11: float
    o12: float
    o21: float
    o22: float

    def __post_init__(self) -> None:
        if min(self.o11, self.o12, self.o21, self.o22) < 0:
            raise ValueError(f"a frequency below zero: {self}")

    @property
    def r1(self) -> float:
        """All words here."""
        return self.o11 + self.o12

    @property
    def r2(self) -> float:
        """All words elsewhere."""
        return self.o21 + self.o22

    @property
    def c1(self) -> float:
        """The word, here and elsewhere."""
        return self.o11 + self.o21

    @property
    def c2(self) -> float:
        """Other words, here and elsewhere."""
        return self.o12 + self.o22

    @property
    def n(self) -> float:
        """All words."""
        return self.r1 + self.r2

    @property
    def expected(self) -> float:
        """How often the word would stand here by chance: r1 c1 / n; 0 in an empty table."""
        return self.r1 * self.c1 / self.n if self.n else 0.0


def log_likelihood(table: Table) -> float:
    """G², 2 Σ o ln(o / e) over all four cells; without a sign, at least 0.

    Dunning (1993), Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1).
    """
    if not table.n:
        return 0.0
    cells = (
        (table.o11, table.r1 * table.c1),
        (table.o12, table.r1 * table.c2),
        (table.o21, table.r2 * table.c1),
        (table.o22, table.r2 * table.c2),
    )
    total = sum(observed * math.log(observed * table.n / product) for observed, product in cells if observed)
    return max(0.0, 2 * total)
