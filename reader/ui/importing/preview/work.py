"""One file of a batch while it is looked at: its text, the plan as it is now, and the steps back. No Qt."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from reader import messages
from reader.chinese.layout import LINE_BREAKS
from reader.errors import UserError
from reader.importing.cleaning.choices import Choices
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import BODY, Draft, Plan
from reader.importing.cleaning.plan_json import plan_to_json
from reader.importing.document import Document
from reader.importing.pipeline import open_document, printable, read_data
from reader.importing.prepared_plan import PreparedFile

#: A detail that is less sure than this should be looked at.
SURE_ENOUGH = 0.75
_CITED = ("title", "source", "date")


@dataclass(slots=True)
class Work:
    """A file that was read. `encoding` is the one that a person chose, None where it was found.

    `start` is the plan before anything was done by hand: what the program found, with the choices made for
    the batch.
    """

    path: Path
    sha256: str
    editing: Editing
    start: Plan
    encoding: str | None = None
    whole: bool = False
    plan: Plan = field(init=False)
    numbers: list[int] = field(init=False, repr=False)
    """The number of each line of the plan in the file, counted from 1, blank lines too."""
    _back: list[tuple[Plan, int]] = field(default_factory=list)
    _forth: list[tuple[Plan, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.plan = self.start
        self.numbers = line_numbers(self.document.text, self.start)

    @property
    def document(self) -> Document:
        """The text of the file."""
        return self.editing.document

    @property
    def edited(self) -> bool:
        """Whether the plan is another one than before anything was done by hand."""
        return self.plan is not self.start

    @property
    def by_hand(self) -> bool:
        """Whether anything was chosen for this file alone."""
        return self.whole or self.encoding is not None or self.edited

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._forth)

    def do(self, change: Callable[[Plan], Plan], place: int) -> bool:
        """Change the plan at a line; whether that made a difference."""
        made = change(self.plan)
        if made == self.plan:
            return False
        self._back.append((self.plan, place))
        self._forth.clear()
        self.plan = made
        return True

    def undo(self) -> int | None:
        """Take back the last step; the line where it was, or None where there is none."""
        return self._walk(self._back, self._forth)

    def redo(self) -> int | None:
        """Do again what was taken back; the line where it is, or None where there is nothing."""
        return self._walk(self._forth, self._back)

    def _walk(self, there: list[tuple[Plan, int]], here: list[tuple[Plan, int]]) -> int | None:
        if not there:
            return None
        plan, place = there.pop()
        here.append((self.plan, place))
        self.plan = plan
        return place

    def prepared(self) -> PreparedFile | None:
        """What is handed to the import; None where nothing was done by hand."""
        if not self.by_hand:
            return None
        plan = plan_to_json(self.plan) if self.edited and not self.whole else None
        return PreparedFile(sha256=self.sha256, encoding=self.encoding, whole=self.whole, plan=plan)

    # -- what there is to say of it ----------------------------------------------------------------

    @property
    def articles(self) -> int:
        """How many articles it would give: those with a text."""
        return 1 if self.whole else len(with_text(self.plan))

    def line_at(self, place: int) -> int:
        """The line of the plan in which a code point of the text stands, or the nearest one above; else the first."""
        return max(0, bisect_right(self.plan.lines, place, key=lambda line: line.span.start) - 1)

    @property
    def doubtful(self) -> bool:
        """Whether it should be looked at: no article, one without a date, a title, source or date that is a guess."""
        if self.whole:
            return False
        numbers = with_text(self.plan)
        return not numbers or any(is_doubtful(self.plan.drafts[number]) for number in numbers)


def is_doubtful(draft: Draft) -> bool:
    """Whether what one cites an article by is missing or not sure."""
    cited = [draft.details.get(name) for name in _CITED]
    return "date" not in draft.details or any(d is not None and d.sure < SURE_ENOUGH for d in cited)


def with_text(plan: Plan) -> list[int]:
    """The numbers of the articles that have a text; the others are not stored."""
    return sorted({line.article for line in plan.lines if line.article >= 0 and line.role in BODY})


def line_numbers(text: str, plan: Plan) -> list[int]:
    """The number, counted from 1, of the line of a text in which each line of a plan stands."""
    numbers: list[int] = []
    number, done = 1, 0
    for line in plan.lines:
        between = text[done : line.span.start]
        number += sum(map(between.count, LINE_BREAKS)) - between.count("\r\n") if between else 0
        numbers.append(number)
        done = line.span.end
    return numbers


def open_work(path: Path, encoding: str | None = None, choices: Choices | None = None) -> Work:
    """Read a file and plan what becomes of it. Slow: not for the GUI thread.

    The choices of the batch hold unless an encoding was chosen for this file. Raises UserError as
    `pipeline.read_file` does.
    """
    data = read_data(path)
    name = printable(path)
    document = None
    if encoding is None and choices is not None and choices.encoding is not None:
        document = _tried(data, path, name, choices.encoding)
    if document is None:
        document = open_document(data, path, name, encoding)
    editing = Editing.of(document)
    start = choices.apply(document, editing.found) if choices is not None else editing.found
    return Work(path, hashlib.sha256(data).hexdigest(), editing, start, encoding)


def _tried(data: bytes, path: Path, name: str, encoding: str) -> Document | None:
    try:
        return open_document(data, path, name, encoding)
    except UserError as error:
        if error.message not in (messages.ENCODING_WRONG, messages.ENCODING_IMPLAUSIBLE):
            raise
        return None
