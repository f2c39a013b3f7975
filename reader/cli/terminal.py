"""What a terminal is shown: signs that would command it are shown as they are, not obeyed.

A title in a corpus from a stranger, or the name of a file, could clear the screen, rename the window, or fill the
clipboard (OSC 52). Into pipes and files all goes as it is, as programs expect it; `ls` does the same with names.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

#: All control characters of ASCII and Latin-1 but tab and line feed; and what turns the reading direction, by which
#: a line can be made to say something else. What progress is told with, at the ends of what is written, passes.
_COMMANDS = re.compile(
    r"(?!\A\r)(?!\x1b\[K\Z)[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def shown(text: str) -> str:
    """The text with each sign that a terminal would obey as `\\x1b` and the like."""
    return _COMMANDS.sub(lambda match: match.group().encode("unicode_escape").decode(), text)


@contextmanager
def guarded() -> Iterator[None]:
    """While a command runs, what it writes to a terminal is `shown`."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (_Guard(stream) if _is_terminal(stream) else stream for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


class _Guard:
    """A stream that writes what is `shown`, and is the one that it was made of in all else."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """As a stream does."""
        self._stream.write(shown(text))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()
