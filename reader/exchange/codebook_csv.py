"""A codebook as a CSV table, or the codebook of another corpus: in; and as a CSV table out.

The columns are path, colour, key, definition, examples, retired (yes, no) and uuid. A table from
elsewhere may have `name` and `parent` in place of `path`, the parent named by its `id` or its name.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from reader import messages
from reader.corpus.codebook_rows import codebook_rows, with_paths
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange.cells import as_written, harmless, whole_cells
from reader.exchange.reading import read_text
from reader.exchange.whole import whole_file
from reader.importing.files import printable

COLUMNS = ("path", "colour", "key", "definition", "examples", "retired", "uuid")
CORPUS = ".duizhao"

_BY_PARENT = ("id", "name", "parent")
#: What parts cells, the likeliest first: Excel writes tabs in UTF-16, and semicolons in many countries.
_DELIMITERS = ",\t;"


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a codebook file; and what is wrong with which row, the first row being 2."""

    rows: list[dict[str, str]]
    problems: list[tuple[int, UserError]]


def look(path: Path, *, opened: Path | None = None) -> Table:
    """The rows of a table or of another corpus; columns that are missing are empty, others are ignored.

    Another corpus is only read. Raises UserError when the file cannot be read, has no column `path`
    (or `name`), or is the corpus that is `opened`.
    """
    if path.suffix.lower() == CORPUS:
        return Table(_of_corpus(path, opened), [])
    names, rows = _cells(path)
    if "path" in names:
        return Table([{name: row.get(name, "") for name in COLUMNS} for row in rows], [])
    if "name" not in names:
        raise UserError(
            messages.CODEBOOK_UNREADABLE, path=printable(path), reason="there is no column “path”"
        )
    return Table(*with_paths(rows))


def read(path: Path, *, opened: Path | None = None) -> list[dict[str, str]]:
    """The rows of a codebook file, as `look` finds them.

    Raises UserError as `look` does, and at the first row of which that is wrong already.
    """
    table = look(path, opened=opened)
    if table.problems:
        number, error = table.problems[0]
        raise UserError(messages.CODEBOOK_ROW, row=number, path=path.name, reason=error) from error
    return table.rows


def load(corpus: Corpus, path: Path) -> Change:
    """Take a codebook file into the corpus as one step; tags that are there are brought up to date.

    Raises UserError, naming the row, when a row does not do; then nothing has changed.
    """
    return corpus.codebook.merge_rows(read(path, opened=corpus.path), name=path.name)


def write(corpus: Corpus, path: Path) -> int:
    """Write the codebook to `path`, whole or not at all, and return how many tags it holds.

    Raises UserError when the file cannot be written.
    """
    rows = codebook_rows(corpus.codebook.all())
    with whole_file(path, encoding="utf-8-sig", keep=corpus.path) as file:
        table = csv.DictWriter(file, COLUMNS, lineterminator="\r\n")
        table.writeheader()
        table.writerows({name: harmless(cell) for name, cell in row.items()} for row in rows)
    return len(rows)


def _cells(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """The names of the columns, and each row by those that mean something here."""
    text = read_text(path)
    try:
        delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
        table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        with whole_cells():
            names = list(table.fieldnames or ())
            wanted = [name for name in (*COLUMNS, *_BY_PARENT) if name in names]
            rows = [{name: as_written((row.get(name) or "").strip()) for name in wanted} for row in table]
    except csv.Error as error:
        raise UserError(messages.CODEBOOK_UNREADABLE, path=printable(path), reason=error) from error
    return names, rows


def _of_corpus(path: Path, opened: Path | None) -> list[dict[str, str]]:
    if opened is not None and path.exists() and opened.exists() and path.samefile(opened):
        raise UserError(messages.CODEBOOK_SAME_CORPUS, path=path)
    with Corpus.open(path, readonly=True) as other:
        return codebook_rows(other.codebook.all())
