"""The preview as a whole: by keys, by buttons, file after file, up to the import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.importing.cleaning.choices import What
from reader.importing.cleaning.plan import Role
from reader.ui.importing.preview.bar import ENCODINGS
from reader.ui.importing.preview.commands import SPECS
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.painter import TEXT_LEFT
from reader.ui.importing.preview.rules import RulesDialog
from tests.ui.importing.preview.conftest import (
    BRIEFS,
    Preview,
    answer,
    bodies,
    go_to,
    line,
    press,
    titles,
    wait,
)

KEY, ALT, CONTROL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

RIVER, HILLS = "县里给渡口装上了路灯", "山货有了自己的仓库"


@pytest.fixture
def dialog(preview: Preview, page: Path) -> PreviewDialog:
    return preview(page)


def role(dialog: PreviewDialog) -> Role:
    assert dialog.editor.work is not None
    return dialog.editor.work.plan.lines[dialog.view.caret].role


# -- keys ------------------------------------------------------------------------------------------


def test_a_file_is_shown_with_its_articles(dialog: PreviewDialog) -> None:
    assert titles(dialog) == [RIVER, HILLS]
    assert not dialog.files.isVisible()
    assert not dialog.apply.isVisible()
    assert dialog.status.text().startswith("2 article(s), ")


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


def test_all_articles_of_a_file_are_given_a_detail_as_one_step(dialog: PreviewDialog) -> None:
    dialog.panel.detail_said.emit(0, "date", "2024-11-06")
    dialog.panel.form.origin("date").click()
    work = dialog.editor.work
    assert work is not None
    assert [draft.value("date") for draft in work.plan.drafts] == ["2024-11-06"] * 2
    press(dialog, "z", CONTROL)
    assert work.plan.drafts[0].value("date") == "2024-11-06" != work.plan.drafts[1].value("date")


def test_nothing_is_imported_with_a_date_that_is_none(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("date")
    field.setText("昨天")
    dialog.go.click()
    assert dialog.isVisible()
    assert field.text() == "昨天"
    field.setText("")
    field.tell()


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


# -- details ---------------------------------------------------------------------------------------


def test_a_detail_is_corrected(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("source")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "River")
    press(dialog, KEY.Key_Return)
    assert dialog.isVisible()
    assert dialog.editor.work is not None
    assert dialog.editor.work.plan.drafts[0].value("source") == "River"
    assert dialog.editor.work.plan.drafts[1].value("source") == "山里新闻"


def test_what_is_typed_for_one_article_is_kept_when_another_is_chosen(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("title")
    field.setFocus()
    QTest.keyClicks(field, "A ")
    dialog.panel.list.setCurrentIndex(dialog.panel.list.model().index(1, 0))
    assert titles(dialog) == ["A " + RIVER, HILLS]
    assert dialog.view.caret == line(dialog, HILLS)
    assert field.text() == HILLS


def test_letters_are_letters_in_a_field(dialog: PreviewDialog) -> None:
    field = dialog.panel.form.field("editor")
    field.setFocus()
    QTest.keyClicks(field, "smt hp")
    assert field.text() == "smt hp"
    assert len(titles(dialog)) == 2


def test_the_line_of_a_detail_is_gone_to(dialog: PreviewDialog) -> None:
    dialog.panel.form.origin("source").click()
    assert dialog.view.caret == line(dialog, "（来源：河湾日报）")
    assert dialog.view.hasFocus()


# -- encoding, whole, errors -----------------------------------------------------------------------


def choose_encoding(dialog: PreviewDialog, name: str) -> None:
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding")
    row = box.findData(name)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_a_file_that_cannot_be_read_says_why_and_can_be_read_otherwise(
    preview: Preview, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "乱.txt"
    path.write_bytes("渡口的灯亮了。".encode("gb18030") * 8)
    dialog = preview(path)
    assert titles(dialog) != []
    choose_encoding(dialog, "utf-16")
    wait(qtbot, dialog)
    assert dialog.files.entry is not None
    assert dialog.files.entry.error is not None
    assert "乱.txt" in dialog.view.accessibleDescription()
    assert str(tmp_path) not in dialog.view.accessibleDescription()
    assert titles(dialog) == []
    choose_encoding(dialog, "gb18030")
    wait(qtbot, dialog)
    assert dialog.editor.work is not None
    assert dialog.editor.work.prepared() is not None


def test_changes_are_not_lost_by_another_encoding_without_a_question(
    dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(dialog, KEY.Key_Delete, SHIFT)
    asked = answer(monkeypatch, "Leave as it is")
    choose_encoding(dialog, "gb18030")
    assert titles(dialog) == [HILLS]
    assert [safe for _, *safe in asked] == [["Leave as it is", "Leave as it is"]]
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding")
    assert box.currentText() == "Automatic (UTF-8)"


def test_no_encoding_is_named_where_the_format_has_its_own(dialog: PreviewDialog) -> None:
    dialog.bar.show_reading(chosen=None, found="binary", whole=False, parts=False)
    box = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding")
    assert box.currentText() == "Automatic"
    assert not box.isEnabled()


def test_every_encoding_that_is_offered_is_known() -> None:
    from reader.importing.encodings import known_name

    assert [known_name(name) for name in ENCODINGS]


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


def test_a_fault_of_ours_is_told_and_reported(
    preview: Preview, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a fault")

    monkeypatch.setattr("reader.ui.importing.preview.loader.open_work", broken)
    with qtbot.captureExceptions() as caught:
        dialog = preview(page)
    assert [str(error) for _, error, _ in caught] == ["a fault"]
    assert "error in Duizhao (RuntimeError)" in dialog.view.accessibleDescription()
    assert not dialog.go.isEnabled()


def test_an_archive_is_not_looked_into(preview: Preview, page: Path, tmp_path: Path, qtbot: QtBot) -> None:
    archive = tmp_path / "材料.zip"
    with ZipFile(archive, "w") as made:
        made.write(page, page.name)
    dialog = preview(page, archive)
    dialog.files.step(1)
    assert "材料.zip is an archive" in dialog.view.accessibleDescription()
    assert dialog.editor.work is None
    assert dialog.files.wanted() == [page, archive]


def test_a_place_without_files_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = PreviewDialog([tmp_path])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.files.entry is not None)
    assert not dialog.go.isEnabled()
    assert dialog.view.accessibleDescription()


# -- batches ---------------------------------------------------------------------------------------


@pytest.fixture
def applied(monkeypatch: pytest.MonkeyPatch) -> list[RulesDialog]:
    """The person agrees to whatever is to be applied."""
    asked: list[RulesDialog] = []

    def agree(self: RulesDialog) -> int:
        asked.append(self)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(RulesDialog, "exec", agree)
    return asked


def test_files_are_read_when_they_are_looked_at(preview: Preview, batch: list[Path], qtbot: QtBot) -> None:
    dialog = preview(*batch)
    assert dialog.files.isVisible()
    assert [entry.work is not None for entry in dialog.files.batch.entries] == [True, False, False]
    press(dialog, KEY.Key_PageDown, CONTROL)
    wait(qtbot, dialog)
    assert [entry.work is not None for entry in dialog.files.batch.entries] == [True, True, False]
    press(dialog, KEY.Key_PageUp, CONTROL)
    assert dialog.files.entry is dialog.files.batch.entries[0]


def test_choices_are_applied_to_the_other_files(
    preview: Preview, batch: list[Path], qtbot: QtBot, applied: list[RulesDialog]
) -> None:
    dialog = preview(*batch)
    for beginning in ("【水事】", "【农事】"):
        go_to(dialog, beginning)
        if dialog.commands["begin"].isEnabled():
            press(dialog, "s")
    here = titles(dialog)
    dialog.apply.click()
    assert [rule.what for rule in dialog.files.choices.rules] == [What.BEGIN]
    assert len(applied) == 1
    for _ in range(2):
        dialog.files.step(1)
        wait(qtbot, dialog)
        assert len(titles(dialog)) == len(here)
    assert list(dialog.files.prepared()) == [batch[0]]


def test_nothing_to_apply_is_told(dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *parts: said.append(parts[1]))
    dialog.apply_to_others()
    assert said == ["Nothing to apply"]


def test_a_file_that_cannot_be_read_is_not_counted(
    preview: Preview, page: Path, batch: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "空.txt"
    empty.touch()
    dialog = preview(page, empty)
    assert dialog.status.text().endswith("2 file(s) to import.")
    dialog.files.step(1)
    wait(qtbot, dialog)
    assert dialog.status.text().endswith("1 file(s) to import.")
    assert dialog.files.wanted() == [page]
    index = dialog.files.batch.index(1, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_the_rules_are_told_in_the_words_of_the_file(
    preview: Preview, tmp_path: Path, applied: list[RulesDialog], qtbot: QtBot
) -> None:
    files = [tmp_path / "一.txt", tmp_path / "二.txt"]
    words = "8月15日，全县的水渠都要清一遍，泥沙堆到路边晒干，干了再拉到坡上去填那几处塌下来的田埂。"
    for path in files:
        path.write_text(BRIEFS + words + "\n", "utf-8")
    dialog = preview(*files)
    go_to(dialog, "8月15日")
    press(dialog, KEY.Key_Delete)
    dialog.apply.click()
    (asked,) = applied
    index = asked.model.index(0)
    assert index.data() == f"Drop the line “{words[:27]}…”"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"Drop the line “{words}”"
    assert asked.model.chosen().rules[0].text.startswith("0月0日,")
    asked.show()
    qtbot.waitExposed(asked)
    (view,) = asked.findChildren(QListView)
    assert view.horizontalScrollBar().maximum() == 0


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


# -- the end ---------------------------------------------------------------------------------------

Wanted = list[tuple[list[Path], dict[Path, object], object]]


@pytest.fixture
def wanted() -> tuple[Wanted, Callable[..., None]]:
    calls: Wanted = []
    return calls, lambda *call: calls.append(call)


def test_what_was_prepared_is_handed_over(
    preview: Preview, batch: list[Path], wanted: tuple[Wanted, Callable[..., None]]
) -> None:
    calls, note = wanted
    dialog = preview(*batch)
    dialog.import_wanted.connect(note)
    index = dialog.files.batch.index(1, 0)
    dialog.files.batch.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert dialog.status.text().endswith("2 file(s) to import.")
    press(dialog, KEY.Key_Down)
    press(dialog, KEY.Key_Space)
    press(dialog, KEY.Key_Return, CONTROL)
    assert not dialog.isVisible()
    ((paths, prepared, choices),) = calls
    assert paths == [batch[0], batch[2]]
    assert list(prepared) == [batch[0]]
    assert not choices


def test_a_file_that_cannot_be_read_is_handed_over_so_that_the_report_names_it(
    preview: Preview, batch: list[Path], tmp_path: Path, wanted: tuple[Wanted, Callable[..., None]]
) -> None:
    calls, note = wanted
    bad = tmp_path / "坏.docx"
    bad.write_bytes(b"PK\x03\x04 no document")
    dialog = preview(bad, *batch)
    dialog.import_wanted.connect(note)
    assert dialog.files.entry is not None
    assert dialog.files.entry.error is not None
    assert dialog.status.text().endswith("3 file(s) to import.")
    press(dialog, KEY.Key_Return, CONTROL)
    ((paths, prepared, _),) = calls
    assert paths == [*batch, bad]
    assert not prepared


def test_a_file_of_which_nothing_is_left_is_not_imported(
    preview: Preview, page: Path, batch: list[Path]
) -> None:
    dialog = preview(page, *batch)
    press(dialog, KEY.Key_Delete, SHIFT)
    go_to(dialog, HILLS)
    press(dialog, KEY.Key_Delete, SHIFT)
    assert titles(dialog) == []
    assert dialog.files.wanted() == batch


def test_closing_asks_before_changes_are_lost(dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "Go on")
    press(dialog, KEY.Key_Delete)
    press(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    assert [safe for _, *safe in asked] == [["Go on", "Go on"]]
    press(dialog, "z", CONTROL)
    press(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert len(asked) == 1


def test_a_changed_preview_is_closed_when_that_is_the_answer(
    dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(dialog, KEY.Key_Delete)
    answer(monkeypatch, "Close without importing")
    press(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


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
