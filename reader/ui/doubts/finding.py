"""The doubts of an article with their context, found piece by piece. No Qt: it runs on a thread of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import NamedTuple

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.reading.choices import FormDoubt, doubts_of_row
from reader.ui.reading.rows import Header, Rows

_CONTEXT = 14
"""Code points of the body shown at either side."""
_SECONDS, _LONGEST = 0.05, 1.0
"""How long to look before what was found is handed on: soon at first, less often in a long article."""


class Found(NamedTuple):
    """A doubt as it stands in the list."""

    one: FormDoubt
    standard: Standard | SimplifiedStandard
    """What made the form."""
    source: str
    """The passage as the body has it."""
    before: str
    after: str
    """What stands beside it in that form, in its paragraph."""

    @property
    def span(self) -> Span:
        """The place in the body."""
        return self.one.doubt.span

    @property
    def key(self) -> tuple[Form, str, str]:
        """What it has in common with others of its kind."""
        return self.one.form, self.source, self.one.doubt.chosen


def find(corpus: Corpus, article: int) -> Iterator[list[Found]]:
    """The doubts of an article in order, some at a time, so that one can stop between.

    Raises UserError when the corpus has no such article.
    """
    text = corpus.forms.of(article, corpus.settings.standard)
    return found_in(text)


def found_in(text: ParallelText) -> Iterator[list[Found]]:
    """The doubts of a text in order; an empty list where nothing was found for a while."""
    rows = Rows(text, Header())
    began, found, patience = time.monotonic(), [], _SECONDS
    for index in rows.body_rows:
        found += [described(text, one) for one in doubts_of_row(rows, index)]
        if time.monotonic() - began > patience:
            yield found
            patience = min(2 * patience, _LONGEST)
            began, found = time.monotonic(), []
    yield found


def described(text: ParallelText, one: FormDoubt) -> Found:
    """A doubt with its context."""
    place = one.doubt.span
    block = text.blocks[text.block_at(place.start)].span
    before = Span(max(block.start, place.start - _CONTEXT), place.start)
    after = Span(place.end, min(block.end, place.end + _CONTEXT))
    standard = text.simplified if one.form is Form.SIMPLIFIED else text.standard
    return Found(
        one,
        standard,
        place.of(text.body),
        text.counterpart(one.form, before).lstrip(),
        text.counterpart(one.form, after).rstrip(),
    )
