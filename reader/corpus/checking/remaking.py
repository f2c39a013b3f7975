"""The text of an article, and its map, put together again from the bytes of its file, where that is certain."""

from __future__ import annotations

import zlib
from typing import NamedTuple

from reader.chinese.folding import fold
from reader.corpus.columns import is_number
from reader.corpus.corpus import Corpus
from reader.corpus.fingerprints import is_fingerprint
from reader.corpus.packing import LARGEST
from reader.corpus.places import agrees
from reader.errors import UserError
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.origin import OriginMap, Run
from reader.importing.pipeline import as_one

#: What a file can raise that can no longer be read.
UNREADABLE = (UserError, zlib.error, UnicodeError, LookupError, ValueError, TypeError)


class Verdict(NamedTuple):
    """What speaks for a text of which the digest is another: `body` as it was, where that is certain.

    `digest_is_wrong`: the text is that of its file, so it is the digest that was changed.
    """

    body: str | None = None
    digest_is_wrong: bool = False


def judge(corpus: Corpus, number: int) -> Verdict:
    """What the file of an article says of its text, which does not fit its digest."""
    row = corpus.db.execute(
        "SELECT body, folded_sha256, characters FROM article WHERE id = ?", (number,)
    ).fetchone()
    body, digest, characters = row
    try:
        origin = corpus.articles.origin(number)
        text = corpus.files.text(corpus.files.of(number))
    except UNREADABLE:
        return Verdict()
    if text is None:
        return Verdict()
    for length in {characters, _end(origin)}:
        if is_number(length) and _end(origin) <= length <= min(LARGEST, 10 * len(text) + 1000):
            for filler in (body if len(body) == length else "", ""):
                again = _through(origin, text, length, filler)
                if again is not None and is_fingerprint(digest, fold(again)):
                    return Verdict(again)
    if len(body) == characters and origin.runs and agrees(origin, body, text) and _is_mapped(origin, body):
        return Verdict(digest_is_wrong=True)
    for built in _built(corpus, number):
        if is_fingerprint(digest, fold(built.body)) and built.origin == origin:
            return Verdict(built.body)
    return Verdict()


def map_of(corpus: Corpus, number: int) -> OriginMap | None:
    """The map of the text of an article, as the file is read now; None where the text is not in it exactly once."""
    body = corpus.db.execute("SELECT body FROM article WHERE id = ?", (number,)).fetchone()[0]
    built = _built(corpus, number) if body else []
    found = [one for one in built[:-1] if body in one.body] or [one for one in built[-1:] if body in one.body]
    if len(found) != 1 or found[0].body.count(body) > 1:
        return None
    place = found[0].body.index(body)
    made = _part(found[0].origin, place, place + len(body))
    return made if made.runs else None


def _built(corpus: Corpus, number: int) -> list[ImportedArticle]:
    """The articles of the file of an article as the program reads it now, and after them the file as one."""
    try:
        file = corpus.files.of(number)
        document = corpus.files.document(file)
        return [*build(document, corpus.files.plan(file, document)), as_one(document)]
    except UNREADABLE:
        return []


def _through(origin: OriginMap, text: str, length: int, filler: str) -> str | None:
    """A body as its map leads to it; what was inserted is as in `filler`, or else line breaks."""
    body = list(filler) if filler else ["\n"] * length
    for start, place, count in origin.runs:
        if place + count > len(text) or start + count > length:
            return None
        body[start : start + count] = text[place : place + count]
    return "".join(body)


def _is_mapped(origin: OriginMap, body: str) -> bool:
    """Whether all of a body but white space is somewhere in its file."""
    done = 0
    for start, _, count in origin.runs:
        if body[done:start].strip():
            return False
        done = start + count
    return not body[done:].strip()


def _part(origin: OriginMap, start: int, end: int) -> OriginMap:
    runs = []
    for run in origin.runs:
        first, last = max(start, run.body_start), min(end, run.body_start + run.length)
        if first < last:
            runs.append(Run(first - start, run.file_start + first - run.body_start, last - first))
    return OriginMap(tuple(runs))


def _end(origin: OriginMap) -> int:
    return origin.runs[-1].body_start + origin.runs[-1].length if origin.runs else 0
