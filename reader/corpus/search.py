"""Finding passages in all bodies, in either script, with exact counts.

The index proposes articles, the text decides: each proposed body is searched itself, so a count is
never the tokenizer's opinion. Hits of one term do not overlap each other, as in `str.count`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.database import Database
from reader.errors import UserError

#: How long a regular expression may work on one article, in seconds.
_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Line:
    """One hit in its surroundings; positions are code points of the article's body."""

    article: int
    start: int
    end: int
    left: str
    match: str
    right: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Exact counts for the whole corpus, and the first lines in the order of the articles."""

    query: str
    articles: int
    hits: int
    lines: tuple[Line, ...]


Finder = Callable[[str], list[Span]]


class Search:
    """Searches the bodies of one corpus."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def find(
        self,
        query: str,
        *,
        pattern: bool = False,
        same_script: bool = False,
        limit: int = 100,
        context: int = 20,
        go_on: Callable[[], bool] = lambda: True,
    ) -> SearchResult:
        """Find `query`: words that must all be in an article, or strings in double quotes, or a pattern.

        `context` is in code points on each side. `go_on` is asked before each article; once it says
        no, what was found so far is returned.

        Raises UserError for an empty query, an open quote, and a pattern that is wrong or too slow.
        """
        terms = [query] if pattern else parse(query)
        if not any(term for term in terms):
            raise UserError(messages.QUERY_EMPTY)
        finder = _pattern_finder(query, same_script) if pattern else _term_finder(terms, same_script)
        articles = hits = 0
        lines: list[Line] = []
        for number, body in self._bodies([] if pattern else terms):
            if not go_on():
                break
            try:
                spans = finder(body)
            except (TimeoutError, MemoryError):  # the latter: a pattern that calls itself without end
                raise UserError(messages.QUERY_PATTERN_SLOW, query=query, article=number) from None
            articles += bool(spans)
            hits += len(spans)
            for span in spans[: max(0, limit - len(lines))]:
                left, right = span.context(body, context)
                lines.append(Line(number, span.start, span.end, left, span.of(body), right))
        return SearchResult(query, articles, hits, tuple(lines))

    def _bodies(self, terms: list[str]) -> Iterator[tuple[int, str]]:
        phrases = [phrase for phrase in map(_phrase, terms) if phrase]
        if not phrases:
            yield from self._db.execute("SELECT id, body FROM article WHERE removed = 0 ORDER BY id")
            return
        yield from self._db.execute(
            "SELECT id, body FROM article WHERE removed = 0 AND id IN "
            "(SELECT rowid FROM body_index WHERE body_index MATCH ?) ORDER BY id",
            (" AND ".join(phrases),),
        )


def spans_of(body: str, query: str, *, pattern: bool = False, same_script: bool = False) -> list[Span]:
    """Where `query` stands in one text, by the rules of `Search.find`; empty unless all terms are there."""
    finder = _pattern_finder(query, same_script) if pattern else _term_finder(parse(query), same_script)
    return finder(body)


def parse(query: str) -> list[str]:
    """The terms of a query: words parted by white space, and strings in double quotes taken literally.

    Raises UserError when a double quote is not closed.
    """
    terms: list[str] = []
    for index, part in enumerate(pieces := query.split('"')):
        if index % 2 == 0:
            terms.extend(part.split())
        elif index == len(pieces) - 1:
            raise UserError(messages.QUERY_QUOTE_OPEN, query=query)
        elif part:
            terms.append(part)
    return list(dict.fromkeys(terms))


def index_text(folded: str) -> str:
    """A folded body as the index takes it: every character a word of its own."""
    units = folded.encode("utf-16-le", "surrogatepass")
    if len(units) != 2 * len(folded):
        return " ".join(folded)
    # Twice as fast: all characters have two bytes, between which those of the spaces are put.
    spaced = bytearray(b" \0" * len(units))
    spaced[0::4], spaced[1::4] = units[0::2], units[1::2]
    del spaced[-2:]
    return spaced.decode("utf-16-le", "surrogatepass")


def _phrase(term: str) -> str:
    """The term as an FTS5 phrase, or nothing where the tokenizer might not see a word in it."""
    folded = fold(term)
    if not any("\u3400" <= sign <= "\u9fff" or (sign.isascii() and sign.isalnum()) for sign in folded):
        return ""
    return '"' + " ".join(folded).replace('"', '""').replace("\0", " ") + '"'


def _term_finder(terms: list[str], same_script: bool) -> Finder:
    wanted = terms if same_script else [fold(term) for term in terms]

    def find(body: str) -> list[Span]:
        text = body if same_script else fold(body)
        spans: list[Span] = []
        for term in wanted:
            found = list(_occurrences(text, term))
            if not found:
                return []
            spans.extend(found)
        return sorted(set(spans))

    return find


def _occurrences(text: str, term: str) -> Iterator[Span]:
    place = text.find(term)
    while place >= 0:
        yield Span(place, place + len(term))
        place = text.find(term, place + len(term))


def _pattern_finder(query: str, same_script: bool) -> Finder:
    import regex  # noqa: PLC0415 - takes a hundredth of a second, and most searches are for words

    source = query if same_script else _folded_pattern(query)
    try:
        compiled = regex.compile(
            source, regex.MULTILINE if same_script else regex.MULTILINE | regex.IGNORECASE
        )
    except (regex.error, RecursionError) as error:
        raise UserError(messages.QUERY_PATTERN_BAD, query=query, reason=error) from None

    def find(body: str) -> list[Span]:
        text = body if same_script else fold(body)
        matches = compiled.finditer(text, timeout=_PATIENCE)
        return [Span(*match.span()) for match in matches if match.end() > match.start()]

    return find


def _folded_pattern(query: str) -> str:
    """The pattern as it must read to hit folded text.

    ASCII stays (\\S and \\s are not the same). What is folded stays a character: a full-width bracket
    opens no group. Ends of a range of Han stay, or [一-龥] would be another range.
    """
    import regex  # noqa: PLC0415 - see above

    parts: list[str] = []
    for match in re.finditer(r"\\?.", query, re.DOTALL):
        token, sign = match.group(), match.group()[-1]
        ranged = "-" in (query[match.start() - 1 : match.start()], query[match.end() : match.end() + 1])
        kept = sign < "\u2e80" or (ranged and not "\uff01" <= sign <= "\uffef")
        parts.append(token if kept else regex.escape(fold(sign)))
    return "".join(parts)
