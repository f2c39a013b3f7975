"""Articles that stand one below the other with neither byline nor gap: each title is about its own text alone.

Headings of one article are about the whole of it, or play with words that its text does not have. The title of a
piece of news comes again in its first sentences, and in no other piece.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.cleaning.topics import pairs_of
from reader.importing.document import Kind

#: So many titles are told from headings by what they say.
_LEAST = 3
#: On a page of so many articles one is enough, if its text begins as news does.
_PAGE = 2
_NEWS = lazy(
    r"(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日|近日|日前|昨[日天]|今[日天][,，]|记者[^,，。]{0,12}(?:获悉|了解到)"
)
#: Of the pairs of characters of a head, so many come in its first paragraph, and no more in the text below another
#: one; between the two there is so much on an average. Where there are few, more is asked.
_OWN, _OTHER, _BETWEEN = 0.45, 0.42, 0.3
_OWN_OF_FEW, _OTHER_OF_FEW = 0.5, 0.3
#: Where blank lines part nothing but heads from texts, they tell titles, too.
_OTHER_OF_FRAMED = 0.6
#: So much of the first paragraph counts, in code points.
_BEGINNING = 200
#: A title is so wide at least, in full-width characters.
_TITLE = 8
#: What news says so soon, in code points: when it was, from where it is known.
_CUE, _SOON = (
    lazy(
        "[0-9]{1,2}月(?:[0-9]{1,2}日|[初底上中下])|近日|日前|昨[日天]|今[日天]|本周|本月|获悉|了解到|公布|宣布|数据显示|印发"
    ),
    60,
)


#: A head has no more lines.
_LINES = 3


class _Piece(NamedTuple):
    """Short lines and the running text below them."""

    head: list[Block]
    text: list[Block]


def mark_told(segments: Sequence[Segment], *, issue: bool) -> bool:
    """Articles begin with the short lines inside a segment that are titles by what they say; whether some do.

    `issue` says that they are those of an issue of a newsletter, so that two articles are to be expected.
    """
    found = False
    for segment in segments:
        if not any(map(is_short, segment.body)) or not any(map(is_short, segment.head)):
            continue
        if any(b.details and not b.details.page for b in (*segment.head, *segment.tail)):
            continue
        pieces = _pieces(segment)
        few = len(pieces) < _LEAST
        if few and (
            len(segments) < _PAGE or not (issue or all(_NEWS.match(p.text[0].folded) for p in pieces[1:]))
        ):
            continue
        if len(pieces) > 1 and _tell_news(pieces[1:]) and _are_articles(pieces, few=few):
            for piece in pieces[1:]:
                piece.head[0].items[0].begins = found = True
    return found


def _tell_news(pieces: Sequence[_Piece]) -> bool:
    """Whether half of the texts say soon when something was or from where one knows it, as those of news do."""
    told = sum(_CUE.search(piece.text[0].folded, 0, _SOON) is not None for piece in pieces)
    return told * 2 >= len(pieces)


def _pieces(segment: Segment) -> list[_Piece]:
    """The heads and texts of a segment; none where a head is no head of news or has no text below it."""
    pieces = [_Piece([block for block in segment.head if is_short(block)][-_LINES:], [])]
    for block in segment.body:
        if not is_short(block):
            pieces[-1].text.append(block)
        elif pieces[-1].text:
            pieces.append(_Piece([block], []))
        else:
            pieces[-1].head.append(block)
    return pieces if all(map(_may_be_article, pieces)) else []


def _may_be_article(piece: _Piece) -> bool:
    if not piece.text or not piece.text[0].prose or not piece.text[-1].items[-1].line.ended:
        return False
    plain = all(
        block.line.kind in (None, Kind.PARAGRAPH) and not block.said and not numbered(block.folded)
        for block in piece.head
    )
    widest = max(block.width for block in piece.head)
    return (
        plain and widest >= _TITLE and len(piece.head) <= _LINES and not piece.head[-1].items[-1].line.ended
    )


def _are_articles(pieces: Sequence[_Piece], *, few: bool) -> bool:
    """Whether each head is about its own text alone.

    With `few` of them the first one may be that of a comment, which plays with words.
    """
    texts = ["".join(block.folded for block in piece.text) for piece in pieces]
    least, most = (_OWN_OF_FEW, _OTHER_OF_FEW) if few else (_OWN, _OTHER)
    framed = all(map(_is_framed, pieces))
    most = _OTHER_OF_FRAMED if framed else most
    between: list[float] = []
    for number, piece in enumerate(pieces):
        if few and not number:
            continue
        pairs = pairs_of("\n".join(block.folded for block in piece.head))
        own = _share(pairs, piece.text[0].folded[:_BEGINNING])
        other = max(_share(pairs, text) for at, text in enumerate(texts) if at != number)
        if own < least or other > most:
            return False
        between.append(own - other)
    return framed or sum(between) >= _BETWEEN * len(between)


def _is_framed(piece: _Piece) -> bool:
    """Whether blank lines stand above a head and below it, and none between its paragraphs."""
    blank = piece.head[0].line.blank and piece.text[0].line.blank
    return bool(blank) and len(piece.text) > 1 and not any(block.line.blank for block in piece.text[1:])


def _share(pairs: set[str], text: str) -> float:
    return sum(pair in text for pair in pairs) / len(pairs) if pairs else 0.0
