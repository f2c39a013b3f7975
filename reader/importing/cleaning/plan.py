"""What becomes of each line of a document: which article it belongs to, as what, or why it is dropped.

A plan is data: it is made by `reading`, can be changed by the person who looks at it, and `building` makes
the articles from it. All spans count code points of `Document.text`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from reader.chinese.span import Span


class Role(StrEnum):
    """What a line is."""

    TITLE = "title"
    KICKER = "kicker"
    SUBTITLE = "subtitle"
    SECTION = "section"
    DETAIL = "detail"  # byline, source, date, editor: read into the details, no part of the body
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ASIDE = "aside"  # kept, but part of no article: a caption, an advertisement, a notice
    DROPPED = "dropped"  # belongs to the page or the file


#: The roles whose lines make up the body.
BODY = frozenset({Role.HEADING, Role.PARAGRAPH})


class Reason(StrEnum):
    """Why something of the file is not in a body, or not as it stood."""

    NAVIGATION = "navigation"
    RUNNING_HEAD = "running head"
    PAGE_NUMBER = "page number"
    CONTENTS = "contents list"
    COPYRIGHT = "copyright"
    RELATED = "related articles"
    CAPTION = "caption"
    NOTICE = "notice"
    GLOSS = "gloss"
    SPACE = "stray space"
    REPAIR = "repaired"
    DETAIL = "read into the details"
    LINK = "goes on on another page"
    BY_HAND = "by hand"


class Edit(NamedTuple):
    """A stretch inside a line that a body has otherwise: left out, or replaced by `text`."""

    span: Span
    text: str
    reason: Reason


class PlannedLine(NamedTuple):
    """One line of the document, without the white space at both its ends."""

    span: Span
    role: Role
    article: int = -1
    """Number of the article, counted from 0; -1 where it belongs to none."""
    reason: Reason | None = None
    joined: bool = False
    """Whether it goes on with the paragraph of the last body line before it."""
    glue: str = ""
    """What is put between the two then: nothing, or a space between Latin words."""


class Detail(NamedTuple):
    """A detail of an article: what it says, where that stands in the document, how sure that is (0 to 1)."""

    value: str
    span: Span | None = None
    sure: float = 1.0
    named: bool = False
    """Whether it, or of a date the year, is from the name of the file."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The details of one article to be, by the names of `document.DETAILS`."""

    details: Mapping[str, Detail] = field(default_factory=lambda: MappingProxyType({}))

    def value(self, name: str) -> str | None:
        """What a detail says, or None."""
        detail = self.details.get(name)
        return detail.value if detail else None


@dataclass(frozen=True, slots=True)
class Plan:
    """All lines of a document in order, the edits inside them in order and disjoint, and the articles to be."""

    lines: tuple[PlannedLine, ...]
    edits: tuple[Edit, ...]
    drafts: tuple[Draft, ...]
