"""What holds for every text, width, type size, layout and scroll position."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.ui.reading.geometry import CaretPlace, Geometry
from reader.ui.reading.options import Layout, ReadingOptions
from reader.ui.reading.page import Page
from reader.ui.reading.rows import Header, Rows
from reader.ui.reading.scroller import VisibleRow

# The internet and software are longer and shorter in Taiwan: one form wraps where the other does not.
WORDS = st.sampled_from(
    [
        *(
            "互联网",
            "软件",
            "出租车",
            "治理从一本账开始",
            "头发",
            "𠮷",
            "😀",
            "e\u0301tude",
            "Qt 6.8",
            "１２３",
        ),
        *("，", "。", "：“", "”", "——", "\u3000"),
    ]
)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=60).map("".join)
BODIES = st.lists(PARAGRAPHS, min_size=1, max_size=25).map("\n".join).filter(str.strip)
OPTIONS = st.builds(
    ReadingOptions,
    size=st.sampled_from([17.0, 11.0, 23.5, 40.0]),
    zoom=st.sampled_from([1.0, 0.5, 1.331, 2.0]),
    line_spacing=st.sampled_from([1.2, 1.8, 2.5]),
    measure=st.sampled_from([12, 36, 60]),
    paragraph_space=st.sampled_from([0.0, 0.7, 2.0]),
    indent=st.booleans(),
    layout=st.sampled_from([Layout.BESIDE, Layout.BESIDE, *Layout]),  # that needs the widest windows
)
SIZES = st.builds(QSize, st.integers(60, 2_600) | st.integers(1_200, 2_600), st.integers(120, 1_400))
ANY = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def page_of(body: str, options: ReadingOptions, size: QSize, scrolled: float) -> Page:
    """The page, laid out and scrolled by that share of its height."""
    page = Page(ParallelText(body, Script.SIMPLIFIED, Standard.S2TWP), Header(title="题目"), options, size)
    page.scroller.scroll_to(round(page.scroller.maximum * scrolled))
    page.scroller.clamp()
    return page


def texts(page: Page) -> list[VisibleRow]:
    """The rows in sight that are part of the body."""
    return [row for row in page.scroller.visible() if page.rows.rows[row.at].block >= 0]


@ANY
@given(BODIES, OPTIONS, SIZES, st.floats(0, 1))
def test_both_forms_begin_at_one_height_and_rows_follow_each_other(
    qapp: QApplication, body: str, options: ReadingOptions, size: QSize, scrolled: float
) -> None:
    page = page_of(body, options, size, scrolled)
    rows = list(page.scroller.visible())
    assert rows
    for row in rows:
        tops = row.layout.tops
        if not page.geometry.columns.stacked:
            assert max(tops.values()) - min(tops.values()) <= 1
        spans = sorted((tops[form], tops[form] + row.layout.forms[form].height) for form in tops)
        assert spans[0][0] >= 0 and spans[-1][1] <= row.layout.height
        if page.geometry.columns.stacked:
            assert all(upper[1] <= lower[0] for upper, lower in pairwise(spans))
    for upper, lower in pairwise(rows):
        assert upper.y + upper.layout.height == lower.y


@ANY
@given(BODIES, OPTIONS, SIZES, st.floats(0, 1))
@example("互联网软件😀软件", ReadingOptions(size=11.0, zoom=0.5, indent=False), QSize(60, 120), 0.0)
def test_no_line_is_cut_by_another_one_or_by_the_edge_of_its_column(
    qapp: QApplication, body: str, options: ReadingOptions, size: QSize, scrolled: float
) -> None:
    page = page_of(body, options, size, scrolled)
    for row in texts(page):
        for form, layout in row.layout.forms.items():
            style = layout.style
            for number in range(layout.layout.lineCount()):
                line = layout.layout.lineAt(number)
                baseline = number * style.line_height + style.baseline
                assert abs(line.y() + line.ascent() - baseline) < 0.05  # Qt counts in sixty-fourths
                if layout.text_of(number, number).of(layout.text).isspace() or len(layout.text) < 2:
                    continue
                # One character that is wider than a very narrow column has nowhere else to go.
                wide = line.textLength() > 2
                assert not wide or line.x() + line.naturalTextWidth() <= page.geometry.columns.width + 1
            assert row.layout.tops[form] + layout.height <= row.layout.height


@ANY
@given(BODIES, OPTIONS, SIZES, st.floats(0, 1), st.randoms(use_true_random=False))
def test_a_caret_is_where_a_click_on_it_puts_it(
    qapp: QApplication, body: str, options: ReadingOptions, size: QSize, scrolled: float, chance: object
) -> None:
    page = page_of(body, options, size, scrolled)
    geometry = page.geometry
    for row in texts(page)[:4]:
        for form in row.layout.forms:
            first, last = page.rows.rows[row.at].start, page.rows.rows[row.at].end
            for position in {first, last, *(chance.randint(first, last) for _ in range(12))}:  # type: ignore[attr-defined]
                if not _can_stand(page.rows, geometry, row.at, form, position):
                    continue
                rect = geometry.caret(CaretPlace(position), form)
                assert rect is not None
                if not 0 <= rect.center().y() < page.scroller.viewport:
                    continue
                found = geometry.place_at(rect.center(), form)
                assert found is not None
                assert found.form is form
                # White space that hangs behind a full line has no width.
                low, high = sorted((found.position, position))
                assert low == high or body[low:high].isspace()


@ANY
@given(BODIES, OPTIONS, SIZES, st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_any_point_finds_a_place_whose_caret_is_on_that_line(
    qapp: QApplication,
    body: str,
    options: ReadingOptions,
    size: QSize,
    scrolled: float,
    right: float,
    down: float,
) -> None:
    page = page_of(body, options, size, scrolled)
    point = QPointF(size.width() * right, size.height() * down)
    found = page.geometry.place_at(point)
    assert found is not None
    assert 0 <= found.position <= len(body)
    rect = page.geometry.caret(CaretPlace(found.position, found.upper), found.form)
    assert rect is not None
    # In the other form a word that was replaced as a whole may be broken: its caret is at its beginning.
    if found.character is not None and found.form is Form.SIMPLIFIED:
        assert rect.top() <= point.y() < rect.bottom()


def _can_stand(rows: Rows, geometry: Geometry, index: int, form: Form, position: int) -> bool:
    """Whether a caret can be there: not within a character as a reader sees it, nor within a replaced word."""
    place = geometry.rows.to_form(index, form, Span(position, position)).start
    if rows.to_body(index, form, place) != position:
        return False
    layout: QTextLayout = geometry.form_layout(index, form).layout
    return bool(layout.isValidCursorPosition(geometry.form_layout(index, form).positions.to_utf16(place)))
