"""Nobody waits for ever: neither two who talk through full pipes, nor for a process that does not go on."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader import messages
from reader.corpus.batch import hands, processes, tickets
from reader.corpus.batch.crew import Crew
from reader.corpus.batch.orders import Options, Outcome, SourceFile, in_orders
from reader.corpus.batch.processes import Process
from reader.importing.cleaning.plan_json import whole_to_json
from reader.importing.files import Failure
from reader.importing.prepared_plan import PreparedFile
from tests.corpus.batch.making import results, source, text, write

# What fails here waits for ever.
pytestmark = pytest.mark.timeout(60)

#: A process that greets and hears what holds for all files, and nothing more.
_DEAF = """
import sys, time
sys.path[:] = {path!r}
from reader.corpus.batch.frames import receive, send
send(sys.stdout.buffer, b"")
receive(sys.stdin.buffer)
time.sleep(1000)
"""


def prepared(folder: Path, number: int, times: int) -> SourceFile:
    """A text, which comes with a plan that is longer than itself."""
    path, body = folder / f"{number:03}.txt", text(number, times=times)
    data = body.encode("gb18030")
    path.write_bytes(data)
    plan = PreparedFile(sha256=hashlib.sha256(data).hexdigest(), whole=True, plan=whole_to_json(body))
    return SourceFile(os.fsencode(path), len(data), prepared=plan)


def outcomes(files: list[SourceFile]) -> list[Outcome]:
    with closing(Crew(Options(), processes=1)) as crew:
        return list(crew.through(in_orders(iter(files))))  # type: ignore[arg-type]


def runs(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """What is started instead of our program."""
    monkeypatch.setattr(processes, "_command", lambda *_: [sys.executable, "-c", code])


def test_long_orders_and_long_answers_do_not_wait_for_each_other(tmp_path: Path) -> None:
    files = [prepared(tmp_path, number, 60) for number in range(128)]
    assert max(file.size for file in files) < 4096  # the process has two orders at a time
    assert len(results(outcomes(files))) == 128


def test_a_process_that_does_not_begin_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hands, "_BEGINNING", 0.2)
    runs(monkeypatch, "import time; time.sleep(1000)")
    paths = write(tmp_path, 3)
    assert results(outcomes([source(path) for path in paths])) == [path.name for path in paths]


def test_a_process_that_listens_no_more_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tickets, "_PATIENCE", 0.2)
    runs(monkeypatch, _DEAF.format(path=sys.path))
    file = prepared(tmp_path, 1, 3000)
    assert file.prepared is not None
    assert len(file.prepared.plan or "") > 100_000  # more than a pipe holds
    (failure,) = [outcome for outcome in outcomes([file]) if isinstance(outcome, Failure)]
    assert failure.error.message is messages.FILE_SLOW


def test_a_process_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "_ENDING", 0.2)
    runs(monkeypatch, "import os, time; os.close(0); os.close(1); time.sleep(1000)")
    process = Process()
    assert process.listen() is None
    assert process.bury() in ("SIGKILL", "1")
