"""From tables to charts: colours, what there is no room for, gaps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.analysis.tables import Cell, Method, Table
from reader.ui import languages
from reader.ui import theme as themes
from reader.ui.figures import charting
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.charts.frame import inked
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.shapes import Box, Label
from reader.ui.figures.charts.strips import StripChart
from reader.ui.languages import Language

METHOD = Method("")


def table(columns: tuple[str, ...], rows: list[tuple[Cell, ...]]) -> Table:
    return Table("x", columns, rows, METHOD)


def no_ids(*_: str) -> list[int]:
    return []


@pytest.mark.parametrize(("tags", "keys"), [(3, 3), (24, 24), (40, 15)])
def test_only_so_many_tags_have_a_colour_of_their_own(qtbot: QtBot, tags: int, keys: int) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [(f"标签{n:02}", "晚报", n + 1, 1) for n in range(tags)]
    colours = {f"标签{n:02}": "#aa3344" for n in range(tags)}
    charting.stacked_bars(
        chart, table(("tag", "source", "annotations", "articles"), rows), colours, "?", no_ids
    )
    assert len(chart._series) == keys
    shown = {inked(key.colour, themes.LIGHT).name() for key in chart._series}
    assert len(shown) == min(keys, 15)  # tags of the same colour get others as long as there are some
    assert len(chart.picture().targets()) == tags


def test_a_saved_chart_has_the_colours_of_its_paper(qtbot: QtBot) -> None:
    chart = StripChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [(1, "题", "甲", 0.1, 0.2)]
    assert (
        charting.strips(
            chart, table(("article", "title", "tag", "start", "end"), rows), {"甲": "#335577"}, [1]
        )
        == 0
    )
    inks = {
        theme: next(
            shape.colour.name()
            for shape in chart.draw(chart.rect().toRectF(), theme, chart.fontMetrics()).shapes  # type: ignore[arg-type]
            if isinstance(shape, Box) and shape.target is not None
        )
        for theme in (themes.LIGHT, themes.DARK)
    }
    assert inks[themes.LIGHT] == themes.tag_line("#335577", themes.LIGHT).name()
    assert inks[themes.DARK] == themes.tag_line("#335577", themes.DARK).name()


AGREEMENT = (
    "first_annotator", "second_annotator", "tag", "kappa", "alpha", "both", "only_first", "only_second",
)  # fmt: skip


def names_of(chart: BarChart) -> list[str]:
    return [bar.name for bar in chart._bars]


def test_agreement_on_each_tag_of_two_people_is_a_bar_of_its_kappa(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [
        ("甲", "乙", "水", 0.25, 0.3, 4, 2, 1),
        ("甲", "乙", "田", 0.5, 0.5, 4, 2, 0),
        ("甲", "乙", "路", -0.3, -0.2, 0, 2, 1),
        ("甲", "乙", "井", None, None, 9, 0, 0),
        ("甲", "乙", "灯", 0.0, 0.1, 0, 1, 0),
        ("甲", "乙", "", 0.4, None, 17, 7, 2),
    ]
    apart = {"水": [1, 2], "": [1, 2, 3]}
    hidden = charting.agreement_bars(
        chart, table(AGREEMENT, rows), {"水": "#335577"}, lambda row: apart.get(str(row["tag"]), [])
    )
    assert hidden == 0
    assert names_of(chart) == ["all tags together", "田", "水", "灯", "路"]  # what has no kappa has no bar
    picture = chart.picture()
    assert [target.payload for target in picture.targets()] == [[1, 2, 3], None, [1, 2], None, None]
    tip = picture.targets()[2].tip.splitlines()
    assert tip[:4] == ["First annotator: 甲", "Second annotator: 乙", "Tag: 水", "Kappa: 0.250"]
    assert "Only first: 2" in tip
    labels = {shape.text: shape.rect for shape in picture.shapes if isinstance(shape, Label)}
    assert {"-0.4", "0", "1", "Kappa"} <= labels.keys()
    places = {bar.name: picture.place_of(bar.pieces[0].target) for bar in chart._bars}
    zero = labels["0"].center().x()
    assert places["水"].left() == pytest.approx(zero)
    assert places["路"].right() == pytest.approx(zero)
    assert (
        labels["路"].right() < labels["-0.4"].center().x() < places["路"].left() < labels["-0.2"].center().x()
    )
    assert places["灯"].contains(
        QPointF(zero, places["灯"].center().y())
    )  # zero, too, is seen and can be pointed at


def test_agreement_of_more_than_two_is_a_bar_of_alpha_or_one_for_each_of_the_others(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    pairs: list[tuple[Cell, ...]] = [
        ("甲", other, tag, kappa, None, 1, 1, 1)
        for other in "乙丙"
        for tag, kappa in (("水", 0.9), ("", 0.2 if other == "乙" else 0.6))
    ]
    charting.agreement_bars(chart, table(AGREEMENT, pairs), {}, lambda _: [7])
    assert names_of(chart) == ["甲 – 丙", "甲 – 乙"]
    assert [round(bar.total, 1) for bar in chart._bars] == [0.6, 0.2]
    of_all: list[tuple[Cell, ...]] = [(None, None, "水", None, 0.7, None, None, None)]
    charting.agreement_bars(chart, table(AGREEMENT, pairs + of_all), {}, lambda _: [7])
    assert names_of(chart) == ["水"]
    assert chart.picture().targets()[0].tip == "First annotator: all annotators\nTag: 水\nAlpha: 0.700"
    charting.agreement_bars(chart, table(AGREEMENT, []), {}, lambda _: [])
    assert chart.is_empty()


@pytest.mark.parametrize("of_all", [False, True])
def test_agreement_is_drawn_by_the_measure_that_is_asked_for(qtbot: QtBot, of_all: bool) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    people = (None, None) if of_all else ("甲", "乙")
    rows: list[tuple[Cell, ...]] = [
        (*people, "水", 0.9, 0.8, 4, 2, 1, -0.2),
        (*people, "田", 0.5, 0.5, 4, 2, 0, 0.6),
        (*people, "井", 0.4, 0.4, 9, 0, 0, None),
    ]
    charting.agreement_bars(chart, table((*AGREEMENT, "u_alpha"), rows), {}, lambda _: [], "u_alpha")
    assert [(bar.name, bar.total) for bar in chart._bars] == [("田", 0.6), ("水", -0.2)]
    labels = {shape.text for shape in chart.picture().shapes if isinstance(shape, Label)}
    assert "Alpha of passages" in labels


def test_what_there_is_no_room_for_is_counted(qtbot: QtBot) -> None:
    chart = StripChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [(n, f"题{n}", "水", 0.5, 0.6) for n in range(70)]
    columns = ("article", "title", "node", "start", "end")
    assert charting.hit_strips(chart, table(columns, rows), "水", list(range(70))) == 10
    chart.resize(600, 2000)
    first = next(shape for shape in chart.picture().shapes if isinstance(shape, Box) and shape.target)
    assert chart.picture().target_at(QPointF(first.rect.center())) is first.target


def test_the_axis_says_what_it_counts(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [(1, "水", 3.0, None), (2, "田", None, 1.0), (3, "井", -1.0, 2.0)]
    charting.measure_bars(chart, table(("rank", "word", "mi", "t"), rows), "mi")
    texts = [shape.text for shape in chart.picture().shapes if isinstance(shape, Label)]
    assert "MI" in texts
    assert len(chart.picture().targets()) == 1  # what has no value, or one below zero, has no bar


def test_tips_are_written_as_the_language_writes(qtbot: QtBot, qapp: QApplication) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [("甲", "晚报", 2, 1)]
    languages.install(qapp, Language.SIMPLIFIED)
    try:
        charting.stacked_bars(
            chart, table(("tag", "source", "annotations", "articles"), rows), {}, "?", no_ids
        )
    finally:
        languages.remove(qapp)
    assert chart.picture().targets()[0].tip == "甲 · 晚报\n标注数：2\n文章数：1"


def test_tags_stand_in_the_order_of_the_codebook(qtbot: QtBot) -> None:
    codebook = {"教育": "#335577", "医疗": "#aa3344", "交通": "#22aa44"}  # by code point: 交通, 医疗, 教育
    bars, matrix, strips = BarChart(), MatrixChart(), StripChart()
    for chart in (bars, matrix, strips):
        qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [(tag, "晚报", 1, 1) for tag in sorted([*codebook, "别的"])]
    charting.stacked_bars(
        bars, table(("tag", "source", "annotations", "articles"), rows), codebook, "?", no_ids
    )
    assert [key.text for key in bars._series] == [*codebook, "别的"]  # what it does not have comes last
    pairs: list[tuple[Cell, ...]] = [("交通", "教育", 2), ("医疗", "教育", 1)]
    charting.matrix(matrix, table(("tag", "other", "count"), pairs), codebook, no_ids)
    assert matrix._names == list(codebook)
    assert {pair: value for pair, (value, _) in matrix._cells.items()} == {(0, 2): 2, (0, 1): 1}
    places: list[tuple[Cell, ...]] = [(1, "题", "交通", 0.1, 0.2), (1, "题", "教育", 0.3, 0.4)]
    charting.strips(strips, table(("article", "title", "tag", "start", "end"), places), codebook, [1, 2])
    assert [key.text for key in strips._keys] == ["教育", "交通"]


def test_strips_have_a_scale_on_which_marks_stand(qtbot: QtBot) -> None:
    chart = StripChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [(1, "题", "甲", 0.25, 0.5), (2, "又一题", "甲", 0.0, 0.1)]
    charting.strips(chart, table(("article", "title", "tag", "start", "end"), rows), {}, [1, 2])
    shapes = chart.picture().shapes
    labels = {shape.text: shape.rect for shape in shapes if isinstance(shape, Label)}
    assert "Place in the article, %" in labels
    mark = next(shape.rect for shape in shapes if isinstance(shape, Box) and shape.target is not None)
    assert mark.left() == pytest.approx(labels["25"].center().x())
    assert mark.right() == pytest.approx(labels["50"].center().x())
    assert labels["0"].bottom() <= labels["题"].top()
    half = chart.fontMetrics().horizontalAdvance("100") / 2
    assert labels["100"].center().x() + half <= chart.width()


def test_tags_of_one_colour_are_told_apart_in_the_places(qtbot: QtBot) -> None:
    chart = StripChart()
    qtbot.addWidget(chart)
    rows: list[tuple[Cell, ...]] = [(1, "题", "甲", 0.25, 0.5), (1, "题", "乙", 0.6, 0.7)]
    colours = {"甲": "#d55e00", "乙": "#d55e00"}
    charting.strips(chart, table(("article", "title", "tag", "start", "end"), rows), colours, [1, 2])
    inks = {key.text: inked(key.colour, themes.current()).name() for key in chart._keys}
    assert inks["甲"] != inks["乙"]
    marks = [
        shape.colour.name()
        for shape in chart.picture().shapes
        if isinstance(shape, Box) and shape.target is not None
    ]
    assert sorted(marks) == sorted(inks.values())
