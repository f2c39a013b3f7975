"""The word, clause, sentence and paragraph around a position, as Chinese writing marks them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from reader.chinese.layout import LINE_BREAKS
from reader.chinese.patterns import Pattern
from reader.chinese.span import Span

_DIGIT = "0-9０-９"
_LETTER = "A-Za-zÀ-ÖØ-öø-\u024f\u0370-\u03ff\u0400-\u052fＡ-Ｚａ-ｚ"
_ACCENT = "\u0300-\u036f"
_NUMBER = rf"[{_DIGIT}]+(?:[.,．·:/\-][{_DIGIT}]+)*"
_SCALE = "[十百千万萬亿億兆]+[多余餘]?"
_UNITS = (
    "个百分点|個百分點|平方公里|平方千米|平方米|立方米|千瓦时|千瓦時|人民币|人民幣|美元|港元|欧元|歐元|日元"
    "|公里|千米|公顷|公頃|公斤|千克|千瓦|兆瓦|小时|小時|分钟|分鐘|世纪|世紀|年代|月份|年度"
    "|年|月|日|号|號|时|時|分|秒|元|吨|噸|亩|畝|米|克|度|岁|歲|届|屆|次|倍|期|章|条|條|项|項|个|個|家|人|户|戶|名|位|件"
)
# What dictionaries cut apart and a reader takes as one: 〔2024〕5号, 32.1%, 3.5万亿元, 2024年, U.S., 5G, AI+.
_RUN = Pattern(
    rf"[〔［\[][{_DIGIT}]{{2,4}}[〕］\]]第?[{_DIGIT}]+[号號]?"
    rf"|(?>{_NUMBER})(?:[%％‰℃°]|(?:{_SCALE})?(?:{_UNITS})|{_SCALE}|(?![{_LETTER}]))"
    r"|(?:[A-Z]\.){2,}"
    rf"|[{_LETTER}{_DIGIT}][{_LETTER}{_DIGIT}{_ACCENT}]*(?:['’._@&/\-·+．][{_LETTER}{_DIGIT}{_ACCENT}]+)*[+＋#]*"
)
# A character that may be in such a run; no run reaches over another one.
_RUN_CHARACTER = Pattern(
    rf"[{_LETTER}{_DIGIT}{_ACCENT}〔〕［］\[\].,．·:/%％‰℃°'’_@&\-+＋#第十百千万萬亿億兆多余餘{''.join(set(_UNITS))}]"
)
_HAN = Pattern("[々〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
# Marks that stand on the character before them: combining marks, variation selectors, joiners.
_MARK = Pattern(
    "[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\u200d\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef]"
)

# Written to stand in a class of characters. Quotation marks and 《》 close a sentence but part no clause.
_OPENING_BRACKETS = r"（(【［\[〔"
_CLOSING_BRACKETS = r"）)】］\]〕"
_CLOSING = _CLOSING_BRACKETS + "”’』」》〉\"'"
_SENTENCE_END = Pattern(rf"(?:[。！？!?；;．]|…+|\.(?=\s|$|[{_CLOSING}]))+[{_CLOSING}]*")
_CLAUSE_END = Pattern(
    rf"(?:[，、；：。！？,;:!?．]|…+|—{{2,}}|\.(?=\s|$))+[{_CLOSING}]*|[{_CLOSING_BRACKETS}]+[，、；：。！？,;:!?．]*"
)
_CLAUSE_OPENING = Pattern(rf"(?<![{_OPENING_BRACKETS}])[{_OPENING_BRACKETS}]")
# How far the borders of a piece are looked for before the whole line is read.
_NEARBY = 1000
_LINE_BREAK = Pattern(f"[{LINE_BREAKS}]")


def runs(text: str) -> list[Span]:
    """The numbers with their units and the Latin words of `text`, which stay whole as words."""
    return [Span(*match.span()) for match in _RUN.finditer(text)]


def word(text: str, position: int, cut: Sequence[int] | None = None) -> Span:
    """The word at a position: a Latin word, a number with its unit, or a Chinese word.

    `cut` holds the ends of the words of `text`, in order (`words.cut`); without it a Chinese character is
    a word. Punctuation of one kind and white space in a line are taken together. At the end of a line
    it is the word before; in an empty line an empty span.
    Raises ValueError when the position is not in `text`.
    """
    line = paragraph(text, position)
    if not line:
        return line
    position = min(position, line.end - 1)
    while position > line.start and _MARK.match(text, position):
        position -= 1
    found = _run_at(text, position, line)
    if found is None:
        by_cut = cut is not None and _HAN.match(text, position)
        found = _cut_at(position, cut or (), line) if by_cut else _unit_at(text, position, line)
    end = found.end
    while end < line.end and _MARK.match(text, end):
        end += 1
    return Span(found.start, end)


def clause(text: str, position: int) -> Span:
    """The part of a sentence at a position, with the comma, colon or bracket that ends it.

    White space at its ends is not in it. Raises ValueError when the position is not in `text`.
    """
    return _piece(text, position, _clause_borders)


def sentence(text: str, position: int) -> Span:
    """The sentence at a position, with its last mark and the quotes and brackets that close after it.

    White space at its ends is not in it. Raises ValueError when the position is not in `text`.
    """
    return _piece(text, position, _sentence_borders)


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


# Borders of a kind in a part of a text: the places where one piece is over and the next begins.
_Borders = Callable[[str, Span], list[int]]


def _sentence_borders(text: str, part: Span) -> list[int]:
    return [match.end() for match in _SENTENCE_END.finditer(text, part.start, part.end)]


def _clause_borders(text: str, part: Span) -> list[int]:
    """The ends of clauses, and the places before opening brackets, where they are not inside a number."""
    borders = {match.end() for match in _CLAUSE_END.finditer(text, part.start, part.end)}
    borders |= {match.start() for match in _CLAUSE_OPENING.finditer(text, part.start, part.end)}
    for run in _RUN.finditer(text, part.start, part.end):
        borders.difference_update(range(run.start() + 1, run.end()))
    return sorted(borders)


def _piece(text: str, position: int, borders: _Borders) -> Span:
    """The part of a line between two borders around a position, without the white space at both its ends."""
    line = paragraph(text, position)
    position = min(position, max(line.start, line.end - 1))
    piece = _between_borders(text, position, line, borders)
    content = piece.of(text)
    if not content.strip():
        return piece
    return Span(piece.end - len(content.lstrip()), piece.start + len(content.rstrip()))


def _between_borders(text: str, position: int, line: Span, borders: _Borders) -> Span:
    """The borders next to a position, looked for nearby first: a line may be a million characters long."""
    near = Span(max(line.start, position - _NEARBY), min(line.end, position + _NEARBY))
    found = [border for border in borders(text, near) if text[border : near.end].strip()]
    if near.start > line.start:
        found = [border for border in found if border > near.start + _NEARBY // 10]
    index = bisect_right(found, position)
    if (index == 0 and near.start > line.start) or (index == len(found) and near.end < line.end):
        if near == line:
            return line
        found = [border for border in borders(text, line) if text[border : line.end].strip()]
        index = bisect_right(found, position)
    start = found[index - 1] if index else line.start
    return Span(start, found[index] if index < len(found) else line.end)


def _run_at(text: str, position: int, line: Span) -> Span | None:
    """The Latin word or number at a position."""
    start = position
    while start > line.start and _RUN_CHARACTER.match(text, start - 1):
        start -= 1
    for match in _RUN.finditer(text, start, line.end):
        if match.start() > position:
            break
        if position < match.end():
            return Span(*match.span())
    return None


def _cut_at(position: int, cut: Sequence[int], line: Span) -> Span:
    """The word of the cut at a position, as far as it is in the line."""
    index = bisect_right(cut, position)
    start = cut[index - 1] if index else 0
    end = cut[index] if index < len(cut) else line.end
    return Span(max(start, line.start), min(end, line.end))


def _unit_at(text: str, position: int, line: Span) -> Span:
    """A Chinese character, or a run of one punctuation mark or of white space."""
    start, end = position, position + 1
    character = text[position]
    if not _HAN.match(character):
        while start > line.start and _alike(character, text[start - 1]):
            start -= 1
        while end < line.end and _alike(character, text[end]):
            end += 1
    return Span(start, end)


def _alike(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())
