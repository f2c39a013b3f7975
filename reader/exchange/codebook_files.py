"""Codebooks in and out, each in the format that the ending of its name says: a CSV table, REFI-QDA, another corpus."""

from __future__ import annotations

from pathlib import Path

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange import codebook_csv
from reader.exchange.codebook_csv import Table
from reader.exchange.outcome import Outcome

QDC = ".qdc"
#: What a codebook is written as.
SUFFIXES = (".csv", QDC)


def look(path: Path, *, opened: Path | None = None) -> Table:
    """The rows of a codebook, and what is wrong with which.

    Another corpus is only read. Raises UserError when the file cannot be read, holds no codebook, or is the corpus
    that is `opened`.
    """
    if path.suffix.lower() == QDC:
        from reader.exchange import codebook_qdc  # noqa: PLC0415 - most codebooks are tables

        return Table(codebook_qdc.read(path), [])
    return codebook_csv.look(path, opened=opened)


def load(corpus: Corpus, path: Path) -> Change:
    """Take a codebook into the corpus as one step; tags that are there are brought up to date.

    Raises UserError, naming the row, when a row does not do; then nothing has changed.
    """
    if path.suffix.lower() == QDC:
        return corpus.codebook.merge_rows(look(path).rows, name=path.name)
    return codebook_csv.load(corpus, path)


def write(corpus: Corpus, path: Path) -> Outcome:
    """Write the codebook, whole or not at all; the rows of what came of it are tags.

    Raises UserError when the file cannot be written, or its name has another ending than one of `SUFFIXES`.
    """
    suffix = path.suffix.lower()
    if suffix == QDC:
        from reader.exchange import codebook_qdc  # noqa: PLC0415

        return codebook_qdc.write(corpus, path)
    if suffix != ".csv":
        raise UserError(messages.EXPORT_FORMAT, path=path)
    return Outcome(rows=codebook_csv.write(corpus, path))
