"""What is searched for, outlined in the open article: in a short one at once, in a long one behind its picture.

Where every character of a book is a hit that takes a second, and a pattern may work for two: not while a person waits.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from reader.corpus.corpus import Corpus
from reader.corpus.search import spans_of
from reader.errors import UserError
from reader.ui.jobs import Job
from reader.ui.reading.hits import Hits
from reader.ui.reading.view import ParallelView
from reader.ui.session import Session

#: Code points times words of the query for which is looked at once: at most some 40 ms, where all of them are hits.
_AT_ONCE = 10_000
#: Milliseconds until the others are asked for: a picture that is due, and what the search lists, come first.
_AFTER = 20
#: Milliseconds for which the outlines of the question before stay while the answer is on its way.
_PATIENCE = 150


class _Question(NamedTuple):
    query: str
    pattern: bool
    same_script: bool
    body: str

    @property
    def is_brief(self) -> bool:
        """Whether it is surely answered before anybody would see that it was not."""
        return not self.pattern and len(self.body) * len(self.query.split()) <= _AT_ONCE

    def answer(self) -> Hits:
        """None where the question is wrong or takes too long: the search says what is the matter with it."""
        try:
            return Hits(spans_of(self.body, self.query, pattern=self.pattern, same_script=self.same_script))
        except (UserError, TimeoutError, MemoryError):
            return Hits()


class Outlining(QObject):
    """Finds what is to be outlined and gives it to the view. Of several questions the last one alone is answered.

    While a bar is over the view, what is outlined is the bar's affair.
    """

    def __init__(self, view: ParallelView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._known: tuple[_Question, Hits] | None = None
        self._awaited: tuple[Session, _Question] | None = None
        self._job: Job | None = None
        self._later = QTimer(self, singleShot=True, interval=_AFTER)
        self._later.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self._show(Hits()))

    def outline(self, session: Session, query: tuple[str, bool, bool], body: str) -> None:
        """Outline the hits of a query (with whether it is a pattern, and of the same script) in a body."""
        question = _Question(*query, body)
        if self._awaited == (session, question):
            return
        self.cancel()
        if self._known is not None and self._known[0] == question:
            self._show(self._known[1])
        elif question.is_brief:
            self._take(question, question.answer())
        else:
            self._awaited = session, question
            self._later.start()
            self._patience.start()

    @property
    def awaiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._awaited is not None

    def cancel(self) -> None:
        """Nothing is asked for any more: what is on its way is dropped, and not begun if it was not."""
        self._awaited = None
        self._later.stop()
        self._patience.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def forget(self) -> None:
        """No article is shown."""
        self.cancel()
        self._known = None

    def _ask(self) -> None:
        awaited = self._awaited
        if awaited is None:
            return
        session, question = awaited

        def then(hits: Hits) -> None:
            if self._awaited is awaited:  # else something else was asked meanwhile
                self.cancel()
                self._take(question, hits)

        def failed(_: UserError) -> None:  # the file cannot be read now: it is asked again another time
            if self._awaited is awaited:
                self.cancel()
                self._show(Hits())

        self._job = session.read_in_pieces(
            partial(_answers, question), then, lambda: None, failed=failed, owner=self
        )

    def _take(self, question: _Question, hits: Hits) -> None:
        self._known = question, hits
        self._show(hits)

    def _show(self, hits: Hits) -> None:
        if not self._view.has_bar:
            self._view.set_hits(hits)


def _answers(question: _Question, _: Corpus) -> Iterator[Hits]:
    """The answer as the one piece of a long job, which is not begun once it is cancelled."""
    yield question.answer()
