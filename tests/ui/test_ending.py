"""The system ends the program: a signal closes the window as a person does, and the one file is whole."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.ui.ending import Ending
from reader.ui.window import Window
from tests.corpus.making import ROOT
from tests.ui.driving import annotations, select, settle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")

#: The program with something done in it, told once it is on the screen and waits for signals.
SCRIPT = """
import sys
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
    QTimer.singleShot(600, window, lambda: print("ready", flush=True))

original = ending.Ending.__init__

def made(self, window):
    original(self, window)
    QTimer.singleShot(0, window, lambda: work(window, sys.argv[2]))

ending.Ending.__init__ = made
sys.exit(app.run(Path(sys.argv[1]), ["duizhao"]))
"""


def end_program(path: Path, way: str, number: signal.Signals, folder: Path) -> None:
    """Start the program on a corpus, let it work, send it a signal, and wait until it is over."""
    environment = {
        **os.environ,
        "DUIZHAO_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    program = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(path), way, str(folder / "files")],
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
    assert program.returncode == 0, said
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
