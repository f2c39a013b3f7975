"""What a person changes in a plan: each operation takes a plan and returns another one.

The lines keep their order and their places in the document; what changes is their role, their article,
what is joined, and the details. Lines are named by their index in `Plan.lines`, articles by their number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.importing.cleaning import borders
from reader.importing.cleaning.bench import APART, Article, Bench
from reader.importing.cleaning.plan import BODY, Detail, Plan, Reason, Role
from reader.importing.document import DETAILS, Document

_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?")


@dataclass(frozen=True, slots=True)
class Editing:
    """A document and its plan as the program made it; the operations on what a person has made of that.

    A plan that is handed in has the lines of `found`, in their order. An operation that has nothing to do
    returns an equal plan; an index or a number outside the plan is an IndexError.
    """

    document: Document = field(repr=False)
    found: Plan = field(repr=False)

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
            _drop(bench, at, role)
        return bench.done()

    def keep(self, plan: Plan, lines: Iterable[int]) -> Plan:
        """Lines that belong to no article belong to that above them, as what the program took them for."""
        bench = self._bench(plan)
        for at in lines:
            if bench.owners[at] is None:
                _keep(bench, at)
        return bench.done()

    def set_role(self, plan: Plan, at: int, role: Role) -> Plan:
        """The line is a title, a heading, a paragraph …; details that stand in it are read accordingly."""
        if role in APART:
            return self.drop(plan, [at], role=role)
        bench = self._bench(plan)
        article = bench.owners[at] or _article_for(bench, at)
        former = bench.lines[at].role
        bench.forget_details(at, article)
        bench.set_line(at, role, article)
        if former is not role:
            _read_former(bench, article, former)
        bench.read_line(at, article)
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


def _drop(bench: Bench, at: int, role: Role) -> None:
    if bench.lines[at].role is role:
        return
    article, former = bench.owners[at], bench.lines[at].role
    if article is not None:
        bench.forget_details(at, article)
    bench.set_line(at, role, None, Reason.BY_HAND)
    if article is not None:
        _read_former(bench, article, former)


def _keep(bench: Bench, at: int) -> None:
    told = bench.found.lines[at]
    article = _article_for(bench, at)
    role = Role.PARAGRAPH if told.role in APART else told.role
    bench.forget_details(at, article) if role in BODY else None
    bench.set_line(at, role, article)
    if told.article >= 0:
        span = told.span
        for name, detail in bench.found.drafts[told.article].details.items():
            if detail.span is not None and span.start <= detail.span.start < span.end:
                article.details[name] = detail


def _article_for(bench: Bench, at: int) -> Article:
    """The article that a line above belongs to, else the first one, else a new one."""
    article = bench.zone(at)
    if article is None and bench.articles:
        article = bench.articles[0]
    if article is None:
        article = Article({})
        bench.articles.append(article)
    return article


def _read_former(bench: Bench, article: Article, former: Role) -> None:
    """What other lines of the role say that a line had before."""
    from reader.importing.cleaning.bench import NAMED

    if former in NAMED:
        bench.read_named(article, former)
