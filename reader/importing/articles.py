"""What an import gives: a source file with its bytes, and the articles that were found in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.origin import OriginMap


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedArticle:
    """One article as it came out of a file, before it has a row in a corpus.

    `body` is the text whose code points all later positions count; `origin` leads from it to the
    decoded file. Details that the file does not give are None. `date` is `YYYY-MM-DD`, `script` a
    value of `reader.chinese.script.Script`, `order` the place among the articles of the file,
    counted from 0.
    """

    title: str
    body: str = field(repr=False)
    script: str
    origin: OriginMap = field(repr=False)
    order: int = 0
    kicker: str | None = None
    subtitle: str | None = None
    section: str | None = None
    source: str | None = None
    author: str | None = None
    editor: str | None = None
    date: str | None = None
    number: str | None = None
    folded: str | None = field(default=None, repr=False, compare=False)
    """The folded body, where it was at hand."""
    headings: tuple[int, ...] | None = None
    """Where in the body headings begin; None where that is to be told by their looks."""
    evidence: Mapping[str, tuple[Span | None, float, bool]] = field(default_factory=dict, repr=False)
    """For each detail, where it stands in the text of the file, how sure it is (0 to 1), whether the name gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFile:
    """One source file: where it was, its bytes as they are, how they were read, its articles.

    `path` opens the file and may hold bytes that are no UTF-8; `name` is its printable last part,
    fit for a message and a row. `sha256` is the hexadecimal digest of `data`.
    """

    path: Path
    name: str
    sha256: str
    encoding: str
    media_type: str
    data: bytes = field(repr=False)
    articles: tuple[ImportedArticle, ...]
    faults: tuple[UserError, ...] = ()
    """What in the file could not be used; all the rest is in the articles."""
    plan: str | None = None
    """JSON of the plan by which the articles were made, where it is not the one that the program found."""
