"""A damaged corpus: the window itself saves what can be read, or puts a backup back; the file is kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.corpus import backup as backups
from reader.corpus.backup import Reason
from reader.corpus.corpus import Corpus
from reader.ui.recovering import FoundDialog
from reader.ui.window import Window

PAGE = 4096


@pytest.fixture
def damaged(template: Path, tmp_path: Path) -> Path:
    """A corpus of which every third page begins with bytes that no page begins with; the first ones are whole."""
    path = Path(shutil.copy(template, tmp_path / "damaged.duizhao"))
    content = bytearray(path.read_bytes())
    for page in range(12, len(content) // PAGE, 3):
        content[page * PAGE : page * PAGE + 64] = b"\xff" * 64
    path.write_bytes(content)
    return path


def button(window: Window, words: str) -> QPushButton:
    found = [one for one in window.shell.notice.buttons if words in one.text().replace("&", "")]
    assert found, [one.text() for one in window.shell.notice.buttons]
    return found[0]


def told(window: Window, words: str) -> Callable[[], bool]:
    return lambda: words in window.shell.notice.text


def test_what_can_be_read_of_a_damaged_corpus_is_saved_and_opened(
    window: Window, damaged: Path, qtbot: QtBot
) -> None:
    before = damaged.read_bytes()
    assert not window.corpora.open(damaged)
    assert "is damaged" in window.shell.notice.text
    assert "duizhao check" not in window.shell.notice.text
    button(window, "Save what can be read").click()
    qtbot.waitUntil(told(window, "What could be read of damaged.duizhao"), timeout=30_000)
    assert damaged.read_bytes() == before
    assert window.session is not None
    assert window.session.path.name.startswith("damaged.salvaged-")
    assert window.session.path.name in window.shell.notice.text
    button(window, "What was found").click()
    (dialog,) = window.findChildren(FoundDialog)
    copy = next(one for one in dialog.findChildren(QPushButton) if "Copy" in one.text())
    copy.click()
    assert QApplication.clipboard().text() == dialog.list.toPlainText() != ""
    dialog.close()


def test_the_newest_backup_of_a_damaged_corpus_is_offered_and_put_in_its_place(
    window: Window, template: Path, damaged: Path, qtbot: QtBot
) -> None:
    content = damaged.read_bytes()
    shutil.copy(template, damaged)
    assert backups.back_up(damaged, reason=Reason.HAND) is not None
    with Corpus.open(template) as corpus:
        articles = corpus.articles.count()
    damaged.write_bytes(content)
    assert not window.corpora.open(damaged)
    qtbot.waitUntil(lambda: len(window.shell.notice.buttons) == 2)
    button(window, "Go back to the backup of").click()
    qtbot.waitUntil(told(window, "is in place"))
    assert window.session is not None
    assert window.session.path == damaged
    assert window.session.corpus.articles.count() == articles
    (kept,) = damaged.parent.glob("damaged.before-restore-*.duizhao")
    assert kept.read_bytes() == content
    assert kept.name in window.shell.notice.text


def test_without_a_backup_none_is_offered(window: Window, damaged: Path, qtbot: QtBot) -> None:
    window.corpora.open(damaged)
    qtbot.wait(50)
    assert len(window.shell.notice.buttons) == 1


def test_a_file_that_is_no_corpus_is_told_as_before(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.duizhao"
    path.write_text("河水\n" * 400, "utf-8")
    window.corpora.open(path)
    assert "is not a corpus" in window.shell.notice.text
    assert window.shell.notice.buttons == []
