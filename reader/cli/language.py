"""What the command line says to people in their language: the sentences that the window has, without Qt.

The compiled translations are read as Qt reads them (https://code.qt.io/cgit/qt/qtbase.git/tree/src/corelib/kernel/
qtranslator.cpp): a table of hashes of the English sentences leads to their translations. JSON is English.
"""

from __future__ import annotations

import os
import struct
import sys
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from reader import resources
from reader.errors import UserError
from reader.messages import Phrase

#: The marks of the parts of a file, and of the fields of a message.
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
#: What a file begins with.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
#: Regions that write Chinese in traditional characters, where the name of a locale has no script.
_TRADITIONAL = {"TW", "HK", "MO", "HANT"}


class Catalogue:
    """The translations of one language. What is none, or damaged, has no sentences."""

    def __init__(self, data: bytes) -> None:
        parts = dict(_parts(data)) if data.startswith(_MAGIC) else {}
        self._messages = parts.get(_MESSAGES, b"")
        table = parts.get(_HASHES, b"")
        pairs = list(struct.iter_unpack(">II", table[: len(table) // 8 * 8]))
        self._hashes = [number for number, _ in pairs]
        self._places = [place for _, place in pairs]

    def find(self, context: str, text: str) -> str:
        """A sentence in this language; as it is where there is no translation."""
        wanted = _hash(text.encode("utf-8"))
        at = bisect_left(self._hashes, wanted)
        while at < len(self._hashes) and self._hashes[at] == wanted:
            fields = dict(self._fields(self._places[at]))
            fits = fields.get(_CONTEXT, context.encode()) == context.encode()
            if fits and fields.get(_SOURCE, text.encode("utf-8")) == text.encode("utf-8"):
                return fields.get(_TRANSLATION, b"").decode("utf-16-be", "replace") or text
            at += 1
        return text

    def _fields(self, at: int) -> Iterator[tuple[int, bytes]]:
        """The fields of the message that begins at a place."""
        data = self._messages
        while at + 5 <= len(data) and data[at] != _END:
            (size,) = struct.unpack_from(">I", data, at + 1)
            yield data[at], data[at + 5 : at + 5 + size]
            at += 5 + size


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(_MAGIC)
    while at + 5 <= len(data):
        (size,) = struct.unpack_from(">I", data, at + 1)
        yield data[at], data[at + 5 : at + 5 + size]
        at += 5 + size


def _hash(text: bytes) -> int:
    """The hash of the ELF format, of 28 bits, with 1 for 0."""
    number = 0
    for byte in text:
        number = (number << 4) + byte
        high = number & 0xF0000000
        number = (number ^ high >> 24) & ~high & 0xFFFFFFFF
    return number or 1


def language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of the user's messages, as files of translations are named; empty for English and all others.

    As gettext has it (https://www.gnu.org/software/gettext/manual/html_node/Users.html); else that of Windows.
    """
    locale = next(
        (environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), ""
    )
    if not locale and sys.platform == "win32":
        locale = _of_windows()
    if locale.partition(".")[0] in ("", "C", "POSIX"):
        return ""
    for name in [*environment.get("LANGUAGE", "").split(":"), locale]:
        spoken, *details = name.partition(".")[0].replace("@", "_").replace("-", "_").split("_")
        if spoken == "zh":
            written = {detail.upper() for detail in details}
            return "zh_TW" if written & _TRADITIONAL and "HANS" not in written else "zh_CN"
        if spoken == "en":
            return ""
    return ""


def _of_windows() -> str:
    import ctypes  # noqa: PLC0415 - on one system alone
    import locale  # noqa: PLC0415

    windows: Any = getattr(ctypes, "windll")  # noqa: B009 - there on Windows alone
    return locale.windows_locale.get(windows.kernel32.GetUserDefaultUILanguage(), "")


@cache
def _catalogue(name: str) -> Catalogue:
    try:
        return Catalogue(resources.find("translations", f"duizhao_{name}.qm").read_bytes())
    except OSError:
        return Catalogue(b"")


def translate(context: str, text: str) -> str:
    """An English sentence in the user's language."""
    name = language()
    return _catalogue(name).find(context, text) if name else text


class Worded:
    """Has sentences of its own, marked by `self.tr("…")` and translated under the name of its class, as in Qt."""

    def tr(self, text: str) -> str:
        """An English sentence in the user's language."""
        return translate(type(self).__name__, text)


def of_method(text: str) -> str:
    """A template of how a table was made, or of what to know of it, in the user's language."""
    return translate("methods", text)


def sentence(error: UserError) -> str:
    """What happened and what to do, in one line."""
    if not language():
        return str(error)
    what = error.said
    if not error.message.remedy:
        return what.told(translate)
    remedy = Phrase(error.message.remedy, *what.facts, context=what.context, **what.named)
    return translate("sentences", "{0} {1}").format(what.told(translate), remedy.told(translate))
