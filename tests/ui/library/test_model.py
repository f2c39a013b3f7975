"""The articles as an item model, checked by Qt's own model tester."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.library.arranging import Shelf
from reader.ui.library.model import LibraryModel, Role
from tests.ui.library.test_arranging import article

ONE = [Shelf("", (article(1), article(2), article(3)))]
TWO = [Shelf("a.txt", (article(1),)), Shelf("", (article(2), article(3)))]


@pytest.fixture
def model(qapp: object) -> LibraryModel:
    model = LibraryModel()
    model.unknown_heading = "No date"
    model._tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    return model


def test_without_groups_the_articles_stand_at_the_top(model: LibraryModel) -> None:
    model.set_shelves(ONE, {1: ("#112233",)}, grouped=False)
    assert model.rowCount() == 3
    index = model.index_of(1)
    assert index.data() == "第1篇"
    assert index.data(Role.COLOURS) == ("#112233",)
    assert index.data(Role.ARTICLE).id == 1
    assert model.rowCount(index) == 0


def test_with_groups_they_stand_below_their_heading(model: LibraryModel) -> None:
    model.set_shelves(TWO, {}, grouped=True)
    assert [model.index(row, 0).data() for row in range(5)] == ["a.txt", "第1篇", "No date", "第2篇", "第3篇"]
    heading = model.index(2, 0)
    assert heading.data(Role.COUNT) == 2
    assert heading.data(Role.ARTICLE) is None
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index_of(3).row() == 4
    assert model.index_of(3).flags() & Qt.ItemFlag.ItemIsSelectable


def test_one_group_is_a_group(model: LibraryModel) -> None:
    model.set_shelves(TWO[:1], {}, grouped=True)
    assert model.index(0, 0).data() == "a.txt"
    assert model.rowCount() == 2


def test_a_group_is_closed_and_opened_and_stays_so(model: LibraryModel) -> None:
    model.set_shelves(TWO, {}, grouped=True)
    model.toggle(model.index(2, 0))
    assert model.rowCount() == 3
    assert model.index(2, 0).data(Role.OPEN) is False
    assert [one.id for one in model.articles()] == [1, 2, 3]
    model.set_shelves(TWO, {}, grouped=True)
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
    model.set_shelves(list(shelves), {}, grouped=grouped)
    told: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, last: told.append(first))
    assert model.replace(article(3, title="新题"), ("#445566",))
    assert told == [model.index_of(3)]
    assert model.index_of(3).data() == "新题"
    assert model.index_of(3).data(Role.COLOURS) == ("#445566",)
    assert not model.replace(article(9), ())
    assert [one.id for one in model.articles()] == [1, 2, 3]


def test_a_row_that_looks_as_before_is_not_painted_anew(model: LibraryModel) -> None:
    model.set_shelves(list(ONE), {1: ("#112233",)}, grouped=False)
    told: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, last: told.append(first))
    assert model.replace(article(1, annotations=7), ("#112233",))
    assert model.index_of(1).data(Role.ARTICLE).annotations == 7
    assert told == []
    assert model.replace(article(1, annotations=7), ("#112233", "#445566"))
    assert told == [model.index_of(1)]


def test_nothing_is_shown_of_an_empty_list(model: LibraryModel) -> None:
    model.set_shelves([], {}, grouped=True)
    assert model.rowCount() == 0
    assert not model.index_of(1).isValid()
    assert model.articles() == []


def test_screen_readers_get_the_title(model: LibraryModel) -> None:
    model.set_shelves(TWO, {}, grouped=True)
    assert model.index_of(2).data(Qt.ItemDataRole.AccessibleTextRole) == "第2篇"
