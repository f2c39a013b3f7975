"""The annotations as a CSV table that opens right in a spreadsheet.

RFC 4180 with `\\r\\n` row ends, UTF-8 with BOM so that Excel reads it. Line breaks inside cells are
written as `\\n`; cells are made harmless (see `cells`), and `read` undoes that.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from reader import messages
from reader.chinese.script import Standard
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange.cells import as_written, harmless, whole_cells
from reader.exchange.outcome import Options, Outcome, Progress, Steps
from reader.exchange.records import COLUMNS, count, plain_breaks, records
from reader.exchange.whole import whole_file
from reader.importing.files import refuse_corpus

Row = dict[str, str]


def rows(corpus: Corpus, standard: Standard | None = None) -> Iterator[Row]:
    """One row per annotation in the order article, start, end, tag; values as they are, not made harmless."""
    for record in records(corpus, standard):
        yield {name: "" if record[name] is None else str(record[name]) for name in COLUMNS}


def steps(corpus: Corpus, path: Path, outcome: Outcome, options: Options) -> Steps:
    """Write the table to `path`, whole or not at all, a row at a time; who stops asking leaves the old file.

    Raises UserError when the file cannot be written.
    """
    total = count(corpus, options.only)
    encoding = "utf-8-sig" if options.bom else "utf-8"
    with whole_file(path, encoding=encoding, keep=corpus.path) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for record in records(corpus, options.standard, options.only):
            cells = ("" if record[name] is None else str(record[name]) for name in COLUMNS)
            writer.writerow([harmless(plain_breaks(cell)) for cell in cells])
            outcome.count(record["passage"])
            yield Progress(outcome.rows, total)


def write(
    corpus: Corpus,
    path: Path,
    *,
    bom: bool = True,
    standard: Standard | None = None,
    progress: Callable[[int], bool] = lambda _: True,
) -> int:
    """Write the table to `path`, whole or not at all, and return the number of rows after the header.

    `progress` hears the number of rows so far and stops the export by answering no; then the file
    that was there before is still there and 0 is returned.

    Raises UserError when the file cannot be written.
    """
    outcome = Outcome()
    with closing(steps(corpus, path, outcome, Options(standard, bom))) as made:
        for step in made:
            if not progress(step.done):
                return 0
    return outcome.rows


def read(path: Path) -> list[Row]:
    """The rows of a table that `write` made, with the cells as they were before they were made harmless.

    Raises UserError when the file cannot be read or is not such a table.
    """
    refuse_corpus(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(messages.TABLE_UNREADABLE, path=path, reason=error) from error
    try:
        with whole_cells():
            table = [line for line in csv.reader(io.StringIO(text, newline=""), strict=True) if line]
    except csv.Error as error:
        raise UserError(messages.TABLE_UNREADABLE, path=path, reason=error) from error
    if not table or tuple(table[0]) != COLUMNS or any(len(line) != len(COLUMNS) for line in table):
        raise UserError(messages.TABLE_OTHER, path=path)
    return [dict(zip(COLUMNS, map(as_written, line), strict=True)) for line in table[1:]]
