"""Agreement between annotators: how far two of them, or all, give the same tags to the same units of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import combinations
from operator import add

from reader.analysis import describing, methods
from reader.analysis.coefficients import Decisions, pooled_kappa
from reader.analysis.comparing import Comparison, Together, marks_of
from reader.analysis.tables import Cell, Method, Table
from reader.analysis.themes import Coded
from reader.analysis.unitizing import Unitizing, passages_of
from reader.analysis.units import UnitOfDecision, Units, units_of
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.rows import State
from reader.messages import QT_TRANSLATE_NOOP

COLUMNS = (
    "first_annotator",
    "second_annotator",
    "tag",
    "kappa",
    "alpha",
    "positive_agreement",
    "observed_agreement",
    "both",
    "only_first",
    "only_second",
    "neither",
    "units",
    "articles",
    "u_alpha",
)
#: Two annotators (None, None: all of them), and a tag ("": all of them).
Key = tuple[str | None, str | None, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is compared, on what and where.

    Without `first` or `second`, the other one is compared with everybody; without both, every two are compared and,
    where there are more than two, all of them together. Two people are compared in the articles in which both have
    annotations, for of others one does not know who read them; with `done` in all that are marked as done.
    """

    first: str | None = None
    second: str | None = None
    unit: UnitOfDecision = UnitOfDecision.PARAGRAPH
    done: bool = False
    passages: bool = False
    """Whether they differ on an annotation where a character of it has the tag from one of them alone; else a unit."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The table, and by what a row stands for the ids of the annotations on which they do not agree."""

    table: Table
    apart: Mapping[Key, list[int]]


def agreement(
    data: Coded,
    asked: Asked,
    bodies: Callable[[int], str],
    filters: Filters = EVERYTHING,
    *,
    go_on: Callable[[], bool] = lambda: True,
) -> Agreement:
    """Compare what annotators gave to the articles; `data` is of all annotators, `bodies` gives the body of an article.

    A row is for two people and a tag that one of them used, the last of theirs ("") for all tags together; behind
    these, for three people or more, one for all of them (None) and each tag. Where themes are summed, all tags together
    are the top themes: what is below them is in them. Where nothing can be compared, a notice says why. Once `go_on`
    says no, what is returned is of no use.
    """
    if asked.done:
        articles = {number: one for number, one in data.articles.items() if one.state is State.DONE}
        kept = {number: ones for number, ones in data.annotations.items() if number in articles}
        data, filters = replace(data, articles=articles, annotations=kept), replace(filters, state=State.DONE)
    people = sorted({one.annotator for ones in data.annotations.values() for one in ones})
    counted = _Counted(asked, people)
    for number in sorted(data.articles if asked.done else data.annotations):
        if not go_on():
            break
        counted.take(data, number, bodies)
    is_summed = data.summed_of is not None
    rows = [
        row for pair, one in counted.pairs.items() for row in _rows(one, counted.passages[pair], is_summed)
    ]
    rows += _rows_of_all(counted.together, counted.passages_of_all)
    notice = None if counted.articles else _notice(asked, people, filters)
    method = _method(asked, counted, filters, summed=is_summed)
    return Agreement(Table("agreement", COLUMNS, rows, method, notice), _apart(counted, data))


class _Counted:
    """All that are compared, and in which articles."""

    def __init__(self, asked: Asked, people: Sequence[str]) -> None:
        self._asked, self._people = asked, people
        named = {asked.first, asked.second} - {None}
        is_one = asked.first is not None and asked.first == asked.second
        pairs = [pair for pair in combinations(people, 2) if named <= set(pair) and not is_one]
        turned = [
            (two, one) if asked.first == two or asked.second == one else (one, two) for one, two in pairs
        ]
        self.pairs = {pair: Comparison(*pair) for pair in turned}
        self.passages = {pair: Unitizing() for pair in turned}
        self.passages_of_all = Unitizing()
        self.together = Together() if len(people) > 2 and not named else None
        self.articles = self.units = 0

    def take(self, data: Coded, number: int, bodies: Callable[[int], str]) -> None:
        """Count an article, where somebody is compared there."""
        found = data.annotations.get(number, [])
        here = self._people if self._asked.done else sorted({one.annotator for one in found})
        meeting = self._meeting(here)
        if not meeting:
            return
        units = units_of(self._asked.unit, data.articles[number].characters, lambda: bodies(number))
        marks = marks_of(found, units)
        self.articles += 1
        self.units += len(units)
        marked = passages_of(found)
        finer = marks_of(found, Units(units.characters)) if self._asked.passages else None
        for one in meeting:
            one.take(marks, len(units), finer)
            pair = one.first, one.second
            self.passages[pair].take([marked.get(person, {}) for person in pair], units.characters)
        if self.together is not None:
            self.together.take(marks, len(units), len(here), finer)
            self.passages_of_all.take([marked.get(person, {}) for person in here], units.characters)

    def _meeting(self, here: Sequence[str]) -> list[Comparison]:
        if len(here) == len(self._people):
            return list(self.pairs.values())
        both_ways = (way for pair in combinations(here, 2) for way in (pair, pair[::-1]))
        return [self.pairs[way] for way in both_ways if way in self.pairs]


def _rows(compared: Comparison, passages: Unitizing, tops: bool) -> Iterator[tuple[Cell, ...]]:
    decisions = compared.decisions()
    for tag, one in decisions.items():
        yield *_row(compared, tag, one.kappa, one.alpha, one), passages.alpha(tag)
    among = [one for tag, one in decisions.items() if not (tops and "/" in tag)]
    if among:
        yield *_row(compared, "", pooled_kappa(among), None, reduce(add, among)), passages.alpha("")


def _row(
    compared: Comparison, tag: str, kappa: float | None, alpha: float | None, one: Decisions
) -> tuple[Cell, ...]:
    agree = one.positive, one.observed
    counts = one.both, one.first, one.second, one.neither, one.n
    return compared.first, compared.second, tag, kappa, alpha, *agree, *counts, compared.articles


def _rows_of_all(together: Together | None, passages: Unitizing) -> Iterator[tuple[Cell, ...]]:
    if together is not None:
        for tag, value in together.alphas().items():
            whole = together.units, together.articles, passages.alpha(tag)
            yield (None, None, tag, None, value, *[None] * 6, *whole)


def _apart(counted: _Counted, data: Coded) -> dict[Key, list[int]]:
    """The annotations on which people do not agree, in the order of the corpus, by what a row says."""
    order = {number: place for place, number in enumerate(dict.fromkeys(one.id for one in data.all))}
    found: dict[Key, set[int]] = {}
    for one in counted.pairs.values():
        found |= {(one.first, one.second, tag): numbers for tag, numbers in one.apart.items()}
        found[one.first, one.second, ""] = set[int]().union(*one.apart.values())
    if counted.together is not None:
        found |= {(None, None, tag): numbers for tag, numbers in counted.together.apart.items()}
    return {key: sorted(numbers, key=order.__getitem__) for key, numbers in found.items()}


# -- in words ---------------------------------------------------------------------------------------

_METHOD = QT_TRANSLATE_NOOP(
    "methods",
    "Agreement of {who} on each tag in {part}; {articles}; {units}; a unit has a tag where an annotation covers a "
    "character of it, rejected ones left out.{summed} Positive agreement: Cicchetti and Feinstein (1990); kappa: Cohen "
    "(1960), that of all tags{tops} pooled: De Vries et al. (2008); alpha: Krippendorff (2011); "
    "u-alpha, of passages, those of one person and tag that overlap taken as one: Krippendorff et al. (2016). {tools}",
)
_TWO = QT_TRANSLATE_NOOP("methods", "{one} with {other}")
_ONE = QT_TRANSLATE_NOOP("methods", "{one} with each of the others")
_EVERYBODY = QT_TRANSLATE_NOOP("methods", "every two annotators")
_BY_BOTH = QT_TRANSLATE_NOOP("methods", "articles in which both have annotations: {count}")
_DONE = QT_TRANSLATE_NOOP("methods", "articles: {count}")
_TOPS = QT_TRANSLATE_NOOP("methods", " (of the top themes)")
_UNITS = {
    UnitOfDecision.CHARACTER: QT_TRANSLATE_NOOP("methods", "characters: {count}"),
    UnitOfDecision.SENTENCE: QT_TRANSLATE_NOOP("methods", "sentences: {count}"),
    UnitOfDecision.PARAGRAPH: QT_TRANSLATE_NOOP("methods", "paragraphs: {count}"),
    UnitOfDecision.ARTICLE: QT_TRANSLATE_NOOP("methods", "decided for whole articles"),
}
_NOBODY = QT_TRANSLATE_NOOP(
    "methods", "{annotator} has annotated nothing in {part}, so there is nothing to compare."
)
_ONESELF = QT_TRANSLATE_NOOP("methods", "{annotator} is compared with nobody else: name two annotators.")
_TOO_FEW = QT_TRANSLATE_NOOP(
    "methods", "Fewer than two people have annotated anything in {part}, so there is nothing to compare."
)
_NO_ARTICLE = QT_TRANSLATE_NOOP(
    "methods",
    "No article of {part} has annotations by two of those who are compared, so there is nothing to compare. Articles "
    "that are marked as done can be compared all the same.",
)


def _method(asked: Asked, counted: _Counted, filters: Filters, *, summed: bool) -> Method:
    one, other = (asked.first, asked.second) if asked.first is not None else (asked.second, None)
    who = Method(_EVERYBODY if one is None else _ONE if other is None else _TWO, {"one": one, "other": other})
    facts = {
        "who": who,
        "part": describing.describe_filters(filters),
        "articles": Method(_DONE if asked.done else _BY_BOTH, {"count": f"{counted.articles:,}"}),
        "units": Method(_UNITS[asked.unit], {"count": f"{counted.units:,}"}),
        "summed": methods.themes_summed(summed),
        "tops": Method(_TOPS) if summed else "",
    }
    return methods.filled(_METHOD, facts, by_words=False)


def _notice(asked: Asked, people: Sequence[str], filters: Filters) -> Method:
    facts: dict[str, object] = {"part": describing.describe_filters(filters)}
    for name in (asked.first, asked.second):
        if name is not None and name not in people:
            return Method(_NOBODY, facts | {"annotator": name})
    if asked.first is not None and asked.first == asked.second:
        return Method(_ONESELF, {"annotator": asked.first})
    return Method(_TOO_FEW if len(people) < 2 else _NO_ARTICLE, facts)
