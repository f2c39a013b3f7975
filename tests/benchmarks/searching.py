"""Finding words of 1, 2, 4 and 6 characters in 20,000 articles, against a scan of all bodies with LIKE; many words."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path

from reader.chinese.folding import fold
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from tests.benchmarks import generate as artificial
from tests.benchmarks import natural
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit
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
#: In how many articles a rare word stands, and a middling one.
_KINDS = (("rare", 60), ("middling", 1_000))
#: So many words are measured of each kind, out of those next to them by frequency.
_PICKED, _CLOSE = 9, 25
_CANDIDATES = 1_500
_TIMES = 9
_WORDS = 1_000
_SEED = 7


def measure(_: Display) -> Findings:
    """Words that occur as often as wanted are picked from a corpus; counts are checked against the scan.

    Beside them, texts cut out at random of a corpus whose every character is in half of the articles: the hardest
    there is for the index, which nothing was promised for.
    """
    with tempfile.TemporaryDirectory(dir=disk_folder()) as name:
        folder = Path(name)
        with _corpus(folder / "natural", natural.articles(COUNT)) as corpus:
            figures = [_size(corpus)]
            for length, (kind, target) in product(_LENGTHS, _KINDS):
                figures += _words_of_a_kind(corpus, kind, _words(corpus, length, target))
        with _corpus(folder / "artificial", artificial.articles(COUNT)) as corpus:
            figures += [_size(corpus), _everywhere(corpus), _many(corpus)]
            for length, (kind, target) in product(_LENGTHS[1:], _KINDS):
                figures += _cut_out(corpus, kind, _text(corpus, length, target))
    return Findings(tuple(figures), (f"the first {_LINES} lines; LIKE looks for one spelling of one script",))


@contextmanager
def _corpus(folder: Path, articles: Iterable[artificial.Article]) -> Iterator[Corpus]:
    """A corpus of articles, read-only."""
    sources, target = folder / "texts", folder / "corpus.duizhao"
    sources.mkdir(parents=True)
    artificial.write_all(sources, articles)
    with Corpus.create(target) as corpus:
        list(take_in(corpus, [sources]))
    with Corpus.open(target, readonly=True) as corpus:
        yield corpus


def _words_of_a_kind(corpus: Corpus, kind: str, words: list[str]) -> Iterator[Figure]:
    """Of words sorted by their time against the scan the one in the middle; and the slowest, so that it is seen."""
    first, hits = zip(*(_compare(corpus, word) for word in words), strict=True)
    ranked = sorted(first, key=_ratio)
    middle, last = ranked[len(ranked) // 2], ranked[-1]
    name = f"search: {kind} words, {len(words[0])} characters"
    yield replace(middle, name=f"{name}: {middle.name}", wanted=FIRST)
    yield replace(last, name=f"{name}, the slowest of {len(words)}: {last.name}", wanted=FIRST)
    slowest = max(hits, key=_ratio)
    yield replace(slowest, name=f"{name}, the slowest of {len(words)}: {slowest.name}", wanted=HITS)


def _cut_out(corpus: Corpus, kind: str, text: str) -> Iterator[Figure]:
    """A text that is no word, in a corpus whose every character is in half of all articles."""
    first, hits = _compare(corpus, text)
    name = f"search: {kind}, {len(text)} characters cut out"
    yield replace(first, name=f"{name}: {first.name}")
    yield replace(hits, name=f"{name}: {hits.name}", wanted=HITS)


def _ratio(figure: Figure) -> float:
    return figure.value


def _compare(corpus: Corpus, text: str) -> tuple[Figure, Figure]:
    """The first lines, and all hits, of one text against a scan for it."""
    scan = _best(lambda: _scan(corpus, text))
    first = _best(lambda: corpus.search.find(text, limit=_LINES, count_hits=False))
    hits = _best(lambda: corpus.search.find(text, limit=_LINES))
    articles = corpus.search.find(text, limit=_LINES).articles
    if articles < _scan(corpus, text):
        raise RuntimeError(f"{text}: LIKE finds more than the search")
    return (
        Figure(f"first lines of {articles:,} articles", first, scan, Unit.MILLISECONDS),
        Figure(f"all hits of {articles:,} articles", hits, scan, Unit.MILLISECONDS),
    )


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


def _words(corpus: Corpus, length: int, target: int) -> list[str]:
    """The words of so many characters that stand in about so many articles."""
    ranked = natural.words_of(length)
    low, high = 0, len(ranked)  # the rarer a word, the fewer articles: nearly
    while low < high:
        middle = (low + high) // 2
        if _articles_with(corpus, ranked[middle]) > target:
            low = middle + 1
        else:
            high = middle
    near = ranked[max(0, low - _CLOSE) : low + _CLOSE]
    return sorted(near, key=lambda word: abs(_articles_with(corpus, word) - target))[:_PICKED]


def _articles_with(corpus: Corpus, text: str) -> int:
    return corpus.search.find(f'"{text}"', limit=0, count_hits=False).articles


def _text(corpus: Corpus, length: int, target: int) -> str:
    """Of many texts out of the corpus the one that stands in about so many articles."""
    chance = random.Random(_SEED)
    found: dict[str, int] = {}
    for _ in range(_CANDIDATES):
        body = corpus.articles.body(chance.randint(1, COUNT))
        start = chance.randrange(len(body) - length)
        text = body[start : start + length]
        if text.isalpha() and text not in found:
            found[text] = _articles_with(corpus, text)
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
