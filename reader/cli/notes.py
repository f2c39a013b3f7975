"""What the command line says of a query beside what it prints: on standard error, so that the rest can be read on."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from reader.analysis.parts import read_part
from reader.cli.language import translate
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters, nameless
from reader.corpus.query.notes import notes_of, notes_on_names
from reader.corpus.query.syntax import read_query


def tell_notes(
    corpus: Corpus,
    query: str = "",
    *,
    pattern: bool = False,
    parts: Iterable[str] = (),
    annotators: Iterable[str] = (),
) -> None:
    """Say what of a query was perhaps meant otherwise, and which tags and annotators in it and in parts do not exist.

    `annotators` are those who were asked for beside them.

    Raises UserError where one of them cannot be read.
    """
    notes = [] if pattern else notes_of(query)
    asked = [
        EVERYTHING if pattern else read_query(query).filters,
        *(read_part(part).filters for part in parts),
        *(Filters(annotator=annotator) for annotator in annotators),
    ]
    for filters in asked:
        notes += notes_on_names(nameless(corpus.db, filters))
    for note in dict.fromkeys(notes):
        print(f"duizhao: {translate('QuerySentence', note.what).format(*note.facts)}", file=sys.stderr)
