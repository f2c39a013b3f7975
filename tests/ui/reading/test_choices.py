"""Differences and doubts: found row by row as in the whole, painted in both forms, told on hovering."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from reader.chinese.doubts import DoubtKind
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.pins import Pin, Pins, Reach
from reader.chinese.script import Script, SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading.choices import Choices
from reader.ui.reading.rows import LONGEST_PIECE, Header, Rows
from reader.ui.reading.view import ParallelView

from .conftest import BODY, Show, mark

#: On the internet there is a character more on the other side, software is another word there.
LINE = "互联网上谁都能下载软件，这里的人困了。"
LONG = "".join(f"第{number}次，{LINE}" for number in range(400))
ALPHABET = "互联网软件优化信息这里困了后发，。𠮷😀水\n"


def rows_of(body: str, standard: Standard = Standard.S2TWP, script: Script = Script.SIMPLIFIED) -> Rows:
    return Rows(ParallelText(body, script, standard), Header())


def all_of(found: list[list[Span]]) -> set[int]:
    return {place for spans in found for span in spans for place in range(span.start, span.end)}


def differing(rows: Rows) -> set[int]:
    choices, everything = Choices(rows), Span(0, len(rows.parallel.body))
    return all_of([choices.differing(row).over(everything) for row in range(len(rows))])


@pytest.mark.parametrize("standard", [Standard.S2T, Standard.S2TWP])
@pytest.mark.parametrize("body", [BODY, LONG, "", "\n\n", "水"])
def test_the_rows_together_differ_where_the_whole_does(body: str, standard: Standard) -> None:
    rows = rows_of(body, standard)
    text = rows.parallel
    whole = [
        [span.shift(block.span.start) for span in text.differences(index)]
        for index, block in enumerate(text.blocks)
    ]
    assert differing(rows) == all_of(whole)


@given(st.text(ALPHABET, max_size=60), st.sampled_from(list(Standard)), st.sampled_from(list(Script)))
@settings(deadline=None)
def test_marks_are_in_order_apart_and_where_the_forms_differ(
    body: str, standard: Standard, script: Script
) -> None:
    rows = rows_of(body, standard, script)
    choices, text = Choices(rows), rows.parallel
    for row in range(len(rows)):
        for hits in (choices.differing(row), choices.doubtful(row)):
            found = hits.over(Span(0, len(body)))
            assert all(one.end <= other.start for one, other in pairwise(found))
        for span in choices.differing(row).over(Span(0, len(body))):
            assert text.counterpart(Form.SIMPLIFIED, span) != text.counterpart(Form.TRADITIONAL, span)


def test_doubts_are_told_at_positions_of_the_body() -> None:
    body = "第一段没有。\n" + LINE
    choices = Choices(rows_of(body))
    (one,) = choices.doubts_at(body.index("软件") + 1)
    assert one.form is Form.TRADITIONAL
    assert one.doubt.span.of(body) == "软件"
    assert (one.doubt.chosen, one.doubt.alternatives) == ("軟體", ("軟件",))
    assert one.doubt.kind is DoubtKind.VOCABULARY
    assert choices.doubts_at(body.index("段")) == []


def test_a_block_in_pieces_has_the_doubts_of_the_whole() -> None:
    rows = rows_of(LONG)
    assert len(rows) > 1
    choices = Choices(rows)
    found = [one.doubt for row in range(len(rows)) for one in choices.doubts(row)]
    assert found == rows.parallel.doubts(Form.TRADITIONAL, 0)


def test_what_was_decided_is_no_doubt_any_more_also_in_a_long_block() -> None:
    place = LONG.index("软件", LONGEST_PIECE + 50)
    pins = Pins([Pin("互联网", "互聯網"), Pin("软件", "軟件", Reach.PLACE, place)])
    text = ParallelText(LONG, Script.SIMPLIFIED, Standard.S2TWP, pins={Form.TRADITIONAL: pins})
    choices = Choices(Rows(text, Header()))
    assert choices.doubts_at(place) == []
    assert choices.doubts_at(LONG.index("软件", place + 1)) != []
    assert choices.doubts_at(LONG.index("互联网", place)) == []


def test_traditional_text_is_doubted_in_its_simplified_form() -> None:
    text = ParallelText("軟體裝在電腦裡", Script.TRADITIONAL, simplified=SimplifiedStandard.TW2SP)
    (one,) = Choices(Rows(text, Header())).doubts_at(0)
    assert one.form is Form.SIMPLIFIED
    assert one.doubt.chosen == "软件"


def pixels(view: ParallelView, span: Span, form: Form, name: str) -> int:
    """How many pixels of a colour of the theme there are under a passage."""
    (rect,) = view.rects_of(span, form)
    image = view.viewport().grab(rect.toAlignedRect()).toImage()
    colour = QColor(getattr(themes.current(), name)).rgb()
    return sum(image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_both_are_painted_in_both_forms_when_asked_for(show: Show) -> None:
    view = show(LINE)
    software, water = (Span(LINE.index(word), LINE.index(word) + 2) for word in ("软件", "的人"))
    for form in Form:
        assert pixels(view, software, form, "hit") == pixels(view, software, form, "ink_muted") == 0
    view.set_marking(differences=True, doubts=False)
    for form in Form:
        assert pixels(view, software, form, "ink_muted") > 5
        assert pixels(view, software, form, "hit") == 0
        assert pixels(view, water, form, "ink_muted") == 0
    view.set_marking(differences=False, doubts=True)
    for form in Form:
        assert pixels(view, software, form, "hit") > 10
        assert pixels(view, software, form, "ink_muted") == 0
        assert pixels(view, water, form, "hit") == 0


def test_another_article_is_marked_as_well_and_a_doubt_is_told_on_hovering(show: Show) -> None:
    view = show("水")
    view.set_marking(differences=False, doubts=True)
    view.set_article(ParallelText(LINE, Script.SIMPLIFIED, Standard.S2TWP))
    place = LINE.index("软件")
    rect = view.rects_of(Span(place, place + 1), Form.SIMPLIFIED)[0]
    assert "軟件" in view.tip_at(QPointF(rect.center()).toPoint())
    assert view.tip_at(QPointF(view.rects_of(Span(5, 6), Form.SIMPLIFIED)[0].center()).toPoint()) == ""


def grabbed(view: ParallelView, *, whole: bool) -> QImage:
    QApplication.processEvents()
    picture = view.grab() if whole else view.screen().grabWindow(view.winId())
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_a_tag_on_marked_text_leaves_the_page_as_if_painted_whole(show: Show) -> None:
    body = "\n".join(f"第{number}段，" + LINE * 4 for number in range(20))
    view = show(body)
    view.set_marking(differences=True, doubts=True)
    for number in range(12):
        view.change_marks([number - 3], [mark(number, 9 * number, 9 * number + 14)])
        view.set_current_mark(number - 1)
        assert grabbed(view, whole=False) == grabbed(view, whole=True)


def test_only_rows_in_sight_are_looked_at(show: Show) -> None:
    view = show("\n".join(LINE * 3 for _ in range(2000)))
    began = time.perf_counter()
    view.set_marking(differences=True, doubts=True)
    QApplication.processEvents()
    assert time.perf_counter() - began < 2.0
    assert view.page is not None
    assert view.page.scene.choices is not None
    assert 0 < len(view.page.scene.choices._doubts) < 60
