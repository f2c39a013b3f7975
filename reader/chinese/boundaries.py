"""The word, clause, sentence and paragraph around a position, as Chinese writing marks them.

Clauses, sentences and paragraphs hold all of a line but the white space at their ends; words hold that, too. A word
is in one clause, a clause in one sentence, a sentence in one paragraph. Every position inside finds the same unit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from unicodedata import category

from reader.chinese.layout import LINE_BREAKS, blocks_of
from reader.chinese.marks import clause_borders, joined, sentence_borders, stands_alone
from reader.chinese.patterns import Pattern
from reader.chinese.runs import free_of_runs, run_at
from reader.chinese.span import Span

_HAN = Pattern("[々〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
# How far the borders of a piece are looked for before the whole line is read.
_NEARBY = 1000
_LINE_BREAK = Pattern(f"[{LINE_BREAKS}]")


def word(text: str, position: int, cut: Sequence[int] | None = None) -> Span:
    """The word at a position: a Latin word, a number with its unit, or a Chinese word.

    `cut` holds the ends of the words of `text`, in order (`words.cut`); without it a Chinese character is
    a word. Punctuation of one kind and white space in a line are taken together, but brackets and quotation
    marks. At the end of a line it is the word before; in an empty line an empty span.
    Raises ValueError when the position is not in `text`.
    """
    line = paragraph(text, position)
    if not line:
        return line
    position = base(text, min(position, line.end - 1), line)
    run = run_at(text, position, line)
    found = run or _unit_at(text, position, line)
    if cut is not None:
        known = _cut_at(position, cut, line)
        is_longer = known.contains(found) and len(known) > len(found) and _begins_a_word(text[known.start])
        if is_longer or (run is None and _HAN.match(text, position)):
            found = known
    end = found.end
    while end < line.end and not text[end - 1].isspace() and joined(text, end, line.start):
        end += 1
    return Span(found.start, end)


def clause(text: str, position: int) -> Span:
    """The part of a sentence at a position, with the comma, colon or bracket that ends it.

    White space at its ends is not in it. Raises ValueError when the position is not in `text`.
    """
    return _piece(text, position, clause_borders)


def sentence(text: str, position: int) -> Span:
    """The sentence at a position, with its last mark and the quotes and brackets that close after it.

    White space at its ends is not in it. Raises ValueError when the position is not in `text`.
    """
    return _piece(text, position, sentence_borders)


def sentences(text: str) -> list[Span]:
    """All sentences of a text, in order, as `sentence` finds each; what stands between them is white space."""
    lines = (block.span for block in blocks_of(text, ()))
    return [piece for line in lines for piece in _pieces(text, line, sentence_borders)]


def paragraph(text: str, position: int) -> Span:
    """The line at a position, without its line break.

    Raises ValueError when the position is not in `text`.
    """
    if not 0 <= position <= len(text):
        raise ValueError(f"{position} is not in a text of {len(text)} characters")
    if text[position - 1 : position + 1] == "\r\n":
        position -= 1
    start = max(text.rfind(character, 0, position) for character in LINE_BREAKS) + 1
    end = _LINE_BREAK.search(text, position)
    return Span(start, end.start() if end else len(text))


def base(text: str, position: int, line: Span) -> int:
    """Where the character begins that a reader sees at a position: a mark stands on the one before it."""
    while position > line.start and not text[position - 1].isspace() and joined(text, position, line.start):
        position -= 1
    return position


# The places of a part of a line where one piece is over and the next begins.
_Borders = Callable[[str, Span, Span], list[int]]


def _piece(text: str, position: int, borders: _Borders) -> Span:
    """The part of a line between two borders around a position, without the white space at both its ends."""
    line = paragraph(text, position)
    position = min(position, max(line.start, line.end - 1))
    return _trimmed(text, _between_borders(text, position, line, borders))


def _pieces(text: str, line: Span, borders: _Borders) -> Iterator[Span]:
    """All parts of a line that is not blank, as `_piece` finds each."""
    end = _trimmed(text, line).end  # a border before white space alone is none
    edges = [line.start, *(border for border in borders(text, line, line) if border < end), end]
    return (_trimmed(text, Span(start, end)) for start, end in pairwise(edges))


def _trimmed(text: str, piece: Span) -> Span:
    """A piece without the white space at both its ends; a blank one as it is."""
    content = piece.of(text)
    if not content.strip():
        return piece
    return Span(piece.end - len(content.lstrip()), piece.start + len(content.rstrip()))


def _between_borders(text: str, position: int, line: Span, borders: _Borders) -> Span:
    """The borders next to a position, looked for nearby first: a line may be a million characters long."""
    start = free_of_runs(text, max(line.start, position - _NEARBY), line)
    near = Span(start, min(line.end, position + _NEARBY))
    found = [border for border in borders(text, line, near) if text[border : near.end].strip()]
    if near.start > line.start:
        found = [border for border in found if border > near.start + _NEARBY // 10]
    index = bisect_right(found, position)
    if (index == 0 and near.start > line.start) or (index == len(found) and near.end < line.end):
        if near == line:
            return line
        found = [border for border in borders(text, line, line) if text[border : line.end].strip()]
        index = bisect_right(found, position)
    start = found[index - 1] if index else line.start
    return Span(start, found[index] if index < len(found) else line.end)


def _cut_at(position: int, cut: Sequence[int], line: Span) -> Span:
    """The word of the cut at a position, as far as it is in the line."""
    index = bisect_right(cut, position)
    start = cut[index - 1] if index else 0
    end = cut[index] if index < len(cut) else line.end
    return Span(max(start, line.start), min(end, line.end))


def _begins_a_word(character: str) -> bool:
    return category(character)[0] in "LN"


def _unit_at(text: str, position: int, line: Span) -> Span:
    """A Chinese character, or a run of one punctuation mark or of white space."""
    start, end = position, position + 1
    character = text[position]
    if not _HAN.match(character) and not stands_alone(character):
        while start > line.start and _alike(character, text[start - 1]):
            if joined(text, start - 1, line.start):
                break
            start -= 1
        while end < line.end and _alike(character, text[end]):
            end += 1
        run = run_at(text, start, line)  # U.S..: the first dot is of the word before
        start = run.end if run else start
    return Span(start, end)


def _alike(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())
