"""The original: opens where one reads, says what each line is and why it was dropped, changes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.article.original import OriginalArea, OriginalDialog
from reader.ui.importing.preview.painter import AFTER_TEXT
from reader.ui.window import Window
from tests.corpus.pages import PAGE, RIVER, SCHOOL
from tests.ui.article.conftest import SCHOOL_ID, dialog
from tests.ui.driving import body


@pytest.fixture
def original(window: Window) -> OriginalDialog:
    place = body(window).index("治理从")
    window.shell.view.select(Span(place + 9, place + 9))
    return dialog(window, "article.original", OriginalDialog)


def line(area: OriginalArea, words: str, *, last: bool = False) -> int:
    """The line with these words."""
    assert area.original is not None
    place = PAGE.rindex(words) if last else PAGE.index(words)
    return next(at for at, one in enumerate(area.original.plan.lines) if one.span.end > place)


def point_of(area: OriginalArea, at: int) -> QPoint:
    assert area._scene is not None
    area.go_to(at)
    top = area._scene.rows.first_of(at) * area._faces.row - area.verticalScrollBar().value()
    return QPoint(200, top + area._faces.row // 2)


def ground(area: OriginalArea, at: int) -> QColor:
    """What a line stands on, while the one below it is selected."""
    below = point_of(area, at + 1)
    image = area.viewport().grab().toImage()
    return image.pixelColor(area.viewport().width() - 30, below.y() - area._faces.row)


def test_it_opens_at_the_caret(original: OriginalDialog) -> None:
    area = original.area
    assert area.original is not None
    assert area.original.plan.lines[area.caret].span.of(PAGE).startswith("治理从")
    assert original._place.text() == "In this article"
    assert RIVER in original.windowTitle()
    assert area.accessibleName()
    assert not original.isModal()  # one goes on reading beside it


@pytest.mark.parametrize(
    ("words", "last", "said"),
    [
        ("目录", False, "In no article: contents"),
        ("未经许可", False, "In no article: copyright"),
        ("英语课", False, f"In the article “{SCHOOL}”"),
        (RIVER, True, "In this article"),
    ],
)
def test_each_line_says_what_it_is(original: OriginalDialog, words: str, last: bool, said: str) -> None:
    area = original.area
    at = line(area, words, last=last)
    assert area.tip_at(point_of(area, at)).startswith(said)
    assert original._place.text() == said


def test_articles_begin_under_a_border_and_those_of_others_are_tinted(original: OriginalDialog) -> None:
    area = original.area
    assert area._scene is not None
    assert area._scene.rows.firsts == {line(area, RIVER, last=True): 0, line(area, SCHOOL, last=True): 1}
    grounds = {words: ground(area, line(area, words)) for words in ("治理从", "英语课", "目录")}
    assert grounds["治理从"] == themes.current().colour("paper")
    assert grounds["英语课"] != grounds["治理从"]
    assert grounds["目录"] not in (grounds["治理从"], grounds["英语课"])


def test_borders_have_no_grip_as_nothing_can_be_dragged(original: OriginalDialog) -> None:
    area = original.area
    below = point_of(area, line(area, RIVER, last=True))
    image = area.viewport().grab().toImage()
    top = below.y() - area._faces.row - area._faces.row // 2
    left, right = area.viewport().width() - AFTER_TEXT - 22, area.viewport().width() - AFTER_TEXT
    paper = themes.current().colour("paper")
    middle = round(top + area._faces.row * 0.62)
    for y in range(top + 1, top + area._faces.row - 1):
        drawn = any(image.pixelColor(x, y) != paper for x in range(left, right - 2))
        assert not drawn or abs(y - middle) <= 1
    assert image.pixelColor(right - 8, middle) != paper or image.pixelColor(right - 8, middle - 1) != paper


def test_keys_move_and_select_and_lines_are_copied_as_they_stand(original: OriginalDialog) -> None:
    area = original.area
    at = line(area, "治理从")
    QTest.keyClick(area, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert list(area.selected()) == [at, at + 1]
    QTest.keyClick(area, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == PAGE[PAGE.index("治理从") : PAGE.index("前年清了。") + 5]
    QTest.keyClick(area, Qt.Key.Key_Home)
    assert area.caret == 0
    QTest.keyClick(area, Qt.Key.Key_Up)
    assert area.caret == 0
    QTest.keyClick(area, Qt.Key.Key_End)
    assert area.original is not None
    assert area.caret == len(area.original.plan.lines) - 1
    QTest.keyClick(area, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert area.text_of_selection() == PAGE.strip()


def test_the_mouse_selects_lines(original: OriginalDialog) -> None:
    area = original.area
    at = line(area, "治理从")
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=point_of(area, at))
    assert area.caret == at
    shift = Qt.KeyboardModifier.ShiftModifier
    below = point_of(area, at) + QPoint(0, area._faces.row)
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, shift, below)
    assert list(area.selected()) == [at, at + 1]


def test_it_stays_when_the_article_goes(window: Window, original: OriginalDialog) -> None:
    window.actions_["article.remove"].trigger()
    assert window.session is not None
    window.session.drain()
    QApplication.processEvents()
    assert original.isVisible()
    assert original.area.original is not None


def test_where_the_file_is_read_otherwise_now_that_is_said(window: Window) -> None:
    assert window.session is not None
    window.session.write(
        lambda corpus: corpus.db.execute("UPDATE origin SET file_start = file_start + 1") and None,
        owner=window,
    )
    window.session.drain()
    window.open_article(SCHOOL_ID)
    shown = dialog(window, "article.original", OriginalDialog)
    assert "reads this file otherwise now" in shown._place.text()


def test_a_file_that_can_no_longer_be_read_is_told(window: Window) -> None:
    assert window.session is not None
    window.session.write(
        lambda corpus: corpus.db.execute("UPDATE source_file SET encoding = 'utf-32'") and None, owner=window
    )
    window.session.drain()
    shown = dialog(window, "article.original", OriginalDialog)
    assert "page.txt" in shown.area._message[0]
