"""The articles of a corpus and the files they came from."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script
from reader.corpus.changes import Changes, Recorder, now
from reader.corpus.database import Database
from reader.corpus.rows import Article, Change, State
from reader.corpus.search import index_text
from reader.errors import UserError

if TYPE_CHECKING:  # reading does without what only an import needs
    from reader.importing.articles import ImportedArticle, ImportedFile
    from reader.importing.origin import OriginMap

_FIELDS = (
    "title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number",
    "script", "characters", "paragraphs", "state",
)  # fmt: skip
_LIST = f"""
    SELECT a.id, {", ".join(f"a.{name}" for name in _FIELDS)}, f.name AS file, a.position AS "order",
        (SELECT count(*) FROM annotation AS n WHERE n.article = a.id) AS annotations
    FROM article AS a JOIN source_file AS f ON f.id = a.source_file
    WHERE a.removed = 0
"""


class Articles:
    """Reads and adds articles; bodies are read one at a time, lists carry none."""

    def __init__(self, db: Database, changes: Changes) -> None:
        self._db = db
        self._changes = changes

    def all(self) -> list[Article]:
        """All articles, in the order in which they were imported."""
        return [_article(row) for row in self._db.query(f"{_LIST} ORDER BY a.source_file, a.position")]

    def some(self, numbers: Iterable[int]) -> list[Article]:
        """The articles with these ids, those that are there, in no particular order."""
        wanted = json.dumps(list(numbers))  # one parameter: SQLite takes only so many
        rows = self._db.query(f"{_LIST} AND a.id IN (SELECT value FROM json_each(?))", (wanted,))
        return [_article(row) for row in rows]

    def count(self) -> int:
        """How many articles the corpus holds."""
        return int(self._db.execute("SELECT count(*) FROM article WHERE removed = 0").fetchone()[0])

    def get(self, number: int) -> Article:
        """One article. Raises UserError when the corpus has none of that id."""
        for article in self.some([number]):
            return article
        raise UserError(messages.ARTICLE_MISSING, article=number)

    def body(self, number: int) -> str:
        """The text of one article. Raises UserError when the corpus has none of that id."""
        row = self._db.execute("SELECT body FROM article WHERE id = ? AND removed = 0", (number,)).fetchone()
        if row is None:
            raise UserError(messages.ARTICLE_MISSING, article=number)
        return str(row[0])

    def origin(self, number: int) -> OriginMap:
        """Where the body of one article stands in its decoded source file, in code points of both."""
        rows = self._db.execute(
            "SELECT body_start, file_start, length FROM origin WHERE article = ? ORDER BY body_start",
            (number,),
        )
        from reader.importing.origin import OriginMap, Run  # noqa: PLC0415 - see above

        return OriginMap(tuple(Run(*row) for row in rows))

    def file_bytes(self, number: int) -> bytes:
        """The bytes of the file from which one article came, as they were imported."""
        row = self._db.execute(
            "SELECT f.bytes FROM source_file AS f JOIN article AS a ON a.source_file = f.id WHERE a.id = ?",
            (number,),
        ).fetchone()
        if row is None:
            raise UserError(messages.ARTICLE_MISSING, article=number)
        return zlib.decompress(row[0])

    def known(self, sha256: str) -> str | None:
        """The name under which these bytes are in the corpus already, or None."""
        row = self._db.execute(
            "SELECT f.name FROM source_file AS f WHERE f.sha256 = ? AND EXISTS "
            "(SELECT 1 FROM article AS a WHERE a.source_file = f.id AND a.removed = 0)",
            (sha256,),
        ).fetchone()
        return str(row[0]) if row else None

    def add(self, files: Iterable[ImportedFile], *, into: int | None = None) -> Change:
        """Store files with their articles, all or none; `into` joins an earlier step (see `Changes.step`).

        Files whose bytes are known must have been left out (see `known`). Bytes whose articles were
        taken back before come back as they were, unless they are now read otherwise.
        """
        files = list(files)
        with self._changes.step("articles.import", into=into, files=len(files)) as recorder:
            for file in files:
                self._add_file(recorder, file)
        return self._changes.made(recorder)

    def remove(self, numbers: Iterable[int]) -> Change:
        """Take articles and their annotations out of the corpus; the source files stay."""
        numbers = list(numbers)
        with self._changes.step("articles.remove", count=len(numbers)) as recorder:
            for number in numbers:
                article = self.get(number)
                rows = self._db.execute(
                    "SELECT id FROM annotation WHERE article = ?", (article.id,)
                ).fetchall()
                for (annotation,) in rows:
                    recorder.delete("annotation", annotation, article=article.id)
                recorder.update("article", article.id, {"removed": 1}, article=article.id)
        return self._changes.made(recorder)

    def set_state(self, number: int, state: State) -> Change:
        """Say how far the reader is with an article; undoable."""
        article = self.get(number)
        with self._changes.step("article.state", title=article.title, state=state.value) as recorder:
            recorder.update("article", number, {"state": state.value}, article=number)
        return self._changes.made(recorder)

    def mark_opened(self, number: int) -> Change | None:
        """An unread article was opened: it is being read. No step of the history; None if it was not unread."""
        cursor = self._db.execute(
            "UPDATE article SET state = 'reading' WHERE id = ? AND state = 'unread' AND removed = 0",
            (number,),
        )
        if cursor.rowcount == 0:
            return None
        return Change(
            id=0,
            name="",
            facts={},
            annotator="",
            made_at=now(),
            kinds=frozenset({"article"}),
            articles=frozenset({number}),
        )

    def _add_file(self, recorder: Recorder, file: ImportedFile) -> None:
        for (known,) in self._db.execute(
            "SELECT id FROM source_file WHERE sha256 = ?", (file.sha256,)
        ).fetchall():
            if self._bodies(known) == [article.body for article in file.articles]:
                self._bring_back(recorder, known)
                return
        cursor = self._db.execute(
            "INSERT INTO source_file (name, sha256, encoding, media_type, size, imported_at, bytes) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                file.name,
                file.sha256,
                file.encoding,
                file.media_type,
                len(file.data),
                now(),
                zlib.compress(file.data, 6),
            ),
        )
        source = int(cursor.lastrowid or 0)
        for article in file.articles:
            self._add_article(recorder, source, article)

    def _bodies(self, source: int) -> list[str]:
        rows = self._db.execute("SELECT body FROM article WHERE source_file = ? ORDER BY position", (source,))
        return [body for (body,) in rows]

    def _bring_back(self, recorder: Recorder, source: int) -> None:
        rows = self._db.execute("SELECT id FROM article WHERE source_file = ? AND removed = 1", (source,))
        for (number,) in rows.fetchall():
            recorder.update("article", number, {"removed": 0}, article=number)

    def _add_article(self, recorder: Recorder, source: int, article: ImportedArticle) -> None:
        folded = fold(article.body)
        cursor = self._db.execute(
            "INSERT INTO article (source_file, position, title, kicker, subtitle, section, source, author, editor, "
            "date, number, script, characters, paragraphs, folded_sha256, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                source,
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
                len(article.body),
                len(ParallelText(article.body, Script(article.script)).blocks),
                _fingerprint(folded),
                article.body,
            ),
        )
        number = int(cursor.lastrowid or 0)
        self._db.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, index_text(folded)))
        self._db.conn.executemany(
            "INSERT INTO origin (article, body_start, file_start, length) VALUES (?, ?, ?, ?)",
            [(number, *run) for run in article.origin.runs],
        )
        recorder.appeared("article", number, article=number)


def _fingerprint(folded: str) -> str:
    """What reprints of a text share, in whichever script: the digest of its folded form without white space."""
    import hashlib  # noqa: PLC0415 - 3 ms that reading does without

    return hashlib.sha256("".join(folded.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _article(row: dict[str, Any]) -> Article:
    return Article(**{**row, "state": State(row["state"])})
