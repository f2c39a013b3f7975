"""The files in a corpus, read again from the bytes that were kept."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import NamedTuple

from reader import messages
from reader.chinese.span import Span
from reader.corpus.articles import Articles
from reader.corpus.database import Database
from reader.corpus.packing import inflate
from reader.errors import UserError
from reader.importing.cleaning.plan import Plan
from reader.importing.cleaning.plan_json import plan_from_json
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from reader.importing.encodings import known_name
from reader.importing.formats import FORMATS, format_of
from reader.importing.pipeline import open_document
from reader.importing.strays import text_of

_PLAIN = "text/plain"
#: What `Document.encoding` says of formats in which there is no decoded file.
_BINARY = "binary"


class StoredFile(NamedTuple):
    """A file in the corpus without its bytes; `plan` is the JSON of the one that a person made, or None."""

    id: int
    name: str
    encoding: str
    media_type: str
    plan: str | None


class StoredFiles:
    """Opens the files of one corpus as an import did. What is slow here belongs off the GUI thread."""

    def __init__(self, db: Database, articles: Articles) -> None:
        self._db = db
        self._articles = articles

    def of(self, article: int) -> StoredFile:
        """The file from which an article came. Raises UserError when the corpus has none of that id."""
        row = self._db.execute(
            "SELECT f.id, f.name, f.encoding, f.media_type, f.plan FROM source_file AS f "
            "JOIN article AS a ON a.source_file = f.id WHERE a.id = ?",
            (article,),
        ).fetchone()
        if row is None:
            raise UserError(messages.ARTICLE_MISSING, article=article)
        return StoredFile(*row)

    def text(self, file: StoredFile, *, quickly: bool = False) -> str | None:
        """The text that origin maps lead to; None if only what can be told `quickly` is wanted, and this cannot.

        Raises UserError or LookupError when it can no longer be read.
        """
        if file.media_type == _PLAIN:
            return text_of(self.data(file), known_name(file.encoding))
        return None if quickly else self.document(file).text

    def document(self, file: StoredFile) -> Document:
        """Its text as the present program reads it. Raises UserError when that can no longer be done."""
        data = self.data(file)
        path = path_of(file)
        if file.media_type == _PLAIN:
            return open_document(data, path, file.name, file.encoding)
        # As the file declares it, unless a person had overruled that.
        document = open_document(data, path, file.name)
        if document.encoding in (file.encoding, _BINARY):
            return document
        return open_document(data, path, file.name, file.encoding)

    def plan(self, file: StoredFile, document: Document, *, automatic: bool = False) -> Plan:
        """The plan that a person made, as long as it fits the text; else, or if `automatic`, the program's own."""
        if file.plan is not None and not automatic:
            try:
                return plan_from_json(file.plan, len(document.text))
            except ValueError:
                pass  # the program reads the file otherwise now
        return read(document)

    def decoded_place(self, article: int, span: Span) -> Span | None:
        """Where a span of an article's body stands in its decoded file; None where all of it was inserted.

        Where a format has no decoded file (PDF, DOCX), the place is one in its text. Raises UserError
        when the file must be read again for it and cannot be.
        """
        origin = self._articles.origin(article)
        place = origin.to_file(span)
        file = self.of(article)
        if place is None or file.media_type == _PLAIN or file.encoding == _BINARY:
            return place
        source = self.document(file).source
        if source is None:
            return place
        if not span:
            return source.to_file(place)
        found: Span | None = None
        for run in origin.runs:
            shared = span.clip(Span(run.body_start, run.body_start + run.length))
            there = source.to_file(shared.shift(run.file_start - run.body_start)) if shared else None
            if there is not None:
                found = found.cover(there) if found else there
        return found

    def first_article(self, sha256: str) -> int | None:
        """The id of the first article of the file with these bytes; None where none of it is in the corpus."""
        row = self._db.execute(
            "SELECT a.id FROM source_file AS f JOIN article AS a ON a.source_file = f.id AND a.removed = 0 "
            "WHERE f.sha256 = ? ORDER BY a.position LIMIT 1",
            (sha256,),
        ).fetchone()
        return int(row[0]) if row else None

    def data(self, file: StoredFile) -> bytes:
        """Its bytes as they came. Raises UserError when what was kept of them is damaged."""
        row = self._db.execute("SELECT bytes, size FROM source_file WHERE id = ?", (file.id,)).fetchone()
        try:
            return inflate(*row)
        except zlib.error as error:
            raise UserError(messages.STORED_DAMAGED, path=file.name) from error


def path_of(file: StoredFile) -> Path:
    """A path that leads to the format in which the file was read, whatever its name says."""
    path = Path(file.name)
    if format_of(path).media_type != file.media_type:
        for known in FORMATS:
            if known.media_type == file.media_type:
                return path.with_name(f"{path.name}{min(known.suffixes)}")
    return path
