"""Where a query stands in one text. Positions are code points of the text, spans half-open."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.query.many import Many, occurrences
from reader.corpus.query.nodes import All, Either, Near, Node, Term, Wildcard, Without
from reader.corpus.query.wildcards import wildcard_finder
from reader.errors import UserError

#: How long a regular expression may work on one text, in seconds.
PATIENCE = 2.0

#: A character of a pattern, by itself, escaped, or by its number; beyond 10FFFF there is none.
_TOKEN = re.compile(
    r"\\u([0-9A-Fa-f]{4})|\\U(00(?:0[0-9A-Fa-f]|10)[0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})|\\?.", re.DOTALL
)

#: Ends of lines and borders of words, and nothing else.
_PLACE = re.compile(r"(?:[\^$]|\\[bBAZz])+")

Finder = Callable[[str], list[Span]]
Counter = Callable[[str], int]


def finder_of(node: Node, *, same_script: bool = False) -> Finder:
    """Finds the hits of a query in a text, in order; none where the text does not pass the query.

    Hits of one term do not overlap each other, as in `str.count`.
    """
    if same_script:
        find = _prepared(node, str)
        return lambda text: sorted(set(find(text) or ()))
    find = _prepared(node, fold)
    return lambda text: sorted(set(find(fold(text)) or ()))


def counter_of(node: Node, *, same_script: bool = False) -> Counter:
    """Counts the hits that the finder of a query finds in a text; texts side by side without saying where they are."""
    form = str if same_script else fold
    match node:
        case Term(text):
            wanted = form(text)
            return lambda body: form(body).count(wanted)
        case Either(parts) if terms := _terms(parts, form):
            count = Many(terms).count
            return lambda body: count(form(body))
        case All(parts) if terms := _terms(parts, form):
            distinct = list(dict.fromkeys(terms))
            return lambda body: _count_all(form(body), distinct)
    find = finder_of(node, same_script=same_script)
    return lambda body: len(find(body))


def pattern_finder(query: str, *, same_script: bool = False) -> Finder:
    """Finds a regular expression; what is empty is no hit.

    Raises UserError when it cannot be read, and where no hit could have a character; the finder raises
    TimeoutError after `PATIENCE`, and MemoryError for a pattern that calls itself without end.
    """
    import regex  # noqa: PLC0415 - takes a hundredth of a second, and most searches are for words

    if _PLACE.fullmatch(query):
        raise UserError(messages.QUERY_PATTERN_PLACE, query=query)
    source = query if same_script else _folded_pattern(query)
    flags = regex.MULTILINE if same_script else regex.MULTILINE | regex.IGNORECASE
    try:
        compiled = regex.compile(source, flags)
    except (regex.error, RecursionError) as error:
        raise UserError(messages.QUERY_PATTERN_BAD, query=query, reason=error) from None

    def find(body: str) -> list[Span]:
        text = body if same_script else fold(body)
        matches = compiled.finditer(text, timeout=PATIENCE)
        return [Span(*match.span()) for match in matches if match.end() > match.start()]

    return find


#: Hits, or None where the text does not pass.
_Passing = Callable[[str], list[Span] | None]


def _prepared(node: Node, form: Callable[[str], str]) -> _Passing:
    match node:
        case Term(text):
            wanted = form(text)
            return lambda body: occurrences(body, wanted) or None
        case Wildcard(text):
            gapped = wildcard_finder(text, form)
            return lambda body: gapped(body) or None
        case All(parts):
            return _all([_prepared(part, form) for part in parts])
        case Either(parts):
            return _any_of(parts, form)
        case Without(wanted, unwanted):
            return _without(_prepared(wanted, form), _prepared(unwanted, form))
        case Near(one, other, distance):
            return _near(_prepared(one, form), _prepared(other, form), distance)


def _all(parts: list[_Passing]) -> _Passing:
    def find(text: str) -> list[Span] | None:
        spans: list[Span] = []
        for part in parts:
            found = part(text)
            if found is None:
                return None
            spans += found
        return spans

    return find


def _any_of(parts: Sequence[Node], form: Callable[[str], str]) -> _Passing:
    texts = [form(part.text) for part in parts if isinstance(part, Term)]
    find = Many(texts).spans
    others = [_prepared(part, form) for part in parts if not isinstance(part, Term)]
    return _either([lambda text: find(text) or None, *others] if texts else others)


def _either(parts: list[_Passing]) -> _Passing:
    def find(text: str) -> list[Span] | None:
        found = [spans for part in parts if (spans := part(text)) is not None]
        return [span for spans in found for span in spans] if found else None

    return find


def _without(wanted: _Passing, unwanted: _Passing) -> _Passing:
    return lambda text: None if (spans := wanted(text)) is None or unwanted(text) is not None else spans


def _terms(parts: Sequence[Node], form: Callable[[str], str]) -> list[str]:
    """The parts as they are looked for, where all are plain texts; else nothing."""
    terms = [form(part.text) for part in parts if isinstance(part, Term)]
    return terms if len(terms) == len(parts) else []


def _count_all(body: str, terms: list[str]) -> int:
    counts = list(map(body.count, terms))
    return sum(counts) if all(counts) else 0


def _near(one: _Passing, other: _Passing, distance: int) -> _Passing:
    def find(text: str) -> list[Span] | None:
        left, right = one(text), other(text)
        return None if left is None or right is None else pairs(left, right, distance) or None

    return find


def pairs(ones: list[Span], others: list[Span], distance: int) -> list[Span]:
    """As many pairs of one of each that are near enough as can stand apart, each as one span from end to end.

    Spans that overlap are no pair. Of the pairs that end first the shortest is taken, then the next that begins
    behind it: none but this "earliest end first" is known to leave room for the most (Kleinberg and Tardos,
    Algorithm Design, 2005, section 4.1).
    """
    ones, others = sorted(set(ones)), sorted(set(others))
    near = sorted([*_ending(ones, others, distance), *_ending(others, ones, distance)])
    found: list[Span] = []
    for end, back in near:
        if not found or -back >= found[-1].end:
            found.append(Span(-back, end))
    return found


def _ending(laters: list[Span], firsts: list[Span], distance: int) -> Iterator[tuple[int, int]]:
    """For each later span the shortest pair that it closes: where that ends, and minus where it begins.

    Those that end near enough before it are a window that only moves on, so that all takes the time of sorting.
    """
    firsts = sorted(firsts, key=lambda span: span.end)
    window: deque[Span] = deque()  # by end; one that begins no later than one behind it is never wanted
    at = 0
    for later in laters:
        while at < len(firsts) and firsts[at].end <= later.start:
            while window and window[-1].start <= firsts[at].start:
                window.pop()
            window.append(firsts[at])
            at += 1
        while window and later.start - window[0].end > distance:
            window.popleft()
        if window:
            yield later.end, -window[0].start


def _folded_pattern(query: str) -> str:
    """The pattern as it must read to hit folded text.

    ASCII stays (\\S and \\s are not the same). What is folded stays a character: a full-width bracket
    opens no group, and so does one that is given by its number (\\u6578). Ends of a range of Han stay, or [一-龥]
    would be another range.
    """
    import regex  # noqa: PLC0415 - see above

    parts: list[str] = []
    for match in _TOKEN.finditer(query):
        token, number = match[0], match[1] or match[2] or match[3]
        sign = chr(int(number, 16)) if number else token[-1]
        ranged = "-" in (query[match.start() - 1 : match.start()], query[match.end() : match.end() + 1])
        kept = sign < "\u2e80" or (ranged and not "\uff01" <= sign <= "\uffef")
        parts.append(token if kept else regex.escape(fold(sign)))
    return "".join(parts)
