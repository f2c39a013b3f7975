"""Corpora in shared folders: explained once, claimed while open, asked about when another computer has them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader.corpus.claiming import claim_file
from reader.ui.settings.settings import data_folder
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import path_of, select, settle, tagged

_SOON = 4000


@pytest.fixture
def shared(template: Path, tmp_path: Path) -> Path:
    """A corpus in a folder that a service synchronises."""
    folder = tmp_path / "Dropbox" / "课题"
    folder.mkdir(parents=True)
    return Path(shutil.copy(template, folder / "river.duizhao"))


def follow(window: Window) -> None:
    assert window.session is not None
    window.rooms.sharing.begin(window.session)
    settle(window)


def test_it_is_explained_once(start: Start, shared: Path, qtbot: QtBot) -> None:
    window = start(shared)
    follow(window)
    qtbot.waitUntil(lambda: "Dropbox" in window.shell.notice.text, timeout=_SOON)
    assert "one computer at a time" in window.shell.notice.text
    assert window.close()
    again = start(shared)
    follow(again)
    qtbot.waitUntil(lambda: claim_file(shared).exists(), timeout=_SOON)
    assert again.shell.notice.text == ""


def test_it_is_claimed_while_it_is_open(start: Start, shared: Path, qtbot: QtBot) -> None:
    window = start(shared)
    follow(window)
    qtbot.waitUntil(lambda: claim_file(shared).exists(), timeout=_SOON)
    assert window.close()
    assert [path.name for path in shared.parent.iterdir()] == ["river.duizhao"]


def test_a_corpus_on_a_disk_of_this_computer_is_neither(window: Window, qtbot: QtBot) -> None:
    follow(window)
    qtbot.wait(100)
    assert window.shell.notice.text == ""
    assert not claim_file(path_of(window)).exists()


@pytest.mark.parametrize("chosen", ["copy", "open", "nothing"])
def test_one_that_another_computer_has_open_is_asked_about(
    window: Window, shared: Path, monkeypatch: pytest.MonkeyPatch, chosen: str
) -> None:
    facts = {"machine": "李的电脑", "person": "Li", "since": "2026-03-01T08:00:00.000Z", "process": 7}
    claim_file(shared).write_text(json.dumps(facts), "utf-8")
    before = path_of(window)
    roles = {
        "copy": QMessageBox.ButtonRole.AcceptRole,
        "open": QMessageBox.ButtonRole.DestructiveRole,
        "nothing": QMessageBox.ButtonRole.RejectRole,
    }
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        next(button for button in box.buttons() if box.buttonRole(button) == roles[chosen]).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    opened = window.corpora.open(shared)
    assert "李的电脑" in asked[0]
    assert "Li" in asked[0]
    assert opened is (chosen != "nothing")
    if chosen == "nothing":
        assert path_of(window) == before
        return
    settle(window)
    select(window, "公告栏")
    window.desk.tag("公共服务")
    settle(window)
    assert len(tagged(window)) == 3
    if chosen == "copy":
        assert path_of(window).is_relative_to(data_folder())
        assert [path.name for path in shared.parent.iterdir() if path.suffix == ".duizhao"] == [shared.name]
    else:
        assert path_of(window) == shared
