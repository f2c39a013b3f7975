"""The word list of a part of a corpus: frequency, articles, dispersion; words, characters or n-grams."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass

from reader.analysis import methods
from reader.analysis.frequency import Frequencies, Spread, ngrams, spreads
from reader.analysis.parts import Part
from reader.analysis.tables import Table
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
    dispersion: bool = False
    """Also how evenly each is spread, which takes another look at all articles."""


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
    texts = Texts(corpus)
    stop = frozenset(simplified(word) for word in options.stop)
    found = _counted(texts, part, options, go_on)
    spelled = {unit: _spelled(texts, unit) for unit in found.counts}
    kept = [
        unit
        for unit, count in found.counts.items()
        if count >= options.least and not _is_stopped(spelled[unit], stop)
    ]
    kept.sort(key=lambda unit: (-found.counts[unit], "".join(spelled[unit])))
    even: dict[Hashable, Spread] = {}
    if options.dispersion:
        even = spreads(_units(texts, part, options, go_on), kept)
    size, articles = found.counts.total(), len(found.sizes)
    rows: list[tuple[str | int | float | None, ...]] = []
    for rank, unit in enumerate(kept, start=1):
        count, there = found.counts[unit], found.articles[unit]
        row: tuple[str | int | float | None, ...] = (
            rank,
            " ".join(spelled[unit]),
            count,
            count / size * 1e6,
            there,
            there / articles,
        )
        spread = even.get(unit)
        rows.append((*row, spread.dp, spread.d) if spread else row)
    columns: tuple[str, ...] = ("rank", "word", "frequency", "per_million", "articles", "range")
    if options.dispersion:
        columns = (*columns, "dp", "d")
    method = methods.word_list(
        part,
        options.unit,
        options.length,
        size=size,
        articles=articles,
        least=options.least,
        stop=len(options.stop),
    )
    return Table("words", columns, rows, method)


def _counted(
    texts: Texts, part: Part, options: ListOptions, go_on: Callable[[], bool]
) -> Frequencies[Hashable]:
    found = Frequencies[Hashable]()
    if options.unit is not Unit.WORD or options.length > 1:
        for units in _units(texts, part, options, go_on):
            found.add(units)
        return found
    # What is no word is counted, too, and left out at the end: half the time of leaving it out of each article.
    for tokens in texts.of(part, go_on=go_on):
        found.add(tokens.numbers)
    for number in [
        number for number in found.counts if not (isinstance(number, int) and texts.is_word(number))
    ]:
        del found.counts[number], found.articles[number]
    return found


def _units(
    texts: Texts, part: Part, options: ListOptions, go_on: Callable[[], bool]
) -> Iterator[Sequence[Hashable]]:
    for tokens in texts.of(part, go_on=go_on):
        if options.unit is Unit.WORD:
            if options.length == 1:
                yield texts.words(tokens.numbers)
            else:
                yield list(ngrams(tokens.numbers, options.length, texts.is_word))
        else:
            yield list(_character_ngrams(texts, tokens.numbers, options.length))


def _character_ngrams(texts: Texts, numbers: Sequence[int], length: int) -> Iterator[Hashable]:
    if length == 1:
        yield from texts.characters(numbers)
        return
    signs = [sign for number in numbers for sign in (texts.text(number) or " ")]
    yield from ngrams(signs, length, str.isalnum)


def _spelled(texts: Texts, unit: Hashable) -> tuple[str, ...]:
    parts = unit if isinstance(unit, tuple) else (unit,)
    return tuple(texts.text(part) if isinstance(part, int) else str(part) for part in parts)


def _is_stopped(words: Collection[str], stop: frozenset[str]) -> bool:
    return bool(stop) and any(word in stop for word in words)
