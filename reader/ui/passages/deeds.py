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
from reader.ui.wording import joined


class PassageDeeds(QObject):
    """`said` tells in words what was done."""

    said = Signal(str)

    def __init__(self, overwriting: Overwriting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overwriting = overwriting

    def retag(self, session: Session, passages: Sequence[Retrieved], tag: int | str) -> None:
        """Give passages another tag; a path that is new makes it.

        Those stay as they are that have it already, and those of which a part would be the same annotation as
        another one then: same annotator, same span, same tag.
        """
        changed: list[int] = []
        barred: list[int] = []

        def work(corpus: Corpus, numbers: list[int]) -> tuple[bool, Change | None]:
            changed[:] = _free(corpus, [corpus.annotations.get(number) for number in numbers], tag)
            barred[:] = set(numbers).difference(changed)
            return True, corpus.annotations.retag(changed, tag) if changed else None

        def then(*_: object) -> None:
            told = []
            if count := _count(passages, changed):
                told.append(self.tr("The tag of %n annotation(s) was changed.", "", count))
            if left := _count(passages, barred):
                told.append(
                    self.tr("%n stay(s): the same passage, or a part of it, has that tag already.", "", left)
                )
            self.said.emit(joined(*told))

        meant = [one for one in passages if tag not in (one.first.tag, one.first.tag_path)]
        if meant:
            self._overwriting.write(_sight(session, meant), {"tag": tag}, work, then)
        else:
            self.said.emit(self.tr("They have that tag already."))

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
    """Those that may get a tag, with all parts of their passages: of several alike then, the first alone."""
    taken: set[tuple[int, Span, str]] = set()
    free: list[int] = []
    for parts in _by_passage(corpus, found):
        places = {(one.article, one.span, one.annotator) for one in parts}
        if taken.isdisjoint(places) and not any(_has_twin(corpus, one, tag) for one in parts):
            taken |= places
            free += [one.id for one in parts]
    return free


def _by_passage(corpus: Corpus, found: Sequence[Annotation]) -> list[list[Annotation]]:
    """The passages of these annotations, with all their parts: who changes the tag of one changes that of all."""
    groups: dict[str | int, Annotation] = {}
    for one in found:
        groups.setdefault(one.passage_group or one.id, one)
    return [corpus.annotations.whole([one]) for one in groups.values()]


def _has_twin(corpus: Corpus, one: Annotation, tag: int | str) -> bool:
    """Whether the same annotator gave the same span that tag already."""
    return any(
        tag in (other.tag, other.tag_path) and other.annotator == one.annotator and other.id != one.id
        for other in corpus.annotations.on(one.article, one.span)
    )
