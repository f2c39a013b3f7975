"""Lines in the midst of a cut paragraph that look like those of a page: 推荐摊主使用新秤的，… is text, not a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.measure import wrap_width
from reader.importing.cleaning.plan import Reason

#: A full line is at most so much narrower than the width at which lines were cut, in full-width characters.
_SLACK = 2.0
_MARK = lazy("[，。；、！？：,;!?:]")
#: What a cut left alone at the end of a paragraph: ）, 。”.
_CLOSES = lazy("[)）】》」』”’。！？!?]{1,3}")
_TURNS = (Reason.PAGE_NUMBER, Reason.RUNNING_HEAD)
_SPARED = (Reason.NAVIGATION, Reason.COPYRIGHT, Reason.PAGE_NUMBER)


def spare_cut_lines(items: Sequence[Item]) -> None:
    """Take the reason from lines that go on with a sentence which the line before, a full one, leaves open.

    Where that ends one, they must be cut in the midst of one themselves.
    """
    found = list(_candidates(items))
    measure = wrap_width([item for item in items if item.reason is None]) if found else None
    if measure is None:
        return
    for index in found:
        before, line = _before(items, index), items[index].line
        full = before.line.width + before.line.indent / 2 >= measure - _SLACK
        runs = _MARK.search(line.folded) is not None or _CLOSES.fullmatch(line.folded) is not None
        runs = runs or (line.width >= measure - _SLACK and _MARK.search(before.line.folded) is not None)
        if before.line.ended:  # then it must be cut itself
            runs = runs and line.width >= measure - _SLACK and _goes_on_below(items, index)
        if before.reason is None and full and runs and line.width <= measure + 0.5:
            items[index].reason = None


def _before(items: Sequence[Item], index: int) -> Item:
    """The line before one, on the page before if the number of that stands between."""
    at = index - 1
    while at and items[at].reason in _TURNS and (items[index].line.prose or items[index].line.ended):
        at -= 1
    return items[at]


def _goes_on_below(items: Sequence[Item], index: int) -> bool:
    """Whether the next line goes on with a sentence that a line leaves open."""
    below = items[index + 1] if index + 1 < len(items) else None
    if below is None or below.reason is not None or below.details is not None or below.line.indent >= 2:
        return False
    return below.line.blank <= items[index].line.blank and _MARK.search(below.line.folded) is not None


def _candidates(items: Sequence[Item]) -> Iterator[int]:
    for index in range(2, len(items)):
        item = items[index]
        if item.reason not in _SPARED:
            continue
        before = _before(items, index)
        if (
            item.line.kind is None
            and item.line.indent < 2
            and item.line.blank <= before.line.blank
            and not (before.line.ended and (item.line.ended or item.reason is not Reason.NAVIGATION))
            and not item.is_noise
            and before.details is None
            and not before.caption
        ):
            yield index
