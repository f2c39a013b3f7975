"""A file as its format hands it on: text, with what the format itself knows about stretches of it.

All positions of an import count the code points of `Document.text`. For plain text that is the decoded
file itself; for other formats it is the file's text as lines, in reading order, page furniture included:
what is dropped from it is decided later, in one place for all formats, and can be shown in place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.origin import OriginMap

#: The details of an article that a file can give, by their names in `ImportedArticle`.
DETAILS = ("title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number")


class Kind(StrEnum):
    """What a format says a line is; plain text says nothing of its lines."""

    TITLE = "title"  # the title of an article (`<h1>` of the content, Word's style Title)
    HEADING = "heading"  # a heading inside an article, or of one: the splitter decides by its level
    PARAGRAPH = "paragraph"  # a whole paragraph, never to be joined with a neighbour
    ITEM = "item"  # one item of a list
    ROW = "row"  # one row of a table, its cells parted by tabs
    CAPTION = "caption"  # of a picture or a table
    FURNITURE = "furniture"  # belongs to the page: navigation, header, footer, side column


class Mark(NamedTuple):
    """A line of the text (its span without the line break) and what the format says it is."""

    span: Span
    kind: Kind
    level: int = 0
    """Of a heading: 1 is the highest; 0 where the format gives none."""


class Part(NamedTuple):
    """A stretch of the text that the format says is one article, with the details that it gives.

    `details` uses the names of `DETAILS`; what it gives stands, nothing is read from the text instead.
    """

    span: Span
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of one file, and what is known about it before any cleaning.

    `encoding` is as in `decoding.decode`, or "binary" for formats that carry their own (DOCX, PDF).
    """

    text: str = field(repr=False)
    encoding: str
    media_type: str

    marks: tuple[Mark, ...] = field(default=(), repr=False)
    """Lines of which the format says what they are, in order, disjoint."""

    parts: tuple[Part, ...] = field(default=(), repr=False)
    """Where the format itself parts articles (rows of a table): in order, disjoint; else empty."""

    wrapped: bool = True
    """Whether a line break may be a mere wrap (text, PDF); where False every line is whole."""

    pages: tuple[int, ...] = field(default=(), repr=False)
    """Where in the text each page but the first begins, where the format has pages."""

    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    """What the file says of itself outside its text (`<meta>`, document properties); names of `DETAILS`."""

    source: OriginMap | None = field(default=None, repr=False)
    """From `text` to the decoded file, where the text is not the decoded file itself (HTML); else None."""

    named: str | None = None
    """When it came out by the name of the file, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: least sure of all."""

    faults: tuple[UserError, ...] = ()
    """What in the file could not be used (a row, a page), each naming it; all the rest is here."""
