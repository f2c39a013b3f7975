"""Simple articles, read in a fraction of the time: a title, perhaps a line of details, then plain paragraphs.

Most files of a batch are no more than that. What is said here of such a document is what the rules that
`reading` asks one after the other say of it, too; a test compares the two. So a document is left to them as soon
as any rule could take hold of something: a paragraph that does not begin with a Chinese character and end with a
full stop, that has white space in it or begins with a word that means something; a head of other lines.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import NamedTuple

from reader.chinese.span import Span
from reader.importing.cleaning.contents import entry
from reader.importing.cleaning.datelines import read_dateline
from reader.importing.cleaning.furniture import anywhere, beginnings, is_page_number, reason_of
from reader.importing.cleaning.heads import in_body
from reader.importing.cleaning.items import EDGE, Block, Item
from reader.importing.cleaning.lines import Line, width
from reader.importing.cleaning.marks import is_link
from reader.importing.cleaning.mastheads import names_issue
from reader.importing.cleaning.paragraphs import is_cut
from reader.importing.cleaning.plan import Detail, Draft, Plan, PlannedLine, Role
from reader.importing.cleaning.splitting import is_short
from reader.importing.cleaning.values import SURE, dated, dateline_of, detail_of, first_year, named
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Document
from reader.importing.quick import fold_kept

#: White space between lines: what else may part lines, or cannot be seen, is not simple.
_GAP = "[ \t\u3000\r\n]*"
_END = "[ \t\u3000]*(?:[\r\n]|\\Z)"
#: What a paragraph ends with is its only mark there: what is left of it without the marks is known from that.
_PARAGRAPH = re.compile(rf"{_GAP}([\u4e00-\u9fff]\S*[^\s{re.escape(EDGE)}]。”?){_END}")
_HEAD = re.compile(rf"{_GAP}([^\s\u200b-\u200f\u2060\ufeff](?:[^\n\r]*\S)?){_END}")
#: In a line of the head, what other rules than these take for white space or for nothing.
_UNUSUAL = re.compile("[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]")

#: A paragraph that is wider is running text to every rule, whatever it begins with; in full-width characters.
_WIDE, _RUNNING, _NARROW = 60.0, 44.0, 30.0
#: Lines whose widths differ by more than this were not wrapped at one width, whatever their indents.
_APART = 4.5
#: With fewer lines than this there is no telling at what width they were wrapped.
_FEW = 5


class _Paragraph(NamedTuple):
    """Where a paragraph stands in the text, and how wide it is at least."""

    start: int
    end: int
    width: float


def read_simple(document: Document) -> Plan | None:
    """The plan for a document without edits, if it is a simple article; None where that is for the rules to say."""
    if not document.wrapped or document.marks or document.parts or document.pages or document.details:
        return None
    text = document.text
    first = _HEAD.match(text)
    if first is None or _PARAGRAPH.match(text, 0) is not None:
        return None
    heads = [first]
    if _PARAGRAPH.match(text, first.end()) is None:
        second = _HEAD.match(text, first.end())
        if second is None:
            return None
        heads.append(second)
    folded = fold_kept(text)
    paragraphs = _paragraphs(text, folded, heads[-1].end())
    if paragraphs is None:
        return None
    items = [_item(match, folded) for match in heads if not _UNUSUAL.search(match[1])]
    if len(items) != len(heads) or not _is_head(items) or not _stand_apart(items, paragraphs, text, folded):
        return None
    lines = [PlannedLine(items[0].line.span, Role.TITLE, 0)]
    lines += [PlannedLine(item.line.span, Role.DETAIL, 0) for item in items[1:]]
    lines += [PlannedLine(Span(start, end), Role.PARAGRAPH, 0) for start, end, _ in paragraphs]
    return Plan(tuple(lines), (), (Draft(_details(items, paragraphs, text, folded)),))


def _paragraphs(text: str, folded: str, at: int) -> list[_Paragraph] | None:
    """All of a text from a place on, if it is nothing but plain paragraphs."""
    found: list[_Paragraph] = []
    telling, shortest = _telling(), _shortest()
    while (match := _PARAGRAPH.match(text, at)) is not None:
        start, end = match.span(1)
        if end - start < shortest or telling.match(folded, start, end):
            return None
        wide = (end - start) / 2  # at least
        if wide < _WIDE:
            wide = width(text[start:end])
            if wide < _WIDE and not _is_plain(folded[start:end], wide):
                return None
        found.append(_Paragraph(start, end, wide))
        at = match.end()
    return found if found and not text[at:].strip(" \t\u3000\r\n") else None


def _is_plain(folded: str, wide: float) -> bool:
    """Whether no rule about furniture takes hold of a narrow paragraph."""
    if wide <= _NARROW and folded.startswith(beginnings()):
        return False
    return anywhere().search(folded) is None


@cache
def _telling() -> re.Pattern[str]:
    """How lines begin that are no plain paragraphs: 版权所有, 图为, 附件, 上接第一版."""
    number = "[①②③④⑤⑥⑦⑧⑨0-9.、()（）*·•※一二三四五]*"
    return re.compile(rf"{number}{any_of('notice_start')}|{any_of('caption_start')}|附件|上接")


@cache
def _shortest() -> int:
    """So long a line is too long for a word that means something where it is all of a line, with its end."""
    lists = ("furniture_line", "not_article", "related")
    return max(10, *(len(word) for name in lists for word in words(name))) + len("。”") + 1


# -- the head --------------------------------------------------------------------------------------


def _item(match: re.Match[str], folded: str) -> Item:
    span = Span(*match.span(1))
    # Indent and blank lines count for nothing here (see `_stand_apart`).
    return Item(Line(span, match[1], span.of(folded), indent=0, blank=0, page=False, mark=None))


def _is_head(items: list[Item]) -> bool:
    """Whether the lines are a title and, if there is a second one, a line of details; and nothing else."""
    title = items[0]
    if title.details is not None or title.line.prose or any(not _is_ordinary(item) for item in items):
        return False
    for item in items[1:]:
        details = item.details
        if details is None or details.page or not details.values or details.values[0].name == "account":
            return False
    block = Block([title])
    return not block.prose and is_short(block) and not in_body(block)


def _is_ordinary(item: Item) -> bool:
    """Whether no rule about pages, contents lists, issues or continued articles takes hold of a line."""
    folded = item.line.folded
    return not (
        item.caption
        or folded.startswith("第")
        or is_page_number(item.line)
        or is_link(folded)
        or entry(folded) in words("contents")
        or names_issue(folded)
        or reason_of(item) is not None
    )


def _stand_apart(items: list[Item], paragraphs: list[_Paragraph], text: str, folded: str) -> bool:
    """Whether the head is not a part of the text below, nor of one that was wrapped at a width, nor of an issue."""
    if len(items) == 1:
        if is_cut(Block(items), _block(paragraphs[0], text, folded).items[0]):
            return False
    elif len(items) + len(paragraphs) >= _FEW:
        # Two lines of the head and a paragraph could be three that end at one width.
        least = min(paragraph.width for paragraph in paragraphs)
        if least - max(item.line.width for item in items) <= _APART:
            return False
    for paragraph in paragraphs:
        if paragraph.width > _RUNNING:
            break
        if names_issue(folded[paragraph.start : paragraph.end]):
            return False
    return True


def _block(paragraph: _Paragraph, text: str, folded: str) -> Block:
    span = Span(paragraph.start, paragraph.end)
    line = Line(span, span.of(text), span.of(folded), indent=0, blank=0, page=False, mark=None)
    return Block([Item(line)])


def _details(items: list[Item], paragraphs: list[_Paragraph], text: str, folded: str) -> dict[str, Detail]:
    """What the head says of the article, and the dateline of its first paragraph."""
    details = {"title": named("title", [Block(items[:1])])}
    for item in items[1:]:
        for value in item.details.values if item.details is not None else ():
            detail = detail_of(item.line, value, SURE)
            if detail is not None and value.name != "noise":
                details.setdefault(value.name, detail)
    first = paragraphs[0]
    if read_dateline(folded[first.start : first.end]):
        dateline = dateline_of(_block(first, text, folded))
        for name in ("author", *dateline):
            if (found := dateline.get(name)) is not None:
                details.setdefault(name, found)
    if "date" in details:
        shown = (folded[start:end] for start, end, _ in paragraphs)
        complete = dated(
            details["date"], lambda: first_year(chain((item.line.folded for item in items), shown))
        )
        if complete is None:
            del details["date"]
        else:
            details["date"] = complete
    return details
