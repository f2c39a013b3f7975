"""A very large corpus: opened, searched, tagged, exported, checked and backed up, with the memory that it takes.

    python -m tests.benchmarks.load [ARTICLES]

makes a corpus of so many articles of about 1,000 characters and as many annotations, 100,000 unless told otherwise,
keeps it in `build/benchmarks` for the next time, and prints the figures. Among the benchmarks it runs with 10,000.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from opencc import OpenCC

from reader.chinese.span import Span
from reader.corpus import backup, checking, migrations
from reader.corpus.corpus import Corpus
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Occurrences, Request, Rule, chosen
from reader.corpus.ready import make_ready
from reader.exchange import annotation_csv
from reader.importing.articles import ImportedFile
from tests.benchmarks import generate
from tests.benchmarks.children import LOADED, running
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, table
from tests.benchmarks.processes import memory_of, readable
from tests.corpus.making import ROOT, make_file

_LARGE, _USUAL = 100_000, 10_000
_CHARACTERS = 1000
_SENTENCES = 20_000
_BATCH = 500
#: Terms whose places are tagged until there are enough.
_TERMS = ("建设", "服务体系", "产业集群", "普惠", "智能", "统筹", "龙头企业", "科研院所", "公共", "支持")
_RARE = "银杏驿站"
#: Of each act: seconds until it was done, the longest pause, and what of it was our own computing.
Times = dict[str, tuple[float, float, float]]
#: How long the window may stand still, in milliseconds.
_STILL = 100.0


def corpus_of(count: int) -> Path:
    """The corpus of so many articles; made when it is not there yet, which takes about 1 s for 1,000."""
    folder = ROOT / "build" / "benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"load-{count}-v{migrations.VERSION}.duizhao"
    if not path.exists():
        draft = path.with_name(f"making-{path.name}")
        draft.unlink(missing_ok=True)
        _make(draft, count)
        draft.rename(path)
    return path


def _make(path: Path, count: int) -> None:
    files = _files(count)
    with Corpus.create(path, annotator="Li") as corpus, corpus.articles.in_bulk(count):
        step: int | None = None
        while batch := list(islice(files, _BATCH)):
            made = corpus.articles.add_ready([make_ready(file) for file in batch], into=step)
            step = made.id
        left = count
        for term in _TERMS:
            request = Request(rules=(Rule(term, f"词/{term}"),))
            places = [one for found in Occurrences(corpus).find(request) for one in found.occurrences][:left]
            for _ in tag_all(corpus, request, chosen(places)):
                pass
            left -= len(places)
            if left <= 0:
                break


def _files(count: int) -> Iterator[ImportedFile]:
    chance = random.Random(1)
    pool = [generate._sentence(chance) for _ in range(_SENTENCES)]
    convert = OpenCC("s2t").convert
    other = [convert(sentence) for sentence in pool]
    for number in range(count):
        sentences = other if number % 5 == 0 else pool
        lines = [f"第{number}号公报"]
        length = 0
        while length < _CHARACTERS:
            line = "　　" + "".join(chance.choices(sentences, k=6))
            lines.append(line)
            length += len(line)
        if number % 1000 == 7:
            lines.append(f"　　{_RARE}本周开放。")
        yield make_file("\n".join(lines) + "\n", name=f"{number:06}.txt", title=lines[0], date="2025-03-01")


# -- what is measured: ours, and the least that it could take --------------------------------------


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _open(path: Path, _: Path) -> tuple[float, float]:
    """Open and list all articles, beside SQLite's own reading of the same columns."""

    def ours() -> None:
        with Corpus.open(path, readonly=True) as corpus:
            corpus.articles.all()
            corpus.codebook.all()

    return _timed(ours), _timed(lambda: _plain(path, "SELECT id, title, date, source, state FROM article"))


def _search(path: Path, _: Path, word: str = generate.COMMON_WORD) -> tuple[float, float]:
    """The first hundred lines of a word and exact counts, beside the question to the index alone."""
    phrase = '"' + " ".join(word) + '"'
    with Corpus.open(path, readonly=True) as corpus:
        ours = min(_timed(lambda: corpus.search.find(word, limit=100)) for _ in range(3))
    return ours, _timed(
        lambda: _plain(path, f"SELECT rowid FROM body_index WHERE body_index MATCH '{phrase}'")
    )


def _rare(path: Path, folder: Path) -> tuple[float, float]:
    """The same for a word in one article of a thousand."""
    return _search(path, folder, _RARE)


def _tag(path: Path, folder: Path) -> tuple[float, float]:
    """One passage tagged, on the disk; beside a row written by SQLite alone."""
    own, bare = folder / "tag.duizhao", folder / "bare.sqlite"
    shutil.copy(path, own)
    with Corpus.open(own, annotator="Li") as corpus:
        corpus.annotations.add(1, Span(0, 2), "甲")
        times = [_timed(lambda n=n: corpus.annotations.add(n, Span(2, 6), "甲")) for n in range(2, 22)]
    with closing(sqlite3.connect(bare, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("CREATE TABLE a (b TEXT)")
        floors = [_timed(lambda: db.execute("INSERT INTO a VALUES ('x')")) for _ in range(20)]
    return min(times), min(floors)


def _export(path: Path, folder: Path) -> tuple[float, float]:
    """All annotations as CSV, beside the rows of the view written by `csv`."""

    def ours() -> None:
        with Corpus.open(path, readonly=True) as corpus:
            annotation_csv.write(corpus, folder / "a.csv")

    def floor() -> None:
        with closing(sqlite3.connect(path)) as db, (folder / "b.csv").open("w", newline="") as file:
            csv.writer(file).writerows(db.execute("SELECT * FROM annotation_table"))

    return _timed(ours), _timed(floor)


def _check(path: Path, _: Path) -> tuple[float, float]:
    """Everything looked through, beside SQLite's look at the pages alone."""

    def ours() -> None:
        with Corpus.open(path, readonly=True) as corpus:
            assert checking.check(corpus) == []

    return _timed(ours), _timed(lambda: _plain(path, "PRAGMA integrity_check"))


def _backup(path: Path, folder: Path) -> tuple[float, float]:
    """A backup, verified, beside a copy of the file."""
    ours = _timed(lambda: backup.back_up(path, folder=folder / "backups"))
    return ours, _timed(lambda: shutil.copy(path, folder / "copy"))


PARTS: dict[str, tuple[str, Callable[[Path, Path], tuple[float, float]]]] = {
    "open": ("open and list", _open),
    "search": ("first page of a common word", _search),
    "rare": ("first page of a rare word", _rare),
    "tag": ("tag one passage", _tag),
    "export": ("export all annotations", _export),
    "check": ("check", _check),
    "backup": ("backup, verified", _backup),
}


def measure(display: Display) -> Findings:
    """The figures of a corpus of 10,000 articles."""
    return _measure(_USUAL)


def _measure(count: int) -> Findings:
    path = corpus_of(count)
    figures = []
    for name, (title, _) in PARTS.items():
        facts = _in_a_process_of_its_own(name, path)
        figures.append(Figure(f"load: {title}", facts["ours"], facts["floor"], Unit.SECONDS))
        figures.append(Figure("  peak memory", facts["peak"], facts["bare"], Unit.MEGABYTES))
    size = path.stat().st_size / 1e6
    return Findings(tuple(figures), (f"{count:,} articles, {count:,} annotations, a file of {size:,.0f} MB",))


def in_the_window(path: Path, environment: dict[str, str]) -> tuple[Times, float]:
    """A day in small in the real window, on a copy: what each act took, and the peak memory in megabytes."""
    with Display() as display, tempfile.TemporaryDirectory(dir=path.parent) as name:
        home, own = Path(name), Path(name) / "own.duizhao"
        shutil.copy(path, own)
        display.environment.update(environment, DUIZHAO_LOAD=str(own))
        with running(LOADED, display, home) as child:
            child.listen()
            facts = child.listen().facts
    return facts["times"], facts["peak"]


def _in_the_window(path: Path) -> Findings:
    """How long the window stood still at most in each act, against what may be."""
    times, peak = in_the_window(path, {})
    figures, notes = [], []
    for act, (took, still, own) in times.items():
        figures.append(
            Figure(f"window: {act}, longest pause", still * 1000, _STILL, Unit.MILLISECONDS, wanted=1.0)
        )
        figures.append(Figure("  of it our own computing", own * 1000, _STILL, Unit.MILLISECONDS))
        notes.append(f"{act}: {took:.2f} s")
    return Findings(
        tuple(figures), (f"peak memory of the window {peak:.0f} MB", "until done: " + ", ".join(notes))
    )


def _in_a_process_of_its_own(name: str, path: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.load", "--part", name, str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    facts: dict[str, float] = json.loads(done.stdout)
    return facts


def _plain(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(statement).fetchall()


def _peak() -> float:
    """Megabytes that this process had at most; 0 where the system does not tell."""
    return memory_of(os.getpid())[1] if readable() else 0.0


def main() -> None:
    """Parse, run, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.load", description=__doc__)
    parser.add_argument("articles", type=int, nargs="?", default=_LARGE)
    parser.add_argument("--part", nargs=2, metavar=("NAME", "PATH"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part is not None:
        name, path = options.part
        bare = _peak()
        with tempfile.TemporaryDirectory(dir=Path(path).parent) as folder:
            ours, floor = PARTS[name][1](Path(path), Path(folder))
        print(json.dumps({"ours": ours, "floor": floor, "peak": _peak(), "bare": bare}))
        return
    for measured in (_in_the_window(corpus_of(options.articles)), _measure(options.articles)):
        print(table(measured.figures))
        print("\n".join(measured.notes), flush=True)


if __name__ == "__main__":
    main()
