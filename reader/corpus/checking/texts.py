"""The articles, their maps into the files they came from, and their words."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator

from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus
from reader.corpus.packing import inflate
from reader.corpus.places import agrees
from reader.corpus.word_cuts import unpack
from reader.errors import UserError


def articles(corpus: Corpus) -> Iterator[Problem]:
    """Whether what is counted of each article is so."""
    for article in corpus.articles.all():
        length = len(corpus.articles.body(article.id))
        if length != article.characters:
            what = f"has {length} characters, not {article.characters}"
            yield Problem("article", f"article {article.id}", what)


def files(corpus: Corpus) -> Iterator[Problem]:
    """Whether the bytes of each file unpack to as many as they were."""
    for number, size, packed in corpus.db.execute("SELECT id, size, bytes FROM source_file ORDER BY id"):
        try:
            found = len(inflate(packed, size))
        except zlib.error as error:
            yield Problem("file", f"source file {number}", f"can no longer be read: {error}")
            continue
        if found != size:
            yield Problem("file", f"source file {number}", f"has {found} bytes, not {size}")


def origins(corpus: Corpus, *, thorough: bool) -> Iterator[Problem]:
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
            except zlib.error:
                text = None  # told by `files`
            except (UserError, UnicodeDecodeError, LookupError) as error:
                text = None
                yield Problem("file", f"source file {file}", f"can no longer be read: {error}")
        body = corpus.articles.body(article.id)
        if origin.runs and origin.runs[-1].body_start + origin.runs[-1].length > len(body):
            yield Problem("origin", where, "its origin map does not fit its body")
        elif text is not None and not agrees(origin, body, text):
            yield Problem("origin", where, "its origin map leads to other characters than its own")


def headings(corpus: Corpus) -> Iterator[Problem]:
    """Whether the places of headings are places of the body, in order."""
    rows = corpus.db.execute(
        "SELECT id, characters, headings FROM article WHERE removed = 0 AND headings IS NOT NULL ORDER BY id"
    )
    for number, characters, text in rows.fetchall():
        try:
            places = json.loads(text)
            right = (
                isinstance(places, list)
                and all(isinstance(place, int) and 0 <= place <= characters for place in places)
                and places == sorted(places)
            )
        except ValueError:
            right = False
        if not right:
            yield Problem("article", f"article {number}", "its headings are at no places of its text")


def words(corpus: Corpus) -> Iterator[Problem]:
    """Whether the words of each article that was cut are as long together as it is."""
    lengths = {number: len(text) for number, text in corpus.db.execute("SELECT id, text FROM word")}
    rows = corpus.db.execute(
        "SELECT w.article, w.words, a.characters FROM word_cut AS w JOIN article AS a ON a.id = w.article "
        "ORDER BY w.article"
    )
    for article, packed, characters in rows:
        try:
            inflate(packed, 4 * characters)  # before it is believed
            length: int | None = sum(map(lengths.__getitem__, unpack(packed)))
        except (zlib.error, KeyError, ValueError):
            length = None
        if length != characters:
            yield Problem("words", f"article {article}", "its words do not make up its text")
