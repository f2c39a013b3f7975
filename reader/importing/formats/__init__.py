"""The kinds of file that can be imported: one small module each, one entry in `FORMATS`.

To add one, write a module here with an object that fits `Format` and name it in `FORMATS`; a test
fails when a module was forgotten.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from reader.importing.document import Document
from reader.importing.formats.docx import DOCX
from reader.importing.formats.epub import EPUB
from reader.importing.formats.html import HTML
from reader.importing.formats.jsonlines import JSON_LINES
from reader.importing.formats.markdown import MARKDOWN
from reader.importing.formats.pdf import PDF
from reader.importing.formats.tables import TABLES
from reader.importing.formats.text import TEXT


class Format(Protocol):
    """How the bytes of one kind of file become text."""

    @property
    def media_type(self) -> str:
        """The IANA media type, which the corpus keeps beside the bytes."""

    @property
    def suffixes(self) -> frozenset[str]:
        """The endings of file names by which it is known, in lower case with their dot."""

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The text of a file with what the format knows of it.

        `name` is for messages, `encoding` was given by the user or is None (detect it; formats that
        carry their own ignore it).

        Raises UserError when the bytes are not of this format.
        """


#: Every format; the first one also takes the named files of which the suffix is unknown.
FORMATS: tuple[Format, ...] = (TEXT, DOCX, EPUB, HTML, MARKDOWN, PDF, TABLES, JSON_LINES)

_BY_SUFFIX: dict[str, Format] = {suffix: known for known in FORMATS for suffix in known.suffixes}

_ONLY_NAMED = frozenset({".json"})


def format_of(path: Path) -> Format:
    """The format in which a file that the user named is read."""
    return _BY_SUFFIX.get(path.suffix.lower(), FORMATS[0])


def is_known(path: Path) -> bool:
    """Whether a file met in a folder is taken along: only if its suffix says what it is.

    JSON holds anything; a file of it is read when it is named.
    """
    return is_known_suffix(path.suffix.lower())


def is_known_suffix(suffix: str) -> bool:
    """The same of the ending of a name, in lower case with its dot."""
    return suffix in _BY_SUFFIX and suffix not in _ONLY_NAMED
