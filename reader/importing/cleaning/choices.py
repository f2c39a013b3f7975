"""What a person chose for one file, as rules that hold for the other files of a batch as well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from reader.chinese.folding import fold
from reader.importing.cleaning import borders, roles
from reader.importing.cleaning.bench import Bench, is_given
from reader.importing.cleaning.plan import Detail, Plan, PlannedLine, Role
from reader.importing.cleaning.shapes import label_of, lead_of, shape_of
from reader.importing.document import Document

#: A detail that was read from a line is as sure as this at least; what is less sure is filled in.
_READ = 0.6


class What(StrEnum):
    """What a rule does with the lines that it is about."""

    GO_ON = "go on"  # no article begins there
    BEGIN = "begin"  # an article begins there
    TAKE_OUT = "take out"  # what begins there is no article
    KEEP = "keep"
    DROP = "drop"
    FILL = "fill"  # a detail where the file gives none; `by` is the name of the detail, `text` its value
    SET = "set"  # the same in all articles, also where the file says otherwise


class By(StrEnum):
    """By what a rule knows its lines; see `shapes`."""

    WORDS = "words"
    LABEL = "label"
    LEAD = "lead"


class Rule(NamedTuple):
    """One choice: what is done, with lines that are known by what, and the shape, label or lead itself."""

    what: What
    by: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The choices for a batch. `encoding` is tried first where a file does not tell its own."""

    encoding: str | None = None
    whole: bool = False
    rules: tuple[Rule, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.encoding or self.whole or self.rules)

    def apply(self, document: Document, plan: Plan) -> Plan:
        """A plan as the person would have it; the same one where no rule changes anything."""
        if not self.rules:
            return plan
        bench = Bench(document, plan, plan)
        keys = Keys(document, plan.lines)
        for what, carry_out in _STEPS:
            wanted = {(By(rule.by), rule.text) for rule in self.rules if rule.what is what}
            # From the end on: what an operation looks at above its line is as it was.
            for at in reversed(list(keys.matching(wanted)) if wanted else []):
                carry_out(bench, at)
        for rule in self.rules:
            if rule.what in (What.FILL, What.SET):
                _fill(bench, rule.by, rule.text, always=rule.what is What.SET)
        made = bench.done()
        return plan if made in (plan, Bench(document, plan, plan).done()) else made


class Keys:
    """By what each line of a document can be known."""

    def __init__(self, document: Document, lines: tuple[PlannedLine, ...]) -> None:
        self._document, self._lines = document, lines
        self._marks = {mark.span.start: mark for mark in document.marks}

    @cached_property
    def _folded(self) -> str:
        return fold(self._document.text)

    def words(self, at: int) -> str:
        """The shape of a line."""
        return shape_of(self._lines[at].span.of(self._folded))

    def label(self, at: int) -> str | None:
        """Its label, if it has one."""
        return label_of(self.words(at))

    def lead(self, at: int) -> str | None:
        """How it begins, if that is how headings do."""
        return lead_of(self.words(at), self._marks.get(self._lines[at].span.start))

    def of(self, at: int) -> Iterator[tuple[By, str]]:
        """All of these that it has."""
        yield By.WORDS, self.words(at)
        for by, text in ((By.LABEL, self.label(at)), (By.LEAD, self.lead(at))):
            if text is not None:
                yield by, text

    def matching(self, wanted: Iterable[tuple[By, str]]) -> Iterator[int]:
        """The lines that have one of the keys."""
        keys = set(wanted)
        return (at for at in range(len(self._lines)) if not keys.isdisjoint(self.of(at)))


def _go_on(bench: Bench, at: int) -> None:
    article = bench.owners[at]
    if article is not None and bench.first(article) == at:
        borders.merge(bench, article)


def _begin(bench: Bench, at: int) -> None:
    # What the program dropped may be the list of contents, where titles stand that begin nothing.
    if bench.lines[at].role is not Role.DROPPED:
        borders.begin(bench, at)


def _take_out(bench: Bench, at: int) -> None:
    article = bench.owners[at]
    if article is not None and bench.first(article) == at:
        borders.take_out(bench, article)


def _fill(bench: Bench, name: str, value: str, *, always: bool) -> None:
    for article in bench.articles:
        present = article.details.get(name)
        if always or present is None or (present.sure < _READ and not is_given(present)):
            article.details[name] = Detail(value)


_STEPS: tuple[tuple[What, Callable[[Bench, int], None]], ...] = (
    (What.GO_ON, _go_on),
    (What.BEGIN, _begin),
    (What.TAKE_OUT, _take_out),
    (What.KEEP, roles.keep),
    (What.DROP, roles.drop),
)
