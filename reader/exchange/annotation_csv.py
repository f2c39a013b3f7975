"""The annotations as a CSV table that opens right in a spreadsheet.

RFC 4180 with `\\r\\n` row ends, UTF-8 with BOM so that Excel reads it. Line breaks inside cells are
written as `\\n`; cells are made harmless (see `cells`), and `read` undoes that.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from reader import messages
from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange.cells import as_written, harmless, whole_cells
from reader.exchange.whole import Stopped, whole_file
from reader.importing.files import refuse_corpus

#: Raised when a column is added, removed or changes its meaning.
FORMAT_VERSION = 1

COLUMNS = (
    "format_version", "annotation_id", "article_id", "article_title", "article_date", "article_source",
    "article_author", "article_section", "article_number", "file", "tag", "tag_path", "start", "end",
    "quote", "quote_simplified", "quote_traditional", "context_before", "context_after", "note",
    "annotator", "status", "created_at", "updated_at",
)  # fmt: skip

Row = dict[str, str]


def rows(corpus: Corpus, standard: Standard | None = None) -> Iterator[Row]:
    """One row per annotation in the order article, start, end, tag; values as they are, not made harmless."""
    view = corpus.db.query("SELECT * FROM annotation_table")
    for record in view:
        row = {name: "" if record[name] is None else str(record[name]) for name in COLUMNS}
        if standard is not None and standard != corpus.settings.standard:
            text = corpus.forms.of(record["article_id"], standard)
            span = corpus.annotations.get(record["annotation_id"]).span
            row["quote_simplified"] = text.counterpart(Form.SIMPLIFIED, span)
            row["quote_traditional"] = text.counterpart(Form.TRADITIONAL, span)
        yield row


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
    count = 0
    with whole_file(path, encoding="utf-8-sig" if bom else "utf-8", keep=corpus.path) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for row in rows(corpus, standard):
            writer.writerow([harmless(_newlines(row[name])) for name in COLUMNS])
            count += 1
            if not progress(count):
                count = 0
                raise Stopped
    return count


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


def _newlines(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")
