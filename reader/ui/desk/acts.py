"""What a person does to the annotations that the open article has; each act is one step, on disk before it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.chinese.span import Span
from reader.corpus.rows import Annotation, Status
from reader.corpus.unseen import NONE_WANTED
from reader.ui.desk.overwriting import REMOVAL, Overwriting, Sight
from reader.ui.desk.tagger import Wanted, bring_into_sight

if TYPE_CHECKING:
    from reader.corpus.meanwhile import Clash
    from reader.ui.desk.desk import Desk


class Acts(QObject):
    """Notes, tags, statuses, passages; through the session, and with a word for the status bar."""

    clashed = Signal(object)  # Clash

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.overwriting = Overwriting(desk)

    def forget(self) -> None:
        """Another corpus: nothing of this one is written over."""
        self.overwriting.forget()

    # -- changing ------------------------------------------------------------------------------

    def set_note(self, number: int, note: str, known: str) -> None:
        """Write the note of an annotation, which is that of all parts of its passage, over the one that was `known`.

        One that another window or program wrote meanwhile stays above this one, and `clashed` tells so.
        """
        desk = self._desk
        if desk.session is None:
            return

        worked = desk.being_read.doing()

        def then(clash: Clash | None) -> None:
            worked()
            if desk.choice.panel is not None:
                desk.choice.panel.settle_note(number, note)
            if clash is not None:
                self.clashed.emit(clash)

        desk.session.write(
            lambda corpus: corpus.annotations.write_note(number, note, known), then, owner=desk
        )

    def retag(self, numbers: Sequence[int], tag: Wanted, sight: Sight | None = None) -> None:
        """Give annotations another tag, as one step; those whose passage has it already stay as they are.

        `sight` is what the person saw of them when he asked for it, if that was not just now.
        """
        shelf = self._desk.shelf
        sight = self.overwriting.sight(numbers) if sight is None else sight
        known = sight.rows.values()
        twins = {one.id: twin for one in known if (twin := shelf.twin(one.span, tag, one.annotator))}
        first: dict[tuple[Span, str], Annotation] = {}
        for one in known:  # of two on one passage, the second would be a twin of the first
            if one.id not in twins and first.setdefault((one.span, one.annotator), one) is not one:
                twins[one.id] = first[one.span, one.annotator]
        sight = sight.without(twins)
        if not sight.rows:
            for twin in list(twins.values())[:1]:
                self._desk.tagger.refuse(twin)
            return

        def then(_: object, numbers: list[int]) -> None:
            count = _passages(sight.rows[number] for number in numbers)
            self._desk.say(self.tr("The tag of %n annotation(s) was changed.", "", count))

        self.overwriting.write(
            sight, {"tag": tag}, lambda corpus, numbers: corpus.annotations.retag(numbers, tag), then
        )

    def use_selection(self) -> None:
        """Let what is selected be the passage of the annotation that was chosen last."""
        span, latest = self._desk.view.selection(), self._desk.choice.latest
        if span is None or latest is None:
            self._desk.say(self.tr("Choose an annotation, then select the passage that it shall have."))
            return
        number = latest.id
        twin = self._desk.shelf.twin(span, latest.tag, latest.annotator)
        if twin is not None and twin.id != number:
            self._desk.tagger.refuse(twin)
            return
        if self._desk.shelf.other_part_over(latest, span) is not None:
            self._desk.say(self.tr("What is selected overlaps the passage of {0}.").format(latest.tag_path))
            return

        def then(*_: object) -> None:
            self._desk.choice.follow(made=number)
            self._desk.say(self.tr("{0} has the selected passage now.").format(latest.tag_path))

        place = {"start": span.start, "end": span.end}
        self.overwriting.write(
            [number], place, lambda corpus, _: corpus.annotations.update(number, span=span), then
        )

    def judge(self, status: Status) -> None:
        """Accept or reject what is meant; from a proposal one goes on to the next one."""
        desk = self._desk
        sight = self.overwriting.sight(desk.choice.meant)
        known = list(sight.rows.values())
        if not known:
            desk.say(self.tr("There is no annotation at the caret."))
            return
        proposed = len(known) == 1 and known[0].status is Status.PROPOSED

        def then(*_: object) -> None:
            left = sum(one.status is Status.PROPOSED for one in desk.shelf) if proposed else 0
            done = self.tr("Accepted.") if status is Status.ACCEPTED else self.tr("Rejected.")
            if left:
                done = self.tr("{0} Proposals left in this article: {1}.").format(done, left)
                desk.steps.to_proposal(known[0])
            desk.say(done)

        self.overwriting.write(
            sight,
            {"status": status},
            lambda corpus, meant: corpus.annotations.set_status(meant, status),
            then,
        )

    # -- parts of a passage --------------------------------------------------------------------

    def add_part(self) -> None:
        """Add what is selected to the passage of the annotation that was chosen last."""
        desk = self._desk
        span, first = desk.view.selection(), desk.choice.latest
        if span is None or first is None:
            desk.say(self.tr("Choose an annotation, then select what belongs to its passage, too."))
            return
        if any(part.span.overlaps(span) for part in desk.shelf.parts(first)):
            desk.say(self.tr("What is selected overlaps the passage of {0}.").format(first.tag_path))
            return
        if desk.session is None:
            return
        if (twin := desk.shelf.twin(span, first.tag, desk.session.annotator)) is not None:
            self._desk.tagger.refuse(twin)
            return

        def then(made: Annotation, _: object) -> None:
            desk.choice.choose(made.id)
            parts = [part.id for part in desk.shelf.parts(made)]
            place = parts.index(made.id) + 1 if made.id in parts else len(parts)
            told = self.tr("Added to the passage with {0}: part {1} of {2}.")
            desk.say(told.format(made.tag_path, place, len(parts)))

        seen = {"tag": NONE_WANTED}  # with another tag it is not what the person adds to
        self.overwriting.write(
            [first.id], seen, lambda corpus, _: corpus.annotations.add_part(first.id, span), then
        )

    def leave_passage(self) -> None:
        """Let the current part of a passage stand alone."""
        current = self._desk.choice.current
        if current is None or current.passage_group is None:
            self._desk.say(self.tr("This annotation is not a part of a passage with gaps."))
            return
        number = current.id

        def then(*_: object) -> None:
            self._desk.choice.follow()
            alone = self._desk.shelf.get(number) or current
            self._desk.say(self.tr("It stands alone now, with the tag {0}.").format(alone.tag_path))

        self.overwriting.write(
            [number],
            {"passage_group": None},
            lambda corpus, _: corpus.annotations.leave_passage(number),
            then,
        )

    # -- removing ------------------------------------------------------------------------------

    def remove(self, numbers: Sequence[int]) -> None:
        """Remove annotations, as one step."""
        sight = self.overwriting.sight(numbers)
        if not sight.rows:
            return

        def then(_: object, gone: list[int]) -> None:
            rows = [sight.rows[number] for number in gone]
            count = _passages(rows)
            several = self.tr("%n annotation(s) removed.", "", count)
            self._desk.say(self.tr("Removed: {0}.").format(rows[0].tag_path) if count == 1 else several)

        self.overwriting.write(
            sight, REMOVAL, lambda corpus, numbers: corpus.annotations.remove(*numbers), then
        )

    def remove_current(self) -> None:
        """Remove the annotation that is chosen, or the smallest one at the caret; other parts of its passage stay."""
        if (current := self._current()) is not None:
            self.remove([current.id])

    def remove_passage(self) -> None:
        """Remove the current annotation with all parts of its passage, as one step."""
        if (current := self._current()) is not None:
            self.remove([part.id for part in self._desk.shelf.parts(current)])

    # -- within --------------------------------------------------------------------------------

    def _current(self) -> Annotation | None:
        """The annotation that is meant; where none is, that is said."""
        current = self._desk.choice.current
        if current is None:
            self._desk.say(self.tr("There is no annotation at the caret."))
        else:
            bring_into_sight(self._desk.view, current.span)
        return current


def _passages(rows: Iterable[Annotation]) -> int:
    """How many they are where parts of one passage are one annotation, as in the list."""
    return len({row.passage_group or row.id for row in rows})
