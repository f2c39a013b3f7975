"""The numbers that Word puts before paragraphs: 第一条, 一、, (一), 1.1: they are not in the text of the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.importing.numerals import numeral
from reader.importing.safe_xml import descend
from reader.importing.word.styles import is_on, value_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEVELS = 9
_BULLET = "bullet"
_PLACE = re.compile("%([1-9])")

#: What a number may end with so that its text follows at once.
_CLOSED = re.compile(r"[、。．，：）】〕〉》」』\s]$")
_HAN = re.compile("[\u3400-\u9fff〇]$")

#: Numbers from this on are nonsense of a damaged file.
_START_LIMIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    start: int = 1
    number_format: str = "decimal"
    pattern: str = ""
    follow: str = "tab"
    """What stands between number and text: "tab", "space" or "nothing"."""
    all_decimal: bool = False
    restart: int | None = None
    """The level, counted from 1, that makes it start again; 0 for none, None for every higher one."""
    style: str | None = None
    """The id of the paragraph style that stands for this level."""


class Numbering:
    """The lists of a document and how far each has counted; `root` is `w:numbering`, or None."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        self._by_style: dict[str, str] = {}
        self._levels: dict[str, tuple[list[Level], str]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        for element in root if root is not None else ():
            if element.tag == "w:abstractNum":
                self._abstract[element.get("w:abstractNumId", "")] = element
                if (style := value_of(element, "w:styleLink")) is not None:
                    self._by_style[style] = element.get("w:abstractNumId", "")
            elif element.tag == "w:num":
                self._lists[element.get("w:numId", "")] = element

    def label(self, number: str | None, depth: int | None, *, style: str | None = None) -> str | None:
        """Count a paragraph: the number before its text with what parts the two; None where it shows none.

        Empty for bullets, which say nothing. `depth` is the level counted from 0; where it is None, it
        is the level that stands for `style`, the id of the style that brought the list.
        """
        if number is None or number not in self._lists:
            return None
        levels, abstract = self._list(number)
        if depth is None:
            depth = next((index for index, level in enumerate(levels) if style and level.style == style), 0)
        depth = min(depth, _LEVELS - 1)
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        if number not in self._begun:
            self._begun.add(number)
            self._begin(number, counts)
        _advance(counts, levels, depth)
        return _label(counts, levels, depth)

    def _begin(self, number: str, counts: list[int | None]) -> None:
        """A list that starts again at its own number, though it shares its count with another."""
        for override in self._lists[number].findall("w:lvlOverride"):
            if override.find("w:startOverride") is not None:
                counts[_depth(override)] = None

    def _list(self, number: str) -> tuple[list[Level], str]:
        """The levels of a list, and the id of what it shares its count with."""
        if number not in self._levels:
            element = self._lists[number]
            abstract = value_of(element, "w:abstractNumId") or ""
            levels = [Level() for _ in range(_LEVELS)]
            for found in self._described(abstract).findall("w:lvl"):
                levels[_depth(found)] = _level(found)
            for override in element.findall("w:lvlOverride"):
                depth = _depth(override)
                if (found_level := override.find("w:lvl")) is not None:
                    levels[depth] = _level(found_level)
                if (start := _number(value_of(override, "w:startOverride"))) is not None:
                    levels[depth] = replace(levels[depth], start=start)
            self._levels[number] = levels, abstract
        return self._levels[number]

    def _described(self, abstract: str) -> Element:
        """The element with the levels; it may be another one that a numbering style names."""
        element = self._abstract.get(abstract)
        if element is None:
            from xml.etree.ElementTree import Element as New  # noqa: PLC0415 - rarely needed

            return New("w:abstractNum")
        link = value_of(element, "w:numStyleLink")
        return self._abstract.get(self._by_style.get(link or "", ""), element)


def _advance(counts: list[int | None], levels: list[Level], depth: int) -> None:
    """One more at this level; the levels below begin again, those above have begun."""
    for index in range(depth):
        if counts[index] is None:
            counts[index] = levels[index].start
    before = counts[depth]
    counts[depth] = levels[depth].start if before is None else before + 1
    for index in range(depth + 1, _LEVELS):
        restart = levels[index].restart
        if restart is None or restart > depth:
            counts[index] = None


def _label(counts: list[int | None], levels: list[Level], depth: int) -> str | None:
    level = levels[depth]
    if level.number_format == _BULLET:
        return ""

    def figure(place: re.Match[str]) -> str:
        index = int(place[1]) - 1
        number = counts[index] if index <= depth else None
        written = "decimal" if level.all_decimal and index < depth else levels[index].number_format
        return "" if number is None else numeral(number, written)

    text = _PLACE.sub(figure, level.pattern).strip()
    return text + _gap(text, level.follow) if text else None


def _gap(text: str, follow: str) -> str:
    """What is set between a number and its text: a wide space after a Chinese one, as laws are printed."""
    if follow == "nothing" or _CLOSED.search(text):
        return ""
    return "\u3000" if _HAN.search(text) else " "


def _level(element: Element) -> Level:
    legal = element.find("w:isLgl")
    return Level(
        start=_number(value_of(element, "w:start")) or 0,
        number_format=_format(element),
        pattern=value_of(element, "w:lvlText") or "",
        follow=value_of(element, "w:suff") or "tab",
        all_decimal=legal is not None and is_on(legal.get("w:val", "1")),
        restart=_number(value_of(element, "w:lvlRestart")),
        style=value_of(element, "w:pStyle"),
    )


def _format(element: Element) -> str:
    """The number format; a newer one stands beside its replacement for older programs."""
    older = descend(element, "mc:AlternateContent", "mc:Fallback")
    return value_of(element, "w:numFmt") or value_of(older, "w:numFmt") or "decimal"


def _depth(element: Element) -> int:
    return min(_number(element.get("w:ilvl")) or 0, _LEVELS - 1)


def _number(value: str | None) -> int | None:
    if value is None or not value.isdecimal() or len(value) > 9:
        return None
    return min(int(value), _START_LIMIT)
