"""What /proc tells about another process, without waking it."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import NamedTuple

_QUIET_FOR = 3
_QUIET = 0.02
_PATIENCE = 60.0


class Activity(NamedTuple):
    """What a process did so far: how often it woke to do something, and processor time in seconds."""

    woken: int
    processor: float


def readable() -> bool:
    """Whether this system has /proc as Linux has it."""
    return Path("/proc/self/status").exists()


def activity_of(process: int) -> Activity:
    """The sum over all threads of a process: every wait that ended is a voluntary context switch."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    woken = sum(int(_status(task)["voluntary_ctxt_switches"]) for task in tasks)
    after_name = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    ticks = int(after_name[11]) + int(after_name[12])  # utime and stime, fields 14 and 15 of proc(5)
    return Activity(woken, ticks / os.sysconf("SC_CLK_TCK"))


def memory_of(process: int) -> tuple[float, float]:
    """Resident memory of a process, now and at its most, in megabytes."""
    fields = _status(Path(f"/proc/{process}"))
    now, most = (int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
    return now, most


def shared_memory_of(process: int) -> float | None:
    """Memory of a process (0: this one) and its children, in megabytes; what they share counts once.

    None where the system does not tell.
    """
    place = Path("/proc") / (str(process) if process else "self")
    try:
        lines = (place / "smaps_rollup").read_text("utf-8").splitlines()
        tasks = [file.read_text("utf-8").split() for file in (place / "task").glob("*/children")]
    except OSError:
        return None
    own = sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
    return own + sum(shared_memory_of(int(child)) or 0.0 for children in tasks for child in children)


def wait_until_quiet(process: int) -> None:
    """Wait until a process has hardly used the processor for some seconds: what it had begun is done."""
    end, quiet, before = time.monotonic() + _PATIENCE, 0, activity_of(process).processor
    while quiet < _QUIET_FOR and time.monotonic() < end:
        time.sleep(1)
        now = activity_of(process).processor
        quiet = quiet + 1 if now - before <= _QUIET else 0
        before = now


def _status(place: Path) -> dict[str, str]:
    lines = (place / "status").read_text("utf-8").splitlines()
    return dict(line.split(":", 1) for line in lines)
