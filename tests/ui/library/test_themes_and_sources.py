"""The library filtered by a theme with all tags below it, and grouped by source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from reader.ui.library.arranging import Filter, arrange
from reader.ui.library.model import Role
from reader.ui.library.shelves import Group, Sort
from reader.ui.window import Window
from tests.ui.driving import select, settle
from tests.ui.library.test_arranging import SHELF, article
from tests.ui.library.test_panel import choose, form, headings, offered, shown


def test_a_tag_below_does_as_well() -> None:
    tags = {1: (7,), 3: (8,), 4: (9,)}
    (shelf,) = arrange(SHELF, tags, Filter(tag=6, below=frozenset({7, 8})), Sort.ORDER, Group.NONE)
    assert [one.id for one in shelf.articles] == [1, 3]


def test_sources_stand_in_order_and_the_unknown_one_last() -> None:
    articles = [*SHELF, article(5, source="清河报"), article(6, source=" ")]
    shelves = arrange(articles, {}, Filter(), Sort.ORDER, Group.SOURCE)
    headings = {shelf.heading: [one.id for one in shelf.articles] for shelf in shelves}
    assert headings == {"农事": [3], "安平报": [4], "清河报": [1, 5], "": [2, 6]}
    assert list(headings)[-1] == ""


def test_a_theme_is_offered_where_a_tag_below_it_is_used_and_finds_its_articles(window: Window) -> None:
    library = window.shell.library
    assert offered(form(library).tag)[-3:] == ["生态环境", "生态环境/水治理", "公共服务"]
    choose(form(library).tag, ("tag", 1))
    assert shown(library) == [1]
    window.open_article(2)
    select(window, "孩子们")
    window.desk.tag("生态环境/水治理")
    settle(window)
    assert shown(library) == [1, 2]


def test_groups_by_source_say_where_there_is_none(window: Window) -> None:
    library = window.shell.library
    choose(library._group, Group.SOURCE)
    assert set(headings(library)) == {"清河报", "農事", "No source"}
    choose(library._group, Group.MONTH)
    assert headings(library)[-1] == "No date"


def ink_begins(window: Window, rect: QRect) -> int:
    """How far from the left the first thing drawn stands in the lower half of a row, behind state and arrow."""
    view = window.shell.library._view
    image = view.viewport().grab(rect).toImage()
    ground = image.pixelColor(1, image.height() - 2)
    lines = range(image.height() // 2, image.height() - 4)
    columns = range(20, image.width() - 12)
    return next(x for x in columns if any(image.pixelColor(x, y) != ground for y in lines))


def test_headings_begin_where_titles_do(window: Window) -> None:
    library = window.shell.library
    choose(library._group, Group.FILE)
    window.open_article(1)
    model = library._model
    heading, below = model.index(2, 0), model.index(3, 0)
    assert below.data(Role.ARTICLE).id == 2
    starts = [ink_begins(window, library._view.visualRect(index)) for index in (heading, below)]
    assert abs(starts[0] - starts[1]) <= 3


@pytest.mark.parametrize("grouped", [Group.NONE, Group.FILE])
def test_a_selected_row_under_the_mouse_is_one_piece(window: Window, grouped: Group) -> None:
    from PySide6.QtTest import QTest

    library = window.shell.library
    choose(library._group, grouped)
    view = library._view
    rect = view.visualRect(view.currentIndex())
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    for step in (QPoint(0, 3), QPoint()):
        QTest.mouseMove(view.viewport(), rect.center() - step)
    QApplication.processEvents()
    image = view.viewport().grab(rect).toImage()
    corner, outside = image.pixelColor(1, 4), window.shell.library.palette().window().color()
    assert corner == outside
