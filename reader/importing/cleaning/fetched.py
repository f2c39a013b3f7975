"""What programs that fetch pages leave in their text: a date before the first sentence, pictures, cells of a frame."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.plan import Edit, Reason

#: It stands among so many code points.
_FIRST = 200
#: The ends of a line, however lines end.
_FROM, _TO = r"(?:\A|(?<=[\r\n]))[ \t]*", r"[ \t]*(?=[\r\n]|\Z)"
#: The day that a page says of itself, before its text or below its title: date 2025-10-23 新华社北京…
_DAY = lazy(
    r"\s*(?:\S[^\r\n]{3,80}[\r\n]\s*)?(?P<all>date (?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?: +[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}(?: +[0-9]{1,2}:[0-9]{2})?)?(?: +|(?=\s)|\Z))",
    re.I,
)
#: The cells of a frame that held nothing but the title, and the rule below its head: 新跨越 | ||||||, ---|---|---.
_CELLS = lazy(
    rf"(?<=\S)[ \t]*\|(?:[ \t]*\|){{2,}}{_TO}|(?<=\S)[ \t]*\|{_TO}(?=[\r\n]+[ \t]*\|{_TO})|{_FROM}\|{_TO}"
    rf"|{_FROM}\|?(?:-{{3,}}\|){{2,}}(?:-{{3,}})?\|?{_TO}"
)
#: A picture, as Markdown has it.
_PICTURE = lazy(rf"{_FROM}!\[[^\]\r\n]*\]\([^)\r\n]*\){_TO}")


def day_before(text: str) -> tuple[Edit, str] | None:
    """What stands before the text and says when it came out, to be left out, with the day."""
    found = _DAY.match(text) if "ate 2" in text[:_FIRST] or "ate 1" in text[:_FIRST] else None
    day = find_date(found["day"]) if found is not None else None
    return (
        (Edit(Span(*found.span("all")), "", Reason.DETAIL), day.value) if found is not None and day else None
    )


def find_remains(text: str) -> Iterator[Edit]:
    """Cells and pictures of which nothing is to be read, in order of kind."""
    if "||" in text or "|---" in text or "\n|" in text:
        for cells in _CELLS.finditer(text):
            yield Edit(Span(*cells.span()), "", Reason.NAVIGATION)
    if "![" in text:
        for picture in _PICTURE.finditer(text):
            yield Edit(Span(*picture.span()), "", Reason.NAVIGATION)
