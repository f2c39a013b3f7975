"""The system ends the program: a signal closes the window as a person does, and the one file is whole."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus import backup
from reader.errors import UserError
from reader.ui.ending import Ending
from reader.ui.sharing import elsewhere, rescue
from reader.ui.window import Window
from tests.corpus.making import ROOT
from tests.ui.driving import annotations, select, settle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")

#: Before a command: root, too, may not look into a folder that is closed to it.
HUMBLY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []

#: The program with something done in it, told once it is on the screen and waits for signals.
SCRIPT = """
import shutil, sqlite3, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from reader.chinese.span import Span
from reader.ui import app, ending

def work(window, way):
    window.session.write(lambda corpus: corpus.annotations.add(1, Span(0, 2), "新"))
    window.session.drain()
    if way == "note":
        window.shell.annotations.edit_note(window.desk.annotations[0].id)
        window.shell.annotations._note.insertPlainText("记一笔")
    if way == "dialog":
        QTimer.singleShot(0, window, lambda: QMessageBox.question(window, "?", "?"))
        QTimer.singleShot(200, window, lambda: window.rooms.settings.show_keys())
    if way == "typed":
        from PySide6.QtTest import QTest
        from reader.ui.codebook.editor import Field, TagEditor
        dialog = TagEditor(window.session, field=Field.DEFINITION, parent=window)
        QTimer.singleShot(0, dialog, dialog.exec)
        QTimer.singleShot(100, dialog, lambda: QTest.keyClicks(dialog._definition, "dikes and channels"))
    if way == "long":
        import itertools, time
        endless = lambda corpus: (time.sleep(0.05) or 1 for _ in itertools.count())
        window.session.write_in_pieces(endless, lambda _: None, lambda: None, failed=print)
        window.session.write(lambda corpus: corpus.annotations.update(3, note=""))
    if way == "import":
        window.import_paths([Path(sys.argv[3])])
    if way == "language":
        from reader.ui.settings import renewing
        window = renewing.renew(window)
    if way == "gone":
        window.session.path.unlink()
    folder = window.session.path.parent
    if way in ("renamed", "deleted", "closed", "busy", "fault"):
        window.shell.annotations.edit_note(window.desk.annotations[0].id)
        window.shell.annotations._note.insertPlainText("记一笔")
    if way == "renamed":
        folder.rename(folder.with_name("elsewhere"))
    if way == "deleted":
        shutil.rmtree(folder)
    if way == "closed":
        folder.chmod(0)
    if way == "busy":
        window.other = sqlite3.connect(window.session.path, isolation_level=None)
        window.other.execute("BEGIN IMMEDIATE")
    if way == "fault":
        def stop():
            raise RuntimeError("a fault of ours")
        window.importer.stop = stop
    QTimer.singleShot(600, window, lambda: print("ready", flush=True))

original = ending.Ending.__init__

def made(self, window):
    original(self, window)
    QTimer.singleShot(0, window, lambda: work(window, sys.argv[2]))

ending.Ending.__init__ = made
sys.exit(app.run(Path(sys.argv[1]), ["duizhao"]))
"""


def run_program(
    path: Path, way: str, number: signal.Signals, folder: Path, before: list[str] | None = None
) -> tuple[int, str]:
    """Start the program on a corpus, let it work, send it a signal, and wait; how it ended and what it said."""
    environment = {
        **os.environ,
        "DUIZHAO_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    program = subprocess.Popen(
        [*(before or []), sys.executable, "-c", SCRIPT, str(path), way, str(folder / "files")],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n", program.stderr and program.stderr.read()
        program.send_signal(number)
        _, said = program.communicate(timeout=60)
    finally:
        program.kill()
        program.wait()
    return program.returncode, said


def end_program(
    path: Path, way: str, number: signal.Signals, folder: Path, before: list[str] | None = None
) -> None:
    """As `run_program`; it ended well and had nothing to say."""
    code, said = run_program(path, way, number, folder, before)
    assert code == 0, said
    assert "Traceback" not in said


def alone(path: Path, folder: Path) -> list[tuple[str, str]]:
    """Quote and note of the annotations in a copy of the one file."""
    copy = shutil.copy(path, folder / "alone.duizhao")
    with closing(sqlite3.connect(f"{Path(copy).as_uri()}?immutable=1", uri=True)) as plain:
        return plain.execute("SELECT quote, note FROM annotation ORDER BY start").fetchall()


@pytest.mark.parametrize(
    ("way", "number"),
    [
        ("tag", signal.SIGTERM),
        ("note", signal.SIGHUP),
        ("dialog", signal.SIGTERM),
        ("import", signal.SIGINT),
        ("gone", signal.SIGTERM),
        ("language", signal.SIGTERM),
        ("long", signal.SIGTERM),
    ],
)
def test_a_signal_leaves_the_one_file_whole(
    corpus_path: Path, tmp_path: Path, way: str, number: signal.Signals
) -> None:
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip("this run ignores the signal, as under nohup, and so does what it starts")
    folder = tmp_path / "files"
    folder.mkdir()
    for count in range(400 if way == "import" else 0):
        (folder / f"{count}.txt").write_text(f"第{count}篇\n" + "山里的学校有了网络课。\n" * 40, "utf-8")
    end_program(corpus_path, way, number, tmp_path)
    assert not corpus_path.with_name(corpus_path.name + "-wal").exists()
    found = alone(corpus_path, tmp_path)
    assert len(found) == 3
    assert found[0] == ("清河", "记一笔" if way == "note" else "")


@pytest.mark.parametrize("way", ["renamed", "deleted", "closed", "busy"])
def test_what_cannot_be_saved_in_its_place_is_kept_in_the_folder_of_the_user(
    template: Path, tmp_path: Path, way: str
) -> None:
    if way == "closed" and HUMBLY and shutil.which(HUMBLY[0]) is None:
        pytest.skip("root may look into every folder")
    folder = tmp_path / "corpora"
    folder.mkdir()
    path = Path(shutil.copy(template, folder / "river.duizhao"))
    end_program(path, way, signal.SIGTERM, tmp_path, HUMBLY if way == "closed" else None)
    (kept,) = (tmp_path / "home" / "rescued").glob("river-*/river.kept-*.duizhao")
    found = alone(kept, tmp_path)
    assert len(found) == 3
    assert found[0] == ("清河", "记一笔")
    (told,) = json.loads((tmp_path / "home" / "rescued" / "untold.json").read_text("utf-8"))
    assert told == {"corpus": str(path), "kept": str(kept), "lost": 0, "backup": ""}
    assert sorted(one.name for one in kept.parent.iterdir()) == [kept.name]
    if way == "closed":
        folder.chmod(0o755)
        assert sorted(one.name for one in folder.glob("*.duizhao")) == ["river.duizhao"]


def test_what_is_typed_in_a_dialog_is_kept_as_text(corpus_path: Path, tmp_path: Path) -> None:
    end_program(corpus_path, "typed", signal.SIGTERM, tmp_path)
    assert len(alone(corpus_path, tmp_path)) == 3
    (kept,) = (tmp_path / "home" / "rescued").glob("typed-*.untold.txt")
    assert "dikes and channels" in kept.read_text("utf-8")


def test_a_fault_at_the_end_neither_keeps_the_program_nor_loses_a_note(
    corpus_path: Path, tmp_path: Path
) -> None:
    code, _ = run_program(corpus_path, "fault", signal.SIGTERM, tmp_path)
    assert code == 0
    assert alone(corpus_path, tmp_path)[0] == ("清河", "记一笔")
    assert "a fault of ours" not in (tmp_path / "home" / "log" / "duizhao.log").read_text("utf-8")
    assert "RuntimeError" in (tmp_path / "home" / "log" / "duizhao.log").read_text("utf-8")


def test_the_next_start_tells_once_what_was_kept_elsewhere(
    window: Window, corpus_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.session is not None
    away = tmp_path / "away"
    corpus_path.rename(away)
    kept = elsewhere.keep(window.session)
    away.rename(corpus_path)
    notice = window.shell.notice
    notice.say("A corpus is missing.")
    ending = Ending(window)
    try:
        qtbot.waitUntil(lambda: str(kept) in notice.text, timeout=5000)
        assert str(corpus_path) in notice.text
        assert "A corpus is missing." in notice.text
        (button,) = notice.buttons
        button.click()
        assert window.session is not None
        assert window.session.path == kept
        settle(window)
        notice.hide()
        elsewhere.tell(window)
        assert notice.text == ""
    finally:
        ending.forget()
        ending.deleteLater()


def test_what_waits_is_done_on_the_last_backup_where_the_corpus_cannot_be_read(
    window: Window, corpus_path: Path, tmp_path: Path
) -> None:
    session, notice = window.session, window.shell.notice
    assert session is not None
    backup.back_up(corpus_path)
    select(window, "公告栏")
    window.desk.tag("新主题")
    settle(window)  # on the disk, and lost with it
    number = max(one.id for one in window.desk.annotations)
    with closing(sqlite3.connect(corpus_path)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with corpus_path.open("r+b") as file:
        file.write(b"\0" * corpus_path.stat().st_size)
    away = tmp_path / "away"
    corpus_path.rename(away)
    session.write(lambda corpus: corpus.annotations.update(1, note="记一笔"))
    session.write(lambda corpus: corpus.annotations.update(number, note="没有了"))
    session.drain()
    assert len(session.holding) == 2
    kept = elsewhere.keep(session)
    assert sorted(note for _, note in alone(kept, tmp_path)) == ["", "记一笔"]
    elsewhere.tell(window)
    assert f"its backup of {datetime.now():%Y-%m-%d}" in notice.text
    assert str(kept) in notice.text
    assert "1 change" in notice.text
    assert session.is_safe() is False


def test_nothing_is_kept_nor_told_where_the_folder_of_the_user_cannot_be_written_either(
    window: Window, corpus_path: Path, tmp_path: Path, home: Path
) -> None:
    session = window.session
    assert session is not None
    away = tmp_path / "away"
    corpus_path.rename(away)
    (home / "rescued").write_text("a file where the folder would be", "utf-8")
    session.write(lambda corpus: corpus.annotations.update(1, note="记一笔"))
    session.drain()
    with pytest.raises(UserError, match="river"):
        elsewhere.keep(session)
    assert len(session.holding) == 1
    away.rename(corpus_path)
    session.try_again()
    session.drain()
    settle(window)
    assert "记一笔" in [one.note for one in annotations(window)]


def test_a_corpus_that_another_program_keeps_under_the_same_name_stays(
    window: Window, corpus_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    assert session is not None
    theirs = tmp_path / "theirs.duizhao"
    theirs.write_text("another's", "utf-8")
    monkeypatch.setattr(rescue, "free_name", lambda *_: theirs)  # between the look and the writing
    corpus_path.rename(tmp_path / "away")
    with pytest.raises(UserError):
        elsewhere.keep(session)
    assert theirs.read_text("utf-8") == "another's"


@pytest.mark.parametrize(
    "text", ["", "[", "{}", '[{"kept": 3}]', '[{"corpus": "a", "kept": "/gone", "lost": 0}]']
)
def test_a_record_of_what_was_kept_that_says_nothing_is_passed_over(
    window: Window, home: Path, text: str
) -> None:
    (home / "rescued").mkdir()
    (home / "rescued" / "untold.json").write_text(text, "utf-8")
    elsewhere.tell(window)
    assert window.shell.notice.text == ""
    assert not (home / "rescued" / "untold.json").exists()


@pytest.fixture
def ending(window: Window) -> Iterator[Ending]:
    """What waits for signals and for the end of the session, in this process."""
    made = Ending(window)
    yield made
    made.forget()
    made.deleteLater()


def test_at_the_end_of_the_session_all_is_in_the_file_and_work_can_go_on(
    window: Window, ending: Ending, corpus_path: Path, tmp_path: Path
) -> None:
    select(window, "公告栏")
    window.desk.tag("新主题")
    settle(window)
    assert len(alone(corpus_path, tmp_path)) == 2  # the rest is in the log
    ending.commit()
    assert len(alone(corpus_path, tmp_path)) == 3
    select(window, "清河")
    window.desk.tag("新主题")
    settle(window)
    assert len(annotations(window)) == 4


def test_a_signal_that_was_to_be_ignored_stays_so(window: Window) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        made = Ending(window)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        assert signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
        made.forget()
        made.deleteLater()
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGHUP, before)
