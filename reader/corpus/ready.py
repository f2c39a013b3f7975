"""What the rows of an imported file hold, made ready where there is time for it: not in the process that writes."""

from __future__ import annotations

import json
import zlib
from typing import NamedTuple

from reader.chinese.folding import fold
from reader.chinese.layout import blocks_of
from reader.corpus.evidence import Evidence, write_evidence
from reader.corpus.fingerprints import fingerprint
from reader.corpus.search import index_text
from reader.errors import UserError
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.files import printable
from reader.importing.origin import Run

#: The columns of an article's row, as `ReadyArticle.values` has them; the body is the last.
COLUMNS = (
    "position", "title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number",
    "script", "characters", "paragraphs", "folded_sha256", "headings", "evidence", "body",
)  # fmt: skip


class ReadyArticle(NamedTuple):
    """One article: its columns, its body as the index takes it, the runs of its origin map."""

    values: tuple[str | int | None, ...]
    indexed: str
    runs: tuple[Run, ...]


class ReadyFile(NamedTuple):
    """One source file with its bytes packed. `path` is where it was, in printable form; `size` counts bytes."""

    path: str
    name: str
    sha256: str
    encoding: str
    media_type: str
    size: int
    packed: bytes
    plan: str | None
    articles: tuple[ReadyArticle, ...]
    faults: tuple[UserError, ...]

    @property
    def weight(self) -> int:
        """About how many bytes all of it has."""
        return len(self.packed) + sum(8 * len(article.indexed) for article in self.articles)


def make_ready(file: ImportedFile) -> ReadyFile:
    """The rows of a file."""
    return ReadyFile(
        path=printable(file.path),
        name=file.name,
        sha256=file.sha256,
        encoding=file.encoding,
        media_type=file.media_type,
        size=len(file.data),
        packed=zlib.compress(file.data, 6),
        plan=file.plan,
        articles=tuple(_article(article) for article in file.articles),
        faults=file.faults,
    )


def _article(article: ImportedArticle) -> ReadyArticle:
    body = article.body
    folded = article.folded if article.folded is not None else fold(body)
    values = (
        article.order,
        article.title,
        article.kicker,
        article.subtitle,
        article.section,
        article.source,
        article.author,
        article.editor,
        article.date,
        article.number,
        article.script,
        len(body),
        len(blocks_of(body, article.headings or ())),
        fingerprint(folded),
        None if article.headings is None else json.dumps(article.headings),
        write_evidence({name: Evidence(*found) for name, found in article.evidence.items()}),
        body,
    )
    return ReadyArticle(values, index_text(folded), article.origin.runs)
