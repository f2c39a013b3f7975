"""What a benchmark found, and how it is printed."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Unit(StrEnum):
    """What a figure counts."""

    SECONDS = "s"
    MILLISECONDS = "ms"
    MICROSECONDS = "µs"
    MEGABYTES = "MB"
    WAKE_UPS = "/s"
    PROCESSOR = "ms/s"
    PER_THOUSAND = "‰"


class Compared(StrEnum):
    """How ours is set against the floor."""

    RATIO = "ratio"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `wanted` is the most that `compared` may be; None: the figure is only printed."""

    name: str
    ours: float
    floor: float
    unit: Unit
    compared: Compared = Compared.RATIO
    wanted: float | None = None

    @property
    def value(self) -> float:
        """Ours against the floor."""
        if self.compared is Compared.DIFFERENCE:
            return self.ours - self.floor
        return self.ours / self.floor if self.floor else float("inf")

    @property
    def ok(self) -> bool | None:
        """Whether the goal is met; None where none is set."""
        return None if self.wanted is None else self.value <= self.wanted

    def as_json(self) -> dict[str, Any]:
        """The figure as JSON takes it."""
        value = round(self.value, 4) if self.floor or self.compared is Compared.DIFFERENCE else None
        return asdict(self) | {"value": value, "ok": self.ok}

    def cells(self) -> tuple[str, ...]:
        """The figure as a row of the table."""
        wanted, verdict = "", ""
        if self.wanted is not None:
            wanted, verdict = self._compared(self.wanted, "<= "), "ok" if self.ok else "MISS"
        ours, floor = (f"{number:.{_places(number)}f} {self.unit}" for number in (self.ours, self.floor))
        return self.name, ours, floor, self._compared(self.value), wanted, verdict

    def _compared(self, number: float, before: str = "") -> str:
        if self.compared is Compared.RATIO:
            return f"{before}{number:.2f} x"
        sign = "" if before else "+"
        return f"{before}{number:{sign}.{_places(number)}f} {self.unit}"


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one benchmark has to tell: figures, and facts in words."""

    figures: tuple[Figure, ...]
    notes: tuple[str, ...] = ()


_HEAD = ("", "ours", "floor", "compared", "wanted", "")


def table(figures: Iterable[Figure]) -> str:
    """The figures in columns, the name to the left and numbers to the right."""
    rows = [_HEAD, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = []
    for name, *others in rows:
        cells = [name.ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def median(values: Iterable[float]) -> float:
    """The middle one: what a busy machine adds to some of them does not move it."""
    return statistics.median(values)


def _places(number: float) -> int:
    return 3 if abs(number) < 1 else 2 if abs(number) < 10 else 1
