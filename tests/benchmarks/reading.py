"""A book of 14,000 paragraphs with 5,000 marks, opened, scrolled and tagged, against plain editors with its text."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.children import BOOKS, CURVE, LEAFING, running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.places import disk_folder

_MS = Unit.MILLISECONDS
#: The goals of issue 5.
_OPENING, _STEP, _SLOWEST_STEP, _TAG = 3.0, 2.0, 50.0, 2.0
#: Milliseconds for which the window may be deaf while the annotations beside a book are listed.
_LISTED = 100.0
#: How much more the ten-thousandth annotation may cost than the tenth: the trees of SQLite have grown by then.
_FLAT = 1.5


def measure(display: Display) -> Findings:
    """Opening, scrolling and one more tag on the page; the n-th annotation; the same in the whole window."""
    leafed, curve, books = (_facts(display, code) for code in (LEAFING, CURVE, BOOKS))
    floor = _ms(leafed["opening"]["floor"])
    figures = [
        _compared("reading: open a book", leafed["opening"], _OPENING),
        *_steps(leafed),
        _compared("reading: one more tag", leafed["tag"], _TAG),
        *_curve(curve),
        Figure("in the window: open a book", min(_ms(books["opened"])), min(floor), _MS, wanted=_OPENING),
        Figure(
            "  longest step until all is listed, of the most it may take",
            min(_ms(books["listed"])),
            _LISTED,
            _MS,
            wanted=1.0,
        ),
        Figure(
            "in the window: tag 5,001 against tag 11",
            min(_ms(books["many"])),
            min(_ms(books["few"])),
            _MS,
            wanted=_TAG,
        ),
    ]
    memory = leafed["memory"]
    if memory["ours"] > 0:
        figures.append(Figure("reading: memory for a book", memory["ours"], memory["floor"], Unit.MEGABYTES))
    notes = (
        "the editors have the text in both scripts from the beginning; ours converts what is in sight",
        "the n-th annotation is measured against the tenth",
    )
    return Findings(tuple(figures), notes)


def _facts(display: Display, code: str) -> dict[str, Any]:
    with (
        tempfile.TemporaryDirectory(dir=disk_folder()) as folder,
        running(code, display, Path(folder)) as child,
    ):
        return child.listen().facts


def _steps(leafed: dict[str, Any]) -> Iterator[Figure]:
    slowest = 0.0
    for name in ("wheel", "page key", "handle"):
        ours, floor = (_ms(leafed[name][key]) for key in ("ours", "floor"))
        slowest = max(slowest, *ours)
        yield Figure(f"reading: a step by {name}, median", median(ours), median(floor), _MS, wanted=_STEP)
    yield Figure("  slowest step, of the most it may take", slowest, _SLOWEST_STEP, _MS, wanted=1.0)


def _curve(curve: dict[str, Any]) -> Iterator[Figure]:
    """What the n-th annotation costs on disk and on the page together, the quickest of its repeats."""
    counts = list(curve["stored"])
    costs = [sum(min(_ms(curve[part][count])) for part in ("stored", "shown")) for count in counts]
    for count, cost in zip(counts, costs, strict=True):
        wanted = _FLAT if count == counts[-1] else None
        yield Figure(f"reading: annotation {int(count):,} of an article", cost, costs[0], _MS, wanted=wanted)


def _compared(name: str, times: dict[str, list[float]], wanted: float) -> Figure:
    """The quickest of ours against the quickest of theirs: what a busy machine adds is in neither."""
    return Figure(name, min(_ms(times["ours"])), min(_ms(times["floor"])), _MS, wanted=wanted)


def _ms(seconds: list[float]) -> list[float]:
    return [1000 * one for one in seconds]
