"""How far two people, or several, decide alike. None stands for a figure that there is not.

```
                    second: has it   has it not
first: has it          both            first       r1
first: has it not      second          neither     r2
                       c1              c2          n
```
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean


@dataclass(frozen=True, slots=True)
class Decisions:
    """Of how many units both, only the first, only the second, or neither said that they have something.

    Raises ValueError when one of these is negative.
    """

    both: int
    first: int
    second: int
    neither: int

    def __post_init__(self) -> None:
        if min(self.both, self.first, self.second, self.neither) < 0:
            raise ValueError(f"a count below zero: {self}")

    @property
    def n(self) -> int:
        """All units."""
        return self.both + self.first + self.second + self.neither

    @property
    def observed(self) -> float | None:
        """The share of the units on which they agree; None without units."""
        return (self.both + self.neither) / self.n if self.n else None

    @property
    def expected(self) -> float | None:
        """The share on which they would agree by chance if each said yes as often: (r1 c1 + r2 c2) / n²."""
        return self._by_chance / self.n**2 if self.n else None

    @property
    def positive(self) -> float | None:
        """2 both / (2 both + first + second), the same as Dice and F1; None where nobody said yes.

        Cicchetti and Feinstein (1990), High agreement but low kappa: II. Resolving the paradoxes, Journal of Clinical
        Epidemiology 43(6).
        """
        said = 2 * self.both + self.first + self.second
        return 2 * self.both / said if said else None

    @property
    def kappa(self) -> float | None:
        """(observed - expected) / (1 - expected); None where they could not but agree, and without units.

        Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1).
        """
        beyond = self.n**2 - self._by_chance
        return (self.n * (self.both + self.neither) - self._by_chance) / beyond if beyond else None

    @property
    def alpha(self) -> float | None:
        """Krippendorff's (see `alpha`), of these two alone."""
        return alpha({(2, 2): self.both, (1, 2): self.first + self.second, (0, 2): self.neither})

    @property
    def _by_chance(self) -> int:
        """Expected agreement in units, times n."""
        r1, c1 = self.both + self.first, self.both + self.second
        return r1 * c1 + (self.n - r1) * (self.n - c1)

    def __add__(self, other: Decisions) -> Decisions:
        return Decisions(
            self.both + other.both,
            self.first + other.first,
            self.second + other.second,
            self.neither + other.neither,
        )


def pooled_kappa(several: Sequence[Decisions]) -> float | None:
    """Kappa from the means of observed and of expected agreement over several questions; None as for one.

    A question to which both always said the same changes nothing. De Vries, Elliott, Kanouse and Teleki (2008), Using
    pooled kappa to summarize interrater agreement across many items, Field Methods 20(3).
    """
    observed = [one.observed for one in several if one.observed is not None]
    expected = [one.expected for one in several if one.expected is not None]
    if not expected or all(one == 1 for one in expected):
        return None
    by_chance = fmean(expected)
    return (fmean(observed) - by_chance) / (1 - by_chance)


def alpha(units: Mapping[tuple[int, int], int]) -> float | None:
    """1 - observed / expected disagreement, for yes and no; None where all said the same, and without units.

    `units` says how many units there are by how many said yes of how many who decided on them; one on which fewer than
    two did does not count. Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania:
    nominal data, any number of people, also where some did not decide.
    """
    apart, yes, said = 0.0, 0, 0
    for (ones, people), count in units.items():
        if people >= 2:
            apart += count * ones * (people - ones) / (people - 1)
            yes += count * ones
            said += count * people
    pairs = yes * (said - yes)
    return 1 - (said - 1) * apart / pairs if pairs else None
