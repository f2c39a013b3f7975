"""From the start of the process to the first picture with an article in it, against a bare PySide6 window."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.children import BARE, OURS_LOOKED_AT, running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.places import disk_folder

_TIMES = 11
_WANTED = 2.5
#: Less than this much ink is no page of text, in pixels: a line of twenty characters has about 2,000.
_INK = 4000


def measure(display: Display) -> Findings:
    """The very first start, then ours and the bare one by turns, with all files in the system's memory."""
    with tempfile.TemporaryDirectory(dir=disk_folder()) as folder:
        home = Path(folder)
        _ours(display, home / "compiled")  # whatever was not compiled or read from the disk before
        _bare(display, home)
        first, _ = _ours(display, home)
        mine: list[float] = []
        bares: list[float] = []
        for _ in range(_TIMES):
            bares.append(_bare(display, home))
            after, jieba = _ours(display, home)
            mine.append(after)
    return Findings(
        (
            Figure("start to first picture, warm", median(mine), median(bares), Unit.SECONDS, wanted=_WANTED),
            Figure("  fastest of each", min(mine), min(bares), Unit.SECONDS),
            Figure("  very first start, sample made", first, median(bares), Unit.SECONDS),
        ),
        (f"jieba {'IS' if jieba else 'is not'} loaded when the first picture is there",),
    )


def _bare(display: Display, home: Path) -> float:
    with running(BARE, display, home) as child:
        return child.listen().after


def _ours(display: Display, home: Path) -> tuple[float, bool]:
    """How long it took, and whether the segmenter was there by then."""
    with running(OURS_LOOKED_AT, display, home) as child:
        after, facts = child.listen()
        _, looked = child.listen()
    if not all(looked["lines"]) or looked["ink"] < _INK:
        raise RuntimeError(f"the first picture shows no article: {looked}")
    return after, facts["jieba"]
