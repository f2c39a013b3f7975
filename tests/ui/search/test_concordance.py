"""The lines as an item model and as a list: scripts, doubts, ticks, keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.analysis.concordance import KwicLine, Order
from reader.chinese import words
from reader.chinese.folding import fold
from reader.chinese.parallel import Form
from reader.chinese.script import Script, SimplifiedStandard, Standard
from reader.ui import theme
from reader.ui.search.concordance_model import (
    LINE_ROLE,
    SCRIPT_ROLE,
    SHOWN_ROLE,
    Column,
    ConcordanceModel,
    Shown,
)
from reader.ui.search.concordance_view import ConcordanceView

S2T, T2S = Standard.S2T, SimplifiedStandard.T2S


def make(article: int, start: int, left: str, node: str, right: str, **more: object) -> KwicLine:
    return KwicLine(
        article=article,
        start=start,
        end=start + len(node),
        left=left,
        node=node,
        right=right,
        **more,  # type: ignore[arg-type]
    )


LINES = [
    make(1, 5, "前面\r\n　　一行", "水价", "后面", title="第一篇", date="2024-01-02", source="晚报"),
    make(2, 0, "", "水\n价", "尾 部", title="第二篇"),
    make(3, 4, "皇太", "后", "出宫", title="第三篇", doubtful=True),
]
SCRIPTS = {1: Script.SIMPLIFIED, 2: Script.SIMPLIFIED, 3: Script.SIMPLIFIED}


@pytest.fixture
def model(qapp: object) -> ConcordanceModel:
    model = ConcordanceModel()
    model.begin("後")
    model.extend(LINES, SCRIPTS)
    return model


@pytest.fixture
def view(model: ConcordanceModel, qtbot: QtBot) -> ConcordanceView:
    view = ConcordanceView(model)
    qtbot.addWidget(view)
    view.resize(1200, 300)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def shown(model: ConcordanceModel, row: int) -> Shown:
    found: Shown = model.index(row, Column.LINE).data(SHOWN_ROLE)
    return found


def test_lines_are_shown_on_one_line_with_what_tells_their_article(model: ConcordanceModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert [shown(model, row)[:3] for row in range(3)] == [
        ("前面 一行", "水价", "后面"),
        ("", "水 价", "尾 部"),
        ("皇太", "后", "出宫"),
    ]
    details = [model.index(0, column).data() for column in (Column.TITLE, Column.DATE, Column.SOURCE)]
    assert details == ["第一篇", "2024-01-02", "晚报"]
    assert model.index(1, 1).data(LINE_ROLE) is LINES[1]
    assert model.index(0, Column.LINE).data() == "前面 一行 水价 后面"
    model.set_lines([LINES[2]])
    model.begin("")
    assert model.rowCount() == 0
    assert tester.model() is model


def test_lines_come_in_either_script(model: ConcordanceModel) -> None:
    model.set_form(Form.TRADITIONAL, S2T, T2S)
    assert shown(model, 0)[:3] == ("前面 一行", "水價", "後面")
    assert model.index(0, Column.LINE).data(SCRIPT_ROLE) == Script.TRADITIONAL
    model.set_form(Form.SIMPLIFIED, S2T, T2S)
    assert shown(model, 0).node == "水价"
    model.set_form(None, S2T, T2S)
    assert model.index(0, Column.LINE).data(SCRIPT_ROLE) == Script.SIMPLIFIED


def test_a_word_is_converted_across_the_border_of_the_hit(qapp: object) -> None:
    """干 alone may be 乾, 幹 or 干; beside 部 it is 幹."""
    model = ConcordanceModel()
    model.begin("干")
    model.extend([make(1, 2, "老", "干", "部工作")], {1: Script.SIMPLIFIED})
    model.set_form(Form.TRADITIONAL, S2T, T2S)
    assert shown(model, 0)[:3] == ("老", "幹", "部工作")


def test_less_is_shown_around_the_hit_when_it_is_wanted(model: ConcordanceModel) -> None:
    model.set_context(1)
    assert shown(model, 0)[:3] == ("行", "水价", "后")
    assert shown(model, 2)[:3] == ("太", "后", "出")


def test_a_doubtful_hit_says_what_the_doubt_is(model: ConcordanceModel) -> None:
    assert shown(model, 2).doubt == "后 for 後?"
    assert shown(model, 0).doubt == ""
    assert "后 for 後?" in model.index(2, Column.LINE).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, Column.LINE).data(Qt.ItemDataRole.ToolTipRole) is None


def test_how_a_hit_is_cut_is_shown(model: ConcordanceModel) -> None:
    words.load()
    assert model.index(2, Column.CUT).data() == "皇太后"
    assert model.index(0, Column.CUT).data() == "水价"
    look = theme.current()
    inks = [model.index(row, Column.CUT).data(Qt.ItemDataRole.ForegroundRole) for row in (0, 2)]
    assert inks == [look.colour("ink_muted"), look.colour("hit")]


def test_ticks_stay_with_their_lines(model: ConcordanceModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.ticked) as heard:
        model.setData(
            model.index(2, Column.TICK), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole
        )
    assert heard.args == [1]
    model.set_lines([LINES[2], LINES[0]])
    assert [model.is_ticked(row) for row in range(2)] == [True, False]
    model.tick([1], True)
    assert model.ticked_lines() == [LINES[0], LINES[2]]
    model.forget_ticks()
    assert model.ticked_lines() == []


def test_every_column_has_a_name(qapp: object) -> None:
    names = [ConcordanceModel().headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert len(set(names)) == len(Column)


# -- the list ------------------------------------------------------------------------------------


def test_keys_walk_and_preview_and_enter_opens(view: ConcordanceView, qtbot: QtBot) -> None:
    view.go_to(0)
    with qtbot.waitSignal(view.previewed) as heard:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert heard.args == [LINES[1]]
    with qtbot.waitSignal(view.chosen) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [LINES[1]]
    view.go_to(0)
    with qtbot.waitSignal(view.left_upwards):
        QTest.keyClick(view, Qt.Key.Key_Up)


def test_end_previews_the_last_line_and_home_the_first(view: ConcordanceView, qtbot: QtBot) -> None:
    for key, article in ((Qt.Key.Key_End, 3), (Qt.Key.Key_Home, 1)):
        with qtbot.waitSignal(view.previewed) as told:
            QTest.keyClick(view, key)
        assert told.args[0].article == article


def test_holding_a_key_previews_the_last_line_only(view: ConcordanceView, qtbot: QtBot) -> None:
    heard: list[object] = []
    view.previewed.connect(heard.append)
    view.go_to(0)
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [LINES[2]]


def test_space_ticks_all_that_is_selected(view: ConcordanceView, model: ConcordanceModel) -> None:
    view.go_to(0)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model.ticked_lines() == LINES[:2]
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert model.ticked_lines() == []


def test_a_click_on_a_tick_opens_nothing(view: ConcordanceView, model: ConcordanceModel) -> None:
    heard: list[object] = []
    view.previewed.connect(heard.append)
    place = view.visualRect(model.index(1, Column.TICK)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert heard == []
    place = view.visualRect(model.index(1, Column.LINE)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert heard == [LINES[1]]


@pytest.mark.parametrize(
    ("width", "columns"),
    [(500, set()), (800, {Column.TITLE}), (1200, {Column.TITLE, Column.DATE, Column.SOURCE})],
)
def test_columns_come_with_the_room(view: ConcordanceView, width: int, columns: set[Column]) -> None:
    view.resize(width, 300)
    QApplication.processEvents()
    there = {
        column for column in (Column.TITLE, Column.DATE, Column.SOURCE) if not view.isColumnHidden(column)
    }
    assert there == columns
    inner = sum(view.columnWidth(column) for column in Column if not view.isColumnHidden(column))
    assert inner <= view.viewport().width()


def test_the_hit_stands_in_the_middle_and_its_left_side_ends_there(view: ConcordanceView) -> None:
    """Accent is painted around the middle of the column, the ink of the text on both of its sides."""
    model = view.model()
    assert isinstance(model, ConcordanceModel)
    model.set_lines([make(1, 40, "左" * 60, "中", "右" * 60)])
    rect = view.visualRect(model.index(0, Column.LINE))
    image = view.viewport().grab(rect).toImage()
    ratio = image.width() / rect.width()
    accent = theme.current().colour("accent")
    hits = [
        x / ratio
        for x in range(image.width())
        for y in range(image.height())
        if abs(image.pixelColor(x, y).hslHue() - accent.hslHue()) < 6
        and image.pixelColor(x, y).hslSaturation() > 90
    ]
    assert hits
    assert abs(sum(hits) / len(hits) - rect.width() / 2) < 4
    assert max(hits) - min(hits) < 30


def test_the_neighbours_that_lines_are_sorted_by_are_told(model: ConcordanceModel) -> None:
    lefts, rights = ("今年", "说", "都"), ("不会", "再", "涨")
    line = replace(
        make(1, 9, "大家\n　　都说今年", "水价", "不会再涨"), left_neighbours=lefts, right_neighbours=rights
    )
    for orders, left, right in (
        ((Order.LEFT_1,), ["今年"], []),
        ((Order.RIGHT_2, Order.LEFT_3), ["都"], ["再"]),
        ((Order.RIGHT_PATTERN, Order.DATE), [], ["不会"]),
        ((), [], []),
    ):
        model.set_lines([line], orders)
        for form in (None, Form.TRADITIONAL):
            model.set_form(form, S2T, T2S)
            told = shown(model, 0)
            assert [fold(span.of(told.left)) for span in told.left_marks] == left
            assert [fold(span.of(told.right)) for span in told.right_marks] == right
