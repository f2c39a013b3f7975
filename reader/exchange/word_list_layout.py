"""How a file with words and their frequencies is laid out: what parts its cells, and in which column what stands.

Known are tables with headings in either script, those that Duizhao and other programs write, and lists without any: two
columns in either order, a rank before them, or what segmenters take (word, frequency, word class).
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reader import resources
from reader.chinese.folding import fold
from reader.importing.tables.columns import plain_name

#: A frequency: a whole number, perhaps with its thousands parted, or as a table has it that knows no whole ones.
_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?")
#: No corpus has so many words; what has more digits is no frequency.
_MOST = 10**15
#: Of so many lines it is found out; headings stand in the first of them.
_SAMPLE, _HEAD = 200, 30
#: The likeliest first; a list that has none of them in half of its lines is parted by white space.
_DELIMITERS = "\t,;"
#: How "Total word count: 33,546,516" ends, perhaps as a remark or in quotes; what is around it, and before the number.
_AT_END, _AROUND, _BETWEEN = re.compile(r"\d[\d,]*$"), "#\"' \t", ":：=,;\t"
#: No such line is longer, in code points.
_LONGEST = 200
#: Longer lines are not looked at for quotes: Python's csv takes no cell that is longer than 131,072.
_QUOTED = 10_000
#: How a spreadsheet is told what parts the cells.
_SEPARATOR = re.compile(r"sep=([,;|])", re.IGNORECASE)


class Layout(NamedTuple):
    """What parts cells (nothing: white space), the columns of words and frequencies, where the entries begin.

    `total` is the number of all words, where the list says it.
    """

    delimiter: str
    word: int
    frequency: int
    first: int
    total: int | None

    def entry(self, line: str) -> tuple[str, int] | None:
        """The word of a line and its frequency; None where the line has none."""
        found = cells(line, self.delimiter)
        if len(found) <= max(self.word, self.frequency):
            return None
        count = frequency(found[self.frequency])
        return None if count is None else (found[self.word], count)


def layout_of(lines: Sequence[str]) -> Layout | None:
    """The layout of a list; None where no column has frequencies."""
    separator = _SEPARATOR.fullmatch(lines[0].strip()) if lines else None
    begin = 1 if separator else 0
    sample = [line for line in lines[begin : begin + 2 * _SAMPLE] if line.strip()][:_SAMPLE]
    delimiter = separator[1] if separator else _delimiter(sample)
    for at, line in enumerate(lines[begin : begin + _HEAD], begin):
        columns = _headed(cells(line, delimiter))
        if columns is not None:
            return Layout(delimiter, *columns, at + 1, _total(lines[begin:at]))
    rows = [cells(line, delimiter) for line in sample if not is_remark(line, delimiter)]
    columns = _by_content(rows)
    if columns is not None and not delimiter and columns[1] > columns[0] + 1:
        columns = None  # several words in a line
    return (
        None if columns is None else Layout(delimiter, *columns, begin, _total(lines[begin : begin + _HEAD]))
    )


def cells(line: str, delimiter: str) -> list[str]:
    """The cells of a line; quotes that are closed are taken off, others stay."""
    if not delimiter:
        return line.split()
    if '"' in line and line.count('"') % 2 == 0 and len(line) < _QUOTED:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter))]
    return [cell.strip() for cell in line.split(delimiter)]


def frequency(cell: str) -> int | None:
    """The number in a cell; None where it is none, or more than there can be."""
    found = _NUMBER.fullmatch(cell)
    if found is None or len(found[1]) > 2 * len(str(_MOST)):
        return None
    number = int(found[1].replace(",", ""))
    return number if number <= _MOST else None


def is_remark(line: str, delimiter: str) -> bool:
    """Whether a line says something about the list: it begins with # and has no frequency."""
    return line.startswith("#") and not any(
        frequency(cell) is not None for cell in cells(line, delimiter)[1:]
    )


def _delimiter(sample: Sequence[str]) -> str:
    for delimiter in _DELIMITERS:
        if 2 * sum(delimiter in line for line in sample) >= len(sample) > 0:
            return delimiter
    return ""


def _headed(names: Sequence[str]) -> tuple[int, int] | None:
    """The columns of words and of frequencies, if these are headings; of several the better known name."""
    plain = [_plain(name) for name in names]
    found = []
    for kind in ("word", "frequency"):
        known = _names()[kind]
        here = [known[name] for name in plain if name in known]
        if not here:
            return None
        found.append(next(at for at, name in enumerate(plain) if known.get(name) == min(here)))
    return (found[0], found[1]) if found[0] != found[1] else None


def _by_content(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """The same where there are no headings: the first column that is not of numbers, and the one of frequencies."""
    width = max(map(len, rows), default=0)
    numbers = [[frequency(row[at]) if at < len(row) else None for row in rows] for at in range(width)]
    numeric = [at for at in range(width) if 2 * numbers[at].count(None) <= len(rows)]
    others = [at for at in range(width) if at not in numeric]
    if not numeric or len(numeric) == width == 1:
        return None
    if not others:  # words that are numbers
        return 0, 1
    word = others[0]
    if len(numeric) > 1:
        numeric = [at for at in numeric if not _is_rank(numbers[at])] or numeric[-1:]
    behind = [at for at in numeric if at > word]  # as segmenters have it: word, frequency, word class
    return word, (behind or numeric)[0]


def _is_rank(numbers: Sequence[int | None]) -> bool:
    """Whether a column counts up from the beginning; equal ranks may stand there several times."""
    there = [number for number in numbers if number is not None]
    return there[0] in (0, 1) and all(one <= other for one, other in pairwise(there))


def _total(lines: Sequence[str]) -> int | None:
    return next(_totals(lines), None)


def _totals(lines: Sequence[str]) -> Iterator[int]:
    for line in lines:
        text = line.strip(_AROUND) if len(line) <= _LONGEST else ""
        found = _AT_END.search(text)
        if found is None or not set(_BETWEEN).intersection(text[: found.start()]):
            continue
        name = text[: found.start()].rstrip(_AROUND + _BETWEEN)
        if _plain(name) in _names()["total"] and (number := frequency(found[0])) is not None:
            yield number


def _plain(name: str) -> str:
    return fold(plain_name(name))


@cache
def _names() -> dict[str, dict[str, int]]:
    """What columns and totals are called, as names are compared; the number is the lower, the surer it is."""
    data = json.loads(resources.find("exchange", "word_lists.json").read_text(encoding="utf-8"))
    found: dict[str, dict[str, int]] = {}
    for kind, names in data.items():
        known = found.setdefault(kind, {})
        for rank, name in enumerate(names):
            known.setdefault(_plain(name), rank)
    return found
