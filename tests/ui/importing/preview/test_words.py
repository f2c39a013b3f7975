"""Everything that can stand at the margin has a name."""

from __future__ import annotations

from reader.chinese.span import Span
from reader.importing.cleaning.plan import PlannedLine, Reason, Role
from reader.importing.document import DETAILS
from reader.ui.importing.preview.words import _REASONS, _ROLES, DETAIL_NAMES, label_of, role_of


def test_every_role_reason_and_detail_has_words() -> None:
    assert set(_ROLES) == set(Role)
    assert set(_REASONS) == set(Reason)
    assert set(DETAIL_NAMES) == set(DETAILS)


def test_a_line_says_why_it_is_dropped_and_else_what_it_is() -> None:
    span = Span(0, 4)
    assert label_of(PlannedLine(span, Role.PARAGRAPH, 0)) == ""
    assert label_of(PlannedLine(span, Role.TITLE, 0)) == "title"
    assert label_of(PlannedLine(span, Role.DROPPED, -1, Reason.NAVIGATION)) == "navigation"
    assert label_of(PlannedLine(span, Role.DROPPED)) == "dropped"
    assert label_of(PlannedLine(span, Role.ASIDE, -1, Reason.BY_HAND)) == "no article"
    assert role_of(PlannedLine(span, Role.ASIDE, -1, Reason.CAPTION)) == "apart, caption"
    assert role_of(PlannedLine(span, Role.PARAGRAPH, 0)) == "text"
