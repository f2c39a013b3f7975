"""Asking for files: the dialog never opens what it shows."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QListView, QTreeView
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.ui import choosing

_OTHER = (
    "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('SELECT * FROM article'); db.close()"
)


def _visit(path: Path) -> None:
    """Another program reads the corpus and closes it; the last to close takes the log away."""
    subprocess.run([sys.executable, "-c", _OTHER, str(path)], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="locks belong to the handle there")
def test_a_dialog_on_the_folder_of_the_open_corpus_keeps_its_log(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    path = tmp_path / "mine.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.all()
        _visit(path)
        log = path.with_name(path.name + "-wal")
        assert log.exists()
        dialog = choosing.dialog(None, "Open", str(tmp_path), "All files (*)")
        qtbot.addWidget(dialog)
        dialog.show()
        view = dialog.findChild(QTreeView, "treeView")
        assert view is not None
        qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) > 0)
        qtbot.wait(300)  # the icons come from a thread of Qt's
        _visit(path)
        assert log.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="locks belong to the handle there")
def test_it_is_qt_that_would_open_the_file(tmp_path: Path, qapp: QApplication) -> None:
    """Keeps the test above honest: the provider of Qt does what ours must not."""
    path = tmp_path / "mine.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.all()
        log, info = path.with_name(path.name + "-wal"), QFileInfo(str(path))
        choosing.BlindIcons().type(info)
        choosing.BlindIcons().icon(info)
        _visit(path)
        assert log.exists()
        QFileIconProvider().type(info)
        _visit(path)
        assert not log.exists()


def test_types_are_told_by_the_name(tmp_path: Path, qapp: QApplication) -> None:
    icons = choosing.BlindIcons()
    assert icons.type(QFileInfo(str(tmp_path))) == "Folder"
    assert icons.type(QFileInfo(str(tmp_path / "a.txt"))) == "TXT"


@pytest.mark.parametrize("name", ["", "new.csv"])
def test_it_begins_where_it_is_told(tmp_path: Path, qtbot: QtBot, name: str) -> None:
    dialog = choosing.dialog(None, "Save", str(tmp_path / name), "Tables (*.csv);;All files (*)")
    qtbot.addWidget(dialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert dialog.nameFilters() == ["Tables (*.csv)", "All files (*)"]
    assert [Path(file).name for file in dialog.selectedFiles()] == ([name] if name else [tmp_path.name])


@pytest.mark.skipif(choosing._NATIVE, reason="the system's own dialog")
def test_the_places_at_the_left_can_be_read(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = choosing.dialog(None, "Open", str(tmp_path))
    qtbot.addWidget(dialog)
    QFileDialog.show(dialog)
    places = dialog.findChild(QListView, "sidebar")
    assert places is not None
    assert places.width() >= 120
    assert places.viewport().width() >= places.sizeHintForColumn(0)


@pytest.mark.skipif(choosing._NATIVE, reason="the system's own dialog")
def test_sizes_types_and_dates_can_be_read(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "通知.markdown").write_text("晚上停工" * 5_000, "utf-8")
    dialog = choosing.dialog(None, "Open", str(tmp_path))
    qtbot.addWidget(dialog)
    QFileDialog.show(dialog)
    view = dialog.findChild(QTreeView, "treeView")
    assert view is not None
    qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 1)
    for column in range(1, 4):
        assert view.header().sectionSize(column) >= view.sizeHintForColumn(column)
    assert view.header().length() <= view.viewport().width()


@pytest.mark.parametrize(
    ("name", "chosen", "saved"),
    [
        ("ch", "", "ch.svg"),
        ("ch", "PNG (*.png)", "ch.png"),
        ("ch.svg", "PNG (*.png)", "ch.svg"),
        ("ch", "All files (*)", "ch"),
    ],
)
def test_a_name_without_an_ending_gets_that_of_the_chosen_pattern(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, chosen: str, saved: str
) -> None:
    def answer(dialog: choosing._Dialog) -> int:
        if chosen:
            dialog.selectNameFilter(chosen)
            dialog.filterSelected.emit(chosen)  # as when a person chooses it
        dialog.selectFile(name)
        return 1

    monkeypatch.setattr(choosing._Dialog, "exec", answer)
    pattern = "SVG (*.svg);;PNG (*.png);;All files (*)"
    path = choosing.save_file(None, "Save", str(tmp_path / "chart.svg"), pattern)
    assert path == str(tmp_path / saved)


@pytest.mark.parametrize(("name", "saved"), [("a.v2.svg", "a.v2.png"), ("a", "a.png")])
def test_another_pattern_changes_the_ending_of_the_name_that_is_there(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, saved: str
) -> None:
    def answer(dialog: choosing._Dialog) -> int:
        assert dialog.selectedNameFilter() == "SVG (*.svg)"
        dialog.selectNameFilter("PNG (*.png)")
        dialog.filterSelected.emit("PNG (*.png)")
        return 1

    monkeypatch.setattr(choosing._Dialog, "exec", answer)
    pattern = "PNG (*.png);;SVG (*.svg)"
    path = choosing.save_file(None, "Save", str(tmp_path / name), pattern, "SVG (*.svg)")
    assert path == str(tmp_path / saved)
    assert choosing.last_ending() == "png"


def test_a_name_alone_is_offered_in_the_folder_of_the_last_answer(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing._Dialog, "last", Path.home())
    dialog = choosing.dialog(None, "Save", "keyness.svg")
    qtbot.addWidget(dialog)
    assert Path(dialog.directory().absolutePath()) == Path.home()
    monkeypatch.setattr(choosing._Dialog, "exec", lambda _: 1)
    assert choosing.save_file(None, "Save", str(tmp_path / "one.svg")) == str(tmp_path / "one.svg")
    after = choosing.dialog(None, "Save", "two.svg")
    qtbot.addWidget(after)
    assert Path(after.directory().absolutePath()) == tmp_path
