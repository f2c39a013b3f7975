"""Finding texts of 1, 2, 4 and 6 characters in 20,000 articles, against a scan of all bodies with LIKE; many words."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.chinese.folding import fold
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit
from tests.benchmarks.generate import write
from tests.benchmarks.importing import COUNT
from tests.benchmarks.places import disk_folder

#: The first page of lines with the exact number of articles; the exact number of hits; a character of most articles.
FIRST, HITS, EVERYWHERE = 1 / 20, 1 / 3, 1.0
#: Many words joined by OR, against a count of each in every body.
MANY = 1.0
#: How large the index may be, against the UTF-8 of the bodies.
SIZE = 1.1
_LENGTHS = (1, 2, 4, 6)
_LINES = 50
#: In how many articles a rare text stands, and a middling one.
_RARE, _MIDDLING = 60, 1_000
_CANDIDATES = 1_500
_TIMES = 9
_WORDS = 1_000
_SEED = 7


def measure(_: Display) -> Findings:
    """Texts that occur as often as wanted are picked from the corpus; counts are checked against the scan."""
    with tempfile.TemporaryDirectory(dir=disk_folder()) as name:
        folder = Path(name)
        sources = folder / "texts"
        sources.mkdir()
        write(sources, COUNT)
        with Corpus.create(folder / "corpus.duizhao") as corpus:
            list(take_in(corpus, [sources]))
        with Corpus.open(folder / "corpus.duizhao", readonly=True) as corpus:
            figures = [_size(corpus)]
            for length in _LENGTHS:
                for kind, target in (("rare", _RARE), ("middling", _MIDDLING)):
                    figures += _compare(corpus, kind, _text(corpus, length, target))
            figures.append(_everywhere(corpus))
            figures.append(_many(corpus))
    return Findings(tuple(figures), (f"the first {_LINES} lines; LIKE looks for one spelling of one script",))


def _compare(corpus: Corpus, kind: str, text: str) -> list[Figure]:
    scan = _best(lambda: _scan(corpus, text))
    first = _best(lambda: corpus.search.find(text, limit=_LINES, count_hits=False))
    hits = _best(lambda: corpus.search.find(text, limit=_LINES))
    articles = corpus.search.find(text, limit=_LINES).articles
    if articles < _scan(corpus, text):
        raise RuntimeError(f"{text}: LIKE finds more than the search")
    name = f"search: {kind}, {len(text)} characters, {articles:,} articles"
    return [
        Figure(f"{name}: first lines", first, scan, Unit.MILLISECONDS, wanted=FIRST),
        Figure(f"{name}: all hits", hits, scan, Unit.MILLISECONDS, wanted=HITS),
    ]


def _everywhere(corpus: Corpus) -> Figure:
    ours = _best(lambda: corpus.search.find("年", limit=_LINES))
    articles = corpus.search.find("年", limit=_LINES).articles
    scan = _best(lambda: _scan(corpus, "年"))
    name = f"search: a character of {articles:,} articles: all hits"
    return Figure(name, ours, scan, Unit.MILLISECONDS, wanted=EVERYWHERE)


def _many(corpus: Corpus) -> Figure:
    """Words joined by OR, each hit counted: the floor folds every body and counts one word after the other in it."""
    chance = random.Random(_SEED)
    words: dict[str, None] = {}
    while len(words) < _WORDS:
        body = corpus.articles.body(chance.randint(1, COUNT))
        start = chance.randrange(len(body) - max(_LENGTHS))
        text = body[start : start + chance.choice(_LENGTHS[1:])]
        if text.isalpha():
            words[text] = None
    began = time.perf_counter()
    found = corpus.search.find(" OR ".join(words), limit=_LINES)
    ours = time.perf_counter() - began
    folded = {fold(word) for word in words}
    began = time.perf_counter()
    articles = hits = 0
    for (body,) in corpus.db.execute("SELECT body FROM article"):
        count = sum(map(fold(body).count, folded))
        articles += count > 0
        hits += count
    floor = time.perf_counter() - began
    if (found.articles, found.hits) != (articles, hits):
        raise RuntimeError(f"{found.hits} hits of many words, and {hits} by counting each")
    name = f"search: {_WORDS:,} words joined by OR, {articles:,} articles: all hits"
    return Figure(name, ours, floor, Unit.SECONDS, wanted=MANY)


def _size(corpus: Corpus) -> Figure:
    ((bodies,),) = corpus.db.execute("SELECT sum(length(CAST(body AS BLOB))) FROM article").fetchall()
    ((index,),) = corpus.db.execute("SELECT sum(length(block)) FROM body_index_data").fetchall()
    return Figure("search: size of the index", index / 1e6, bodies / 1e6, Unit.MEGABYTES, wanted=SIZE)


def _text(corpus: Corpus, length: int, target: int) -> str:
    """Of many texts out of the corpus the one that stands in about so many articles."""
    chance = random.Random(_SEED)
    found: dict[str, int] = {}
    for _ in range(_CANDIDATES):
        body = corpus.articles.body(chance.randint(1, COUNT))
        start = chance.randrange(len(body) - length)
        text = body[start : start + length]
        if text.isalpha() and text not in found:
            found[text] = corpus.search.find(f'"{text}"', limit=0, count_hits=False).articles
    return min(found, key=lambda text: (abs(found[text] - target), text))


def _scan(corpus: Corpus, text: str) -> int:
    row = corpus.db.execute("SELECT count(*) FROM article WHERE body LIKE ?", (f"%{text}%",)).fetchone()
    return int(row[0])


def _best(work: Callable[[], object]) -> float:
    """The shortest of some times, in milliseconds: what a busy machine adds is not ours."""
    times = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return min(times)
