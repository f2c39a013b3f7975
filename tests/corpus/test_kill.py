"""A program killed at any moment has lost nothing that it reported made."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Self

import pytest

from reader.corpus import checking
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT, SENTENCE, make_file, names

KILLS = 50

#: Stands ready with all modules loaded and forks a child for each round, on a line from its parent.
#: Each child opens the corpus, tags in a loop, and prints the id of each annotation once it is made.
#: Now and then it removes one, moves one or takes a step back, so that all kinds of step are hit.
NURSERY = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from typing import Self
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from tempfile import TemporaryDirectory
from tests.corpus.making import make_file

# Else each child would spend its short life importing and loading what tagging needs.
with TemporaryDirectory() as folder, Corpus.create(Path(folder) / "w.duizhao") as corpus:
    corpus.articles.add([make_file("经济发展。")])
    made, _ = corpus.annotations.add(1, Span(0, 2), "甲")
    corpus.annotations.remove(made.id)
    corpus.history.undo()

def say(text):
    os.write(1, f"{text}\\n".encode())

def work(round):
    with Corpus.open(Path(sys.argv[2]), annotator="Li") as corpus:
        for count in range(1_000_000):
            start = count % 40
            made, _ = corpus.annotations.add(1, Span(start, start + 5), f"甲/{count % 3}", note=str(round))
            say(f"made {made.id}")
            if count % 7 == 3:
                say(f"going {made.id}")
                corpus.annotations.remove(made.id)
            if count % 7 == 5:
                corpus.codebook.update(made.tag, {"definition": f"{round} {count}"})
                corpus.history.undo()

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        try:
            work(int(line))
        finally:
            os._exit(1)
    say(f"child {child}")
    _, status = os.waitpid(child, 0)
    say(f"over {os.WTERMSIG(status)}")
"""


class Nursery:
    """Runs rounds of work, each killed, and gathers what the children reported."""

    def __init__(self, path: Path) -> None:
        self._chance = random.Random(2)
        self._process = subprocess.Popen(
            [sys.executable, "-c", NURSERY, str(ROOT), str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        self.made: set[int] = set()
        self.going: set[int] = set()

    def round(self, number: int) -> None:
        """Let a child work, kill it at some moment, and hear what it said until then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(number, file=self._process.stdin, flush=True)
        for line in self._process.stdout:
            word, value = line.split()
            if word == "child":
                moment = self._chance.uniform(0.002, 0.12)
                threading.Timer(moment, os.kill, (int(value), signal.SIGKILL)).start()
            elif word == "made":
                self.made.add(int(value))
            elif word == "going":
                self.going.add(int(value))
            else:
                assert (word, int(value)) == ("over", signal.SIGKILL)
                return
        raise AssertionError("the nursery has ended")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=10)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no fork")
def test_nothing_that_was_reported_made_is_lost_by_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file(SENTENCE * 4)])
    with Nursery(path) as nursery:
        for number in range(KILLS):
            nursery.round(number)
            with Corpus.open(path) as corpus:
                there = {annotation.id for annotation in corpus.annotations.all()}
                assert nursery.made - nursery.going <= there
                if number % 10 == 9:
                    assert checking.check(corpus) == []
    assert len(nursery.made) > KILLS
    assert nursery.going
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []
        while corpus.history.undo() is not None:
            pass
        assert corpus.annotations.count() == 0
    assert names(tmp_path) == ["c.duizhao"]
