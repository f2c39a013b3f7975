"""The rules that a person's changes to one plan amount to; what contradicts itself in that file is no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.importing.cleaning.bench import is_given
from reader.importing.cleaning.choices import By, Choices, Keys, Rule, What
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import Plan, PlannedLine, Reason, Role

#: A label is that of a short line, a title that comes again is short; both in code points.
_LABELLED, _TITLE = 40, 12
#: The details that can be the same in all articles of a batch.
_COMMON = ("source", "section", "author", "date")


def choices_of(editing: Editing, plan: Plan, *, encoding: str | None = None, whole: bool = False) -> Choices:
    """What of a person's changes to a plan holds for other files: rules in the order of `What`, without doubles."""
    if whole:
        return Choices(encoding=encoding, whole=True)
    rules = dict.fromkeys(_Gatherer(editing, plan).rules())
    order = list(What)
    return Choices(encoding=encoding, rules=tuple(sorted(rules, key=lambda rule: order.index(rule.what))))


class _Gatherer:
    def __init__(self, editing: Editing, plan: Plan) -> None:
        self._found, self._plan = editing.found, plan
        self._keys = Keys(editing.document, plan.lines)
        self._firsts_found, self._firsts = firsts(self._found.lines), firsts(plan.lines)
        # Lines kept above an article belong to it: no other one begins with them.
        kept = self._kept_above()
        self._firsts = (self._firsts - kept.keys()) | set(kept.values())

    def _kept_above(self) -> dict[int, int]:
        """Lines that the program had dropped and that begin an article now, each with the one that began it."""
        kept: dict[int, int] = {}
        found, plan = self._found.lines, self._plan.lines
        for at in self._firsts - self._firsts_found:
            below = next((i for i in range(at, len(found)) if found[i].article >= 0), at)
            if below > at and below in self._firsts_found and plan[below].article == plan[at].article:
                kept[at] = below
        return kept

    def rules(self) -> Iterator[Rule]:
        kept = [at for at, line in enumerate(self._plan.lines) if line.article >= 0]
        apart = [at for at, line in enumerate(self._plan.lines) if line.article < 0]
        inner = [at for at in kept if at not in self._firsts]
        changed = [
            at
            for at, (old, new) in enumerate(zip(self._found.lines, self._plan.lines, strict=True))
            if old != new
        ]
        if changed:
            out = set(self._taken_out())
            yield from self._at_borders(
                What.GO_ON, self._firsts_found - self._firsts - set(apart), self._firsts
            )
            yield from self._at_borders(What.BEGIN, self._firsts - self._firsts_found, inner)
            yield from self._taken_out_rules(out, kept)
            yield from self._of_lines(What.KEEP, (at for at in changed if self._is_kept(at)), apart)
            yield from self._of_lines(What.DROP, (at for at in changed if self._is_dropped(at, out)), kept)
        yield from self._filled()

    def _is_kept(self, at: int) -> bool:
        return self._found.lines[at].article < 0 <= self._plan.lines[at].article and at not in self._firsts

    def _is_dropped(self, at: int, out: set[int]) -> bool:
        """Whether the person dropped the line, and not the whole article."""
        old, new = self._found.lines[at], self._plan.lines[at]
        return new.article < 0 <= old.article and old.article not in out

    def _taken_out(self) -> Iterator[int]:
        """The articles of the program, by number, that are none to the person."""
        left = {
            old.article
            for old, new in zip(self._found.lines, self._plan.lines, strict=True)
            if old.article >= 0 and not (new.role is Role.ASIDE and new.reason is Reason.BY_HAND)
        }
        return (number for number in range(len(self._found.drafts)) if number not in left)

    def _taken_out_rules(self, out: set[int], kept: Iterable[int]) -> Iterator[Rule]:
        firsts_ = [at for at in self._firsts_found if self._found.lines[at].article in out]
        yield from self._of_lines(What.TAKE_OUT, firsts_, kept, by=(By.WORDS,))

    def _at_borders(self, what: What, lines: Iterable[int], others: Iterable[int]) -> Iterator[Rule]:
        """Rules by how titles begin, unless other lines begin so too; then by the whole line if it is short."""
        against = {self._keys.lead(at) for at in others}
        words = {self._keys.words(at) for at in others}
        for at in sorted(lines):
            lead, text = self._keys.lead(at), self._keys.words(at)
            if lead is not None and lead not in against:
                yield Rule(what, By.LEAD, lead)
            elif len(text) <= _TITLE and text not in words:
                yield Rule(what, By.WORDS, text)

    def _of_lines(
        self,
        what: What,
        lines: Iterable[int],
        others: Iterable[int],
        by: tuple[By, ...] = (By.WORDS, By.LABEL),
    ) -> Iterator[Rule]:
        against = {key for at in others for key in self._keys.of(at)}
        for at in sorted(lines):
            for key in self._keys.of(at):
                if key[0] in by and key not in against and (key[0] is By.WORDS or self._is_short(at)):
                    yield Rule(what, *key)

    def _is_short(self, at: int) -> bool:
        return len(self._plan.lines[at].span) <= _LABELLED

    def _filled(self) -> Iterator[Rule]:
        """A detail that the person gave one article or several alike."""
        for name in _COMMON:
            found = {draft.details.get(name) for draft in self._found.drafts}
            details = (draft.details.get(name) for draft in self._plan.drafts)
            given = {
                detail.value for detail in details if detail and is_given(detail) and detail not in found
            }
            if len(given) == 1:
                value = given.pop()
                yield Rule(What.FILL, name, value)
                yield Rule(What.SET, name, value)


def firsts(lines: Iterable[PlannedLine]) -> set[int]:
    """The lines with which articles begin."""
    found: dict[int, int] = {}
    for at, line in enumerate(lines):
        if line.article >= 0:
            found.setdefault(line.article, at)
    return set(found.values())
