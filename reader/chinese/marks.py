"""Where the punctuation of a line ends its clauses and its sentences, and which characters stand on others."""

from __future__ import annotations

import re
from unicodedata import category

from reader.chinese.patterns import Pattern
from reader.chinese.runs import run_at
from reader.chinese.span import Span

# Written to stand in a class of characters. Quotation marks and 《》 close a sentence but part no clause.
_OPENING_BRACKETS = r"（(【［\[〔"
_CLOSING_BRACKETS = r"）)】］\]〕"
_CLOSING = _CLOSING_BRACKETS + "”’』」》〉\"'"
_ALONE = frozenset("（(【［[〔）)】］]〕“”‘’『』「」《》〈〉\"'")
_DOT = rf"\.(?=\s|$|[{_CLOSING}])"
_SENTENCE_MARK = rf"(?:[。！？!?；;．]|…+|{_DOT})"
_CLAUSE_MARK = rf"(?:[，、；：。！？,;:!?．]|…+|—{{2,}}|{_DOT})"
# “好吗？”，他问 goes on after the question.
_SENTENCE_END = Pattern(rf"(?:{_SENTENCE_MARK}++[{_CLOSING}]*+)++(?![，、：,:])")
_CLAUSE_END = Pattern(
    rf"(?:{_CLAUSE_MARK}++[{_CLOSING}]*+)++|[{_CLOSING_BRACKETS}]++(?:{_CLAUSE_MARK}++[{_CLOSING}]*+)*+"
)
_CLAUSE_OPENING = Pattern(rf"(?<![{_OPENING_BRACKETS}])[{_OPENING_BRACKETS}]")
# 1. or 一、 or （二） at the beginning of a sentence: the number of what follows, no sentence by itself.
_LIST_NUMBER = Pattern(
    r"\s*[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4}|[A-Za-z]|[①-⑳])[)）.．、]{1,2}\s*\Z"
)
_LONGEST_LIST_NUMBER = 20
# A dot after these, or after one capital letter, ends no sentence.
_ABBREVIATION = Pattern(
    r"(?:^|[^A-Za-z])(?:[A-Z]|No|Nos|vs|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|Fig|Vol|pp?|eds?|e\.g|i\.e|cf|ca)\Z"
)
_LONGEST_ABBREVIATION = 6
_ZERO_WIDTH_JOINER = "\u200d"
_PICTURE = Pattern("[\u2190-\u2bff\U0001f000-\U0001faff]")
_FLAG = Pattern("[\U0001f1e6-\U0001f1ff]")
_OTHER_MARK = Pattern("[\u200c\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")


def joined(text: str, position: int, start: int) -> bool:
    """Whether the character at a position stands on the one before it, in a line that begins at `start`.

    That is a combining mark, a variation selector, a part of an emoji, the second letter of a flag.
    """
    character = text[position]
    if _is_mark(character):
        return True
    if _FLAG.match(character):
        first = position
        while first > start and _FLAG.match(text, first - 1):
            first -= 1
        return (position - first) % 2 == 1
    return position > start and text[position - 1] == _ZERO_WIDTH_JOINER and bool(_PICTURE.match(character))


def _is_mark(character: str) -> bool:
    return category(character)[0] == "M" or bool(_OTHER_MARK.match(character))


def stands_alone(character: str) -> bool:
    """Whether two of this character in a row are two: brackets, quotation marks, letters of flags, marks on others."""
    return character in _ALONE or bool(_FLAG.match(character)) or _is_mark(character)


def sentence_borders(text: str, line: Span, part: Span) -> list[int]:
    """The ends of sentences in a part of a line that begins inside no run; rising."""
    borders = {end for _, end in _sentence_ends(text, line, part)}
    return _without_list_numbers(text, part, sorted(_outside_runs(text, line, borders)), frozenset(borders))


def clause_borders(text: str, line: Span, part: Span) -> list[int]:
    """The ends of clauses, and the places before opening brackets; those of sentences among them."""
    ends = _sentence_ends(text, line, part)
    borders = {match.start() for match in _CLAUSE_OPENING.finditer(text, part.start, part.end)}
    for match in _CLAUSE_END.finditer(text, part.start, part.end):
        if not _is_abbreviation(text, line, match):
            borders.add(_end_of(text, line, match))
    for start, end in ends:
        borders.difference_update(range(start, end))
    borders.update(end for _, end in ends)
    of_sentences = frozenset(end for _, end in ends)
    return _without_list_numbers(text, part, sorted(_outside_runs(text, line, borders)), of_sentences)


def _sentence_ends(text: str, line: Span, part: Span) -> list[tuple[int, int]]:
    """Where the last marks of sentences stand."""
    return [
        (match.start(), _end_of(text, line, match))
        for match in _SENTENCE_END.finditer(text, part.start, part.end)
        if not _is_abbreviation(text, line, match)
    ]


def _is_abbreviation(text: str, line: Span, match: re.Match[str]) -> bool:
    if match.group() != ".":
        return False
    before = max(line.start, match.start() - _LONGEST_ABBREVIATION)
    return bool(_ABBREVIATION.search(text[before : match.start()]))


def _end_of(text: str, line: Span, match: re.Match[str]) -> int:
    """The end of the marks, before a quotation mark that opens, with what stands on the last of them."""
    end = match.end()
    place = text.find('"', match.start(), end)
    while place >= 0:
        if text.count('"', line.start, place) % 2 == 0:
            end = place
            break
        place = text.find('"', place + 1, end)
    while end < line.end and joined(text, end, line.start):
        end += 1
    return end


def _outside_runs(text: str, line: Span, borders: set[int]) -> set[int]:
    """The borders that part no number, no Latin word and no address."""

    def parts_a_run(border: int) -> bool:
        run = run_at(text, border, line) if border < line.end else None
        return run is not None and run.start < border

    return {border for border in borders if not parts_a_run(border)}


def _without_list_numbers(text: str, part: Span, borders: list[int], ends: frozenset[int]) -> list[int]:
    """The borders without those behind the number of a list at the beginning of a sentence."""
    kept: list[int] = []
    for border in borders:
        if border == part.start:
            continue
        start = kept[-1] if kept else part.start
        is_short = border - start <= _LONGEST_LIST_NUMBER and (start in ends or not kept)
        if not (is_short and _LIST_NUMBER.match(text[start:border])):
            kept.append(border)
    return kept
