"""A file as it came, with what of it is in which article and why the rest is in none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reader.chinese.span import Span
from reader.corpus.articles import Articles
from reader.corpus.database import Database
from reader.corpus.evidence import evidence_for, read_evidence
from reader.corpus.places import FilePlaces, agrees
from reader.corpus.stored import StoredFile, StoredFiles
from reader.importing.cleaning.plan import BODY, Detail, Draft, Edit, Plan, PlannedLine, Reason, Role
from reader.importing.document import DETAILS, Document
from reader.importing.origin import OriginMap

#: What stands above a text, not below it.
_ABOVE = frozenset({Role.KICKER, Role.TITLE, Role.SUBTITLE})


class Kind(StrEnum):
    """What a stretch of a file is, seen from one of its articles."""

    HERE = "here"  # in its body
    OTHER = "other"  # in the body of another article
    HEAD = "head"  # title, byline, date …: read into the details of an article
    DROPPED = "dropped"  # in no article


class Stretch(NamedTuple):
    """A stretch of the file's text, in code points. `article` is the id of the one it belongs to, or None.

    `reason` says why it was dropped, None where that is not known; `role` what a line above a text is.
    """

    span: Span
    kind: Kind
    article: int | None = None
    reason: Reason | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """The text of a file and its stretches, in order and disjoint; between them is only white space."""

    file: str
    article: int
    document: Document = field(repr=False)
    stretches: tuple[Stretch, ...] = field(repr=False)
    titles: Mapping[int, str] = field(repr=False)
    """The titles of the articles of the file, by their ids, in their order."""
    plan: Plan = field(repr=False)
    """The same line by line, as if the articles had come of it; they are numbered in the order of `titles`."""
    traced: bool = True
    """Whether the places of the article are known: False where the program reads the file otherwise now."""

    @property
    def text(self) -> str:
        """The text of the file, as it was before any cleaning."""
        return self.document.text

    def over(self, span: Span) -> Sequence[Stretch]:
        """The stretches that share a character with a span of the text."""
        return _over(self.stretches, span)

    def at(self, place: int) -> Stretch | None:
        """The stretch with the character at a place of the text, or None."""
        return next(iter(self.over(Span(place, place + 1))), None)


class Originals:
    """Reads the files of one corpus again. Takes as long as an import of the file: not for the GUI thread."""

    def __init__(self, db: Database, articles: Articles, files: StoredFiles) -> None:
        self._db = db
        self._articles = articles
        self._files = files

    def of(self, number: int) -> Original:
        """The original of an article.

        Raises UserError when there is no such article or its file can no longer be read.
        """
        self._articles.get(number)
        file = self._files.of(number)
        document = self._files.document(file)
        titles = self._titles(file)
        numbers = [number, *(other for other in titles if other != number)]
        origins = {one: self._articles.origin(one) for one in numbers}
        origins = {
            one: origin if agrees(origin, self._articles.body(one), document.text) else OriginMap()
            for one, origin in origins.items()
        }
        plan = self._files.plan(file, document)
        stretches = _Stretches(document.text, plan, number, origins).all()
        return Original(
            file.name,
            number,
            document,
            stretches,
            titles,
            as_stored(plan, stretches, [self._draft(one) for one in titles], list(titles)),
            bool(origins[number].runs),
        )

    def _draft(self, number: int) -> Draft:
        """What is known of a stored article, as a plan has it."""
        article = self._articles.get(number)
        (column,) = self._db.execute("SELECT evidence FROM article WHERE id = ?", (number,)).fetchone()
        evidence = read_evidence(column)
        body = self._articles.body(number)
        found = {
            name: evidence_for(evidence, name, value, body)
            for name in DETAILS
            if (value := getattr(article, name))
        }
        return Draft(
            {
                name: Detail(getattr(article, name), said.span, said.sure, said.named)
                for name, said in found.items()
            }
        )

    def _titles(self, file: StoredFile) -> dict[int, str]:
        rows = self._db.execute(
            "SELECT id, title FROM article WHERE source_file = ? AND removed = 0 ORDER BY position",
            (file.id,),
        )
        return dict(rows.fetchall())


class _Stretches:
    """Puts together what is stored, which goes first, and what a plan says of all else."""

    def __init__(self, text: str, plan: Plan, here: int, origins: Mapping[int, OriginMap]) -> None:
        self._text = text
        self._plan = plan
        self._here = here
        self._numbers = list(origins)
        self._places = FilePlaces(list(origins.values()))
        self._owners = self._owners_of_lines()

    def all(self) -> tuple[Stretch, ...]:
        found: list[Stretch] = []
        for line in self._plan.lines:
            done = line.span.start
            for owned in self._owned(line.span):
                if owned.span.start < done:
                    continue  # two articles have it: the one before said so
                found += self._others(Span(done, owned.span.start), line)
                found.append(owned)
                done = owned.span.end
            found += self._others(Span(done, line.span.end), line)
        return tuple(found)

    def _owned(self, span: Span) -> list[Stretch]:
        """What of a line stands in bodies, this article's before those of others."""
        owned = [
            Stretch(Span(start, end), self._kind(self._numbers[index]), self._numbers[index])
            for start, end, index, _ in self._places.over(span)
        ]
        return sorted(owned, key=lambda stretch: (stretch.span.start, stretch.kind is not Kind.HERE))

    def _kind(self, number: int) -> Kind:
        return Kind.HERE if number == self._here else Kind.OTHER

    def _others(self, span: Span, line: PlannedLine) -> Iterator[Stretch]:
        """What stands in no body, parted by the edits in it; white space alone is nothing."""
        done = span.start
        for edit in self._edits(span):
            yield from self._dropped(Span(done, max(done, edit.span.start)), line)
            end = min(edit.span.end, span.end)
            yield from self._stretch(Span(max(done, edit.span.start), end), Kind.DROPPED, reason=edit.reason)
            done = end
        yield from self._dropped(Span(done, max(done, span.end)), line)

    def _edits(self, span: Span) -> Sequence[Edit]:
        edits = self._plan.edits
        first = bisect_right(edits, span.start, key=_end)
        return edits[first : bisect_left(edits, span.end, lo=first, key=_start)]

    def _dropped(self, span: Span, line: PlannedLine) -> Iterator[Stretch]:
        owner = self._owners.get(line.span)
        if line.role in (Role.ASIDE, Role.DROPPED):
            yield from self._stretch(span, Kind.DROPPED, reason=line.reason)
        elif line.role in BODY or owner is None:  # the plan would have it, a person took it out
            yield from self._stretch(span, Kind.DROPPED, reason=Reason.BY_HAND)
        else:
            yield from self._stretch(span, Kind.HEAD, owner, role=line.role)

    def _stretch(
        self,
        span: Span,
        kind: Kind,
        article: int | None = None,
        *,
        reason: Reason | None = None,
        role: Role | None = None,
    ) -> Iterator[Stretch]:
        if span.of(self._text).strip():
            yield Stretch(span, kind, article, reason, role)

    def _owners_of_lines(self) -> dict[Span, int]:
        """To which stored article what the plan reads into details belongs, by the spans of lines.

        An article of the plan may be several by now: it is that of the body below, else of that above.
        """
        found: dict[Span, int] = {}
        waiting: dict[int, list[Span]] = {}
        owners: dict[int, int] = {}
        for line in self._plan.lines:
            if line.article < 0:
                continue
            owned = self._owned(line.span) if line.role in BODY else []
            if owned:
                owner = max(owned, key=lambda one: len(one.span)).article or 0
                owners[line.article] = owner
                found |= dict.fromkeys(waiting.pop(line.article, ()), owner)
            elif line.article in owners and line.role not in _ABOVE:
                found[line.span] = owners[line.article]
            else:
                waiting.setdefault(line.article, []).append(line.span)
        for number, spans in waiting.items():
            if number in owners:
                found |= dict.fromkeys(spans, owners[number])
        return found


def as_stored(
    plan: Plan, stretches: Sequence[Stretch], drafts: Sequence[Draft], numbers: Sequence[int]
) -> Plan:
    """A plan by which the lines belong to the stored articles, whose ids are `numbers`, with these drafts."""
    index = {number: at for at, number in enumerate(numbers)}
    lines: list[PlannedLine] = []
    body: int | None = None
    for line in plan.lines:
        inside = _over(stretches, line.span)
        owned = [one for one in inside if one.article is not None]
        if not owned:
            aside = line.role is Role.ASIDE
            reason = next((one.reason for one in inside if one.reason), line.reason)
            lines.append(PlannedLine(line.span, Role.ASIDE if aside else Role.DROPPED, -1, reason))
            continue
        first = max(owned, key=lambda one: len(one.span))
        article = index[first.article or 0]
        if first.kind is Kind.HEAD:
            lines.append(PlannedLine(line.span, first.role or Role.DETAIL, article))
            continue
        role = line.role if line.role in BODY else Role.PARAGRAPH
        joined = line.joined and body == article
        lines.append(PlannedLine(line.span, role, article, None, joined, line.glue if joined else ""))
        body = article
    edits = [
        edit for edit in plan.edits if any(one.kind is Kind.DROPPED for one in _over(stretches, edit.span))
    ]
    return Plan(tuple(lines), tuple(edits), tuple(drafts))


def _over(stretches: Sequence[Stretch], span: Span) -> Sequence[Stretch]:
    first = bisect_right(stretches, span.start, key=_end)
    return stretches[first : bisect_left(stretches, span.end, lo=first, key=_start)]


def _start(part: Stretch | Edit) -> int:
    return part.span.start


def _end(part: Stretch | Edit) -> int:
    return part.span.end
