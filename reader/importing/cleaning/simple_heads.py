"""The lines above and below the paragraphs of a simple article: its title, and what says when and where it came out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.bylines import Plain, read_plain
from reader.importing.cleaning.contents import entry
from reader.importing.cleaning.datelines import is_dateline, read_dateline
from reader.importing.cleaning.furniture import is_page_number, reason_of
from reader.importing.cleaning.heads import in_body
from reader.importing.cleaning.issue_names import names_issue
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.labels import signed_title
from reader.importing.cleaning.lines import Line, width
from reader.importing.cleaning.marks import is_link
from reader.importing.cleaning.page_marks import read_page_mark
from reader.importing.cleaning.plan import Detail
from reader.importing.cleaning.segments import is_short
from reader.importing.cleaning.values import SURE, by_name, dated, dateline_of, detail_of, first_year, named
from reader.importing.cleaning.words import words

#: So narrow a title may be the name of a section.
_WORD = 4
#: What stands in brackets is no part of a title, and ornaments are about other lines than titles.
_TITLE = lazy("[\u4e00-\u9fffA-Za-z0-9《〈“‘「『—]")
#: What in a plain line of date and source may mean something to another rule.
_TELLING = lazy("[辑接转]|[摄图绘影片供]$")


class SourceLine(NamedTuple):
    """A line that gives a date and a source, and nothing that any rule would look into."""

    span: Span
    width: float
    plain: Plain


#: A line that says something of the article.
Told = Item | SourceLine


def title_in(match: re.Match[str], folded: str) -> Block | None:
    """The line that a pattern found, if it is a title and nothing else to any rule. `folded` is the whole text."""
    title = Block([_item(match, folded)])
    return title if _is_title(title) else None


def told_in(match: re.Match[str], folded: str) -> Told | None:
    """The line that a pattern found, if it is one of details and nothing else to any rule."""
    line = _source_line(match, folded) or _item(match, folded)
    return line if isinstance(line, SourceLine) or _is_line_of_details(line) else None


def names_editor(line: Told) -> bool:
    """Whether a line says who edited the article, and nothing more."""
    return (
        isinstance(line, Item)
        and line.details is not None
        and {value.name for value in line.details.values} == {"editor"}
    )


def span_of(line: Told) -> Span:
    """Where a line stands."""
    return line.line.span if isinstance(line, Item) else line.span


def width_of(line: Told) -> float:
    """How wide a line is, in full-width characters."""
    return line.line.width if isinstance(line, Item) else line.width


def block_of(span: Span, text: str, folded: str) -> Block:
    """A line of a text and its folded form as a block of its own."""
    line = Line(span, span.of(text), span.of(folded), indent=0, blank=0, page=False, mark=None)
    return Block([Item(line)])


def details_of(
    title: Block,
    lines: Sequence[Told],
    paragraphs: Sequence[Span],
    text: str,
    folded: str,
    in_name: str | None,
) -> dict[str, Detail]:
    """What the head says of the article, the dateline of its first paragraph, and the name of the file."""
    details = {"title": named("title", [title])}
    for line in lines:
        for name, detail in _values_of(line, text):
            details.setdefault(name, detail)
    first = paragraphs[0]
    if read_dateline(first.of(folded)):
        dateline = dateline_of(block_of(first, text, folded))
        for name in ("author", *dateline):
            if (found := dateline.get(name)) is not None:
                details.setdefault(name, found)
    date = details.get("date")
    if date is not None:
        heads = [title.line.folded, *(span_of(line).of(folded) for line in lines)]
        shown = (paragraph.of(folded) for paragraph in paragraphs)
        date = dated(date, lambda: first_year(chain(heads, shown)), in_name)
    date = date or by_name(in_name)
    if date is not None:
        details["date"] = date
    else:
        details.pop("date", None)
    return details


def _item(match: re.Match[str], folded: str) -> Item:
    span = Span(*match.span(1))
    # Indent and blank lines count for nothing here (see `_stand_apart`).
    return Item(Line(span, match[1], span.of(folded), indent=0, blank=0, page=False, mark=None))


def _source_line(match: re.Match[str], folded: str) -> SourceLine | None:
    """A line of date and source at one glance: all that `_is_line_of_details` asks of one is known of it."""
    start, end = match.span(1)
    plain = read_plain(folded[start:end])
    if plain is None or _TELLING.search(folded, start + plain.source.start, end):
        return None
    return SourceLine(Span(start, end), width(match[1]), plain)


def _is_title(title: Block) -> bool:
    return (
        title.details is None
        and title.line.width > _WORD
        and _TITLE.match(title.folded) is not None
        and title.folded[-1] not in ")）"  # who wrote it, or when it came out, may stand behind it
        and not is_dateline(title.folded)
        and signed_title(title.folded) is None
        and not title.line.prose
        and _is_ordinary(title.items[0])
        and not title.prose
        and is_short(title)
        and not in_body(title)
    )


def _is_line_of_details(line: Item) -> bool:
    details = line.details
    return (
        details is not None
        and not details.page
        and bool(details.values)
        and details.values[0].name != "account"
        and all(value.name != "title" for value in details.values)  # then the line above is none
        and _is_ordinary(line)
    )


def _is_ordinary(item: Item) -> bool:
    """Whether no rule about pages, contents lists, issues or continued articles takes hold of a line."""
    folded = item.line.folded
    return not (
        item.caption
        or folded.startswith("第")
        or is_page_number(item.line)
        or is_link(folded)
        or folded.endswith("版")  # the next page, as a button
        or entry(folded) in words("contents")
        or names_issue(folded)
        or read_page_mark(folded) is not None
        or reason_of(item) is not None
    )


def _values_of(line: Told, text: str) -> Iterator[tuple[str, Detail]]:
    """What a line of the head says of the article."""
    if isinstance(line, SourceLine):
        start = line.span.start
        source = line.plain.source.shift(start)
        yield "date", Detail(line.plain.value, line.plain.date.shift(start), SURE)
        yield "source", Detail(source.of(text), source, SURE)
    elif line.details is not None:
        for value in line.details.values:
            detail = detail_of(line.line, value, SURE)
            if detail is not None and value.name != "noise":
                yield value.name, detail
