"""A plan comes back from JSON as it was; what is no plan, or none for this document, is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.importing.cleaning.plan import Detail, Draft, Edit, Plan, PlannedLine, Reason, Role
from reader.importing.cleaning.plan_json import check, is_whole, plan_from_json, plan_to_json, whole_to_json
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from tests.importing.cleaning.arbitrary import documents

LINE = PlannedLine(Span(0, 4), Role.PARAGRAPH, 0)
EDIT = Edit(Span(1, 2), "x", Reason.REPAIR)


@given(documents())
@settings(deadline=None)
def test_a_plan_of_the_program_comes_back_as_it_was(document: Document) -> None:
    plan = read(document)
    again = plan_from_json(plan_to_json(plan), len(document.text))
    assert again == plan
    assert all(type(line.role) is Role for line in again.lines)


DETAIL = st.builds(Detail, st.text(max_size=4), st.none() | st.just(Span(2, 9)), st.floats(0, 1))


@given(
    st.dictionaries(st.sampled_from(["title", "date"]), DETAIL),
    st.none() | st.sampled_from(Reason),
    st.booleans(),
)
def test_what_a_person_put_in_comes_back(
    details: dict[str, Detail], reason: Reason | None, joined: bool
) -> None:
    line = LINE._replace(reason=reason, joined=joined, glue=" " * joined)
    plan = Plan((line,), (EDIT,), (Draft(details),))
    assert plan_from_json(plan_to_json(plan)) == plan


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", "[[[[", '{"version": 1}', '{"version": 1, "lines": 3}']
)
def test_what_is_no_plan_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        plan_from_json(text)


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("version", 2),
        ("lines", [[0, 4, "song", 0, None, False, ""]]),
        ("lines", [[4, 0, "paragraph", 0, None, False, ""]]),
        ("lines", [[-1, 4, "paragraph", 0, None, False, ""]]),
        ("lines", [[0, 4, "paragraph", 0, "because", False, ""]]),
        ("lines", [[0, 4, "paragraph", 0]]),
        ("edits", [[1, 2, "x", "because"]]),
        ("articles", [["title"]]),
        ("articles", [{"title": ["甲"]}]),
    ],
)
def test_a_plan_with_a_part_that_is_none_is_refused(part: str, value: object) -> None:
    entries = json.loads(plan_to_json(Plan((LINE,), (EDIT,), (Draft(),))))
    with pytest.raises(ValueError, match=r"."):
        plan_from_json(json.dumps(entries | {part: value}))


@pytest.mark.parametrize(
    "plan",
    [
        Plan((LINE, LINE), (), (Draft(),)),
        Plan((LINE,), (EDIT, EDIT), (Draft(),)),
        Plan((LINE,), (), ()),
        Plan((LINE._replace(article=-1),), (), (Draft(),)),
        Plan((LINE._replace(article=1), LINE._replace(span=Span(5, 6))), (), (Draft(), Draft())),
    ],
)
def test_a_plan_that_does_not_hold_together_is_refused(plan: Plan) -> None:
    with pytest.raises(ValueError, match=r"."):
        plan_from_json(plan_to_json(plan))


def test_a_plan_fits_documents_that_are_long_enough() -> None:
    plan = Plan((LINE,), (), (Draft(),))
    check(plan)
    check(plan, 4)
    with pytest.raises(ValueError, match="outside"):
        plan_from_json(plan_to_json(plan), 3)


@given(st.text(min_size=1))
def test_what_is_kept_of_a_text_as_it_stands_is_all_of_it(text: str) -> None:
    written = whole_to_json(text)
    assert is_whole(written)
    plan = plan_from_json(written, len(text))
    assert "\n".join(line.span.of(text) for line in plan.lines) == text
    assert not is_whole(plan_to_json(plan))
    assert not is_whole(None)
