"""Articles and lines in the preview: split, merged, dropped, kept, made something else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
)

from reader.importing.cleaning.plan import Role
from reader.ui.importing.preview.dialog import PreviewDialog
from tests.ui.importing.preview.conftest import (
    bodies,
    go_to,
    line,
    press,
    titles,
)
from tests.ui.importing.preview.looking import ALT, CONTROL, HILLS, KEY, RIVER, SHIFT, role


def test_split_and_merge_by_key(dialog: PreviewDialog) -> None:
    go_to(dialog, "渡工说")
    press(dialog, "s")
    assert titles(dialog) == [RIVER, "渡工说，从前天一黑就停船，如今末班船可以开到晚上九点", HILLS]
    assert dialog.panel.article == 1
    press(dialog, "m")
    assert titles(dialog) == [RIVER, HILLS]
    press(dialog, KEY.Key_Return)
    assert len(titles(dialog)) == 3
    assert dialog.isVisible()


def test_what_is_split_off_has_the_details_of_what_it_is_from(dialog: PreviewDialog) -> None:
    dialog.panel.detail_said.emit(0, "author", "丁八")
    dialog.panel.detail_said.emit(0, "source", "河湾日报")
    go_to(dialog, "渡工说")
    press(dialog, "s")
    work = dialog.editor.work
    assert work is not None
    first, second = work.plan.drafts[:2]
    for name in ("author", "source", "date"):
        assert second.value(name) == first.value(name)
    assert second.value("title") != first.value("title")


def test_not_an_article_and_back(dialog: PreviewDialog) -> None:
    press(dialog, KEY.Key_Delete, SHIFT)
    assert titles(dialog) == [HILLS]
    press(dialog, "z", CONTROL)
    assert titles(dialog) == [RIVER, HILLS]
    press(dialog, "z", CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert titles(dialog) == [HILLS]
    press(dialog, "s")
    assert titles(dialog) == [RIVER, HILLS]


def test_lines_are_dropped_and_kept(dialog: PreviewDialog) -> None:
    before = bodies(dialog)
    go_to(dialog, "渡工说")
    press(dialog, KEY.Key_Space)
    assert role(dialog) is Role.DROPPED
    assert bodies(dialog)[0] == before[0].splitlines()[0]
    press(dialog, KEY.Key_Space)
    assert bodies(dialog) == before


def test_del_drops_the_selected_lines_and_never_brings_them_back(dialog: PreviewDialog) -> None:
    before = bodies(dialog)
    go_to(dialog, "渡工说")
    for _ in range(2):
        press(dialog, KEY.Key_Delete)
        assert role(dialog) is Role.DROPPED
        assert titles(dialog) == [RIVER, HILLS]
    assert bodies(dialog)[0] == before[0].splitlines()[0]
    assert not dialog.commands["drop"].isEnabled()
    press(dialog, "z", CONTROL)
    press(dialog, KEY.Key_Up, SHIFT)
    press(dialog, KEY.Key_Delete)
    assert bodies(dialog) == before[1:]


def test_a_line_is_made_something_else_by_key_and_by_box(dialog: PreviewDialog) -> None:
    go_to(dialog, "渡工说")
    press(dialog, "h")
    assert role(dialog) is Role.HEADING
    press(dialog, "p")
    assert role(dialog) is Role.PARAGRAPH
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "What this line is")
    assert box.currentText() == "Text"
    box.activated.emit(box.findText("Kicker"))
    assert role(dialog) is Role.KICKER
    assert dialog.panel.form.field("kicker").text().startswith("渡工说")
    go_to(dialog, "河湾日报")
    assert (box.currentIndex(), box.placeholderText()) == (-1, "Dropped")


def test_borders_are_moved_by_keys(dialog: PreviewDialog) -> None:
    go_to(dialog, HILLS)
    press(dialog, KEY.Key_Up, ALT)
    assert dialog.editor.work is not None
    assert dialog.editor.work.plan.lines[line(dialog, "（来源：河湾日报）")].article == 1
    press(dialog, KEY.Key_Down, ALT)
    assert dialog.editor.work.plan.lines[line(dialog, "（来源：河湾日报）")].article == 0
    assert titles(dialog) == [RIVER, HILLS]


def test_lines_are_joined_and_parted(dialog: PreviewDialog) -> None:
    before = bodies(dialog)[0]
    go_to(dialog, "渡工说")
    press(dialog, "j")
    assert bodies(dialog)[0] == before.replace("\n", "")
    press(dialog, "j")
    assert bodies(dialog)[0] == before


def test_one_article_as_it_stands(dialog: PreviewDialog, page: Path) -> None:
    box = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "One article, as it stands")
    box.click()
    assert dialog.panel.body.toPlainText() == page.read_text("utf-8")
    assert not dialog.commands["toggle"].isEnabled()
    prepared = dialog.files.prepared()[page]
    assert (prepared.whole, prepared.plan) == (True, None)
    box.click()
    assert titles(dialog) == [RIVER, HILLS]
    assert dialog.files.prepared() == {}
