"""The articles of a corpus and the files they came from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from reader import messages
from reader.corpus import passages, reprints
from reader.corpus.changes import Changes, Recorder, now, transaction
from reader.corpus.columns import read_places
from reader.corpus.database import Database
from reader.corpus.evidence import STAYS
from reader.corpus.packing import inflate
from reader.corpus.reprints import Reprint
from reader.corpus.rows import Article, Change, State
from reader.errors import UserError

if TYPE_CHECKING:  # reading does without what only an import needs
    from reader.corpus.ready import ReadyArticle, ReadyFile
    from reader.importing.articles import ImportedFile
    from reader.importing.origin import OriginMap

_DETAILS = ("title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number")
#: No more of a detail is read, in code points: in a stranger's file it could be as long as all others together.
_LONGEST = 10_000
_LIST = f"""
    SELECT a.id, {", ".join(f"substr(a.{name}, 1, {_LONGEST}) AS {name}" for name in _DETAILS)},
        a.script, a.characters, a.paragraphs, a.state, f.name AS file, a.source_file, a.position AS "order",
        (SELECT count(*) FROM annotation AS n WHERE n.article = a.id) AS annotations
    FROM article AS a JOIN source_file AS f ON f.id = a.source_file
    WHERE a.removed = 0
"""
_INSERT_FILE = (
    "INSERT INTO source_file (name, sha256, encoding, media_type, size, imported_at, bytes, plan) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_ORIGIN = "INSERT INTO origin (article, body_start, file_start, length) VALUES (?, ?, ?, ?)"

#: From so many files on they are many.
_MANY = 100
#: How much the index gathers before it writes, in bytes, and of how many parts of it one is made.
_BULK = {"hashsize": 4 * 1024 * 1024, "automerge": 16}
#: How many pages the log holds before it is worked into the file.
_LOG_PAGES = 8000


class Articles:
    """Reads and adds articles; bodies are read one at a time, lists carry none."""

    def __init__(self, db: Database, changes: Changes) -> None:
        self._db = db
        self._changes = changes
        self._path = changes.path

    def all(self, *, limit: int = -1) -> list[Article]:
        """All articles, or the first so many, in the order in which they were imported."""
        rows = self._db.query(f"{_LIST} ORDER BY a.source_file, a.position LIMIT ?", (limit,))
        return [_article(row) for row in rows]

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

    def script(self, number: int) -> str:
        """The script of one article, without counting its annotations; raises as `get`."""
        # As text: SQLite refuses numbers that are larger than its own.
        found = self._db.execute(
            "SELECT script FROM article WHERE id = CAST(? AS INTEGER) AND removed = 0", (str(number),)
        )
        row = found.fetchone()
        if row is None:
            raise UserError(messages.ARTICLE_MISSING, article=number)
        return str(row[0])

    def body(self, number: int) -> str:
        """The text of one article. Raises UserError when the corpus has none of that id."""
        row = self._db.execute("SELECT body FROM article WHERE id = ? AND removed = 0", (number,)).fetchone()
        if row is None:
            raise UserError(messages.ARTICLE_MISSING, article=number)
        return str(row[0])

    def headings(self, number: int) -> list[int] | None:
        """Where headings begin in the body of one article; None where their looks tell."""
        row = self._db.execute("SELECT headings, characters FROM article WHERE id = ?", (number,)).fetchone()
        return read_places(*row) if row and row[0] is not None else None

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
            "SELECT f.bytes, f.size FROM source_file AS f JOIN article AS a ON a.source_file = f.id WHERE a.id = ?",
            (number,),
        ).fetchone()
        if row is None:
            raise UserError(messages.ARTICLE_MISSING, article=number)
        return inflate(*row)

    def known(self, sha256: str) -> str | None:
        """The name under which these bytes are in the corpus already, or None."""
        row = self._db.execute(
            "SELECT f.name FROM source_file AS f WHERE f.sha256 = ? AND EXISTS "
            "(SELECT 1 FROM article AS a WHERE a.source_file = f.id AND a.removed = 0)",
            (sha256,),
        ).fetchone()
        return str(row[0]) if row else None

    def known_among(self, digests: Iterable[str]) -> dict[str, str]:
        """Those of the SHA-256 digests that are in the corpus already, each with the name of its file."""
        rows = self._db.execute(
            "SELECT f.sha256, f.name FROM source_file AS f WHERE f.sha256 IN (SELECT value FROM json_each(?)) "
            "AND EXISTS (SELECT 1 FROM article AS a WHERE a.source_file = f.id AND a.removed = 0)",
            (json.dumps(list(digests)),),
        )
        return dict(rows.fetchall())

    def is_likely(self) -> Callable[[str, int], bool]:
        """Asks whether a file of this name and size, in bytes, is in the corpus, as of now; not about its bytes."""
        there = {hash(row) for row in self._db.execute("SELECT name, size FROM source_file")}
        return lambda name, size: hash((name, size)) in there

    def reprints(self) -> list[list[int]]:
        """The ids of articles with the same text, in whichever script: a list for each text with more than one."""
        return reprints.groups(self._db)

    def reprints_of(self, number: int) -> list[int]:
        """The ids of the other articles with the text of this one."""
        return reprints.others(self._db, number)

    def stays(self, number: int) -> bool:
        """Whether an article has new ones in its place, and is there for its annotations alone; see `recleaning`."""
        row = self._db.execute(
            "SELECT 1 FROM article WHERE id = ? AND instr(evidence, ?)", (number, f'"{STAYS}"')
        ).fetchone()
        return row is not None

    def reprints_among(self, numbers: Iterable[int]) -> list[Reprint]:
        """Those of the articles with these ids of which the text was there before."""
        return reprints.among(self._db, numbers)

    def add(self, files: Iterable[ImportedFile], *, into: int | None = None) -> Change:
        """Store files with their articles, all or none; `into` joins an earlier step (see `Changes.step`).

        Files whose bytes are known must have been left out (see `known`). Bytes whose articles were
        taken back before come back as they were, unless they are now read otherwise.
        """
        from reader.corpus.ready import make_ready  # noqa: PLC0415 - see above

        return self.add_ready([make_ready(file) for file in files], into=into)

    def add_ready(self, files: Sequence[ReadyFile], *, into: int | None = None) -> Change:
        """Store files of which the rows were made ready; otherwise as `add`."""
        with self._changes.step("articles.import", into=into, files=len(files)) as recorder:
            known = self._sources([file.sha256 for file in files])
            numbers: list[int] = []
            time = now()
            for file in files:
                if not self._is_back(recorder, file, known.get(file.sha256, ())):
                    source, articles = self._add_file(file, time)
                    known.setdefault(file.sha256, []).append(source)
                    numbers += articles
            recorder.appeared("article", numbers)
        return self._changes.made(recorder)

    def add_within(self, recorder: Recorder, file: ReadyFile) -> list[int]:
        """Within a step: store a file that is not in the corpus; the ids of its articles, in their order."""
        _, numbers = self._add_file(file, now())
        recorder.appeared("article", numbers)
        return numbers

    @contextmanager
    def in_bulk(self, count: int) -> Iterator[None]:
        """While so many files are added: the index and the log are set so that it takes a quarter less time."""
        if count < _MANY:
            yield
            return
        with transaction(self._db, self._path):
            for name, value in _BULK.items():
                self._db.execute("INSERT INTO body_index (body_index, rank) VALUES (?, ?)", (name, value))
        ((usual,),) = self._db.execute("PRAGMA wal_autocheckpoint").fetchall()
        self._db.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
        try:
            yield
        finally:
            self._db.execute(f"PRAGMA wal_autocheckpoint = {usual}")

    def remove(self, numbers: Iterable[int]) -> Change:
        """Take articles and their annotations out of the corpus; the source files stay."""
        numbers = list(numbers)
        with self._changes.step("articles.remove", count=len(numbers)) as recorder:
            groups: list[str | None] = []
            for number in numbers:
                article = self.get(number)
                rows = self._db.execute(
                    "SELECT id, passage_group FROM annotation WHERE article = ?", (article.id,)
                ).fetchall()
                for annotation, group in rows:
                    recorder.delete("annotation", annotation, article=article.id)
                    groups.append(group)
                recorder.update("article", article.id, {"removed": 1}, article=article.id)
            passages.release(
                self._db, recorder, groups
            )  # of one that was split, the other article has parts, too
        return self._changes.made(recorder)

    def set_state(self, number: int, state: State) -> Change:
        """Say how far the reader is with an article; undoable."""
        article = self.get(number)
        with self._changes.step("article.state", title=article.title, state=state.value) as recorder:
            recorder.update("article", number, {"state": state.value}, article=number)
        return self._changes.made(recorder)

    def mark_opened(self, number: int) -> Change | None:
        """An unread article was opened: it is being read. No step of the history; None if it was not unread.

        Raises UserError when the file cannot be written.
        """
        with transaction(self._db, self._path):
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

    def _sources(self, digests: Iterable[str]) -> dict[str, list[int]]:
        """The ids of the source files with these SHA-256 digests, whether their articles were removed or not."""
        rows = self._db.execute(
            "SELECT sha256, id FROM source_file WHERE sha256 IN (SELECT value FROM json_each(?))",
            (json.dumps(list(digests)),),
        )
        found: dict[str, list[int]] = {}
        for digest, number in rows.fetchall():
            found.setdefault(digest, []).append(number)
        return found

    def _is_back(self, recorder: Recorder, file: ReadyFile, sources: Iterable[int]) -> bool:
        """Bring the articles of a file back that were taken out of the corpus; whether there are any such."""
        for source in sources:
            if self._bodies(source) == [article.values[-1] for article in file.articles]:
                self._bring_back(recorder, source)
                return True
        return False

    def _add_file(self, file: ReadyFile, time: str) -> tuple[int, list[int]]:
        """Store one file that is not in the corpus; its id and those of its articles."""
        row = (
            file.name,
            file.sha256,
            file.encoding,
            file.media_type,
            file.size,
            time,
            file.packed,
            file.plan,
        )
        source = int(self._db.conn.execute(_INSERT_FILE, row).lastrowid or 0)
        return source, [self._add_article(source, article) for article in file.articles]

    def _bodies(self, source: int) -> list[str]:
        # Below 0 stand the rows that a cut or a cleaning has replaced.
        rows = self._db.execute(
            "SELECT body FROM article WHERE source_file = ? AND position >= 0 ORDER BY position", (source,)
        )
        return [body for (body,) in rows]

    def _bring_back(self, recorder: Recorder, source: int) -> None:
        rows = self._db.execute(
            "SELECT id FROM article WHERE source_file = ? AND removed = 1 AND position >= 0", (source,)
        )
        for (number,) in rows.fetchall():
            recorder.update("article", number, {"removed": 0}, article=number)

    def _add_article(self, source: int, article: ReadyArticle) -> int:
        connection = self._db.conn  # sqlite-utils asks each time whether somebody traces
        number = int(connection.execute(_insert_article(), (source, *article.values)).lastrowid or 0)
        connection.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, article.indexed))
        connection.executemany(_INSERT_ORIGIN, [(number, *run) for run in article.runs])
        return number


@cache
def _insert_article() -> str:
    from reader.corpus.ready import COLUMNS  # noqa: PLC0415 - see above

    return f"INSERT INTO article (source_file, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"


def _article(row: dict[str, Any]) -> Article:
    return Article(**{**row, "state": State(row["state"])})
