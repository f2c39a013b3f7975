"""The command line, killed: what a command has printed is on the disk."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT, make_file
from tests.reliability import acts
from tests.reliability.states import state_at
from tests.reliability.verdict import clear, judge


class Commands:
    """Starts commands and kills them somewhere between their start and a little after their end."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._lengths: dict[str, float] = {}
        self._count = 0

    def round(self, base: Path, folder: Path) -> tuple[list[str], bool]:
        """One command on a fresh copy of a corpus; what is wrong afterwards, and whether it had written."""
        clear(folder)
        path = Path(shutil.copy(base, folder / "c.duizhao"))
        name, words = self._words(path)
        if name not in self._lengths:  # how long it takes when it is let be
            other = Path(shutil.copy(base, folder / "other.duizhao"))
            began = time.monotonic()
            subprocess.run(_command(name, other, words), cwd=ROOT, capture_output=True, check=False)
            self._lengths[name] = time.monotonic() - began
            other.unlink()
        before = state_at(path)
        # The first part of its life goes to starting.
        length = self._lengths[name]
        began = time.monotonic()
        out = _killed(_command(name, path, words), self._chance.uniform(0.3 * length, 1.05 * length))
        if out.strip():  # the machine is quicker now than it was
            self._lengths[name] = min(length, time.monotonic() - began)
        if name == "check":
            return _judge_repair(path, out), "true" in out
        wrong, whole = judge(path, before)
        if out.strip() and not whole:
            wrong.append(f"it had said {out[:60]!r}, and nothing is there")
        return [f"{name}: {text}" for text in wrong], whole

    def _words(self, path: Path) -> tuple[str, list[str]]:
        self._count += 1
        folder = path.parent / "in"
        codebook = path.parent / "codebook.csv"
        codebook.write_text("path,colour,key,definition\n新的,#0072b2,,\n", "utf-8")
        kinds = {
            "tag": ["3", "1", "4", "水/新", "--json"],
            "import": [str(folder), "--json"],
            "codebook": ["--import", str(codebook), "--json"],
            "check": ["--repair", "--json"],
            "merge": [str(folder / "wang.duizhao"), "--json"],
        }
        name = list(kinds)[self._count % len(kinds)]
        if name == "import":
            acts.texts(folder, 60)
        if name == "merge":
            _wang(path, folder)
        if name == "check":
            with Corpus.open(path) as corpus:
                corpus.db.execute('UPDATE annotation SET start = start + 1, "end" = "end" + 1 WHERE id = 1')
        return name, kinds[name]


def _wang(path: Path, folder: Path) -> None:
    """A copy of a corpus in a folder, in which Wang tagged passages and took in articles."""
    folder.mkdir()
    other = Path(shutil.copy(path, folder / "wang.duizhao"))
    with Corpus.open(other, annotator="Wang") as corpus:
        corpus.db.execute("PRAGMA synchronous = OFF")
        files = [(f"{number}.txt", f"第{number}号告示\n账本公开。\n") for number in range(30)]
        corpus.articles.add([make_file(text, name=name, data=text.encode()) for name, text in files])
        for article in corpus.articles.all():
            corpus.annotations.add(article.id, Span(0, 2), "水/新")


def _judge_repair(path: Path, said: str) -> list[str]:
    """A repair that was killed is done or can be done again; what was saved before it is whole."""
    wrong = []
    with Corpus.open(path) as corpus:
        if said.strip() and checking.check(corpus):
            wrong.append("check: it had said that it mended, and did not")
        left, _ = checking.repair(corpus)
        wrong += [f"check: {one.where}: {one.what}" for one in left]
    for copy in path.parent.glob("*.before-repair-*"):
        with Corpus.open(copy, readonly=True) as corpus:
            if [one.kind for one in checking.check(corpus)] != ["annotation"]:
                wrong.append("check: what was saved before is not what was there")
    return wrong


def _command(name: str, path: Path, words: list[str]) -> list[str]:
    return [sys.executable, "-m", "reader", name, str(path), *words]


def _killed(command: list[str], after: float) -> str:
    """Start a command with all that it starts, kill them, and hear what it had said."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        out, _ = process.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, _ = process.communicate()
    return out.decode("utf-8", "replace")
