"""When a text came out, by the name of its file: 2024-07-22 水利.txt, t20240722_51.html, 2024年第7期.pdf."""

from __future__ import annotations

import datetime
import os
import re

from reader.chinese.folding import fold
from reader.chinese.patterns import lazy
from reader.importing.cleaning.dates import checked, find_date

#: What no such name is without: asked first, because most names have none of it.
_SIGN = re.compile("(?:19|20)[0-9][0-9]|[０-９]{3}|[年月]")
#: Figures alone, perhaps with a time of day behind them; systems of offices put W0 or P0 before them (folded: w0).
_COMPACT = lazy(
    r"(?:(?<![0-9])|(?P<system>(?<=[wp]0)))(?P<y>(?:19|20)[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]|3[01])"
    r"(?(system)|(?=[0-9]{4}(?![0-9])|[0-9]{6}(?![0-9])|[^0-9]|$))"
)
_APART = lazy(
    r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})[-_. ](?P<m>[0-9]{1,2})(?:[-_. ](?P<d>[0-9]{1,2}))?(?![0-9])"
)
_MONTH = lazy(r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>)(?![0-9])")
_YEAR = lazy(r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})(?![0-9])")
_REPUBLIC = lazy(r"民国\s*(?P<y>[0-9]{1,3})\s*年?(?![0-9])")
_FIRST = 1900


def date_in_name(name: str) -> str | None:
    """The date that the name of a file gives, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; None where it gives none.

    `name` is the last part of a path. A name with several years, and one with a year that is yet to come, tell
    nothing.
    """
    if _SIGN.search(name) is None:
        return None
    folded = fold(os.path.splitext(name)[0])  # noqa: PTH122 - of many thousands
    found = find_date(folded)
    date = found.value if found is not None and found.has_year else _in_figures(folded)
    date = date or _year(folded)
    return date if date is not None and _FIRST <= int(date[:4]) <= datetime.date.today().year + 1 else None


def _in_figures(folded: str) -> str | None:
    for pattern in (_COMPACT, _APART, _MONTH):
        for match in pattern.finditer(folded):
            year, month, day = match.group("y", "m", "d")
            date = checked(int(year), int(month), int(day) if day else None)
            if date is not None:
                return date
    return None


def _year(folded: str) -> str | None:
    years = {match["y"] for match in _YEAR.finditer(folded)}
    years |= {str(int(match["y"]) + 1911) for match in _REPUBLIC.finditer(folded)}
    return years.pop() if len(years) == 1 else None
