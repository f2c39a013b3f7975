"""What a figure looks for, as queries of the search: how one is understood, and one within a part of the corpus."""

from __future__ import annotations

from reader.analysis.parts import Part, Passages
from reader.corpus.query.filters import Filters
from reader.corpus.query.syntax import read_query
from reader.errors import UserError
from reader.ui.search.asking import Asked, term_of
from reader.ui.search.fields import with_filters
from reader.ui.search.understood import QuerySentence


def understood(query: str) -> str:
    """How a query is understood, where it is more than a text to look for; "" where it cannot be read."""
    try:
        plain = term_of(Asked(query)) and not read_query(query).as_text
        return "" if plain else QuerySentence().of(Asked(query))
    except UserError:
        return ""


def in_part(query: str, part: Part) -> str:
    """A query with what a part asks of articles; one for tagged passages is for articles that have some."""
    asked = Filters()
    if part.passages is Passages.TAGGED:
        annotated = None if part.tag or part.annotator else True
        asked = Filters(tag=part.tag, annotator=part.annotator, annotated=annotated)
    return with_filters(query, part.filters.joined(asked))
