"""The files of a batch are found as the import finds them, piece by piece, while the window goes on."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.importing.files import find_files
from reader.ui.importing.preview import finder as module
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.finder import Finder, pieces
from tests.ui.importing.preview.conftest import Preview, press, wait


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files in a folder and below it, one of another kind, one that is hidden."""
    top = tmp_path / "来信"
    for name in ("2.txt", "10.txt", "三月/1.txt", "三月/下旬/1.txt", "三月/照片.jpg", ".隐.txt"):
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}的来信\n　　信里说，渡口的灯亮了，夜里也有船。\n", "utf-8")
    return top


def test_the_same_files_are_found_as_by_an_import(folder: Path, tmp_path: Path) -> None:
    missing = tmp_path / "没有.txt"
    single = tmp_path / "一封.txt"
    single.write_text("一封信", "utf-8")
    wanted = [folder, single, missing, folder / "2.txt"]
    others: list[Path] = []
    found = [one for piece in pieces(wanted, others) for one in piece]
    assert [str(one.item) for one in found] == [str(item) for item in find_files(wanted)]
    assert [one.name for one in found] == [
        "2.txt",
        "10.txt",
        "三月/1.txt",
        "三月/下旬/1.txt",
        "一封.txt",
        "没有.txt",
    ]
    assert others == [folder / "三月" / "照片.jpg"]


def test_many_files_come_in_pieces_and_the_first_one_is_short(tmp_path: Path) -> None:
    for number in range(120):
        (tmp_path / f"{number}.txt").touch()
    found = list(pieces([tmp_path], []))
    assert len(found) > 1
    assert len(found[0]) <= 50
    assert sum(map(len, found)) == 120


def test_nobody_hears_of_files_when_the_preview_is_gone(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def slow(paths: list[Path], passed_over: list[Path]) -> Iterator[list[module.FoundFile]]:
        for _ in range(500):
            seen.append(1)
            time.sleep(0.01)
            yield []

    monkeypatch.setattr(module, "pieces", slow)
    owner = QWidget()
    qtbot.addWidget(owner)
    finder = Finder([folder], owner)
    qtbot.waitUntil(lambda: len(seen) > 2)
    finder.deleteLater()
    qtbot.wait(100)
    count = len(seen)
    qtbot.wait(100)
    assert len(seen) <= count + 1


def test_the_thread_takes_no_connection_of_qt_with_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window may be taking it apart just then, too: that ended the program, or stopped it for ever."""
    gate = threading.Event()

    def waiting(*_: object) -> Iterator[list[module.FoundFile]]:
        assert gate.wait(20)
        yield []

    monkeypatch.setattr(module, "pieces", waiting)
    owner, before = QObject(), set(threading.enumerate())
    finder = Finder([tmp_path], owner)
    connected = finder.receivers(SIGNAL("destroyed(QObject*)"))
    with qtbot.waitSignal(finder.ended):
        gate.set()
    for thread in set(threading.enumerate()) - before:
        thread.join()
    assert finder.receivers(SIGNAL("destroyed(QObject*)")) == connected > 0


def test_a_folder_is_listed_with_what_is_below_it_and_only_what_is_looked_at_is_read(
    preview: Preview, folder: Path, qtbot: QtBot
) -> None:
    dialog = preview(folder)
    names = [entry.name for entry in dialog.files.batch.entries]
    assert names == ["2.txt", "10.txt", "三月/1.txt", "三月/下旬/1.txt"]
    assert [entry.work is not None for entry in dialog.files.batch.entries] == [True, False, False, False]
    assert "4 file(s) to import." in dialog.status.text()
    assert "1 file(s) of other kinds are passed over." in dialog.status.text()
    dialog.files.step(2)
    wait(qtbot, dialog)
    assert [entry.work is not None for entry in dialog.files.batch.entries] == [True, False, True, False]
    assert dialog.files.wanted() == list(find_files([folder]))


def test_while_files_are_looked_for_nothing_is_imported_and_the_text_keeps_the_keys(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    whole = module.pieces

    def two(paths: list[Path], passed_over: list[Path]) -> Iterator[list[module.FoundFile]]:
        (piece,) = whole(paths, passed_over)
        yield piece[:2]
        go_on.wait(10)
        yield piece[2:]

    monkeypatch.setattr(module, "pieces", two)
    dialog = PreviewDialog([folder])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.files.batch.entries) == 2 and dialog.editor.work is not None)
    assert not dialog.go.isEnabled()
    assert "Looking for files…" in dialog.status.text()
    press(dialog, "h")
    made = dialog.editor.work
    dialog.files.setFocus()
    go_on.set()
    wait(qtbot, dialog)
    assert len(dialog.files.batch.entries) == 4
    assert dialog.editor.work is made
    assert not dialog.view.hasFocus()
    assert dialog.go.isEnabled()
    assert "Looking" not in dialog.status.text()
    made.undo()  # type: ignore[union-attr]


def test_a_fault_of_ours_is_raised_where_it_is_reported(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(paths: list[Path], passed_over: list[Path]) -> Iterator[list[module.FoundFile]]:
        raise RuntimeError("a fault")
        yield []

    monkeypatch.setattr(module, "pieces", broken)
    owner = QWidget()
    qtbot.addWidget(owner)
    with qtbot.captureExceptions() as caught:
        finder = Finder([folder], owner)
        qtbot.waitUntil(lambda: not finder._timer.isActive())
    assert [str(error) for _, error, _ in caught] == ["a fault"]
