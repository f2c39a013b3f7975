"""Word documents (DOCX): their paragraphs with the numbers that Word puts before them, tables, notes."""

from __future__ import annotations

from reader.importing.document import Document


class Docx:
    """Office Open XML as Word, WPS and LibreOffice write it; older Word files are told to be such."""

    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    suffixes = frozenset({".docx", ".docm", ".doc"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The text as it is printed: one line for each paragraph and each row of a table.

        Numbers of lists that Word counts (第一条, 一、, 1.) are part of the text. Changes that are
        tracked count as accepted; hidden text, comments and the codes of fields are left out. Text boxes
        follow the paragraph on which they hang, notes the text; their calls are `[1]` and so on. Headers and
        footers are FURNITURE, as is a table of contents. Paragraphs without a style that look like titles or
        headings are marked as such. `pages` tells hard page breaks only. Of the properties title and
        author are taken, not the dates, which are those of the file.

        Raises UserError when the file is no DOCX, damaged, encrypted, or made for an attack.
        """
        from reader.importing.word.reading import read_docx  # noqa: PLC0415 - loads XML and ZIP

        return read_docx(data, name, self.media_type)


DOCX = Docx()
