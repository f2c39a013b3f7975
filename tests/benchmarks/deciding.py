"""How long the window stands still while a conversion is decided in an article of 1,000,000 characters."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.children import running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Compared, Figure, Findings, Unit, median
from tests.benchmarks.places import disk_folder

#: Milliseconds more than the same window needs for nothing.
_WANTED = 100.0
_DECIDING = "from tests.benchmarks.decider import decide; decide()"


def measure(display: Display) -> Findings:
    """Each five times, taken back in between: the longest pause of the event loop, its median."""
    with (
        tempfile.TemporaryDirectory(dir=disk_folder()) as folder,
        running(_DECIDING, display, Path(folder)) as child,
    ):
        facts = child.listen().facts
    floor = median(facts.pop("idle")) * 1000
    return Findings(
        tuple(
            Figure(
                f"decide: 1,000,000 characters, {name}",
                median(pauses) * 1000,
                floor,
                Unit.MILLISECONDS,
                Compared.DIFFERENCE,
                _WANTED,
            )
            for name, pauses in facts.items()
        )
    )
