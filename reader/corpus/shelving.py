"""How far a person is with several articles at once: one step of the history."""

from __future__ import annotations

from collections.abc import Iterable

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change, State


def set_states(corpus: Corpus, numbers: Iterable[int], state: State) -> Change:
    """Say of articles how far the reader is with them; those that are gone meanwhile are left out."""
    there = sorted(article.id for article in corpus.articles.some(numbers))
    with corpus.changes.step("articles.state", count=len(there), state=state.value) as recorder:
        for number in there:
            recorder.update("article", number, {"state": state.value}, article=number)
    return corpus.changes.made(recorder)
