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
#: What stands before the title in the name of a file, and how many ideographs a title has at least.
_BEFORE_NAME, _HAN, _LEAST = re.compile(r"^[a-zA-Z]?\d+[_\-.、\s]+"), re.compile("[\u4e00-\u9fff]"), 6
_DATE = re.compile(r"(\d{4})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})(?!\d)")
_YEARS = range(1800, 2200)


def plain(value: str | None) -> str:
    """The value on one line, without white space around it."""
    return " ".join((value or "").split())


def title_of_property(value: str | None) -> str:
    """A title, or nothing where a program made it up."""
    text = plain(value)
    return "" if _UNTITLED.fullmatch(text) else text


def title_of_file(name: str) -> str:
    """The title that a file is named by, without the number before it; nothing where its name is no title."""
    stem = _BEFORE_NAME.sub("", plain(name).rpartition("/")[2].rpartition(".")[0])
    return stem if len(_HAN.findall(stem)) >= _LEAST and not _UNTITLED.fullmatch(stem) else ""


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
