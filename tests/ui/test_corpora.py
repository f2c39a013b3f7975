"""Opening, making and copying corpora, and tables in and out, from the window."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QMenu

from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.ui import choosing
from reader.ui.settings.settings import RECENT, Settings
from reader.ui.window import Window
from tests.ui.conftest import Answer, Start
from tests.ui.driving import answer, path_of, press, run, select, settle, tagged

# -- opening -------------------------------------------------------------------------------------


def test_a_corpus_is_chosen_and_opened(window: Window, template: Path, tmp_path: Path, opens: Answer) -> None:
    other = Path(shutil.copy(template, tmp_path / "other.duizhao"))
    opens(other)
    run(window, "corpus.open")
    assert path_of(window) == other
    opens("")
    run(window, "corpus.open")
    assert path_of(window) == other


def no_sqlite(path: Path) -> None:
    path.write_text("这不是语料库。", "utf-8")


def other_program(path: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE a (b)")
    connection.close()


def newer(path: Path) -> None:
    import sqlite3

    Corpus.create(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 900")
    connection.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (no_sqlite, "no SQLite file"),
        (other_program, "another program"),
        (newer, "newer Duizhao"),
        (Path.mkdir, "is a folder"),
        (lambda path: None, "not there"),
    ],
)
def test_what_is_no_corpus_is_named_and_the_present_one_stays_open(
    window: Window, tmp_path: Path, make: Callable[[Path], object], words: str
) -> None:
    before = path_of(window)
    path = tmp_path / "odd.duizhao"
    make(path)
    assert not window.corpora.open(path)
    assert words in window.shell.notice.text
    assert path_of(window) == before
    select(window, "公告栏")
    press(window, "e")
    assert len(tagged(window)) == 3
    assert str(path) not in window.settings.get(RECENT)


@pytest.mark.parametrize("from_settings", [True, False])
def test_a_start_that_finds_no_corpus_says_so_and_opens_no_other(
    start: Start, home: Path, tmp_path: Path, from_settings: bool
) -> None:
    path = tmp_path / "odd.duizhao"
    no_sqlite(path)
    if from_settings:
        settings = Settings()
        settings.remember_corpus(path)
        settings.save()
    window = start(None if from_settings else path)
    assert window.session is None
    assert not (home / "sample.duizhao").exists()
    assert "no SQLite file" in window.shell.notice.text
    assert window.shell.view._message[0] == "No corpus is open"
    without = {name for name, action in window.actions_._all.items() if action.isEnabled()}
    assert {"corpus.new", "corpus.open", "corpus.sample", "help.keys", "view.bigger"} < without
    assert without.isdisjoint({"import.files", "export.csv", "edit.undo", "progress.show", "tag.palette"})
    run(window, "corpus.sample")
    assert path_of(window) == home / "sample.duizhao"
    off = {name for name, action in window.actions_._all.items() if not action.isEnabled()}
    assert off == {"edit.undo", "edit.redo"}


def test_a_start_where_nothing_can_be_made_says_so_and_stays(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.rmdir()
    home.write_text("a file where the folder should be", "utf-8")
    monkeypatch.setattr(Settings, "save", lambda _: None)
    window = start()
    assert window.session is None
    assert "cannot be opened" in window.shell.notice.text
    assert window.shell.view._message[0] == "No corpus is open"
    assert window.shell.library._listed.empty.text() == "No corpus is open."
    for name in ("edit.undo", "edit.redo", "article.next", "tag.palette", "tag.repeat", "search.next"):
        window.actions_[name].trigger()


@pytest.mark.parametrize(("name", "taken"), [("text.txt", False), ("other.duizhao", True)])
def test_without_a_corpus_nothing_but_one_can_be_dropped(
    start: Start, tmp_path: Path, name: str, taken: bool
) -> None:
    no_sqlite(tmp_path / "odd.duizhao")
    window = start(tmp_path / "odd.duizhao")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(9, 9), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(window, event)
    assert event.isAccepted() is taken


def test_a_notice_about_the_corpus_that_is_left_goes_with_it(
    window: Window, template: Path, tmp_path: Path
) -> None:
    window.shell.notice.say("about the first")
    window.corpora.open(Path(shutil.copy(template, tmp_path / "other.duizhao")))
    assert window.shell.notice.text == ""


def test_the_dialog_for_a_new_corpus_says_in_words_what_is_saved(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def save_file(_window: object, _title: str, _path: str, pattern: str) -> str:
        asked.append(pattern)
        return ""

    monkeypatch.setattr(choosing, "save_file", save_file)
    run(window, "corpus.new")
    run(window, "corpus.copy")
    assert asked == ["Corpora (*.duizhao)"] * 2


def test_the_sample_is_opened_as_it_was_left(window: Window) -> None:
    run(window, "corpus.sample")
    sample = path_of(window)
    window.shell.view.select_all()
    window.desk.tag("我的主题")
    settle(window)
    window.corpora.open(sample.with_name("none.duizhao"))
    run(window, "corpus.sample")
    assert path_of(window) == sample
    assert "我的主题" in [tag.path for tag in window.desk.tags.values()]


def test_recent_corpora_are_listed_newest_first_and_only_those_that_are_there(
    window: Window, template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "R&D"
    folder.mkdir()
    second = Path(shutil.copy(template, folder / "second.duizhao"))
    third = Path(shutil.copy(template, tmp_path / "third.duizhao"))
    for path in (second, third):
        window.corpora.open(path)
    first = tmp_path / "river.duizhao"
    first.unlink()
    menu = QMenu()
    window.corpora.fill_recent(menu)
    texts = [action.text().replace("&&", "&") for action in menu.actions()]
    assert texts == [f"third — {tmp_path}", f"second — {folder}"]
    menu.actions()[1].trigger()
    assert path_of(window) == second


# -- new and copy --------------------------------------------------------------------------------


def test_a_new_corpus_is_made_empty_and_opened(window: Window, tmp_path: Path, saves: Answer) -> None:
    saves(tmp_path / "new")
    run(window, "corpus.new")
    assert path_of(window) == tmp_path / "new.duizhao"
    assert window.desk.article is None
    assert "Ctrl+I" in window.shell.view._message[1]


def test_a_new_corpus_takes_the_place_of_a_file_that_was_agreed_to(
    window: Window, template: Path, tmp_path: Path, saves: Answer
) -> None:
    path = Path(shutil.copy(template, tmp_path / "old.duizhao"))
    path.with_name("old.duizhao-wal").write_bytes(b"left by a program that died")
    saves(path)
    run(window, "corpus.new")
    assert path_of(window) == path
    window.close()
    with Corpus.open(path) as corpus:
        assert corpus.articles.count() == 0
        assert check(corpus) == []


@pytest.mark.parametrize("command", ["corpus.new", "corpus.copy"])
def test_the_corpus_that_is_open_is_never_replaced(window: Window, saves: Answer, command: str) -> None:
    saves(path_of(window))
    run(window, command)
    assert "is open" in window.shell.notice.text
    assert len(tagged(window)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of processes")
def test_a_copy_for_which_there_is_no_room_is_told_by_its_own_name(
    window: Window, tmp_path: Path, saves: Answer
) -> None:
    import resource

    copy = tmp_path / "copy.duizhao"
    copy.write_text("an older file", "utf-8")
    saves(copy)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))
    try:
        run(window, "corpus.copy")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert f"{copy} could not be written" in window.shell.notice.text
    assert "step" not in window.shell.notice.text
    assert [path.name for path in tmp_path.glob("*copy*")] == ["copy.duizhao"]
    assert copy.read_text("utf-8") == "an older file"


@pytest.mark.parametrize("command", ["corpus.new", "corpus.copy", "export.csv", "codebook.export"])
@pytest.mark.parametrize("agreed", [False, True])
def test_a_name_completed_with_its_ending_is_asked_about_before_a_file_is_replaced(
    window: Window,
    tmp_path: Path,
    saves: Answer,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    agreed: bool,
) -> None:
    asked = answer(monkeypatch, agreed=agreed)
    ending = ".csv" if command in ("export.csv", "codebook.export") else ".duizhao"
    there = tmp_path / f"mine{ending}"
    there.write_text("precious", "utf-8")
    saves(tmp_path / "mine")
    run(window, command)
    assert [str(there) in question for question in asked] == [True]
    assert (there.read_bytes() == b"precious") is not agreed


@pytest.mark.parametrize("over", [False, True])
def test_a_copy_holds_everything_and_replaces_a_file_that_was_agreed_to(
    window: Window, tmp_path: Path, saves: Answer, over: bool
) -> None:
    select(window, "公告栏")
    press(window, "e")
    copy = tmp_path / "copy.duizhao"
    if over:
        copy.write_text("an older file", "utf-8")
        copy.with_name("copy.duizhao-wal").write_bytes(b"left by a program that died")
    saves(copy)
    run(window, "corpus.copy")
    assert "A copy is in" in window.shell.notice.text
    assert path_of(window) != copy
    with Corpus.open(copy) as corpus:
        assert [(one.quote, one.tag_path) for one in corpus.annotations.all()] == tagged(window)
        assert check(corpus) == []
        assert corpus.history.next_undo() is not None
    assert [path.name for path in tmp_path.glob("*copy*")] == ["copy.duizhao"]


@pytest.mark.parametrize("command", ["corpus.new", "corpus.copy", "export.csv", "codebook.export"])
def test_a_place_that_cannot_be_written_is_told_in_words(
    window: Window, tmp_path: Path, saves: Answer, command: str
) -> None:
    ending = ".csv" if command in ("export.csv", "codebook.export") else ".duizhao"
    before = path_of(window)
    folder = tmp_path / f"folder{ending}"
    folder.mkdir()
    for place in (tmp_path / "none" / f"x{ending}", folder):
        window.shell.notice.hide()
        saves(place)
        run(window, command)
        assert str(place.name) in window.shell.notice.text or "none" in window.shell.notice.text
        assert window.shell.notice.property("serious")
    assert path_of(window) == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_leaving_a_dialog_without_an_answer_does_nothing(
    window: Window, saves: Answer, opens: Answer
) -> None:
    before = path_of(window)
    saves("")
    opens("")
    for name in (
        "corpus.new",
        "corpus.open",
        "corpus.copy",
        "export.csv",
        "codebook.export",
        "codebook.import",
    ):
        run(window, name)
    assert path_of(window) == before
    assert window.shell.notice.text == ""
