"""A codebook of REFI-QDA (.qdc), out and in.

The schema (Codebook.xsd, see `qda_codes`): `CodeBook` in the name space urn:QDA-XML:codebook:1.0, with `origin`;
in it `Codes`, then perhaps `Sets`. What is read is more than that, because programs differ: ATLAS.ti 9 has the name
space urn:QDA-XML:codebook:0:4 and guids in capitals, others put guids in braces (samples of portableQDA,
https://pypi.org/project/portableqda), and the codebook of a project file has the same codes. So names count, name
spaces do not. Names that a codebook of ours cannot have are made fit: a slash becomes a wide one, and of siblings with
one name the later get a number.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from reader import messages
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange.outcome import Outcome
from reader.exchange.qda_codes import ORIGIN, RETIRED, taken_apart, write_codes, write_sets
from reader.exchange.reading import read_bytes
from reader.exchange.whole import whole_bytes
from reader.exchange.xml_writing import XmlWriter
from reader.importing.files import printable
from reader.importing.safe_xml import tree

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SUFFIX = ".qdc"
SPACE = "urn:QDA-XML:codebook:1.0"

_GUID = re.compile(r"\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?")
_COLOUR = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})")
#: What stands for a slash in a name: names are parted by slashes in paths.
_WIDE_SLASH = "／"
_NAMELESS = "?"

Rows = list[dict[str, str]]


def write(corpus: Corpus, path: Path) -> Outcome:
    """Write the codebook to `path`, whole or not at all; the rows of what came of it are tags.

    Raises UserError when the file cannot be written.
    """
    tags = corpus.codebook.all()
    with whole_bytes(path, keep=corpus.path) as file:
        xml = XmlWriter(file)
        with xml.begin("CodeBook", xmlns=SPACE, origin=ORIGIN):
            write_codes(xml, tags)
            write_sets(xml, tags, member="guid")
    return Outcome(rows=len(tags), replaced=xml.replaced)


def read(path: Path) -> Rows:
    """The codes as rows of a codebook (see `codebook_csv`), in their order, parents first.

    Raises UserError when the file cannot be read, is no XML, declares entities, or has no codes.
    """
    root = tree(read_bytes(path), path=printable(path), part=path.name)
    book = root if name_of(root) == "CodeBook" else child_of(root, "CodeBook")
    codes = child_of(book, "Codes")
    if codes is None:
        raise UserError(messages.CODEBOOK_QDC_OTHER, path=printable(path))
    return _Reading(_retired(book)).rows(codes)


def codes_of(project: Element) -> tuple[Rows, dict[str, str]]:
    """The codes of a project as rows, and their paths by their guids; none where there are none."""
    codes = child_of(child_of(project, "CodeBook"), "Codes")
    if codes is None:
        return [], {}
    rows = _Reading(_retired(project)).rows(codes)  # its sets stand beside the codebook
    return rows, {row["uuid"]: row["path"] for row in rows if row["uuid"]}


class _Reading:
    """One run over the codes of a file."""

    def __init__(self, retired: set[str]) -> None:
        self._retired = retired
        self._rows: Rows = []
        self._guids: set[str] = set()

    def rows(self, codes: Element) -> Rows:
        """The rows of all codes."""
        waiting = self._below(codes, "")
        while waiting:
            code, path = waiting.pop()
            self._rows.append(self._row(code, path))
            waiting += self._below(code, f"{path}/")
        return self._rows

    def _below(self, element: Element, above: str) -> list[tuple[Element, str]]:
        """The codes within an element with their paths, the first of them last."""
        taken: set[str] = set()
        found = []
        for code in element:
            if name_of(code) == "Code":
                name = _free_name(_clean(code.get("name") or ""), taken)
                taken.add(name)
                found.append((code, above + name))
        return found[::-1]

    def _row(self, code: Element, path: str) -> dict[str, str]:
        uuid = guid_of(code.get("guid"))
        retired = uuid in self._retired
        if uuid in self._guids:
            uuid = ""  # of two codes with one the first has it
        self._guids.add(uuid)
        description = child_of(code, "Description")
        definition, examples = taken_apart((description is not None and description.text) or "")
        return {
            "path": path,
            "colour": _colour(code.get("color")),
            "key": "",
            "definition": definition,
            "examples": examples,
            "retired": "yes" if retired else "",
            "uuid": uuid,
        }


def name_of(element: Element) -> str:
    """The name of an element without its name space, whichever that is."""
    return element.tag.rpartition("}")[2]


def child_of(element: Element | None, name: str) -> Element | None:
    """The first element of a name within another one."""
    if element is None:
        return None
    return next((child for child in element if name_of(child) == name), None)


def _retired(book: Element | None) -> set[str]:
    """The codes in the set that Duizhao writes for retired tags."""
    sets = child_of(book, "Sets")
    if sets is None:
        return set()
    return {
        guid_of(member.get("guid") or member.get("targetGUID"))
        for one in sets
        if guid_of(one.get("guid")) == RETIRED
        for member in one
    } - {""}


def guid_of(text: str | None) -> str:
    """A guid as the corpus has UUIDs; empty for what is none."""
    found = _GUID.fullmatch((text or "").strip().lower())
    return found[1] if found else ""


def _colour(text: str | None) -> str:
    found = _COLOUR.fullmatch((text or "").strip().lower())
    if not found:
        return ""
    digits = found[1]
    return f"#{digits}" if len(digits) == 6 else f"#{''.join(digit * 2 for digit in digits)}"


def _clean(name: str) -> str:
    return " ".join(name.split()).replace("/", _WIDE_SLASH) or _NAMELESS


def _free_name(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
