"""What the columns of a table of articles are called, in English and in both scripts."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from reader import messages, resources
from reader.errors import UserError

#: The column with the text of the article; the others have the names of `DETAILS`.
BODY = "body"

#: What does not count in the name of a column: white space, marks that cannot be seen, what joins words.
_IGNORED = re.compile(r"[\s_\-.:\ufeff\u200b-\u200f]+")

#: How many columns a message names, and how much of each name.
_NAMED, _NAME_LENGTH = 12, 20


def plain_name(name: str) -> str:
    """The name of a column as it is compared: in lower case, half-width, without spaces and hyphens."""
    return _IGNORED.sub("", unicodedata.normalize("NFKC", name)).casefold()


def columns_of(names: Sequence[str]) -> dict[str, int]:
    """Which of the columns, by number, holds the body and which detail; of two for one thing the better name."""
    found: dict[str, tuple[int, int]] = {}
    for index, name in enumerate(names):
        detail, rank = _meanings().get(plain_name(name), ("", 0))
        if detail and (detail not in found or rank < found[detail][0]):
            found[detail] = (rank, index)
    return {detail: index for detail, (_, index) in found.items()}


def without_body(names: Sequence[str], path: str) -> UserError:
    """Why a table with these columns is no table of articles."""
    plain = {plain_name(name) for name in names}
    if all(plain_name(name) in plain for name in _data()["annotation_table"]):
        return UserError(messages.TABLE_OF_ANNOTATIONS, path=path)
    return UserError(
        messages.TABLE_NO_BODY,
        path=path,
        columns=", ".join(_shortened(name) for name in names[:_NAMED])
        + (" …" if len(names) > _NAMED else ""),
        wanted=examples(BODY),
        others=", ".join(names[0] for detail, names in _names().items() if detail != BODY),
    )


def examples(detail: str) -> str:
    """Some names that a column can have, for messages."""
    names = _names()[detail]
    chinese = [name for name in names if not name.isascii()]
    return ", ".join((names[0], names[3], chinese[0], chinese[-3]))


def _shortened(name: str) -> str:
    name = " ".join(name.split())
    return f"“{name[:_NAME_LENGTH]}…”" if len(name) > _NAME_LENGTH else f"“{name}”"


@cache
def _data() -> Any:
    return json.loads(resources.find("importing", "columns.json").read_text(encoding="utf-8"))


def _names() -> Mapping[str, list[str]]:
    names: Mapping[str, list[str]] = _data()["names"]
    return names


@cache
def _meanings() -> dict[str, tuple[str, int]]:
    """What each name means, and how far down it stands in its list."""
    return {
        plain_name(name): (detail, rank)
        for detail, names in _names().items()
        for rank, name in enumerate(names)
    }
