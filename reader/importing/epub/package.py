"""What an EPUB says of itself: its documents in reading order, which of them are no text, its details."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from reader import messages
from reader.errors import UserError
from reader.importing.properties import iso_date, known, names_of_property, plain, title_of_property
from reader.importing.safe_xml import tree
from reader.importing.zipped import Parts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_TEXT_TYPES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml"})
_STYLE_TYPES = frozenset({"text/css", "text/x-oeb1-css"})

#: What the guide calls documents that are about the book and not its text.
_GUIDE = frozenset({"cover", "toc", "copyright-page", "other.copyright", "loi", "lot"})
#: The same by the name of the file or the id of the item, where there is no guide.
_FURNITURE = re.compile(
    r"(?:the)?(?:cover(?:-?page)?|nav|toc|contents|copyright(?:-?page)?|封面|目[录錄]|版[权權])\d*",
    re.IGNORECASE,
)


class Chapter(NamedTuple):
    """One document of the reading order."""

    part: str
    is_furniture: bool
    """Whether it is the cover, a table of contents, or the imprint."""


@dataclass(slots=True)
class Book:
    """What the package document says."""

    chapters: list[Chapter] = field(default_factory=list)
    style_sheets: list[str] = field(default_factory=list)
    details: dict[str, str] = field(default_factory=dict)


def read_package(parts: Parts) -> Book:
    """The book of these parts.

    Raises UserError when there is no package document, it is damaged, or the text is encrypted.
    """
    part = _package_part(parts)
    root = tree(parts.read(part), path=parts.name, part=part)
    sections = {_local(section): section for section in root}
    items = {
        item.get("id", ""): item
        for item in sections.get("manifest", ())
        if _local(item) == "item" and item.get("href")
    }
    folder = posixpath.dirname(part)
    guide = _guide(sections.get("guide"), folder)
    chapters = [_chapter(item, folder, guide) for item in _in_order(items, sections.get("spine"))]
    if len(chapters) == 1:
        chapters = [chapters[0]._replace(is_furniture=False)]
    locked = _encrypted(parts)
    if any(chapter.part in locked for chapter in chapters):
        raise UserError(messages.EPUB_LOCKED, path=parts.name)
    sheets = [_resolved(folder, item) for item in items.values() if item.get("media-type") in _STYLE_TYPES]
    return Book(chapters, sheets, _details(sections.get("metadata")))


def _package_part(parts: Parts) -> str:
    """Where the package document is: the container says it; without one, any will do."""
    if _CONTAINER in parts:
        root = tree(parts.read(_CONTAINER), path=parts.name, part=_CONTAINER)
        for element in root.iter():
            if _local(element) == "rootfile" and (path := element.get("full-path")):
                return unquote(path)
    for part in parts:
        if part.lower().endswith(".opf"):
            return part
    raise UserError(messages.EPUB_NONE, path=parts.name)


def _in_order(items: dict[str, Element], spine: Element | None) -> Iterator[Element]:
    """The items of the spine; all documents where there is none."""
    references = [reference.get("idref", "") for reference in spine] if spine is not None else []
    met: set[str] = set()
    for number in references or items:
        item = items.get(number)
        if item is not None and number not in met and item.get("media-type", "").lower() in _TEXT_TYPES:
            met.add(number)
            yield item


def _chapter(item: Element, folder: str, guide: frozenset[str]) -> Chapter:
    part = _resolved(folder, item)
    stem = posixpath.splitext(posixpath.basename(part))[0]
    is_furniture = (
        "nav" in item.get("properties", "").split()
        or part in guide
        or any(_FURNITURE.fullmatch(name) for name in (stem, item.get("id", "")))
    )
    return Chapter(part, is_furniture)


def _guide(guide: Element | None, folder: str) -> frozenset[str]:
    """Documents that the guide says are about the book; a place inside a document says nothing of all of it."""
    references = list(guide) if guide is not None else []
    about = {
        _resolved(folder, element) for element in references if element.get("type", "").lower() in _GUIDE
    }
    text = {
        _resolved(folder, element)
        for element in references
        if element.get("type", "").lower() in ("text", "start")
    }
    return frozenset(about - text)


def _resolved(folder: str, element: Element) -> str:
    """The path in the archive that a reference leads to; empty for a place inside a document."""
    path, place, _ = unquote(element.get("href", "")).partition("#")
    if place and _local(element) == "reference":
        return ""
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")


def _encrypted(parts: Parts) -> frozenset[str]:
    """The parts that are encrypted; typefaces that are only scrambled are among them."""
    if _ENCRYPTION not in parts:
        return frozenset()
    root = tree(parts.read(_ENCRYPTION), path=parts.name, part=_ENCRYPTION)
    return frozenset(
        unquote(element.get("URI", "")).lstrip("/")
        for element in root.iter()
        if _local(element) == "CipherReference"
    )


def _details(metadata: Element | None) -> dict[str, str]:
    if metadata is None:
        return {}
    values: dict[str, list[Element]] = {}
    roles: dict[str, str] = {}
    for element in metadata.iter():
        values.setdefault(_local(element), []).append(element)
        if _local(element) == "meta" and element.get("property") == "role":
            roles[element.get("refines", "").lstrip("#")] = plain(element.text)
    creators = [
        element.text
        for element in values.get("creator", ())
        if (element.get("opf:role") or roles.get(element.get("id", ""), "aut")) == "aut"
    ]
    dates = [
        date
        for element in values.get("date", ())
        if element.get("opf:event", "publication") == "publication" and (date := iso_date(element.text))
    ]
    titles = [title for element in values.get("title", ()) if (title := title_of_property(element.text))]
    return known({
        "title": titles[0] if titles else "",
        "author": names_of_property(creators),
        "date": dates[0] if dates else "",
        "source": names_of_property(element.text for element in values.get("publisher", ())[:1]),
    })  # fmt: skip


def _local(element: Element) -> str:
    """The name without its namespace, which many books get wrong."""
    return element.tag.rpartition("}")[2].rpartition(":")[2]
