"""The marks that programs for e-mail put before the lines of a letter that is answered: > 还算不算数？"""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.plan import Edit, Reason

#: Such a mark with the white space behind it, at the beginning of a line; several where a reply is answered.
_QUOTED = lazy(r"(?:\A|(?<=[\r\n]))[ \t\u3000]{0,8}(>(?:[ \t\u3000]?>){0,8}[ \t\u3000]{0,40})(?=[^\s>])")
#: With fewer such lines it is a sign of something else.
_HABIT = 2


def find_quotes(text: str) -> list[Edit]:
    """Where they stand, in order; none where there is only one."""
    if ">" not in text:
        return []
    found = list(_QUOTED.finditer(text))
    if len(found) < _HABIT:
        return []
    return [Edit(Span(*match.span(1)), "", Reason.SPACE) for match in found]
