"""A process that reads ends itself where it is stuck and nobody is left to end it."""

from __future__ import annotations

import subprocess
import sys

import pytest

_CODE = """
from reader.corpus.batch.child import _end_within
_end_within(1)
_end_within({again})
print("begun", flush=True)
import time
began = time.monotonic()
while time.monotonic() - began < {work}:
    pass
"""


@pytest.mark.parametrize(("again", "work", "ended"), [(1, 60, True), (0, 2, False)])
def test_it_ends_after_so_many_seconds_and_not_where_it_answers_in_time(
    again: int, work: int, *, ended: bool
) -> None:
    code = _CODE.format(again=again, work=work)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=30, encoding="utf-8", check=False
    )
    assert done.stdout == "begun\n"
    assert (done.returncode != 0) is ended
