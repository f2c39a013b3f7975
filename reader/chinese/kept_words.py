"""The segmenter's dictionary as it is kept between starts: made in two seconds, read in a fifth of one.

It is read piece by piece: as one object, half a million entries would keep every other thread waiting meanwhile,
the window among them.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import struct
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import platformdirs

_MAGIC = b"duizhao words 2\n"
_LENGTH = struct.Struct("<I")
#: So many entries are read in a fraction of a millisecond: whoever reads files meanwhile, as an import does, waits
#: for that at each of them.
_PIECE = 1_000


class KeptWords(NamedTuple):
    """What jieba calls FREQ and total, and the words with signs that jieba does not look up."""

    frequencies: dict[str, int]
    total: int
    others: tuple[str, ...]


def place(*facts: str | bytes) -> Path:
    """The file for a dictionary that was made from these facts: versions, lists of words."""
    digest = hashlib.sha256()
    for fact in (sys.implementation.cache_tag or "", *facts):
        digest.update(fact if isinstance(fact, bytes) else fact.encode())
        digest.update(b"\0")
    return Path(platformdirs.user_cache_dir("duizhao")) / f"words-{digest.hexdigest()[:16]}.bin"


def load(path: Path) -> KeptWords | None:
    """Read it; None where there is none, or none that is whole."""
    try:
        pieces = _pieces(path)
        total, others = next(pieces)
        frequencies: dict[str, int] = {}
        for piece in pieces:
            frequencies.update(piece)
            time.sleep(0)  # others may go on
        return KeptWords(frequencies, int(total), tuple(others))
    except (OSError, ValueError, EOFError, TypeError, StopIteration, struct.error):
        return None


def save(path: Path, words: KeptWords) -> None:
    """Keep it in place of older ones. Where that is not possible, it is made anew the next time."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".words-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(_MAGIC)
                for piece in _parted(words):
                    data = marshal.dumps(piece)
                    file.write(_LENGTH.pack(len(data)))
                    file.write(data)
                    time.sleep(0)
                file.write(_LENGTH.pack(0))
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        for other in path.parent.glob("words-*.bin"):
            if other != path:
                other.unlink(missing_ok=True)


def _parted(words: KeptWords) -> Iterator[Any]:
    yield words.total, words.others
    entries = iter(words.frequencies.items())
    while piece := dict(islice(entries, _PIECE)):
        yield piece


def _pieces(path: Path) -> Iterator[Any]:
    """What `_parted` gave; ValueError where the file is not whole."""
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise ValueError("not a file of ours")
        while True:
            (length,) = _LENGTH.unpack(file.read(_LENGTH.size))
            if not length:
                return
            data = file.read(length)
            if len(data) != length:
                raise ValueError("cut off")
            yield marshal.loads(data)
