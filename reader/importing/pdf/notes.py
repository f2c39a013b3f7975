"""Notes at the foot of a page: a number and smaller type below the text, or a line of its own below columns."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.importing.pdf.pages import Line
from reader.importing.pdf.paragraphs import is_far_below

#: Notes are set smaller than the text by this factor, and stand this far down the page at least.
_SMALLER, _DEPTH = 0.93, 0.5

#: What a note begins with: 1, ①, [1], 〔1〕, *. A number alone is none of an item, nor of what is counted.
_SIGN = re.compile(
    r"(?:(\d{1,3})(?=[ \u3000\t\u3400-\u9fff《“])(?![年月日时時点點分个個号號人元万萬亿億岁歲名条條项項家届屆次])"
    r"|[①-⑳㉑-㉟]|[\[［〔][1-9]\d{0,2}[\]］〕]|[*＊]{1,3}(?!\s*$))"
)


def mark_notes(pages: Sequence[Sequence[Line]], body: float, pitch: float) -> None:
    """Number the notes in `Line.note`, each line with the number of its note, from 1 on.

    `body` is the size of the text, `pitch` the usual distance of its baselines. Furniture is marked before.
    """
    count = last = 0
    for page in pages:
        plain = [line for line in page if line.kind is None and not line.is_turned]
        found = [line for tail in _tails(plain) for line in _notes(tail, plain, body, pitch)]
        begun = False
        for line in found:
            sign = _SIGN.match(line.text)
            if sign and (sign[1] is None or int(sign[1]) in (last + 1, 1, 0)):
                count += 1
                begun = True
                last = int(sign[1]) if sign[1] else last
            if begun:
                line.note = count


def _tails(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each region that may hold notes and has nothing below it, from the top."""
    regions: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        regions[line.region].append(line)
    for region in regions.values():
        last = region[-1]
        may_be = last.depth > _DEPTH and any(_SIGN.match(line.text) for line in region)
        if may_be and not any(_is_under(line, last) for line in lines):
            yield region


def _is_under(line: Line, other: Line) -> bool:
    return line.base < other.base and line.left < other.right and other.left < line.right


def _notes(region: Sequence[Line], page: Sequence[Line], body: float, pitch: float) -> Sequence[Line]:
    """The lines of a region from the first note on; none where they are not set apart from the text."""
    begin = len(region)
    while begin and region[begin - 1].size <= _SMALLER * body and region[begin - 1].depth > _DEPTH:
        begin -= 1
    for index in range(begin, len(region)):
        if _SIGN.match(region[index].text):
            return region[index:] if begin or region[0] is not page[0] else ()
    first = region[0]
    if first.is_column or not _SIGN.match(first.text) or first.size >= 1.05 * body:
        return ()
    above = [line for line in page if line.base > first.base]
    if not any(line.is_column for line in above):
        return ()
    return region if is_far_below(min(above, key=lambda line: line.base), first, pitch) else ()
