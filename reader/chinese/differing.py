"""Where the two forms of a block do not read the same."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.chinese.span import Span

if TYPE_CHECKING:  # which knows this module
    from reader.chinese.parallel import Form, ParallelText


def differences(text: ParallelText, index: int, forms: Iterable[Form]) -> list[Span]:
    """Runs of characters of a block, and whole replacements, whose two forms differ."""
    both = tuple(forms)
    units = _units(text, index, both)
    found: list[Span] = []
    for unit in units:
        one, other = (text.form_span(form, index, unit).of(text.text(form, index)) for form in both)
        if one != other:
            if found and found[-1].end == unit.start and len(unit) == 1 == len(one) == len(other):
                found[-1] = found[-1].cover(unit)
            else:
                found.append(unit)
    return found


def _units(text: ParallelText, index: int, forms: Iterable[Form]) -> list[Span]:
    """The block cut into the smallest parts that have counterparts of their own in both forms."""
    inside: set[int] = set()
    for form in forms:
        for item in text.alignment(form, index).replacements:
            inside.update(range(item.start + 1, item.end))
    borders = [place for place in range(len(text.blocks[index].span) + 1) if place not in inside]
    return [Span(start, end) for start, end in pairwise(borders)]
