"""Reads a query. Words must all be there; AND, OR, NOT, NEAR/5 and ( ) do what they say where they can.

An operator without something on each side, a bracket without its other half, an unknown field are text: who
searches for “NOT” or “(” finds it. What was taken for text is told in `Query.as_text`, and why in `notes`. A field is
apart from the words wherever it stands: it says of the article what must hold (after NOT: what must not), and of two
fields of one kind one is enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from reader import messages
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.query.nodes import (
    DEFAULT_DISTANCE,
    All,
    Either,
    Near,
    Node,
    Query,
    Term,
    Wildcard,
    Without,
)
from reader.corpus.query.scanning import scan
from reader.errors import UserError

Kind = Literal["word", "string", "and", "or", "not", "near", "(", ")"]

_OPERATOR = re.compile(r"AND|OR|NOT|NEAR(?:/(\d{1,4}))?")
_HALVES = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class _Token:
    kind: Kind
    text: str
    distance: int = 0
    joined: bool = False
    """Whether it was typed without white space before it."""


#: More brackets within brackets, and more NEAR in a row, than anybody means; the index could not be asked for it.
_DEEPEST, _LONGEST = 24, 60


def read_query(query: str) -> Query:
    """What is asked for.

    Raises UserError when a double quote is not closed, and for more than `_DEEPEST` brackets within brackets or
    `_LONGEST` NEAR in a row.
    """
    # Half a character, from a broken paste, is in no body that can be stored.
    tokens, filters = _tokens(_HALVES.sub("\ufffd", query))
    tokens, as_text = _settled(tokens)
    return Query(_Reader(tokens).whole(), filters, as_text)


# -- words, strings, fields ------------------------------------------------------------------------


def _tokens(query: str) -> tuple[list[_Token], Filters]:
    """The words and strings of a query in their order; the fields apart."""
    tokens: list[_Token] = []
    filters = EVERYTHING
    for word in scan(query):
        if word.kind == "field":
            filters = filters.widened(word.asks)
        else:
            tokens += [_Token("string", word.text)] if word.kind == "string" else _split_brackets(word.text)
    return tokens, filters


def _split_brackets(word: str) -> list[_Token]:
    """A word without the brackets at its ends, which are tokens of their own; “f(x)” is one word."""
    before: list[_Token] = []
    after: list[_Token] = []
    while word.startswith("(") and len(word) > 1:
        before.append(_Token("(", "("))
        word = word[1:]
    while word.endswith(")") and len(word) > 1 and word.count(")") > word.count("("):
        after.append(_Token(")", ")"))
        word = word[:-1]
    tokens = [*before, _token(word), *after]
    for token in tokens[1:]:
        token.joined = True
    return tokens


def _token(word: str) -> _Token:
    if word in ("(", ")"):
        return _Token("(" if word == "(" else ")", word)
    match = _OPERATOR.fullmatch(word)
    if match is None:
        return _Token("word", word)
    if word.startswith("NEAR"):
        return _Token("near", word, int(match[1]) if match[1] else DEFAULT_DISTANCE)
    return _Token("and" if word == "AND" else "or" if word == "OR" else "not", word)


# -- operators that cannot be ------------------------------------------------------------------------


def _settled(tokens: list[_Token]) -> tuple[list[_Token], tuple[str, ...]]:
    """The tokens with every operator and bracket that has no place made a word; those, as they were typed."""
    _unpair(tokens)
    tokens = _rejoined(tokens)
    tokens = [token for index, token in enumerate(tokens) if not _only_leads(tokens, index)]
    kinds = [token.kind for token in tokens]
    for index, token in enumerate(tokens):
        if token.kind in ("and", "or", "not", "near") and not _has_sides(kinds, index):
            token.kind = "word"
    as_text = [
        token.text
        for token in tokens
        if token.kind == "word" and _token(token.text.strip("()") or "(").kind != "word"
    ]
    return tokens, tuple(dict.fromkeys(as_text))


def _only_leads(tokens: list[_Token], index: int) -> bool:
    """Whether a token is the AND of AND NOT, which is NOT as other programs want it, between two words."""
    kinds = [token.kind for token in tokens[index : index + 2]]
    without = [token.kind for place, token in enumerate(tokens) if place != index]
    return kinds == ["and", "not"] and _has_sides(without, index)


def _unpair(tokens: list[_Token]) -> None:
    """Make words of brackets without their other half or with nothing in between."""
    opened: list[int] = []
    for index, token in enumerate(tokens):
        if token.kind == "(":
            opened.append(index)
        elif token.kind == ")":
            if opened and opened[-1] < index - 1:
                opened.pop()
            else:
                token.kind = "word"
    for index in opened:
        tokens[index].kind = "word"


def _rejoined(tokens: list[_Token]) -> list[_Token]:
    """Brackets that are text stay with the word that they were typed with."""
    whole: list[_Token] = []
    for token in tokens:
        before = whole[-1] if whole else None
        if before is not None and token.joined and _is_text(before, token):
            before.kind, before.text = "word", before.text + token.text
        else:
            whole.append(token)
    return whole


def _is_text(before: _Token, token: _Token) -> bool:
    """Whether the bracket of two tokens typed together is a word."""
    opens, closes = before.text.endswith("("), token.text == ")"
    if before.kind in ("(", ")") or token.kind in ("(", ")"):
        return False  # it has its other half
    return (opens and before.kind == "word") or (closes and token.kind == "word")


def _has_sides(kinds: list[Kind], index: int) -> bool:
    before = kinds[index - 1] if index else None
    after = kinds[index + 1] if index + 1 < len(kinds) else None
    return before in ("word", "string", ")") and after in ("word", "string", "(")


# -- the tree ------------------------------------------------------------------------------------------


class _Reader:
    """Reads settled tokens: OR binds least, then what stands side by side, AND and NOT, then NEAR."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> Node | None:
        return self._either() if self._tokens else None

    def _kind(self) -> Kind | None:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else None

    def _next(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _either(self) -> Node:
        parts = [self._all()]
        while self._kind() == "or":
            self._next()
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Either(tuple(dict.fromkeys(parts)))

    def _all(self) -> Node:
        parts = [self._near()]
        unwanted: list[Node] = []
        while (kind := self._kind()) not in (None, "or", ")"):
            if kind in ("and", "not"):
                self._next()
            (unwanted if kind == "not" else parts).append(self._near())
        parts = list(dict.fromkeys(parts))
        wanted = parts[0] if len(parts) == 1 else All(tuple(parts))
        if not unwanted:
            return wanted
        return Without(wanted, unwanted[0] if len(unwanted) == 1 else Either(tuple(unwanted)))

    def _near(self) -> Node:
        node = self._one()
        chain = 0
        while self._kind() == "near":
            chain += 1
            if chain > _LONGEST:
                raise UserError(messages.QUERY_TOO_DEEP)
            node = Near(node, distance=self._next().distance, other=self._one())
        return node

    def _one(self) -> Node:
        token = self._next()
        if token.kind == "(":
            self._depth += 1
            if self._depth > _DEEPEST:
                raise UserError(messages.QUERY_TOO_DEEP)
            node = self._either()
            self._depth -= 1
            self._next()
            return node
        if token.kind == "word" and any(sign in token.text for sign in "*?"):
            wildcard = Wildcard(token.text)
            return wildcard if wildcard.pieces else Term(token.text)
        return Term(token.text)
