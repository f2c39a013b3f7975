"""Sorting very many things on a thread while others run."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

#: So many are sorted at once.
_PIECE = 1000

T = TypeVar("T")


def sorted_in_pieces(things: Sequence[T], key: Callable[[T], Any], *, reverse: bool = False) -> list[T]:
    """What `sorted` returns; but Python runs no other thread while it sorts a list, and here there are many short ones.

    Pieces are sorted, then each two runs are merged, again in pieces (see `_shares`).
    """
    # Turned round twice, equal ones keep their order, as `sorted` has it.
    ordered = things[::-1] if reverse else things
    runs = [sorted(ordered[at : at + _PIECE], key=key) for at in range(0, len(ordered), _PIECE)]
    while len(runs) > 1:
        alone = [runs.pop()] if len(runs) % 2 else []
        runs = [_merged(one, other, key) for one, other in zip(runs[::2], runs[1::2], strict=True)] + alone
    found = runs[0] if runs else []
    return found[::-1] if reverse else found


def _merged(one: list[T], other: list[T], key: Callable[[T], Any]) -> list[T]:
    merged: list[T] = []
    for a, b, c, d in _shares(one, other, key):
        merged += sorted(one[a:b] + other[c:d], key=key) if a < b and c < d else one[a:b] + other[c:d]
    return merged


def _shares(one: list[T], other: list[T], key: Callable[[T], Any]) -> Iterator[tuple[int, int, int, int]]:
    """Cuts two runs where everything before the cuts comes before everything behind: from where to where in each.

    The longer part is halved, until both are short together or one has nothing.
    """
    left = [(0, len(one), 0, len(other))]
    while left:
        a, b, c, d = left.pop()
        if b - a + d - c <= max(_PIECE, 2) or a == b or c == d:
            yield a, b, c, d
            continue
        if b - a >= d - c:
            middle = (a + b) // 2
            place = bisect_left(
                other, key(one[middle]), c, d, key=key
            )  # of equal ones the first run's come first
        else:
            place = (c + d) // 2
            middle = bisect_right(one, key(other[place]), a, b, key=key)
        left += (middle, b, place, d), (a, middle, c, place)
