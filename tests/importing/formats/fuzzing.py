"""Damaged files for the tests of every format, and the command that tries many more of them.

    python -m tests.importing.formats.fuzzing --count 10000

damages the samples of every registered format. The samples of a format in `formats/x.py` come from a function
`samples()` in `tests/importing/formats/making_x.py`, which returns whole files: `{file name: bytes}`.
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import io
import random
import re
import sys
import time
import warnings
import zipfile
from pathlib import Path

from reader.errors import UserError
from reader.importing.document import DETAILS, Document
from reader.importing.formats import FORMATS, Format

#: Seconds that one damaged file may take; whole ones take some milliseconds.
TIME_LIMIT = 5.0

#: Bytes that mean something to one parser or another.
_TOKENS = (
    b"\0", b"\xff", b"\n", b"<", b">", b"</", b"<!--", b"]]>", b"&", b"&#0;", b"&#x110000;", b"&lt;", b'"', b"'",
    b"{", b"}", b"[", b"](", b"`", b"|", b"> ", b"# ", b",", b"\t", b"PK\x03\x04", b"PK\x05\x06", b"obj", b"stream",
    b"-1", b"99999999999999999999", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", "中".encode(), "中".encode("gbk"),
)  # fmt: skip


#: What stands in quotes, between tags, or between the commas of a row.
_VALUE = re.compile(rb'(?<=")[^"<>\n]*(?=")|(?<=>)[^<>]+(?=<)|(?<=[,\n])[^,\n<>"]+(?=[,\n])')


def mutated(data: bytes, seed: int) -> bytes:
    """`data` damaged in one to four ways, always the same for a seed; a ZIP often inside its members."""
    chance = random.Random(seed)
    if data.startswith(b"PK\x03\x04") and chance.random() < 0.75:
        return _zip_mutated(data, chance)
    return _bytes_mutated(data, chance)


def survives(format_: Format, data: bytes, name: str, *, limit: float = TIME_LIMIT) -> Document | None:
    """The document that `data` gives, or None for a refusal; fails on anything else.

    Anything else is an exception that is no UserError, more than `limit` seconds, or a document
    that contradicts itself.
    """
    begun = time.perf_counter()
    try:
        document = format_.read(data, name, None)
    except UserError as error:
        assert error.what
        str(error).encode("utf-8")
        document = None
    taken = time.perf_counter() - begun
    assert taken < limit, f"{name}: {taken:.1f} s"
    if document is not None:
        check(document)
    return document


def check(document: Document) -> None:
    """Fail if the positions in a document do not hold for its text."""
    text = document.text
    text.encode("utf-8")
    end = 0
    for mark in document.marks:
        assert end <= mark.span.start <= mark.span.end <= len(text), mark
        assert "\n" not in mark.span.of(text), mark
        end = mark.span.end
        if not document.wrapped:
            assert text[mark.span.start - 1 : mark.span.start] in ("", "\n"), mark
            assert text[end : end + 1] in ("", "\n"), mark
    end = 0
    for part in document.parts:
        assert end <= part.span.start <= part.span.end <= len(text), part
        assert set(part.details) <= set(DETAILS)
        end = part.span.end
    assert list(document.pages) == sorted(document.pages)
    assert all(0 <= page <= len(text) for page in document.pages)
    assert set(document.details) <= set(DETAILS)
    for run in document.source.runs if document.source is not None else ():
        assert run.body_start + run.length <= len(text), run


def _bytes_mutated(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        _damage(damaged, chance)
    return bytes(damaged)


def _damage(data: bytearray, chance: random.Random) -> None:
    """One flip, cut, splice or token."""
    start = chance.randint(0, len(data))
    end = min(len(data), start + chance.choice((1, 4, 32, 256, len(data))))
    match chance.randrange(9):
        case 0 if start < end:
            data[start] ^= 1 << chance.randrange(8)
        case 1:
            del data[start:]
        case 2:
            del data[start:end]
        case 3:  # a piece of the file once more, in another place
            at = chance.randint(0, len(data))
            data[at:at] = data[start : min(end, start + 4096)]
        case 4:
            data[start:start] = chance.choice(_TOKENS) * chance.choice((1, 1, 1, 2, 1000))
        case 5:
            data[start:end] = chance.randbytes(min(end - start, 64))
        case 6:
            data[start : start + 1] = chance.choice(_TOKENS)
        case _:
            _swap_value(data, start, chance)


def _swap_value(data: bytearray, start: int, chance: random.Random) -> None:
    """A value in quotes or between tags becomes another one of the file, so that it stays well-formed."""
    values = [found.span() for found in _VALUE.finditer(data, start, start + 20_000)]
    if values:
        at, end = chance.choice(values)
        other, other_end = chance.choice(values)
        data[at:end] = chance.choice((bytes(data[other:other_end]), b"", b"0", b"-1", b"9" * 20, b"x" * 300))


def _zip_mutated(data: bytes, chance: random.Random) -> bytes:
    """The ZIP packed again, one member damaged, lost, renamed or there twice."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    victim, fate = chance.randrange(len(members)), chance.randrange(10)
    packed = io.BytesIO()
    with (
        warnings.catch_warnings(),
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        warnings.simplefilter("ignore")  # the same name twice is what we want
        for index, (info, content) in enumerate(members):
            if index != victim:
                archive.writestr(info.filename, content)
            elif fate == 0:
                archive.writestr(f"{info.filename}{chance.randrange(10)}", content)
            elif fate > 1:
                archive.writestr(info.filename, _bytes_mutated(content, chance))
                if fate == 2:
                    archive.writestr(info.filename, content)
    return packed.getvalue()


def samples_of(format_: Format) -> dict[str, bytes]:
    """Whole files of a format; raises ImportError where nobody wrote `samples()` for it."""
    module = type(format_).__module__.rpartition(".")[2]
    return dict(importlib.import_module(f"tests.importing.formats.making_{module}").samples())


def fuzz(format_: Format, samples: dict[str, bytes], count: int, *, first: int = 0) -> int:
    """Try `count` damaged files of a format, from seed `first` on; how many of them were read as documents."""
    names = list(samples)
    read = 0
    for seed in range(first, first + count):
        name = names[seed % len(names)]
        try:
            read += survives(format_, mutated(samples[name], seed), name) is not None
        except BaseException:
            print(f"{type(format_).__name__}: seed {seed} of {name}", file=sys.stderr)
            raise
    return read


def _memory() -> str:
    """The most memory that this process had so far, where the system tells."""
    try:
        import resource
    except ImportError:
        return ""
    return f"; at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB so far"


def main() -> int:
    """Fuzz every registered format and print what came of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000, help="damaged files in all")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--format", help="only the format for this suffix, as .docx")
    options = parser.parse_args()
    chosen = [known for known in FORMATS if options.format is None or options.format in known.suffixes]
    for known in chosen:
        faulthandler.dump_traceback_later(600, exit=True)
        begun, count = time.perf_counter(), options.count // len(chosen)
        read = fuzz(known, samples_of(known), count, first=options.first)
        seconds = time.perf_counter() - begun
        print(
            f"{Path(sys.modules[type(known).__module__].__file__ or '').name}: {count} damaged files in",
            end=" ",
        )
        print(f"{seconds:.0f} s, {read} read, the others refused{_memory()}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
