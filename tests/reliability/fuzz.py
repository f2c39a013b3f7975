"""Fuzzes the parsers for so many minutes, guided by coverage, and says what it found.

    python -m tests.reliability.fuzz MINUTES [TARGET...] [--keep FOLDER]

With atheris (`pip install atheris`, Linux, CPython 3.11 to 3.13) that library mutates and measures; without it a loop
here does, with the lines that were reached, by `sys.settrace`, as its guide. Each target has its share of the time in
a process of its own. What a target met that is no refusal is printed with its input, and kept in FOLDER as a file
that `--replay FILE TARGET` runs again.
"""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from types import FrameType
from typing import Any

from tests.corpus.making import ROOT

#: Bytes that an input may have.
_LONGEST = 60_000


class Findings:
    """Writes each kind of failure once, with the input that met it."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        self._known: set[str] = set()
        self._runs = 0
        self._told_at = 0.0

    def run(self, data: bytes) -> None:
        """One input through the target."""
        from tests.reliability.targets import LIMIT, TARGETS

        self._runs += 1
        began = time.monotonic()
        if began - self._told_at > 1:  # atheris ends the process without asking anybody
            self._told_at = began
            told = self._folder / f"{self._name.replace(' ', '-')}.json"
            told.write_text(json.dumps({"runs": self._runs}), "utf-8")
        faulthandler.dump_traceback_later(6 * LIMIT, exit=True)
        try:
            TARGETS[self._name](data)
        except Exception as error:
            self._keep(data, "".join(traceback.format_exception(error)))
        finally:
            faulthandler.cancel_dump_traceback_later()
        if time.monotonic() - began > LIMIT:
            self._keep(data, f"slow: {time.monotonic() - began:.1f} s")

    def _keep(self, data: bytes, text: str) -> None:
        lines = [line for line in text.splitlines() if "/reader/" in line]
        kind = (lines[-1].strip() if lines else "") + " | " + text.splitlines()[-1][:60]
        if kind in self._known or len(self._known) > 50:
            return
        self._known.add(kind)
        sign = hashlib.sha256(data).hexdigest()[:12]
        stem = f"{self._name.replace(' ', '-')}-{sign}"
        (self._folder / stem).write_bytes(data)
        (self._folder / f"{stem}.txt").write_text(text, "utf-8", "replace")


def _by_atheris(findings: Findings, seeds: Path, seconds: int) -> None:
    import atheris  # type: ignore[import-not-found]

    with atheris.instrument_imports(include=["reader"]):
        import tests.reliability.targets  # noqa: F401
    options = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", "-timeout=120", "-rss_limit_mb=3000"]
    atheris.Setup([sys.argv[0], *options, "-verbosity=0", "-print_final_stats=0", str(seeds)], findings.run)
    atheris.Fuzz()


def _by_lines(findings: Findings, seeds: Path, seconds: int) -> None:
    """Keep what reaches a line that nothing reached before, and go on from there."""
    from tests.importing.formats.fuzzing import mutated

    reached: set[tuple[str, int]] = set()

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if "/reader/" not in frame.f_code.co_filename:
            return None
        reached.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    kept = [path.read_bytes() for path in sorted(seeds.iterdir())]
    chance = random.Random(1)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        data = mutated(chance.choice(kept), chance.randrange(2**31))[:_LONGEST]
        before = len(reached)
        sys.settrace(trace)
        try:
            findings.run(data)
        finally:
            sys.settrace(None)
        if len(reached) > before:
            kept.append(data)


def _child(name: str, seconds: int, folder: Path) -> None:
    findings = Findings(folder, name)
    with tempfile.TemporaryDirectory() as place:
        # By another process: here the target must not be imported before atheris can instrument it.
        subprocess.run([sys.executable, "-c", _SEEDS, name, place], cwd=ROOT, check=True)
        way = _by_lines if importlib.util.find_spec("atheris") is None else _by_atheris
        way(findings, Path(place), seconds)


_SEEDS = """
import sys
from pathlib import Path
from tests.reliability.targets import seeds
for index, data in enumerate(seeds(sys.argv[1])):
    (Path(sys.argv[2]) / str(index)).write_bytes(data)
"""


def main() -> int:
    """Parse, run, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.fuzz", description=__doc__)
    parser.add_argument("minutes", type=float, nargs="?", default=5.0)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "duizhao-found")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--replay", type=Path)
    options = parser.parse_args()
    if options.replay is not None:
        from tests.reliability.targets import TARGETS

        TARGETS[options.targets[0]](options.replay.read_bytes())
        return 0
    options.keep.mkdir(parents=True, exist_ok=True)
    if options.child:
        _child(options.targets[0], round(options.minutes * 60), options.keep)
        return 0
    names = options.targets or _names()
    share = options.minutes / len(names)
    memory = Path("/dev/shm")
    failed = False
    for name in names:
        command = [sys.executable, "-m", "tests.reliability.fuzz", str(share), name]
        with tempfile.TemporaryDirectory(
            prefix="duizhao-fuzz-", dir=memory if os.access(memory, os.W_OK) else None
        ) as room:
            done = subprocess.run(
                [*command, "--child", "--keep", str(options.keep)],
                cwd=ROOT,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                check=False,
                env={**os.environ, "DUIZHAO_FUZZ_ROOM": room, "DUIZHAO_HOME": room},
            )
        told = options.keep / f"{name.replace(' ', '-')}.json"
        runs = json.loads(told.read_text("utf-8"))["runs"] if told.exists() else 0
        told.unlink(missing_ok=True)
        found = [path.name for path in options.keep.glob(f"{name.replace(' ', '-')}-*.txt")]
        print(
            f"{name:<18}{runs:>9} inputs  {share:5.1f} min  found {len(found)}  {' '.join(found)}", flush=True
        )
        if not runs:
            failed = True
            print(f"{name} did not run:\n{done.stderr[-1500:]}")
    return 1 if failed or list(options.keep.glob("*-*.txt")) else 0


def _names() -> list[str]:
    code = "from tests.reliability.targets import TARGETS; print('\\n'.join(TARGETS))"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    ).stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main())
