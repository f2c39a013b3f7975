"""Which passages OpenCC replaced by longer or shorter ones, found by following its own rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reader.chinese.converter import UNCONVERTIBLE, convert
from reader.chinese.dictionaries import DictionariesUnreadableError, configuration
from reader.chinese.phrases import DESCRIPTION, Table, Tables, normalized, steps, tables_of


class Replacement(NamedTuple):
    """A passage that became one of another length: `[start, end)` of the source and of the target."""

    start: int
    end: int
    target_start: int
    target_end: int


# Configurations none of whose dictionaries changes a length; a test holds this true of the installed ones.
_KEEPING_LENGTH = frozenset(("s2t", "s2tw", "s2hk", "t2s", "tw2s", "hk2s"))
# What does alone that which the configuration does before its last stage; a test holds this true as well.
_WITHOUT_LAST_STAGE = {"s2twp": "s2t", "s2hkp": "s2t"}

_CLAUSE = re.compile(r"[^\s，。、；：！？“”（）《》]+|[\s，。、；：！？“”（）《》]+")


def replacements(source: str, target: str, config: str) -> tuple[Replacement, ...]:
    """The passages of `source` whose length OpenCC's configuration `config` changed on the way to `target`.

    In order; between them one code point stands for one. Where the dictionaries cannot be read the passages
    are found by converting parts, which is exact but where a word depends on its neighbours.
    """
    if source == target or (config in _KEEPING_LENGTH and len(source) == len(target)):
        return ()
    try:
        found = _chain(config).trace(source, target)
    except DictionariesUnreadableError:
        found = None
    return tuple(_by_parts(source, target, config) if found is None else found)


@cache
def _chain(config: str) -> _Chain:
    return _Chain(config)


class _Chain:
    """One configuration: it normalizes, cuts the text into segments, and runs its stages on each of them."""

    def __init__(self, config: str) -> None:
        plan = configuration(config)
        self._normalization = [tables_of(step["dict"]) for step in plan.get("normalization", ())]
        segmentation = plan.get("segmentation")
        self._segmentation = tables_of(segmentation["dict"]) if segmentation else None
        self._stages = [tables_of(step["dict"]) for step in plan["conversion_chain"]]
        self._earlier = _WITHOUT_LAST_STAGE.get(config)
        self._changing = [index for index, stage in enumerate(self._stages) if changing_entries(stage)]
        self._changes_last = self._changing == [len(self._stages) - 1]
        changed = {key: value for stage in self._stages for key, value in changing_entries(stage)}
        self._keys = _any_of(changed)
        self._values = _any_of(changed.values())
        self._joints = _joints(self._segmentation or [])
        self._joints_before = _joints(self._stages[self._changing[0]] if self._changing else [])

    def trace(self, source: str, target: str) -> list[Replacement] | None:
        """The passages that changed their length; None when OpenCC did not do as its configuration says."""
        found: list[Replacement] = []
        offset = 0
        for start, end, value in self._changes(source, target):
            there = start + offset
            if self._changes_last and not target.startswith(value, there):
                return None
            found.append(Replacement(start, end, there, there + len(value)))
            offset += len(value) - (end - start)
        return found if len(source) + offset == len(target) else None

    def _changes(self, source: str, target: str) -> Iterator[tuple[int, int, str]]:
        """The passages with what the stage that changes lengths makes of them."""
        if self._changes_last and len(source) == len(target) and not self._values.search(target):
            return
        normal = normalized(source, self._normalization)
        before = self._before_the_change(normal)
        if before is None:
            return
        stage = self._stages[self._changing[0]]
        for start, end in self._suspects(normal, before):
            for first, last in self._segments(normal[start:end]):
                if not self._keys.search(before, start + first, start + last):
                    continue
                shift = start + first
                for begin, over, value, _ in steps(stage, before[shift : start + last]):
                    if value is not None and len(value) != over - begin:
                        yield begin + shift, over + shift, value

    def _before_the_change(self, normal: str) -> str | None:
        """The text as the stage that changes lengths finds it, or None when there is no such text."""
        if self._changing == [0]:
            return normal
        return convert(normal, self._earlier) if self._changes_last and self._earlier else None

    def _suspects(self, normal: str, before: str) -> Iterator[tuple[int, int]]:
        """The parts in which a length may change, cut where no phrase lies across."""
        if DESCRIPTION.search(normal):
            yield from _between_unconvertible(normal)
            return
        joints, joints_before = self._joints, self._joints_before
        done = 0
        for hit in self._keys.finditer(before):
            start, end = hit.span()
            if start < done:
                continue
            while start > done and (
                normal[start - 1 : start + 1] in joints or before[start - 1 : start + 1] in joints_before
            ):
                start -= 1
            while normal[end - 1 : end + 1] in joints or before[end - 1 : end + 1] in joints_before:
                end += 1
            yield start, end
            done = end

    def _segments(self, text: str) -> Iterator[tuple[int, int]]:
        """The phrases of the segmentation, and what lies between them; the whole text where there is none."""
        done = 0
        for start, end, value, _ in steps(self._segmentation or (), text):
            if value is not None:
                if done < start:
                    yield done, start
                yield start, end
                done = end
        if done < len(text):
            yield done, len(text)


def _joints(tables: Tables) -> frozenset[str]:
    return frozenset().union(*(table.joints for table in tables))


def changing_entries(tables: Iterable[Table]) -> list[tuple[str, str]]:
    """The phrases whose replacement has another length, with it."""
    return [item for table in tables for item in table.phrases.items() if len(item[0]) != len(item[1])]


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds a place where one of the words begins; nothing when there are none."""
    by_first: dict[str, list[str]] = {}
    for word in words:
        by_first.setdefault(word[0], []).append(re.escape(word[1:]))
    branches = (f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in by_first.items())
    return re.compile("|".join(branches) or r"(?!)")


def _between_unconvertible(source: str) -> Iterator[tuple[int, int]]:
    """The parts that OpenCC is given one by one."""
    borders = [0, *(border for gap in UNCONVERTIBLE.finditer(source) for border in gap.span()), len(source)]
    yield from ((start, end) for start, end in zip(borders[::2], borders[1::2], strict=True) if start < end)


def _by_parts(source: str, target: str, config: str) -> list[Replacement]:
    """The passages, by the places where both halves convert to the whole; for want of dictionaries."""
    found: list[Replacement] = []
    start = there = 0
    for clause in _CLAUSE.finditer(source):
        converted = convert(clause.group(), config)
        if target[there : there + len(converted)] != converted:
            rest = Replacement(start, len(source), there, len(target))
            return [*found, rest]
        if converted != clause.group():
            found += _cut(clause.group(), converted, config, (start, there))
        start, there = clause.end(), there + len(converted)
    return found


def _cut(source: str, target: str, config: str, at: tuple[int, int]) -> Iterator[Replacement]:
    """The passages of one clause, which stands at these places of the source and of the target."""
    cuts = [(0, 0)]
    for position in range(1, len(source)):
        before = convert(source[:position], config)
        if len(before) > cuts[-1][1] and before + convert(source[position:], config) == target:
            cuts.append((position, len(before)))
    cuts.append((len(source), len(target)))
    for (start, there), (end, there_end) in pairwise(cuts):
        if end - start != there_end - there:
            yield Replacement(at[0] + start, at[0] + end, at[1] + there, at[1] + there_end)
