"""Names where there is room for a few characters only: those that tell them apart."""

from __future__ import annotations

from collections.abc import Collection


def abbreviated(name: str, others: Collection[str], count: int) -> str:
    """At most `count` characters of a name: its beginning, where none of the others begins so.

    Else the last of them is the first one in which it differs from all that do: 技术攻关 and 技术改造 are 技攻 and
    技改. Where there is none, its beginning.
    """
    beginning = name[:count]
    rivals = [other for other in others if other != name and other[:count] == beginning]
    if len(name) <= count or not rivals or count < 1:
        return beginning
    for place in range(count, len(name)):
        if all(other[place : place + 1] != name[place] for other in rivals):
            return name[: count - 1] + name[place]
    return beginning
