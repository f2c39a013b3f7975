"""Lines become a document in which every position holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.importing.document import Kind, Mark
from reader.importing.lines import Line, document_of, title_alone
from tests.importing.formats.fuzzing import check

LINES = st.builds(
    Line,
    st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=5),
    st.none() | st.sampled_from(Kind),
    st.integers(0, 3),
    st.booleans(),
)


@given(st.lists(LINES, max_size=8))
def test_every_line_is_in_the_text_and_those_with_something_to_see_are_marked(lines: list[Line]) -> None:
    document = document_of(lines, "x/y", {})
    check(document)
    assert document.text == "\n".join(line.text for line in lines)
    seen = [line for line in lines if line.text.strip()]
    assert [mark.span.of(document.text) for mark in document.marks] == [line.text for line in seen]
    assert [mark.kind for mark in document.marks] == [line.kind or Kind.PARAGRAPH for line in seen]
    starts = {mark.span.start for mark in document.marks[1:]}
    assert set(document.pages) <= starts
    assert document.wrapped is False


def test_a_page_begins_with_its_first_line_that_is_not_blank() -> None:
    document = document_of(
        [Line("", begins_page=True), Line("甲"), Line("", begins_page=True), Line("乙")], "x/y", {}
    )
    assert document.text == "\n甲\n\n乙"
    assert document.pages == (4,)
    assert document.marks == (Mark(Span(1, 2), Kind.PARAGRAPH), Mark(Span(4, 5), Kind.PARAGRAPH))


def test_one_heading_above_all_is_the_title() -> None:
    for levels, title in [
        ((1, 2, 2), True),
        ((1, 1), False),
        ((2, 1), False),
        ((2, 3), False),
        ((0,), False),
    ]:
        lines = [Line("题", Kind.HEADING, level) for level in levels]
        title_alone(lines)
        assert (lines[0].kind is Kind.TITLE) == title
    broken = [
        Line("题", Kind.HEADING, 1),
        Line("目", Kind.HEADING, 1, continues=True),
        Line("章", Kind.HEADING, 2),
    ]
    title_alone(broken)
    assert [line.kind for line in broken] == [Kind.TITLE, Kind.TITLE, Kind.HEADING]
    lines = [Line("题", Kind.HEADING, 1), Line("名", Kind.TITLE)]
    title_alone(lines)
    assert lines[0].kind is Kind.HEADING
