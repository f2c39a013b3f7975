"""The words of all articles, kept in the corpus. They can be made again at any time, so no history has them.

A word is in simplified form and stands for its spellings in both scripts. Those of an article make up its body,
code point by code point: white space and punctuation are words here, too.
"""

from __future__ import annotations

import zlib
from array import array
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from reader import messages
from reader.chinese import words
from reader.corpus.apart import temporary
from reader.corpus.batch.crew import processes_at_most
from reader.corpus.changes import transaction
from reader.corpus.connection import explained
from reader.corpus.database import Database
from reader.corpus.query.filters import EVERYTHING, Filters, prepare
from reader.corpus.segmenting import packing
from reader.corpus.segmenting.child import Cuts, Text, cut_all
from reader.corpus.segmenting.pool import Pool
from reader.errors import UserError

#: Code points that go to a process at once.
_BATCH = 100_000
#: Fewer than so many are cut without starting processes, each of which loads the dictionary first.
_FEW = 200_000
#: So many words are gathered before they are counted.
_GATHERED = 4_000_000
#: So many are counted at once: no other thread runs meanwhile.
_COUNTED = 50_000

#: All words have a number below this one.
_NUMBERS = 2**31
#: The words of an article from what is stored of it.
unpack = packing.unpack

_T = TypeVar("_T")

_WITHOUT = (
    "FROM article AS a LEFT JOIN word_cut AS w ON w.article = a.id AND w.dictionary = ? "
    "WHERE a.removed = 0 AND w.article IS NULL"
)

#: What stands before the tables of the file, for all that is asked of a connection.
_APART = (
    "CREATE TEMP TABLE IF NOT EXISTS word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    "INSERT OR IGNORE INTO temp.word SELECT id, text FROM main.word",
    "CREATE TEMP TABLE IF NOT EXISTS word_cut (article INTEGER PRIMARY KEY, dictionary TEXT NOT NULL, words BLOB)",
    "INSERT OR IGNORE INTO temp.word_cut SELECT article, dictionary, words FROM main.word_cut",
)


class Progress(NamedTuple):
    """How far the cutting is: code points done, and all that were to be cut."""

    done: int
    of: int


class ArticleWords(NamedTuple):
    """The words of one article in order, as numbers (see `WordCuts.vocabulary`)."""

    article: int
    words: array[int]


class WordCounts(NamedTuple):
    """How often words stand in articles, by their numbers; in how many of them each; how many articles there are."""

    frequency: Counter[int]
    articles: Counter[int]
    of: int


class WordCuts:
    """Makes and reads the words of the articles of one corpus."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def missing(self) -> int:
        """How many code points of articles are still to be cut with the words that are known now."""
        ((count,),) = self._db.execute(
            f"SELECT coalesce(sum(a.characters), 0) {_WITHOUT}", (words.dictionary(),)
        ).fetchall()
        return int(count)

    def make(self, *, processes: int | None = None) -> Generator[Progress, None, None]:
        """Cut what is missing and store it piece by piece; what was stored stays when one stops.

        Raises UserError when the file cannot be written.
        """
        total = self.missing()
        dictionary = words.dictionary()
        done = 0
        known = {text: number for number, text in self._db.execute("SELECT id, text FROM word ORDER BY id")}
        if any(not 0 < number < _NUMBERS for number in known.values()):
            self._forget()  # none of ours has such numbers
            known, total = {}, self.missing()
        yield Progress(0, total)
        with closing(self.cut(total, processes=processes)) as pieces:
            for cuts in pieces:
                if cuts is not None:
                    done += self._store(cuts, dictionary, known)
                yield Progress(done, total)

    def make_apart(self, *, processes: int | None = None) -> Generator[Progress, None, None]:
        """The same for a corpus that is only read: the words are there until it is closed, the file has none of them.

        Raises UserError when there is no room for what is temporary.
        """
        if not self.missing():
            return
        with explained(self._path), temporary(self._db.conn):
            for statement in _APART:
                self._db.execute(statement)
            yield from self.make(processes=processes)

    def cut(self, total: int, *, processes: int | None = None) -> Generator[Cuts | None, None, None]:
        """Cut what is missing without storing it, piece by piece; None when nothing came for a moment.

        `total` is what `missing` says. Nothing is written, so that it can be done with a corpus that is only read.
        """
        batches = self._batches(words.dictionary())
        if total <= _FEW:
            yield from map(cut_all, batches)
            return
        pool = Pool(processes or processes_at_most())
        try:
            yield from pool.through(batches)
        finally:
            pool.close()

    def _forget(self) -> None:
        with transaction(self._db, self._path):
            self._db.execute("DELETE FROM word_cut")
            self._db.execute("DELETE FROM word")

    def vocabulary(self) -> dict[int, str]:
        """All words by their numbers."""
        return dict(self._db.execute("SELECT id, text FROM word").fetchall())

    def read(
        self,
        filters: Filters = EVERYTHING,
        *,
        go_on: Callable[[], bool] = lambda: True,
    ) -> Iterator[ArticleWords]:
        """The words of the articles that pass, in the order of the articles; those that are not cut are left out.

        Raises UserError where what is stored of an article is damaged; so do `count` and `of`.
        """
        for number, packed in self._packed(filters):
            if not go_on():
                return
            yield ArticleWords(number, self._undamaged(unpack, number, packed))

    def count(
        self,
        filters: Filters = EVERYTHING,
        *,
        alike: Mapping[int, int] | None = None,
        go_on: Callable[[], bool] = lambda: True,
    ) -> WordCounts:
        """The words of the articles that pass, counted, without regard to where they stand: sooner than by `read`.

        Words in `alike` are counted as those that they lead to, and an article with several of them once.
        """
        found = WordCounts(Counter(), Counter(), 0)
        alike = alike or {}
        several, twice = frozenset((*alike, *alike.values())), Counter[int]()
        # Words that are equally often in their articles are counted together, each once for each article.
        gathered: dict[tuple[int, str], array[int]] = {}
        size = count = 0
        for number, packed in self._packed(filters):
            if not go_on():
                break
            count += 1
            text = self._undamaged(packing.tally, number, packed)
            kind = text.words.typecode
            size += len(text.words)
            if several and len(here := several.intersection(text.words)) > 1:
                told = [alike.get(word, word) for word in here]
                if len(once := set(told)) < len(told):
                    twice.update(told)
                    twice.subtract(once)
            for times, some in text.groups():
                before = gathered.setdefault((times, kind), some)
                if before is not some:
                    before += some
            if size > _GATHERED:
                _count(gathered, found)
                size = 0
        _count(gathered, found)
        for word in found.frequency.keys() & alike.keys():
            found.frequency[alike[word]] += found.frequency.pop(word)
            found.articles[alike[word]] += found.articles.pop(word)
        found.articles.subtract(twice)
        return found._replace(of=count)

    def of(self, article: int) -> list[int] | None:
        """The ends of the words of an article, in code points of its body; None where it is not cut."""
        row = self._db.execute(
            "SELECT words FROM word_cut WHERE article = ? AND dictionary = ?", (article, words.dictionary())
        ).fetchone()
        if row is None:
            return None
        numbers = self._undamaged(unpack, article, row[0])
        rows = self._db.execute(
            "SELECT id, text FROM word WHERE id IN (SELECT value FROM json_each(?))",
            (str(list(set(numbers))),),
        )
        lengths = {number: len(text) for number, text in rows}  # SQLite's length() stops at a NUL
        return self._undamaged(lambda _: list(accumulate(map(lengths.__getitem__, numbers))), article, b"")

    def _undamaged(self, read: Callable[[bytes], _T], article: int, packed: bytes) -> _T:
        try:
            return read(packed)
        except (ValueError, KeyError, zlib.error) as error:
            reason = messages.WORDS_OF_ARTICLE.filled(article=article)
            raise UserError(messages.CORPUS_DAMAGED, path=self._path, reason=reason) from error

    def _packed(self, filters: Filters) -> Iterator[tuple[int, bytes]]:
        """The articles that pass and are cut, in order, with their words as they are stored."""
        prepare(self._db)
        condition, values = "", list[Any]()
        if filters:
            asked, values = filters.condition()
            condition = f"AND article IN (SELECT article.id FROM article WHERE {asked})"
        # An index lists the few that were taken out; to ask each article takes a third of the time of all the rest.
        return self._db.execute(
            "SELECT article, words FROM word_cut WHERE dictionary = ? "
            f"AND article NOT IN (SELECT id FROM article WHERE removed = 1) {condition} ORDER BY article",
            (words.dictionary(), *values),
        )

    def _batches(self, dictionary: str) -> Iterator[list[Text]]:
        numbers = self._db.execute(f"SELECT a.id {_WITHOUT} ORDER BY a.id", (dictionary,)).fetchall()
        batch: list[Text] = []
        size = 0
        for (number,) in numbers:
            row = self._db.execute("SELECT id, script, body FROM article WHERE id = ?", (number,)).fetchone()
            batch.append(Text(*row))
            size += len(batch[-1].body)
            if size >= _BATCH:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _store(self, cuts: Cuts, dictionary: str, known: dict[str, int]) -> int:
        """Store what was cut; how many code points it has."""
        with transaction(self._db, self._path):
            first = 1 + next(reversed(known.values()), 0)  # they are in order
            new = {
                text: number
                for number, text in enumerate((text for text in cuts.words if text not in known), start=first)
            }
            self._db.conn.executemany("INSERT INTO word (text, id) VALUES (?, ?)", new.items())
            there = [known.get(text) or new[text] for text in cuts.words]
            rows = [
                (
                    cut.article,
                    dictionary,
                    packing.pack(cut.text, list(map(there.__getitem__, cut.text.words))),
                )
                for cut in cuts.articles
            ]
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO word_cut (article, dictionary, words) VALUES (?, ?, ?)", rows
            )
        known |= new
        return sum(cut.characters for cut in cuts.articles)


def _count(gathered: dict[tuple[int, str], array[int]], found: WordCounts) -> None:
    """Count what was gathered, by how often it stands in its articles, and forget it."""
    for (times, _), some in gathered.items():
        counts = Counter[int]()
        for at in range(0, len(some), _COUNTED):
            counts.update(some[at : at + _COUNTED])
        for word, articles in counts.items():
            found.articles[word] += articles
            found.frequency[word] += times * articles
    gathered.clear()
