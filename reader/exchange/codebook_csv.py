"""A codebook as a CSV table with the columns path, colour, key, definition: in and out."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from reader import messages
from reader.corpus.codebook import codebook_rows
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange.cells import as_written, harmless, whole_cells
from reader.exchange.whole import whole_file
from reader.importing.files import refuse_corpus

COLUMNS = ("path", "colour", "key", "definition")


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a codebook file; columns that are missing are empty, others are ignored.

    Raises UserError when the file cannot be read or has no column `path`.
    """
    refuse_corpus(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
        table = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        with whole_cells():
            rows = [{name: as_written((row.get(name) or "").strip()) for name in COLUMNS} for row in table]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(messages.CODEBOOK_UNREADABLE, path=path, reason=reason) from error
    if "path" not in (table.fieldnames or ()):
        raise UserError(messages.CODEBOOK_UNREADABLE, path=path, reason="there is no column “path”")
    return rows


def load(corpus: Corpus, path: Path) -> Change:
    """Take a codebook file into the corpus as one step; tags that are there are brought up to date.

    Raises UserError, naming the row, when a row does not do; then nothing has changed.
    """
    return corpus.codebook.merge_rows(read(path), name=path.name)


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
