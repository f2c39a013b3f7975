"""Typing in the filter of a library of 20,000 articles: how long a key holds the window, against a bare list."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.children import running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Compared, Figure, Findings, Unit, median

TYPING = "from tests.benchmarks.librarian import type_all; type_all()"

#: No key may hold the window longer, in milliseconds.
_WANTED = 100.0


def measure(display: Display) -> Findings:
    """Every key several times; of each key its best time, of these the slowest."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running(TYPING, display, Path(folder)) as child,
    ):
        facts = child.listen().facts
    figures = []
    floor = facts["floor"] * 1000
    for group, words in (("none", "in one list"), ("month", "by month")):
        times = [seconds * 1000 for seconds in facts["ours"][group]]
        slowest = facts["keys"][times.index(max(times))]
        figures.append(
            Figure(
                f"library: slowest of {len(times)} keys, 20,000 articles, {words} ({slowest!r})",
                max(times),
                0.0,
                Unit.MILLISECONDS,
                Compared.DIFFERENCE,
                _WANTED,
            )
        )
        figures.append(Figure("  median of the keys", median(times), floor, Unit.MILLISECONDS))
    longest = max(facts["first"])
    return Findings(
        tuple(figures),
        (
            f"the first time, with readings yet to be looked up, the list was there after {longest:.1f} s at most",
            f"the slowest key of a bare list with Qt's filter: {floor:.0f} ms",
        ),
    )
