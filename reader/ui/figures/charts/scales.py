"""Axes: round steps for numbers, and where a value stands."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from 0 (or `low`) to `high` on a line from `start` to `end`, in pixels."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value stands."""
        if self.high == self.low:
            return self.start
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def steps(highest: float, *, most: int = 5, whole: bool = True) -> list[float]:
    """Round numbers from 0 to at least `highest`, at most about `most` steps of 1, 2 or 5 times a power of ten."""
    if highest <= 0:
        return [0.0, 1.0]
    rough = highest / most
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    if whole:
        step = max(1.0, step)
    count = math.ceil(highest / step - 1e-9)
    return [number * step for number in range(count + 1)]


def told(value: float) -> str:
    """A number as an axis has it."""
    return f"{value:,.0f}" if value == round(value) else f"{value:g}"
