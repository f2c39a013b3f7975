"""The word list of 20,000 articles: against jieba alone in as many processes, and again from what was kept.

Clauses come again in these articles, as they do in news and policy; so a list is also made of texts in which none does.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
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

#: Texts in which nothing comes again are made of so many clauses of at least four characters.
_CLAUSE, _CLAUSES = re.compile("[^，。、：\\s]{4,}"), 40

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
        first, again, notes = _lists(folder / "corpus.duizhao", sources, f"{COUNT:,} articles")
        others = folder / "others"
        others.mkdir()
        count = _without_repeats(sources, others)
        unlike, _, _ = _lists(folder / "others.duizhao", others, f"{count:,} texts, no clause twice")
    return Findings((first, again, unlike), notes)


def _lists(path: Path, sources: Path, name: str) -> tuple[Figure, Figure, tuple[str, ...]]:
    processes = processes_at_most()
    with Corpus.create(path) as corpus:
        list(take_in(corpus, [sources]))
        floor = _jieba(corpus, path.parent, processes)
        began = time.perf_counter()
        list(corpus.words.make(processes=processes))
        table = word_list(corpus)
        first = time.perf_counter() - began
        began = time.perf_counter()
        again = word_list(corpus)
        second = time.perf_counter() - began
    if again.rows != table.rows:
        raise RuntimeError("the second list is another one")
    return (
        Figure(f"lists: words of {name}, first", first, floor, Unit.SECONDS, wanted=FIRST),
        Figure(f"lists: {name}, the same again, from the corpus", second, floor, Unit.SECONDS, wanted=AGAIN),
        (f"{processes} processes; {len(table.rows):,} words, {table.method.sentence()}",),
    )


def _without_repeats(sources: Path, folder: Path) -> int:
    """Write texts of the clauses that stand in files of UTF-8, each once; how many texts."""
    found: dict[str, None] = {}
    for path in sorted(sources.iterdir()):
        with suppress(UnicodeDecodeError):
            found.update(dict.fromkeys(_CLAUSE.findall(path.read_text("utf-8-sig"))))
    clauses = list(found)
    texts = ["，".join(clauses[start : start + _CLAUSES]) for start in range(0, len(clauses), _CLAUSES)]
    for number, text in enumerate(texts):
        (folder / f"{number:05}.txt").write_text(f"{text}。\n", "utf-8")
    return len(texts)


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
