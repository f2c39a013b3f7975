"""What the corpus hands out: one frozen record for each kind of row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader.chinese.span import Span


class State(StrEnum):
    """How far a person is with an article."""

    UNREAD = "unread"
    READING = "reading"
    DONE = "done"


class Status(StrEnum):
    """What an annotation is worth: made by hand, or proposed and perhaps judged since."""

    MADE = "made"
    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Origin(StrEnum):
    """How an annotation came about."""

    HAND = "hand"
    SEARCH = "search"
    PROPOSAL = "proposal"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text without its body; `characters` counts the body's code points, `annotations` its annotations."""

    id: int
    title: str
    kicker: str | None
    subtitle: str | None
    section: str | None
    source: str | None
    author: str | None
    editor: str | None
    date: str | None
    number: str | None
    script: str
    characters: int
    paragraphs: int
    file: str
    order: int
    annotations: int
    state: State
    source_file: int = 0
    """The id of the file it came from: two files may have one name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """One theme of the codebook; `path` is its name after those of its parents, parted by `/`."""

    id: int
    uuid: str
    parent: int | None
    name: str
    path: str
    colour: str
    key: str | None
    definition: str
    position: int
    annotations: int
    """How many there are that were not rejected; the parts of a passage with gaps are one."""
    rejected: int = 0
    """How many there are beside these that were rejected: they count for nothing, but go where the tag goes."""
    retired: bool = False
    """Kept with its annotations, but no longer offered for tagging."""
    examples: str = ""
    """Passages that show what it is for and what it is not for, as the annotators wrote them."""

    @property
    def depth(self) -> int:
        """How many themes stand above it."""
        return self.path.count("/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A tag on a span of an article's body, in code points; prefix and suffix are its surroundings."""

    id: int
    uuid: str
    article: int
    tag: int
    tag_path: str
    start: int
    end: int
    quote: str
    quote_simplified: str
    quote_traditional: str
    prefix: str
    suffix: str
    note: str
    annotator: str
    status: Status
    origin: Origin
    created_at: str
    updated_at: str
    passage_group: str | None = None
    """Annotations that share it are one passage with gaps."""

    @property
    def span(self) -> Span:
        """The passage in the article's body."""
        return Span(self.start, self.end)


class Outline(NamedTuple):
    """What a page draws of an annotation: all of it but its texts, which may be as long as a book."""

    id: int
    tag: int
    tag_path: str
    start: int
    end: int
    note: str
    annotator: str
    status: Status
    created_at: str
    passage_group: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One named step that was written: what it was called, and what a view must read again.

    `kinds` are table names (`article`, `tag`, `annotation`, `setting`), `articles` the ids of the
    articles that the step touched. `facts` fill in the step's name for people.
    """

    id: int
    name: str
    facts: dict[str, str]
    annotator: str
    made_at: str
    kinds: frozenset[str]
    articles: frozenset[int]
