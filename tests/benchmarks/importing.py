"""Taking files in, against the least that must be done: read, decode, fold, insert with the index."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from pathlib import Path

from opencc import OpenCC

from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.generate import write
from tests.benchmarks.places import disk_folder

COUNT = 2000
_TIMES = 3


def measure(_: Display) -> Findings:
    """Two thousand files, ours and the floor by turns, each into a new file."""
    with tempfile.TemporaryDirectory(dir=disk_folder()) as name:
        folder = Path(name)
        sources = folder / "texts"
        sources.mkdir()
        files = write(sources, COUNT)
        with Corpus.create(
            folder / "warm.duizhao"
        ) as corpus:  # the tables of OpenCC, the folding, the codecs
            list(take_in(corpus, [path for path, _ in files[:20]]))
        mine, floor, characters = [], [], 0
        for turn in range(_TIMES):
            characters, seconds = _floor(files, folder / f"floor-{turn}.sqlite")
            floor.append(seconds)
            mine.append(_ours(sources, folder / f"ours-{turn}.duizhao"))
    speed = characters / median(mine)
    return Findings(
        (Figure(f"import of {COUNT:,} files", median(mine), median(floor), Unit.SECONDS),),
        (f"{characters:,} characters, {speed / 1e6:.2f} million a second",),
    )


def _ours(sources: Path, target: Path) -> float:
    began = time.perf_counter()
    with Corpus.create(target) as corpus:
        *_, last = take_in(corpus, [sources])
    seconds = time.perf_counter() - began
    if last.report.articles != COUNT:
        raise RuntimeError(f"{last.report.articles} of {COUNT} articles were imported")
    return seconds


def _floor(files: list[tuple[Path, str]], target: Path) -> tuple[int, float]:
    """How many characters, and how long it took."""
    began = time.perf_counter()
    fold = OpenCC("t2s").convert
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, body TEXT)")
    connection.execute("CREATE VIRTUAL TABLE body_index USING fts5 (body, content = '', columnsize = 0)")
    connection.execute("BEGIN")
    characters = 0
    for number, (path, encoding) in enumerate(files, start=1):
        text = path.read_bytes().decode(encoding)
        characters += len(text)
        connection.execute("INSERT INTO article VALUES (?, ?)", (number, text))
        connection.execute(
            "INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, " ".join(fold(text)))
        )
    connection.execute("COMMIT")
    connection.close()
    return characters, time.perf_counter() - began
