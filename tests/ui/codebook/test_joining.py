"""The dialogs that merge tags and move annotations: what they foretell is what they do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from reader.ui.codebook.joining import MergeDialog, MoveDialog
from reader.ui.codebook.passages import Column
from tests.ui.codebook.conftest import Desk


class Shown:
    """One of the dialogs, as a person drives it."""

    def __init__(self, qtbot: QtBot, desk: Desk, kind: type[MergeDialog | MoveDialog], source: str) -> None:
        self.desk = desk
        self.dialog = kind(desk.session, desk.tag(source))
        qtbot.addWidget(self.dialog)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.dialog.show()
        desk.session.drain()

    @property
    def go(self) -> QAbstractButton:
        box = self.dialog.findChild(QDialogButtonBox)
        return next(button for button in box.buttons() if button.text() in ("Merge", "Move"))

    def type(self, text: str) -> str:
        """Type a part of a name; what the dialog says then."""
        self.dialog.picker.findChild(QLineEdit).setText(text)
        self.desk.session.drain()
        return str(self.dialog.words.text())

    def accept(self) -> None:
        self.go.click()
        self.desk.session.drain()


@pytest.fixture
def used(desk: Desk) -> Iterator[Desk]:
    desk.annotate("数字乡村", "产业发展/数字经济", note="一")
    desk.annotate("数字乡村", "民生保障", note="二")
    desk.annotate("试点方案", "产业发展")
    yield desk


def test_a_merge_says_what_it_does_and_does_it_as_one_step(used: Desk, qtbot: QtBot) -> None:
    before = used.paths
    shown = Shown(qtbot, used, MergeDialog, "产业发展/数字经济")
    assert not shown.go.isEnabled(), "nothing is chosen"
    words = shown.type("msbz")
    for part in ("1 annotation(s) will have the tag “民生保障”", "become one", "key “s”", "gone", "定义"):
        assert part in words
    with qtbot.waitSignal(shown.dialog.done_) as done:
        shown.accept()
    assert done.args == [used.tag("民生保障").id]
    assert "产业发展/数字经济" not in used.paths
    assert {one.tag_path: one.note for one in used.annotations} == {"民生保障": "二\n一", "产业发展": ""}
    used.session.write(lambda corpus: corpus.history.undo())
    used.session.drain()
    assert used.paths == before
    assert len(used.annotations) == 3


def test_a_merge_names_the_tags_that_come_along(used: Desk, qtbot: QtBot) -> None:
    words = Shown(qtbot, used, MergeDialog, "产业发展").type("乡村振兴")
    assert "产业发展/新质生产力 → 乡村振兴/新质生产力" in words


def test_a_tag_is_not_offered_itself_nor_what_is_below_it_nor_what_is_retired(
    used: Desk, qtbot: QtBot
) -> None:
    number = used.tag("民生保障").id
    used.session.write(lambda corpus: corpus.codebook.retire(number))
    used.session.drain()
    shown = Shown(qtbot, used, MergeDialog, "产业发展")
    offered = [tag.path for tag in shown.dialog.picker._tags]
    assert offered == ["乡村振兴", "乡村振兴/农村物流"]


def test_a_tag_that_goes_meanwhile_is_said(used: Desk, qtbot: QtBot) -> None:
    shown = Shown(qtbot, used, MergeDialog, "产业发展")
    shown.type("msbz")
    number = used.tag("民生保障").id
    used.session.write(lambda corpus: corpus.codebook.remove(number))
    used.session.drain()
    shown.accept()
    assert "Undo brings it back" in shown.dialog.words.text()
    assert shown.dialog.isVisible()
    assert not used.errors


def test_arrows_in_the_line_go_through_the_tags(used: Desk, qtbot: QtBot) -> None:
    shown = Shown(qtbot, used, MergeDialog, "民生保障")
    line = shown.dialog.picker.findChild(QLineEdit)
    for _ in range(2):
        qtbot.keyClick(line, Qt.Key.Key_Down)
    assert shown.dialog.picker.tag is not None
    used.session.drain()
    assert shown.go.isEnabled()


def test_all_annotations_move_or_those_that_are_ticked(used: Desk, qtbot: QtBot) -> None:
    used.annotate("返乡创业", "产业发展")
    shown = Shown(qtbot, used, MoveDialog, "产业发展")
    assert isinstance(shown.dialog, MoveDialog)
    model = shown.dialog.model
    assert model.rowCount() == 2
    assert model.index(0, Column.QUOTE).data() == "试点方案"
    model.setData(model.index(0, Column.QUOTE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert shown.dialog.all.checkState() == Qt.CheckState.PartiallyChecked
    assert "1 annotation(s) will have the tag “农村物流”" in shown.type("ncwl")
    shown.accept()
    assert [one.tag_path for one in used.annotations if one.quote in ("试点方案", "返乡创业")] == [
        "产业发展",
        "乡村振兴/农村物流",
    ]
    assert "产业发展" in used.paths


def test_with_nothing_ticked_nothing_can_be_done(used: Desk, qtbot: QtBot) -> None:
    shown = Shown(qtbot, used, MoveDialog, "产业发展")
    assert isinstance(shown.dialog, MoveDialog)
    shown.type("ncwl")
    assert shown.go.isEnabled()
    shown.dialog.all.click()
    used.session.drain()
    assert not shown.go.isEnabled()
    assert "Tick" in shown.dialog.words.text()


def test_every_control_has_a_name(used: Desk, qtbot: QtBot) -> None:
    shown = Shown(qtbot, used, MoveDialog, "产业发展")
    for kind in (QLineEdit, QTreeView):
        assert all(widget.accessibleName() for widget in shown.dialog.findChildren(kind))
