"""The annotations of the open article: few of them at once, thousands of them behind the picture of the text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.corpus.corpus import Corpus
from reader.corpus.passages import more_in
from reader.corpus.rows import Annotation, Article, Outline
from reader.ui.desk.shelf import Shelf
from reader.ui.session import Session

#: With more annotations than that, they are read with their quotes after the text was painted.
_AT_ONCE = 400
#: Milliseconds until then: a picture that is due comes first.
_AFTER = 20


class Gathering(QObject):
    """Holds the shelf of the open article. Whoever asks for it gets all of it, read now if it was yet to come."""

    arrived = Signal()
    """What was yet to come is there, without anybody having asked for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = Shelf()
        self._awaited: tuple[Session, Article] | None = None
        self._later = QTimer(self, singleShot=True, interval=_AFTER)
        self._later.timeout.connect(self._read)

    def begin(self, session: Session, article: Article) -> None:
        """Gather those of an article: at once, or soon where there are very many."""
        if article.annotations > _AT_ONCE:
            self.put(Shelf())
            self._awaited = session, article
            self._later.start()
        else:
            self.put(Shelf(session.corpus.annotations.for_article(article.id)))

    def put(self, shelf: Shelf) -> None:
        """Let this be the shelf, with nothing yet to come."""
        self._later.stop()
        self._awaited = None
        self._shelf = shelf

    @property
    def awaiting(self) -> bool:
        """Whether the annotations are yet to come."""
        return self._awaited is not None

    @property
    def shelf(self) -> Shelf:
        """All annotations of the article."""
        if self._awaited is not None:
            session, article = self._awaited
            self.put(Shelf(session.corpus.annotations.for_article(article.id)))
            self.arrived.emit()
        return self._shelf

    @property
    def count(self) -> int:
        """How many passages there are, known also while they are yet to come."""
        if self._awaited is None:
            return self._shelf.passages
        session, article = self._awaited
        return article.annotations - more_in(session.corpus.db, article.id)

    def outlines(self) -> Iterable[Annotation | Outline]:
        """What a page draws of all of them, read without their quotes where those are yet to come."""
        if self._awaited is None:
            return self._shelf
        session, article = self._awaited
        return session.corpus.annotations.outlines(article.id)

    def _read(self) -> None:
        awaited = self._awaited
        if awaited is None:
            return
        session, article = awaited

        def work(corpus: Corpus) -> Shelf:
            return Shelf(corpus.annotations.for_article(article.id))

        def then(shelf: Shelf) -> None:
            if self._awaited is awaited:  # else somebody could not wait, or another article was opened
                self.put(shelf)
                self.arrived.emit()

        # What cannot be read now is read by whoever asks for it, who is told why it cannot be.
        session.read(work, then, failed=lambda _: None, owner=self)
