"""Characters that show nothing and say nothing, which web pages and converters leave between others."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.plan import Edit, Reason

#: Zero width space and no-break space (which is also the mark of byte order), word joiner, soft hyphen. A joiner
#: stays: it makes one emoji of several. Unicode 15, chapter 23.2 (layout controls).
_SIGNS = "\u200b\ufeff\u2060\u00ad"
_SIGN = lazy(f"[{_SIGNS}]")


def find_invisible(text: str) -> list[Edit]:
    """Where they stand, in order, each by itself; a word that one of them parts would not be found."""
    if not any(sign in text for sign in _SIGNS):
        return []
    return [Edit(Span(*match.span()), "", Reason.SPACE) for match in _SIGN.finditer(text)]
