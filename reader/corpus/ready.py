"""What the rows of an imported file hold, made ready where there is time for it: not in the process that writes."""

from __future__ import annotations

import json
import re
import zlib
from typing import NamedTuple

from reader.chinese.folding import fold
from reader.chinese.layout import LINE_BREAKS
from reader.corpus.evidence import Evidence, write_evidence
from reader.corpus.fingerprints import fingerprint
from reader.corpus.indexing import index_text
from reader.errors import UserError
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.files import printable

#: The columns of an article's row, as `ReadyArticle.values` has them; the body is the last.
COLUMNS = (
    "position", "title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number",
    "script", "characters", "paragraphs", "folded_sha256", "headings", "evidence", "body",
)  # fmt: skip


_LINE = re.compile(f"[^{LINE_BREAKS}]+")
#: What ends a line for `str.splitlines`, but not for us.
_NO_BREAKS = "\x1c\x1d\x1e"
#: How hard zlib tries; for files that are no longer than its window of 2 ** _WINDOW bytes, that and its memory.
_LEVEL, _WINDOW, _MEMORY = 6, 13, 6
#: Files with fewer bytes than this are kept as they are: to pack these took a tenth of an import.
_SMALL = 3072


class ReadyArticle(NamedTuple):
    """One article: its columns, its body as the index takes it, the runs of its origin map (see `Run`)."""

    values: tuple[str | int | None, ...]
    indexed: str
    runs: tuple[tuple[int, ...], ...]


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
        packed=_packed(file.data),
        plan=file.plan,
        articles=tuple(_article(article) for article in file.articles),
        faults=file.faults,
    )


def _packed(data: bytes) -> bytes:
    """The bytes as zlib has them. For a short file, a small window takes half the time: it needs less memory."""
    if len(data) > 1 << _WINDOW:
        return zlib.compress(data, _LEVEL)
    packer = zlib.compressobj(_LEVEL if len(data) >= _SMALL else 0, zlib.DEFLATED, _WINDOW, _MEMORY)
    return packer.compress(data) + packer.flush()


def count_blocks(body: str) -> int:
    """How many blocks a body has (see `layout.blocks_of`)."""
    if any(sign in body for sign in _NO_BREAKS):
        return sum(not line.isspace() for line in _LINE.findall(body))
    return sum(map(bool, map(str.strip, body.splitlines())))  # in a third of the time


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
        count_blocks(body),
        fingerprint(folded),
        None if article.headings is None else json.dumps(article.headings) if article.headings else "[]",
        write_evidence(
            {
                name: Evidence(span, sure, False, named)
                for name, (span, sure, named) in article.evidence.items()
            }
        ),
        body,
    )
    # Plain tuples go through a pipe in half the time.
    return ReadyArticle(values, index_text(folded), tuple(map(tuple, article.origin.runs)))
