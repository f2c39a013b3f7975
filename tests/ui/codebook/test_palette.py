"""The tag palette in a window: keys, mouse, place, changes while it is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.codebook.palette import ROWS, TagPalette
from reader.ui.codebook.palette_card import INSET, WIDTH, Shade
from reader.ui.codebook.palette_details import TagDetails
from reader.ui.codebook.palette_list import PaletteRole
from tests.ui.codebook.conftest import Desk, many

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Opened:
    """A palette over a window with a field that had the focus."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 600)
        self.text = QPlainTextEdit(self.window)
        self.text.setGeometry(0, 0, 900, 600)
        self.window.show()
        self.window.activateWindow()
        self.text.setFocus()
        qtbot.waitUntil(self.text.hasFocus)
        self.palette = TagPalette(self.window)
        self.line = self.palette.findChild(QLineEdit)
        self.list = self.palette.findChild(QListView)
        self.qtbot, self.desk = qtbot, desk
        self.open(60)

    def open(self, height: int, recent: tuple[int, ...] = ()) -> None:
        anchor = QRect(self.window.mapToGlobal(QPoint(300, height)), QSize(40, 20))
        self.palette.open_at(anchor, self.desk.tags, recent)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.line, key, modifier)

    @property
    def rows(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def current(self) -> str:
        return str(self.list.currentIndex().data())

    @property
    def card(self) -> QRect:
        return self.palette.geometry().adjusted(-INSET, -INSET, INSET, INSET)


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Iterator[Opened]:
    yield Opened(qtbot, desk)


def test_typing_initials_and_enter_chooses_the_tag(opened: Opened, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.line, "xzscl")
    with qtbot.waitSignal(opened.palette.tag_chosen) as chosen:
        opened.press(Qt.Key.Key_Return)
    assert chosen.args == [opened.desk.tag("产业发展/新质生产力").id]
    assert opened.palette.isHidden()
    assert opened.text.hasFocus()


def test_a_single_character_that_is_a_key_filters_and_does_not_tag(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(opened.palette.tag_chosen):
        qtbot.keyClicks(opened.line, "s")
    assert "产业发展/数字经济" in opened.rows


def test_what_is_not_there_can_be_made_from_the_last_row(opened: Opened, qtbot: QtBot) -> None:
    opened.line.setText("县域商业")
    assert opened.rows == ["Create “县域商业”"]
    with qtbot.waitSignal(opened.palette.create_requested) as made:
        opened.press(Qt.Key.Key_Return)
    assert made.args == ["县域商业"]


def test_mistyped_initials_and_enter_make_no_tag(opened: Opened, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.line, "xzsck")
    assert opened.rows == ["Create “xzsck”"]
    with qtbot.assertNotEmitted(opened.palette.create_requested):
        opened.press(Qt.Key.Key_Return)
        opened.press(Qt.Key.Key_Return, CTRL)
    assert opened.palette.isVisible()
    assert [
        label.text() for label in opened.palette.findChildren(QLabel) if label.text().startswith("No tag")
    ]
    with qtbot.waitSignal(opened.palette.create_requested) as made:  # who means it says so
        opened.press(Qt.Key.Key_Return, SHIFT)
    assert made.args == ["xzsck"]


@pytest.mark.parametrize(("typed", "key"), [("AI", None), ("wto 规则", None), ("xzsck", Qt.Key.Key_Down)])
def test_what_is_a_name_or_chosen_among_the_rows_is_made_by_enter(
    opened: Opened, qtbot: QtBot, typed: str, key: Qt.Key | None
) -> None:
    opened.line.setText(typed)
    if key is not None:
        opened.press(key)
    with qtbot.waitSignal(opened.palette.create_requested) as made:
        opened.press(Qt.Key.Key_Return)
    assert made.args == [typed]


def test_shift_enter_makes_what_is_typed_although_others_match(opened: Opened, qtbot: QtBot) -> None:
    opened.line.setText("乡村")
    assert opened.current == "乡村振兴"
    with qtbot.assertNotEmitted(opened.palette.tag_chosen), qtbot.waitSignal(opened.palette.create_requested):
        opened.press(Qt.Key.Key_Enter, SHIFT)


def test_shift_enter_on_a_path_that_is_there_chooses_that_tag(opened: Opened, qtbot: QtBot) -> None:
    opened.line.setText("乡村振兴 / 农村物流")
    with (
        qtbot.assertNotEmitted(opened.palette.create_requested),
        qtbot.waitSignal(opened.palette.tag_chosen) as chosen,
    ):
        opened.press(Qt.Key.Key_Return, SHIFT)
    assert chosen.args == [opened.desk.tag("乡村振兴/农村物流").id]


def test_enter_with_nothing_to_take_leaves_the_palette_open(opened: Opened, qtbot: QtBot) -> None:
    opened.palette.set_tags([])
    with qtbot.assertNotEmitted(opened.palette.create_requested):
        opened.press(Qt.Key.Key_Return)
    assert opened.palette.isVisible()


def test_arrows_go_round_and_page_keys_stop_at_the_ends(opened: Opened) -> None:
    rows = opened.rows
    opened.press(Qt.Key.Key_Up)
    assert opened.current == rows[-1]
    opened.press(Qt.Key.Key_Down)
    assert opened.current == rows[0]
    opened.press(Qt.Key.Key_PageDown)
    assert opened.current == rows[-1]
    opened.press(Qt.Key.Key_PageUp)
    assert opened.current == rows[0]


def test_the_row_that_enter_takes_is_told_to_screen_readers(opened: Opened) -> None:
    opened.press(Qt.Key.Key_Down)
    assert opened.line.accessibleDescription() == opened.rows[1]


def test_escape_closes_and_gives_the_focus_back(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.palette.closed), qtbot.assertNotEmitted(opened.palette.tag_chosen):
        opened.press(Qt.Key.Key_Escape)
    assert opened.palette.isHidden()
    assert opened.text.hasFocus()


def test_a_click_beside_the_card_closes_it_and_one_on_a_row_chooses(opened: Opened, qtbot: QtBot) -> None:
    shade = opened.window.findChild(Shade)
    qtbot.mouseClick(shade, Qt.MouseButton.LeftButton, pos=QPoint(5, 590))
    assert opened.palette.isHidden()
    opened.open(60)
    place = opened.list.visualRect(opened.list.model().index(1, 0)).center()
    with qtbot.waitSignal(opened.palette.tag_chosen) as chosen:
        qtbot.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [opened.desk.tags[1].id]


def test_recent_tags_stand_first_when_it_opens(opened: Opened) -> None:
    opened.palette.close_palette()
    opened.open(60, (opened.desk.tag("民生保障").id,))
    assert opened.rows[0] == "民生保障"


def test_it_opens_empty_again(opened: Opened) -> None:
    opened.line.setText("乡村")
    opened.press(Qt.Key.Key_Escape)
    opened.open(60)
    assert opened.line.text() == ""


def test_it_stands_below_the_selection_or_above_it_and_always_in_the_window(opened: Opened) -> None:
    assert opened.card.width() == WIDTH
    assert opened.card.top() > 80
    opened.palette.close_palette()
    opened.open(560)
    assert opened.card.bottom() < 560
    opened.window.resize(400, 300)
    assert opened.window.rect().contains(opened.card)


@pytest.mark.parametrize("top", [60, 150, 290, 330])
def test_in_a_low_window_it_does_not_lie_upon_the_selection(opened: Opened, top: int) -> None:
    opened.palette.close_palette()
    opened.window.resize(700, 430)
    anchor = QRect(opened.window.mapToGlobal(QPoint(300, top)), QSize(40, 20))
    opened.palette.open_at(anchor, many(40))
    selection = opened.palette._beside()
    assert opened.window.rect().contains(opened.card)
    assert not opened.card.intersects(selection)
    assert opened.list.height() >= 4 * opened.list.sizeHintForRow(0)


def test_it_shows_at_most_nine_rows_and_stands_still_while_one_types(opened: Opened) -> None:
    opened.palette.set_tags(many(40))
    row = opened.list.sizeHintForRow(0)
    assert opened.list.height() == ROWS * row
    card = opened.card
    opened.line.setText("没有的标签")
    assert len(opened.rows) == 1
    assert opened.card == card


def test_a_tag_removed_while_it_is_open_is_no_longer_offered(opened: Opened, qtbot: QtBot) -> None:
    desk = opened.desk
    gone = desk.tag("产业发展/新质生产力").id
    desk.session.changed.connect(lambda _: opened.palette.set_tags(desk.tags))
    opened.line.setText("xz")
    desk.session.write(lambda corpus: corpus.codebook.remove(gone))
    desk.session.drain()
    assert opened.line.text() == "xz"
    assert opened.rows == ["Create “xz”"]
    with qtbot.assertNotEmitted(opened.palette.tag_chosen):
        opened.press(Qt.Key.Key_Return)


def test_the_row_stays_when_another_tag_comes(opened: Opened) -> None:
    opened.press(Qt.Key.Key_Down)
    current = opened.current
    opened.desk.session.write(lambda corpus: corpus.codebook.create("新的"))
    opened.desk.session.drain()
    opened.palette.set_tags(opened.desk.tags)
    assert opened.current == current


def test_names_of_two_hundred_characters_and_a_thousand_tags_fit(opened: Opened, qtbot: QtBot) -> None:
    desk = opened.desk
    desk.session.write(lambda corpus: corpus.codebook.create("长" * 200 + "/" + "名" * 200, key="q"))
    desk.session.drain()
    opened.palette.set_tags([*desk.tags, *many(1000)])
    qtbot.keyClicks(opened.line, "mingmm")
    assert opened.list.model().index(0, 0).data(PaletteRole.TAG).name == "名" * 200
    assert opened.card.width() == WIDTH
    assert not opened.palette.grab().isNull()


def test_every_control_has_a_name(opened: Opened) -> None:
    for widget in (opened.palette, opened.line, opened.list):
        assert widget.accessibleName()


def test_ctrl_enter_tags_and_stays_for_another_tag(opened: Opened, qtbot: QtBot) -> None:
    desk, chosen, closed = opened.desk, [], []
    opened.palette.tag_chosen.connect(chosen.append)
    opened.palette.closed.connect(lambda: closed.append(1))
    for typed in ("xzscl", "ncwl"):
        qtbot.keyClicks(opened.line, typed)
        opened.press(Qt.Key.Key_Return, CTRL)
        assert opened.line.selectedText() == typed, "the next name is typed over it"
    assert opened.palette.isVisible()
    assert chosen == [desk.tag("产业发展/新质生产力").id, desk.tag("乡村振兴/农村物流").id]
    said = [label.text() for label in opened.palette.findChildren(QLabel) if label.isVisible()]
    assert "✓ 新质生产力  ✓ 农村物流" in said
    opened.press(Qt.Key.Key_Escape)
    assert (len(chosen), closed) == (2, [1])
    opened.open(60)
    assert not any("✓" in label.text() for label in opened.palette.findChildren(QLabel))


def test_ctrl_enter_makes_several_tags(opened: Opened, qtbot: QtBot) -> None:
    made: list[str] = []
    opened.palette.create_requested.connect(made.append)
    opened.line.setText("文化/馆")
    opened.press(Qt.Key.Key_Enter, CTRL)
    assert made == ["文化/馆"]
    assert opened.palette.isVisible()


def test_retired_tags_are_not_offered_nor_made_again(opened: Opened) -> None:
    number = opened.desk.tag("民生保障").id
    opened.desk.session.write(lambda corpus: corpus.codebook.retire(number))
    opened.desk.session.drain()
    opened.palette.set_tags(opened.desk.tags)
    assert "民生保障" not in opened.rows
    opened.line.setText("民生保障")
    assert opened.rows == []
    said = [label.text() for label in opened.palette.findChildren(QLabel) if label.isVisible()]
    assert any("“民生保障” is retired" in text for text in said)


def test_definition_and_examples_of_the_row_are_shown_and_told(opened: Opened) -> None:
    number = opened.desk.tag("民生保障").id
    values: dict[str, str | None] = {"definition": "医养" * 300, "examples": "助餐点\n门诊"}
    opened.desk.session.write(lambda corpus: corpus.codebook.update(number, values))
    opened.desk.session.drain()
    opened.palette.set_tags(opened.desk.tags)
    details = opened.palette.findChild(TagDetails)
    assert details.isVisible()
    height = details.height()
    opened.line.setText("msbz")
    assert details.accessibleDescription() == "医养" * 300 + "\n助餐点\n门诊"
    assert not details.grab().isNull()
    opened.line.setText("乡村")
    assert details.accessibleDescription() == ""
    assert details.height() == height


def test_a_key_paints_nothing_but_the_palette(opened: Opened, qtbot: QtBot) -> None:
    painted: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(watched)  # type: ignore[arg-type]
            return False

    QApplication.processEvents()
    watch = Watch()
    for widget in (opened.text.viewport(), opened.text, opened.list.viewport()):
        widget.installEventFilter(watch)
    qtbot.keyClicks(opened.line, "n")
    qtbot.waitUntil(lambda: opened.list.viewport() in painted)
    assert set(painted) == {opened.list.viewport()}


def test_a_thousand_tags_of_one_colour_with_odd_names_can_be_used(opened: Opened, qtbot: QtBot) -> None:
    tags = many(1000)
    odd = [
        replace(tags[0], name="🌾" * 100, path="🌾" * 100),
        replace(tags[500], name="\u200b", path="\u200b"),
    ]
    opened.palette.set_tags([odd[0], *tags[1:500], odd[1], *tags[501:]])
    assert len(opened.rows) == 1000
    opened.line.setText("🌾")
    assert opened.list.model().index(0, 0).data(PaletteRole.TAG).name == "🌾" * 100
    assert not opened.palette.grab().isNull()


def test_of_a_tag_that_is_yet_to_be_made_no_definition_is_missed(opened: Opened) -> None:
    details = opened.palette.findChild(TagDetails)
    details.show_tag(opened.desk.tags[0])
    assert details._missing
    details.show_tag(None)
    assert not details._missing
