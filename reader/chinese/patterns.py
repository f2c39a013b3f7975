"""Regular expressions that are compiled when they are first asked, so that the start does not wait for them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import cast


class Pattern:
    """A pattern with the methods of `re.Pattern` that are used here; positions are code points."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression, for a loop that asks it often. Raises re.error when it is none."""
        return re.compile(self._source, self._flags)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Whether `text[start:end]` begins with the pattern."""
        return self.compiled.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place in `text[start:end]`."""
        return self.compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All places in `text[start:end]`, in order."""
        return self.compiled.finditer(text, start, end)


class _Lazy:
    """Compiles itself when it is first asked for anything, and has all of it at hand from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._asked = source, flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(*self._asked)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` gives it, compiled when it is first asked; raises re.error then where it is none.

    Of the two hundred patterns by which files are cleaned, most are never asked about a plain article.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))
