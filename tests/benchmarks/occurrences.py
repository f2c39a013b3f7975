"""Finding the places of many terms against reading all bodies, and tagging 50,000 places against writing their rows."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.chinese.folding import fold
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Chosen, Found, Occurrences, Outcome, Request, Rule, chosen
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.generate import COMMON_WORD, write
from tests.benchmarks.places import disk_folder

_ARTICLES, _PLACES, _TERMS, _TIMES = 3000, 50_000, 2000, 3
_SEED = 7
#: What text is made of: terms of it stand in every line.
_FREQUENT = "市区县的和，。"


def measure(_: Display) -> Findings:
    """One word, 2,000 terms, whole words; then 50,000 places tagged, taken back and made again."""
    with tempfile.TemporaryDirectory(dir=disk_folder()) as name:
        folder = Path(name)
        sources = folder / "texts"
        sources.mkdir()
        write(sources, _ARTICLES)
        with Corpus.create(folder / "corpus.duizhao", annotator="Li") as corpus:
            list(take_in(corpus, [sources]))
            figures = (*_finding(corpus), *_tagging(corpus, folder / "floor.sqlite"))
            characters = corpus.db.execute("SELECT sum(characters) FROM article").fetchone()[0]
    return Findings(figures, (f"{characters:,} characters in {_ARTICLES:,} articles",))


def _finding(corpus: Corpus) -> list[Figure]:
    occurrences = Occurrences(corpus)

    def floor() -> None:
        for (body,) in corpus.db.execute("SELECT body FROM article WHERE removed = 0"):
            fold(body)

    least = median(_seconds(floor) for _ in range(_TIMES))
    figures = []
    word, terms = (Rule(COMMON_WORD, "A"),), tuple(Rule(term, "A") for term in _terms(corpus))
    for name, request in (
        ("one word", Request(rules=word)),
        ("one word, whole", Request(rules=word, whole_words=True)),
        (f"{_TERMS:,} terms", Request(rules=terms)),
    ):
        _count(occurrences, request)  # loads the segmenter
        ours = [_seconds(lambda request=request: _count(occurrences, request)) for _ in range(_TIMES)]  # type: ignore[misc]
        count = _count(occurrences, request)
        label = f"find {name}: {count:,} places / all bodies read and folded"
        figures.append(Figure(label, median(ours), least, Unit.SECONDS))
    return figures


def _terms(corpus: Corpus) -> list[str]:
    """Terms of two to six characters that stand in the corpus, the same in every run."""
    chance = random.Random(_SEED)
    bodies = [corpus.articles.body(number) for number in range(1, 200)]
    terms: set[str] = set()
    while len(terms) < _TERMS:
        body = chance.choice(bodies)
        start = chance.randrange(len(body))
        term = body[start : start + chance.randint(2, 6)]
        if len(term) > 1 and term.isalpha():
            terms.add(term)
    return sorted(terms)


def _count(occurrences: Occurrences, request: Request) -> int:
    return sum(len(found.occurrences) for found in occurrences.find(request))


def _tagging(corpus: Corpus, path: Path) -> list[Figure]:
    request = Request(rules=tuple(Rule(sign, "B") for sign in _FREQUENT))
    found: list[Found] = list(Occurrences(corpus).find(request))
    places = [place for piece in found for place in piece.occurrences][:_PLACES]
    if len(places) < _PLACES:
        raise RuntimeError(f"only {len(places)} places")
    picked = chosen(places)
    tag = [_seconds(lambda: _tag(corpus, request, picked))]
    rows = corpus.db.execute("SELECT * FROM annotation").fetchall()
    history = corpus.db.execute("SELECT * FROM change_row WHERE kind = 'annotation'").fetchall()
    undo, redo = [_seconds(corpus.history.undo)], [_seconds(corpus.history.redo)]
    for _ in range(_TIMES - 1):
        undo.append(_seconds(corpus.history.undo))
        tag.append(_seconds(lambda: _tag(corpus, request, picked)))
        corpus.history.undo()
        redo.append(_seconds(corpus.history.redo))
    insert, delete = _floor(corpus, path, rows, history)
    return [
        Figure(f"tag {_PLACES:,} places / their rows written", median(tag), insert, Unit.SECONDS),
        Figure(f"take {_PLACES:,} places back / their rows deleted", median(undo), delete, Unit.SECONDS),
        Figure(f"tag {_PLACES:,} places again / their rows written", median(redo), insert, Unit.SECONDS),
    ]


def _tag(corpus: Corpus, request: Request, picked: Chosen) -> Outcome:
    *_, last = tag_all(corpus, request, picked)
    if last.outcome is None or last.outcome.made != _PLACES:
        raise RuntimeError(f"not all places were tagged: {last}")
    return last.outcome


def _floor(
    corpus: Corpus, path: Path, rows: list[tuple[object, ...]], history: list[tuple[object, ...]]
) -> tuple[float, float]:
    """Seconds that SQLite takes for the same rows under the same indexes, and to delete them one by one."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    kept = "name IN ('annotation', 'change_row') OR tbl_name IN ('annotation', 'change_row')"
    for (sql,) in corpus.db.execute(
        f"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') AND ({kept}) "
        "ORDER BY type = 'index'"
    ):
        db.execute(sql)

    def insert() -> None:
        db.execute("BEGIN IMMEDIATE")
        for table, values in (("annotation", rows), ("change_row", history)):
            db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values[0]))})", values)
        db.execute("COMMIT")

    def delete() -> None:
        db.execute("BEGIN IMMEDIATE")
        db.executemany("DELETE FROM annotation WHERE id = ?", [(row[0],) for row in rows])
        db.execute("COMMIT")

    inserts, deletes = [], []
    for _ in range(_TIMES):
        inserts.append(_seconds(insert))
        deletes.append(_seconds(delete))
        db.execute("DELETE FROM change_row")
    db.close()
    return median(inserts), median(deletes)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
