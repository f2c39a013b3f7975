"""What the details of a tag may be: names, paths, keys, colours; and how those of two tags become one's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from reader import messages
from reader.errors import UserError

#: How many names the path of a new tag may have: a tree that is deeper cannot be read by anybody.
MOST_LEVELS = 100
#: How many code points of a path that is too deep are told.
_LONGEST_SHOWN = 40

#: Keys that the window uses for other things than tagging.
RESERVED_KEYS = frozenset("tnr[]{}?./+-=")

#: Colours for tags made without one: Okabe and Ito's eight without black and yellow, then Paul
#: Tol's "muted" hues between them. Distinct with the common kinds of colour blindness.
COLOURS = (
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9",
    "#332288", "#882255", "#999933", "#44aa99", "#aa4499", "#117733",
)  # fmt: skip


def clean_name(name: str) -> str:
    """The name in one line. Raises UserError when it is empty or holds a slash."""
    name = " ".join(name.split())
    if not name:
        raise UserError(messages.TAG_NAME_EMPTY)
    if "/" in name:
        raise UserError(messages.TAG_NAME_SLASH, name=name)
    return name


def clean_path(path: str) -> str:
    """The names of a path, parted by `/`, each in one line. Raises UserError when one is empty."""
    return "/".join(clean_name(name) for name in path.split("/"))


def require_depth(path: str) -> None:
    """Raises UserError where a path has more than `MOST_LEVELS` names. A tag that is there may have more."""
    if path.count("/") >= MOST_LEVELS:
        shown = path if len(path) <= _LONGEST_SHOWN else path[: _LONGEST_SHOWN - 1] + "…"
        raise UserError(messages.TAG_TOO_DEEP, path=shown, limit=MOST_LEVELS)


def clean_key(key: str | None) -> str | None:
    """The key in lower case, None for none. Raises UserError when it cannot be the key of a tag."""
    key = (key or "").strip().lower()
    if not key:
        return None
    if len(key) != 1 or key in RESERVED_KEYS or not key.isprintable():
        raise UserError(messages.TAG_KEY_BAD, key=key, reserved=" ".join(sorted(RESERVED_KEYS)))
    return key


def clean_colour(colour: str) -> str:
    """The colour as '#rrggbb' in lower case. Raises UserError when it is none."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise UserError(messages.TAG_COLOUR_BAD, colour=colour)
    return colour.lower()


def joined(one: str, other: str) -> str:
    """Two texts as one: the lines of the first, then those of the second that are not among them."""
    lines = [line.rstrip() for line in one.strip().splitlines()]
    known = {line.strip() for line in lines}
    more = [line.rstrip() for line in other.strip().splitlines() if line.strip() not in known]
    return "\n".join([*lines, *more]).strip()


def next_colour(siblings: Iterable[str], every: Iterable[str]) -> str:
    """A colour for one more tag: one that no sibling has, if there is one; of these the one that fewest tags have.

    `every` are the colours of all tags of the codebook, the siblings' among them.
    """
    used, counts = set(siblings), Counter(every)
    return min([colour for colour in COLOURS if colour not in used] or COLOURS, key=counts.__getitem__)


def spread_colours(above: str | None, count: int) -> Sequence[str]:
    """Colours for `count` siblings below a tag of the colour `above`.

    No two of them are alike while there are enough, neighbours never are, and none is that of the tag above.
    """
    others = [colour for colour in COLOURS if colour != above]
    first = COLOURS.index(above) if above in COLOURS else 0
    return [others[(first + place) % len(others)] for place in range(count)]
