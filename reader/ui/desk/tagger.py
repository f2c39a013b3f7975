"""Tagging the passage that is selected, with a tag that is chosen or the one used last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Change
from reader.ui.desk.units import passage_at

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk
    from reader.ui.reading.view import ParallelView

Wanted = int | str
"""A tag: its id, or a path, which is made if it is new."""


class Tagger(QObject):
    """Makes annotations in the open article; `recent` has the ids of the tags used, the last one first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.recent: list[int] = []
        self._making = 0

    def forget(self) -> None:
        """Another corpus: no tag of it was used yet."""
        self.recent = []
        self._making = 0

    def tag(self, tag: Wanted) -> None:
        """Tag the selected passage, or the unit at the caret, which is selected then; a new path makes the tag."""
        desk = self._desk
        session, article, span = desk.session, desk.article, self.take_passage()
        if session is None or article is None or span is None:
            return
        number = article.id
        if (twin := desk.shelf.twin(span, tag, session.annotator)) is not None:
            self.refuse(twin)
            return

        def work(corpus: Corpus) -> tuple[Annotation, Change] | None:
            # Asked again: a key that is held down comes faster than the views hear of the first.
            same = (one for one in corpus.annotations.on(number, span) if tag in (one.tag, one.tag_path))
            there = any(one.annotator == corpus.changes.annotator for one in same)
            return None if there else corpus.annotations.add(number, span, tag)

        def then(made: Annotation | None) -> None:
            self._making = max(0, self._making - 1)
            if made is None:
                twin = desk.shelf.twin(span, tag, session.annotator)
                if twin is not None:
                    self.refuse(twin)
                return
            worked()
            self._remember(made.tag)
            if desk.article is not None and desk.article.id == number:
                desk.choice.choose(made.id)
            # A slip of the pen makes a tag as well as a wish does; so it is said.
            told = self.tr("Tagged with {0}, a new tag.") if new else self.tr("Tagged with {0}.")
            desk.say(told.format(made.tag_path))

        new = isinstance(tag, str) and all(tag != known.path for known in desk.tags.values())
        worked = desk.being_read.doing()
        if isinstance(tag, int):
            self._remember(tag)  # at once: who repeats it may be quicker than the disk
        self._making += 1
        session.write(work, then, owner=desk)

    def _remember(self, number: int) -> None:
        """Let this be the tag used last."""
        self.recent = [number, *(tag for tag in self.recent if tag != number)]

    def take_passage(self) -> Span | None:
        """What is selected; with nothing selected, what the setting says stands at the caret, selected now.

        It is brought into sight: the caret stays behind where one scrolls with the wheel. None where there is
        nothing to tag, which is said.
        """
        view, desk = self._desk.view, self._desk
        if view.page is None or desk.article is None:
            return None
        span = view.selection()
        if span is None:
            span = passage_at(view.page, view.caret(), desk.taken)
            if span is None:
                desk.say(self.tr("There is no text at the caret. Select a passage first."))
            else:
                view.select(span)
        if span is not None:
            bring_into_sight(view, span)
        return span

    def repeat(self) -> None:
        """Tag the passage with the tag used last."""
        tag = self._desk.tags.get(self.recent[0]) if self.recent else None
        if tag is not None and not tag.retired:
            self.tag(tag.id)
        else:
            self._desk.say(self.tr("No tag was used yet. Press T to choose one."))

    def when_made(self, then: Callable[[], None]) -> None:
        """Call when the annotations are there that are being made just now; at once where none is."""
        session = self._desk.session
        if session is None:
            return
        if not self._making:
            then()
            return

        def made(_: object) -> None:
            self._making = 0  # one that failed has not told
            then()

        session.write(lambda _: None, made, owner=self._desk)

    def refuse(self, twin: Annotation) -> None:
        """Say that the passage has the tag of this annotation already."""
        self._desk.say(self.tr("This passage has the tag {0} already.").format(twin.tag_path))


def bring_into_sight(view: ParallelView, span: Span) -> None:
    """Scroll to a passage of which nothing is seen; one that is begun or ended in sight moves nothing."""
    if not any(view.rects_of(span, form) for form in view.forms):
        view.reveal(span)
