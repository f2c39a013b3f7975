"""A command that the system ends closes its corpus: the one file is whole, and the next start finds nothing amiss."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.cli.ending import in_order
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_an_import_that_is_ended_leaves_one_whole_file(tmp_path: Path, number: signal.Signals) -> None:
    folder, corpus = tmp_path / "files", tmp_path / "c.duizhao"
    folder.mkdir()
    for count in range(3000):
        (folder / f"{count}.txt").write_text(
            f"第{count}篇\n" + f"山里的学校有了网络课{count}。\n" * 60, "utf-8"
        )
    program = subprocess.Popen(
        [sys.executable, "-m", "reader", "import", str(corpus), str(folder)],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    wal = corpus.with_name(corpus.name + "-wal")
    try:
        until = time.monotonic() + 60
        while not (wal.exists() and wal.stat().st_size > 200_000) and time.monotonic() < until:
            time.sleep(0.01)  # something was stored
        program.send_signal(number)
        program.send_signal(signal.SIGTERM)  # a shutdown tells twice
        _, said = program.communicate(timeout=60)
    finally:
        program.kill()
        program.wait()
    assert program.returncode == 1
    assert said == "duizhao: stopped; what was stored before is kept.\n"
    assert not wal.exists()
    with Corpus.open(corpus, readonly=True) as opened:
        assert 0 < opened.articles.count() < 3000
        assert not checking.check(opened)


def test_signals_are_as_before_afterwards_and_the_second_one_does_not_disturb() -> None:
    before = signal.getsignal(signal.SIGTERM)
    closed = False
    with pytest.raises(KeyboardInterrupt), in_order():
        try:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(1)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)
            closed = True
    assert closed
    assert signal.getsignal(signal.SIGTERM) is before


def test_one_who_stops_it_while_it_starts_reads_a_sentence() -> None:
    script = (
        "import sys\n"
        "class Stop:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'reader.cli.commands':\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from reader.cli import main\n"
        "sys.exit(main(['articles', 'c.duizhao']))\n"
    )
    program = [sys.executable, "-c", script]
    told = subprocess.run(program, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == "duizhao: stopped before anything was done.\n"
