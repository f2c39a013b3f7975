"""Sorting very many things on a thread while others run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import Any, TypeVar

#: So many are sorted at once.
_PIECE = 4000

T = TypeVar("T")


def sorted_in_pieces(things: Sequence[T], key: Callable[[T], Any], *, reverse: bool = False) -> list[T]:
    """What `sorted` returns; but Python runs no other thread while it sorts a list, and here there are many short ones.

    Pieces are sorted, then each two are joined and sorted, which only merges them: two runs that are in order.
    """
    runs = [
        sorted(things[at : at + _PIECE], key=key, reverse=reverse) for at in range(0, len(things), _PIECE)
    ]
    while len(runs) > 1:
        pairs = zip_longest(runs[::2], runs[1::2], fillvalue=())
        runs = [sorted((*one, *other), key=key, reverse=reverse) for one, other in pairs]
    return runs[0] if runs else []
