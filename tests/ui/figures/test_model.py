"""A table as Qt sees it."""

from __future__ import annotations

import random
import sys

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


def many(count: int) -> Table:
    """So many rows: a rank, a word of two that are one in either script, and a number that comes again and again."""
    rows: list[tuple[str | int | float | None, ...]] = [
        (
            place,
            f"{'学校' if place % 2 else '學校'}{place:06}",
            None if place % 7 == 3 else place * 7919 % 1000,
        )
        for place in range(count)
    ]
    return Table("words", ("rank", "word", "count"), rows, Method(""))


def test_a_long_table_is_sorted_and_sifted_as_a_short_one_is_a_moment_later(
    qtbot: QtBot, model: FiguresModel
) -> None:
    table = many(12_000)
    model.set_table(table)
    assert ranks(model) == list(range(12_000))
    held = QPersistentModelIndex(model.index(5, 0))
    with qtbot.waitSignal(model.layoutChanged):
        model.sort(2, Qt.SortOrder.DescendingOrder)
    counts = {row[0]: row[2] for row in table.rows}
    known = sorted((n for n in counts if counts[n] is not None), key=lambda n: -int(counts[n] or 0))
    unknown = [n for n in counts if counts[n] is None]
    assert ranks(model) == [*known, *unknown]
    assert held.data(SORT_ROLE) == 5
    with qtbot.waitSignal(model.modelReset):
        model.set_wanted("学校0001")
    assert ranks(model) == [number for number in [*known, *unknown] if 100 <= number < 200]
    with qtbot.waitSignal(model.modelReset):
        model.set_wanted("")
    with qtbot.waitSignal(model.layoutChanged):
        model.sort(1)
    assert ranks(model) == sorted(counts)


def test_of_many_wishes_for_a_long_table_the_last_is_shown(qtbot: QtBot, model: FiguresModel) -> None:
    model.set_table(many(12_000))
    model.sort(2)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_wanted("学")
    model.set_wanted("000007")
    qtbot.waitUntil(lambda: ranks(model) == [7], timeout=10_000)
    model.set_wanted("000008")
    model.set_table(many(6000))
    model.set_wanted("")
    model.sort(-1)
    assert ranks(model) == list(range(6000))
    qtbot.waitUntil(lambda: not model._busy, timeout=10_000)
    qtbot.wait(50)
    assert ranks(model) == list(range(6000)), "what was asked of the table before is not shown of this one"


def test_a_long_table_comes_sifted_where_a_text_is_wanted(qtbot: QtBot, model: FiguresModel) -> None:
    model.set_wanted("000007")
    model.set_table(many(12_000))
    qtbot.waitUntil(lambda: ranks(model) == [7], timeout=10_000)


def test_of_a_long_table_that_is_shown_no_more_nothing_stays(qtbot: QtBot, model: FiguresModel) -> None:
    table = many(12_000)
    row = table.rows[7]
    held = sys.getrefcount(row)
    model.set_table(table)
    model.sort(1)
    model.set_wanted("学")
    qtbot.waitUntil(lambda: not model._busy, timeout=10_000)
    model.set_table(many(10))
    model.set_table(many(6000))
    qtbot.waitUntil(lambda: sys.getrefcount(row) == held, timeout=10_000)
    assert table.rows[7] == row, "who has the table has its rows"
