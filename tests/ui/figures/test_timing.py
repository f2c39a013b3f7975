"""Tags over time as lines: counts, or counts in so many characters."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.analysis.tables import Cell, Method, Table
from reader.ui.figures.charts.lines import LineChart
from reader.ui.figures.charts.shapes import Dot, Label, Path
from reader.ui.figures.timing import _months, timeline

COLUMNS = ("month", "tag", "annotations", "articles", "characters", "per_10000_characters")


def table(columns: tuple[str, ...], rows: list[tuple[Cell, ...]]) -> Table:
    return Table("timeline", columns, rows, Method(""))


def no_ids(*_: str) -> list[int]:
    return []


def test_a_month_without_articles_is_a_gap_and_one_without_tags_is_zero(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [
        ("2024-01", "甲", 2, 3),
        ("2024-02", None, 0, 4),
        ("2024-04", "甲", 1, 1),
    ]
    timeline(chart, table(("month", "tag", "annotations", "articles"), rows), {}, no_ids)
    assert len(chart._lines) == 1
    points = chart._lines[0].points
    assert [None if point is None else point[0] for point in points] == [2.0, 0.0, None, 1.0]
    shapes = chart.picture().shapes
    assert sum(isinstance(shape, Dot) for shape in shapes) == 3
    _in_the_legend, *runs = [shape for shape in shapes if isinstance(shape, Path) and shape.width == 2]
    assert [len(run.points) for run in runs] == [2]


@pytest.mark.parametrize(
    ("known", "between"),
    [
        (["2023-11", "2024-02"], ["2023-12", "2024-01"]),
        (["9999-11", "9999-12"], []),
        (["0999-12", "1000-01"], []),
    ],
)
def test_months_are_all_from_the_first_to_the_last(known: list[str], between: list[str]) -> None:
    assert _months(known) == [known[0], *between, known[-1]]


def test_a_timeline_says_what_it_counts(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [("2024-01", "甲", 2, 3)]
    timeline(chart, table(("month", "tag", "annotations", "articles"), rows), {}, no_ids)
    labels = {shape.text: shape.rect for shape in chart.picture().shapes if isinstance(shape, Label)}
    assert labels["Annotations"].bottom() <= labels["2"].top()


def test_a_rate_is_drawn_and_told_beside_the_count(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [
        ("2024-01", "甲", 2, 3, 4000, 5.0),
        ("2024-02", "甲", 2, 9, 16000, 1.25),
        ("2024-03", None, 0, 1, 100, 0.0),
        ("2024-04", "甲", 0, 1, 0, None),
    ]
    timeline(chart, table(COLUMNS, rows), {}, no_ids, "per_10000_characters")
    points = [point for point in chart._lines[0].points if point is not None]
    assert [value for value, _ in points] == [5.0, 1.25, 0.0, 0.0]
    assert points[1][1].tip == "甲 · 2024-02\nAnnotations: 2\nPer 10,000 characters: 1.25\nArticles: 9"
    labels = {shape.text for shape in chart.picture().shapes if isinstance(shape, Label)}
    assert "Per 10,000 characters" in labels


def many(count: int) -> list[tuple[Cell, ...]]:
    return [("2024-01", f"民生/主题{number}", number, 3) for number in range(1, count + 1)]


@pytest.mark.parametrize(("count", "apart", "hidden"), [(5, False, 0), (6, True, 0), (30, True, 6)])
def test_more_lines_than_one_can_tell_apart_have_charts_of_their_own(
    qtbot: QtBot, count: int, apart: bool, hidden: int
) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    assert timeline(chart, table(COLUMNS[:4], many(count)), {}, no_ids) == hidden
    assert chart.apart is apart


def test_one_who_wants_them_in_one_chart_has_the_ten_that_are_used_most(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    assert timeline(chart, table(COLUMNS[:4], many(30)), {}, no_ids, apart=False) == 20
    assert not chart.apart
    assert [line.short for line in chart._lines] == [f"主题{number}" for number in range(30, 20, -1)]


def test_a_name_that_several_tags_have_is_told_with_its_path(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [("2024-01", tag, 1, 3) for tag in ("医疗/改革", "教育/改革", "教育/教师")]
    timeline(chart, table(COLUMNS[:4], rows), {}, no_ids)
    assert {line.short for line in chart._lines} == {"医疗/改革", "教育/改革", "教师"}


def test_of_many_months_the_first_of_a_year_or_half_year_is_named(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [("2019-03", "甲", 1, 1), ("2024-11", "甲", 1, 1)]
    timeline(chart, table(COLUMNS[:4], rows), {}, no_ids)
    chart.resize(700, 300)
    told = [label.text for label in chart.picture().shapes if isinstance(label, Label) and "-" in label.text]
    assert len(told) > 4
    assert {month[5:] for month in told} <= {"01", "07"}
