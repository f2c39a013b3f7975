"""The word list of 20,000 articles: against jieba alone in as many processes, and again from what was kept."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.analysis.word_list import word_list
from reader.corpus.batch.crew import processes_at_most
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit
from tests.benchmarks.generate import write
from tests.benchmarks.importing import COUNT
from tests.benchmarks.places import disk_folder

#: The first list, and each after it, against jieba's own time.
FIRST, AGAIN = 1.3, 1 / 20

#: What jieba alone does: the simplified texts of a file, one a line, cut and thrown away.
_JIEBA = """
import sys, logging, jieba
jieba.setLogLevel(logging.CRITICAL)
jieba.initialize()
for line in open(sys.argv[1], encoding="utf-8"):
    for word in jieba.cut(line, HMM=False):
        pass
"""


def measure(_: Display) -> Findings:
    """Both begin with starting the processes and loading the dictionary."""
    with tempfile.TemporaryDirectory(dir=disk_folder()) as name:
        folder = Path(name)
        sources = folder / "texts"
        sources.mkdir()
        write(sources, COUNT)
        processes = processes_at_most()
        with Corpus.create(folder / "corpus.duizhao") as corpus:
            list(take_in(corpus, [sources]))
            floor = _jieba(corpus, folder, processes)
            began = time.perf_counter()
            list(corpus.words.make(processes=processes))
            table = word_list(corpus)
            first = time.perf_counter() - began
            began = time.perf_counter()
            again = word_list(corpus)
            second = time.perf_counter() - began
        if again.rows != table.rows:
            raise RuntimeError("the second list is another one")
    note = f"{processes} processes; {len(table.rows):,} words, {table.method.sentence()}"
    figures = (
        Figure("lists: words of 20,000 articles, first", first, floor, Unit.SECONDS, wanted=FIRST),
        Figure("lists: the same again, from the corpus", second, floor, Unit.SECONDS, wanted=AGAIN),
    )
    return Findings(figures, (note,))


def _jieba(corpus: Corpus, folder: Path, processes: int) -> float:
    from reader.chinese.terms import simplified

    bodies = [simplified(corpus.articles.body(article.id)) for article in corpus.articles.all()]
    paths = []
    for number in range(processes):
        path = folder / f"{number}.part"
        path.write_text(
            "".join(f"{body.replace(chr(10), '')}\n" for body in bodies[number::processes]), "utf-8"
        )
        paths.append(path)
    began = time.perf_counter()
    running = [subprocess.Popen([sys.executable, "-c", _JIEBA, str(path)]) for path in paths]
    if any(process.wait() for process in running):
        raise RuntimeError("jieba alone did not end well")
    return time.perf_counter() - began
