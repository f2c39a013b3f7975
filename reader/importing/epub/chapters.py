"""One document of a book as lines: what each is, by its elements, its classes, or its look."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.importing.document import Kind
from reader.importing.epub.sheets import Look, Sheets
from reader.importing.lines import SeenLine
from reader.importing.markup.lines import Line
from reader.importing.markup.page import Page, read_page
from reader.importing.markup.tables import with_rows
from reader.importing.markup.tree import HEADINGS, Element
from reader.importing.numerals import numeral

#: Classes by which converters tell headings: title, chapter-title, heading2, 标题1.
_HEADING_CLASS = re.compile(
    r"(?:book|chapter|part|section|article|doc|main|sub)?[-_]?(?:title|heading|biaoti|标题)[-_]?([1-6])?",
    re.IGNORECASE,
)
_LONGEST_HEADING = 60
_NUMBER_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
#: A number that stands in the text already.
_NUMBERED = re.compile(r"[第（(①-⑳⑴-⒛]|[〇零一二三四五六七八九十百0-9]{1,5}\s*[、．.)）条條章节節]")
_NOT_TEXT = frozenset({"toc", "landmarks", "page-list", "lot", "loi", "cover", "copyright-page"})
_ITEMS = frozenset({"li", "dt", "dd"})
_CAPTIONS = frozenset({"figcaption", "caption"})
_NAMED = HEADINGS | _ITEMS | _CAPTIONS
#: The share of bold letters from which on a line is bold.
_BOLD = 0.9


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds inside an element: found once for each, as elements can be nested without end."""

    look: Look
    block: Element
    """The innermost element of its own lines: the element itself or one around it."""
    named: Element | None
    """The innermost element that says what its lines are."""
    is_text: bool


def chapter_lines(markup: str, sheets: Sheets) -> list[SeenLine]:
    """The lines of an XHTML document, whether it is well-formed or not, with what they are and how they look."""
    page = with_rows(read_page(markup, xml=True))
    places = _places(page, sheets)
    inside = _inline(page, places)
    numbers = _numbers(page, places)
    lines: list[SeenLine] = []
    for index, line in enumerate(page.lines):
        place = places[line.element]
        if place.look.hidden:
            continue
        look = inside.get(index, place.look)
        kind, level = _kind(line, index, place)
        is_numbered = kind is not Kind.ITEM or _NUMBERED.match(line.text)
        lines.append(
            SeenLine(
                line.text if is_numbered else numbers.get(index, "") + line.text, kind, level,
                continues=line.after_break, size=look.size, bold=look.bold or line.bold >= _BOLD * len(line.text),
                centred=line.centred or place.look.centred, in_table=line.is_row,
            )
        )  # fmt: skip
    return lines


def _places(page: Page, sheets: Sheets) -> dict[Element, _Place]:
    """What holds inside each element; those around it come before it."""
    root = page.elements[0]
    places = {root: _Place(Look(), root, None, is_text=True)}
    known: dict[tuple[Look, str, str, str], Look] = {}
    for element in page.elements[1:]:
        outer = places[element.parent or root]
        attributes = element.attributes
        key = outer.look, element.name, attributes.get("class", ""), attributes.get("style", "")
        if key not in known:
            known[key] = sheets.look(*key)
        places[element] = _Place(
            known[key],
            element if element.is_block else outer.block,
            _named(element, outer.named),
            is_text=outer.is_text and not _is_no_text(element),
        )
    return places


def _inline(page: Page, places: dict[Element, _Place]) -> dict[int, Look]:
    """The look of the first element inside each line, which is often that of the line: `<p><span class="title">`."""
    found: dict[int, Look] = {}
    for element in page.elements[1:]:
        index = element.first
        if element.is_block or index != element.last or index >= len(page.lines) or index in found:
            continue
        if places[element].block is page.lines[index].element:
            found[index] = places[element].look
    return found


def _named(element: Element, outer: Element | None) -> Element | None:
    if element.name in _NAMED or (element.name in ("p", "div") and _heading_class(element) is not None):
        return element
    return None if element.name in ("table", "section", "article") else outer


def _kind(line: Line, index: int, place: _Place) -> tuple[Kind | None, int]:
    if not place.is_text:
        return Kind.FURNITURE, 0
    element = place.named
    if line.is_row or element is None:
        return (Kind.ROW if line.is_row else None), 0
    if element.name in HEADINGS:
        return Kind.HEADING, int(element.name[1])
    if element.name in _CAPTIONS:
        return Kind.CAPTION, 0
    if element.name in _ITEMS:
        return (Kind.ITEM if element.first == index else None), 0
    level = _heading_class(element)
    return (None, 0) if level is None or len(line.text) > _LONGEST_HEADING else (Kind.HEADING, level)


def _is_no_text(element: Element) -> bool:
    kinds = element.attributes.get("epub:type", "").split()
    return element.name == "nav" or not _NOT_TEXT.isdisjoint(kinds)


def _heading_class(element: Element) -> int | None:
    """The level that a class tells, 0 where it tells none; None for what is no heading."""
    for name in element.attributes.get("class", "").split():
        if found := _HEADING_CLASS.fullmatch(name):
            return int(found[1] or 0)
    return None


def _numbers(page: Page, places: dict[Element, _Place]) -> dict[int, str]:
    """The numbers that ordered lists show, by line."""
    counts: dict[Element, int] = {}
    numbers: dict[int, str] = {}
    for element in page.elements[1:]:
        outer = element.parent
        if element.name != "li" or outer is None or outer.name != "ol":
            continue
        count = counts.get(outer)
        value = element.attributes.get("value", "")
        start = outer.attributes.get("start", "") if count is None else ""
        count = _integer(value or start, (count or 0) + 1)
        counts[outer] = count
        if element.first < element.last and not places[element].look.unnumbered:
            written = _NUMBER_FORMATS.get(outer.attributes.get("type", ""), "decimal")
            numbers.setdefault(element.first, f"{numeral(count, written)}. ")
    return numbers


def _integer(value: str, otherwise: int) -> int:
    return int(value) if value.isdecimal() and len(value) < 7 else otherwise
