"""Making a decision: how far it reaches, in words, and the write."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from reader.chinese.pins import Reach
from reader.corpus.corpus import Corpus
from reader.corpus.pin_rows import StoredPin
from reader.corpus.rows import Change
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui.doubts.finding import Found
from reader.ui.session import Session

_REACHES = {
    Reach.PLACE: QT_TRANSLATE_NOOP("doubts", "here"),
    Reach.ARTICLE: QT_TRANSLATE_NOOP("doubts", "in this article"),
    Reach.CORPUS: QT_TRANSLATE_NOOP("doubts", "in the whole corpus"),
}


def reach_name(reach: Reach) -> str:
    """How far a decision reaches, in the user's language."""
    return QCoreApplication.translate("doubts", _REACHES[reach])


def decide(session: Session, article: int, found: Found, target: str, reach: Reach, owner: QObject) -> None:
    """Pin what the passage of a doubt becomes; the session tells of it, or of what is wrong."""

    def work(corpus: Corpus) -> tuple[StoredPin, Change]:
        return corpus.pins.add(
            found.source,
            target,
            found.standard,
            article=None if reach is Reach.CORPUS else article,
            start=found.span.start if reach is Reach.PLACE else None,
        )

    session.write(work, owner=owner)
