"""Which tags the palette offers for what was typed, best first, and whether it can make a new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.chinese import pinyin
from reader.corpus.rows import Tag

#: Worse than any match of the name itself.
_BY_PATH = 10_000
_FROM_THE_BEGINNING = (pinyin.EXACT, pinyin.PREFIX, pinyin.WHOLE_BY_READING, pinyin.BY_READING)


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
    matcher = _Matcher(query)
    found = [(matcher.score(tag), tag) for tag in tags]
    fitting = [(points, tag) for points, tag in found if points is not None]
    fitting.sort(key=lambda pair: (pair[0], freshness.get(pair[1].id, never), -pair[1].annotations))
    return [tag for _, tag in fitting]


class Finder:
    """Finds in the same tags for one query after another: one that goes on from the last looks only among its tags."""

    def __init__(self) -> None:
        self._tags: Sequence[Tag] = ()
        self._recent: Sequence[int] = ()
        self._query = ""
        self._found: Sequence[Tag] = ()

    def set_tags(self, tags: Sequence[Tag], recent: Sequence[int] = ()) -> None:
        """Find in these from now on."""
        self._tags, self._recent = tags, recent
        self._query, self._found = "", tags

    def ranked(self, query: str) -> list[Tag]:
        """What `ranked` finds for the query."""
        wanted = query.strip()
        # A slash makes a path of the query, which may stand for tags for which what is before it does not.
        narrower = wanted.startswith(self._query) and "/" not in wanted
        found = ranked(wanted, self._found if narrower else self._tags, self._recent)
        if wanted and "/" not in wanted:
            numbers = {tag.id for tag in found}
            self._query, self._found = wanted, [tag for tag in self._tags if tag.id in numbers]
        else:
            self._query, self._found = "", self._tags
        return found


class _Matcher:
    """Scores tags for one query; what stands above many tags is matched once."""

    def __init__(self, query: str) -> None:
        self._query = query
        self._border = "/" if "/" in query else ""
        self._above: dict[str, tuple[int | None, bool]] = {}

    def score(self, tag: Tag) -> int | None:
        """How well the query stands for a tag, lower is better; None when it does not."""
        if self._query == tag.path:
            return pinyin.EXACT
        points = pinyin.match(self._query, tag.name)
        if points is not None or tag.parent is None:
            return points
        names = tag.path.split("/")
        for place, name in enumerate(names[:-1]):
            points, begins = self._name_above(name)
            if points is None and begins:
                # Over the border of two names only from the beginning of the first one.
                points = pinyin.match(self._query, self._border.join(names[place:]))
                points = points if points in _FROM_THE_BEGINNING else None
            if points is not None:
                return _BY_PATH + points
        return None

    def _name_above(self, name: str) -> tuple[int | None, bool]:
        """How well the query stands for a theme, and whether it may begin with the theme's name."""
        known = self._above.get(name)
        if known is None:
            begins = pinyin.match(self._query[0], name[0]) is not None
            known = self._above[name] = (pinyin.match(self._query, name), begins)
        return known


def path_of(query: str) -> str | None:
    """The path that a query names, its white space as the codebook keeps it; None when a name is empty."""
    names = [" ".join(name.split()) for name in query.split("/")]
    return "/".join(names) if all(names) else None


def new_path(query: str, tags: Iterable[Tag]) -> str | None:
    """The path of the tag that could be made of the query; None when it is there or names nothing."""
    path = path_of(query)
    return None if any(tag.path == path for tag in tags) else path


def is_reading(query: str, tags: Sequence[Tag]) -> bool:
    """Whether a query is rather pinyin, or initials, than a name: small Latin letters, where most tags have none."""
    letters = "".join(query.split())
    if not (letters.isascii() and letters.isalpha() and letters.islower()):
        return False
    return 2 * sum(tag.name.isascii() for tag in tags) < len(tags)


def prepare(tags: Iterable[Tag]) -> None:
    """Look up the readings of all names, so that the first key finds them ready. Any thread may do it."""
    matcher = _Matcher("a\0")
    for tag in tags:
        matcher.score(tag)
