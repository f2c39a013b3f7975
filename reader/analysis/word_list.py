"""The word list of a part of a corpus: frequency, articles, dispersion; words, characters or n-grams."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from reader.analysis import methods
from reader.analysis.frequency import Frequencies, Spread, spreads
from reader.analysis.parts import Part, Passages
from reader.analysis.sequences import sequences, spelled
from reader.analysis.tables import Cell, Table
from reader.analysis.texts import Texts, Unit
from reader.chinese.terms import simplified
from reader.corpus.corpus import Corpus


@dataclass(frozen=True, slots=True)
class ListOptions:
    """What is listed: n-grams of `length` units (1: the units), at least so often, without the words to stop at.

    Those may be in either script; of n-grams all with one of them are left out.
    """

    unit: Unit = Unit.WORD
    length: int = 1
    least: int = 1
    stop: frozenset[str] = frozenset()
    case: bool = False
    """Whether AI and ai are two."""
    dispersion: bool = False
    """Also how evenly each is spread, which takes another look at all articles."""


class _Counts(NamedTuple):
    """How often units stand in a part, in how many articles each, and how many articles there are."""

    frequency: Mapping[Any, int]
    articles: Mapping[Any, int]
    of: int


def word_list(
    corpus: Corpus,
    part: Part = Part(),  # noqa: B008 - frozen
    options: ListOptions = ListOptions(),
    *,
    go_on: Callable[[], bool] = lambda: True,
) -> Table:
    """The list, the most frequent first. `corpus.words.make` has to come before; once `go_on` says no, it is cut short.

    Columns: rank, word, frequency, per_million (of all that is counted), articles, range (share of the articles);
    with dispersion also dp (Gries) and d (Juilland).
    """
    texts = Texts(corpus, case=options.case)
    found = _counted(texts, part, options, go_on)
    kept = _kept(texts, found, options)
    size = sum(found.frequency.values())
    even: dict[Hashable, Spread] = {}
    columns: tuple[str, ...] = ("rank", "word", "frequency", "per_million", "articles", "range")
    if options.dispersion:
        frequencies = {unit: found.frequency[unit] for unit in kept}
        listed = sequences(texts, part, options.unit, options.length, go_on)
        even = spreads(listed, frequencies, size)
        columns = (*columns, "dp", "d")
    rows: list[tuple[Cell, ...]] = []
    for rank, (unit, word) in enumerate(kept.items(), start=1):
        count, there = found.frequency[unit], found.articles[unit]
        row = rank, word, count, count / size * 1e6, there, there / found.of
        spread = even.get(unit)
        rows.append((*row, spread.dp, spread.d) if spread else row)
    method = methods.word_list(
        part,
        options.unit,
        options.length,
        size=size,
        articles=found.of,
        least=options.least,
        stop=len(options.stop),
        dispersion=options.dispersion,
        case=options.case,
    )
    return Table("words", columns, rows, method)


def _kept(texts: Texts, found: _Counts, options: ListOptions) -> dict[Any, str]:
    """What is listed, the most frequent first, as it is written."""
    stop = frozenset(texts.form(simplified(word)) for word in options.stop)
    written = {unit: spelled(texts, unit) for unit in found.frequency}
    kept = [
        unit
        for unit, count in found.frequency.items()
        if count >= options.least and not (stop and any(texts.form(word) in stop for word in written[unit]))
    ]
    kept.sort(key=lambda unit: (-found.frequency[unit], "".join(written[unit])))
    return {unit: " ".join(written[unit]) for unit in kept}


def _counted(texts: Texts, part: Part, options: ListOptions, go_on: Callable[[], bool]) -> _Counts:
    if options.unit is Unit.WORD and options.length == 1:
        return _Counts(*texts.count(part, go_on=go_on))
    found = Frequencies[Hashable]()
    for units in sequences(texts, part, options.unit, options.length, go_on):
        if units or options.length > 1 or part.passages is Passages.ALL:
            found.add(units)
    return _Counts(found.counts, found.articles, len(found.sizes))
