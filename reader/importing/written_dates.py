"""A date as a person writes it, in whichever way: 2024/11/6, 2024年11月6日, 民國113年5月2日, 20241106."""

from __future__ import annotations

import re
import unicodedata

from reader.chinese.folding import fold
from reader.importing.cleaning.dates import checked, find_date

_WRITTEN = re.compile(
    r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})(?:\s*[-/.月]\s*([0-9]{1,2})\s*[日号]?|\s*月)?"
    r"|([0-9]{4})([01][0-9])([0-3][0-9])"
)
#: What stands for a hyphen or a stroke on keyboards and pages.
_LIKE = str.maketrans("‐‑‒–—−／．。", "------/..")


def written_date(text: str) -> str | None:
    """What was written as `YYYY-MM-DD`, or `YYYY-MM` without a day; None where it is no date of the calendar."""
    said = unicodedata.normalize("NFKC", text).strip().translate(_LIKE)
    match = _WRITTEN.fullmatch(said)
    if match is not None:
        year, month, day = (
            one or other for one, other in zip(match.groups()[:3], match.groups()[3:], strict=True)
        )
        return checked(int(year), int(month), int(day) if day else None)
    folded = fold(said)
    found = find_date(folded)
    return found.value if found is not None and found.has_year and len(found.span) == len(folded) else None
