"""Who has a corpus in a shared folder open, on which computer: said in a small file beside it.

SQLite's locks and its write-ahead log do not reach from one computer to another (https://www.sqlite.org/wal.html,
"All processes using a database must be on the same host computer"). On one computer they do all that is needed, and
no such file is written.
"""

from __future__ import annotations

import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from reader.corpus.changes import now

#: More than this is no claim of ours.
_LARGEST = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A computer on which a corpus is open: since when (UTC, ISO 8601), for whom, in which process."""

    machine: str
    person: str
    since: str
    process: int


def claim_file(path: Path) -> Path:
    """Where a claim on a corpus is written."""
    return path.with_name(f".{path.name}.open")


def claim_of_another(path: Path) -> Claim | None:
    """The claim of another computer on a corpus; None where there is none, or none that can be read."""
    found = _read(claim_file(path))
    return found if found is not None and found.machine != platform.node() else None


def claim(path: Path, person: str) -> bool:
    """Say that a corpus is open here; False where the folder may not be written to."""
    mine = Claim(machine=platform.node(), person=person, since=now(), process=os.getpid())
    file = claim_file(path)
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        draft.write_text(json.dumps(asdict(mine), ensure_ascii=False), "utf-8")
        draft.replace(file)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        return False
    return True


def release(path: Path) -> None:
    """Take back a claim of this process; one of another stays."""
    file = claim_file(path)
    found = _read(file)
    if found is not None and (found.machine, found.process) == (platform.node(), os.getpid()):
        with suppress(OSError):
            file.unlink()


def _read(file: Path) -> Claim | None:
    try:
        with file.open("rb") as stream:
            facts = json.loads(stream.read(_LARGEST).decode("utf-8"))
        found = Claim(**facts)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    texts = (found.machine, found.person, found.since)
    return found if all(type(text) is str for text in texts) and type(found.process) is int else None
