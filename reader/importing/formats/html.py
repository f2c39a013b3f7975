"""Saved web pages (HTML, XHTML): their visible text as lines, the article told from what is around it."""

from __future__ import annotations

from reader.importing.document import Document


class Html:
    """Pages of news and government sites as a browser saves them, or as they came from the server."""

    media_type = "text/html"
    suffixes = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The page as lines in reading order, navigation included: that is FURNITURE.

        White space is as in a browser; a character that stands in the markup as a reference is inserted.
        `source` leads to the decoded markup. `encoding` overrules what the page declares, which is
        checked against its bytes. Bytes that do not fit are U+FFFD and are told in `faults`.

        Raises UserError when the bytes are no text or their encoding cannot be told, and when the page
        has no article but only leads to other pages.
        """
        from reader.importing.markup.reading import read_html  # noqa: PLC0415 - loads patterns and JSON

        return read_html(data, name, encoding, self.media_type)


HTML = Html()
