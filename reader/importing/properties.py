"""What files say of themselves outside their text (document properties, front matter), made fit for details."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

#: What programs and systems write for an author or a title when nobody has.
_NOBODY = re.compile(
    r"(?:administrator|admin|user|users|owner|pc|dell|hp|asus|acer|lenovo|thinkpad|apple|windows\s*用户|microsoft|微软用户"
    r"|微软中国|microsoft\s*office\s*用户|用户|未知|佚名|unknown(?:\s*author)?|author|python-docx|calibre.*|无|none|null)",
    re.IGNORECASE,
)
_UNTITLED = re.compile(
    r"(?:microsoft word\b.*|word document|document\d*|doc\d+|文档\s*\d*|新建.*文档.*|untitled.*|无标题.*|未命名.*"
    r"|unknown(?:\s*title)?|title|标题|powerpoint .*|幻灯片 ?\d*|.*\.(?:docx?|wps|rtf|dotx?))",
    re.IGNORECASE,
)
_DATE = re.compile(r"(\d{4})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})(?!\d)")
_YEARS = range(1800, 2200)


def plain(value: str | None) -> str:
    """The value on one line, without white space around it."""
    return " ".join((value or "").split())


def title_of_property(value: str | None) -> str:
    """A title, or nothing where a program made it up."""
    text = plain(value)
    return "" if _UNTITLED.fullmatch(text) else text


def names_of_property(values: Iterable[str | None]) -> str:
    """Names of people with 、 between them, without those that a system made up."""
    names = [text for value in values if (text := plain(value)) and not _NOBODY.fullmatch(text)]
    return "、".join(dict.fromkeys(names))


def iso_date(value: str | None) -> str:
    """`YYYY-MM-DD` for a value that begins with a whole date in numbers, else nothing."""
    found = _DATE.match(plain(value))
    if found is None or int(found[1]) not in _YEARS:
        return ""
    try:
        return datetime.date(*map(int, found.groups())).isoformat()
    except ValueError:
        return ""


def known(details: dict[str, str]) -> dict[str, str]:
    """Those details that have a value."""
    return {name: value for name, value in details.items() if value}
