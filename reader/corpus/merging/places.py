"""Where the passages of another corpus stand in the articles that are here."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.article_rows import ArticleRows
from reader.corpus.merging.counterparts import Counterpart, Kind
from reader.corpus.pieces import Piece
from reader.corpus.places import agrees
from reader.corpus.reanchoring import Anchors, Passage
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus


class Found(NamedTuple):
    """A passage in an article here; what it reads and its surroundings only where that is not as it was there."""

    article: int
    span: Span
    quote: str = ""
    prefix: str = ""
    suffix: str = ""

    @property
    def moved(self) -> bool:
        """Whether it had to be looked for."""
        return bool(self.quote)


class Places:
    """Finds passages; `counterparts` says for each article of the other corpus what is here."""

    def __init__(self, here: Corpus, there: Corpus, counterparts: Mapping[int, Counterpart]) -> None:
        self._here = here
        self._rows, self._their_rows = ArticleRows(here.db), ArticleRows(there.db)
        self._counterparts = counterparts
        self._texts: dict[tuple[int, ...], _Texts] = {}
        self._piece: tuple[int, Piece] | None = None
        self._body: tuple[int, str] | None = None

    def find(self, article: int, span: Span, quote: str) -> Found | None:
        """Where a passage of an article there stands here; None where it is not found, or does not read so."""
        counterpart = self._counterparts[article]
        if counterpart.kind is not Kind.OTHERWISE:
            if self._body is None or self._body[0] != article:  # its annotations come one after the other
                self._body = article, self._here.articles.body(counterpart.here)
            return Found(counterpart.here, span) if span.of(self._body[1]) == quote else None
        texts = self._texts.get(counterpart.files)
        if texts is None:
            texts = self._texts[counterpart.files] = _Texts(self._here, self._rows, counterpart.files)
        if self._piece is None or self._piece[0] != article:
            self._piece = article, self._their_rows.piece(article)
        return texts.find(self._piece[1], span)


class _Texts:
    """The articles here of one file."""

    def __init__(self, here: Corpus, rows: ArticleRows, files: tuple[int, ...]) -> None:
        marks = ", ".join("?" * len(files))
        found = here.db.execute(
            f"SELECT id FROM article WHERE source_file IN ({marks}) AND removed = 0 ORDER BY id", files
        )
        self._numbers = [number for (number,) in found.fetchall()]
        pieces = [rows.piece(number) for number in self._numbers]
        self._bodies = [piece.body for piece in pieces]
        self._anchors = Anchors(self._bodies, [piece.origin for piece in pieces])
        self._text = _text_of(here, self._numbers[0])

    def find(self, piece: Piece, span: Span) -> Found | None:
        same = self._text is not None and agrees(piece.origin, piece.body, self._text)
        quote = span.of(piece.body)
        passage = Passage(span, quote, *span.context(piece.body, CONTEXT), piece.origin if same else None)
        anchor = self._anchors.find(passage)
        if anchor is None:
            return None
        body = self._bodies[anchor.text]
        context = anchor.span.context(body, CONTEXT)
        return Found(self._numbers[anchor.text], anchor.span, anchor.span.of(body), *context)


def _text_of(here: Corpus, article: int) -> str | None:
    """The text of the file of an article; None where it can no longer be read."""
    try:
        return here.files.text(here.files.of(article))
    except (UserError, LookupError, zlib.error):
        return None
