"""From an article's text to both its forms on the page, against OpenCC and two plain editors with the same text."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.children import SHOWING, running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.places import disk_folder

_WANTED = 2.0


def measure(display: Display) -> Findings:
    """Articles of 3,000 and of 1,000,000 characters; conversion, alignment and first painting in each time."""
    with (
        tempfile.TemporaryDirectory(dir=disk_folder()) as folder,
        running(SHOWING, display, Path(folder)) as child,
    ):
        facts = child.listen().facts
    figures = []
    for name, times in facts.items():
        ours, floor = ([seconds * 1000 for seconds in times[one]] for one in ("ours", "floor"))
        figures.append(
            Figure(f"show {name} characters", median(ours), median(floor), Unit.MILLISECONDS, wanted=_WANTED)
        )
    return Findings(tuple(figures), ("forms are converted and aligned for what is in sight",))
