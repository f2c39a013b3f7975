"""Charts: what is painted tells and leads somewhere, by mouse and keyboard; pictures are whole."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.errors import UserError
from reader.ui import theme as themes
from reader.ui.figures.charts.bars import Bar, BarChart, Piece
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.frame import Key
from reader.ui.figures.charts.lines import Line, LineChart
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.scales import Scale, steps, told
from reader.ui.figures.charts.shapes import Box, Label, Target
from reader.ui.figures.charts.strips import Mark, Strip, StripChart
from reader.ui.theme import DARK, LIGHT, READABLE, Theme, contrast

RED, BLUE = QColor("#aa2222"), QColor("#2222aa")


def bars(qtbot: QtBot) -> BarChart:
    chart = BarChart()
    qtbot.addWidget(chart)
    rows = [
        Bar(
            f"标签{number}",
            (Piece(0, number + 1.0, Target(f"一 {number}", number)), Piece(1, 2.0, Target("二"))),
        )
        for number in range(4)
    ]
    chart.show_bars(rows, [Key("一", RED), Key("二", BLUE)])
    chart.resize(600, 300)
    return chart


def lines(qtbot: QtBot) -> LineChart:
    chart = LineChart()
    qtbot.addWidget(chart)
    points = tuple((float(value), Target(f"{value}", value)) if value != 2 else None for value in range(6))
    chart.show_lines([f"2024-0{month}" for month in range(1, 7)], [Line(Key("一", RED), points)])
    chart.resize(600, 300)
    return chart


def matrix(qtbot: QtBot) -> MatrixChart:
    chart = MatrixChart()
    qtbot.addWidget(chart)
    chart.show_cells(
        ["医疗", "教育", "交通"], {(0, 1): (5, Target("5", (0, 1))), (1, 2): (1, Target("1", (1, 2)))}
    )
    chart.resize(500, 400)
    return chart


def strips(qtbot: QtBot) -> StripChart:
    chart = StripChart()
    qtbot.addWidget(chart)
    marks = (Mark(0.1, 0.2, RED, Target("甲", 1)), Mark(0.5, 0.5, BLUE, Target("乙", 2)))
    chart.show_strips([Strip("文章", marks)], [Key("甲", RED)])
    chart.resize(500, 200)
    return chart


CHARTS = (bars, lines, matrix, strips)


@pytest.mark.parametrize("make", CHARTS)
def test_all_shapes_are_inside_and_no_target_is_hidden(qtbot: QtBot, make: object) -> None:
    assert callable(make)
    chart: Chart = make(qtbot)
    assert not chart.is_empty()
    targets = chart.picture().targets()
    assert targets
    for target in targets:
        place = chart.picture().place_of(target)
        assert chart.rect().contains(place.center().toPoint())
        assert chart.picture().target_at(place.center()) is not None


@pytest.mark.parametrize("make", CHARTS)
def test_a_click_and_the_keyboard_lead_to_the_same(qtbot: QtBot, make: object) -> None:
    assert callable(make)
    chart: Chart = make(qtbot)
    chart.show()
    target = next(target for target in chart.picture().targets() if target.payload is not None)
    with qtbot.waitSignal(chart.chosen) as clicked:
        QTest.mouseClick(
            chart, Qt.MouseButton.LeftButton, pos=chart.picture().place_of(target).center().toPoint()
        )
    assert clicked.args == [target.payload]
    chart.redraw()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.chosen) as pressed:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert pressed.args[0] is not None


def test_bars_are_as_long_as_their_values(qtbot: QtBot) -> None:
    chart = bars(qtbot)
    picture = chart.picture()
    ones = [target for target in picture.targets() if target.tip.startswith("一")]
    widths = [picture.place_of(target).width() for target in ones]
    assert [width / widths[0] for width in widths] == pytest.approx([1, 2, 3, 4])


@pytest.mark.parametrize("width", [320, 900])
def test_rows_keep_their_height_below_a_long_legend(qtbot: QtBot, width: int) -> None:
    keys = [Key(f"一个名字颇长的标签{number:02}", RED) for number in range(24)]
    marks = tuple(Mark(n / 24, n / 24 + 0.01, RED, Target(f"{n}")) for n in range(24))
    strip, bar = StripChart(), BarChart()
    for chart in (strip, bar):
        qtbot.addWidget(chart)
        chart.resize(width, 200)
    strip.show_strips([Strip(f"文章{number}", marks) for number in range(12)], keys, axis="%")
    pieces = tuple(Piece(n, 1.0, Target(f"{n}")) for n in range(24))
    bar.show_bars([Bar(f"来源{number}", pieces) for number in range(12)], keys, axis="%")
    for chart in (strip, bar):
        chart.resize(width, chart.minimumHeight())  # what an area that scrolls gives it
        names = [
            shape.rect
            for shape in chart.picture().shapes
            if isinstance(shape, Label) and shape.text[:2] in ("文章", "来源")
        ]
        assert len(names) == 12
        assert all(name.height() >= chart.fontMetrics().height() for name in names)
        assert names[-1].bottom() <= chart.height()


def test_none_of_the_marks_on_one_place_hides_another(qtbot: QtBot) -> None:
    """What stands by itself has the whole height, as before."""
    chart = StripChart()
    qtbot.addWidget(chart)
    spans = [(0.1, 0.4), (0.1, 0.4), (0.2, 0.3), (0.4, 0.5), (0.7, 0.8)]
    marks = tuple(Mark(start, end, RED, Target(f"{n}", n)) for n, (start, end) in enumerate(spans))
    chart.show_strips([Strip("文章", marks)], [Key("甲", RED)])
    chart.resize(500, 200)
    picture = chart.picture()
    places = [picture.place_of(target) for target in sorted(picture.targets(), key=lambda one: one.tip)]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    heights = [place.height() / places[-1].height() for place in places]
    assert heights == pytest.approx([1 / 3, 1 / 3, 1 / 3, 1, 1])


@pytest.mark.parametrize("months", [2, 18, 120])
def test_the_names_below_a_line_are_whole(qtbot: QtBot, months: int) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    names = [f"{2010 + month // 12}-{month % 12 + 1:02}" for month in range(months)]
    points = tuple((float(place), Target(f"{place}")) for place in range(months))
    chart.show_lines(names, [Line(Key("一", RED), points)])
    chart.resize(640, 300)
    metrics = chart.fontMetrics()
    told = [shape for shape in chart.picture().shapes if isinstance(shape, Label) and shape.text in names]
    assert told
    for label in told:
        assert label.rect.center().x() + metrics.horizontalAdvance(label.text) / 2 <= chart.width()


def test_a_gap_parts_a_line(qtbot: QtBot) -> None:
    assert len(lines(qtbot).picture().targets()) == 5


def test_the_picture_follows_the_theme(qtbot: QtBot, qapp: object) -> None:
    chart = bars(qtbot)
    light = chart.image(theme=themes.LIGHT).pixelColor(1, 1)
    dark = chart.image(theme=themes.DARK).pixelColor(1, 1)
    assert (light.name(), dark.name()) == (themes.LIGHT.paper, themes.DARK.paper)


@pytest.mark.parametrize("make", CHARTS)
def test_pictures_are_saved_and_copied(qtbot: QtBot, tmp_path: Path, make: object) -> None:
    assert callable(make)
    chart: Chart = make(qtbot)
    chart.save(tmp_path / "c.png")
    image = QImage(str(tmp_path / "c.png"))
    assert image.size() == chart.extent() * 2
    assert (
        len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 3
    )
    chart.save(tmp_path / "c.svg")
    text = (tmp_path / "c.svg").read_text("utf-8")
    assert text.startswith("<?xml")
    assert any(f"<{shape}" in text for shape in ("rect", "path", "polyline"))
    chart.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasImage()
    assert mime.hasFormat("image/svg+xml")


def test_a_saved_matrix_is_no_wider_than_its_cells(qtbot: QtBot) -> None:
    chart = matrix(qtbot)
    chart.resize(1200, 400)
    image = chart.image()
    last = max(shape.rect.right() for shape in chart.picture().shapes if isinstance(shape, Box))
    assert last < image.deviceIndependentSize().width() < last + 20 < 1200
    assert image.deviceIndependentSize().height() <= 400
    assert (
        chart.svg().decode().count(f'viewBox="0 0 {chart.extent().width()} {chart.extent().height()}"') == 1
    )


def test_a_copied_chart_is_as_white_as_a_saved_one(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    chart = bars(qtbot)
    themes.apply(qapp, "dark")
    try:
        assert chart.image().pixelColor(1, 1).name() == themes.DARK.paper
        chart.copy()
        copied = QGuiApplication.clipboard().image()
        chart.save(tmp_path / "c.png")
    finally:
        themes.apply(qapp, "light")
    assert copied.pixelColor(1, 1).name() == "#ffffff"
    assert QImage(str(tmp_path / "c.png")).pixelColor(1, 1).name() == "#ffffff"


def test_a_saved_picture_is_as_large_on_paper_as_three_hundred_pixels_an_inch_make_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    chart = bars(qtbot)
    chart.save(tmp_path / "c.png")
    image = QImage(str(tmp_path / "c.png"))
    assert round(image.dotsPerMeterX() * 0.0254) == round(image.dotsPerMeterY() * 0.0254) == 300


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        bars(qtbot).save(tmp_path / "no" / "c.svg")


@pytest.mark.parametrize("make", [BarChart, LineChart, MatrixChart, StripChart])
def test_an_empty_chart_is_empty(qtbot: QtBot, make: type[Chart]) -> None:
    chart = make()
    qtbot.addWidget(chart)
    assert chart.is_empty()
    assert chart.image().size() == chart.size() * 2
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@given(st.floats(0.001, 1e9))
def test_steps_are_round_and_reach_far_enough(highest: float) -> None:
    marks = steps(highest, whole=False)
    assert marks[0] == 0
    assert marks[-1] >= highest * (1 - 1e-6)
    assert 2 <= len(marks) <= 7


def test_whole_numbers_stay_whole() -> None:
    assert steps(3) == [0, 1, 2, 3]
    assert steps(0) == [0, 1]
    assert [told(value) for value in (1000, 0.5, 3.0)] == ["1,000", "0.5", "3"]
    assert Scale(0, 0, 5, 9).at(0) == 5


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("value", range(1, 101, 9))
def test_the_number_in_a_cell_has_the_ink_that_is_read_best_where_none_is_read_well(
    qtbot: QtBot, theme: Theme, value: int
) -> None:
    chart = MatrixChart()
    qtbot.addWidget(chart)
    tip = Target("", None)
    chart.show_cells("甲乙丙", {(0, 1): (value, tip), (0, 2): (100, tip)})
    shapes = chart.draw(QRectF(0, 0, 400, 300), theme, QFontMetricsF(chart.font())).shapes
    place = next(
        index for index, shape in enumerate(shapes) if isinstance(shape, Label) and shape.text == str(value)
    )
    cell, label = shapes[place - 1], shapes[place]
    assert isinstance(cell, Box)
    assert isinstance(label, Label)
    best = max(contrast(theme.colour(name), cell.colour) for name in ("ink", "on_accent"))
    assert contrast(label.colour, cell.colour) >= min(best, READABLE)
