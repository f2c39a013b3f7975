"""The width at which the lines of a text were cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from reader.importing.cleaning.items import Item

#: A text is wrapped if so many of its longer lines end within this many characters of one width.
_SHARE, SLACK = 0.12, 2.0


_FEWEST, NARROWEST, _WIDEST = 5, 9.0, 75.0


#: Of lines so wide more are full, where they were cut at one width.
_WIDE, _SHARE_OF_WIDE = 45.0, 0.3
#: Lines that are wider than the width by more than the slack: at most this share.
_WIDER = 0.1


#: Of so many articles one may be narrower: if it has fewer full lines than this, and so many at its own width.
_SEVERAL, _FEW, _SHARE_OF_OWN = 2, 2, 0.4
#: So many of the paragraphs that are sure to begin are of one line, where such are common.
_SHARE_ALONE = 0.15
#: First lines whose indent was stripped are shorter than others by this at least.
FIRST_SHORTER = 1.0
PUNCTUATION = re.compile("[，。、；：,;:]")


def wrap_width(items: Sequence[Item]) -> float | None:
    """The width, in full-width characters, at which the lines were wrapped; None where they were not."""
    widths = [
        item.line.width + shown_indent(item)
        for item in items
        if item.line.width >= NARROWEST - 2 and not item.caption
    ]
    if len(widths) < _FEWEST:
        return None
    counts = Counter(round(value * 2) / 2 for value in widths)
    for edge in sorted(counts, reverse=True):
        wider = sum(number for value, number in counts.items() if value > edge + 0.5)
        if wider > max(1, _WIDER * len(widths)):
            return None
        share = _SHARE if edge <= _WIDE else _SHARE_OF_WIDE
        if NARROWEST <= edge <= _WIDEST and _is_edge(items, edge, max(3, share * len(widths))):
            near = [value for value in counts if edge - SLACK <= value <= edge]
            return max(near, key=lambda value: (_near(counts, value), counts[value]))
    return None


def full_lines(items: Sequence[Item], measure: float) -> int:
    """How many lines are as wide as that, or nearly."""
    return sum(measure - SLACK <= item.line.width + shown_indent(item) <= measure + 0.5 for item in items)


def with_own_widths(items: Sequence[Item], measure: float) -> list[tuple[Sequence[Item], float]]:
    """The lines by stretches that were cut at one width: one, or the articles of an issue of which some are narrower.

    What says where an article is from ends it.
    """
    ends = [
        at + 1
        for at, item in enumerate(items)
        if item.details is not None and any(value.name == "source" for value in item.details.values)
    ]
    if len(ends) < _SEVERAL:
        return [(items, measure)]
    found: list[tuple[Sequence[Item], float]] = []
    for start, end in pairwise([0, *ends, len(items)]):
        part = items[start:end]
        own = wrap_width(part) if full_lines(part, measure) < _FEW else None
        if own is not None and full_lines(part, own) < max(_FEWEST, _SHARE_OF_OWN * len(part)):
            own = None
        if found and found[-1][1] == (own or measure):
            found[-1] = ([*found[-1][0], *part], found[-1][1])
        elif part:
            found.append((part, own or measure))
    return found


def _near(counts: Counter[float], edge: float) -> int:
    return sum(number for value, number in counts.items() if edge - SLACK <= value <= edge)


def _is_edge(items: Sequence[Item], edge: float, least: float) -> bool:
    """Whether enough lines end at this width, most of them in the middle of a sentence."""
    full = [item.line for item in items if edge - SLACK <= item.line.width + shown_indent(item) <= edge + 0.5]
    unended = sum(not line.ended for line in full)
    running = sum(PUNCTUATION.search(line.folded) is not None for line in full)
    return len(full) >= least and unended * 5 >= len(full) * 3 and running * 2 >= len(full)


def shown_indent(item: Item) -> float:
    """The indent in full-width characters, where it is one of a paragraph."""
    return item.line.indent / 2 if 2 <= item.line.indent <= 4 else 0.0


def has_short_first_lines(items: Sequence[Item], measure: float) -> bool:
    """Whether paragraphs begin with a line that is two characters short: its indent was stripped."""
    after_end = [
        later.line.width
        for earlier, later in pairwise(items)
        if earlier.line.ended and earlier.line.width < measure - 4 and later.line.width > measure - 5
    ]
    short = sum(measure - 3.6 <= value <= measure - 1.0 for value in after_end)
    if len(after_end) < 3 or short * 3 < len(after_end) * 2:
        return False
    return median(after_end) <= usual_width(items, measure) - FIRST_SHORTER


def has_lone_lines(items: Sequence[Item], measure: float) -> bool:
    """Whether paragraphs of one line are common: else a line that ends one is the end of a longer one."""
    first = [
        later.line
        for earlier, later in pairwise(items)
        if earlier.line.ended and earlier.line.width < measure - 4 and later.line.width > NARROWEST
    ]
    return sum(line.ended for line in first) >= _SHARE_ALONE * len(first)


def usual_gap(items: Sequence[Item], measure: float) -> float:
    """How many blank lines stand between the lines of one sentence; else between most lines."""
    within = [
        later.line.blank
        for earlier, later in pairwise(items)
        if not earlier.line.ended and earlier.line.width > measure - 4
    ]
    return median(within if len(within) >= _FEWEST else [item.line.blank for item in items[1:]] or [0])


def usual_width(items: Sequence[Item], measure: float) -> float:
    """How wide lines are that go on with a sentence and are full; a few are wider by a mark that hangs out."""
    going = [
        later.line.width
        for earlier, later in pairwise(items)
        if not earlier.line.ended and earlier.line.width > measure - 4 and later.line.width > measure - 4
    ]
    return median(going or [measure])


class Extent(NamedTuple):
    """What there is of a paragraph from one of its lines on: how wide it is, and whether it ends a sentence."""

    width: float
    ended: bool


def extents(items: Sequence[Item]) -> list[Extent]:
    """Those of all lines: of a text that was cut, several lines are one paragraph; else each is one."""
    found = [Extent(item.line.width, item.line.ended) for item in items]
    measure = wrap_width([item for item in items if item.reason is None])
    if measure is None:
        return found
    for index in range(len(items) - 2, -1, -1):
        item, below = items[index], items[index + 1]
        full = abs(item.line.width + shown_indent(item) - measure) <= SLACK + 0.5
        if full and not item.line.ended and below.reason is None and not below.line.blank:
            found[index] = Extent(item.line.width + found[index + 1].width, found[index + 1].ended)
    return found
