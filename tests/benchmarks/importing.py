"""Taking files in, against the least that must be done; the memory it takes; long files against short ones."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.corpus import intake
from reader.corpus.batch.crew import processes_at_most
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from reader.corpus.ready import make_ready
from reader.importing.pipeline import read_bytes
from tests.benchmarks import floor
from tests.benchmarks.display import Display
from tests.benchmarks.figures import Figure, Findings, Unit, median
from tests.benchmarks.generate import long_text, write
from tests.benchmarks.places import disk_folder
from tests.benchmarks.processes import shared_memory_of

ROOT = Path(__file__).resolve().parents[2]
COUNT, FEWER = 20_000, 10_000
#: In one process, which takes longer, fewer files tell as much.
ALONE = 4_000
_TIMES = 2
_SHORT, _LONG = 50_000, 5_000_000
_POLL = 0.1


def measure(_: Display) -> Findings:
    """Ours and the floor by turns, each into a new file, each in a process of its own."""
    with tempfile.TemporaryDirectory(dir=disk_folder()) as name:
        folder = Path(name)
        figures = [*_speed(folder), *_memory(folder), *_length()]
        long = _long_file(folder)
        characters = sum(len(text) for text, _ in floor.rows_of(_files(folder, COUNT)))
    ours = figures[0].ours
    note = f"{COUNT:,} files with {characters:,} characters: {COUNT / ours:,.0f} files a second"
    return Findings(tuple(figures), (note, f"one file of {_LONG:,} characters: {long:.1f} s"))


# -- speed -----------------------------------------------------------------------------------------


def _speed(folder: Path) -> Iterator[Figure]:
    processes = processes_at_most()
    name = f"import of {COUNT:,} files, {processes} + 1 processes"
    yield _by_turns(folder, name, COUNT, processes, wanted=2.0)
    yield _by_turns(folder, f"import of {ALONE:,} files, 1 process", ALONE, 0)


def _by_turns(folder: Path, name: str, count: int, processes: int, wanted: float | None = None) -> Figure:
    sources = _folder(folder, count)
    mine, floors = [], []
    for turn in range(_TIMES):
        target = folder / f"{count}-{processes}-{turn}"
        floors.append(_timed("least", sources, target.with_suffix(".sqlite"), count, processes))
        mine.append(_timed("ours", sources, target.with_suffix(".duizhao"), count, processes))
    return Figure(name, median(mine), median(floors), Unit.SECONDS, wanted=wanted)


def _timed(what: str, sources: Path, target: Path, count: int, processes: int) -> float:
    with _child(what, sources, target, count, processes) as child:
        seconds = json.loads(child.communicate()[0])
    target.unlink()
    return float(seconds)


@contextmanager
def _child(
    what: str, sources: Path, target: Path, count: int, processes: int
) -> Iterator[subprocess.Popen[str]]:
    call = f"{what}(Path({str(sources)!r}), Path({str(target)!r}), {count}, {processes})"
    code = f"from pathlib import Path; from tests.benchmarks.importing import {what}; print({call})"
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8"
    ) as child:
        try:
            yield child
        finally:
            child.kill()
    if child.returncode:
        raise RuntimeError(f"an import ended with {child.returncode}")


def ours(sources: Path, target: Path, count: int, processes: int) -> float:
    """Import a folder, here if `processes` is 0; how many seconds it took."""
    if not processes:
        intake._FEW, intake._SMALL = count, sys.maxsize
    began = time.perf_counter()
    with Corpus.create(target) as corpus:
        *_, last = take_in(corpus, [sources])
    seconds = time.perf_counter() - began
    if last.report.articles != count:
        raise RuntimeError(f"{last.report.articles} of {count} articles were imported")
    return seconds


def least(sources: Path, target: Path, count: int, processes: int) -> float:
    """The same by the floor."""
    files = _files(sources.parent, count)
    began = time.perf_counter()
    if processes:
        floor.together(files, target, processes)
    else:
        floor.alone(files, target)
    return time.perf_counter() - began


def _folder(folder: Path, count: int) -> Path:
    """So many generated files; their encodings lie beside them."""
    sources = folder / f"texts-{count}"
    if not sources.exists():
        sources.mkdir()
        files = {path.name: encoding for path, encoding in write(sources, count)}
        sources.with_suffix(".json").write_text(json.dumps(files), "utf-8")
    return sources


def _files(folder: Path, count: int) -> list[floor.Source]:
    sources = _folder(folder, count)
    files = json.loads(sources.with_suffix(".json").read_text("utf-8"))
    return [(sources / name, encoding) for name, encoding in files.items()]


# -- memory ----------------------------------------------------------------------------------------


def _memory(folder: Path) -> Iterator[Figure]:
    if shared_memory_of(0) is None:
        return
    many, few = (_peak(folder, count) for count in (COUNT, FEWER))
    name = f"memory of {COUNT:,} against {FEWER:,} files"
    yield Figure(name, many, few, Unit.MEGABYTES, wanted=1.15)
    yield Figure("the same against the most allowed", many, 300.0, Unit.MEGABYTES, wanted=1.0)


def _peak(folder: Path, count: int) -> float:
    """The most memory that an import and its processes take together, in megabytes."""
    sources, target = _folder(folder, count), folder / f"memory-{count}.duizhao"
    most = 0.0
    with _child("ours", sources, target, count, processes_at_most()) as child:
        while child.poll() is None:
            most = max(most, shared_memory_of(child.pid) or 0.0)
            time.sleep(_POLL)
    target.unlink()
    return most


# -- length ----------------------------------------------------------------------------------------


def _length() -> Iterator[Figure]:
    for wrapped in (False, True):
        short, long = (_per_character(size, wrapped) for size in (_SHORT, _LONG))
        kind = "hard-wrapped lines" if wrapped else "a line for each paragraph"
        name = f"a character of {_LONG:,} against {_SHORT:,}, {kind}"
        yield Figure(name, long, short, Unit.MICROSECONDS, wanted=1.5)


def _long_file(folder: Path) -> float:
    """How many seconds the import of a long file takes."""
    path = folder / "long.txt"
    path.write_text(long_text(_LONG, wrapped=True), "utf-8")
    began = time.perf_counter()
    with Corpus.create(folder / "long.duizhao") as corpus:
        *_, last = take_in(corpus, [path])
    if last.report.files != 1:
        raise RuntimeError(f"the long file was not imported: {last.report.failed}")
    return time.perf_counter() - began


def _per_character(size: int, wrapped: bool) -> float:
    """How long the reading of a file takes for each of its characters, in microseconds; the best of some."""
    text = long_text(size, wrapped=wrapped)
    data = text.encode()
    times = []
    gc.disable()  # as in the processes that read
    for _ in range(2 if size == _LONG else 10):
        began = time.perf_counter()
        make_ready(read_bytes(data, Path("long.txt"), "long.txt"))
        times.append(time.perf_counter() - began)
    gc.enable()
    return min(times) / len(text) * 1e6
