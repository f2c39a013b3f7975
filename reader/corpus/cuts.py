"""Where a person split and merged articles: kept with them, so that cleaning a file again keeps to it.

A mark is an entry of `Piece.evidence` that is no detail. Places count code points of the text of the file; a
place of which cleaning leaves nothing is that of the next line of a body.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.chinese.span import Span
from reader.corpus.evidence import STAYS, Evidence
from reader.corpus.matching import Match, Old
from reader.corpus.pieces import Piece
from reader.importing.cleaning.paragraphs import glue
from reader.importing.cleaning.plan import BODY, Detail, Draft, Plan, PlannedLine, Role
from reader.importing.document import DETAILS

#: With what the names of marks begin; merges are numbered.
_MARK, _SPLIT, _MERGED = "@", "@split", "@merged "
#: What becomes a heading when it is in the middle of an article.
_ABOVE = frozenset({Role.TITLE, Role.KICKER, Role.SUBTITLE})


class Cuts(NamedTuple):
    """Places at which articles begin, and seams: from the last character before one to the first after it."""

    splits: frozenset[int] = frozenset()
    seams: frozenset[Span] = frozenset()

    def __or__(self, other: Cuts) -> Cuts:
        """Those of both."""
        return Cuts(self.splits | other.splits, self.seams | other.seams)


def details_only(evidence: Mapping[str, Evidence]) -> dict[str, Evidence]:
    """The evidence without marks."""
    return {name: found for name, found in evidence.items() if not name.startswith(_MARK)}


def cuts_of(piece: Piece) -> Cuts:
    """What a person cut and joined to get this text."""
    spans = {name: found.span for name, found in piece.evidence.items() if found.span is not None}
    return Cuts(
        frozenset(span.start for name, span in spans.items() if name == _SPLIT),
        frozenset(span for name, span in spans.items() if name.startswith(_MERGED)),
    )


def with_cuts(piece: Piece, cuts: Cuts) -> Piece:
    """The same text with these marks, at most one of them where it begins, instead of its own."""
    evidence = details_only(piece.evidence)
    if cuts.splits:
        place = min(cuts.splits)
        evidence[_SPLIT] = Evidence(Span(place, place))
    evidence |= {f"{_MERGED}{at}": Evidence(seam) for at, seam in enumerate(sorted(cuts.seams))}
    return replace(piece, evidence=evidence)


def staying(piece: Piece) -> Piece:
    """The same text, marked as one that stays for its annotations alone; it says no more where articles begin."""
    return replace(piece, evidence={**details_only(piece.evidence), STAYS: Evidence()})


def divided(whole: Piece, first: Piece, second: Piece) -> tuple[Piece, Piece]:
    """The two parts of a text that a person split, with their marks."""
    before, start = cuts_of(whole), _start(second)
    if start is None:
        return with_cuts(first, before), with_cuts(second, Cuts())
    above = frozenset(seam for seam in before.seams if seam.end < start)
    below = frozenset(seam for seam in before.seams if seam.start >= start)
    return (
        with_cuts(first, Cuts(before.splits, above)),
        with_cuts(second, Cuts(frozenset({start}), below)),
    )


def sewn(whole: Piece, pieces: Sequence[Piece]) -> Piece:
    """The text that a person made of several, with its marks; where it was split before, it was never."""
    marks = Cuts(cuts_of(pieces[0]).splits)
    for at, piece in enumerate(pieces):
        own = cuts_of(piece)
        marks |= Cuts(seams=own.seams)
        before, start = (_end(pieces[at - 1]) if at else None), _start(piece)
        if before is not None and start is not None and before <= start and not own.splits:
            marks |= Cuts(seams=frozenset({Span(before, start)}))
    return with_cuts(whole, marks)


class Cutter:
    """Cuts the articles of a plan of a text as a person did."""

    def __init__(self, text: str, plan: Plan, cuts: Cuts) -> None:
        self._text, self._plan, self._cuts = text, plan, cuts
        self._bodies = [
            at for at, line in enumerate(plan.lines) if line.role in BODY and line.article >= 0 and line.span
        ]
        self._ends = [plan.lines[at].span.end for at in self._bodies]
        self._starts: dict[int, int] = {}
        for place in sorted(cuts.splits):
            at = self._line(place)
            if at is not None:
                self._starts.setdefault(at, place)
        self._lines = list(plan.lines)
        # Numbers of articles as long as it is cut; those that are split off have the next free ones.
        self._owners = [line.article for line in plan.lines]
        self._order = list(range(len(plan.drafts)))
        self._drafts = list(plan.drafts)

    def cut(self, pieces: Iterable[Piece]) -> Plan:
        """The plan as it was cut; what is split off has the details of the one of the pieces that begins there."""
        known = {self._line(start): piece for piece in pieces if (start := _start(piece)) is not None}
        for seam in sorted(self._cuts.seams):
            self._merge(seam)
        for at, place in sorted(self._starts.items()):
            if self._first(self._owners[at]) != at:
                self._split(at, place, _draft(known[at]) if at in known else Draft())
        numbers = {owner: number for number, owner in enumerate(self._order)}
        lines = (
            line._replace(article=numbers.get(owner, -1))
            for line, owner in zip(self._lines, self._owners, strict=True)
        )
        return Plan(tuple(lines), self._plan.edits, tuple(self._drafts[owner] for owner in self._order))

    def fitting(self, piece: Piece) -> Cuts:
        """The marks that belong to a text which was built by the plan as it was cut."""
        start = _start(piece)
        begins = None if start is None else self._line(start)
        return Cuts(
            frozenset(place for at, place in self._starts.items() if at == begins),
            frozenset(
                seam
                for seam in self._cuts.seams
                if all(self._has(piece, self._line(place)) for place in (seam.start, seam.end))
            ),
        )

    def _line(self, place: int) -> int | None:
        """The first line of a body that does not end before a place."""
        at = bisect_right(self._ends, place)
        return self._bodies[at] if at < len(self._bodies) else None

    def _has(self, piece: Piece, at: int | None) -> bool:
        if at is None:
            return False
        span = self._plan.lines[at].span
        return any(
            span.overlaps(Span(run.file_start, run.file_start + run.length)) for run in piece.origin.runs
        )

    def _first(self, owner: int) -> int:
        """The first line of the body of an article, as the plan had the roles."""
        return next(at for at in self._bodies if self._owners[at] == owner)

    def _split(self, at: int, place: int, draft: Draft) -> None:
        before, after = self._owners[at], len(self._drafts)
        for index, line in enumerate(self._lines):
            if self._owners[index] == before and line.span.end > place:
                self._owners[index] = after
        self._lines[at] = self._lines[at]._replace(joined=False, glue="")
        self._order.insert(self._order.index(before) + 1, after)
        self._drafts.append(draft)

    def _merge(self, seam: Span) -> None:
        last, first = self._line(seam.start), self._line(seam.end)
        if last is None or first is None or any(last < at <= first for at in self._starts):
            return
        before, after = self._owners[last], self._owners[first]
        if before == after or self._first(after) != first:
            return
        for at, owner in enumerate(self._owners):
            if owner == after:
                self._owners[at] = before
                if self._lines[at].role in _ABOVE:
                    self._lines[at] = self._as_heading(at)

    def _as_heading(self, at: int) -> PlannedLine:
        """A line of a title within an article; one that goes on with that before it is joined to it."""
        line, before = self._plan.lines[at], self._plan.lines[at - 1] if at else None
        if before is None or (before.role, before.article) != (line.role, line.article):
            return line._replace(role=Role.HEADING, joined=False, glue="")
        between = glue(before.span.of(self._text), line.span.of(self._text))
        return line._replace(role=Role.HEADING, joined=True, glue=between)


def all_cuts(olds: Sequence[Old]) -> Cuts:
    """All that a person split and merged in a file."""
    found = Cuts()
    for old in olds:
        found |= cuts_of(old.piece)
    return found


def with_marks(news: Sequence[Piece], olds: Sequence[Old], matched: Match, cutter: Cutter) -> list[Piece]:
    """New articles with the marks that belong to them; one that is there already keeps those that it has."""
    marks = {old.id: cuts_of(old.piece) for old in olds}
    same = matched.same
    return [
        with_cuts(piece, marks[same[index]] if index in same else cutter.fitting(piece))
        for index, piece in enumerate(news)
    ]


def _draft(piece: Piece) -> Draft:
    found = {name: piece.evidence.get(name, Evidence()) for name in DETAILS if name in piece.details}
    return Draft(
        {name: Detail(piece.details[name], said.span, said.sure, said.named) for name, said in found.items()}
    )


def _start(piece: Piece) -> int | None:
    """The place of the first character of a text."""
    return piece.origin.runs[0].file_start if piece.origin.runs else None


def _end(piece: Piece) -> int | None:
    """The place of the last character of a text."""
    if not piece.origin.runs:
        return None
    run = piece.origin.runs[-1]
    return run.file_start + run.length - 1
