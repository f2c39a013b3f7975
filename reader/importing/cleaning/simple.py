"""Simple articles, read in a fraction of the time: a title, perhaps lines of details, then plain paragraphs.

Most files of a batch are no more than that. What is said here of such a document is what the rules that
`reading` asks one after the other say of it, too; a test compares the two. So a document is left to them as soon
as any rule could take hold of something: a paragraph that does not end as a sentence does, begins with a word that
means something, or is short and has white space in it; a head of other lines; a last line but one that names the
editor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.furniture import anywhere, beginnings
from reader.importing.cleaning.issue_names import names_issue
from reader.importing.cleaning.items import EDGE, Block
from reader.importing.cleaning.lines import folded_of, width
from reader.importing.cleaning.paragraphs import is_cut
from reader.importing.cleaning.plan import Draft, Plan, PlannedLine, Role
from reader.importing.cleaning.simple_heads import (
    Told,
    block_of,
    details_of,
    names_editor,
    span_of,
    title_in,
    told_in,
    width_of,
)
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Document

#: White space between lines: what else may part lines, or cannot be seen, is not simple.
_BLANK = " \t\u3000\r\n"
_GAP = f"[{_BLANK}]*"
_END = "[ \t\u3000]*(?:[\r\n]|\\Z)"
#: What a paragraph ends with is its only mark there: what is left of it without the marks is known from that.
_PARAGRAPH = lazy(
    rf"{_GAP}([\u4e00-\u9fff“‘「『《0-9A-Za-z]\S*(?:[ \u3000]\S+)*[^\s{re.escape(EDGE)}][。！？][”’」』]?){_END}"
)
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
#: A head has no more lines.
_MOST = 5
#: With fewer lines than this there is no telling at what width they were wrapped.
_FEW = 5


#: A paragraph: where it starts and ends in the text, and how wide it is at least.
_Paragraph = tuple[int, int, float]


def read_simple(document: Document) -> Plan | None:
    """The plan for a document without edits, if it is a simple article; None where that is for the rules to say."""
    if not document.wrapped or document.marks or document.parts or document.pages or document.details:
        return None
    text = document.text
    head = _head(text)
    if head is None or any(_UNUSUAL.search(match[1]) for match in head):
        return None
    folded = folded_of(text)
    indented = text[: head[0].start(1)].endswith((" ", "\t", "\u3000"))  # it may be a first line of text
    title = None if indented else title_in(head[0], folded)
    if title is None:
        return None
    paragraphs, end = _paragraphs(text, folded, head[-1].end())
    last = _last(text, end) if paragraphs else None
    if last is None:
        return None
    details, editor = _told(head[1:], folded), _told(last, folded)
    if details is None or editor is None or not all(map(names_editor, editor)):
        return None
    if not _stand_apart(title, details, paragraphs, text, folded):
        return None
    spans = [Span(start, end) for start, end, _ in paragraphs]
    lines = [PlannedLine(title.line.span, Role.TITLE, 0)]
    lines += [PlannedLine(span_of(line), Role.DETAIL, 0) for line in details]
    lines += [PlannedLine(span, Role.PARAGRAPH, 0) for span in spans]
    lines += [PlannedLine(span_of(line), Role.DETAIL, 0) for line in editor]
    told = details_of(title, [*details, *editor], spans, text, folded, document.named)
    return Plan(tuple(lines), (), (Draft(told),))


def _head(text: str) -> list[re.Match[str]] | None:
    """The lines above the first paragraph; None without any, or with more than a title and some lines of details."""
    found: list[re.Match[str]] = []
    at = 0
    while _PARAGRAPH.match(text, at) is None:
        line = _HEAD.match(text, at)
        if line is None or len(found) == _MOST:
            return None
        found.append(line)
        at = line.end()
    return found or None


def _told(lines: Sequence[re.Match[str]], folded: str) -> list[Told] | None:
    """Lines as what they say of the article; None if one is no such line."""
    found: list[Told] = []
    for match in lines:
        line = told_in(match, folded)
        if line is None:
            return None
        found.append(line)
    return found


def _last(text: str, at: int) -> list[re.Match[str]] | None:
    """What stands below the paragraphs: nothing or a line; None for more."""
    if not text[at:].strip(_BLANK):
        return []
    match = _HEAD.match(text, at)
    if match is None or _UNUSUAL.search(match[1]) or text[match.end() :].strip(_BLANK):
        return None
    return [match]


def _paragraphs(text: str, folded: str, at: int) -> tuple[list[_Paragraph], int]:
    """The plain paragraphs of a text from a place on, and where they end. None of them if one is not plain."""
    found: list[_Paragraph] = []
    tells, firsts, shortest = _telling().match, _firsts(), _shortest()
    match = _PARAGRAPH.match(text, at)
    while match is not None:
        start, end = match.span(1)
        if end - start < shortest or (folded[start] in firsts and tells(folded, start, end)):
            return [], at
        wide = (end - start) / 2  # at least
        if wide < _WIDE:
            wide = width(text[start:end])
            if wide < _WIDE and not _is_plain(folded[start:end], wide):
                return [], at
        if wide >= _WIDE and "。" not in text[start:end] and _speaks_of_page(folded[start:end]):
            return [], at
        found.append((start, end, wide))
        at = match.end()
        match = _PARAGRAPH.match(text, at)
    return found, at


def _speaks_of_page(folded: str) -> bool:
    """Whether a line without the end of a sentence says what only pages say, however wide it is."""
    return anywhere().search("".join(folded.split())) is not None


def _is_plain(folded: str, wide: float) -> bool:
    """Whether no rule takes hold of a narrow paragraph: of furniture, of headings, of columns."""
    if " " in folded or "\u3000" in folded:
        return False
    if wide < _RUNNING and "。" not in folded[-2:]:  # a heading may ask, or call
        return False
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


def _stand_apart(
    title: Block, details: Sequence[Told], paragraphs: Sequence[_Paragraph], text: str, folded: str
) -> bool:
    """Whether the head is not a part of the text below, nor of one that was wrapped at a width, nor of an issue."""
    if not details:
        start, end, _ = paragraphs[0]
        if is_cut(title, block_of(Span(start, end), text, folded).items[0]):
            return False
    elif 1 + len(details) + len(paragraphs) >= _FEW:
        # Some lines of the head and a paragraph could be as many that end at one width.
        widest = max(title.line.width, *map(width_of, details))
        if min(wide for _, _, wide in paragraphs) - widest <= _APART:
            return False
    for start, end, wide in paragraphs:
        if wide > _RUNNING:
            break
        if names_issue(folded[start:end]):
            return False
    return True
