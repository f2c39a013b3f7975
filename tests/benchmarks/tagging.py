"""From the key of a tag to its mark on the page and on the disk, against a bare commit of one row."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.children import TAGGING, running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Compared, Figure, Findings, Unit, median
from tests.benchmarks.places import disk_folder

_WANTED = 25.0


def measure(display: Display) -> Findings:
    """A hundred of each by turns, in the sample corpus, on a disk."""
    with (
        tempfile.TemporaryDirectory(dir=disk_folder()) as folder,
        running(TAGGING, display, Path(folder)) as child,
    ):
        facts = child.listen().facts
    mine, floor = ([seconds * 1000 for seconds in facts[name]] for name in ("ours", "bare"))
    return Findings(
        (
            Figure(
                "tag: key to disk and page, median of 100",
                median(mine),
                median(floor),
                Unit.MILLISECONDS,
                Compared.DIFFERENCE,
                _WANTED,
            ),
            Figure(
                "  slowest 5 of 100",
                sorted(mine)[-5],
                sorted(floor)[-5],
                Unit.MILLISECONDS,
                Compared.DIFFERENCE,
            ),
        )
    )
