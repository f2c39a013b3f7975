"""Memory with the sample corpus open, beside that of the bare window."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.benchmarks.children import BARE, OURS, running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit
from tests.benchmarks.places import disk_folder
from tests.benchmarks.processes import memory_of, readable, wait_until_quiet

_IDLE = 3.0
_NAMES = ("peak memory at the first picture", f"peak memory {_IDLE:.0f} s later", "memory when all is loaded")


def measure(display: Display) -> Findings:
    """Resident memory at the first picture, three seconds later, and when the segmenter is loaded too."""
    if not readable():
        return Findings((), ("not measured: this system has no /proc",))
    with tempfile.TemporaryDirectory(dir=disk_folder()) as folder:
        home = Path(folder)
        with running(OURS, display, home) as child:  # makes the sample corpus
            child.listen()
        floor, mine = _watch(BARE, display, home), _watch(OURS, display, home)
    figures = zip(_NAMES, mine, floor, strict=True)
    return Findings(tuple(Figure(name, own, other, Unit.MEGABYTES) for name, own, other in figures))


def _watch(code: str, display: Display, home: Path) -> tuple[float, float, float]:
    with running(code, display, home) as child:
        first = child.listen().facts["peak"]
        time.sleep(_IDLE)
        _, later = memory_of(child.number)
        wait_until_quiet(child.number)
        loaded, _ = memory_of(child.number)
    return first, later, loaded
