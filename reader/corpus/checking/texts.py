"""The articles, their maps into the files they came from, and their words."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from operator import ne
from typing import Any

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.layout import blocks_of
from reader.chinese.script import detect
from reader.corpus.checking import findings
from reader.corpus.checking.index import BodySums
from reader.corpus.checking.problems import Problem
from reader.corpus.checking.remaking import judge
from reader.corpus.columns import read_places
from reader.corpus.corpus import Corpus
from reader.corpus.details import is_date
from reader.corpus.evidence import is_evidence
from reader.corpus.fingerprints import is_fingerprint
from reader.corpus.packing import inflate
from reader.corpus.places import agrees
from reader.corpus.ready import count_blocks
from reader.corpus.word_cuts import unpack
from reader.errors import UserError
from reader.messages import Phrase

#: No detail of an article is longer, in code points.
_LONGEST = 10_000
_DETAILS = ("title", "kicker", "subtitle", "section", "source", "author", "editor", "number")
#: A text of which one in so many of the first characters is another in simplified script is hardly simplified.
_FIRST, _MANY = 200, 20
#: Of so many characters one at most is another in the simplified form of a phrase.
_PHRASES = 50
_COLUMNS = (
    "id", *_DETAILS, "date", "script", "characters", "paragraphs", "folded_sha256", "headings", "evidence", "body",
)  # fmt: skip


def articles(corpus: Corpus, sums: BodySums) -> Iterator[Problem]:
    """Whether each text is the one that was imported, and what is said of it so; its characters go into `sums`."""
    columns = ", ".join(
        f"substr({name}, 1, {_LONGEST + 1})" if name in _DETAILS else name for name in _COLUMNS
    )
    cursor = corpus.db.execute(f"SELECT {columns} FROM article ORDER BY id")
    for values in cursor:
        row = dict(zip(_COLUMNS, values, strict=True))
        folded = fold(row["body"])
        sums.add(row["id"], folded)
        where = f"article {row['id']}"
        if not is_fingerprint(row["folded_sha256"], folded):
            if not judge(corpus, row["id"]).digest_is_wrong:
                yield Problem("text", where, findings.NOT_ITS_OWN)
                continue
            yield Problem("article", where, findings.OTHER_DIGEST)
        for what in (*_counts(row), *_sayings(row, folded)):
            yield Problem("article", where, what)


def _counts(row: dict[str, Any]) -> Iterator[Phrase]:
    body = row["body"]
    if len(body) != row["characters"]:
        yield findings.CHARACTERS.filled(found=len(body), said=row["characters"])
    if count_blocks(body) != row["paragraphs"]:
        blocks = len(blocks_of(body, read_places(row["headings"], len(body)) or ()))
        if blocks != row["paragraphs"]:
            yield findings.PARAGRAPHS.filled(found=blocks, said=row["paragraphs"])


def _sayings(row: dict[str, Any], folded: str) -> Iterator[Phrase]:
    """What an article says of itself and cannot be."""
    body, script = row["body"], row["script"]
    if _is_doubtful(body, folded, script):
        found = detect(body).value
        if found != script:
            yield findings.SCRIPT.filled(
                found=findings.SCRIPTS[found], said=findings.SCRIPTS.get(script, script)
            )
    if row["headings"] is not None and read_places(row["headings"], len(body)) is None:
        yield findings.HEADINGS
    if row["evidence"] is not None and not is_evidence(row["evidence"]):
        yield findings.EVIDENCE
    if row["date"] is not None and not is_date(row["date"]):
        yield findings.NO_DATE
    for name in _DETAILS:
        if row[name] is not None and len(row[name]) > _LONGEST:
            yield findings.LONG.filled(detail=findings.DETAILS[name], most=_LONGEST)


def _is_doubtful(body: str, folded: str, script: str) -> bool:
    """Whether a text can plainly not be of its script; to look closely at all of them would take too long."""
    if folded == body or script not in ("simplified", "traditional"):
        return folded == body and script in ("traditional", "mixed")
    are_many = sum(map(ne, body[:_FIRST], folded)) * _MANY > min(_FIRST, len(body))
    return are_many is (script == "simplified")


def origins(corpus: Corpus, *, thorough: bool) -> Iterator[Problem]:
    """Whether the maps fit their bodies and, file by file, lead to the characters that stand there."""
    file, text = 0, None
    placeless = corpus.settings.placeless()
    empty = {number for (number,) in corpus.db.execute("SELECT id FROM source_file WHERE size = 0")}
    rows = corpus.db.execute(
        "SELECT id, source_file, body FROM article WHERE removed = 0 ORDER BY source_file, position"
    )
    for number, source, body in rows:
        where = f"article {number}"
        try:
            origin = corpus.articles.origin(number)
        except (ValueError, TypeError):
            yield Problem("origin", where, findings.MAP_ODD)
            continue
        if source != file:
            file = source
            try:
                text = corpus.files.text(corpus.files.of(number), quickly=not thorough)
            except (UserError, UnicodeDecodeError, LookupError) as error:
                text = None
                if not (isinstance(error, UserError) and error.message is messages.STORED_DAMAGED):
                    reason = error.said if isinstance(error, UserError) else str(error)
                    yield Problem("file", f"source file {file}", findings.NOT_READABLE.filled(reason=reason))
        if not origin.runs and body.strip() and number not in placeless and file not in empty:
            yield Problem("origin", where, findings.NO_MAP)
        elif origin.runs and origin.runs[-1].body_start + origin.runs[-1].length > len(body):
            yield Problem("origin", where, findings.MAP_MISFIT)
        elif text is not None and not agrees(origin, body, text):
            yield Problem("origin", where, findings.MAP_ASTRAY)


def words(corpus: Corpus) -> Iterator[Problem]:
    """Whether the words of each article that was cut are its text."""
    texts = dict(corpus.db.execute("SELECT id, text FROM word").fetchall())
    rows = corpus.db.execute(
        "SELECT w.article, w.words, a.body, a.script FROM word_cut AS w JOIN article AS a ON a.id = w.article "
        "ORDER BY w.article"
    )
    for article, packed, body, script in rows:
        try:
            inflate(packed, min(4 * len(body), 1000 * len(packed)))  # before it is believed
            found = "".join(map(texts.__getitem__, unpack(packed)))
            right = found == body or (script != "simplified" and _is_alike(found, body))
        except (zlib.error, KeyError, ValueError, TypeError):
            right = False
        if not right:
            yield Problem("words", f"article {article}", findings.WORDS)


def _is_alike(found: str, body: str) -> bool:
    """Whether words in simplified form can be those of a text; some phrases have other characters than their own."""
    return len(found) == len(body) and sum(map(ne, fold(found), fold(body))) <= max(4, len(body) // _PHRASES)
