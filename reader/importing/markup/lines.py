"""One line of visible text as a browser would show it, with the place in the markup of every character."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.importing.markup.tokens import resolve
from reader.importing.markup.tree import Element
from reader.importing.origin import Run

#: White space that collapses, references, characters that end a line everywhere else, and NUL, which
#: browsers leave out.
_SPECIAL = re.compile(
    "(?P<space>[ \t\n\f\r]+)"
    "|(?P<reference>&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{1,31};?))"
    "|(?P<break>[\v\x1c-\x1e\x85\u2028\u2029]+)"
    "|(?P<nul>\0+)"
)
#: The same inside `<pre>`, where white space stays and a line break is one.
_SPECIAL_IN_PRE = re.compile(
    "(?P<break>\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029])"
    "|(?P<reference>&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{1,31};?))"
    "|(?P<nul>\0+)"
)
_LITERAL_SPECIAL = re.compile(
    "(?P<space>[ \t\n\f\r]+)|(?P<break>[\v\x1c-\x1e\x85\u2028\u2029]+)|(?P<nul>\0+)"
)
_BREAKS = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")

#: Spaces that indent a paragraph or stand unseen at its edges; they are no part of the line.
_EDGES = " \t\u00a0\u3000\u200b\ufeff\u2002\u2003\u2009"

#: Characters beside which a line break in the markup is no space: Chinese writing, its punctuation, kana.
_WIDE = re.compile(
    "[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\U00020000-\U0003fffd]"
)


@dataclass(slots=True)
class Line:
    """A line of a page, before it is known what it is."""

    text: str
    runs: tuple[Run, ...] = field(repr=False)
    """Where its characters stand in the markup; `body_start` counts from the beginning of the line."""
    element: Element = field(repr=False)
    """The innermost element of its own lines that it is in."""
    linked: int = 0
    """How many of its code points are inside links."""
    bold: int = 0
    """How many are bold; headings count as bold."""
    centred: bool = False
    large: bool = False
    """Whether its type is larger than that of text."""
    after_image: bool = False
    """Whether a picture and no text stands between it and the line before."""
    beside_image: bool = False
    """Whether that picture is in the same element."""
    after_break: bool = False
    """Whether `<br>` parts it from the line before, in one element."""
    is_row: bool = False
    """Whether it is a row of a table of data."""


class LineBuffer:
    """Collects the pieces of one line and collapses white space as browsers do."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._texts: list[str] = []
        self._places: list[int] = []
        """Where each text stands in the markup; -1 where it was inserted."""
        self._space: int | None = None
        """The white space that waits for the next character: the place of a blank, or -1."""
        self._space_broken = False
        self.linked = 0
        self.bold = 0

    def __bool__(self) -> bool:
        return bool(self._texts)

    @property
    def end(self) -> str:
        """The last character so far; empty where white space waits after it."""
        return self._texts[-1][-1:] if self._texts and self._space is None else ""

    def clear(self) -> None:
        """Begin a new line."""
        self._texts.clear()
        self._places.clear()
        self._space = None
        self._space_broken = False
        self.linked = self.bold = 0

    def pieces(self, start: int, end: int, *, pre: bool, literal: bool) -> list[tuple[str, str, int]]:
        """The text `[start, end)` of the markup cut up: what each piece is, its text, and its place."""
        found: list[tuple[str, str, int]] = []
        markup, at = self._markup, start
        pattern = _SPECIAL_IN_PRE if pre else _LITERAL_SPECIAL if literal else _SPECIAL
        for special in pattern.finditer(markup, start, end):
            if special.start() > at:
                found.append(("text", markup[at : special.start()], at))
            kind = special.lastgroup or "text"
            if kind == "reference":
                found += self._reference(special[0], special.start())
            elif kind != "nul":
                found.append((kind, special[0], special.start()))
            at = special.end()
        if at < end:
            found.append(("text", markup[at:end], at))
        return found

    def add(self, text: str, place: int, *, linked: bool, bold: bool) -> None:
        """Add visible characters that stand at `place` in the markup, or were inserted (-1)."""
        self._put_space(text)
        self._texts.append(text)
        self._places.append(place)
        self.linked += linked * len(text)
        self.bold += bold * len(text)

    def add_space(self, text: str, place: int) -> None:
        """Add white space that collapses; `place` is -1 where it was inserted."""
        if not self._texts:
            return
        if self._space is None or self._space < 0:
            blank = text.find(" ")
            self._space = place + blank if place >= 0 and blank >= 0 else -1
        self._space_broken = self._space_broken or "\n" in text or "\r" in text

    def line(self, element: Element) -> Line | None:
        """The line so far; None where nothing of it can be seen."""
        text = "".join(self._texts)
        inner = text.strip(_EDGES)
        if not inner:
            return None
        runs = _runs(self._texts, self._places)
        first = len(text) - len(text.lstrip(_EDGES))
        return Line(
            text=inner,
            runs=cut_runs(runs, first, first + len(inner)),
            element=element,
            linked=min(self.linked, len(inner)),
            bold=min(self.bold, len(inner)),
        )

    def _put_space(self, following: str) -> None:
        if self._space is None:
            return
        wide = self._space_broken and _WIDE.match(following[0]) and _WIDE.match(self._texts[-1][-1])
        if not wide:
            self._texts.append(" ")
            self._places.append(self._space)
        self._space, self._space_broken = None, False

    def _reference(self, reference: str, place: int) -> list[tuple[str, str, int]]:
        """What a reference stands for: inserted, but for a character that stands there itself (`&amp;`)."""
        text = resolve(reference)
        if text == reference:
            return [("text", text, place)]
        if not text:
            return []
        if text in " \t" or _BREAKS.match(text):
            return [("space", " ", -1)]
        if len(text) > 1 and reference.endswith(text[1:]):
            # A name without semicolon and what follows it: &copy2024.
            tail = place + len(reference) - len(text) + 1
            return [("text", text[0], place if text[0] == "&" else -1), ("text", text[1:], tail)]
        return [("text", _BREAKS.sub(" ", text), place if text == "&" else -1)]


def _runs(texts: list[str], places: list[int]) -> tuple[Run, ...]:
    """The runs of a line, neighbours joined."""
    runs: list[Run] = []
    at = 0
    for text, place in zip(texts, places, strict=True):
        size = len(text)
        if place >= 0:
            last = runs[-1] if runs else None
            if last and last.body_start + last.length == at and last.file_start + last.length == place:
                runs[-1] = last._replace(length=last.length + size)
            else:
                runs.append(Run(at, place, size))
        at += size
    return tuple(runs)


def cut_runs(runs: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    """The runs of `[start, end)` of a line, counted from `start`."""
    found: list[Run] = []
    for run in runs:
        first, last = max(run.body_start, start), min(run.body_start + run.length, end)
        if first < last:
            found.append(Run(first - start, run.file_start + first - run.body_start, last - first))
    return tuple(found)


def joined(lines: Sequence[Line], joints: Sequence[str]) -> Line:
    """Several lines as one, in the element of the first; `joints`, one before each line, are inserted."""
    texts: list[str] = []
    runs: list[Run] = []
    at = 0
    for line, joint in zip(lines, joints, strict=True):
        at += len(joint)
        runs += [run._replace(body_start=run.body_start + at) for run in line.runs]
        texts += (joint, line.text)
        at += len(line.text)
    first = lines[0]
    return Line(
        text="".join(texts),
        runs=tuple(runs),
        element=first.element,
        linked=sum(line.linked for line in lines),
        bold=sum(line.bold for line in lines),
        centred=first.centred,
        large=first.large,
        after_image=first.after_image,
        after_break=first.after_break,
    )
