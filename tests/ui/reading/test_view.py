"""The parallel view as a reader meets it: real widget, real events."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading.options import ReadingOptions
from reader.ui.reading.rows import Header
from reader.ui.reading.view import ParallelView

from .conftest import BODY, Show, mark

LONG = "\n".join(
    f"第{number}段，" + "这条河的治理是从一本账开始的。" * (1 + number % 7) for number in range(300)
)
LEFT, RIGHT = Form.SIMPLIFIED, Form.TRADITIONAL


def at(view: ParallelView, position: int, form: Form, *, end: bool = False) -> QPoint:
    """The middle of the left (or right) half of a character."""
    rect = view.rects_of(Span(position, position + 1), form)[0]
    x = rect.left() + rect.width() * (0.75 if end else 0.25)
    return QPointF(x, rect.center().y()).toPoint()


def drag(qtbot: QtBot, view: ParallelView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(4, 0))
    qtbot.mouseMove(view.viewport(), end)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def wheel(view: ParallelView, angle: int, *, ctrl: bool = False, pixels: int = 0) -> None:
    middle = QPointF(view.viewport().rect().center())
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def block_tops(view: ParallelView, body: str, form: Form) -> list[float]:
    tops = []
    at = 0
    for line in body.splitlines(keepends=True):
        rects = view.rects_of(Span(at, at + 1), form) if line.strip() else []
        tops += [rect.top() for rect in rects]
        at += len(line)
    return tops


def test_the_caret_stands_at_the_end_of_what_was_selected_also_where_the_line_ends(show: Show) -> None:
    view = show("这条河的治理是从一本账开始的" * 20)
    first = view.rects_of(Span(0, 100), LEFT)[0]
    end = next(end for end in range(1, 100) if len(view.rects_of(Span(0, end), LEFT)) == 2) - 1
    view.select(Span(0, end))
    caret = view.caret_rect()
    assert caret is not None
    assert first.top() <= caret.center().y() <= first.bottom()
    assert caret.left() > first.center().x()
    view.select(Span(end, end))  # a caret alone is where one would type
    caret = view.caret_rect()
    assert caret is not None
    assert caret.top() >= first.bottom()


# -- the page ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "zoom"),
    [((620, 500), 0.7), ((760, 500), 1.0), ((1000, 700), 1.3), ((1900, 900), 1.0), ((1900, 900), 2.3)],
)
def test_both_forms_of_a_paragraph_begin_at_the_same_height(
    show: Show, size: tuple[int, int], zoom: float
) -> None:
    view = show(LONG, size=size)
    view.set_options(ReadingOptions(zoom=zoom))
    for number in (0, 93, 231, 299):
        start = LONG.index(f"第{number}段")
        view.reveal(Span(start, start + 1))
        left, right = (block_tops(view, LONG, form) for form in Form)
        assert left and left == right


def test_rows_follow_each_other_without_overlap(show: Show) -> None:
    view = show(LONG)
    tops = block_tops(view, LONG, LEFT)
    assert all(lower - upper >= 30 for upper, lower in pairwise(tops))


def test_the_columns_stand_beside_each_other_and_do_not_touch(show: Show) -> None:
    view = show()
    left, right = (view.rects_of(Span(0, len(BODY)), form) for form in Form)
    assert max(rect.right() for rect in left) + 40 <= min(rect.left() for rect in right)
    assert max(rect.right() for rect in right) <= view.viewport().width()


def test_lines_hold_no_more_characters_than_the_measure(show: Show) -> None:
    view = show(LONG, size=(2400, 800))
    view.set_options(ReadingOptions(measure=30, indent=False))
    widest = max(rect.width() for rect in view.rects_of(Span(0, len(LONG)), LEFT))
    assert 29 * 17 <= widest <= 30 * 17 + 1


def test_zooming_keeps_the_line_at_the_top(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.restore(view.top_position()._replace(lines=0.0))
    before = view.top_position().position
    for change in (view.zoom_in, view.zoom_in, view.zoom_out, view.zoom_reset):
        change()
        top = view.rects_of(Span(before, before + 1), LEFT)[0].top()
        assert abs(top) <= 40
    assert view.top_position().position == before


def test_the_place_of_reading_comes_back_in_another_window(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(2345)
    place = view.top_position()
    other = show(LONG)
    other.restore(place)
    assert other.verticalScrollBar().value() == 2345
    narrow = show(LONG, size=(600, 500))
    narrow.restore(place)
    assert abs(narrow.top_position().position - place.position) <= 40


def test_the_place_above_the_text_comes_back_too(show: Show) -> None:
    header = Header(title="题目", kicker="观察", details=("周报", "2024-05-17"))
    view = show(LONG, header=header)
    view.verticalScrollBar().setValue(10)
    other = show(LONG, header=header)
    other.restore(view.top_position())
    assert other.verticalScrollBar().value() == 10


def test_scrolling_is_exact_to_the_pixel_and_reversible(show: Show) -> None:
    view = show(LONG)
    first = view.rects_of(Span(0, 1), LEFT)[0].top()
    wheel(view, 0, pixels=-37)
    assert view.rects_of(Span(0, 1), LEFT)[0].top() == first - 37
    for _ in range(40):
        wheel(view, -120)
    for _ in range(40):
        wheel(view, 120)
    wheel(view, 0, pixels=37)
    assert view.rects_of(Span(0, 1), LEFT)[0].top() == first
    assert view.verticalScrollBar().value() == 0


def test_the_last_line_can_be_reached(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    last = view.rects_of(Span(len(LONG) - 1, len(LONG)), RIGHT)
    assert last and last[0].bottom() < view.viewport().height()


def test_ctrl_and_wheel_zoom(show: Show, qtbot: QtBot) -> None:
    view = show()
    with qtbot.waitSignal(view.zoom_changed):
        wheel(view, 120, ctrl=True)
    assert view.options.zoom > 1
    wheel(view, -120, ctrl=True)
    assert view.options.zoom == 1.0


def test_fourteen_thousand_paragraphs_lay_out_only_what_is_seen(show: Show) -> None:
    body = "\n".join(["治理从一本账开始。"] * 14_000)
    view = show(body)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view._page is not None
    assert len(view._page.scroller.cache) < 200
    assert view.rects_of(Span(len(body) - 1, len(body)), LEFT)


def test_one_paragraph_of_300_000_characters_can_be_read_to_its_end(show: Show) -> None:
    body = "治理从一本账开始，" * 33_334
    view = show(body)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.rects_of(Span(len(body) - 1, len(body)), RIGHT)


@pytest.mark.parametrize(
    "body", ["", "字", "\r\n\r\n", "\0\u202e甲\u200b\t乙", "e" + "\u0301" * 5000, "a" * 9000]
)
def test_odd_texts_can_be_shown_and_walked_through(show: Show, qtbot: QtBot, body: str) -> None:
    view = show(body, script=Script.UNKNOWN)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    view.select_all()
    view.grow_by_word()
    view.shrink_by_clause()
    view.reveal(Span(0, min(1, len(body))))
    assert not view.grab().isNull()


def test_control_characters_are_drawn_and_keep_their_places(show: Show) -> None:
    view = show("甲\0乙", script=Script.UNKNOWN)
    widths = [view.rects_of(Span(place, place + 1), LEFT)[0].width() for place in range(3)]
    assert min(widths) > 3


# -- mouse ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("char", ["𠮷", "😀", "说", "设"])
def test_a_click_finds_the_exact_place(show: Show, qtbot: QtBot, form: Form, char: str) -> None:
    view = show()
    position = BODY.index(char)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, position, form))
    assert view.caret() == position
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, position, form, end=True))
    assert view.caret() == position + 1
    assert view.active_form is form


def test_a_combining_mark_stays_with_its_letter(show: Show, qtbot: QtBot) -> None:
    view = show()
    letter = BODY.index("e\u0301")
    rect = view.rects_of(Span(letter, letter + 2), LEFT)[0]
    for share in (0.1, 0.4, 0.6, 0.9):
        point = QPointF(rect.left() + rect.width() * share, rect.center().y()).toPoint()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert view.caret() in (letter, letter + 2)


@pytest.mark.parametrize("form", list(Form))
def test_dragging_selects_in_both_forms(show: Show, qtbot: QtBot, form: Form) -> None:
    view = show()
    start = BODY.index("信息系统")
    with qtbot.waitSignal(view.selection_changed) as told:
        drag(qtbot, view, at(view, start, form), at(view, start + 3, form, end=True))
    assert told.args is not None
    assert view.selection() == Span(start, start + 4)
    assert view.selected_text(LEFT) == "信息系统"
    assert view.selected_text(RIGHT) == "資訊系統"


def test_dragging_past_the_end_of_a_wrapped_line_takes_its_last_character(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("这条河")
    line = view.rects_of(Span(start, start + 200), LEFT)[0]
    y = round(line.center().y())
    drag(qtbot, view, at(view, start, LEFT), QPoint(round(line.right()) + 8, y))
    span = view.selection()
    assert span is not None and span.start == start
    assert len(view.rects_of(span, LEFT)) == 1
    assert abs(view.rects_of(span, LEFT)[0].right() - line.right()) < 1


def test_shift_click_extends(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, start, LEFT))
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, pos=at(view, start + 2, RIGHT))
    assert view.selection() == Span(start, start + 2)


def test_double_click_takes_the_word_and_the_third_the_sentence(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息系统")
    view.set_unit_finder(word=lambda position: Span(start, start + 4))
    point = at(view, start + 1, LEFT)
    viewport, button = view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, button, pos=point)
    qtbot.mouseDClick(viewport, button, pos=point)
    assert view.selection() == Span(start, start + 4)
    qtbot.mouseClick(viewport, button, pos=point)
    span = view.selection()
    assert span is not None and span.of(BODY).strip().endswith("软件谁都能下载。")


def test_a_click_on_a_tag_names_it_the_smallest_first(show: Show, qtbot: QtBot) -> None:
    start = BODY.index("信息系统")
    view = show(marks=(mark(7, start - 5, start + 20), mark(8, start, start + 4)))
    with qtbot.waitSignal(view.mark_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, start + 1, RIGHT))
    assert told.args == [[8, 7], False]


def test_selecting_is_not_a_click_on_a_tag(show: Show, qtbot: QtBot) -> None:
    start = BODY.index("信息系统")
    view = show(marks=(mark(7, start, start + 9),))
    with qtbot.assertNotEmitted(view.mark_clicked):
        drag(qtbot, view, at(view, start, LEFT), at(view, start + 3, LEFT))


def test_the_context_menu_is_asked_for_with_the_selection(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息")
    view.select(Span(start, start + 4))
    asked: list[object] = []
    view.context_menu_requested.connect(lambda _point, span: asked.append(span))
    from PySide6.QtGui import QContextMenuEvent

    for place in (start + 1, start + 8):
        point = at(view, place, LEFT)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
    assert asked == [Span(start, start + 4), None]


# -- keyboard ------------------------------------------------------------------------------------


def test_arrows_go_by_characters_also_over_line_breaks(show: Show, qtbot: QtBot) -> None:
    view = show()
    position = BODY.index("\r\n")
    view.select(Span(position, position))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == position + 2
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret() == position


def test_shift_and_arrows_select_and_go_back(show: Show, qtbot: QtBot) -> None:
    view = show()
    position = BODY.index("𠮷")
    view.select(Span(position, position))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() == Span(position, position + 3)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.selection() is None and view.caret() == position


def test_up_and_down_keep_their_distance_from_the_edge(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    start = 30
    view.select(Span(start, start))
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    moved = view.caret()
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert moved > 200 and view.caret() == start


def test_end_stands_behind_the_last_character_of_a_wrapped_line(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("这条河")
    line = view.rects_of(Span(start, start + 200), LEFT)[0]
    view.select(Span(start, start))
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    span = view.selection()
    assert span is not None
    assert abs(view.rects_of(span, LEFT)[0].right() - line.right()) < 1
    caret = view.caret_rect()
    assert caret is not None and abs(caret.center().x() - line.right()) < 1
    assert caret.center().y() == line.center().y()
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert view.caret() == start


def test_pages_and_ends_bring_the_caret_into_sight(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, Qt.Key.Key_End, control)
    assert view.caret() == len(LONG)
    assert view.rects_of(Span(len(LONG) - 1, len(LONG)), LEFT)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    above = view.caret()
    assert above < len(LONG) - 100 and view.rects_of(Span(above, above + 1), LEFT)
    qtbot.keyClick(view, Qt.Key.Key_Home, control)
    assert view.caret() == 0 and view.verticalScrollBar().value() <= 34


def test_copying_takes_the_active_form(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息系统")
    view.select(Span(start, start + 4))
    qtbot.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "信息系统"
    qtbot.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert view.active_form is RIGHT
    view.copy()
    assert QGuiApplication.clipboard().text() == "資訊系統"
    view.copy_both()
    assert QGuiApplication.clipboard().text() == "信息系统\n資訊系統"


def test_tab_goes_through_both_forms(show: Show, qtbot: QtBot) -> None:
    view = show()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.active_form is RIGHT
    qtbot.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.active_form is LEFT


def test_letters_are_left_to_the_window(show: Show, qtbot: QtBot) -> None:
    view = show()
    before = view.caret()
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert view.caret() == before and view.selection() is None


def test_everything_is_selected_from_the_first_to_the_last_character(show: Show, qtbot: QtBot) -> None:
    view = show()
    qtbot.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectAll))
    assert view.selection() == Span(0, len(BODY))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None


# -- marks, hits, messages -----------------------------------------------------------------------


def test_marks_come_and_go_without_moving_the_page(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(1500)
    before = view.top_position()
    view.set_marks([mark(1, 0, len(LONG))])
    view.change_marks([], [mark(2, 500, 600)])
    view.set_current_mark(2)
    view.change_marks([1], [])
    view.grab()
    assert view.top_position() == before
    assert view.marks_at(550) == [2]


def test_a_mark_is_seen_in_both_forms(show: Show, qapp: QApplication) -> None:
    themes.apply(qapp, "light")
    view = show()
    start = BODY.index("信息系统")
    plain = view.grab().toImage()
    view.set_marks([mark(1, start, start + 4)])
    marked = view.grab().toImage()
    for form in Form:
        rect = view.rects_of(Span(start, start + 4), form)[0]
        corner = QPointF(rect.left() + 1, rect.top() + 8).toPoint()
        assert plain.pixelColor(corner) != marked.pixelColor(corner)


def test_hits_are_outlined_in_both_forms(show: Show) -> None:
    view = show()
    start = BODY.index("信息系统")
    plain = view.grab().toImage()
    view.set_hits([Span(start, start + 4)])
    outlined = view.grab().toImage()
    for form in Form:
        rect = view.rects_of(Span(start, start + 4), form)[0].toRect()
        assert plain.copy(rect) != outlined.copy(rect)


def test_reveal_scrolls_to_a_far_passage_and_leaves_a_near_one(show: Show) -> None:
    view = show(LONG)
    far = Span(len(LONG) - 400, len(LONG) - 380)
    view.reveal(far)
    assert view.rects_of(far, LEFT) and view.rects_of(far, RIGHT)
    value = view.verticalScrollBar().value()
    view.reveal(far)
    assert view.verticalScrollBar().value() == value


def test_hovering_tells_name_note_annotator_and_date(show: Show) -> None:
    start = BODY.index("信息系统")
    one = mark(
        1, start, start + 4, name="政务<公开>", note="每天一次", annotator="林晓", made="2024-03-02T12:30:00Z"
    )
    view = show(marks=(one,))
    tip = view.tip_at(at(view, start, RIGHT))
    assert "政务&lt;公开&gt;" in tip and "每天一次" in tip and "林晓 · 2024-03-02" in tip
    assert view.tip_at(at(view, 0, LEFT)) == ""


def test_hovering_a_character_that_no_face_has_tells_its_code_point(show: Show) -> None:
    view = show("甲\U0003fffe乙", script=Script.UNKNOWN)
    assert view.tip_at(at(view, 1, LEFT)) == "U+3FFFE"
    assert view.tip_at(at(view, 0, LEFT)) == ""


def test_a_message_stands_instead_of_an_article(show: Show, qtbot: QtBot) -> None:
    view = show()
    view.select(Span(0, 3))
    with qtbot.waitSignal(view.selection_changed):
        view.set_message("没有文章", "拖文件到这里")
    assert view.selection() is None and view.verticalScrollBar().maximum() == 0
    assert view.tip_at(QPoint(50, 50)) == ""
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        qtbot.keyClick(view, key)
    assert not view.grab().isNull()


def test_another_theme_paints_with_its_colours(show: Show, qapp: QApplication) -> None:
    view = show()
    for scheme, theme in (("dark", themes.DARK), ("light", themes.LIGHT)):
        themes.apply(qapp, scheme)  # type: ignore[arg-type]
        qapp.processEvents()
        assert view.grab().toImage().pixelColor(2, 300) == theme.colour("paper")


def test_nothing_wakes_the_processor_while_one_reads(show: Show) -> None:
    view = show()
    assert not view._autoscroll.isActive()
    assert view.accessibleName() and view.accessibleDescription()
