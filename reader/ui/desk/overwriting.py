"""Acts on annotations, held against what the person saw: what another side did meanwhile is not overwritten unseen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Change
from reader.corpus.unseen import NONE_WANTED, Parted, Values, part, touched_by
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk
    from reader.ui.session import Session

Work = Callable[[Corpus, list[int]], Change | tuple[Any, Change | None]]
"""Writes what is asked for to the annotations with these ids."""

#: The fields that count where annotations are to go altogether.
REMOVAL: Mapping[str, object] = dict.fromkeys(("tag", "start", "end", "note", "status"), NONE_WANTED)

#: Characters of what another side wrote that an error says.
_LONGEST = 80

#: What is said of one annotation, by the first of these fields that another side changed.
_TOLD = (
    ("tag", messages.ANNOTATION_RETAGGED_MEANWHILE, "tag_path"),
    ("start", messages.ANNOTATION_MOVED_MEANWHILE, "quote"),
    ("end", messages.ANNOTATION_MOVED_MEANWHILE, "quote"),
    ("passage_group", messages.ANNOTATION_MOVED_MEANWHILE, "quote"),
    ("note", messages.ANNOTATION_NOTED_MEANWHILE, "note"),
    ("status", messages.ANNOTATION_JUDGED_MEANWHILE, "status"),
)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a person saw when an act was asked for: annotations as they were shown, and what was `told` of others."""

    rows: Mapping[int, Annotation]
    told: int

    def without(self, numbers: Collection[int]) -> Sight:
        """The same without some of the annotations."""
        return Sight({number: row for number, row in self.rows.items() if number not in numbers}, self.told)


class Overwriting:
    """Writes to annotations what is free to be written, under the lock of the file, and tells what was left alone.

    What this window did itself, shown or not, is never taken for another side's: only what a step of others
    touched is looked at, and there what was written here last counts as seen.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._written: Values = {}  # of the thread that writes

    def forget(self) -> None:
        """Another corpus has other annotations."""
        self._written = {}

    def sight(self, numbers: Iterable[int]) -> Sight:
        """These annotations as they are shown now."""
        session, shelf = self._desk.session, self._desk.shelf
        rows = {one.id: one for one in map(shelf.get, numbers) if one is not None}
        return Sight(rows, session.told if session is not None else 0)

    def write(
        self,
        seen: Sight | Collection[int],
        wanted: Mapping[str, object],
        work: Work,
        then: Callable[[Any, list[int]], None] = lambda made, numbers: None,
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Do `work`, which puts the values `wanted` into these fields, on all of what was seen that is as it was seen.

        Ids alone are meant as what they name is shown now.

        `then` gets what was made and the annotations that are as was wanted, if any is; what was left alone is told
        as an error after that. With `failed`, any error goes there.
        """
        session, written = self._desk.session, self._written
        if session is None:
            return
        sight = seen if isinstance(seen, Sight) else self.sight(seen)
        parted, worked = Parted(), self._desk.being_read.doing()
        refused: list[UserError] = []

        def attempt(corpus: Corpus) -> Change | tuple[Any, Change | None] | None:
            nonlocal parted
            refused.clear()
            try:
                with corpus.changes.alone():
                    parted = _part(session, corpus, sight, wanted, written)
                    result = work(corpus, parted.free or parted.missing) if _is_due(parted, wanted) else None
            except UserError as error:
                if failed is None:
                    raise
                refused.append(error)
                return None
            new = {name: value for name, value in wanted.items() if value is not NONE_WANTED}
            written.update({(number, name): new[name] for number in parted.free for name in new})
            return result

        def finish(made: Any) -> None:
            gone = parted.gone if wanted is REMOVAL else []
            if made is not None or gone:
                worked()
                then(made, parted.free + gone)
            errors = refused or _left(parted, wanted, len(sight.rows))
            for error in errors:
                (failed or session.failed.emit)(error)

        session.write(attempt, finish, owner=self._desk)


def _part(
    session: Session, corpus: Corpus, sight: Sight, wanted: Mapping[str, object], written: Values
) -> Parted:
    steps = session.unseen(corpus, sight.told)
    touched = None if steps is None else touched_by(corpus.db, steps, sight.rows)
    return part(corpus.annotations, touched, sight.rows, wanted, written)


def _is_due(parted: Parted, wanted: Mapping[str, object]) -> bool:
    """Whether something is left to be done; where nothing is there the work says so, unless it is to go anyway."""
    if parted.free:
        return True
    return bool(parted.missing) and not (wanted is REMOVAL or parted.changed or parted.gone)


def _left(parted: Parted, wanted: Mapping[str, object], count: int) -> list[UserError]:
    """What is to be said of what was left alone, if anything was."""
    left = len(parted.changed) + (0 if wanted is REMOVAL else len(parted.gone))
    if not left:
        return []
    if left < count:
        return [UserError(messages.SOME_ANNOTATIONS_CHANGED_MEANWHILE, left=left, count=count)]
    if left > 1:
        return [UserError(messages.ANNOTATIONS_CHANGED_MEANWHILE)]
    for now in parted.changed.values():
        return [_error(now, parted.fields)]
    return [UserError(messages.ANNOTATION_REMOVED_MEANWHILE)]


def _error(now: Annotation, fields: frozenset[str]) -> UserError:
    message, name = next((message, name) for field, message, name in _TOLD if field in fields)
    theirs = " ".join(str(getattr(now, name)).split())
    short = theirs if len(theirs) <= _LONGEST else f"{theirs[: _LONGEST - 1]}…"
    return UserError(message, theirs=short or "—")
