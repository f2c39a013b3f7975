"""Where terms stand in the bodies of a corpus, in either script, with what stands around them.

What is found is only proposed: `occurrence_writing` tags what a person chose of it.
"""

from __future__ import annotations

import json
import time
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.occurrences import Finder, Place, WordBorders
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.corpus.rows import Change
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus

#: So many lines are shown at most; counts and tagging know no limit.
LINES = 20_000
#: Code points that are shown at either side of a place.
AROUND = 24
#: From so many terms on, reading all bodies is quicker than asking the index for each.
_MANY = 12
#: Bodies that are read at a time, so that no statement stays open while somebody looks at what was found.
_BODIES = 40
_SECONDS, _LONGEST = 0.05, 0.3
"""How long to look before what was found is handed on: soon at first, less often later."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A term, and the tag for the places where it stands: an id, a path (made if new), or none so far."""

    term: str
    tag: int | str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is looked for and where; `articles`: in these only.

    `skip_tagged` leaves out places that have the tag already, `skip_inside` those within a longer passage that
    has it. Rules whose terms read the same give each place the tags of all of them.
    """

    rules: tuple[Rule, ...]
    same_script: bool = False
    whole_words: bool = False
    skip_tagged: bool = True
    skip_inside: bool = False
    articles: frozenset[int] | None = None


class Occurrence(NamedTuple):
    """A place in the body of an article that a rule (by its number) would tag; positions are code points."""

    article: int
    start: int
    end: int
    rule: int
    doubtful: bool = False


class Line(NamedTuple):
    """What stands before, at and after a place, and the place's number among all that were found."""

    number: int
    left: str
    match: str
    right: str


class Head(NamedTuple):
    """What tells an article."""

    title: str
    date: str | None


@dataclass(slots=True)
class Found:
    """What was found since the last time; `seen` of `total` articles are looked through.

    `lines` has as many as are to be shown, `heads` the articles of them, `left_out` counts what has the tag.
    """

    total: int
    seen: int = 0
    left_out: int = 0
    occurrences: list[Occurrence] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    heads: dict[int, Head] = field(default_factory=dict)


#: For each article the start, end and rule of places, one after the other.
Chosen = Mapping[int, "array[int]"]


class Outcome(NamedTuple):
    """What tagging did: the step (None where nothing was left to do), and how many places it left out.

    `gone`: their article is no longer there or reads otherwise; `tagged`: they have the tag meanwhile.
    """

    change: Change | None
    made: int
    gone: int
    tagged: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How many places are made ready, and the outcome once all is done."""

    done: int
    total: int
    outcome: Outcome | None = None


def chosen(occurrences: Iterable[Occurrence]) -> Chosen:
    """Places as `tag_all` takes them, in little room."""
    found: dict[int, array[int]] = {}
    for one in occurrences:
        found.setdefault(one.article, array("q")).extend((one.start, one.end, one.rule))
    return found


def known_tag(corpus: Corpus, tag: int | str | None) -> int | str | None:
    """The id of a tag that is given by its path, if there is one of that path; else what was given."""
    there = corpus.codebook.find(tag) if isinstance(tag, str) else None
    return there.id if there is not None else tag


class Occurrences:
    """Finds the places of terms in one corpus."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._db = corpus.db

    def find(self, request: Request, *, lines: int = LINES, around: int = AROUND) -> Iterator[Found]:
        """The places of the terms, article by article in the order of their ids, some at a time.

        The last value may be without places: all is looked through then. Raises UserError when there is no term.
        """
        finder = Finder([rule.term for rule in request.rules], same_script=request.same_script)
        if not finder:
            raise UserError(messages.TERMS_EMPTY)
        return self._find(request, finder, lines, around)

    def _find(self, request: Request, finder: Finder, room: int, around: int) -> Iterator[Found]:
        numbers = self._candidates(request, finder)
        rules = self._rules(request, finder)
        tagged = _Tagged(self._corpus, request, [tag for found in rules for _, tag in found])
        found = Found(len(numbers))
        shown = count = 0
        began, patience = time.monotonic(), _SECONDS
        for number, script, title, date, body in self._bodies(numbers):
            borders = WordBorders(body, script) if request.whole_words else None
            for place in finder.places(body, borders.fits if borders else None):
                doubtful = finder.is_doubtful(body, place, script)
                for rule, tag in rules[place.term]:
                    if tagged.has(number, tag, place):
                        found.left_out += 1
                        continue
                    found.occurrences.append(Occurrence(number, place.start, place.end, rule, doubtful))
                    if shown < room:
                        found.heads[number] = Head(title, date)
                        found.lines.append(_line(count, body, place, around))
                        shown += 1
                    count += 1
                if time.monotonic() - began > patience:
                    yield found
                    found = Found(len(numbers), found.seen)
                    began, patience = time.monotonic(), min(2 * patience, _LONGEST)
            found.seen += 1
            if time.monotonic() - began > patience:
                yield found
                found = Found(len(numbers), found.seen)
                began, patience = time.monotonic(), min(2 * patience, _LONGEST)
        found.seen = len(numbers)
        yield found

    def _candidates(self, request: Request, finder: Finder) -> list[int]:
        """The articles in which a term may stand."""
        condition, parameters = "", list[str]()
        if request.articles is not None:
            condition += " AND id IN (SELECT value FROM json_each(?))"
            parameters.append(json.dumps(sorted(request.articles)))
        phrases = [_phrase(spellings[0]) for spellings in finder.spellings[: _MANY + 1]]
        if len(phrases) <= _MANY and all(phrases):
            condition += " AND id IN (SELECT rowid FROM body_index WHERE body_index MATCH ?)"
            parameters.append(" OR ".join(phrases))
        sql = f"SELECT id FROM article WHERE removed = 0{condition} ORDER BY id"
        return [number for (number,) in self._db.execute(sql, parameters)]

    def _bodies(self, numbers: Sequence[int]) -> Iterator[tuple[int, Script, str, str | None, str]]:
        """Id, script, title, date and body of articles, those that are there."""
        for at in range(0, len(numbers), _BODIES):
            rows = self._db.execute(
                "SELECT id, script, title, date, body FROM article WHERE removed = 0 "
                "AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
                (json.dumps(numbers[at : at + _BODIES]),),
            ).fetchall()
            for number, script, title, date, body in rows:
                yield number, Script(script), title, date, body

    def _rules(self, request: Request, finder: Finder) -> list[list[tuple[int, int | str | None]]]:
        """For each number of a term its rules, one for each tag: the rule's number and its tag's id, if it is there."""
        found: list[list[tuple[int, int | str | None]]] = [[] for _ in finder.spellings]
        known: dict[int | str | None, int | str | None] = {}
        for place, (rule, number) in enumerate(zip(request.rules, finder.numbers, strict=True)):
            if number is None:
                continue
            if rule.tag not in known:
                known[rule.tag] = known_tag(self._corpus, rule.tag)
            tag = known[rule.tag]
            if all(tag != other for _, other in found[number]):
                found[number].append((place, tag))
        return found


class _Tagged:
    """Knows which passages have the tags that are given."""

    def __init__(self, corpus: Corpus, request: Request, tags: Iterable[int | str | None]) -> None:
        self._skip_tagged, self._skip_inside = request.skip_tagged, request.skip_inside
        self._spans: set[tuple[int, int, int, int]] = set()
        self._reach: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
        wanted = sorted({tag for tag in tags if isinstance(tag, int)})
        if wanted and (self._skip_tagged or self._skip_inside):
            self._read(corpus, wanted)

    def has(self, article: int, tag: int | str | None, place: Place) -> bool:
        """Whether a place is to be left out."""
        if not isinstance(tag, int):
            return False
        if self._skip_tagged and (article, tag, place.start, place.end) in self._spans:
            return True
        if not self._skip_inside or (article, tag) not in self._reach:
            return False
        starts, ends = self._reach[article, tag]
        index = bisect_right(starts, place.start) - 1
        return index >= 0 and ends[index] >= place.end

    def _read(self, corpus: Corpus, tags: list[int]) -> None:
        """The passages; and for each of them how far it or one before it reaches."""
        rows = corpus.db.execute(
            'SELECT article, tag, start, "end" FROM annotation '
            "WHERE tag IN (SELECT value FROM json_each(?)) ORDER BY article, tag, start",
            (json.dumps(tags),),
        )
        for article, tag, start, end in rows:
            self._spans.add((article, tag, start, end))
            if self._skip_inside:
                starts, ends = self._reach.setdefault((article, tag), ([], []))
                starts.append(start)
                ends.append(max(end, ends[-1]) if ends else end)


def _line(number: int, body: str, place: Place, around: int) -> Line:
    span = Span(place.start, place.end)
    left, right = span.context(body, around)
    return Line(number, left, span.of(body), right)


def _phrase(term: str) -> str:
    """The term as the index knows it, or nothing where the index might not see a word in it."""
    folded = fold(term)
    plain = not any(sign.isspace() for sign in folded)
    if plain and any("\u3400" <= sign <= "\u9fff" or (sign.isascii() and sign.isalnum()) for sign in folded):
        return '"' + " ".join(folded).replace('"', '""').replace("\0", " ") + '"'
    return ""
