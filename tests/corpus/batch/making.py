"""Files for batches, and a look at the processes that read them."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable
from pathlib import Path

from reader.corpus.batch.crew import Crew
from reader.corpus.batch.orders import Begun, Finished, Outcome, SourceFile, in_orders
from reader.corpus.ready import ReadyFile
from reader.importing.files import Failure, is_archive

SENTENCE = "青石镇的水渠今年修到了第{}村，沿渠的人家都接上了自来水。"


def text(number: int, times: int = 3) -> str:
    """A short article of its own for each number."""
    return f"青石镇修渠记（{number}）\n\n" + "".join(
        f"　　{SENTENCE.format(number + at)}\n" for at in range(times)
    )


def write(folder: Path, count: int, *, first: int = 0) -> list[Path]:
    """So many small files, in the order of their names."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number:04}.txt" for number in range(first, first + count)]
    for number, path in enumerate(paths, start=first):
        path.write_text(text(number), "utf-8")
    return paths


def write_long(path: Path, characters: int = 1_500_000) -> Path:
    """A file that takes a process some seconds; its end is none of a simple article, which is read sooner."""
    path.write_text(text(1, times=characters // len(SENTENCE)) + "\n　　“水到了。”\n", "utf-8")
    return path


def write_zip(path: Path, members: dict[str, str | bytes]) -> Path:
    """A ZIP archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def source(path: Path) -> SourceFile:
    """A file as `finding` would give it."""
    return SourceFile(os.fsencode(path), path.stat().st_size, is_archive(path))


def through(crew: Crew, paths: Iterable[Path]) -> list[Outcome | Finished]:
    """All that comes of files."""
    return list(crew.through(in_orders(source(path) for path in paths)))


def results(outcomes: Iterable[Outcome | Finished]) -> list[str]:
    """The names of the files that were read, and the messages of those that were not, in their order."""
    told = []
    for outcome in outcomes:
        if isinstance(outcome, ReadyFile):
            told.append(outcome.name)
        elif isinstance(outcome, Failure):
            told.append(outcome.error.message.what.replace("{path}", Path(outcome.path).name))
    return told


def in_hand(outcome: Outcome | Finished, path: Path) -> bool:
    """Whether this file is being read just now."""
    return isinstance(outcome, Begun) and outcome.path == str(path)


def reader_of(crew: Crew, path: Path) -> int | None:
    """The id of the process that reads this file, where one has begun to."""
    for hand in crew._hands:
        if hand._sent and os.fsencode(path) in {file.path for file in hand._sent[0].order.files}:
            waits = (
                hand._waiting is not None and hand._waiting[1] == hand._sent[0].patience
            )  # no more for its begin
            return hand.number if waits else None
    return None


def is_alive(process: int) -> bool:
    """Whether there is such a process; one that ended and was not yet waited for is none."""
    try:
        return Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
