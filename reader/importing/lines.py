"""Lines with what a format says they are, on their way to a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.document import Document, Kind, Mark

#: The encoding of formats that carry their own.
BINARY = "binary"


@dataclass(slots=True)
class Line:
    """One line without its line break. `kind` is None where the format says no more than that it is whole."""

    text: str
    kind: Kind | None = None
    level: int = 0
    begins_page: bool = False
    continues: bool = False
    """Whether a line break inside one paragraph, and no more, parts it from the line before."""


@dataclass(slots=True)
class SeenLine(Line):
    """A line with how it looks, for where no style tells what it is."""

    size: float = 0
    """Of most of its letters, in points; 0 where nothing is seen."""
    bold: bool = False
    centred: bool = False
    in_table: bool = False


def title_alone(lines: Sequence[Line]) -> None:
    """A heading of level 1 is the title if it comes before all others, is the only one, and there is no title.

    Line breaks inside it do not count.
    """
    headings = [line for line in lines if line.kind in (Kind.TITLE, Kind.HEADING)]
    highest = [line for line in headings if line.level == 1]
    if not highest or highest[0] is not headings[0] or any(not line.continues for line in highest[1:]):
        return
    if all(line.kind is Kind.HEADING for line in headings):
        for line in highest:
            line.kind, line.level = Kind.TITLE, 0


def document_of(
    lines: Iterable[Line], media_type: str, details: Mapping[str, str], faults: Iterable[UserError] = ()
) -> Document:
    """A document of whole lines. Those with something to see in them and no kind are paragraphs."""
    texts: list[str] = []
    marks: list[Mark] = []
    pages: list[int] = []
    at, page_waits = 0, False
    for line in lines:
        page_waits = page_waits or line.begins_page
        if line.text and not line.text.isspace():
            if page_waits and marks:
                pages.append(at)
            page_waits = False
            marks.append(Mark(Span(at, at + len(line.text)), line.kind or Kind.PARAGRAPH, line.level))
        texts.append(line.text)
        at += len(line.text) + 1
    return Document(
        text="\n".join(texts),
        encoding=BINARY,
        media_type=media_type,
        marks=tuple(marks),
        wrapped=False,
        pages=tuple(pages),
        details=MappingProxyType(dict(details)),
        faults=tuple(faults),
    )
