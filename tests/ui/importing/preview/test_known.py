"""Files that are in the corpus already: marked, not ticked, not counted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.importing.pipeline import read_file
from reader.ui.article.cleaning import CleaningDialog
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.known import known_files
from reader.ui.window import Window
from tests.ui.driving import settle
from tests.ui.importing.preview.conftest import wait


@pytest.fixture
def stored(window: Window, page: Path) -> Path:
    """A file that is in the corpus of the window."""
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.add([read_file(page)]))
    settle(window)
    return page


def opened(window: Window, qtbot: QtBot, *paths: Path) -> PreviewDialog:
    window.previewing.open(paths)
    dialog = window.findChild(PreviewDialog)
    assert dialog is not None
    wait(qtbot, dialog)
    settle(window)
    return dialog


def found(corpus: Corpus, *paths: Path) -> list[str]:
    return [path for some in known_files(corpus, paths) for path in some]


def test_a_file_that_is_in_the_corpus_is_marked_and_not_imported(
    window: Window, stored: Path, batch: list[Path], qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, batch[0], stored)
    name, found = (dialog.files.batch.index(1, column) for column in (0, 1))
    assert found.data() == "In corpus"
    assert name.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert not name.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "In the corpus already" in name.data(Qt.ItemDataRole.ToolTipRole)
    assert "Correct its articles" in name.data(Qt.ItemDataRole.ToolTipRole)
    assert dialog.files.wanted() == [batch[0]]
    assert dialog.status.text().endswith("1 file(s) to import.")
    dialog.reject()


def test_the_same_bytes_under_another_name_are_known_once_they_were_read(
    window: Window, stored: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = tmp_path / "另一个名字.txt"
    shutil.copy(stored, copy)
    dialog = opened(window, qtbot, copy)
    assert "Correct its articles" in dialog.status.text()
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_files_are_known_by_their_bytes(tmp_path: Path, page: Path, batch: list[Path]) -> None:
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as corpus:
        corpus.articles.add([read_file(page)])
        assert found(corpus, *batch, page) == [str(page)]
        page.write_bytes(page.read_bytes().replace(b"1", b"2").replace("渡".encode(), "桥".encode()))
        assert found(corpus, page) == []


def test_the_articles_of_a_file_that_is_there_are_corrected_from_here(
    window: Window, stored: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, stored)
    assert dialog.editor.work is None  # nothing that would be stored is chosen in it
    assert "is in the corpus already" in dialog.view._message[0]
    assert dialog.correct.isVisible()
    dialog.correct.click()
    settle(window)
    cleaning = dialog.findChild(CleaningDialog)
    assert cleaning is not None
    qtbot.waitUntil(lambda: cleaning._preview is not None and cleaning._preview.editor.work is not None)
    preview = cleaning._preview
    assert preview is not None
    preview.editor.run("take_out")
    preview.go.click()
    settle(window)
    cleaning._go.click()
    settle(window)
    assert window.session is not None
    assert [one.title for one in window.session.corpus.articles.all()][4:] == ["山货有了自己的仓库"]
    assert dialog.isVisible()
    dialog.reject()


def test_a_file_that_is_new_has_no_articles_to_correct(window: Window, page: Path, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, page)
    assert not dialog.correct.isVisible()
    dialog.reject()
