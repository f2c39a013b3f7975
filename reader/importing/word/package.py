"""The parts of a DOCX and how they refer to one another."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from reader import messages
from reader.errors import UserError
from reader.importing.safe_xml import tree
from reader.importing.zipped import Parts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: How many bytes of XML are read from one document; pictures are not read and do not count.
_LIMIT = 256 * 1024 * 1024

_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_ENCRYPTED, _OLE_WORD = ("EncryptedPackage".encode("utf-16-le"), "WordDocument".encode("utf-16-le"))

_MAIN = "word/document.xml"


class Relation(NamedTuple):
    """A part that another part needs: what for ("styles", "header"), and its path in the package."""

    purpose: str
    target: str


class Package:
    """A DOCX that is open for reading; `name` stands for it in messages.

    Raises UserError when the bytes are no ZIP, are damaged, encrypted, or a document of an old Word.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        _refuse_others(data, name)
        self._parts = Parts(data, name, limit=_LIMIT)
        self.main = self._main()

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part, in pieces; raises UserError when it is not there or cannot be unpacked."""
        return self._parts.chunks(part)

    def tree(self, part: str) -> Element:
        """The XML of a part; raises UserError as `chunks` and `safe_xml.tree` do."""
        return tree(self._parts.read(part), path=self.name, part=part)

    def related(self, part: str) -> Iterator[Relation]:
        """What a part refers to inside the package; nothing for one that does not refer to anything."""
        folder, _, last = part.rpartition("/")
        relations = f"{folder}/_rels/{last}.rels".lstrip("/")
        if relations not in self:
            return
        for element in self.tree(relations):
            target = element.get("Target", "")
            if target and element.get("TargetMode") != "External":
                path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                yield Relation(element.get("Type", "").rpartition("/")[2], path)

    def _main(self) -> str:
        """The part with the text."""
        for relation in self.related(""):
            if relation.purpose == "officeDocument":
                return relation.target
        if _MAIN in self:
            return _MAIN
        raise UserError(messages.DOCX_NONE, path=self.name)


def _refuse_others(data: bytes, name: str) -> None:
    if data.startswith(_OLE):
        if _OLE_ENCRYPTED in data:
            raise UserError(messages.ARCHIVE_ENCRYPTED, path=name)
        if _OLE_WORD in data:
            raise UserError(messages.DOCX_OLD, path=name)
    if not data.startswith(_ZIP):
        raise UserError(messages.DOCX_NONE, path=name)
