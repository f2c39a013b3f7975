"""Running heads and feet and page numbers: lines at the edge of a page that come again on others, or count."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median

from reader.importing.document import Kind
from reader.importing.pdf.headings import body_size
from reader.importing.pdf.pages import Line

#: The share of a page, from its top and its bottom, in which its furniture stands.
_ZONE = 0.12

#: Lines that come again stand as deep down on each page, give or take this share of it.
_SAME_DEPTH = 0.012

#: On so many pages a line must come that has numbers and fewer other characters than these; others on two.
_PAGES_WITH_NUMBERS, _WORDS = 3, 4

#: Lines closer than this share of the page are one; a gap is wide when it is larger than most by this factor.
_SAME_LINE, _WIDER = 0.002, 1.25

#: Running heads are set smaller than the text by this factor.
_SMALLER = 0.88

_depth = attrgetter("depth")

_DIGITS = re.compile(r"\d+")
_SPACES = re.compile(r"\s+")

#: A page number alone: 12, — 12 —, 第12页, 第十二页 共40页, 12/40, Page 3 of 10, xii.
_PAGE_NUMBER = re.compile(
    r"""[\s—–―─·•・~～|｜/.\-]*
        (?: (?:第\s*)? (?:\d{1,4}|[ivxl]{1,7}|[IVXL]{1,7}) (?:\s*[页頁])?
          | 第\s*[〇零一二三四五六七八九十百]{1,5}\s*[页頁]
          | (?:page|p\.)\s*\d{1,4} )
        (?: \s*[,，]?\s* (?:/|／|of|共)\s*(?:共\s*)?\d{1,4}(?:\s*[页頁])? )?
        [\s—–―─·•・~～|｜/.\-]*""",
    re.VERBOSE | re.IGNORECASE,
)


def mark_furniture(pages: Sequence[Sequence[Line]]) -> None:
    """Give the lines of the pages that are furniture their kind."""
    _mark_repeated(pages)
    _mark_small(pages)
    _mark_numbers(pages)


def _mark_repeated(pages: Sequence[Sequence[Line]]) -> None:
    filled = sum(bool(page) for page in pages)
    alike: dict[tuple[str, bool], list[Line]] = defaultdict(list)
    for page in pages:
        for line in _at_edges(page):
            alike[_key(line), line.is_turned].append(line)
    for (key, _), lines in alike.items():
        is_mostly_number = "0" in key and len(key.replace("0", "")) < _WORDS
        needed = max(2, min(filled, _PAGES_WITH_NUMBERS)) if is_mostly_number else 2
        for group in _as_deep(lines) if len(lines) >= needed else ():
            if len({line.page for line in group}) >= needed:
                _mark(group)


def _mark_small(pages: Sequence[Sequence[Line]]) -> None:
    """Lines alone at the top, set smaller than the text, as deep down on most pages: heads of left and right ones."""
    body = body_size([line for page in pages for line in page])
    tops = [line for page in pages for line in _at_edges(page) if line.depth < _ZONE and not line.is_turned]
    small = [line for line in tops if line.kind is None and line.size < _SMALLER * body]
    filled = sum(bool(page) for page in pages)
    for group in _as_deep(small):
        if len({line.page for line in group}) >= max(2, filled / 2):
            _mark(group)


def _at_edges(page: Sequence[Line]) -> Iterator[Line]:
    """What may be furniture: turned lines, and in the zones the outermost line and all before a wide gap."""
    yield from (line for line in page if line.is_turned)
    upright = sorted((line for line in page if not line.is_turned), key=_depth)
    steps = [after.depth - before.depth for before, after in pairwise(upright)]
    wide = _WIDER * median([step for step in steps if step > _SAME_LINE] or [1.0])
    for lines, gaps in ((upright, steps), (upright[::-1], steps[::-1])):
        count = min(1, len(lines))
        for index, (line, gap) in enumerate(zip(lines, gaps, strict=False), 1):
            if _ZONE < line.depth < 1 - _ZONE:
                break
            if gap > wide:
                count = index
        yield from (line for line in lines[:count] if not _ZONE < line.depth < 1 - _ZONE)


def _key(line: Line) -> str:
    """The text without its spaces, and with every number the same."""
    return _DIGITS.sub("0", _SPACES.sub("", line.text))


def _as_deep(lines: Iterable[Line]) -> list[list[Line]]:
    """The lines in groups that stand as deep down on their pages."""
    groups: list[list[Line]] = []
    for line in sorted(lines, key=_depth):
        if groups and line.depth - groups[-1][-1].depth <= _SAME_DEPTH:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _mark(lines: Iterable[Line]) -> None:
    for line in lines:
        line.kind, line.level = Kind.FURNITURE, 0


def _mark_numbers(pages: Sequence[Sequence[Line]]) -> None:
    """Page numbers are the outermost lines; at the top of a page only where others have them there, too."""
    tops = [line for page in pages if (line := _outermost(page, at_top=True))]
    if len(tops) > 1:
        _mark(tops)
    _mark(line for page in pages if (line := _outermost(page, at_top=False)))


def _outermost(page: Sequence[Line], *, at_top: bool) -> Line | None:
    """The line nearest to the edge that is not known to be furniture, if it is a page number."""
    sign = 1 if at_top else -1
    lines = [line for line in page if line.kind is not Kind.FURNITURE and not line.is_turned]
    line = min(lines, key=lambda line: sign * line.depth, default=None)
    if line is None or _ZONE < line.depth < 1 - _ZONE or (line.depth < 0.5) != at_top:
        return None
    return line if _PAGE_NUMBER.fullmatch(line.text) else None
