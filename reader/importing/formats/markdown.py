"""Markdown: its text without its marks, and what they say."""

from __future__ import annotations

from reader.importing.document import Document


class Markdown:
    """CommonMark with tables, notes and front matter, in any encoding that `decoding` knows."""

    media_type = "text/markdown"
    suffixes = frozenset({".md", ".markdown", ".mdown", ".mkd"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The text as it is read, one line for each paragraph: wrapped lines are joined.

        Links give their text, pictures their words as a CAPTION, rows of tables a ROW; numbers of lists
        stay, bullets do not. Code is kept line by line. HTML gives what a browser shows. Front matter is no
        text; title, author, date and the like in it become details. `source` leads to the decoded file.

        Raises UserError (see `decode_shown`).
        """
        from reader.importing.markdown.reading import read_markdown  # noqa: PLC0415 - loads the parser

        return read_markdown(data, name, encoding, self.media_type)


MARKDOWN = Markdown()
