"""The stages of an OpenCC configuration one by one: which phrases and characters it chose, and among which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from reader.chinese.alignment import Alignment
from reader.chinese.converter import UNCONVERTIBLE, convert
from reader.chinese.dictionaries import configuration
from reader.chinese.phrases import DESCRIPTION, Step, Table, Tables, converted, normalized, steps, tables_of
from reader.chinese.span import Span
from reader.chinese.tracing import Replacement

#: What the first stage of a configuration does is all that this other one does; a test holds it true.
_FIRST_STAGE = {"s2tw": "s2t", "s2twp": "s2t", "s2hk": "s2t", "s2hkp": "s2t"}


_REMEMBERED = 20_000


class Choice(NamedTuple):
    """A step of a stage that had more than one candidate or put a word for another, `[start, end)` of the source."""

    start: int
    end: int
    stage: int
    phrase: str
    table: Table


class _Input:
    """The text that a stage finds, how it lies against the source, and the source without compatibility forms."""

    def __init__(self, normal: str, text: str, alignment: Alignment) -> None:
        self.normal = normal
        self.text = text
        self.alignment = alignment
        self.described = DESCRIPTION.search(text) is not None


class _Beginnings:
    """Finds the places where one of these phrases may begin, by their first two characters."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._heads = frozenset(phrase[:2] for phrase in phrases)
        singles = {head for head in self._heads if len(head) == 1}
        conditions = [f"(?<={_any(singles)})"] if singles else []
        conditions += (
            [f"(?={_any(head[1] for head in self._heads - singles)})"] if self._heads - singles else []
        )
        # A class comes first: the only thing that `re` skips to quickly.
        first = _any(head[0] for head in self._heads)
        self._pattern = re.compile(f"{first}(?:{'|'.join(conditions)})" if conditions else r"(?!)")

    def places(self, text: str) -> Iterator[int]:
        """The places, in order."""
        heads = self._heads
        for hit in self._pattern.finditer(text):
            start = hit.start()
            if text[start : start + 2] in heads or text[start] in heads:
                yield start


class Stages:
    """The stages of one configuration. Raises DictionariesUnreadableError when made."""

    def __init__(self, config: str) -> None:
        plan = configuration(config)
        self._normalization = [tables_of(step["dict"]) for step in plan.get("normalization", ())]
        segmentation = plan.get("segmentation")
        self._segmentation = tables_of(segmentation["dict"]) if segmentation else []
        self._stages = [tables_of(step["dict"]) for step in plan["conversion_chain"]]
        self._joints = [_joints(tables) for tables in self._stages]
        self._segmentation_joints = _joints(self._segmentation)
        self._first_stage = _FIRST_STAGE.get(config)
        self._doubtful = [_Beginnings(_doubtful_phrases(tables)) for tables in self._stages]
        self._changed = _Beginnings(_changed_phrases(self._stages[0]))
        # A text says the same words again and again.
        self._read = lru_cache(_REMEMBERED)(self._read_anew)
        self._segments = lru_cache(_REMEMBERED)(self._segments_anew)

    def choices(self, text: str) -> list[Choice]:
        """All choices in `text`, stage by stage, those of a stage in order."""
        found: list[Choice] = []
        for stage, given in self._inputs(text):
            same = given.alignment.identity
            for start, end, _, table in self._steps(stage, given, self._doubtful[stage]):
                phrase = given.text[start:end]
                if table is None or not (table.vocabulary or phrase in table.candidates):
                    continue
                if same:
                    found.append(Choice(start, end, stage, phrase, table))
                else:
                    span = given.alignment.backward(Span(start, end))
                    found.append(Choice(span.start, span.end, stage, phrase, table))
        return found

    def phrase_at(self, text: str, position: int) -> Span:
        """The longest phrase as which the character at a position of `text` was converted; itself where none was."""
        found = Span(position, position + 1)
        for stage, given in self._inputs(text):
            place = given.alignment.forward(Span(position, position + 1)).start
            for step in self._around(stage, given, place):
                span = given.alignment.backward(Span(step.start, step.end))
                if span.start <= position < span.end and len(span) > len(found):
                    found = span
        return found

    def finish(self, text: str, stage: int, *, vocabulary: bool = True) -> str:
        """`text` by the stage of that number and those after it; without `vocabulary`: not by the words of that one."""
        for number in range(stage, len(self._stages)):
            tables = self._stages[number]
            if number == stage and not vocabulary:
                tables = [table for table in tables if not table.vocabulary]
            text = converted(tables, text)
        return text

    def _inputs(self, text: str) -> Iterator[tuple[int, _Input]]:
        """What each stage finds, with its number."""
        normal = normalized(text, self._normalization)
        given = _Input(normal, normal, Alignment(len(normal), len(normal)))
        yield 0, given
        if len(self._stages) > 1:
            yield 1, self._second(given)

    def _second(self, given: _Input) -> _Input:
        """What the first stage leaves to the second; no configuration of ours has more."""
        if self._first_stage:
            return _Input(given.normal, convert(given.text, self._first_stage), given.alignment)
        parts: list[str] = []
        changes: list[Replacement] = []
        done = length = 0
        for start, end, value, _ in self._steps(0, given, self._changed):
            if value is None:
                continue
            length += start - done
            if len(value) != end - start:
                changes.append(Replacement(start, end, length, length + len(value)))
            parts += [given.text[done:start], value]
            done, length = end, length + len(value)
        text = "".join([*parts, given.text[done:]])
        return _Input(given.normal, text, Alignment(len(given.text), len(text), changes))

    def _steps(self, stage: int, given: _Input, beginnings: _Beginnings) -> Iterator[Step]:
        """The steps of a stage around all places where something of interest may begin."""
        done = 0
        for start in beginnings.places(given.text):
            if start >= done:
                for step in self._around(stage, given, start):
                    yield step
                    done = step.end

    def _around(self, stage: int, given: _Input, place: int) -> Iterator[Step]:
        """The steps of a stage about a place, from and to places where no phrase lies across."""
        text = given.text
        if given.described:
            start, end = _between_unconvertible(text, place)
        else:
            start, end = _widened(text, place, place + 1, self._joints[stage])
            if end - start == 1:
                yield _step(self._stages[stage], text, place)
                return
        borders = self._borders(stage, given, start, end)
        for first, last, value, table in self._read(stage, text[start:end], borders):
            yield Step(first + start, last + start, value, table)

    def _read_anew(self, stage: int, part: str, borders: tuple[int, ...]) -> tuple[Step, ...]:
        """The steps of a stage through a part of its text that falls apart at these borders."""
        found: list[Step] = []
        first = 0
        for last in (*borders, len(part)):
            for step in steps(self._stages[stage], part[first:last]):
                found.append(Step(step.start + first, step.end + first, step.value, step.table))
            first = last
        return tuple(found)

    def _borders(self, stage: int, given: _Input, start: int, end: int) -> tuple[int, ...]:
        """Where segments of the text meet between `start` and `end`, counted from `start`."""
        if not self._segmentation or (stage == 0 and self._segmentation[0] is self._stages[0][0]):
            return ()  # the phrases of the stage are the segments
        same = given.alignment.identity
        source = Span(start, end) if same else given.alignment.backward(Span(start, end))
        if given.described:
            first, last = _between_unconvertible(given.normal, source.start)
        else:
            first, last = _widened(given.normal, source.start, source.end, self._segmentation_joints)
        borders: Iterable[int] = (first + border for border in self._segments(given.normal[first:last]))
        if not same:
            borders = (given.alignment.forward(Span(border, border)).start for border in borders)
        return tuple(border - start for border in borders if start < border < end)

    def _segments_anew(self, part: str) -> tuple[int, ...]:
        """Where the segments of a part of the source end, in order."""
        found: list[int] = []
        for step in steps(self._segmentation, part):
            if step.value is not None:
                found += [border for border in (step.start, step.end) if not found or border > found[-1]]
        return tuple(found)


@cache
def stages(config: str) -> Stages:
    """The stages of an OpenCC configuration. Raises DictionariesUnreadableError."""
    return Stages(config)


def _step(tables: Tables, text: str, place: int) -> Step:
    """The step over a character that no phrase takes in."""
    for table in tables:
        value = table.phrases.get(text[place])
        if value is not None:
            return Step(place, place + 1, value, table)
    return Step(place, place + 1, None, None)


def _doubtful_phrases(tables: Tables) -> Iterator[str]:
    for table in tables:
        yield from table.phrases if table.vocabulary else table.candidates


def _changed_phrases(tables: Tables) -> Iterator[str]:
    for table in tables:
        yield from (key for key, value in table.phrases.items() if key != value)


def _joints(tables: Iterable[Table]) -> frozenset[str]:
    return frozenset().union(*(table.joints for table in tables))


def _any(characters: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, sorted(characters)))}]"


def _widened(text: str, start: int, end: int, joints: frozenset[str]) -> tuple[int, int]:
    """The part around `[start, end)` out of which no phrase reaches."""
    while start and text[start - 1 : start + 1] in joints:
        start -= 1
    while text[end - 1 : end + 1] in joints:
        end += 1
    return start, end


def _between_unconvertible(text: str, place: int) -> tuple[int, int]:
    """The part around a place that OpenCC is given at once; the place alone where OpenCC is not given it."""
    start, end = 0, len(text)
    for gap in UNCONVERTIBLE.finditer(text):
        if gap.start() > place:
            end = gap.start()
            break
        start = gap.end()
    return (place, place + 1) if start > place else (start, end)
