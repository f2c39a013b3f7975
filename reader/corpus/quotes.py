"""What annotations read in both forms is stored with them; here it is brought up to date with what is shown."""

from __future__ import annotations

from collections.abc import Collection
from itertools import chain

from reader.corpus.annotations import Annotations
from reader.corpus.changes import Recorder
from reader.corpus.forms import Forms
from reader.corpus.settings import Settings


def bring_up_to_date(
    recorder: Recorder,
    annotations: Annotations,
    forms: Forms,
    settings: Settings,
    articles: Collection[int] | None = None,
) -> None:
    """Write the quotes of annotations anew, within a step of the history; `articles`: of these only."""
    standard = settings.standard
    some = None if articles is None else chain.from_iterable(map(annotations.for_article, sorted(articles)))
    for old in annotations.all() if some is None else some:
        simplified, traditional = forms.quotes(old.article, old.span, standard)
        values = {"quote_simplified": simplified, "quote_traditional": traditional}
        recorder.update("annotation", old.id, values, article=old.article)
