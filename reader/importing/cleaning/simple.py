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

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.bylines import Plain, read_plain
from reader.importing.cleaning.contents import entry
from reader.importing.cleaning.datelines import read_dateline
from reader.importing.cleaning.furniture import anywhere, beginnings, is_page_number, reason_of
from reader.importing.cleaning.heads import in_body
from reader.importing.cleaning.items import EDGE, Block, Item
from reader.importing.cleaning.labels import signed_title
from reader.importing.cleaning.lines import Line, folded_of, width
from reader.importing.cleaning.marks import is_link
from reader.importing.cleaning.mastheads import names_issue
from reader.importing.cleaning.page_marks import read_page_mark
from reader.importing.cleaning.paragraphs import is_cut
from reader.importing.cleaning.plan import Detail, Draft, Plan, PlannedLine, Role
from reader.importing.cleaning.segments import is_short
from reader.importing.cleaning.values import SURE, by_name, dated, dateline_of, detail_of, first_year, named
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Document

#: White space between lines: what else may part lines, or cannot be seen, is not simple.
_GAP = "[ \t\u3000\r\n]*"
_END = "[ \t\u3000]*(?:[\r\n]|\\Z)"
#: What a paragraph ends with is its only mark there: what is left of it without the marks is known from that.
_PARAGRAPH = lazy(rf"{_GAP}([\u4e00-\u9fff]\S*[^\s{re.escape(EDGE)}]。”?){_END}")
_HEAD = lazy(rf"{_GAP}([^\s\u200b-\u200f\u2060\ufeff](?:[^\n\r]*\S)?){_END}")
#: In a line of the head, what other rules than these take for white space or for nothing.
_UNUSUAL = lazy("[\x00-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]")

#: A paragraph that is wider is running text to every rule, whatever it begins with; in full-width characters.
_WIDE, _RUNNING, _NARROW = 60.0, 44.0, 30.0
#: So narrow, and with these words, a periodical may speak of itself.
_NARROW_HOUSE = 48.0
#: Lines whose widths differ by more than this were not wrapped at one width, whatever their indents.
_APART = 4.5
#: What may stand before a notice.
_NUMBERS = "①②③④⑤⑥⑦⑧⑨0123456789.、()（）*·•※一二三四五"
#: With fewer lines than this there is no telling at what width they were wrapped.
_FEW = 5


#: What in a plain line of date and source may mean something to another rule.
_TELLING = lazy("[辑接转]|[摄图绘影片供]$")

#: A paragraph: where it starts and ends in the text, and how wide it is at least.
_Paragraph = tuple[int, int, float]


class _SourceLine(NamedTuple):
    """A line that gives a date and a source, and nothing that any rule would look into."""

    span: Span
    width: float
    plain: Plain


def read_simple(document: Document) -> Plan | None:
    """The plan for a document without edits, if it is a simple article; None where that is for the rules to say."""
    if not document.wrapped or document.marks or document.parts or document.pages or document.details:
        return None
    text = document.text
    first, second = _HEAD.match(text), None
    if first is None or _PARAGRAPH.match(text, 0) is not None:
        return None
    below = first.end()
    if _PARAGRAPH.match(text, below) is None:
        second = _HEAD.match(text, below)
        if second is None:
            return None
        below = second.end()
    folded = folded_of(text)
    paragraphs = _paragraphs(text, folded, below)
    if paragraphs is None or any(_UNUSUAL.search(match[1]) for match in (first, second) if match is not None):
        return None
    title = Block([_item(first, folded)])
    line = second and (_source_line(second, folded) or _item(second, folded))
    if not _is_title(title) or (isinstance(line, Item) and not _is_line_of_details(line)):
        return None
    if not _stand_apart(title, line, paragraphs, text, folded):
        return None
    lines = [PlannedLine(title.line.span, Role.TITLE, 0)]
    if line is not None:
        lines.append(PlannedLine(_span(line), Role.DETAIL, 0))
    lines += [PlannedLine(Span(start, end), Role.PARAGRAPH, 0) for start, end, _ in paragraphs]
    return Plan(tuple(lines), (), (Draft(_details(title, line, paragraphs, text, folded, document.named)),))


def _paragraphs(text: str, folded: str, at: int) -> list[_Paragraph] | None:
    """All of a text from a place on, if it is nothing but plain paragraphs."""
    found: list[_Paragraph] = []
    tells, firsts, shortest = _telling().match, _firsts(), _shortest()
    match = _PARAGRAPH.match(text, at)
    while match is not None:
        start, end = match.span(1)
        if end - start < shortest or (folded[start] in firsts and tells(folded, start, end)):
            return None
        wide = (end - start) / 2  # at least
        if wide < _WIDE:
            wide = width(text[start:end])
            if wide < _WIDE and not _is_plain(folded[start:end], wide):
                return None
        found.append((start, end, wide))
        at = match.end()
        match = _PARAGRAPH.match(text, at)
    return found if found and not text[at:].strip(" \t\u3000\r\n") else None


def _is_plain(folded: str, wide: float) -> bool:
    """Whether no rule about furniture takes hold of a narrow paragraph."""
    if wide <= _NARROW and folded.startswith(beginnings()):
        return False
    return not (folded[0] in "本欢" and wide <= _NARROW_HOUSE) and anywhere().search(folded) is None


@cache
def _telling() -> re.Pattern[str]:
    """How lines begin that are no plain paragraphs: 版权所有, 图为, 附件, 上接第一版."""
    notice, caption = any_of("notice_start"), any_of("caption_start")
    return re.compile(rf"[{re.escape(_NUMBERS)}]*{notice}|{caption}|附件|上接")


@cache
def _firsts() -> frozenset[str]:
    """The characters with which these begin."""
    found = (*words("notice_start"), *words("caption_start"), *_NUMBERS, "附", "上")
    return frozenset(word[0] for word in found)


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


def _source_line(match: re.Match[str], folded: str) -> _SourceLine | None:
    """A line of date and source at one glance: all that `_is_line_of_details` asks of one is known of it."""
    start, end = match.span(1)
    plain = read_plain(folded[start:end])
    if plain is None or _TELLING.search(folded, start + plain.source.start, end):
        return None
    return _SourceLine(Span(start, end), width(match[1]), plain)


def _span(line: Item | _SourceLine) -> Span:
    return line.line.span if isinstance(line, Item) else line.span


def _is_title(title: Block) -> bool:
    return (
        title.details is None
        and title.text[0] not in "[【［"  # what stands in them is no part of a title
        and signed_title(title.folded) is None
        and not title.line.prose
        and _is_ordinary(title.items[0])
        and not title.prose
        and is_short(title)
        and not in_body(title)
    )


def _is_line_of_details(item: Item) -> bool:
    details = item.details
    return (
        details is not None
        and not details.page
        and bool(details.values)
        and details.values[0].name != "account"
        and _is_ordinary(item)
    )


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
        or read_page_mark(folded) is not None
        or reason_of(item) is not None
    )


def _stand_apart(
    title: Block, line: Item | _SourceLine | None, paragraphs: list[_Paragraph], text: str, folded: str
) -> bool:
    """Whether the head is not a part of the text below, nor of one that was wrapped at a width, nor of an issue."""
    if line is None:
        if is_cut(title, _block(paragraphs[0], text, folded).items[0]):
            return False
    elif 2 + len(paragraphs) >= _FEW:
        # Two lines of the head and a paragraph could be three that end at one width.
        wide = line.line.width if isinstance(line, Item) else line.width
        if min(wide for _, _, wide in paragraphs) - max(title.line.width, wide) <= _APART:
            return False
    for start, end, wide in paragraphs:
        if wide > _RUNNING:
            break
        if names_issue(folded[start:end]):
            return False
    return True


def _block(paragraph: _Paragraph, text: str, folded: str) -> Block:
    span = Span(*paragraph[:2])
    line = Line(span, span.of(text), span.of(folded), indent=0, blank=0, page=False, mark=None)
    return Block([Item(line)])


def _details(
    title: Block,
    line: Item | _SourceLine | None,
    paragraphs: list[_Paragraph],
    text: str,
    folded: str,
    in_name: str | None,
) -> dict[str, Detail]:
    """What the head says of the article, the dateline of its first paragraph, and the name of the file."""
    details = {"title": named("title", [title])}
    if isinstance(line, _SourceLine):
        start = line.span.start
        source = line.plain.source.shift(start)
        details["date"] = Detail(line.plain.value, line.plain.date.shift(start), SURE)
        details["source"] = Detail(source.of(text), source, SURE)
    elif line is not None and line.details is not None:
        for value in line.details.values:
            detail = detail_of(line.line, value, SURE)
            if detail is not None and value.name != "noise":
                details.setdefault(value.name, detail)
    start, end, _ = paragraphs[0]
    if read_dateline(folded[start:end]):
        dateline = dateline_of(_block(paragraphs[0], text, folded))
        for name in ("author", *dateline):
            if (found := dateline.get(name)) is not None:
                details.setdefault(name, found)
    date = details.get("date")
    if date is not None:
        heads = [title.line.folded, *([] if line is None else [_span(line).of(folded)])]
        shown = (folded[start:end] for start, end, _ in paragraphs)
        date = dated(date, lambda: first_year(chain(heads, shown)), in_name)
    date = date or by_name(in_name)
    if date is not None:
        details["date"] = date
    else:
        details.pop("date", None)
    return details
