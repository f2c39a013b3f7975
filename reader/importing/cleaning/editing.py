"""What a person changes in a plan: each operation takes a plan and returns another one.

The lines keep their order and their places in the document; what changes is their role, their article,
what is joined, and the details. Lines are named by their index in `Plan.lines`, articles by their number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.chinese.patterns import lazy
from reader.importing.cleaning import borders, roles
from reader.importing.cleaning.bench import Bench
from reader.importing.cleaning.plan import Detail, Plan, Role
from reader.importing.cleaning.reading import read
from reader.importing.document import DETAILS, Document

_DATE = lazy(r"\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?")


@dataclass(frozen=True, slots=True)
class Editing:
    """A document and its plan as the program made it; the operations on what a person has made of that.

    A plan that is handed in has the lines of `found`, in their order. An operation that has nothing to do
    returns an equal plan; an index or a number outside the plan is an IndexError.
    """

    document: Document = field(repr=False)
    found: Plan = field(repr=False)

    @classmethod
    def of(cls, document: Document) -> Editing:
        """Read a document; articles without any line are left out of its plan."""
        found = read(document)
        return cls(document, Bench(document, found, found).done())

    # -- articles ----------------------------------------------------------------------------------

    def begin(self, plan: Plan, at: int) -> Plan:
        """An article begins with the line. Its head is read anew; the line is kept if it was not."""
        bench = self._bench(plan)
        borders.begin(bench, at)
        return bench.done()

    def merge(self, plan: Plan, number: int) -> Plan:
        """The article goes on the one before it, its title as a heading; the first one stays as it is."""
        bench = self._bench(plan)
        borders.merge(bench, bench.articles[number])
        return bench.done()

    def move(self, plan: Plan, number: int, to: int) -> Plan:
        """The article begins with another line, as near to `to` as its neighbours leave room."""
        bench = self._bench(plan)
        borders.move(bench, bench.articles[number], to)
        return bench.done()

    def take_out(self, plan: Plan, number: int) -> Plan:
        """It is no article: its lines are kept apart. `begin` at its first line brings it back."""
        bench = self._bench(plan)
        borders.take_out(bench, bench.articles[number])
        return bench.done()

    def set_detail(self, plan: Plan, number: int, name: str, value: str | None) -> Plan:
        """A detail is what the person says, or missing where the person says nothing.

        Raises ValueError for a name that is no detail and for a date that is not `YYYY-MM-DD` or `YYYY-MM`.
        """
        said = " ".join((value or "").split())
        if name not in DETAILS:
            raise ValueError(name)
        if name == "date" and said and not _DATE.fullmatch(said):
            raise ValueError(said)
        bench = self._bench(plan)
        details = bench.articles[number].details
        details.pop(name, None)
        if said:
            details[name] = Detail(said)
        return bench.done()

    # -- lines -------------------------------------------------------------------------------------

    def drop(self, plan: Plan, lines: Iterable[int], *, role: Role = Role.DROPPED) -> Plan:
        """The lines belong to no article: dropped, or kept apart where `role` is `Role.ASIDE`."""
        bench = self._bench(plan)
        for at in lines:
            roles.drop(bench, at, role)
        return bench.done()

    def keep(self, plan: Plan, lines: Iterable[int]) -> Plan:
        """Lines that belong to no article belong to that above them, as what the program took them for."""
        bench = self._bench(plan)
        for at in lines:
            roles.keep(bench, at)
        return bench.done()

    def set_role(self, plan: Plan, at: int, role: Role) -> Plan:
        """The line is a title, a heading, a paragraph …; details that stand in it are read accordingly."""
        bench = self._bench(plan)
        roles.give(bench, at, role)
        return bench.done()

    def join(self, plan: Plan, at: int) -> Plan:
        """The line goes on with the paragraph of the line before it."""
        bench = self._bench(plan)
        bench.join(at, joined=True)
        return bench.done()

    def part(self, plan: Plan, at: int) -> Plan:
        """The line begins a paragraph."""
        bench = self._bench(plan)
        bench.join(at, joined=False)
        return bench.done()

    def restore_text(self, plan: Plan, at: int) -> Plan:
        """The line stands in the body as in the file, without the edits inside it."""
        span = plan.lines[at].span
        kept = tuple(edit for edit in plan.edits if not span.start <= edit.span.start < span.end)
        return Plan(plan.lines, kept, plan.drafts)

    def edit_text(self, plan: Plan, at: int) -> Plan:
        """The edits inside a line are again those of the program."""
        span = plan.lines[at].span
        ours = [edit for edit in self.found.edits if span.start <= edit.span.start < span.end]
        others = [edit for edit in plan.edits if not span.start <= edit.span.start < span.end]
        edits = sorted([*others, *ours], key=lambda edit: edit.span.start)
        return Plan(plan.lines, tuple(edits), plan.drafts)

    def _bench(self, plan: Plan) -> Bench:
        return Bench(self.document, self.found, plan)
