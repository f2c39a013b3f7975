"""XML as it goes out: an element at a time, and never a character that XML does not have."""

from __future__ import annotations

import re
from types import TracebackType
from typing import IO, Self

#: What is no character of XML 1.0 (https://www.w3.org/TR/xml/#charsets).
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REPLACEMENT = "\ufffd"

_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
#: A parser makes one space of a break in an attribute, unless it is written by its number.
_ATTRIBUTE = {**_TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
_INDENT = "  "


class XmlWriter:
    """Writes elements in UTF-8; attributes that are None are left out. `replaced` counts what XML does not have."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._open: list[str] = []
        self.replaced = 0
        self._put('<?xml version="1.0" encoding="UTF-8"?>\n')

    def begin(self, name: str, /, **attributes: str | None) -> Self:
        """Begin an element, to be ended by `end` or, as a context manager, with its block."""
        self._put(f"{_INDENT * len(self._open)}<{name}{self._attributes(attributes)}>\n")
        self._open.append(name)
        return self

    def end(self) -> None:
        """End the element that was begun last."""
        name = self._open.pop()
        self._put(f"{_INDENT * len(self._open)}</{name}>\n")

    def element(self, name: str, text: str | None = None, /, **attributes: str | None) -> None:
        """An element with nothing, or with text, in it."""
        rest = "/>" if text is None else f">{self._escaped(text, _TEXT)}</{name}>"
        self._put(f"{_INDENT * len(self._open)}<{name}{self._attributes(attributes)}{rest}\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.end()

    def _attributes(self, attributes: dict[str, str | None]) -> str:
        return "".join(
            f' {name}="{self._escaped(value, _ATTRIBUTE)}"'
            for name, value in attributes.items()
            if value is not None
        )

    def _escaped(self, text: str, signs: dict[str, str]) -> str:
        text, count = ILLEGAL.subn(REPLACEMENT, text)
        self.replaced += count
        for sign, written in signs.items():  # & first; quicker than `translate`
            text = text.replace(sign, written)
        return text

    def _put(self, text: str) -> None:
        self._file.write(text.encode("utf-8"))
