"""What an open window does while nobody touches it, beside the bare window: nothing should wake the processor."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.benchmarks.children import BARE, OURS, running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Compared, Figure, Findings, Unit
from tests.benchmarks.places import disk_folder
from tests.benchmarks.processes import activity_of, readable, wait_until_quiet

#: The article counts as being read after three seconds, and that is written down: an end to it before we watch.
_BEFORE = 4.0
_WATCHED = 5.0
#: One wake-up in two seconds: nothing that runs on a timer is slower.
_WANTED = 0.5


def measure(display: Display) -> Findings:
    """How often the threads wake to do something, and processor time, over five seconds."""
    if not readable():
        return Findings((), ("not measured: this system has no /proc",))
    with tempfile.TemporaryDirectory(dir=disk_folder()) as folder:
        home = Path(folder)
        floor, mine = _watch(BARE, display, home), _watch(OURS, display, home)
    return Findings(
        (
            Figure("idle: wake-ups", mine[0], floor[0], Unit.WAKE_UPS, Compared.DIFFERENCE, _WANTED),
            Figure("idle: processor time", mine[1], floor[1], Unit.PROCESSOR, Compared.DIFFERENCE),
        )
    )


def _watch(code: str, display: Display, home: Path) -> tuple[float, float]:
    """Wake-ups a second, and milliseconds of the processor a second."""
    with running(code, display, home) as child:
        child.listen()
        time.sleep(_BEFORE)
        wait_until_quiet(child.number)
        before = activity_of(child.number)
        time.sleep(_WATCHED)
        after = activity_of(child.number)
    return (after.woken - before.woken) / _WATCHED, (after.processor - before.processor) * 1000 / _WATCHED
