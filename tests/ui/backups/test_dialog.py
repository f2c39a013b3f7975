"""The dialog of the backups: what each holds, what it would change, and putting it in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.corpus.backup import Backup, back_up, list_backups
from reader.corpus.backup_files import Reason
from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.ui import theme as themes
from reader.ui.backups.dialog import BackupsDialog
from reader.ui.backups.model import Column
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.driving import path_of, run, select, settle, tagged

_SOON = 20_000


@pytest.fixture
def backup(window: Window) -> Backup:
    """A backup of the corpus as it was at first; an annotation was added and an article removed since."""
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.mark_opened(1))  # before: tagging says so, too
    settle(window)
    made = back_up(path_of(window), reason=Reason.MIGRATION)
    assert made is not None
    select(window, "公告栏")
    window.desk.tag("新主题")
    window.session.write(lambda corpus: corpus.articles.remove([2]))
    settle(window)
    return made


@pytest.fixture
def dialog(window: Window, backup: Backup, qtbot: QtBot) -> BackupsDialog:
    run(window, "backups.show")
    dialog = window.rooms.backups.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.current is not None, timeout=_SOON)
    return dialog


def answer(monkeypatch: pytest.MonkeyPatch, *, yes: bool) -> list[str]:
    """Answers the next questions; they are noted."""
    asked: list[str] = []

    def exec_(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        wanted = QMessageBox.ButtonRole.AcceptRole if yes else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return asked


def test_each_is_listed_with_what_it_holds(dialog: BackupsDialog, backup: Backup) -> None:
    model = dialog.model
    row = [model.data(model.index(0, column)) for column in Column]
    assert row[Column.WHEN].startswith("20")
    assert row[Column.WHY] == "Before a new version"
    assert row[Column.ARTICLES] == "4"
    assert row[Column.ANNOTATIONS] == "2"
    assert row[Column.TAGS] == "4"
    assert "B" in row[Column.SIZE]
    assert dialog.current == backup


def test_what_restoring_it_would_change_is_said_and_follows_the_work(
    window: Window, dialog: BackupsDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "would come back" in dialog.means.text(), timeout=_SOON)
    lines = dialog.means.text().splitlines()
    assert "1 article(s) would come back: 山里的学校有了网络课" in lines
    assert "1 annotation(s) would be gone: 公告栏" in lines
    assert "1 tag(s) would be gone: 新主题" in lines
    run(window, "edit.undo")
    run(window, "edit.undo")
    qtbot.waitUntil(lambda: "the same as now" in dialog.means.text(), timeout=_SOON)


def test_it_is_put_in_place_after_one_question_and_what_was_there_is_kept(
    window: Window, dialog: BackupsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, yes=True)
    path = path_of(window)
    dialog.restore.click()
    qtbot.waitUntil(lambda: window.session is not None, timeout=_SOON)
    settle(window)
    assert len(asked) == 1
    assert "not lost" in asked[0]
    assert path_of(window) == path
    assert len(tagged(window)) == len(window.desk.annotations) == 2
    assert "is in place" in window.shell.notice.text
    (kept,) = path.parent.glob("river.before-restore-*.duizhao")
    assert kept.name in window.shell.notice.text
    with Corpus.open(kept, readonly=True) as corpus:
        assert check(corpus) == []
        assert "公告栏" in [one.quote for one in corpus.annotations.all()]
    select(window, "居民")
    window.desk.tag("公共服务")  # work goes on
    settle(window)
    assert len(tagged(window)) == 3


def test_without_a_yes_nothing_happens(
    window: Window, dialog: BackupsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, yes=False)
    before = window.session
    dialog.restore.click()
    assert window.session is before
    assert len(tagged(window)) == 3


def test_one_that_is_not_whole_is_not_put_in_place(
    window: Window, dialog: BackupsDialog, backup: Backup, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, yes=True)
    data = bytearray(backup.path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 20_000] = b"\xff" * 20_000
    backup.path.write_bytes(bytes(data))
    dialog.restore.click()
    qtbot.waitUntil(lambda: window.session is not None, timeout=_SOON)
    assert window.shell.notice.property("serious")
    assert window.shell.notice.text
    assert len(tagged(window)) == 3


def test_one_is_saved_under_another_name(
    window: Window, dialog: BackupsDialog, saves: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "saved.duizhao"
    saves(target)
    dialog.save.click()
    qtbot.waitUntil(lambda: "The backup is in" in dialog.said.text(), timeout=_SOON)
    with Corpus.open(target, readonly=True) as corpus:
        assert corpus.annotations.count() == 2
    saves(path_of(window))
    dialog.save.click()
    assert "is open" in dialog.said.text()
    assert len(tagged(window)) == 3
    saves(tmp_path / "nowhere" / "saved.duizhao")
    dialog.save.click()
    qtbot.waitUntil(lambda: "nowhere" in dialog.said.text(), timeout=_SOON)


def test_one_is_made_now(window: Window, dialog: BackupsDialog, qtbot: QtBot) -> None:
    dialog.make.click()
    assert not dialog.make.isEnabled()
    qtbot.waitUntil(lambda: len(dialog.model.backups) == 2, timeout=_SOON)
    assert "made and verified" in dialog.said.text()
    assert dialog.make.isEnabled()
    dialog.make.click()
    qtbot.waitUntil(lambda: "Nothing was done" in dialog.said.text(), timeout=_SOON)
    assert len(list_backups(path_of(window))) == 2


def test_an_empty_list_says_what_will_be(window: Window, qtbot: QtBot) -> None:
    run(window, "backups.show")
    dialog = window.rooms.backups.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.empty.isVisible, timeout=_SOON)
    assert not dialog.restore.isEnabled()
    assert not dialog.save.isEnabled()
    assert dialog.make.isEnabled()


def test_a_folder_that_cannot_be_made_is_told(window: Window, home: Path, qtbot: QtBot) -> None:
    run(window, "backups.show")
    dialog = window.rooms.backups.dialog
    assert dialog is not None
    (home / "backups").write_text("no folder")
    dialog.folder_wanted.emit()
    assert "could not be written" in dialog.said.text()


def test_all_is_named_for_those_who_do_not_see(dialog: BackupsDialog) -> None:
    assert dialog.table.accessibleName()
    assert all(button.text() or button.accessibleName() for button in dialog.findChildren(QAbstractButton))


def test_in_a_low_window_three_backups_are_seen_beside_what_one_would_change(
    dialog: BackupsDialog, qtbot: QtBot
) -> None:
    dialog.resize(700, 360)
    QApplication.processEvents()
    row = dialog.table.visualRect(dialog.table.currentIndex()).height()
    assert dialog.table.viewport().height() >= 3 * row
    assert dialog.means.parentWidget().height() >= 3 * dialog.means.fontMetrics().height()


def test_the_row_that_has_the_focus_is_in_the_colour_of_the_theme_alone(dialog: BackupsDialog) -> None:
    dialog.table.setFocus()
    QApplication.processEvents()
    rect = dialog.table.visualRect(dialog.table.currentIndex())
    image = dialog.table.viewport().grab(rect).toImage()
    colours = {image.pixelColor(1, y).name() for y in range(image.height())}
    assert colours == {themes.current().selected_row}
