"""The articles as an item model, checked by Qt's own model tester."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.library.model import LibraryModel, Role, listing
from reader.ui.library.shelves import Shelf
from tests.ui.library.test_arranging import article

ONE = [Shelf("", (article(1), article(2), article(3)))]
TWO = [Shelf("a.txt", (article(1),)), Shelf("", (article(2), article(3)))]


def plain(_: int) -> tuple[str, ...]:
    """No article carries a tag."""
    return ()


@pytest.fixture
def model(qapp: object) -> LibraryModel:
    model = LibraryModel()
    model.unknown_heading = "No date"
    model._tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    return model


def test_without_groups_the_articles_stand_at_the_top(model: LibraryModel) -> None:
    model.set_shelves(ONE, {1: ("#112233",)}.__getitem__, grouped=False)
    assert model.rowCount() == 3
    index = model.index_of(1)
    assert index.data() == "第1篇"
    assert index.data(Role.COLOURS) == ("#112233",)
    assert index.data(Role.ARTICLE).id == 1
    assert model.rowCount(index) == 0


def test_with_groups_they_stand_below_their_heading(model: LibraryModel) -> None:
    model.set_shelves(TWO, plain, grouped=True)
    assert [model.index(row, 0).data() for row in range(5)] == ["a.txt", "第1篇", "No date", "第2篇", "第3篇"]
    heading = model.index(2, 0)
    assert heading.data(Role.COUNT) == 2
    assert heading.data(Role.ARTICLE) is None
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index_of(3).row() == 4
    assert model.index_of(3).flags() & Qt.ItemFlag.ItemIsSelectable


def test_one_group_is_a_group(model: LibraryModel) -> None:
    model.set_shelves(TWO[:1], plain, grouped=True)
    assert model.index(0, 0).data() == "a.txt"
    assert model.rowCount() == 2


def test_a_group_is_closed_and_opened_and_stays_so(model: LibraryModel) -> None:
    model.set_shelves(TWO, plain, grouped=True)
    model.toggle(model.index(2, 0))
    assert model.rowCount() == 3
    assert model.index(2, 0).data(Role.OPEN) is False
    assert [one.id for one in model.articles()] == [1, 2, 3]
    model.set_shelves(TWO, plain, grouped=True)
    assert not model.index_of(3).isValid()
    model.open_shelf_of(1)
    assert model.rowCount() == 3
    model.open_shelf_of(3)
    assert model.index_of(3).row() == 4
    model.toggle(model.index(1, 0))  # an article: nothing to close
    assert model.rowCount() == 5


@pytest.mark.parametrize(("shelves", "grouped"), [(ONE, False), (TWO, True)])
def test_an_article_is_replaced_where_it_stands(
    model: LibraryModel, shelves: list[Shelf], grouped: bool
) -> None:
    colours = {3: ("#112233",)}
    model.set_shelves(list(shelves), lambda number: colours.get(number, ()), grouped=grouped)
    assert model.index_of(3).data(Role.COLOURS) == ("#112233",)
    told: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, last: told.append(first))
    colours[3] = ("#445566",)
    assert model.replace(article(3, title="新题"))
    assert told == [model.index_of(3)]
    assert model.index_of(3).data() == "新题"
    assert model.index_of(3).data(Role.COLOURS) == ("#445566",)
    assert not model.replace(article(9))
    assert [one.id for one in model.articles()] == [1, 2, 3]


def test_a_row_that_looks_as_before_is_not_painted_anew(model: LibraryModel) -> None:
    colours = {1: ("#112233",)}
    model.set_shelves(list(ONE), lambda number: colours.get(number, ()), grouped=False)
    assert model.index_of(1).data(Role.COLOURS) == ("#112233",)
    told: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, last: told.append(first))
    assert model.replace(article(1, annotations=7))
    assert model.index_of(1).data(Role.ARTICLE).annotations == 7
    assert told == []
    colours[1] = ("#112233", "#445566")
    assert model.replace(article(1, annotations=7))
    assert told == [model.index_of(1)]
    assert model.index_of(1).data(Role.COLOURS) == ("#112233", "#445566")


def test_colours_are_asked_of_those_alone_that_are_seen(model: LibraryModel) -> None:
    asked: list[int] = []

    def colours(number: int) -> tuple[str, ...]:
        asked.append(number)
        return ()

    model.set_shelves(TWO, colours, grouped=True)
    assert asked == []
    for _ in range(2):
        assert model.index_of(2).data(Role.COLOURS) == ()
    assert asked == [2]


def test_rows_that_were_made_beforehand_are_those_that_are_shown(model: LibraryModel) -> None:
    model.set_shelves(TWO, plain, grouped=True, listed=listing(TWO, model.closed, grouped=True))
    assert [model.index(row, 0).data() for row in range(5)] == ["a.txt", "第1篇", "No date", "第2篇", "第3篇"]
    late = listing(TWO, model.closed, grouped=True)
    model.toggle(model.index(2, 0))
    model.set_shelves(TWO, plain, grouped=True, listed=late)
    assert model.rowCount() == 3, "the group was closed meanwhile"


def test_nothing_is_shown_of_an_empty_list(model: LibraryModel) -> None:
    model.set_shelves([], plain, grouped=True)
    assert model.rowCount() == 0
    assert not model.index_of(1).isValid()
    assert model.articles() == []


def test_screen_readers_get_the_title(model: LibraryModel) -> None:
    model.set_shelves(TWO, plain, grouped=True)
    assert model.index_of(2).data(Qt.ItemDataRole.AccessibleTextRole) == "第2篇"


def test_what_is_cut_off_in_the_list_is_told_whole_and_as_it_is(model: LibraryModel) -> None:
    title = "关于<b>沿河</b>小厂搬迁和居民用水安全的若干问题的答复" * 3
    long = replace(article(1), title=title, date="2024-03-02", source="清河报", author=None, section="要闻")
    model.set_shelves([Shelf("<i>清河</i>", (long,))], plain, grouped=True)
    heading, tip = (model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1))
    assert heading.endswith("&lt;i&gt;清河&lt;/i&gt;</span>")
    *lines, last = unescape(tip).removeprefix('<span style="white-space: pre-wrap">').split("\n")
    assert "".join(lines) == title
    assert max(map(len, lines)) <= 40
    assert last.startswith("2024-03-02 · 清河报 · 要闻 · ")
    assert long.file in last
