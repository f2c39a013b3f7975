"""The text of a file under hands: keys, mouse, what is painted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui import theme
from reader.ui.importing.preview import colours
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.painter import LABELS, TEXT_LEFT
from reader.ui.importing.preview.view import FileView
from tests.ui.importing.preview.conftest import Preview, go_to, line, press

KEY, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def place_of(view: FileView, at: int, *, rule: bool = False) -> QPoint:
    """The middle of the first row of a line, or of the rule above it, in the viewport."""
    assert view._scene is not None
    row = view._scene.rows.first_of(at) - rule
    height = view._faces.row
    return QPoint(TEXT_LEFT + 30, row * height - view.verticalScrollBar().value() + height // 2)


def drag(view: FileView, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    target = view.viewport()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    place, there = QPointF(end), QPointF(target.mapToGlobal(end))
    event = QMouseEvent(QEvent.Type.MouseMove, place, there, none, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)
    if release:
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)


def test_the_caret_begins_on_the_first_article(dialog: PreviewDialog) -> None:
    assert dialog.view.caret == line(dialog, "县里给渡口")


def test_keys_move_the_caret(dialog: PreviewDialog) -> None:
    view = dialog.view
    first, second = line(dialog, "县里给渡口"), line(dialog, "山货有了")
    press(dialog, KEY.Key_Down)
    assert view.caret == first + 1
    press(dialog, KEY.Key_Down, CONTROL)
    assert view.caret == second
    press(dialog, KEY.Key_Up, CONTROL)
    assert view.caret == first
    press(dialog, KEY.Key_Home)
    assert view.caret == 0
    press(dialog, KEY.Key_PageDown)
    assert view.caret > 2
    press(dialog, KEY.Key_End)
    press(dialog, KEY.Key_Down)
    assert view.caret == len(dialog.editor.work.plan.lines) - 1  # type: ignore[union-attr]


def test_shift_selects_lines(dialog: PreviewDialog) -> None:
    press(dialog, KEY.Key_Down, SHIFT)
    press(dialog, KEY.Key_Down, SHIFT)
    first = line(dialog, "县里给渡口")
    assert dialog.view.selected() == range(first, first + 3)
    press(dialog, KEY.Key_Up)
    assert dialog.view.selected() == range(first + 1, first + 2)


def test_the_mouse_chooses_lines(dialog: PreviewDialog) -> None:
    view = dialog.view
    at = line(dialog, "入夜以后")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, at))
    assert view.caret == at
    drag(view, place_of(view, at), place_of(view, at + 2))
    assert view.selected() == range(at, at + 3)


def test_a_border_is_dragged(dialog: PreviewDialog) -> None:
    view = dialog.view
    second, target = line(dialog, "山货有了"), line(dialog, "渡工说")
    moved: list[tuple[int, int]] = []
    view.border_dropped.connect(lambda *pair: moved.append(pair))
    drag(view, place_of(view, second, rule=True), place_of(view, target))
    assert moved == [(1, target)]
    assert dialog.editor.work is not None
    assert dialog.editor.work.plan.lines[target].article == 1
    assert view.caret == target


def test_escape_lets_go_of_a_border(dialog: PreviewDialog) -> None:
    view = dialog.view
    second, target = line(dialog, "山货有了"), line(dialog, "渡工说")
    drag(view, place_of(view, second, rule=True), place_of(view, target), release=False)
    assert view._scene is not None
    assert view._scene.target == target
    press(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, target))
    assert dialog.editor.work is not None
    assert not dialog.editor.work.edited


def test_a_border_that_is_let_go_where_it_was_changes_nothing(dialog: PreviewDialog) -> None:
    second = line(dialog, "山货有了")
    place = place_of(dialog.view, second, rule=True)
    drag(dialog.view, place, place)
    assert dialog.editor.work is not None
    assert not dialog.editor.work.can_undo


def picture(view: FileView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def near(image: QImage, x: int, y: int, colour: QColor) -> bool:
    """Whether a pixel has a colour, but for the rounding of a blend."""
    seen = image.pixelColor(x, y)
    return all(abs(one - other) <= 2 for one, other in zip(seen.getRgb(), colour.getRgb(), strict=True))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_dropped_is_grey_and_articles_have_their_colour(
    dialog: PreviewDialog, qapp: QApplication, scheme: theme.Scheme
) -> None:
    try:
        look = theme.apply(qapp, scheme)
        go_to(dialog, "本版责编")
        view = dialog.view
        image = picture(view)
        ratio = image.devicePixelRatio()
        right = round((view.viewport().width() - 8) * ratio)
        head = place_of(view, 0)
        assert near(image, right, round(head.y() * ratio), colours.dropped_ground(look))
        for beginning, number in (("入夜以后", 0), ("秋天收下", 1)):
            place = place_of(view, line(dialog, beginning))
            stripe = round((LABELS + 18 + 2) * ratio)
            assert near(image, stripe, round(place.y() * ratio), colours.article_line(number, look))
            assert near(image, right, round(place.y() * ratio), look.colour("paper"))
    finally:
        theme.apply(qapp, "light")


def test_glosses_are_told_on_hovering(preview: Preview, tmp_path: Path) -> None:
    path = tmp_path / "注音.txt"
    path.write_text("經(jīng)濟網(wǎng)上的字(zì)，讀(dú)者看見(jiàn)了，便問(wèn)這是什麼。" * 3, "utf-8")
    dialog = preview(path)
    view = dialog.view
    assert "“(jīng)” is left out: gloss" in view.tip_at(place_of(view, 0))
    assert "Drag" in view.tip_at(place_of(view, 0, rule=True))
    assert view.tip_at(QPoint(10, view.viewport().height() - 1)) == ""


def test_who_cannot_see_it_hears_what_the_line_is(dialog: PreviewDialog) -> None:
    assert dialog.view.accessibleDescription() == "Article 1, title: 县里给渡口装上了路灯"
    press(dialog, KEY.Key_Home)
    assert dialog.view.accessibleDescription().startswith("dropped, running head: 河湾日报")


def test_a_million_characters_scroll(preview: Preview, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "长.txt"
    path.write_text("沿岸三公里装上了六十盏路灯，用的是屋顶光伏板存下的电。\n" * 36_000, "utf-8")
    dialog = preview(path)
    view = dialog.view
    assert view.verticalScrollBar().maximum() > 36_000 * 10
    for value in range(0, 200_000, 10_000):
        view.verticalScrollBar().setValue(value)
        QApplication.processEvents()
    press(dialog, KEY.Key_End)
    press(dialog, KEY.Key_Space)
    assert dialog.editor.work is not None
    assert dialog.editor.work.edited
    view.resize(view.width() - 120, view.height())
    QApplication.processEvents()
