"""Where each character of a body stood in the decoded file, so that any passage can be traced back."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reader.chinese.span import Span


class Run(NamedTuple):
    """`length` code points that follow each other both in the body and in the decoded file."""

    body_start: int
    file_start: int
    length: int


@dataclass(frozen=True, slots=True)
class OriginMap:
    """Runs in the order of the body; its code points that are in no run were inserted.

    The order in the file is free, because the columns of a page need not be read as they lie in
    it. Raises ValueError when a run is empty, starts before 0, or overlaps the run before it in
    the body.
    """

    runs: tuple[Run, ...] = ()

    def __post_init__(self) -> None:
        free = 0
        for start, place, length in self.runs:
            if length < 1 or place < 0 or start < free:
                raise ValueError(f"not in order after body code point {free}: {(start, place, length)}")
            free = start + length

    @classmethod
    def identity(cls, length: int) -> OriginMap:
        """The map of a body that is the decoded file itself, `length` code points long."""
        return cls((Run(0, 0, length),) if length else ())

    @classmethod
    def of_subsequence(cls, body: str, text: str, start: int = 0) -> OriginMap:
        """The map of a `body` whose characters occur in this order in `text`, from `start` on.

        Line breaks (`\\n`) of the body were inserted and lead nowhere. Of the two greedy readings
        (each character as early, or as late, as it can be) the one in fewer pieces is taken: what
        stands together stays together. Raises ValueError when a character is not found.
        """
        first = _earliest(body, text, start)
        if len(first) < 2:
            return cls(tuple(first))
        end = first[-1].file_start + first[-1].length
        last = _latest(body, text, first[0].file_start, end)
        return cls(tuple(last if len(last) < len(first) else first))

    def to_file(self, span: Span) -> Span | None:
        """The smallest span of the decoded file with all characters of the body span that came from it.

        None where all of them were inserted. An empty span is a place: it leads to the place
        before the character that follows it or else after the one that precedes it.
        """
        if not span:
            return self._place(span.start)
        found = [
            (run.file_start + shared.start - run.body_start, len(shared))
            for run in self._runs_from(span.start, span.end)
            if (shared := span.clip(Span(run.body_start, run.body_start + run.length)))
        ]
        if not found:
            return None
        return Span(min(start for start, _ in found), max(start + length for start, length in found))

    def to_body(self, span: Span) -> Span | None:
        """The smallest span of the body with all of its characters that stand in this span of the file.

        None where the body took nothing from there, and for an empty span.
        """
        found: Span | None = None
        for run in self.runs:
            shared = span.clip(Span(run.file_start, run.file_start + run.length))
            if shared:
                there = shared.shift(run.body_start - run.file_start)
                found = found.cover(there) if found else there
        return found

    def to_json(self) -> str:
        """The runs as a compact JSON list of `[body_start, file_start, length]`."""
        return json.dumps(self.runs, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> OriginMap:
        """Read what `to_json` wrote; raises ValueError for anything else."""
        runs = json.loads(text)
        if not isinstance(runs, list):
            raise ValueError("an origin map is a list of runs")
        return cls(tuple(_run(entry) for entry in runs))

    def _place(self, position: int) -> Span | None:
        before: Run | None = None
        for run in self._runs_from(max(0, position - 1), position + 1):
            offset = position - run.body_start
            if 0 <= offset < run.length:
                return Span(run.file_start + offset, run.file_start + offset)
            if offset == run.length:
                before = run
        if before is None:
            return None
        return Span(before.file_start + before.length, before.file_start + before.length)

    def _runs_from(self, start: int, end: int) -> Iterator[Run]:
        """The runs that can share something with the body span `[start, end)`."""
        first = bisect_right(self.runs, start, key=_body_start) - 1
        for index in range(max(0, first), len(self.runs)):
            if self.runs[index].body_start >= end:
                return
            yield self.runs[index]


def _body_start(run: Run) -> int:
    return run.body_start


def _run(entry: object) -> Run:
    """One run from JSON; bool is an int to Python but not a number here."""
    if not isinstance(entry, list) or len(entry) != 3 or any(type(number) is not int for number in entry):
        raise ValueError(f"not a run: {entry!r}")
    return Run(*entry)


def _earliest(body: str, text: str, start: int) -> list[Run]:
    """Each character of `body` as early in `text` as the ones before it allow."""
    runs: list[Run] = []
    at, length = start, 0  # the open run ends in the file at `at`
    for index, character in enumerate(body):
        if length and character != "\n" and text.startswith(character, at):
            at, length = at + 1, length + 1
            continue
        if length:
            runs.append(Run(index - length, at - length, length))
            length = 0
        if character == "\n":
            continue
        found = text.find(character, at)
        if found < 0:
            raise ValueError(
                f"{character!r}, code point {index} of the body, is not in the file from {at} on"
            )
        at, length = found + 1, 1
    if length:
        runs.append(Run(len(body) - length, at - length, length))
    return runs


def _latest(body: str, text: str, start: int, end: int) -> list[Run]:
    """Each character of `body` as late in `text[start:end]` as the ones after it allow."""
    mirrored = _earliest(body[::-1], text[start:end][::-1], 0)
    return [
        Run(len(body) - run.body_start - run.length, end - run.file_start - run.length, run.length)
        for run in reversed(mirrored)
    ]
