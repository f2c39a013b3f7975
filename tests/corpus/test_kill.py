"""A program killed at any moment has lost nothing that it reported made."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.corpus import checking
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT, SENTENCE, make_file

KILLS = 50

#: Stands ready with all modules loaded and forks a child for each round, on a line from its parent.
#: Each child opens the corpus, tags in a loop, and prints the id of each annotation once it is made.
#: Now and then it removes one, moves one or takes a step back, so that all kinds of step are hit.
NURSERY = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus

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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no fork")
def test_nothing_that_was_reported_made_is_lost_by_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file(SENTENCE * 4)])
    nursery = subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(ROOT), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    chance = random.Random(2)
    made: set[int] = set()
    going: set[int] = set()
    killed = 0
    try:
        for number in range(KILLS):
            nursery.stdin.write(f"{number}\n")
            nursery.stdin.flush()
            child = 0
            timer: threading.Timer | None = None
            for line in nursery.stdout:
                word, _, value = line.strip().partition(" ")
                if word == "over":
                    assert int(value) == signal.SIGKILL
                    break
                if word == "child":
                    child = int(value)
                    timer = threading.Timer(chance.uniform(0.002, 0.12), os.kill, (child, signal.SIGKILL))
                    timer.start()
                elif word == "made":
                    made.add(int(value))
                else:
                    going.add(int(value))
            assert timer is not None
            timer.join()
            killed += 1
            with Corpus.open(path) as corpus:
                there = {annotation.id for annotation in corpus.annotations.all()}
                assert made - going <= there
                if number % 10 == 9:
                    assert checking.check(corpus) == []
    finally:
        nursery.stdin.close()
        nursery.stdout.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            nursery.wait(10)
    assert killed == KILLS
    assert len(made) > KILLS
    assert going
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []
        assert len(corpus.annotations.all()) >= len(made - going)
        while corpus.history.undo() is not None:
            pass
        assert corpus.annotations.count() == 0
    assert os.listdir(tmp_path) == ["c.duizhao"]
