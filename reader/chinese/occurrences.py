"""Where the terms of a list stand in a text: the longest first, none over another, whole words if wanted.

The text is read from left to right. Where several terms begin at one place the longest that fits is taken, and
what it covers is not looked at again (leftmost-longest, as in Aho and Corasick's search for many words).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from operator import add
from typing import NamedTuple

from reader.chinese import words
from reader.chinese.folding import fold
from reader.chinese.patterns import Pattern
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.chinese.spellings import is_doubtful, merged

#: From so many beginnings on, looking up every pair of characters is quicker than one regular expression.
_MANY = 180
#: Code points at either side by which a simplified character is taken for what it is.
_AROUND = 10
#: What stands between words and in none of them; jieba cuts there whatever stands around.
_PIECE = Pattern(r"[^\s，、：。！？；…—（）()【】［］\[\]“”‘’『』「」《》〈〉,;:!?\"]+")

Fits = Callable[[int, int], bool]


class Place(NamedTuple):
    """A term in a text, `[start, end)` in code points; `term` is its number (see `Finder.numbers`)."""

    start: int
    end: int
    term: int


class Finder:
    """Looks for terms in texts, blind to script, case and width unless `same_script`.

    `numbers` has the number of each given term, or None where nothing is left of it without white space at its
    ends; terms that read the same get one number. White space within a term stands for any white space.
    """

    def __init__(self, terms: Sequence[str], *, same_script: bool = False) -> None:
        self._same_script = same_script
        self.spellings: list[tuple[str, ...]] = []
        self.numbers: list[int | None] = []
        self._known: dict[str, int] = {}
        self._loose: dict[int, re.Pattern[str]] = {}
        self._others: dict[tuple[tuple[str, ...], str], bool] = {}
        for term in terms:
            self.numbers.append(self._take(clean(term)))
        self._begin()

    def __bool__(self) -> bool:
        return bool(self.spellings)

    def places(self, body: str, fits: Fits | None = None) -> Iterator[Place]:
        """The places of a text, in order; `fits(start, end)` says of each whether it may be one."""
        text = self._read(body)
        known, loose, done, last = self._known, self._loose_at, 0, len(text)
        for start in self._starts(text):
            if start < done:
                continue
            if loose and text[start] in loose:
                for end, number in self._all_at(text, start):
                    if fits is None or fits(start, end):
                        yield Place(start, end, number)
                        done = end
                        break
                continue
            for length in self._at(text, start):
                end = start + length
                term = known.get(text[start:end])
                if term is not None and end <= last and (fits is None or fits(start, end)):
                    yield Place(start, end, term)
                    done = end
                    break

    def is_there(self, passage: str, term: int) -> bool:
        """Whether a passage is that term and nothing more."""
        text = self._read(passage)
        if term in self._loose:
            return self._loose[term].fullmatch(text) is not None
        return self._known.get(text) == term

    def is_doubtful(self, body: str, place: Place, script: Script | None = None) -> bool:
        """Whether a place may be another word, with which the term only shares simplified characters: 后 and 後."""
        if self._same_script or not self._shared[place.term]:
            return False
        found = body[place.start : place.end]
        wanted = self.spellings[place.term]
        if found in wanted or place.term in self._loose:
            return False
        if script is Script.TRADITIONAL:  # there each character is itself, whatever stands around
            return self._is_other(wanted, found)
        before, after = (
            body[max(0, place.start - _AROUND) : place.start],
            body[place.end : place.end + _AROUND],
        )
        return all(is_doubtful(one, found, before=before, after=after, script=script) for one in wanted)

    def _is_other(self, wanted: tuple[str, ...], found: str) -> bool:
        """Whether a passage in traditional script may be another word; each that was met is remembered."""
        key = wanted, found
        if key not in self._others:
            self._others[key] = all(is_doubtful(one, found, script=Script.TRADITIONAL) for one in wanted)
        return self._others[key]

    # -- terms -----------------------------------------------------------------------------

    def _read(self, text: str) -> str:
        return text if self._same_script else fold(text)

    def _take(self, term: str) -> int | None:
        """The number of a term, which is a new one where none reads the same."""
        if not term:
            return None
        folded = self._read(term)
        number = self._known.setdefault(folded, len(self.spellings))
        if number == len(self.spellings):
            self.spellings.append((term,))
        elif term not in self.spellings[number]:
            self.spellings[number] += (term,)
        if " " in folded:
            self._loose[number] = re.compile(r"\s+".join(map(re.escape, folded.split(" "))))
        return number

    def _begin(self) -> None:
        """Note how terms begin: by two characters, or by one where a term has no more or white space follows."""
        lengths: dict[str, set[int]] = {}
        self._loose_at: dict[str, list[int]] = {}
        for folded, number in self._known.items():
            if number in self._loose:
                self._loose_at.setdefault(folded[0], []).append(number)
            else:
                lengths.setdefault(folded[:2], set()).add(len(folded))
        for head, found in lengths.items():
            if head[0] in lengths:
                found.add(1)
        self._lengths = {head: sorted(found, reverse=True) for head, found in lengths.items()}
        heads = {*self._lengths, *self._loose_at}
        self._pairs = frozenset(head for head in heads if len(head) == 2)
        self._singles = frozenset(head for head in heads if len(head) == 1)
        self._shared = [
            any(len(merged(sign)) > 1 for term in spellings for sign in term) for spellings in self.spellings
        ]

    # -- looking ---------------------------------------------------------------------------

    def _starts(self, text: str) -> Iterator[int]:
        """Where a term may begin, in order."""
        pairs = self._pairs
        if len(pairs) <= _MANY:
            return (match.start() for match in self._heads(pairs).finditer(text))
        singles = self._singles
        if not singles:
            found = enumerate(map(add, text, islice(text, 1, None)))
            return (start for start, pair in found if pair in pairs)
        ended = enumerate(zip(text, map(add, text, islice(text + "\n", 1, None)), strict=True))
        return (start for start, (sign, pair) in ended if pair in pairs or sign in singles)

    def _heads(self, pairs: frozenset[str]) -> re.Pattern[str]:
        """An expression that matches one character, where a term may begin."""
        following: dict[str, list[str]] = {}
        for pair in sorted(pairs):
            following.setdefault(pair[0], []).append(re.escape(pair[1]))
        parts = [re.escape(single) for single in sorted(self._singles)]
        parts += [f"{re.escape(sign)}(?=[{''.join(then)}])" for sign, then in following.items()]
        return re.compile("|".join(parts) if parts else r"(?!)")

    def _at(self, text: str, start: int) -> Sequence[int]:
        """The lengths that terms may have that begin with the two characters at a place, the longest first."""
        head = text[start : start + 2]
        return self._lengths.get(head) or self._lengths.get(head[0]) or ()

    def _all_at(self, text: str, start: int) -> list[tuple[int, int]]:
        """The terms that begin at a place, each as its end and its number, the longest first."""
        plain = [(start + length, text[start : start + length]) for length in self._at(text, start)]
        found = [(end, self._known[one]) for end, one in plain if one in self._known and end <= len(text)]
        return sorted([*found, *self._loose_from(text, start)], reverse=True)

    def _loose_from(self, text: str, start: int) -> Iterator[tuple[int, int]]:
        for number in self._loose_at[text[start]]:
            match = self._loose[number].match(text, start)
            if match:
                yield match.end(), number


class WordBorders:
    """Says whether a passage of a text is made of whole words, by jieba's cut of the simplified form.

    So 改革 within 改革开放 is told apart. Only the pieces between marks in which it is asked are cut, each once; a
    piece has no mark that parts words. Positions are code points of the text.
    """

    def __init__(self, body: str, script: Script | None = None) -> None:
        """`script` says when all of the text is simplified already."""
        self._body = body
        self._script = script
        self._pieces = [Span(*match.span()) for match in _PIECE.finditer(body)]
        self._starts = [piece.start for piece in self._pieces]
        self._cuts: dict[int, frozenset[int]] = {}

    def fits(self, start: int, end: int) -> bool:
        """Whether a passage begins and ends where a word does."""
        return self._is_border(start) and self._is_border(end)

    def _is_border(self, position: int) -> bool:
        index = bisect_right(self._starts, position) - 1
        if index < 0 or not self._pieces[index].start < position < self._pieces[index].end:
            return True
        if index not in self._cuts:
            piece = self._pieces[index]
            script = self._script if self._script is Script.SIMPLIFIED else None
            self._cuts[index] = frozenset(
                end + piece.start for end in words.cut(piece.of(self._body), script)
            )
        return position in self._cuts[index]


def clean(term: str) -> str:
    """A term as it is looked for: without white space at its ends, with single spaces in it."""
    return " ".join(term.split())
