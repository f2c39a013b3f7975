"""What the index can say about a query: an FTS5 expression that no article with it fails."""

from __future__ import annotations

from typing import NamedTuple

from reader.corpus.indexing import Phrase, phrase_of
from reader.corpus.query.nodes import All, Either, Near, Node, Term, Wildcard, Without


class Proposal(NamedTuple):
    """An expression for MATCH, and whether every article that it proposes also passes the query.

    Without an expression all articles are proposed: to ask the index would take longer than to read them.
    """

    match: str
    exact: bool


#: All articles.
_EVERY = Proposal("", exact=False)
#: Of more texts, any of which is wanted, the index takes several milliseconds for each.
_MOST = 100


def proposal_of(node: Node, *, same_script: bool = False) -> Proposal:
    """What to ask the index; with `same_script` it proposes what the text has to decide."""

    def propose(node: Node) -> Proposal:
        match node:
            case Term(text):
                # What has a word in the other script alone must not be left out for it, either.
                return _of(phrase_of(text), exact=not same_script)
            case Wildcard():
                return _joined([_of(phrase_of(piece)) for piece in node.pieces], "AND", exact=False)
            case All(parts):
                return _joined(list(map(propose, parts)), "AND")
            case Either(parts):
                return _joined(list(map(propose, parts)), "OR") if len(parts) <= _MOST else _EVERY
            case Near(one, other, _):
                return _joined([propose(one), propose(other)], "AND", exact=False)
            case Without(wanted, unwanted):
                return _left_out(propose(wanted), propose(unwanted))

    return propose(node)


def _left_out(wanted: Proposal, unwanted: Proposal) -> Proposal:
    if not unwanted.exact or not wanted.match:  # some of these articles may have none of it
        return wanted._replace(exact=False)
    return _joined([wanted, unwanted], "NOT")


def _of(phrase: Phrase, *, exact: bool = True) -> Proposal:
    return Proposal(phrase.match, phrase.exact and exact)


def _joined(parts: list[Proposal], operator: str, *, exact: bool = True) -> Proposal:
    exact = exact and all(part.exact for part in parts)
    asked = [part.match for part in parts if part.match]
    if not asked or (len(asked) < len(parts) and operator == "OR"):
        return _EVERY
    return Proposal(f"({f' {operator} '.join(asked)})", exact)
