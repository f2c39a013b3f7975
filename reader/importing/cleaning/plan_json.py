"""A plan as JSON and back, for the corpus to keep what a person changed in one."""

from __future__ import annotations

import json


from reader.chinese.span import Span
from reader.importing.cleaning.plan import Detail, Draft, Edit, Plan, PlannedLine, Reason, Role


def plan_to_json(plan: Plan) -> str:
    """The plan as compact JSON: lines, edits and drafts as lists; spans as two numbers."""
    lines = [
        [*_places(line.span), line.role, line.article, line.reason, line.joined, line.glue]
        for line in plan.lines
    ]
    edits = [[*_places(edit.span), edit.text, edit.reason] for edit in plan.edits]
    drafts = [
        {name: [detail.value, *_places(detail.span), detail.sure] for name, detail in draft.details.items()}
        for draft in plan.drafts
    ]
    entries = {"lines": lines, "edits": edits, "drafts": drafts}
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":"))


def plan_from_json(text: str, length: int) -> Plan:
    """Read what `plan_to_json` wrote, for a document of `length` code points.

    Raises ValueError for anything else, and where a line or an edit does not fit the document.
    """
    try:
        entries = json.loads(text)
        plan = Plan(
            tuple(_line(*entry) for entry in entries["lines"]),
            tuple(Edit(Span(start, end), new, Reason(why)) for start, end, new, why in entries["edits"]),
            tuple(
                Draft({name: _detail(*entry) for name, entry in draft.items()}) for draft in entries["drafts"]
            ),
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no plan: {error}") from error
    for parts in (plan.lines, plan.edits):
        at = 0
        for part in parts:
            if part.span.start < at or part.span.end > length:
                raise ValueError(f"not within the document or not in order: {part.span}")
            at = part.span.end
    return plan


def _places(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else (span.start, span.end)


def _line(
    start: int, end: int, role: str, article: int, reason: str | None, joined: bool, glue: str
) -> PlannedLine:
    why = None if reason is None else Reason(reason)
    return PlannedLine(Span(start, end), Role(role), article, why, joined, glue)


def _detail(value: str, start: int | None, end: int | None, sure: float) -> Detail:
    span = None if start is None or end is None else Span(start, end)
    return Detail(value, span, sure)
