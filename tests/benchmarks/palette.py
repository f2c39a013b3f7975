"""Typing in the palette with 1,000 tags, from key to picture, against a list that only looks for the letters."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.children import running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Compared, Figure, Findings, Unit, median

TYPING = "from tests.benchmarks.typist import type_all; type_all()"

#: No key may take longer, in milliseconds: a picture of 60 in a second.
_WANTED = 16.0


def measure(display: Display) -> Findings:
    """Every key several times by turns; of each key its best time, of these the slowest."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running(TYPING, display, Path(folder)) as child,
    ):
        facts = child.listen().facts
    ours, floor = ([seconds * 1000 for seconds in facts[name]] for name in ("ours", "floor"))
    slowest = facts["keys"][ours.index(max(ours))]
    return Findings(
        (
            Figure(
                f"palette: slowest of {len(ours)} keys, 1,000 tags",
                max(ours),
                0.0,
                Unit.MILLISECONDS,
                Compared.DIFFERENCE,
                _WANTED,
            ),
            Figure("  beside a bare filtered list", max(ours), max(floor), Unit.MILLISECONDS),
            Figure("  median of the keys", median(ours), median(floor), Unit.MILLISECONDS),
            Figure(
                "  first key, at once after opening",
                facts["first"] * 1000,
                0.0,
                Unit.MILLISECONDS,
                Compared.DIFFERENCE,
                _WANTED,
            ),
        ),
        (
            f"the slowest key is “{slowest}”; the slowest single time, whatever else the machine did: "
            f"{facts['worst'] * 1000:.1f} ms",
        ),
    )
