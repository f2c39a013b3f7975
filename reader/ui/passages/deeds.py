"""What is done to passages that are selected in the list: each is one step, held against what the person saw."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.retrieval import Retrieved
from reader.corpus.rows import Annotation, Change, Status
from reader.ui.desk.overwriting import REMOVAL, Overwriting, Sight
from reader.ui.session import Session


class PassageDeeds(QObject):
    """`said` tells in words what was done."""

    said = Signal(str)

    def __init__(self, overwriting: Overwriting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overwriting = overwriting

    def retag(self, session: Session, passages: Sequence[Retrieved], tag: int | str) -> None:
        """Give passages another tag; a path that is new makes it. Those that have it already stay as they are."""

        changed: list[int] = []

        def work(corpus: Corpus, numbers: list[int]) -> tuple[bool, Change | None]:
            free = _free(corpus, [corpus.annotations.get(number) for number in numbers], tag)
            changed[:] = free
            return True, corpus.annotations.retag(free, tag) if free else None

        def then(*_: object) -> None:
            count = _count(passages, changed)
            if count:
                self.said.emit(self.tr("The tag of %n annotation(s) was changed.", "", count))
            else:
                self.said.emit(self.tr("They have that tag already."))

        meant = [one for one in passages if tag not in (one.first.tag, one.first.tag_path)]
        if meant:
            self._overwriting.write(_sight(session, meant), {"tag": tag}, work, then)
        else:
            then()

    def judge(self, session: Session, passages: Sequence[Retrieved], status: Status) -> None:
        """Accept or reject passages."""

        def then(_: object, numbers: list[int]) -> None:
            count = _count(passages, numbers)
            if status is Status.ACCEPTED:
                self.said.emit(self.tr("%n annotation(s) accepted.", "", count))
            else:
                self.said.emit(self.tr("%n annotation(s) rejected.", "", count))

        self._overwriting.write(
            _sight(session, passages),
            {"status": status},
            lambda corpus, numbers: corpus.annotations.set_status(numbers, status),
            then,
        )

    def remove(self, session: Session, passages: Sequence[Retrieved]) -> None:
        """Remove passages with all their parts."""

        def then(_: object, numbers: list[int]) -> None:
            count = _count(passages, numbers)
            self.said.emit(self.tr("%n annotation(s) removed. Ctrl+Z brings them back.", "", count))

        self._overwriting.write(
            _sight(session, passages),
            REMOVAL,
            lambda corpus, numbers: corpus.annotations.remove(*numbers),
            then,
        )


def _sight(session: Session, passages: Sequence[Retrieved]) -> Sight:
    """All parts of the passages, as they are listed."""
    return Sight({part.id: part for passage in passages for part in passage.parts}, session.told)


def _count(passages: Sequence[Retrieved], numbers: Sequence[int]) -> int:
    """Of how many passages these annotations are parts."""
    there = set(numbers)
    return sum(not there.isdisjoint(passage.numbers) for passage in passages)


def _free(corpus: Corpus, found: Sequence[Annotation], tag: int | str) -> list[int]:
    """Those that may get a tag: of several that would be alike then, the first alone."""
    alike: dict[tuple[int, Span, str], int] = {}
    for one in found:
        if not _has_twin(corpus, one, tag):
            alike.setdefault((one.article, one.span, one.annotator), one.id)
    return list(alike.values())


def _has_twin(corpus: Corpus, one: Annotation, tag: int | str) -> bool:
    """Whether the same annotator gave the same span that tag already."""
    return any(
        tag in (other.tag, other.tag_path) and other.annotator == one.annotator and other.id != one.id
        for other in corpus.annotations.on(one.article, one.span)
    )
