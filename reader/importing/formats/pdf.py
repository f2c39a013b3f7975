"""PDF with a text layer, read by PDFium: lines in reading order, furniture and headings marked.

What is read: columns, also under headlines that span them, with their lines joined to paragraphs, tables
row by row, notes at the feet of pages, which follow the text of their article, text in any order of
drawing, text that is turned, ideographs below each other. Turned lines, and upright ones on a page
that mostly runs downwards, follow the rest of their page. What is not: articles that interlock so
that no straight white line parts them are read in bands from the top; initials over several lines
stay apart from their word; fields of forms and notes on the page are no text.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.pdf.bombs import LIMIT, is_bomb
from reader.importing.pdf.glyphs import GLYPH_LIMIT, UNKNOWN, read_glyphs
from reader.importing.pdf.pages import Line, lines_of
from reader.importing.pdf.properties import plausible
from reader.importing.pdf.rendering import render
from reader.importing.properties import known, title_of_file

#: PDFium may be used by one thread at a time only.
_LOCK = threading.Lock()

#: Where the signature of a PDF must begin, in bytes.
_HEADER = 1024

#: A file of so many bytes per page, or fewer, lies about its pages; so do so many that cannot be read.
_BYTES_PER_PAGE, _BELIEVED_PAGES, _DAMAGED_PAGES = 16, 1000, 100

#: More glyphs per byte of the file, and more than so many, come only from pages that are there again and again.
_GLYPHS_PER_BYTE, _BELIEVED_GLYPHS = 20, 2_000_000

#: The share of glyphs without meaning from which on a text layer is useless.
_UNMAPPED = 0.5


class Pdf:
    """Files in the Portable Document Format. Scanned pages without recognized text give no lines."""

    media_type = "application/pdf"
    suffixes = frozenset({".pdf"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The lines of all pages; `encoding` is not used. Pages that are damaged are faults of the document.

        Raises UserError when the file is no PDF, is damaged or locked, has no pages, or when there
        is no text on any of them; also when a page would fill the memory.
        """
        if b"%PDF-" not in data[:_HEADER]:
            raise UserError(messages.PDF_NONE, path=name)
        if is_bomb(data):
            raise UserError(messages.PDF_BOMB, path=name, limit=LIMIT // 1024**2)
        with _LOCK:
            file = _File(data, name)
            pages = list(file.pages())
        text = "".join(line.text for page in pages for line in page)
        if not text:
            raise file.without_text()
        if text.count(UNKNOWN) > _UNMAPPED * len(text):
            raise UserError(messages.PDF_UNMAPPED, path=name)
        rendering = render(pages)
        return Document(
            text=rendering.text,
            encoding="binary",
            media_type=self.media_type,
            marks=rendering.marks,
            wrapped=rendering.wrapped,
            pages=rendering.pages,
            details=MappingProxyType(known({"title": title_of_file(name)}) | file.details),
            faults=tuple(file.faults),
        )


PDF = Pdf()


class _File:
    """One PDF while it is read; what was found in it besides its lines."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._name = name
        self._is_meaningless = False
        self._glyphs = 0
        self.count = 0
        self.details: dict[str, str] = {}
        self.faults: list[UserError] = []

    def pages(self) -> Iterator[list[Line]]:
        """The lines of each page. The caller holds the lock until the last one."""
        import pypdfium2  # noqa: PLC0415 - the program must not load it before it is needed
        import pypdfium2.raw as pdfium  # noqa: PLC0415

        # PDFium does not say why it refuses a file without pages, but repeats its last error: make that a known one.
        pdfium.FPDF_LoadDocument(b"", None)
        try:
            document = pypdfium2.PdfDocument(self._data)
        except pypdfium2.PdfiumError as error:
            known = {
                pdfium.FPDF_ERR_PASSWORD: messages.PDF_LOCKED,
                pdfium.FPDF_ERR_SECURITY: messages.PDF_LOCKED,
                pdfium.FPDF_ERR_FILE: messages.PDF_NO_PAGES,
            }
            raise UserError(known.get(error.err_code, messages.PDF_DAMAGED), path=self._name) from error
        try:
            self._look_at(document, pdfium)
            yield from self._pages_of(document, pypdfium2.PdfiumError)
        finally:
            document.close()

    def without_text(self) -> UserError:
        """Why there is no text: no page could be read, no glyph means anything, or there are only pictures."""
        if len(self.faults) >= min(self.count, _DAMAGED_PAGES):
            return UserError(messages.PDF_DAMAGED, path=self._name)
        if self._is_meaningless:
            return UserError(messages.PDF_UNMAPPED, path=self._name)
        return UserError(messages.PDF_NO_TEXT, path=self._name, pages=self.count)

    def _look_at(self, document: Any, pdfium: Any) -> None:
        self.count = len(document)
        if self.count < 1:
            raise UserError(messages.PDF_NO_PAGES, path=self._name)
        if self.count > max(_BELIEVED_PAGES, len(self._data) // _BYTES_PER_PAGE):
            raise UserError(messages.PDF_DAMAGED, path=self._name)
        if not pdfium.FPDF_DocumentHasValidCrossReferenceTable(document):
            self.faults.append(UserError(messages.PDF_REPAIRED, path=self._name))
        self.details = plausible({key: _property(document, key) for key in ("Title", "Author")})

    def _pages_of(self, document: Any, damaged: type[Exception]) -> Iterator[list[Line]]:
        lost, most = 0, max(_BELIEVED_GLYPHS, _GLYPHS_PER_BYTE * len(self._data))
        for index in range(self.count):
            if lost == _DAMAGED_PAGES or self._glyphs > most:
                self._fault(messages.PDF_PAGES, index)
                return
            try:
                yield self._page(document, index)
            except damaged:
                lost += 1
                self._fault(messages.PDF_PAGE, index)
                yield []

    def _page(self, document: Any, index: int) -> list[Line]:
        page = document[index]
        try:
            text = page.get_textpage()
            try:
                glyphs = read_glyphs(page, text)
            finally:
                text.close()
        finally:
            page.close()
        self._glyphs += sum(len(frame.glyphs) for frame in glyphs.frames)
        self._is_meaningless |= glyphs.is_meaningless
        if glyphs.unread:
            self._fault(messages.PDF_PAGE_LONG, index, limit=GLYPH_LIMIT)
        return lines_of(glyphs.frames, index)

    def _fault(self, message: messages.Message, index: int, **facts: object) -> None:
        self.faults.append(UserError(message, path=self._name, page=index + 1, **facts))


def _property(document: Any, key: str) -> str:
    """What the file says under a key; nothing where it is no text."""
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:
        return ""
