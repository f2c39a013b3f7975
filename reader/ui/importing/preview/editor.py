"""Carries out the commands on the file that is shown, and says which of them make sense where the caret is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import BODY, Draft, Plan, Role
from reader.ui.importing.preview.commands import ROLES, SPECS, Commands
from reader.ui.importing.preview.view import FileView
from reader.ui.importing.preview.work import Work

_LINES = ("begin", "merge", "take_out", "toggle", "drop", "join", "edits", "up", "down", *ROLES)
#: What holds for both parts of an article that is split, unless the second says otherwise.
_INHERITED = ("section", "source", "author", "date")


class Editor(QObject):
    """Between commands, view and the work on one file. `changed` comes after each change of its plan."""

    changed = Signal()

    def __init__(self, commands: Commands, view: FileView, parent: QObject) -> None:
        super().__init__(parent)
        self._commands, self._view = commands, view
        self._work: Work | None = None
        commands.wanted.connect(self.run)
        view.caret_moved.connect(lambda _: self.tell())
        view.border_dropped.connect(self.move_border)
        self.tell()

    @property
    def work(self) -> Work | None:
        """The file in hand."""
        return self._work

    def set_work(self, work: Work | None) -> None:
        """Take another file in hand, or none."""
        self._work = work
        self.tell()

    def run(self, name: str) -> None:
        """Carry out a command at the caret."""
        work, line = self._work, self._view.caret
        if work is None:
            return
        if name in ("undo", "redo"):
            place = work.undo() if name == "undo" else work.redo()
            if place is not None:
                self._show(work, place)
        elif line >= 0 and not work.whole:
            change = self._change(name, work.editing, work.plan, line)
            if change is not None:
                self._do(change, line)

    def move_border(self, number: int, to: int) -> None:
        """The article begins with another line from now on."""
        work = self._work
        if work is None or work.whole:
            return
        if self._do(lambda plan: work.editing.move(plan, number, to), to):
            self._view.go_to(first_line(work.plan, min(number, len(work.plan.drafts) - 1)))

    def set_detail(self, number: int, name: str, value: str) -> None:
        """A detail of an article is what the person says."""
        work = self._work
        if work is not None and number < len(work.plan.drafts):
            self._do(lambda plan: work.editing.set_detail(plan, number, name, value), self._view.caret)

    def spread(self, number: int, name: str) -> None:
        """All articles have a detail of one of them, as one step."""
        work = self._work
        value = work.plan.drafts[number].value(name) if work is not None else None
        if work is not None and value is not None:
            self._do(lambda plan: spread(work.editing, plan, name, value), self._view.caret)

    def _change(self, name: str, editing: Editing, plan: Plan, line: int) -> Callable[[Plan], Plan] | None:
        """What a command does to a plan at a line; None where it makes no sense there."""
        number = plan.lines[line].article
        if name in ROLES:
            return lambda old: editing.set_role(old, line, ROLES[name])
        match name:
            case "begin":
                return lambda old: begun(editing, old, line)
            case "merge" if number > 0:
                return lambda old: editing.merge(old, number)
            case "take_out" if number >= 0:
                return lambda old: editing.take_out(old, number)
            case "toggle":
                return self._toggled(editing, plan)
            case "drop":
                lines = list(self._view.selected())
                return lambda old: editing.drop(old, lines)
            case "join":
                joined = plan.lines[line].joined
                return lambda old: (editing.part if joined else editing.join)(old, line)
            case "edits":
                edited = editing.restore_text(plan, line) != plan
                return lambda old: (editing.restore_text if edited else editing.edit_text)(old, line)
            case "up" | "down" if number >= 0:
                to = _beside(plan, first_line(plan, number), -1 if name == "up" else 1)
                return lambda old: editing.move(old, number, to)
        return None

    def _toggled(self, editing: Editing, plan: Plan) -> Callable[[Plan], Plan]:
        """The selected lines are dropped; where all of them are, they are kept."""
        lines = list(self._view.selected())
        if all(plan.lines[at].article < 0 for at in lines):
            return lambda old: editing.keep(old, lines)
        return lambda old: editing.drop(old, lines)

    def _do(self, change: Callable[[Plan], Plan], line: int) -> bool:
        work = self._work
        if work is None or not work.do(change, line):
            return False
        self._show(work, None)
        return True

    def _show(self, work: Work, line: int | None) -> None:
        self._view.refresh(work, line)
        self.tell()
        self.changed.emit()

    # -- what makes sense --------------------------------------------------------------------------

    def tell(self) -> None:
        """Only what would change something can be chosen."""
        work, line = self._work, self._view.caret
        able = work is not None and not work.whole and 0 <= line < len(work.plan.lines)
        for spec in SPECS:
            self._commands[spec.name].setEnabled(able if spec.name in _LINES else False)
        if work is None:
            return
        self._commands["undo"].setEnabled(work.can_undo)
        self._commands["redo"].setEnabled(work.can_redo)
        if able:
            self._tell_line(work, line)

    def _tell_line(self, work: Work, line: int) -> None:
        plan = work.plan
        one = plan.lines[line]
        first = one.article >= 0 and first_line(plan, one.article) == line
        edits = [*plan.edits, *work.editing.found.edits]
        able = {
            "begin": not first,
            "merge": one.article > 0,
            "take_out": one.article >= 0,
            "drop": any(plan.lines[at].article >= 0 for at in self._view.selected()),
            "join": one.role in BODY and not first,
            "edits": any(one.span.start <= edit.span.start < one.span.end for edit in edits),
            "up": one.article >= 0,
            "down": one.article >= 0,
        }
        able |= {name: one.role is not role for name, role in ROLES.items()}
        for name, enabled in able.items():
            self._commands[name].setEnabled(enabled)


def begun(editing: Editing, plan: Plan, line: int) -> Plan:
    """An article begins with a line. Of one cut off from another that holds which it does not say itself."""
    made = editing.begin(plan, line)
    number = made.lines[line].article
    if plan.lines[line].article < 0 or number < 1 or len(made.drafts) <= len(plan.drafts):
        return made
    above, own = made.drafts[number - 1].details, made.drafts[number].details
    taken = {name: above[name] for name in _INHERITED if name in above and name not in own}
    drafts = list(made.drafts)
    drafts[number] = Draft({**own, **taken})
    return replace(made, drafts=tuple(drafts))


def spread(editing: Editing, plan: Plan, name: str, value: str) -> Plan:
    """All articles have a detail."""
    for number, draft in enumerate(plan.drafts):
        if draft.value(name) != value:
            plan = editing.set_detail(plan, number, name, value)
    return plan


def first_line(plan: Plan, number: int) -> int:
    """The first line of an article."""
    return next((at for at, line in enumerate(plan.lines) if line.article == number), 0)


def _beside(plan: Plan, first: int, by: int) -> int:
    """The next line above or below, or the nearest one that is not dropped."""
    at = first + by
    while 0 < at < len(plan.lines) - 1 and plan.lines[at].role is Role.DROPPED:
        at += by
    inside = 0 <= at < len(plan.lines) and plan.lines[at].role is not Role.DROPPED
    return at if inside else min(max(first + by, 0), len(plan.lines) - 1)
