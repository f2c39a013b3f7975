"""Markup is cut into text, tags and raw text, in one pass and in linear time, whatever it holds.

It follows the HTML standard where that keeps text visible, and is more forgiving where a page that was
cut off would lose the rest of its text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple


class TokenKind(IntEnum):
    """What a token is."""

    TEXT = 0  # text with character references
    LITERAL = 1  # text of a CDATA section: references are not resolved
    START = 2
    END = 3
    RAW = 4  # the inside of a script, a style sheet or a title


class Token(NamedTuple):
    """A stretch `[start, end)` of the markup, in code points."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    """Of a tag, in lower case; of raw text, the tag that it is in."""
    attributes: str = ""
    """The attributes of a start tag as they stand, with the slash of an empty tag."""


#: Elements of which the inside is no markup. The others may be left open by mistake and then end at once.
_RAW = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"})
_RAW_TO_THE_END = frozenset({"script", "style"})

# Quantifiers are possessive: nothing is tried twice. A quote counts only after "=", as in the standard;
# one that is never closed is an ordinary character, and there can be only one of each kind.
_START = re.compile(r"""<([a-zA-Z][^\s/>]*+)((?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+')|["'=])*+)>""")
_PLAIN_START = re.compile(r"<([a-zA-Z][^\s/>]*+)([^>]*+)>")
_END = re.compile(r"</([a-zA-Z][^\s/>]*+)[^>]*+>")
_COMMENT_END = re.compile("--!?>")
_ATTRIBUTE = re.compile(r"""([^\s/>="'][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+""")
_LETTER = re.compile("[a-zA-Z]")

#: References of more digits than any code point has.
_LONG_REFERENCE = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{8,});?")


def attributes_of(text: str) -> dict[str, str]:
    """The attributes of a start tag, names in lower case, references resolved; the first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), double or single or bare)
    return {name: resolve(value) if "&" in value else value for name, value in found.items()}


def resolve(text: str) -> str:
    """`text` with its character references resolved; what stands for no character becomes U+FFFD."""
    return html.unescape(_LONG_REFERENCE.sub("\ufffd", text))


def tokens(markup: str, *, xml: bool = False) -> Iterator[Token]:
    """The tokens of `markup` in order. `xml` reads CDATA sections, and nothing inside an empty tag."""
    return _Scanner(markup, xml).run()


class _Scanner:
    def __init__(self, markup: str, xml: bool) -> None:
        self._markup = markup
        self._xml = xml
        self._last_end = markup.rfind(">")
        self._quotes_fail = False
        """Whether a tag ran to the end of the markup because of its quotes; then they count no more."""
        self._unclosed: set[str] = set()
        self._at = 0

    def run(self) -> Iterator[Token]:
        markup, size = self._markup, len(self._markup)
        while self._at < size:
            start = markup.find("<", self._at)
            if start < 0 or start > self._last_end:
                yield Token(TokenKind.TEXT, self._at, size)
                return
            if start > self._at:
                yield Token(TokenKind.TEXT, self._at, start)
            self._at = start
            following = markup[start + 1 : start + 2]
            if _LETTER.match(following):
                yield from self._start_tag()
            elif following == "/":
                yield from self._end_tag()
            elif following in ("!", "?"):
                yield from self._declaration()
            else:
                self._at = start + 1
                yield Token(TokenKind.TEXT, start, start + 1)

    def _start_tag(self) -> Iterator[Token]:
        start = self._at
        found = None if self._quotes_fail else _START.match(self._markup, start)
        if found is None:
            self._quotes_fail = True
            found = _PLAIN_START.match(self._markup, start)
        assert found is not None  # there is a ">" after `start`
        name = found[1].lower()
        self._at = found.end()
        yield Token(TokenKind.START, start, found.end(), name, found[2])
        if name in _RAW and not (self._xml and found[2].endswith("/")):
            yield from self._raw(name)

    def _raw(self, name: str) -> Iterator[Token]:
        if name in self._unclosed:
            return
        closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self._markup, self._at)
        if closing is None:
            self._unclosed.add(name)
            if name in _RAW_TO_THE_END:
                self._at = len(self._markup)
            return
        yield Token(TokenKind.RAW, self._at, closing.start(), name)
        self._at = closing.start()

    def _end_tag(self) -> Iterator[Token]:
        found = _END.match(self._markup, self._at)
        if found is None:
            self._skip_to_end_of_tag()
            return
        self._at = found.end()
        yield Token(TokenKind.END, found.start(), found.end(), found[1].lower())

    def _declaration(self) -> Iterator[Token]:
        """A comment, a CDATA section, a document type or a processing instruction."""
        markup, start = self._markup, self._at
        if markup.startswith("<!--", start):
            if markup.startswith((">", "->"), start + 4):
                self._skip_to_end_of_tag()
                return
            ending = _COMMENT_END.search(markup, start + 4)
            self._at = ending.end() if ending else len(markup)
        elif self._xml and markup.startswith("<![CDATA[", start):
            end = markup.find("]]>", start)
            end = len(markup) if end < 0 else end
            yield Token(TokenKind.LITERAL, start + len("<![CDATA["), end)
            self._at = end + len("]]>")
        else:
            self._skip_to_end_of_tag()

    def _skip_to_end_of_tag(self) -> None:
        self._at = self._markup.index(">", self._at) + 1
