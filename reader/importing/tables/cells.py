"""The text of a cell, with the place in the file of every character that stands there as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from reader.importing.origin import Run

_LINE_END = re.compile(r"\r\n?")
_QUOTED = re.compile(r'""|\r\n?')

#: What is written in another way in a JSON string; `\r\n` is one line break.
_ESCAPE = re.compile(r"\\r\\n|(?:\\u[0-9a-fA-F]{4})+|\\.|\r\n?", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\n", "t": "\t", "b": "\b", "f": "\f"}


class Cell(NamedTuple):
    """What a cell says; `runs` count from the beginning of its text. Its line breaks are all `\\n`."""

    text: str
    runs: tuple[Run, ...]

    def part(self, start: int, end: int) -> Cell:
        """A part of the cell."""
        if start == 0 and end == len(self.text):
            return self
        runs = []
        for run in self.runs:
            first, last = max(start, run.body_start), min(end, run.body_start + run.length)
            if first < last:
                runs.append(Run(first - start, run.file_start + first - run.body_start, last - first))
        return Cell(self.text[start:end], tuple(runs))

    def trimmed(self, *, indent: bool = False) -> Cell:
        """Without white space at its ends; with `indent`, what stands before the first character in its line stays."""
        end = len(self.text.rstrip())
        first = min(end, len(self.text) - len(self.text.lstrip()))
        return self.part(self.text.rfind("\n", 0, first) + 1 if indent else first, end)


EMPTY = Cell("", ())


def plain_cell(file: str, start: int, end: int) -> Cell:
    """A cell of CSV that is not quoted, or any stretch that says what stands in it."""
    return Cell(file[start:end], (Run(0, start, end - start),) if end > start else ())


def quoted_cell(file: str, start: int, end: int) -> Cell:
    """What stands between the quotes of a quoted cell of CSV."""
    if file.find('"', start, end) < 0 and file.find("\r", start, end) < 0:
        return plain_cell(file, start, end)
    return _built(file, start, end, _QUOTED.finditer(file, start, end))


def json_cell(file: str, start: int, end: int) -> Cell:
    """What stands between the quotes of a JSON string: escaped characters stand nowhere in the file."""
    if file.find("\\", start, end) < 0 and file.find("\r", start, end) < 0:
        return plain_cell(file, start, end)
    return _built(file, start, end, _ESCAPE.finditer(file, start, end))


def moved(runs: Iterable[Run], by: int) -> list[Run]:
    """The runs of a text that begins so much further on."""
    return [Run(start + by, file_start, length) for start, file_start, length in runs]


def _built(file: str, start: int, end: int, changed: Iterable[re.Match[str]]) -> Cell:
    """The characters of a stretch of the file, of which some are written in another way than they read."""
    texts: list[str] = []
    runs: list[Run] = []
    length, at = 0, start
    for match in changed:
        stop, inserted, after = _read(match)
        if stop > at:
            texts.append(file[at:stop])
            runs.append(Run(length, at, stop - at))
            length += stop - at
        if inserted:
            texts.append(inserted)
            length += len(inserted)
        at = after
    if end > at:
        texts.append(file[at:end])
        runs.append(Run(length, at, end - at))
    return Cell("".join(texts), tuple(runs))


def _read(match: re.Match[str]) -> tuple[int, str, int]:
    """Up to where the file can be copied, what stands nowhere in it, and from where to go on copying."""
    written, begin, end = match.group(), match.start(), match.end()
    if written == '""':
        return begin + 1, "", end
    if written == "\r\n":
        return begin, "", begin + 1
    if written == "\r":
        return begin, "\n", end
    if written[1] == "u":
        # A surrogate that stands alone becomes U+FFFD.
        characters = bytes.fromhex(written.replace("\\u", "")).decode("utf-16-be", "replace")
        return begin, _LINE_END.sub("\n", characters), end
    if written[1] in _ESCAPED:
        return begin, _ESCAPED[written[1]], end
    return begin, "", begin + 1
