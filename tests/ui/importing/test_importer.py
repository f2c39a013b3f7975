"""Importing into the open corpus: by drop, by command, with a report, and stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.corpus.intake import Progress, take_in
from reader.ui import choosing
from reader.ui.importing.report import ReportDialog
from reader.ui.window import Window
from tests.ui.driving import redo, settle, undo

Enough = Callable[[], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Eight files that can be imported, in two folders."""
    folder = tmp_path / "材料"
    (folder / "里面").mkdir(parents=True)
    for number in range(8):
        place = folder / "里面" if number % 2 else folder
        (place / f"{number}.txt").write_text(f"第{number}号材料\n讲的是水。\n", "utf-8")
    return folder


def titles(window: Window) -> list[str]:
    assert window.session is not None
    return [article.title for article in window.session.corpus.articles.all()][4:]


def drop(window: Window, *paths: Path) -> bool:
    """Drag files over the window and let them fall; whether they were welcome."""
    return drop_urls(window, *(QUrl.fromLocalFile(str(path)) for path in paths))


def drop_urls(window: Window, *urls: QUrl) -> bool:
    """The same for any addresses."""
    mime = QMimeData()
    mime.setUrls(urls)
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), actions, mime, buttons, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), actions, mime, buttons, none))
        settle(window)
    return enter.isAccepted()


@pytest.mark.parametrize(
    "address", ["file://", "file:材料", "file:.", "file:///x%00y.duizhao", "http://x/a.txt"]
)
def test_what_is_no_whole_path_is_not_welcome(
    window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.chdir(folder.parent)
    assert not drop_urls(window, QUrl(address))
    assert titles(window) == []


def test_files_that_fall_on_the_window_are_imported(window: Window, folder: Path) -> None:
    assert drop(window, folder / "0.txt", folder / "2.txt")
    assert titles(window) == ["第0号材料", "第2号材料"]
    assert window.shell.notice.text == "2 article(s) imported."
    assert not window.shell.progress.isVisible()


def test_a_folder_is_imported_with_those_inside_it_as_one_step(window: Window, folder: Path) -> None:
    assert drop(window, folder)
    assert len(titles(window)) == 8
    assert len(window.shell.library._model.articles()) in (4, 12)
    undo(window)
    assert titles(window) == []
    redo(window)
    assert len(titles(window)) == 8


def test_what_was_said_of_an_import_goes_when_that_is_taken_back(window: Window, folder: Path) -> None:
    assert drop(window, folder)
    assert window.shell.notice.isVisible()
    undo(window)
    assert not window.shell.notice.isVisible()


def test_a_corpus_that_falls_on_the_window_is_opened(window: Window, tmp_path: Path) -> None:
    other = tmp_path / "other.duizhao"
    Corpus.create(other).close()
    assert drop(window, other)
    assert window.session is not None
    assert window.session.path == other


def test_what_is_no_file_is_not_welcome(window: Window) -> None:
    mime = QMimeData()
    mime.setText("只是文字")
    enter = QDragEnterEvent(
        window.rect().center(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def _import_into_an_empty_corpus(window: Window, folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.duizhao"
    Corpus.create(empty).close()
    window.corpora.open(empty)
    window.import_paths([folder])
    settle(window)


def test_the_first_article_imported_into_an_empty_corpus_is_shown(
    window: Window, folder: Path, tmp_path: Path
) -> None:
    _import_into_an_empty_corpus(window, folder, tmp_path)
    assert window.desk.article is not None
    assert window.desk.article.title.endswith("号材料")


def test_what_was_imported_among_others_is_shown_when_asked_for(window: Window, folder: Path) -> None:
    window.shell.library.setVisible(False)
    window.actions_["view.library"].setChecked(False)
    window.import_paths([folder])
    settle(window)
    (show,) = window.shell.notice.buttons
    show.click()
    settle(window)
    assert window.shell.library.isVisible()
    shown = [article.title for article in window.shell.library._model.articles()]
    assert sorted(shown) == sorted(titles(window))


def test_where_there_is_nothing_else_what_was_imported_need_not_be_looked_for(
    window: Window, folder: Path, tmp_path: Path
) -> None:
    _import_into_an_empty_corpus(window, folder, tmp_path)
    assert window.shell.notice.buttons == []


def test_bad_files_are_named_in_a_report_and_the_rest_goes_on(
    window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\0" * 20)
    (folder / "twice.txt").write_bytes((folder / "0.txt").read_bytes())
    window.import_paths([folder, folder / "not there.txt"])
    settle(window)
    text = window.shell.notice.text
    assert "8 article(s) imported. 1 file(s) were there already. 3 file(s) failed." in text
    assert window.shell.notice._more.isVisible()
    dialogs: list[ReportDialog] = []
    monkeypatch.setattr(ReportDialog, "exec", lambda dialog: dialogs.append(dialog) or 0)
    window.shell.notice._more.click()
    rows = dialogs[0].model.rows
    assert [row[0] for row in rows] == ["Failed", "Failed", "Failed", "Skipped", *["Imported"] * 8]
    for name in ("empty.txt", "picture.txt", "not there.txt", "twice.txt"):
        assert any(name in row[1] for row in rows)


def test_an_import_of_which_nothing_came_says_why_at_once(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    window.import_paths([path])
    settle(window)
    assert "0 article(s) imported. 1 file(s) failed." in window.shell.notice.text
    assert "is empty" in window.shell.notice.text


def test_an_import_is_stopped_and_what_was_stored_stays_as_one_step(
    window: Window, folder: Path, one_file_a_piece: Enough
) -> None:
    one_file_a_piece()
    for number in range(8, 60):
        (folder / f"{number}.txt").write_text(f"第{number}号材料\n", "utf-8")
    advance = window.shell.progress.advance

    def seen(seen: int, total: int, text: str) -> None:
        advance(seen, total, text)
        assert window.shell.progress.isVisible()
        window.shell.progress._stop.click()

    window.shell.progress.advance = seen  # type: ignore[method-assign]
    window.import_paths([folder])
    settle(window)
    assert "The import was stopped." in window.shell.notice.text
    assert 0 < len(titles(window)) < 60
    assert not window.importer.running
    assert not window.shell.progress.isVisible()
    assert window.session is not None
    with Corpus.open(window.session.path, readonly=True) as corpus:
        assert check(corpus) == []
    undo(window)
    assert titles(window) == []


def test_one_reads_and_tags_while_an_import_runs(
    window: Window, folder: Path, one_file_a_piece: Enough
) -> None:
    one_file_a_piece()
    window.import_paths([folder])
    window.shell.view.select_all()
    window.desk.tag("生态环境")
    assert window.importer.running
    settle(window)
    assert len(window.desk.annotations) == 3
    assert len(titles(window)) == 8
    for _ in range(2):
        undo(window)
    assert len(window.desk.annotations) == 2
    assert titles(window) == []


def test_a_second_import_waits_for_the_first(window: Window, folder: Path) -> None:
    window.import_paths([folder / "0.txt"])
    window.import_paths([folder / "2.txt"])
    assert "An import is running" in window.shell.notice.text
    settle(window)
    assert titles(window) == ["第0号材料"]


def test_after_a_fault_of_ours_one_can_import_again(
    window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def broken(*_: object, **__: object) -> Progress:
        raise RuntimeError("ours")

    monkeypatch.setattr("reader.corpus.intake.take_in", broken)
    with qtbot.captureExceptions() as caught:
        window.import_paths([folder])
        settle(window)
    assert [kind for kind, *_ in caught] == [RuntimeError]
    assert not window.importer.running
    monkeypatch.setattr("reader.corpus.intake.take_in", take_in)
    window.import_paths([folder])
    settle(window)
    assert len(titles(window)) == 8


def test_files_folders_and_encodings_are_asked_for(
    window: Window, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old.txt"
    old.write_bytes("舊的檔案\n講的是水。\n".encode("big5hkscs"))
    monkeypatch.setattr(choosing, "open_files", lambda *_: [str(folder / "0.txt")])
    window.actions_["import.files"].trigger()
    settle(window)
    monkeypatch.setattr(choosing, "open_folder", lambda *_: str(folder / "里面"))
    window.actions_["import.folder"].trigger()
    settle(window)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("big5hkscs", True))
    monkeypatch.setattr(choosing, "open_files", lambda *_: [str(old)])
    window.actions_["import.encoding"].trigger()
    settle(window)
    assert titles(window) == ["第0号材料", "第1号材料", "第3号材料", "第5号材料", "第7号材料", "舊的檔案"]


def test_an_encoding_that_does_not_fit_or_is_unknown_is_told(
    window: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for encoding, words in (("utf-16", "utf-16"), ("klingon", "There is no encoding")):
        window.import_paths([folder / "0.txt"], encoding)
        settle(window)
        assert words in window.shell.notice.text
    assert titles(window) == []


def test_questions_left_without_an_answer_import_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "open_files", lambda *_: [])
    monkeypatch.setattr(choosing, "open_folder", lambda *_: "")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("", False))
    for name in ("import.files", "import.folder", "import.encoding"):
        window.actions_[name].trigger()
    assert not window.importer.running
    assert titles(window) == []
