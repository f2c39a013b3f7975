"""Terms of the user's own, which stay whole as words in this corpus; `chinese.words` is told of them by the caller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader import messages
from reader.chinese import terms
from reader.corpus.changes import Changes, now
from reader.corpus.database import Database
from reader.corpus.rows import Change
from reader.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One term, as it was selected, and its simplified form, by which it is known in both scripts."""

    id: int
    text: str
    simplified: str
    annotator: str
    created_at: str


class Terms:
    """Reads and changes the terms; every change is one step of the history.

    Whenever `"term" in change.kinds`, also after undo and redo: `words.set_terms(corpus.terms.texts())`.
    """

    def __init__(self, db: Database, changes: Changes) -> None:
        self._db = db
        self._changes = changes

    def all(self) -> list[Term]:
        """All terms, in the order in which they were added; none in a file of an older version that is only read."""
        if not self._db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'term'").fetchone():
            return []
        rows = self._db.execute("SELECT id, text, simplified, annotator, created_at FROM term ORDER BY id")
        names = ("id", "text", "simplified", "annotator", "created_at")
        return [Term(**dict(zip(names, row, strict=True))) for row in rows.fetchall()]

    def texts(self) -> list[str]:
        """The terms as they were selected."""
        return [term.text for term in self.all()]

    def add(self, texts: Sequence[str]) -> Change:
        """Add these as one step; those that are there already, in either script, are passed over.

        Raises UserError, and adds none, when one cannot be a term (see `chinese.terms.clean`), and when all are
        there already.
        """
        wanted = [terms.clean(text) for text in texts]
        with self._changes.alone():
            known = {term.simplified for term in self.all()}
            new: dict[str, str] = {}
            for text in wanted:
                if terms.simplified(text) not in known:
                    new.setdefault(terms.simplified(text), text)
            if wanted and not new:
                raise UserError(messages.TERM_KNOWN, term=wanted[0])
            with self._changes.step(
                "term.add", term=next(iter(new.values()), ""), count=len(new)
            ) as recorder:
                for simplified, text in new.items():
                    row = {"text": text, "simplified": simplified, "annotator": self._changes.annotator}
                    recorder.insert("term", row | {"created_at": now()})
        return self._changes.made(recorder)

    def remove(self, texts: Sequence[str]) -> Change:
        """Remove these, in whatever script, as one step. Raises UserError when one is no term; then none is removed."""
        with self._changes.alone():
            numbers = {term.simplified: term.id for term in self.all()}
            doomed: dict[int, str] = {}
            for text in texts:
                number = numbers.get(terms.simplified(text.strip()))
                if number is None:
                    raise UserError(messages.TERM_MISSING, term=text)
                doomed[number] = text
            with self._changes.step(
                "term.remove", term=next(iter(doomed.values()), ""), count=len(doomed)
            ) as recorder:
                for number in doomed:
                    recorder.delete("term", number)
        return self._changes.made(recorder)
