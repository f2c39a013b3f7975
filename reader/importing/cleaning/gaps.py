"""Articles that nothing but the page parts: a rule of stars between them, or more blank lines than anywhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from reader.importing.cleaning.ahead import DATELINE
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.plan import Reason

_RULES = frozenset("*＊=＝-—－―─━═_~～·•●◆☆★■◎◇※▲△○□ \u3000")
#: A rule has so many signs, and between articles there are so many rules or gaps.
_SIGNS, _LEAST = 3, 2
#: A gap has so many blank lines more than others.
_WIDER = 2
#: A title has no more lines above its text than this.
_HEAD = 4


def mark_parted(items: Sequence[Item]) -> None:
    """Articles begin below the rules or the gaps between them, where a title and its text stand there."""
    for found in (list(_below_rules(items)), _below_gaps(items)):
        if len(found) >= _LEAST:
            for item in found:
                item.begins = True


def _below_rules(items: Sequence[Item]) -> Iterator[Item]:
    """The titles right below rules, with text above each rule."""
    for index, item in enumerate(items[1:-1], 1):
        if item.reason not in (Reason.NAVIGATION, Reason.RUNNING_HEAD) or not _is_rule(item):
            continue
        above = next((other for other in reversed(items[:index]) if other.reason is None), None)
        if (
            above is not None
            and (above.line.ended or above.details is not None)
            and _is_head(items, index + 1)
        ):
            yield items[index + 1]


def _is_rule(item: Item) -> bool:
    packed = item.line.folded.replace(" ", "")
    return len(packed) >= _SIGNS and packed[0] in _RULES and _RULES.issuperset(packed)


def _below_gaps(items: Sequence[Item]) -> list[Item]:
    """The titles below the widest gaps, if what stands above at least half of them closes an article."""
    if not any(item.line.blank >= _WIDER for item in items[1:]):
        return []
    usual = median([item.line.blank for item in items[1:]])
    found: list[Item] = []
    closed = 0
    for index, item in enumerate(items[1:-1], 1):
        if item.line.blank < usual + _WIDER or item.reason is not None or not _is_head(items, index):
            continue
        above = items[index - 1]
        closes = above.details is not None and any(
            value.name in ("source", "author") for value in above.details.values
        )
        if not (closes or above.line.ended):
            return []
        found.append(item)
        below = next((other for other in items[index:] if other.line.prose), None)
        closed += closes or (below is not None and DATELINE.match(below.line.folded) is not None)
    return found if closed * 2 >= len(found) else []


def _is_head(items: Sequence[Item], at: int) -> bool:
    """Whether a title stands at a place, short and without a number, and running text not far below it."""
    first = items[at].line if at < len(items) else None
    if first is None or items[at].reason is not None or items[at].details is not None:
        return False
    if first.prose or first.ended or first.open or items[at].caption or numbered(first.folded):
        return False
    for item in items[at + 1 : at + _HEAD]:
        if item.line.prose:
            return True
        if item.line.ended or item.reason is not None:
            return False
    return False
