"""Is everything in a corpus what it says it is? And mending what is certain."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.changes import now, transaction
from reader.corpus.corpus import Corpus
from reader.corpus.database import Database
from reader.corpus.indexing import index_text, reindex
from reader.corpus.migrations import INDEX
from reader.corpus.places import agrees
from reader.corpus.rows import Annotation
from reader.errors import UserError


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be: of which kind, where, and what."""

    kind: str
    where: str
    what: str


def check(corpus: Corpus, *, thorough: bool = False) -> list[Problem]:
    """All problems of a corpus: pages, references, annotations, origins, index, history. Reads only.

    Origin maps are followed to the characters of the file where that is plain text, which is quickly decoded;
    if `thorough`, where it is anything else, too.
    """
    problems = list(_structure(corpus.db))
    if problems:
        return problems  # what stands in damaged pages says nothing about the rest
    for part in (_annotations, _articles, partial(_origins, thorough=thorough), _index):
        problems.extend(part(corpus))
    return problems


def repair(corpus: Corpus) -> tuple[list[Problem], Path | None]:
    """Mend what is certain, after saving the corpus as it was; returns what is left, and that copy.

    The index is made anew; an annotation whose quote is not where it says moves to the nearest
    place where the same quote stands in the same surroundings. Nothing is ever deleted.
    """
    problems = check(corpus)
    mendable = [problem for problem in problems if problem.kind in ("index", "annotation")]
    if not mendable:
        return problems, None
    stamp = now().replace(":", "").replace("-", "")[:15]
    copy = corpus.path.with_name(f"{corpus.path.stem}.before-repair-{stamp}{corpus.path.suffix}")
    corpus.save_copy(copy)
    if any(problem.kind == "index" for problem in problems):
        with transaction(corpus.db, corpus.path):
            reindex(corpus.db)
    for annotation in list(corpus.annotations.all()):
        _reanchor(corpus, annotation)
    return check(corpus), copy


def _structure(db: Database) -> Iterator[Problem]:
    try:
        for (line,) in db.execute("PRAGMA integrity_check").fetchall():
            if line != "ok":
                yield Problem("structure", "file", str(line))
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
            yield Problem("reference", f"{table} {row}", f"points to a row that is not in {parent}")
    except sqlite3.DatabaseError as error:
        yield Problem("structure", "file", str(error))


def _annotations(corpus: Corpus) -> Iterator[Problem]:
    article, body = 0, ""
    for annotation in corpus.annotations.all():
        if annotation.article != article:
            article, body = annotation.article, corpus.articles.body(annotation.article)
        if annotation.end > len(body):
            yield Problem("annotation", f"annotation {annotation.id}", "ends after its article does")
        elif annotation.span.of(body) != annotation.quote:
            yield Problem(
                "annotation", f"annotation {annotation.id}", "its quote is not what stands at its place"
            )


def _articles(corpus: Corpus) -> Iterator[Problem]:
    for article in corpus.articles.all():
        length = len(corpus.articles.body(article.id))
        if length != article.characters:
            what = f"has {length} characters, not {article.characters}"
            yield Problem("article", f"article {article.id}", what)


def _origins(corpus: Corpus, *, thorough: bool) -> Iterator[Problem]:
    """Whether the maps fit their bodies and, file by file, lead to the characters that stand there."""
    file, text = 0, None
    for article in corpus.articles.all():
        where = f"article {article.id}"
        try:
            origin = corpus.articles.origin(article.id)
        except ValueError:
            yield Problem("origin", where, "its origin map is not in order")
            continue
        if article.source_file != file:
            file = article.source_file
            try:
                text = corpus.files.text(corpus.files.of(article.id), quickly=not thorough)
            except (UserError, zlib.error, UnicodeDecodeError, LookupError) as error:
                text = None
                yield Problem("file", f"source file {file}", f"can no longer be read: {error}")
        body = corpus.articles.body(article.id)
        if origin.runs and origin.runs[-1].body_start + origin.runs[-1].length > len(body):
            yield Problem("origin", where, "its origin map does not fit its body")
        elif text is not None and not agrees(origin, body, text):
            yield Problem("origin", where, "its origin map leads to other characters than its own")


def _index(corpus: Corpus) -> Iterator[Problem]:
    """Compare the index with one made anew in memory, article by article, by a checksum of its words."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(INDEX)
        wanted = corpus.db.execute("SELECT id, body FROM article ORDER BY id")
        connection.executemany(
            "INSERT INTO body_index (rowid, body) VALUES (?, ?)",
            ((number, index_text(fold(body))) for number, body in wanted),
        )
        right = _checksums(connection)
    finally:
        connection.close()
    ((guarded,),) = corpus.db.execute("PRAGMA query_only").fetchall()
    corpus.db.execute("PRAGMA query_only = OFF")  # for the view of the index's words, which is temporary
    try:
        found = _checksums(corpus.db.conn)
    finally:
        corpus.db.execute(f"PRAGMA query_only = {guarded}")
    for number in sorted(right.keys() | found.keys()):
        if right.get(number) != found.get(number):
            yield Problem("index", f"article {number}", "the search index does not fit its body")


def _checksums(connection: sqlite3.Connection) -> dict[int, tuple[int, int]]:
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab('main', 'body_index', 'instance')"
    )
    rows = connection.execute(
        "SELECT doc, count(*), sum((offset + 1) * (unicode(term) % 65521)) FROM temp.word GROUP BY doc"
    )
    return {number: (words, checksum) for number, words, checksum in rows}


def _reanchor(corpus: Corpus, annotation: Annotation) -> None:
    body = corpus.articles.body(annotation.article)
    if annotation.end <= len(body) and annotation.span.of(body) == annotation.quote:
        return
    places = [
        place
        for place in _places(body, annotation.quote)
        if body[:place].endswith(annotation.prefix)
        and body[place + len(annotation.quote) :].startswith(annotation.suffix)
    ]
    if places:
        nearest = min(places, key=lambda place: abs(place - annotation.start))
        corpus.annotations.update(annotation.id, span=Span(nearest, nearest + len(annotation.quote)))


def _places(body: str, quote: str) -> Iterator[int]:
    place = body.find(quote)
    while place >= 0 and quote:
        yield place
        place = body.find(quote, place + 1)
