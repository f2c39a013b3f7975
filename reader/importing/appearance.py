"""Headings that have no style and are known by their look: centred, larger or bolder than the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.importing.document import Kind
from reader.importing.lines import SeenLine

#: The longest line that can be a title, and any other heading, in code points.
_LONGEST_TITLE, _LONGEST_HEADING = 60, 40

#: How much larger than the text a title is, and any other heading at the least, in points.
_TITLE_STEP, _STEP = 3, 1

#: From which share of characters on bold letters are the text itself, so that they make no heading.
_MOSTLY = 0.5

_NUMBER = "[〇零一二三四五六七八九十百千0-9０-９]{1,6}"
#: Numbered headings; they are never the title, however large.
_NUMBERED = re.compile(
    rf"第{_NUMBER}[编編章节節篇部条條]|{_NUMBER}(?:[、．]|\.(?!\d))|[（(]{_NUMBER}[)）]|[目附][录錄件则則]|前言|序言"
)
#: Lines that end as sentences, and dates, numbers of issues and pages.
_NO_TITLE = re.compile(
    r".*[。；;，,、]\s*$|[\W\d_年月日时時分第号號期总總共页頁]*$|[（(]?[〇零一二三四五六七八九十]{4}年"
)
#: The number of a document: 国发〔2024〕5号.
_DOCUMENT_NUMBER = re.compile(r"\S{1,16}[〔\[［（(【]\d{4}[〕\]］）)】]\s*第?\s*\d+\s*[号號]$")
#: Salutations, quotations, what stands in brackets, a label with its value.
_NO_HEADING = re.compile(r".*[：:！!？?…][”’」』）)]?\s*$|[（(【\[].*[)）】\]]\s*$|[^：:]{1,8}[：:]")


def mark_headings(lines: Sequence[SeenLine]) -> None:
    """Give the kind TITLE or HEADING (level 0) to lines without a kind that look like it.

    A title is centred and much larger than the text or, before any text, centred and bold; it may go over
    several lines. Other headings are short and larger than the text, or short and bold. Where there is no
    title, the lines at the very beginning are one if nothing else is as large.
    """
    plain = [line for line in lines if line.kind in (None, Kind.ITEM) and line.size and not line.in_table]
    text = _sizes(plain)
    if not text:
        return
    body = text.most_common(1)[0][0]
    bold_tells = sum(len(line.text) for line in plain if line.bold) < _MOSTLY * text.total()
    text_begun = False
    for line in plain:
        kind = _kind_by_look(line, body, bold_tells=bold_tells, text_begun=text_begun)
        if kind is not None:
            line.kind, line.level = kind, 0
        text_begun = text_begun or (kind is None and len(line.text) > _LONGEST_HEADING)
    if all(line.kind is not Kind.TITLE for line in lines):
        _mark_largest([line for line in lines if line.text.strip()], body)


def _mark_largest(lines: Sequence[SeenLine], body: float) -> None:
    largest = max(line.size for line in lines)
    count = next((index for index, line in enumerate(lines) if line.size < largest), len(lines))
    first = lines[:count]
    if not first or largest < body + _TITLE_STEP or any(line.size == largest for line in lines[count:]):
        return
    if all(
        line.kind is Kind.HEADING and line.level == 0 and not _NUMBERED.match("".join(line.text.split()))
        for line in first
    ):
        for line in first:
            line.kind = Kind.TITLE


def _sizes(lines: Sequence[SeenLine]) -> Counter[float]:
    """How many characters there are of each size."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes


def _kind_by_look(line: SeenLine, body: float, *, bold_tells: bool, text_begun: bool) -> Kind | None:
    text = "".join(line.text.split())  # short words are often spread out: 目　　录
    if not text or len(text) > _LONGEST_TITLE or _NO_TITLE.match(text) or _DOCUMENT_NUMBER.match(text):
        return None
    may_be_title = line.centred and line.kind is None and not _NUMBERED.match(text)
    if may_be_title and line.size >= body + _TITLE_STEP:
        return Kind.TITLE
    if len(text) > _LONGEST_HEADING or _NO_HEADING.match(text):
        return None
    bold = line.bold and bold_tells
    if may_be_title and bold and not text_begun:
        return Kind.TITLE
    return Kind.HEADING if bold or line.size >= body + _STEP else None
