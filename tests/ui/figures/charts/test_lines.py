"""Lines over time: each is named at its end, one can stand out, many have charts of their own."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.figures.charts.frame import Key
from reader.ui.figures.charts.lines import Line, LineChart
from reader.ui.figures.charts.multiples import columns_of
from reader.ui.figures.charts.shapes import Box, Dot, Label, Path, Target
from reader.ui.figures.charts.strands import line_at
from reader.ui.theme import DARK, LIGHT, Theme

MONTHS = [f"2024-{month:02}" for month in range(1, 7)]
NAMES = ("医疗", "教育", "交通", "养老", "科技", "生态", "文化", "农业", "就业", "住房")
INKS = (
    "#aa2222",
    "#2222aa",
    "#22aa22",
    "#aa22aa",
    "#22aaaa",
    "#aaaa22",
    "#552222",
    "#225522",
    "#222255",
    "#884400",
)


def chart(qtbot: QtBot, count: int, *, apart: bool = False, height: int = 360) -> LineChart:
    """Line `number` has the values number, number + 1, 0, …, and all end at one place."""
    made = LineChart()
    qtbot.addWidget(made)
    lines = []
    for number, (name, ink) in enumerate(zip(NAMES[:count], INKS, strict=False)):
        values = [number, number + 1, 0, 2 * number, count - number, 1]
        points = tuple((float(value), Target(f"{name} {at}", (name, at))) for at, value in enumerate(values))
        lines.append(Line(Key(f"民生/{name}", QColor(ink)), points, name))
    made.show_lines(MONTHS, lines, axis="次数", apart=apart)
    made.resize(720, height)
    return made


def labels(made: LineChart) -> dict[str, Label]:
    return {shape.text: shape for shape in made.picture().shapes if isinstance(shape, Label)}


def path_of(made: LineChart, number: int) -> Path:
    return next(shape for shape in made.picture().shapes if isinstance(shape, Path) and shape.of == number)


def colours(made: LineChart) -> list[str]:
    return [path_of(made, number).colour.name() for number in range(3)]


def middle(made: LineChart, number: int) -> QPoint:
    """Amid the piece of a line that leads to the fourth month, where it stands alone."""
    points = path_of(made, number).points
    return ((points[3] * 3 + points[2]) / 4).toPoint()


def hover(made: LineChart, place: QPoint) -> None:
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        made.mapToGlobal(QPointF(place)),
        none,
        none,
        Qt.KeyboardModifier(0),
    )
    QApplication.sendEvent(made, move)


def test_each_line_is_named_at_its_end_and_no_name_stands_on_another(qtbot: QtBot) -> None:
    made = chart(qtbot, 10)
    names = [labels(made)[name].rect for name in NAMES]
    assert not any(one.intersects(other.adjusted(0, 1, 0, -1)) for one, other in combinations(names, 2))
    last = max(dot.centre.x() for dot in made.picture().shapes if isinstance(dot, Dot))
    metrics = QFontMetricsF(made.font())
    for name, place in zip(NAMES, names, strict=True):
        assert last < place.left()
        assert place.left() + metrics.horizontalAdvance(name) <= made.width()
        assert 0 <= place.top() <= place.bottom() <= made.height()


@pytest.mark.parametrize(("count", "height"), [(10, 190), (1, 360)])
def test_one_line_alone_and_lines_in_a_low_window_have_a_legend(
    qtbot: QtBot, count: int, height: int
) -> None:
    made = chart(qtbot, count, height=height)
    first = min(dot.centre.y() for dot in made.picture().shapes if isinstance(dot, Dot))
    assert labels(made)["民生/医疗"].rect.bottom() <= first


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_line_under_the_mouse_stands_out_while_it_is_there(qtbot: QtBot, theme: Theme) -> None:
    made = chart(qtbot, 3)
    before = colours(made)
    hover(made, middle(made, 2))
    assert made.standing == 2
    now = colours(made)
    assert now[2] == before[2]
    assert now[0] != before[0]
    assert now[1] != before[1]
    assert path_of(made, 2).width > path_of(made, 1).width
    assert labels(made)["交通"].bold
    assert made.draw(QRectF(0, 0, 720, 360), theme, QFontMetricsF(made.font())).shapes
    hover(made, QPoint(60, 5))
    assert colours(made) == before


def test_a_click_on_a_name_keeps_its_line_out_and_one_beside_all_lets_it_go(qtbot: QtBot) -> None:
    made = chart(qtbot, 3)
    led: list[object] = []
    made.chosen.connect(led.append)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=labels(made)["教育"].rect.center().toPoint())
    hover(made, QPoint(60, 5))
    assert made.standing == 1
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(60, 5))
    assert made.standing is None
    assert led == []


def test_the_arrows_go_along_a_line_and_to_the_one_above_it(qtbot: QtBot) -> None:
    made = chart(qtbot, 3)
    led: list[object] = []
    made.chosen.connect(led.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(made, key)
    assert made.standing == 2
    QTest.keyClick(made, Qt.Key.Key_Return)
    QTest.keyClick(made, Qt.Key.Key_Down)
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert led == [("交通", 1), ("教育", 1)]
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert made.standing is None


def test_many_lines_have_charts_of_their_own_on_one_scale(qtbot: QtBot) -> None:
    made = chart(qtbot, 10, apart=True)
    made.resize(720, made.minimumHeight())
    shapes = made.picture().shapes
    swatches = [shape.rect for shape in shapes if isinstance(shape, Box)]
    assert len(swatches) == 10
    assert len({round(place.left()) for place in swatches}) == columns_of(10, made.width()) == 2
    assert max(shape.rect.bottom() for shape in shapes if isinstance(shape, Label)) <= made.height()
    numbers = [shape.text for shape in shapes if isinstance(shape, Label) and shape.text.isdigit()]
    assert len(numbers) % 10 == 0
    assert numbers == numbers[: len(numbers) // 10] * 10
    assert len(made.picture().targets()) == 60


def test_apart_each_line_has_the_others_behind_it(qtbot: QtBot) -> None:
    made = chart(qtbot, 3, apart=True)
    runs = [shape for shape in made.picture().shapes if isinstance(shape, Path) and len(shape.points) == 6]
    assert [run.of for run in runs] == [None, None, 0, None, None, 1, None, None, 2]


def test_apart_the_arrows_go_to_the_chart_below(qtbot: QtBot) -> None:
    made = chart(qtbot, 3, apart=True)
    led: list[object] = []
    made.chosen.connect(led.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(made, key)
    assert led == [("教育", 1)]


def test_a_line_is_found_beside_it_but_not_far_from_it(qtbot: QtBot) -> None:
    made = chart(qtbot, 3)
    place = QPointF(middle(made, 2))
    assert line_at(made.picture(), place + QPointF(3, 0)) == 2
    assert line_at(made.picture(), QPointF(60, 5)) is None
