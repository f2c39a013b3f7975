"""The terms of another corpus, added to those of this one within a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.chinese import terms
from reader.corpus.changes import Recorder
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus

#: When terms were removed here for the last time; of a damaged row of the history nothing is known.
_REMOVED = """
    SELECT json_extract(r.before, '$.simplified') AS simplified, max(c.made_at) FROM change_row AS r
    JOIN change AS c ON c.id = r.change AND c.state = 'done'
    WHERE r.kind = 'term' AND json_valid(r.before) AND r.after IS NULL GROUP BY simplified
"""


def add_terms(recorder: Recorder, here: Corpus, there: Corpus) -> tuple[str, ...]:
    """Add the terms that are not here in either script, and say which.

    What was removed here comes back only if it was added there afterwards.
    """
    known = {term.simplified for term in here.terms.all()}
    removed = dict(here.db.execute(_REMOVED).fetchall())
    added = []
    for term in there.terms.all():
        try:
            text = terms.clean(term.text)
        except UserError:  # another program wrote it
            continue
        simplified = terms.simplified(text)
        if simplified in known or removed.get(simplified, "") >= term.created_at:
            continue
        row = {"text": text, "simplified": simplified, "annotator": term.annotator}
        recorder.insert("term", row | {"created_at": term.created_at})
        known.add(simplified)
        added.append(text)
    return tuple(added)
