"""What is written down about a fault of ours: where in the program it came about, and nothing that a person wrote.

The message of an exception can hold what was being worked on: a title, a note, a query, the name of a file. So only
the kind of the exception is kept, and its message where Python or Qt worded it about the program alone. The stack is
names of our files and functions, and lines of our source. Such a record can be sent to anyone.
"""

from __future__ import annotations

import errno
import linecache
import platform
import traceback
from pathlib import Path

from reader import __version__
from reader.corpus import faults
from reader.errors import UserError

_OURS = Path(__file__).resolve().parents[3]
#: Worded by Python about names and types of the program.
_ABOUT_CODE = (AttributeError, ImportError, NameError, ZeroDivisionError, RecursionError)
#: How messages begin that Python and PySide word themselves, in kinds that others use for anything.
_KNOWN = (
    "Internal C++ object",
    "libshiboken: Internal C++ object",
    "list index out of range",
    "tuple index out of range",
    "string index out of range",
    "pop from empty list",
    "pop from an empty deque",
    "dictionary changed size during iteration",
    "Set changed size during iteration",
    "generator raised StopIteration",
    "maximum recursion depth exceeded",
    "'NoneType' object",
    "unsupported operand type(s) for",
)
#: Frames that are kept of each stack, the last ones.
_FRAMES = 40
_LONGEST = 200


def record(error: BaseException) -> str:
    """Kind and stack of an exception and of those that led to it, the first one first."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        parts.append(_one(current))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(reversed(parts))


def place(error: BaseException) -> str:
    """Kind and innermost place of an exception: two of the same place are the same fault."""
    frames = traceback.extract_tb(error.__traceback__, limit=-1) if error.__traceback__ else []
    where = f"{_name(frames[-1].filename)}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} {where}"


def system() -> str:
    """The versions of what we run on."""
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - what reads this is also used without a window

    return (
        f"Duizhao {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"SQLite {faults.version()}, {platform.system()} {platform.release()} {platform.machine()}"
    )


def _one(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    lines = ["Traceback (most recent call last):"]
    for frame in frames:
        lines.append(f'  File "{_name(frame.filename)}", line {frame.lineno}, in {frame.name}')
        source = linecache.getline(frame.filename, frame.lineno or 0).strip()
        if source and _is_ours(frame.filename):
            lines.append(f"    {source}")
    return "\n".join([*lines, _words(error)])


def _words(error: BaseException) -> str:
    """The kind of an exception, with what can be said of it."""
    kind = type(error).__qualname__
    if isinstance(error, UserError):
        return f"{kind}: {error.message.what}"
    if (name := faults.name_of(error)) is not None:
        return f"{kind}: {name}"
    if isinstance(error, OSError):
        return f"{kind}: {errno.errorcode.get(error.errno or 0, '?')}"
    text = str(error)[:_LONGEST]
    if text.isascii() and (isinstance(error, _ABOUT_CODE) or text.startswith(_KNOWN)):
        return f"{kind}: {text}"
    return kind


def _is_ours(file: str) -> bool:
    path = Path(file)
    return path.is_absolute() and path.is_relative_to(_OURS)


def _name(file: str) -> str:
    """A file without the folders of the person it is installed for."""
    path = Path(file)
    if _is_ours(file):
        return path.relative_to(_OURS).as_posix()
    return "/".join(path.parts[-3:]) if path.is_absolute() else path.name
