"""Articles that nothing but the page parts: a rule of stars between them, or more blank lines than anywhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from reader.chinese.patterns import lazy
from reader.importing.cleaning.ahead import DATELINE
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.plan import Reason

_RULES = frozenset("*＊=＝-—－―─━═_~～·•●◆☆★■◎◇※▲△○□ \u3000")
#: A rule has so many signs, and between articles there are so many rules or gaps.
_SIGNS, _LEAST = 3, 2
#: The number of a footnote, and how many lines above it the text is that has it.
_MARK, _PAGE = lazy(r"\[[0-9]{1,3}\]"), 60
#: What the rules on both sides of the name of a section are made of.
BESIDE_NAMES = "=＝~～*＊#_—–━─-"
_RULED = lazy(
    rf"(?P<sign>[{BESIDE_NAMES}])(?P=sign){{2,}}\s*[^\s{BESIDE_NAMES}][^{BESIDE_NAMES}]{{1,11}}(?P=sign){{3,}}"
)
#: A gap has so many blank lines more than others.
_WIDER = 2
#: A title has no more lines above its text than this.
_HEAD = 4


def mark_parted(items: Sequence[Item]) -> None:
    """Articles begin below the rules or the gaps between them, where a title and its text stand there."""
    for found in (list(_below_rules(items)), _below_gaps(items), _ruled_names(items)):
        if len(found) >= _LEAST:
            for item in found:
                item.begins = True


def _below_rules(items: Sequence[Item]) -> Iterator[Item]:
    """The titles right below rules, with text above each rule."""
    for index, item in enumerate(items[1:-1], 1):
        if item.reason not in (Reason.NAVIGATION, Reason.RUNNING_HEAD) or not _is_rule(item):
            continue
        above = next((other for other in reversed(items[:index]) if other.reason is None), None)
        closed = above is not None and (above.line.ended or above.details is not None)
        if (closed or _is_boxed(items, index + 1)) and _is_head(items, index + 1):
            yield items[index + 1]


def _is_rule(item: Item) -> bool:
    packed = item.line.folded.replace(" ", "")
    return len(packed) >= _SIGNS and packed[0] in _RULES and _RULES.issuperset(packed)


def ruled_name(folded: str) -> bool:
    """Whether a line is a word between two rules, the name of a section: ===== 对话 =====."""
    return folded[0] in _RULES and _RULED.fullmatch(folded) is not None


def _ruled_names(items: Sequence[Item]) -> list[Item]:
    """The names of sections between rules with a title below them; what has none is no name: ===== END =====."""
    found: list[Item] = []
    for index, item in enumerate(items):
        if item.reason is not None or not ruled_name(item.line.folded):
            continue
        title = items[index + 1] if index + 1 < len(items) else None
        if title is not None and title.line.short and not title.line.ended and title.details is None:
            found.append(item)
        else:
            item.reason = Reason.NAVIGATION
    return found


def _is_footnote(items: Sequence[Item], at: int) -> bool:
    """Whether the number in brackets with which a line begins stands within a line not far above it, too."""
    mark = _MARK.match(items[at].line.folded)
    above = items[max(0, at - _PAGE) : at] if mark is not None else ()
    return mark is not None and any(item.line.folded.find(mark.group()) > 0 for item in above)


def _is_boxed(items: Sequence[Item], at: int) -> bool:
    """Whether a rule stands below a line, as one does above it."""
    return at + 1 < len(items) and _is_rule(items[at + 1])


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
    """Whether a title stands at a place, short, and running text not far below it; with a number only above a rule."""
    first = items[at].line if at < len(items) else None
    if first is None or items[at].reason is not None or items[at].details is not None:
        return False
    if first.prose or first.ended or first.open or items[at].caption:
        return False
    if first.folded[0] == "[" and _is_footnote(items, at):
        return False
    boxed = _is_boxed(items, at)
    if numbered(first.folded) and not boxed:
        return False
    for item in items[at + 1 + boxed : at + boxed + _HEAD]:
        if item.line.prose:
            return True
        if item.line.ended or item.reason is not None:
            return False
    return False
