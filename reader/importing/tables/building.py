"""The text of a table of articles as it is built row by row."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.cleaning.dates import find_date
from reader.importing.document import DETAILS, Document, Kind, Mark, Part
from reader.importing.origin import OriginMap, Run
from reader.importing.strays import Shown
from reader.importing.tables.cells import Cell, moved

#: What tables write where a date is not known; folded.
_UNKNOWN = frozenset(
    {"不详", "未知", "无", "暂无", "没有", "-", "--", "—", "/", "n/a", "na", "none", "null", "nan"}
)
#: What may stand before a date: 发布时间：
_LABEL = re.compile(r"^[^\d:：]{1,8}[:：]\s*(?=\d)")
#: Seconds since 1970, of 10 figures, or thousandths of them.
_STAMP = re.compile(r"(?P<seconds>[1-9]\d{9})(?:\.\d+|\d{3})?")
_CHINA = datetime.timezone(datetime.timedelta(hours=8))
_SHAPE = re.compile(r"\d{4}([-/.年])\d{1,2}(?:[-/.月])\d{1,2}(?!\d)")


class TableText:
    """Collects articles and faults; each article is its title and its body, with a blank line before the next."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._runs: list[Run] = []
        self._marks: list[Mark] = []
        self._parts: list[Part] = []
        self._length = 0
        self.faults: list[UserError] = []

    @property
    def is_empty(self) -> bool:
        """Whether there is no article yet."""
        return not self._parts

    def add(self, body: Cell, title: Cell, values: Mapping[str, str]) -> str | None:
        """One article. `values` are its details by name, as the table has them, the title among them.

        Returns the date where it is left out, as the table has it, because it cannot be read as one.
        """
        if self._length:
            self._write("\n\n")
        title = title.trimmed()
        if title.text:
            self._marks.extend(self._title_lines(title.text))
            self._copy(title)
            self._write("\n")
        start = self._length
        self._copy(body.trimmed(indent=True))
        details = {name: " ".join(values[name].split()) for name in DETAILS if values.get(name, "").strip()}
        wrong = None
        if "date" in details:
            written = details.pop("date")
            date = plain_date(written)
            if date is not None:
                details["date"] = date
            elif fold(written) not in _UNKNOWN:
                wrong = written
        self._parts.append(Part(Span(start, self._length), MappingProxyType(details)))
        return wrong

    def document(self, decoded: Shown, media_type: str, name: str) -> Document:
        """What was collected. Raises UserError, the first fault where there is one, when there is no article."""
        if not self._parts:
            raise self.faults[0] if self.faults else UserError(messages.TABLE_NO_ROWS, path=name)
        return Document(
            text="".join(self._texts),
            encoding=decoded.encoding,
            media_type=media_type,
            marks=tuple(self._marks),
            parts=tuple(self._parts),
            wrapped=False,
            source=OriginMap(tuple(self._runs)),
            faults=(*decoded.faults, *self.faults),
        )

    def _title_lines(self, title: str) -> Iterator[Mark]:
        at = self._length
        for line in title.split("\n"):
            if line:
                yield Mark(Span(at, at + len(line)), Kind.TITLE)
            at += len(line) + 1

    def _copy(self, cell: Cell) -> None:
        self._runs.extend(moved(cell.runs, self._length))
        self._write(cell.text)

    def _write(self, text: str) -> None:
        self._texts.append(text)
        self._length += len(text)


def no_date(written: str) -> messages.Message:
    """Why a date is none: it has the shape of one but is no day (2024-02-30), or it cannot be read."""
    return messages.DATE_IMPOSSIBLE if _SHAPE.match(written) else messages.DATE_UNREADABLE


def plain_date(value: str) -> str | None:
    """`YYYY-MM-DD`, or `YYYY-MM` without a day, where a value is one date, perhaps with a time of day; else None.

    A Unix time, in seconds or thousandths of them, is a day in China.
    """
    folded = fold(_LABEL.sub("", value))
    stamp = _STAMP.fullmatch(folded)
    if stamp is not None:
        return _day_of(int(stamp["seconds"]))
    found = find_date(folded)
    if found is None or not found.has_year or found.span.start:
        return None
    return found.value if not folded[found.span.end :].strip(" tz+:.0123456789") else None


def _day_of(seconds: int) -> str | None:
    day = datetime.datetime.fromtimestamp(seconds, _CHINA).date()
    return day.isoformat() if day <= datetime.date.today() + datetime.timedelta(days=366) else None
