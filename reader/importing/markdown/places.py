"""Where text that was taken out of a file, line by line, stands in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.importing.origin import Run

_LINE_END = re.compile("\r\n|[\r\n]")


class Piece(NamedTuple):
    """Some text and where it stands in what it was taken from; `start` is -1 where it was inserted."""

    text: str
    start: int


class SourceLines:
    """The lines of a decoded file, without their ends, whichever those are."""

    def __init__(self, text: str) -> None:
        self.text = text
        shown = text.replace("\0", "\ufffd")  # as CommonMark has it
        ends = [found.span() for found in _LINE_END.finditer(text)]
        self.starts = [0, *(end for _, end in ends)]
        self.lines = [
            shown[start:end]
            for start, end in zip(self.starts, [*(end for end, _ in ends), len(text)], strict=True)
        ]

    def runs(self, first: int, content: str) -> list[Run]:
        """Where `content` stands, which was taken from line `first` on, one line after the other.

        Each line of the content is an end of the line in the file: what stands before it (marks of
        quotations and lists, an indent) and white space after it may be missing.
        """
        runs: list[Run] = []
        at = 0
        for number, taken in enumerate(content.split("\n"), start=first):
            bare = taken.strip(" \t")
            if bare and number < len(self.lines):
                line = self.lines[number]
                column = len(line.rstrip(" \t")) - len(bare)
                if column < 0 or not line.startswith(bare, column):
                    column = line.find(bare)
                if column >= 0:
                    inside = len(taken) - len(taken.lstrip(" \t"))
                    runs.append(Run(at + inside, self.starts[number] + column, len(bare)))
            at += len(taken) + 1
        return runs


class Places:
    """Leads from places in some content to places in the file of which `text` is the text.

    `runs` are in the order of the content.
    """

    def __init__(self, runs: list[Run], text: str) -> None:
        self._runs = runs
        self._starts = [run.body_start for run in runs]
        self._text = text

    def placed(self, pieces: Iterable[Piece]) -> list[Piece]:
        """The same text in pieces with places in the file.

        What is not the same character there was changed on the way and has no place.
        """
        found: list[Piece] = []
        for piece in pieces:
            at = piece.start
            if at >= 0:
                for run in self._clipped(at, at + len(piece.text)):
                    _add(found, piece.text[at - piece.start : run.body_start - piece.start], -1)
                    at = run.body_start + run.length
                    part = piece.text[run.body_start - piece.start : at - piece.start]
                    self._add_equal(found, part, run.file_start)
            _add(found, piece.text[at - piece.start if at >= 0 else 0 :], -1)
        return found

    def _clipped(self, start: int, end: int) -> Iterator[Run]:
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self._runs) and self._starts[index] < end:
            run = self._runs[index]
            first, last = max(start, run.body_start), min(end, run.body_start + run.length)
            if first < last:
                yield Run(first, run.file_start + first - run.body_start, last - first)
            index += 1

    def _add_equal(self, found: list[Piece], part: str, place: int) -> None:
        if self._text.startswith(part, place):
            _add(found, part, place)
            return
        for offset, character in enumerate(part, start=place):
            _add(found, character, offset if self._text.startswith(character, offset) else -1)


def pieces_of(text: str, runs: Iterable[Run]) -> list[Piece]:
    """Text with runs as pieces."""
    found: list[Piece] = []
    at = 0
    for run in runs:
        _add(found, text[at : run.body_start], -1)
        at = run.body_start + run.length
        _add(found, text[run.body_start : at], run.file_start)
    _add(found, text[at:], -1)
    return found


def runs_of(pieces: Iterable[Piece], at: int) -> list[Run]:
    """The runs of pieces that stand one after the other from `at` on in a body; neighbours are joined."""
    runs: list[Run] = []
    for text, start in pieces:
        if start >= 0 and text:
            last = runs[-1] if runs else None
            if last and (last.body_start + last.length, last.file_start + last.length) == (at, start):
                runs[-1] = last._replace(length=last.length + len(text))
            else:
                runs.append(Run(at, start, len(text)))
        at += len(text)
    return runs


def _add(found: list[Piece], text: str, start: int) -> None:
    if text:
        found.append(Piece(text, start))
