"""Lists of terms, as they are typed, pasted from a table, or read from a file. No Qt."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader import messages
from reader.chinese.occurrences import clean
from reader.corpus.occurrences import Rule
from reader.corpus.rows import Tag
from reader.errors import UserError
from reader.exchange.cells import as_written, whole_cells
from reader.exchange.reading import read_text
from reader.ui.codebook.finding import path_of

#: Parts a term from its own tag, as between the columns of a table that is pasted.
TAB = "\t"
#: Bytes that a list may have.
_LARGEST = 20 * 1024 * 1024
#: What the first column is called in a table whose first row has names.
_HEAD = ("term", "terms")


def rules(text: str, tag: int | str | None) -> tuple[Rule, ...]:
    """The rules of a list, one a line: a term, and perhaps after a tab the path of its own tag.

    A term without one gets `tag`. What stands twice counts once; a line without a term is none.
    """
    found: dict[Rule, None] = {}
    for line in text.splitlines():
        term, _, own = line.partition(TAB)
        if clean(term):
            found[Rule(clean(term), path_of(own) or tag)] = None
    return tuple(found)


def has_tags(text: str) -> bool:
    """Whether a line of a list names a tag of its own."""
    return any(path_of(line.partition(TAB)[2]) for line in text.splitlines())


def names_of(tags: Sequence[Tag], below: int | None = None) -> str:
    """The names of tags, each with its tag; with `below`: of the tags under that one."""
    above = next((tag.path + "/" for tag in tags if tag.id == below), "")
    return _lines((tag.name, tag.path) for tag in tags if tag.path.startswith(above) and not tag.retired)


def read(path: Path) -> str:
    """A file with one term in a line, or a table with a term and perhaps a tag in a row, as a list to type in.

    Raises UserError when it cannot be read.
    """
    text = read_text(path, largest=_LARGEST)
    if path.suffix.lower() not in (".csv", ".tsv", ".tab"):
        return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())
    try:
        with whole_cells():
            return _lines(_cells(text))
    except csv.Error as error:
        raise UserError(messages.TERM_LIST_BAD, path=path, reason=error) from error


def joined(one: str, other: str) -> str:
    """Two lists as one."""
    return "\n".join(part.strip("\n") for part in (one, other) if part.strip())


def _cells(text: str) -> Iterator[tuple[str, str]]:
    """The first two cells of each row of a table."""
    first = text.partition("\n")[0]
    delimiter = max("\t,;", key=first.count)
    for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)):
        term, tag, *_ = (*map(as_written, row), "", "")
        if number or clean(term).casefold() not in _HEAD:
            yield term, tag


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    return "\n".join(TAB.join(filter(None, (clean(term), clean(tag)))) for term, tag in pairs if clean(term))
