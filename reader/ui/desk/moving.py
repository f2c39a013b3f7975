"""Moving an edge of the current annotation by keys, also by one that is held down."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.chinese.span import Span
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.ui.desk.edges import Edge, moved
from reader.ui.reading.selection import Unit

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk
    from reader.ui.desk.overwriting import Sight

#: Seconds between two presses that are still one act.
_RUN = 1.5


class EdgeMover(QObject):
    """Each press is on the disk before it is shown; presses in a run are one step of the history.

    To undo thirty presses of a held key one by one would help nobody, so the moves of one edge that follow
    each other within a second and a half join one step. While a move is being written, further presses only
    say where the edge shall go: one write is under way and at most one waits, so that a held key never lags.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._moving: tuple[int, Edge] | None = None
        self._wanted: Span | None = None  # what the passage shall be when all is written
        self._written: Span | None = None  # what is being written
        self._sight: Sight | None = (
            None  # of the passage from which the first press of those on their way went
        )
        self._step: int | None = None
        self._pressed = 0.0

    def forget(self) -> None:
        """Another corpus: what was on its way in the one before is written, and nobody waits for it."""
        self._moving = self._wanted = self._written = self._sight = self._step = None

    def move(self, edge: Edge, unit: Unit, *, forward: bool) -> None:
        """Move an edge of the current annotation by a character, a word or a clause."""
        desk, page = self._desk, self._desk.view.page
        current = desk.choice.current
        if current is None or page is None:
            desk.say(self.tr("There is no annotation at the caret."))
            return
        here = (current.id, edge)
        span = self._wanted if self._wanted is not None and self._moving == here else current.span
        found = moved(page.units, page.parallel.body, span, edge, unit, forward=forward)
        if found is None or desk.shelf.other_part_over(current, found) is not None:
            desk.say(self.tr("The edge of the passage cannot go further."))
            return
        if self._written is not None and self._moving != here:
            return  # another edge is on its way still: a few milliseconds
        pressed = time.monotonic()
        if self._moving != here or pressed - self._pressed > _RUN:
            self._step = None
        if self._wanted is None or self._sight is None:
            self._sight = desk.acts.overwriting.sight([current.id])
        self._moving, self._pressed, self._wanted = here, pressed, found
        if self._written is None:
            self._write(current.id, found, self._sight)

    def _write(self, number: int, span: Span, sight: Sight) -> None:
        if self._desk.session is None:
            return
        into, self._written = self._step, span
        self._desk.acts.overwriting.write(
            sight,
            {"start": span.start, "end": span.end},
            lambda corpus, _: corpus.annotations.update(number, span=span, into=into),
            lambda change, _: self._done(number, change, sight),
            lambda error: self._failed(number, error),
        )

    def _done(self, number: int, change: Change, sight: Sight) -> None:
        written, wanted = self._written, self._wanted
        self._written = None
        if change.id:
            self._step = change.id
        if wanted is not None and wanted != written:
            self._write(number, wanted, sight)
            return
        self._wanted = None
        if written is not None and number in self._desk.shelf:
            self._show(number, written)

    def _show(self, number: int, span: Span) -> None:
        view = self._desk.view
        view.select(span)
        edge = self._moving[1] if self._moving is not None else Edge.END
        place = span.start if edge is Edge.START else span.end - 1
        view.reveal(Span(place, place + 1))
        self._desk.choice.choose(number)

    def _failed(self, number: int, error: UserError) -> None:
        now = self._desk.shelf.get(number)
        if now is not None:
            self._show(number, now.span)  # where it is all the same
        self.forget()
        if self._desk.session is not None:
            self._desk.session.failed.emit(error)
