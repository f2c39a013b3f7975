"""The program does without a network: it runs where there is none, and no socket is ever made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.making import ROOT

#: Loaded by every Python process of the tour, also by those that the program starts.
GUARD = """
import os, sys, traceback

def guard(event, arguments):
    if event.startswith("socket."):
        with open(os.environ["DUIZHAO_SOCKETS"], "a") as file:
            file.write(event + "\\n" + "".join(traceback.format_stack()) + "\\n")
        raise PermissionError(event)

sys.addaudithook(guard)
"""

PARTS = ("commands", "window")


def tour(part: str, folder: Path, *before: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "work").mkdir()
    return subprocess.run(
        [*before, sys.executable, "-m", "tests.reliability.tour", part, str(folder / "work")],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=110,
        env={
            **os.environ,
            "DUIZHAO_HOME": str(folder / "home"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        },
    )


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS)
def test_the_whole_program_runs_without_a_network_and_makes_no_socket(tmp_path: Path, part: str) -> None:
    (tmp_path / "guard").mkdir()
    (tmp_path / "guard" / "sitecustomize.py").write_text(GUARD)
    made = tmp_path / "sockets"
    apart = ("unshare", "-rn")
    allowed = shutil.which("unshare") and not subprocess.run([*apart, "true"], check=False).returncode
    done = tour(
        part,
        tmp_path,
        *(apart if allowed else ()),
        PYTHONPATH=str(tmp_path / "guard"),
        DUIZHAO_SOCKETS=str(made),
    )
    assert not made.exists(), made.read_text()
    assert done.returncode == 0, done.stdout + done.stderr
    if not allowed:
        pytest.skip(
            "no socket was made, but the network cannot be taken away here: unshare -rn is not allowed"
        )


@pytest.mark.slow
def test_no_library_asks_the_system_for_the_network_either(tmp_path: Path) -> None:
    if not shutil.which("strace"):
        pytest.skip("strace is not installed: what Qt asks of the system is not seen")
    told = tmp_path / "calls"
    done = tour("window", tmp_path, "strace", "-f", "-e", "trace=socket", "-o", str(told))
    if "ptrace" in done.stderr:
        pytest.skip("strace is not allowed here")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "exited with 0" in told.read_text()
    assert "AF_INET" not in told.read_text()


def test_the_guard_would_notice_one(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(GUARD)
    made = tmp_path / "sockets"
    done = subprocess.run(
        [sys.executable, "-c", "import socket; socket.socket()"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "DUIZHAO_SOCKETS": str(made)},
    )
    assert done.returncode
    assert "socket.__new__" in made.read_text()
