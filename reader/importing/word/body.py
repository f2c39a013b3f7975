"""The paragraphs and tables of Word in the order in which they are read, as lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.importing.document import Kind
from reader.importing.lines import SeenLine
from reader.importing.safe_xml import descend
from reader.importing.word.numbering import Numbering
from reader.importing.word.paragraphs import PAGE, Paragraph, Reading
from reader.importing.word.styles import ParagraphStyle, Styles, is_on, value_of, with_properties

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: What only wraps the blocks, rows or cells inside it.
_WRAPPERS = frozenset({"w:sdtContent", "w:customXml", "w:ins", "w:moveTo"})
_LINE_END = re.compile(f"[\n{PAGE}]")

#: A longer "heading" that ends as a sentence is a paragraph in a heading's style, as articles of laws are.
_LONGEST_HEADING = 60
_SENTENCE_END = re.compile(r"[。；;！？!?：:][”’」』）)]?\s*$")


class Body:
    """Reads one part of a document after the other; the numbers of lists go on from part to part."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.reading = Reading(styles)
        self._styles = styles
        self._numbering = numbering
        self._begun: list[str] = []
        """The text of paragraphs of which the end was deleted, so that the next one goes on in their line."""
        self._page_waits = False

    def lines(self, elements: Iterable[Element]) -> Iterator[SeenLine]:
        """The lines of blocks, in order, blank ones among them."""
        for element in elements:
            if element.tag == "w:p":
                yield from self._paragraph(element)
            elif element.tag == "w:tbl":
                yield from self._table(element)
            elif element.tag == "w:sdt":
                yield from self._control(element)
            elif element.tag in _WRAPPERS:
                yield from self.lines(element)
            elif element.tag == "mc:AlternateContent":
                yield from self._alternative(element)
        if self._begun:
            yield SeenLine("".join(self._taken()))

    def _control(self, element: Element) -> Iterator[SeenLine]:
        """A content control; a table of contents is one."""
        gallery = value_of(descend(element, "w:sdtPr", "w:docPartObj"), "w:docPartGallery")
        for line in self.lines(element.findall("w:sdtContent")):
            if gallery == "Table of Contents":
                line.kind, line.level = Kind.FURNITURE, 0
            yield line

    def _alternative(self, element: Element) -> Iterator[SeenLine]:
        for version in element:
            found = list(self.lines(version))
            if found:
                yield from found
                return

    def _paragraph(self, element: Element) -> Iterator[SeenLine]:
        properties = element.find("w:pPr")
        style = self._styles.paragraph(value_of(properties, "w:pStyle"))
        style = with_properties(style, properties)
        read = self.reading.read(element, style.letters)
        if descend(properties, "w:rPr", "w:del") is not None:
            self._begun.append(read.text)
        else:
            text = "".join([*self._taken(), read.text])
            label = self._numbering.label(style.numbering, style.depth, style=style.numbered_by)
            yield from self._as_lines(_with_label(text, label), style, read, label is not None, properties)
        for box in read.boxes:
            yield from self.lines(box)

    def _taken(self) -> list[str]:
        begun, self._begun = self._begun, []
        return begun

    def _as_lines(
        self, text: str, style: ParagraphStyle, read: Paragraph, is_item: bool, properties: Element | None
    ) -> Iterator[SeenLine]:
        """A paragraph as one line, or more where lines are broken inside it."""
        size = read.sizes.most_common(1)[0][0] / 2 if read.sizes else 0.0
        seen = read.sizes.total()
        kind, level = _kind_of(style, text, is_item)
        self._page_waits |= _begins_page(properties)
        at = 0
        for piece in _LINE_END.split(text):
            self._page_waits |= text[at - 1 : at] == PAGE
            yield SeenLine(
                piece, kind, level, self._page_waits, at > 0,
                size=size, bold=0 < seen == read.bold, centred=bool(style.centred),
            )  # fmt: skip
            self._page_waits = False
            kind = None if kind is Kind.ITEM else kind
            at += len(piece) + 1
        self._page_waits = _ends_page(properties)

    def _table(self, element: Element) -> Iterator[SeenLine]:
        """A line for each row; a table that only frames text is no table."""
        rows = [self._row(row) for row in _inside(element, "w:tr") if descend(row, "w:trPr", "w:del") is None]
        if all(sum(any(line.text.strip() for line in cell) for cell in row) <= 1 for row in rows):
            yield from (line for row in rows for cell in row for line in cell)
            return
        for row in rows:
            text = "\t".join(map(_cell_text, row)).rstrip("\t")
            if text:
                page = any(line.begins_page for cell in row for line in cell)
                yield SeenLine(text, Kind.ROW, begins_page=page, in_table=True)

    def _row(self, row: Element) -> list[list[SeenLine]]:
        """The lines of each cell; a cell that goes on from the row above is empty, one that is wide comes once."""
        cells: list[list[SeenLine]] = []
        for cell in _inside(row, "w:tc"):
            if _goes_on(cell, "w:hMerge"):
                continue
            lines = list(self.lines(cell))
            cells.append([] if _goes_on(cell, "w:vMerge") else lines)
        return cells


def _inside(element: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those in content controls."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag == "w:sdt" or child.tag in _WRAPPERS:
            yield from _inside(child, tag)


def _goes_on(cell: Element, tag: str) -> bool:
    """Whether a cell is the continuation of a merged one."""
    merged = descend(cell, "w:tcPr", tag)
    return merged is not None and merged.get("w:val", "continue") == "continue"


def _cell_text(lines: list[SeenLine]) -> str:
    return " ".join(" ".join(line.text.split("\t")).strip() for line in lines if line.text.strip())


def _with_label(text: str, label: str | None) -> str:
    """The number of a list before its text, unless there is no text."""
    if not label or not text.strip():
        return text
    return (label.rstrip() if text[0].isspace() else label) + text


def _kind_of(style: ParagraphStyle, text: str, is_item: bool) -> tuple[Kind | None, int]:
    if style.kind is Kind.HEADING and len(text) > _LONGEST_HEADING and _SENTENCE_END.search(text):
        return (Kind.ITEM if is_item else None), 0
    if style.kind is None and is_item:
        return Kind.ITEM, 0
    return style.kind, style.level


def _begins_page(properties: Element | None) -> bool:
    found = properties.find("w:pageBreakBefore") if properties is not None else None
    return found is not None and is_on(found.get("w:val", "1"))


def _ends_page(properties: Element | None) -> bool:
    """Whether a section ends with the paragraph and the next one begins on a page of its own."""
    section = properties.find("w:sectPr") if properties is not None else None
    return section is not None and value_of(section, "w:type") not in ("continuous", "nextColumn")
