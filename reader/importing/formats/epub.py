"""Electronic books (EPUB 2 and 3): their documents in reading order."""

from __future__ import annotations

from reader.importing.document import Document


class Epub:
    """Books of XHTML in a ZIP, also where their XHTML is not well-formed."""

    media_type = "application/epub+zip"
    suffixes = frozenset({".epub"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The text of the book: one line for each paragraph and each row of a table.

        Ordered lists have their numbers, ruby only its base. Cover, tables of contents and imprint are
        FURNITURE. Lines that are headings only by the size, weight and centring that their style sheet
        gives them are marked as such. `pages` tells where each document of the book begins. The package
        gives title, author, date (where it is a whole one) and the publisher as source.

        Raises UserError when the file is no EPUB, damaged, encrypted, or made for an attack.
        """
        from reader.importing.epub.reading import read_epub  # noqa: PLC0415 - loads XML, ZIP and HTML

        return read_epub(data, name, self.media_type)


EPUB = Epub()
