"""Where a conversion was a choice: characters with several candidates, and words put for others."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from reader.chinese.alignment import Alignment, align
from reader.chinese.converter import convert
from reader.chinese.dictionaries import DictionariesUnreadableError
from reader.chinese.phrases import Table
from reader.chinese.span import Span
from reader.chinese.stages import Choice, Stages, stages


class DoubtKind(StrEnum):
    """Why a place is doubtful: OpenCC lists several characters, several phrases, or replaced a word."""

    CHARACTER = "character"
    PHRASE = "phrase"
    VOCABULARY = "vocabulary"


class Doubt(NamedTuple):
    """A passage `[start, end)` of the source text, what it became, and what it could have become instead."""

    start: int
    end: int
    chosen: str
    alternatives: tuple[str, ...]
    kind: DoubtKind

    @property
    def span(self) -> Span:
        """The passage in the source text."""
        return Span(self.start, self.end)


def doubts(
    text: str, config: str, *, target: str | None = None, alignment: Alignment | None = None
) -> list[Doubt]:
    """The places of `text` where OpenCC's configuration `config` had a choice, in order, none over another.

    A character that a longer phrase decides is none. `target` and `alignment` are the conversion and its
    alignment where they are known. Nothing where the dictionaries of OpenCC cannot be read.
    """
    try:
        chain = stages(config)
    except DictionariesUnreadableError:
        return []
    choices = _apart(chain.choices(text))
    if not choices:
        return []
    if target is None:
        target = convert(text, config)
    if alignment is None:
        alignment = align(text, target, config)
    found = []
    for choice in choices:
        start, end, stage, phrase, table = choice
        chosen = _reading(target, alignment, start, end)
        others = _others(chain, stage, phrase, table)
        if others[0] == chosen:
            others = others[1:]
        elif chosen in others:
            others = tuple(other for other in others if other != chosen)
        if others:
            found.append(Doubt(start, end, chosen, others, _kind(phrase, table)))
    return found


def _reading(target: str, alignment: Alignment, start: int, end: int) -> str:
    if alignment.identity:
        return target[start:end]
    return alignment.forward(Span(start, end)).of(target)


@lru_cache(maxsize=4096)
def _others(chain: Stages, stage: int, phrase: str, table: Table) -> tuple[str, ...]:
    """All that the phrase can become, what OpenCC takes first."""
    found = [
        chain.finish(value, stage + 1) for value in table.candidates.get(phrase, (table.phrases[phrase],))
    ]
    if table.vocabulary:
        found.append(chain.finish(phrase, stage, vocabulary=False))
    return tuple(dict.fromkeys(found))


def _kind(phrase: str, table: Table) -> DoubtKind:
    if table.vocabulary:
        return DoubtKind.VOCABULARY
    return DoubtKind.CHARACTER if len(phrase) == 1 else DoubtKind.PHRASE


def _apart(choices: Iterable[Choice]) -> list[Choice]:
    """In order of place; of those that share a character the longer, and of two alike the later stage's, stays."""
    kept: list[Choice] = []
    for choice in sorted(choices, key=lambda one: (one.start, one.start - one.end, -one.stage)):
        if kept and choice.start < kept[-1].end:
            if choice.end - choice.start > kept[-1].end - kept[-1].start:
                kept[-1] = choice
            continue
        kept.append(choice)
    return kept
