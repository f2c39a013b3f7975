"""A whole Word document: page headers, text, notes and page footers, in this order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader import messages
from reader.errors import UserError
from reader.importing.appearance import mark_headings
from reader.importing.document import Document, Kind
from reader.importing.lines import SeenLine, document_of, title_alone
from reader.importing.properties import (
    known,
    names_of_property,
    plain,
    title_of_file,
    title_of_property,
)
from reader.importing.safe_xml import subtrees
from reader.importing.word.body import Body
from reader.importing.word.numbering import Numbering
from reader.importing.word.package import Package, Relation
from reader.importing.word.styles import Styles

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: A header or footer that is only a page number, also with dashes and words around it.
_PAGE_NUMBER = re.compile(r"(?:[\W\d_]|[第共页頁]|page|of)*", re.IGNORECASE)

_NOTES = {"footnotes": "w:footnoteReference", "endnotes": "w:endnoteReference"}


def read_docx(data: bytes, name: str, media_type: str) -> Document:
    """The document; raises UserError when it is none, is damaged, encrypted or made for an attack.

    Parts beside the text that cannot be read (styles, notes) are told as faults.
    """
    package = Package(data, name)
    faults: list[UserError] = []
    relations = list(package.related(package.main))
    styles = Styles(_tree(package, relations, "styles", faults))
    body = Body(styles, Numbering(_tree(package, relations, "numbering", faults)))
    text = list(body.lines(_blocks(package)))
    # Files of other kinds that are put in whole, which Word shows as if they were text.
    faults += (
        UserError(messages.PART_DAMAGED, path=name, part=part)
        for part in _parts(package, relations, "aFChunk")
    )
    mark_headings(text)
    title_alone(text)
    lines = [
        *_furniture(package, relations, "header", styles, faults),
        *text,
        *_notes(package, relations, body, faults),
        *_furniture(package, relations, "footer", styles, faults),
    ]
    details = known({"title": title_of_file(name)}) | _details(package, faults)
    return document_of(lines, media_type, details, faults)


def _blocks(package: Package) -> Iterator[Element]:
    """What is in `w:body`."""
    other = UserError(messages.DOCX_NONE, path=package.name)
    chunks = package.chunks(package.main)
    return subtrees(chunks, 2, path=package.name, part=package.main, root=("w:document", other))


@contextmanager
def _damage_noted(faults: list[UserError]) -> Iterator[None]:
    """A part that is damaged is left out, and that is told; what is made for an attack is still refused."""
    try:
        yield
    except UserError as error:
        if error.message is not messages.PART_DAMAGED:
            raise
        faults.append(error)


def _tree(
    package: Package, relations: list[Relation], purpose: str, faults: list[UserError]
) -> Element | None:
    for part in _parts(package, relations, purpose):
        with _damage_noted(faults):
            return package.tree(part)
    return None


def _parts(package: Package, relations: Iterable[Relation], purpose: str) -> list[str]:
    """The parts for a purpose that are there, each once."""
    return list(
        dict.fromkeys(
            relation.target
            for relation in relations
            if relation.purpose == purpose and relation.target in package
        )
    )


def _furniture(
    package: Package, relations: list[Relation], purpose: str, styles: Styles, faults: list[UserError]
) -> Iterator[SeenLine]:
    """The lines of all page headers, or footers, each text once; page numbers left out."""
    met: set[str] = set()
    for part in _parts(package, relations, purpose):
        lines: list[SeenLine] = []
        with _damage_noted(faults):
            blocks = subtrees(package.chunks(part), 1, path=package.name, part=part)
            lines += Body(styles, Numbering(None)).lines(blocks)
        for line in lines:
            text = line.text.strip()
            if text not in met and not _PAGE_NUMBER.fullmatch(text):
                met.add(text)
                line.kind, line.level = Kind.FURNITURE, 0
                yield line


def _notes(
    package: Package, relations: list[Relation], body: Body, faults: list[UserError]
) -> Iterator[SeenLine]:
    """The notes that the text calls, in the order of their numbers."""
    numbers = dict(body.reading.notes)
    found: dict[str, list[SeenLine]] = {}
    for purpose, call in _NOTES.items():
        for part in _parts(package, relations, purpose):
            with _damage_noted(faults):
                for note in subtrees(package.chunks(part), 1, path=package.name, part=part):
                    key = f"{call} {note.get('w:id')}"
                    if key in numbers and key not in found:
                        found[key] = [line for line in body.lines(note) if line.text.strip()]
    for key, number in numbers.items():
        for index, line in enumerate(found.get(key, ())):
            if index == 0:
                line.text, line.kind = f"{number} {line.text.strip()}".strip(), Kind.ITEM
            yield line


def _details(package: Package, faults: list[UserError]) -> dict[str, str]:
    """Title and author as the properties have them. Their dates are those of the file, not of the text."""
    root = _tree(package, list(package.related("")), "core-properties", faults)
    if root is None:
        return {}
    return known(
        {
            "title": title_of_property(root.findtext("dc:title")),
            "author": names_of_property(re.split(r"[;；]", plain(root.findtext("dc:creator")))),
        }
    )
