"""A whole book: its documents in reading order."""

from __future__ import annotations

from reader import messages
from reader.errors import UserError
from reader.importing.appearance import mark_headings
from reader.importing.document import Document, Kind
from reader.importing.epub.chapters import chapter_lines
from reader.importing.epub.package import Book, Chapter, read_package
from reader.importing.epub.sheets import Sheets
from reader.importing.lines import SeenLine, document_of, title_alone
from reader.importing.markup.charset import decode_page
from reader.importing.zipped import Parts

#: How many bytes of text are read from one book; pictures are not read and do not count.
_LIMIT = 256 * 1024 * 1024

#: What is wrong with one document of a book; the others are read.
_NOTED = (
    messages.PART_DAMAGED,
    messages.FILE_BINARY,
    messages.FILE_DAMAGED,
    messages.ENCODING_UNDETECTED,
)


def read_epub(data: bytes, name: str, media_type: str) -> Document:
    """The book; raises UserError when it is none, is damaged, encrypted or made for an attack.

    Documents that are missing or cannot be decoded are told as faults.
    """
    if not data.startswith(b"PK"):
        raise UserError(messages.EPUB_NONE, path=name)
    parts = Parts(data, name, limit=_LIMIT)
    book = read_package(parts)
    sheets = Sheets(_style_sheets(parts, book))
    faults: list[UserError] = []
    lines = [line for chapter in book.chapters for line in _chapter(parts, chapter, sheets, faults)]
    text = [line for line in lines if line.kind is not Kind.FURNITURE]
    mark_headings(text)
    title_alone(text)
    return document_of(lines, media_type, book.details, faults)


def _chapter(parts: Parts, chapter: Chapter, sheets: Sheets, faults: list[UserError]) -> list[SeenLine]:
    """The lines of one document; it begins a page."""
    try:
        data = parts.read(chapter.part)
        markup = decode_page(data, f"{parts.name}/{chapter.part}") if data.strip() else None
    except UserError as error:
        if error.message not in _NOTED:
            raise
        faults.append(error)
        return []
    if markup is None:
        return []
    faults += markup.faults
    lines = chapter_lines(markup.text, sheets)
    for line in lines[:1]:
        line.begins_page = True
    if chapter.is_furniture:
        for line in lines:
            line.kind, line.level = Kind.FURNITURE, 0
    return lines


def _style_sheets(parts: Parts, book: Book) -> list[str]:
    """The style sheets; one that is missing is not missed."""
    present = [part for part in book.style_sheets if part in parts]
    return [parts.read(part).decode("utf-8", "replace") for part in present]
