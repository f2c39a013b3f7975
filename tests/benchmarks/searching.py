"""Counting the articles with a word, against a scan of all bodies with LIKE."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from opencc import OpenCC

from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.generate import COMMON_WORD, RARE_WORD, write
from tests.benchmarks.importing import COUNT
from tests.benchmarks.places import disk_folder

_TIMES = 15


def measure(_: Display) -> Findings:
    """A rare and a common word in both scripts; ours counts every hit besides, and checks it in the text."""
    with tempfile.TemporaryDirectory(dir=disk_folder()) as name:
        folder = Path(name)
        sources = folder / "texts"
        sources.mkdir()
        write(sources, COUNT)
        with Corpus.create(folder / "corpus.duizhao") as corpus:
            list(take_in(corpus, [sources]))
            figures = (_figure(corpus, "rare", RARE_WORD), _figure(corpus, "common", COMMON_WORD))
    return Findings(figures)


def _figure(corpus: Corpus, kind: str, word: str) -> Figure:
    forms = (f"%{word}%", f"%{OpenCC('s2t').convert(word)}%")

    def ours() -> int:
        return corpus.search.find(word, limit=0).articles

    def scan() -> int:
        row = corpus.db.execute(
            "SELECT count(*) FROM article WHERE body LIKE ? OR body LIKE ?", forms
        ).fetchone()
        return int(row[0])

    found, expected = ours(), scan()
    if found != expected:
        raise RuntimeError(f"{word} is in {expected} articles, the search says {found}")
    mine, floor = [], []
    for _ in range(_TIMES):
        floor.append(_milliseconds(scan))
        mine.append(_milliseconds(ours))
    name = f"search: {kind} word, {found} of {COUNT:,} articles"
    return Figure(name, median(mine), median(floor), Unit.MILLISECONDS)


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
