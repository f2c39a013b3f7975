"""The annotations as an Excel workbook: a sheet with the columns of the CSV table, and the codebook on another.

Texts are stored as texts, whatever they look like, so that no spreadsheet makes a formula, a link, a number or a date
of them; the numbers of the corpus are numbers. The rows go to a file as they come (XlsxWriter's `constant_memory`), so
that memory does not grow with them. What a sheet cannot hold
(https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3: 1,048,576 rows, 32,767 characters of UTF-16
in a cell) is never dropped unsaid: further rows go to further sheets, and a cell that was cut ends with “…” and is
counted. Control characters are kept in the way of the format, as _xHHHH_ (ECMA-376, part 1, 22.9.2.19).
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Tag
from reader.exchange.outcome import Options, Outcome, Progress, Steps
from reader.exchange.records import COLUMNS, Record, count, plain_breaks, records
from reader.exchange.whole import whole_bytes
from reader.exchange.xml_writing import REPLACEMENT

#: What a sheet holds, with the row of the column names; and what a cell holds, in units of UTF-16.
MOST_ROWS, MOST_UNITS = 1_048_576, 32_767
CUT = "…"

CODEBOOK = ("path", "colour", "key", "definition", "examples", "retired", "uuid", "annotations", "rejected")

#: Widths in digits of the standard font; a Chinese character takes two. Columns that are not named get the first.
_WIDTH = 12
_BUTTON = 4  # for the arrow of the filter beside a name
_WIDTHS = {
    "article_title": 32, "file": 24, "tag": 18, "tag_path": 28, "quote": 50, "quote_simplified": 50,
    "quote_traditional": 50, "context_before": 28, "context_after": 28, "note": 36, "created_at": 24, "updated_at": 24,
    "path": 32, "definition": 50, "examples": 50, "uuid": 38,
}  # fmt: skip
#: Columns of which a row shows several lines, but no more than so many, of so many points each.
_WRAPPED = ("quote", "quote_simplified", "quote_traditional", "note", "definition", "examples")
_MOST_LINES, _LINE = 8, 15
#: Columns that have line breaks, too, but of which a row shows what there is room for.
_CLIPPED = ("context_before", "context_after")
_EVERYWHERE = "A1:XFD1048576"
#: Characters that XML has no way of writing, and neither has the format.
_NOT_IN_XML = re.compile("[\ufffe\uffff]")
#: Above this brightness (0 to 255) dark letters are read better on a colour.
_BRIGHT = 140


def steps(corpus: Corpus, path: Path, outcome: Outcome, options: Options) -> Steps:
    """Write the workbook to `path`, whole or not at all, a row at a time; who stops asking leaves the old file.

    Raises UserError when the file cannot be written.
    """
    total = count(corpus, options.only)
    with whole_bytes(path, keep=corpus.path) as file, _workbook(file) as book:
        book.set_properties({"title": corpus.path.stem})
        sheets = _Sheets(book, outcome)
        sheets.begin()
        sheets.write_codebook(corpus.codebook.all())
        for record in records(corpus, options.standard, options.only):
            sheets.write(record)
            outcome.count(record["passage"])
            yield Progress(outcome.rows, total)
        sheets.end()


@contextmanager
def _workbook(file: BinaryIO) -> Iterator[Any]:
    """A workbook that is written to `file` at the end of the block; what it keeps meanwhile goes in any case."""
    with tempfile.TemporaryDirectory(prefix="duizhao-") as folder:
        options = {"constant_memory": True, "tmpdir": folder, "strings_to_urls": False}
        book = xlsxwriter.Workbook(file, options)
        try:
            yield book
            book.close()
        except XlsxWriterException as error:  # it wraps what the system says
            cause = error.args[0] if error.args else None
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()


class _Sheets:
    """The sheets of one workbook: those of annotations, one after the other, and that of the codebook."""

    def __init__(self, book: Any, outcome: Outcome) -> None:
        self._book, self._outcome = book, outcome
        self._head = book.add_format({"bold": True, "valign": "top", "bg_color": "#e8e8e8", "bottom": 1})
        self._plain = book.add_format({"valign": "top"})
        self._wrapped = book.add_format({"valign": "top", "text_wrap": True})
        self._sheet: Any = None
        self._row = 0

    def begin(self) -> None:
        """Begin a sheet of annotations."""
        number = self._outcome.sheets
        name = "annotations" if number == 1 else f"annotations {number}"
        self._sheet, self._row = self._new(name, COLUMNS), 1

    def end(self) -> None:
        """Nothing more is to be written to the sheet of annotations."""
        self._sheet.autofilter(0, 0, self._row - 1, len(COLUMNS) - 1)

    def write(self, record: Record) -> None:
        """Write one annotation."""
        if self._row >= MOST_ROWS:
            self.end()
            self._outcome.sheets += 1
            self.begin()
        self._write(self._sheet, self._row, COLUMNS, record)
        self._row += 1

    def write_codebook(self, tags: list[Tag]) -> None:
        """Write the codebook, in the order of its tree, each colour in itself."""
        sheet = self._new("codebook", CODEBOOK)
        colours: dict[str, Any] = {}
        for row, tag in enumerate(tags, start=1):
            record = {name: getattr(tag, name) for name in CODEBOOK}
            self._write(sheet, row, CODEBOOK, {**record, "retired": "yes" if tag.retired else "no"})
            if tag.colour not in colours:
                colours[tag.colour] = self._book.add_format(_as_colour(tag.colour))
            sheet.write_string(row, CODEBOOK.index("colour"), tag.colour, colours[tag.colour])
        sheet.autofilter(0, 0, len(tags), len(CODEBOOK) - 1)

    def _new(self, name: str, columns: tuple[str, ...]) -> Any:
        sheet = self._book.add_worksheet(name)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, max(_WIDTHS.get(column, _WIDTH), len(column) + _BUTTON))
        sheet.freeze_panes(1, 0)
        sheet.ignore_errors({"number_stored_as_text": _EVERYWHERE})
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, self._head)
        return sheet

    def _write(self, sheet: Any, row: int, columns: tuple[str, ...], record: Record) -> None:
        cells = {
            name: self._cell(value) if isinstance(value := record[name], str) else value for name in columns
        }
        wrapped = [(str(cells[name] or ""), _WIDTHS[name]) for name in columns if name in _WRAPPED]
        lines = max(_lines(text, width) for text, width in wrapped)
        sheet.set_row(row, _LINE * min(lines, _MOST_LINES))
        for place, name in enumerate(columns):
            value = cells[name]
            if isinstance(value, str) and value:
                sheet.write_string(
                    row, place, value, self._wrapped if name in _WRAPPED + _CLIPPED else self._plain
                )
            elif isinstance(value, int):
                sheet.write_number(row, place, value, self._plain)

    def _cell(self, text: str) -> str:
        """The text as a cell takes it."""
        fitting, replaced = _NOT_IN_XML.subn(REPLACEMENT, plain_breaks(text))
        self._outcome.replaced += replaced
        if len(fitting) > MOST_UNITS // 2 and len(fitting.encode("utf-16-le")) > 2 * MOST_UNITS:
            self._outcome.cut += 1
            units = fitting.encode("utf-16-le")[: 2 * (MOST_UNITS - len(CUT))]
            return units.decode("utf-16-le", "ignore") + CUT  # never half a character
        return fitting


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column of this width, about."""
    return sum(1 + 2 * len(line) // width for line in text.split("\n"))


def _as_colour(colour: str) -> dict[str, str]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    bright = 0.299 * red + 0.587 * green + 0.114 * blue > _BRIGHT
    return {"valign": "top", "bg_color": colour, "font_color": "#000000" if bright else "#ffffff"}
