"""Which tags the palette offers for what was typed, best first, and whether it can make a new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.chinese import pinyin
from reader.corpus.rows import Tag

#: Worse than any match of the name itself.
_BY_PATH = 10_000
_FROM_THE_BEGINNING = (pinyin.EXACT, pinyin.PREFIX, pinyin.BY_READING)


def ranked(query: str, tags: Sequence[Tag], recent: Sequence[int] = ()) -> list[Tag]:
    """The tags whose name or path the query stands for, in either script, by pinyin or by initials.

    Without a query: all, those in `recent` (ids, the latest first) before the others. With one: by how
    well it matches, then the recent ones, then those that are used most, then by their place.
    """
    freshness = {number: place for place, number in enumerate(recent)}
    never = len(freshness)
    query = query.strip()
    if not query:
        return sorted(tags, key=lambda tag: freshness.get(tag.id, never))
    found = [(score(query, tag), tag) for tag in tags]
    fitting = [(points, tag) for points, tag in found if points is not None]
    fitting.sort(key=lambda pair: (pair[0], freshness.get(pair[1].id, never), -pair[1].annotations))
    return [tag for _, tag in fitting]


def score(query: str, tag: Tag) -> int | None:
    """How well the query stands for a tag, lower is better; None when it does not."""
    if query == tag.path:
        return pinyin.EXACT
    points = pinyin.match(query, tag.name)
    if points is not None or tag.parent is None:
        return points
    names = tag.path.split("/")
    for place, name in enumerate(names[:-1]):
        points = pinyin.match(query, name)
        if points is None:
            # Over the border of two names only from the beginning of the first one.
            points = pinyin.match(query, ("/" if "/" in query else "").join(names[place:]))
            points = points if points in _FROM_THE_BEGINNING else None
        if points is not None:
            return _BY_PATH + points
    return None


def path_of(query: str) -> str | None:
    """The path that a query names, its white space as the codebook keeps it; None when a name is empty."""
    names = [" ".join(name.split()) for name in query.split("/")]
    return "/".join(names) if all(names) else None


def new_path(query: str, tags: Iterable[Tag]) -> str | None:
    """The path of the tag that could be made of the query; None when it is there or names nothing."""
    path = path_of(query)
    return None if any(tag.path == path for tag in tags) else path


def prepare(tags: Iterable[Tag]) -> None:
    """Look up the readings of all names, so that the first key finds them ready. Any thread may do it."""
    for tag in tags:
        score("a\0", tag)
