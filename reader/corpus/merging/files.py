"""Files with their articles out of one corpus, as another one takes them in."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.folding import fold
from reader.corpus.database import Database
from reader.corpus.indexing import index_text
from reader.corpus.ready import COLUMNS, ReadyArticle, ReadyFile

_FILE = "SELECT name, sha256, encoding, media_type, size, bytes, plan FROM source_file WHERE id = ?"
_ARTICLE = f"SELECT {', '.join(COLUMNS)} FROM article WHERE id = ?"
_RUNS = "SELECT body_start, file_start, length FROM origin WHERE article = ? ORDER BY body_start"


def ready_file(db: Database, file: int, articles: Sequence[int]) -> ReadyFile:
    """A source file with these of its articles, by their ids, all as they are in the corpus."""
    name, sha256, encoding, media_type, size, packed, plan = db.execute(_FILE, (file,)).fetchone()
    return ReadyFile(
        path=name,
        name=name,
        sha256=sha256,
        encoding=encoding,
        media_type=media_type,
        size=size,
        packed=packed,
        plan=plan,
        articles=tuple(_ready(db, number) for number in articles),
        faults=(),
    )


def _ready(db: Database, number: int) -> ReadyArticle:
    values = db.execute(_ARTICLE, (number,)).fetchone()
    runs = db.execute(_RUNS, (number,)).fetchall()
    return ReadyArticle(values, index_text(fold(values[-1])), tuple(runs))
