"""What was chosen for one file is applied to the others, and told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from reader.importing.cleaning.choices import What
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.rules import RulesDialog
from tests.ui.importing.preview.conftest import (
    BRIEFS,
    Preview,
    go_to,
    press,
    titles,
    wait,
)
from tests.ui.importing.preview.looking import KEY


@pytest.fixture
def applied(monkeypatch: pytest.MonkeyPatch) -> list[RulesDialog]:
    """The person agrees to whatever is to be applied."""
    asked: list[RulesDialog] = []

    def agree(self: RulesDialog) -> int:
        asked.append(self)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(RulesDialog, "exec", agree)
    return asked


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
