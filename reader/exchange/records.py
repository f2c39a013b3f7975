"""The annotations of a corpus as records: what every table of them has, in the order in which all have it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus

#: Raised when a column is added, removed or changes its meaning.
FORMAT_VERSION = 1

COLUMNS = (
    "format_version", "annotation_id", "article_id", "article_title", "article_date", "article_source",
    "article_author", "article_section", "article_number", "file", "tag", "tag_path", "start", "end",
    "quote", "quote_simplified", "quote_traditional", "context_before", "context_after", "note",
    "annotator", "status", "created_at", "updated_at",
)  # fmt: skip

#: What a record has beside the columns: identities that outlive a corpus file, and how the annotation came about.
MORE = ("annotation_uuid", "tag_uuid", "passage", "origin")

Record = dict[str, Any]

_RECORDS = """
    SELECT v.*, n.uuid AS annotation_uuid, g.uuid AS tag_uuid, n.passage_group AS passage, n.origin AS origin
    FROM annotation_table AS v JOIN annotation AS n ON n.id = v.annotation_id JOIN tag AS g ON g.id = n.tag
    WHERE {which} ORDER BY v.article_id, v.start, v."end", v.tag_path, v.annotation_id
"""
_COUNT = "SELECT count(*) FROM annotation AS n JOIN article AS a ON a.id = n.article WHERE a.removed = 0 AND {which}"


def records(
    corpus: Corpus, standard: Standard | None = None, only: frozenset[int] | None = None
) -> Iterator[Record]:
    """One record per annotation in the order article, start, end, tag: `COLUMNS` and `MORE`, None where unknown.

    With `standard` the traditional form is that one, else that of the corpus. `passage` is the same for all parts of
    a passage with gaps, and None for an annotation that stands alone. With `only`, those with these ids.
    """
    other = standard is not None and standard != corpus.settings.standard
    for record in corpus.db.query(*_of(_RECORDS, only)):
        if other:
            assert standard is not None
            text = corpus.forms.of(record["article_id"], standard)
            span = Span(record["start"], record["end"])
            record["quote_simplified"] = text.counterpart(Form.SIMPLIFIED, span)
            record["quote_traditional"] = text.counterpart(Form.TRADITIONAL, span)
        yield record


def count(corpus: Corpus, only: frozenset[int] | None = None) -> int:
    """How many records there are."""
    return int(corpus.db.execute(*_of(_COUNT, only)).fetchone()[0])


def _of(query: str, only: frozenset[int] | None) -> tuple[str, tuple[str, ...]]:
    """A query for all records, or for those with these ids, and its parameters."""
    if only is None:
        return query.format(which="1"), ()
    return query.format(which="n.id IN (SELECT value FROM json_each(?))"), (json.dumps(sorted(only)),)


@contextmanager
def steady(corpus: Corpus) -> Iterator[None]:
    """Within the block everything is read as it was at its beginning, whatever others write meanwhile.

    A statement that is not read to its end holds the state of the file for its connection
    (https://www.sqlite.org/isolation.html); a transaction of its own would not let others use the connection.
    """
    held = corpus.db.execute("SELECT name FROM sqlite_schema")
    try:
        yield
    finally:
        held.close()


def plain_breaks(text: str) -> str:
    """The text with its line breaks as `\\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
