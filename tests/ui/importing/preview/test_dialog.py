"""The preview as a whole: by keys, by buttons, file after file, up to the import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.importing.preview.commands import SPECS
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.painter import TEXT_LEFT
from tests.ui.importing.preview.conftest import (
    Preview,
    go_to,
    press,
    titles,
    wait,
)
from tests.ui.importing.preview.looking import CONTROL, HILLS, KEY, RIVER


def test_a_file_is_shown_with_its_articles(dialog: PreviewDialog) -> None:
    assert titles(dialog) == [RIVER, HILLS]
    assert not dialog.files.isVisible()
    assert not dialog.apply.isVisible()
    assert dialog.status.text().startswith("2 article(s), ")


def test_commands_that_make_no_sense_are_not_offered(dialog: PreviewDialog) -> None:
    enabled = {spec.name for spec in SPECS if dialog.commands[spec.name].isEnabled()}
    assert not enabled & {"begin", "merge", "join", "edits", "undo", "redo", "title"}
    go_to(dialog, "河湾日报")
    enabled = {spec.name for spec in SPECS if dialog.commands[spec.name].isEnabled()}
    assert {"begin", "toggle", "title"} <= enabled
    assert not enabled & {"merge", "take_out", "up", "down"}


def test_all_commands_are_in_the_menu_of_a_line(dialog: PreviewDialog) -> None:
    dialog.view.menu_wanted.emit(dialog.view.mapToGlobal(dialog.view.rect().center()))
    menu = dialog.findChild(QMenu)
    assert menu is not None
    shown = [action for action in menu.actions() if not action.isSeparator()]
    assert shown == [dialog.commands[spec.name] for spec in SPECS]
    menu.close()


def test_no_key_means_two_things() -> None:
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_a_place_without_files_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PreviewDialog([tmp_path])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.files.entry is not None)
    assert not dialog.go.isEnabled()
    assert dialog.view.accessibleDescription()


def test_files_are_read_when_they_are_looked_at(preview: Preview, batch: list[Path], qtbot: QtBot) -> None:
    dialog = preview(*batch)
    assert dialog.files.isVisible()
    assert [entry.work is not None for entry in dialog.files.batch.entries] == [True, False, False]
    press(dialog, KEY.Key_PageDown, CONTROL)
    wait(qtbot, dialog)
    assert [entry.work is not None for entry in dialog.files.batch.entries] == [True, True, False]
    press(dialog, KEY.Key_PageUp, CONTROL)
    assert dialog.files.entry is dialog.files.batch.entries[0]


def test_rows_that_are_left_out_are_told_with_their_reasons(preview: Preview, tmp_path: Path) -> None:
    table = tmp_path / "文章.csv"
    row = "渡口的灯,夜里的渡口亮了一排灯。\n"
    table.write_text("标题,正文\n" + row + "仓库,山货进了仓库。,多\n桥头,\n", "utf-8")
    dialog = preview(table)
    assert dialog.status.text().endswith("Rows left out: 2.")
    assert dialog.status.text().startswith("1 article(s), 100 % ")
    assert "Row 3 of 文章.csv" in dialog.status.toolTip()
    assert "Row 4 of 文章.csv" in dialog.status.toolTip()
    found = dialog.files.batch.index(0, 1)
    assert "⚠" in found.data()
    assert "Row 3 of 文章.csv" in found.data(Qt.ItemDataRole.ToolTipRole)
    go_to(dialog, "渡口的灯")
    assert dialog.view.accessibleDescription().startswith("title: ")


def test_the_preview_opens_as_large_as_it_was(preview: Preview, page: Path, qtbot: QtBot) -> None:
    first = preview(page)
    first.resize(900, 610)
    QApplication.processEvents()
    first.reject()
    again = PreviewDialog([page])
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.editor.work is not None)
    assert again.height() == 610


def test_the_preview_is_no_larger_than_the_screen_and_the_window_below_need(page: Path, qtbot: QtBot) -> None:
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(640, 480)
    dialog = PreviewDialog([page], below)
    room = dialog.screen().availableSize()
    assert dialog.width() <= min(1000, room.width())
    assert dialog.height() <= min(700, room.height())
    assert min(860, room.height() - 60) > 700  # else this says nothing
    qtbot.waitUntil(lambda: dialog.editor.work is not None)


def test_in_a_narrow_window_the_text_keeps_its_room(preview: Preview, batch: list[Path]) -> None:
    dialog = preview(*batch)
    for width, least in ((900, 300), (dialog.minimumSizeHint().width(), 180)):
        dialog.resize(width, 700)
        QApplication.processEvents()
        assert dialog.width() == width
        assert dialog.view.width() - TEXT_LEFT >= least
        assert dialog.files.width() < 252


def test_in_a_narrow_window_the_bar_has_two_rows(dialog: PreviewDialog) -> None:
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Encoding")
    dialog.resize(1500, 700)
    QApplication.processEvents()
    wide = dialog.bar.height()
    dialog.resize(900, 700)
    QApplication.processEvents()
    assert dialog.bar.height() > wide
    assert box.mapTo(dialog, box.rect().topRight()).x() < dialog.width()


def test_every_control_has_a_name(preview: Preview, batch: list[Path]) -> None:
    dialog = preview(*batch)
    for kind in (QLineEdit, QComboBox):
        for control in dialog.findChildren(kind):
            if not isinstance(control.parent(), QComboBox):
                assert control.accessibleName(), control
    for part in (dialog.files, dialog.view, dialog.panel.list, dialog.panel.body):
        assert part.accessibleName()
