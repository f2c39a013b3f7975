"""A plan as JSON and back, as a corpus keeps it with the file that a person prepared."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from reader.chinese.span import Span
from reader.importing.cleaning.plan import Detail, Draft, Edit, Plan, PlannedLine, Reason, Role
from reader.importing.metadata import title_of

_VERSION = 1
#: How a plan begins by which a text is one article as it stands: nothing is made of its lines but where one may cut.
_WHOLE = f'{{"version":{_VERSION},"whole":true,'
#: What marks a detail that is from the name of the file, as the fifth entry of its list.
_NAME = "name"
#: How sure a title is that is the first line.
_GUESSED = 0.5


def plan_to_json(plan: Plan) -> str:
    """A plan as JSON: lines as `[start, end, role, article, reason, joined, glue]`, edits as `[start, end, text,
    reason]`, articles as `{detail: [value, start, end, sure]}`; start and end are null where a detail has no place."""
    return json.dumps(
        {
            "version": _VERSION,
            "lines": [[*_ends(span), *rest] for span, *rest in plan.lines],
            "edits": [[*_ends(span), *rest] for span, *rest in plan.edits],
            "articles": [
                {name: _written(detail) for name, detail in draft.details.items()} for draft in plan.drafts
            ],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def whole_to_json(text: str) -> str:
    """What is kept of a text that a person took as one article as it stands: a plan of its lines, all of its text."""
    starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    lines = tuple(PlannedLine(Span(*ends), Role.PARAGRAPH, 0) for ends in zip(starts, ends, strict=True))
    title = Draft({"title": Detail(title_of(text), None, _GUESSED)})
    return _WHOLE + plan_to_json(Plan(lines, (), (title,))).partition(",")[2]


def is_whole(written: str | None) -> bool:
    """Whether a plan that was kept says that the text is one article as it stands."""
    return written is not None and written.startswith(_WHOLE)


def _written(detail: Detail) -> list[object]:
    return [detail.value, *_ends(detail.span), detail.sure, *([_NAME] if detail.named else [])]


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span is not None else (None, None)


def plan_from_json(text: str, length: int | None = None) -> Plan:
    """The plan that was written. `length` is that of the document, in code points, where it is known.

    Raises ValueError when it is no plan, or none for a document of that length.
    """
    try:
        made = _plan(json.loads(text))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no plan") from error
    check(made, length)
    return made


def check(plan: Plan, length: int | None = None) -> None:
    """Raise ValueError where a plan does not hold together.

    Lines and edits are in order and disjoint, within the document; articles come in order, each line of one
    has a draft, and lines that belong to none are dropped or kept apart.
    """
    _check_order([line.span for line in plan.lines], length)
    _check_order([edit.span for edit in plan.edits], length)
    number = -1
    for line in plan.lines:
        if (line.article < 0) and line.role not in (Role.ASIDE, Role.DROPPED, Role.DETAIL):
            raise ValueError("a line of text without an article")
        if line.article >= 0 and line.article < number:
            raise ValueError("articles out of order")
        number = max(number, line.article)
    if number >= len(plan.drafts):
        raise ValueError("a line of an article that is not there")


def _check_order(spans: Iterable[Span], length: int | None) -> None:
    done = 0
    for span in spans:
        if not done <= span.start <= span.end:
            raise ValueError("places out of order")
        done = span.end
    if length is not None and done > length:
        raise ValueError("places outside the document")


def _plan(value: dict[str, Any]) -> Plan:
    if value["version"] != _VERSION:
        raise ValueError("a plan of another version")
    lines = tuple(
        PlannedLine(
            Span(start, end),
            Role(role),
            int(article),
            Reason(reason) if reason else None,
            bool(joined),
            str(glue),
        )
        for start, end, role, article, reason, joined, glue in value["lines"]
    )
    edits = tuple(
        Edit(Span(start, end), str(text), Reason(reason)) for start, end, text, reason in value["edits"]
    )
    drafts = tuple(
        Draft({name: _detail(*detail) for name, detail in draft.items()}) for draft in value["articles"]
    )
    return Plan(lines, edits, drafts)


def _detail(value: str, start: int | None, end: int | None, sure: float, *marks: str) -> Detail:
    span = Span(start, end) if start is not None and end is not None else None
    return Detail(str(value), span, float(sure), _NAME in marks)
