"""A table as Qt sees it."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from reader.analysis.tables import Method, Table
from reader.ui.figures.model import SORT_ROLE, FiguresModel

ROWS: list[tuple[str | int | float | None, ...]] = [
    (1, "医疗", 3.5), (2, "水", None), (3, "學校", -1.0), (4, "改革", 0.0), (5, "学者", None)
]  # fmt: skip


@pytest.fixture
def model(qtbot: QtBot) -> FiguresModel:
    del qtbot
    model = FiguresModel()
    model.set_table(Table("words", ("rank", "word", "mi"), ROWS, Method("")))
    return model


def ranks(model: FiguresModel) -> list[int]:
    return [model.index(row, 0).data(SORT_ROLE) for row in range(model.rowCount())]


def test_what_has_no_value_comes_last_in_both_directions(model: FiguresModel) -> None:
    model.sort(2, Qt.SortOrder.AscendingOrder)
    assert ranks(model) == [3, 4, 1, 2, 5]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert ranks(model) == [1, 4, 3, 2, 5]
    model.sort(-1)
    assert ranks(model) == [1, 2, 3, 4, 5]


def test_rows_with_a_text_in_either_script_stay_sorted(model: FiguresModel) -> None:
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_wanted("学")
    assert ranks(model) == [5, 3]
    assert [row[1] for row in model.rows()] == ["学者", "學校"]
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert ranks(model) == [3, 5]
    model.set_wanted("")
    assert ranks(model) == [1, 2, 3, 4, 5]
    model.set_wanted("疗\n水")  # one cell ends, the next begins: no row has that
    assert ranks(model) == []


def test_the_row_that_is_chosen_stays_the_chosen_one(model: FiguresModel) -> None:
    held = QPersistentModelIndex(model.index(3, 1))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert held.data() == "改革"


def test_any_numbers_are_in_order(model: FiguresModel) -> None:
    chance = random.Random(5)
    rows: list[tuple[str | int | float | None, ...]] = [
        (place, "词", chance.random()) for place in range(300)
    ]
    model.set_table(Table("words", ("rank", "word", "mi"), rows, Method("")))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert ranks(model) == sorted(range(300), key=lambda place: -float(rows[place][2] or 0))
