"""A text of a project as the body of an article: with the line breaks that bodies have, and nothing else changed.

Programs on Windows write CR LF. As a body such a text would never be the same as one that came by an import, nor as
itself once it went out in a project and came back (see `qda_project`), and would be in the corpus twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from reader.chinese.span import Span
from reader.exchange.records import plain_breaks
from reader.importing.origin import OriginMap, Run

_RETURN = re.compile("\r\n?")


class Body:
    """The body that a text becomes; positions of the text are led into it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.text = plain_breaks(text)
        self._returns = [found.start() for found in re.finditer("\r\n", text)]

    def span(self, span: Span) -> Span | None:
        """A span of the text; None where nothing of it is in the body: it is the first half of a CR LF."""
        start, end = self._place(span.start), self._place(span.end)
        return Span(start, end) if start < end else None

    def _place(self, position: int) -> int:
        return position - bisect_left(self._returns, position)

    @cached_property
    def origin(self) -> OriginMap:
        """What leads from the body to the text."""
        return OriginMap(tuple(self._runs()))

    def _runs(self) -> Iterator[Run]:
        begun = at = 0
        for found in _RETURN.finditer(self._text):
            if found.start() > begun:
                yield Run(at, begun, found.start() - begun)
                at += found.start() - begun
            if len(found[0]) == 1:  # a CR alone is no LF: the break in the body stands nowhere in the file
                at += 1
            begun = found.start() + 1
        if begun < len(self._text):
            yield Run(at, begun, len(self._text) - begun)
