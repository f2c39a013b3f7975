"""Pinyin in lines of its own, above or below each line of the text, as pages for learners set it."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.plan import Edit, Reason
from reader.importing.cleaning.zhuyin import ABOUT

_TONED = lazy("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")
_HAN = lazy("[㐀-䶿一-鿿豈-﫿]")
#: A line of nothing but Latin letters, their tones, figures and marks.
_LATIN = lazy(r"[^㐀-䶿一-鿿豈-﫿ㄅ-ㄩ]+")
#: So many such lines with so many tones at least are a habit.
_HABIT, _TONES = 3, 6
#: The tones for a hundred characters of the line beside them: some syllables have none.
_FEWEST, _MOST = 60, 110


def find_pinyin_lines(text: str) -> list[Edit]:
    """Lines that give the reading of the line below them, or of the one above, to be left out; in order.

    None where they are few, or where the text is about readings.
    """
    lines: list[tuple[int, str]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            lines.append((start, line))
        start += len(line)
    # Only where both are counted is any line looked into.
    tones = [len(_TONED.findall(line)) if _LATIN.fullmatch(line) is not None else 0 for _, line in lines]
    if sum(count >= _TONES for count in tones) < _HABIT or ABOUT.search(text):
        return []
    read = [
        at
        for at, count in enumerate(tones)
        if count and any(_reads(count, lines, other) for other in (at + 1, at - 1))
    ]
    if sum(tones[at] >= _TONES for at in read) < _HABIT:
        return []
    return [
        Edit(Span(lines[at][0], lines[at][0] + len(lines[at][1].rstrip())), "", Reason.GLOSS) for at in read
    ]


def _reads(tones: int, lines: list[tuple[int, str]], at: int) -> bool:
    """Whether so many tones are the reading of a line."""
    characters = len(_HAN.findall(lines[at][1])) if 0 <= at < len(lines) else 0
    return _FEWEST * characters <= 100 * tones <= _MOST * characters and characters > 0
