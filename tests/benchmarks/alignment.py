"""Aligning a text with its conversion, against that conversion by OpenCC; and finding its doubts."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from reader.chinese.alignment import align
from reader.chinese.converter import convert
from reader.chinese.doubts import doubts
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.generate import articles

_ARTICLES = 1500
_TIMES = 5
_WANTED = 1.5
_CONFIGS = ("s2t", "s2twp")


def measure(_: Display) -> Findings:
    """Paragraph by paragraph, as the view asks for it, and all of it at once, as one long text."""
    simplified = ("gb18030", "utf-8-sig")  # what `articles` has in these
    texts = [one.data.decode(one.encoding) for one in articles(_ARTICLES) if one.encoding in simplified]
    paragraphs = [line for text in texts for line in text.split("\n") if line.strip()]
    whole = ["\n".join(paragraphs)]
    figures = [
        _figure(f"alignment: {config}, {kind}", parts, config)
        for config in _CONFIGS
        for kind, parts in (("by paragraphs", paragraphs), ("one long text", whole))
    ]
    notes = [_speed_of_doubts(paragraphs, config) for config in _CONFIGS]
    return Findings(tuple(figures), tuple(notes))


def _figure(name: str, parts: Sequence[str], config: str) -> Figure:
    targets = [convert(part, config) for part in parts]
    _aligned(parts, targets, config)  # reads the dictionaries
    ours, floor = [], []
    for _ in range(_TIMES):
        floor.append(_milliseconds(lambda: [convert(part, config) for part in parts]))
        ours.append(_milliseconds(lambda: _aligned(parts, targets, config)))
    return Figure(name, median(ours), median(floor), Unit.MILLISECONDS, wanted=_WANTED)


def _aligned(parts: Sequence[str], targets: Sequence[str], config: str) -> None:
    for part, target in zip(parts, targets, strict=True):
        align(part, target, config)


def _speed_of_doubts(parts: Sequence[str], config: str) -> str:
    targets = [convert(part, config) for part in parts]
    known = [(part, target, align(part, target, config)) for part, target in zip(parts, targets, strict=True)]

    def all_doubts() -> int:
        return sum(len(doubts(part, config, target=target, alignment=lies)) for part, target, lies in known)

    count = all_doubts()  # reads the dictionaries
    took = median(_milliseconds(all_doubts) for _ in range(_TIMES))
    speed = sum(map(len, parts)) / took / 1000
    return (
        f"{config}: {count:,} doubts, found at {speed:.1f} million characters a second beside the conversion"
    )


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
