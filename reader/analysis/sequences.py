"""What is counted in a part: words, characters, or so many of them in a row (n-grams)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence

from reader.analysis.frequency import ngrams
from reader.analysis.parts import Part
from reader.analysis.texts import Texts, Unit


def sequences(
    texts: Texts, part: Part, unit: Unit, length: int, go_on: Callable[[], bool]
) -> Iterator[Sequence[Hashable]]:
    """Of each article of a part what is counted in it, in order; `spelled` tells how one is written.

    With a `length` above 1 runs of so many, with no punctuation in them. Once `go_on` says no, no more come.
    """
    for tokens in texts.of(part, go_on=go_on):
        if unit is Unit.CHARACTER:
            yield list(_characters(texts, tokens.numbers, length))
        elif length == 1:
            yield texts.words(tokens.numbers)
        else:
            yield list(ngrams(tokens.numbers, length, texts.is_word))


def spelled(texts: Texts, unit: Hashable) -> tuple[str, ...]:
    """The words, or characters, of which something that is counted consists."""
    parts = unit if isinstance(unit, tuple) else (unit,)
    return tuple(texts.text(part) if isinstance(part, int) else str(part) for part in parts)


def _characters(texts: Texts, numbers: Sequence[int], length: int) -> Iterator[Hashable]:
    if length == 1:
        yield from texts.characters(numbers)
        return
    signs = [sign for number in numbers for sign in (texts.signs(number) or " ")]
    yield from ngrams(signs, length, str.isalnum)
