"""What every test of the window needs: no display, the faces loaded once, and nothing left over afterwards."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # as in the program

import pytest
from PySide6.QtCore import QEvent, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui import choosing, theme
from reader.ui.collecting import look_at_new, on_this_thread_alone
from reader.ui.failures import Failures, log
from reader.ui.fonts import load_fonts, ui_font
from reader.ui.settings.settings import Settings
from reader.ui.window import Window
from tests.ui.driving import answer, make_corpus, settle
from tests.ui.unanswered import Unanswered, timeouts_heard

Start = Callable[..., Window]
Answer = Callable[[Path | str], None]

_SERIOUS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)

#: How Qt without a display begins what it has to say.
_OFFSCREEN = "This plugin does not support"


@pytest.fixture(scope="session", autouse=True)
def application_fonts(qapp: QApplication) -> None:
    """Chinese faces for every window of the run."""
    load_fonts()
    qapp.setFont(ui_font())


@pytest.fixture(autouse=True)
def circles_end_here(qapp: QApplication) -> Iterator[None]:
    """As in the program: objects of Qt that end on another thread can stop a run for ever.

    Between the tests, when no other thread runs, it is left to Python again; nothing stays put aside.
    """
    no_more = on_this_thread_alone()
    yield
    gc.unfreeze()
    look_at_new()
    no_more()


@pytest.fixture(autouse=True)
def nothing_waits_for_ever(qapp: QApplication) -> Iterator[None]:
    """A dialog that nobody answers fails the test, and so does a timeout that comes while Qt calls Python."""
    unanswered = Unanswered()
    with timeouts_heard():
        yield
    unanswered.stop()
    assert not unanswered.put_away, "questions that nobody answered"


@pytest.fixture(autouse=True)
def nothing_left_over(caplog: pytest.LogCaptureFixture, qtlog: object) -> Iterator[None]:
    """A warning of Qt, a log record that was not expected, or a thread that goes on fails the test.

    A test that expects a log record takes it out with `caplog.clear()`.
    """
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + 2
    while (left := set(threading.enumerate()) - before) and time.monotonic() < until:
        time.sleep(0.01)
    assert not left, "threads left over"
    said = [record.message for record in qtlog.records if record.type in _SERIOUS]  # type: ignore[attr-defined]
    assert not [text for text in said if not text.startswith(_OFFSCREEN)], "Qt warned"
    noted = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert not noted, "log records that were not expected"


@pytest.fixture
def failures(tmp_path: Path) -> Iterator[Failures]:
    """What catches faults of ours, as in the program; a log of the test's own."""
    hook = sys.excepthook
    failures = Failures(tmp_path / "data")
    failures.install()
    yield failures
    failures.remove()
    log.propagate = True
    assert sys.excepthook is hook


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own: settings, log, copy of the sample corpus."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("DUIZHAO_HOME", str(folder))
    return folder


@pytest.fixture
def start(home: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts a window on a corpus (None: the last one, or the sample), as the program does."""
    theme.apply(qapp, "light")
    windows: list[Window] = []

    def started(path: Path | None = None) -> Window:
        window = Window(Settings())
        windows.append(window)
        window.resize(1200, 800)
        window.corpora.open_first(path)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        if window.session is not None:
            settle(window)
        return window

    yield started
    answer(monkeypatch, agreed=True)
    for window in windows:
        window.close()
        window.deleteLater()
    # Now, not when the event loop returns: another scheme would dress them all anew.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small corpus, made once; tests get copies."""
    path = tmp_path_factory.mktemp("template") / "river.duizhao"
    make_corpus(path)
    return path


@pytest.fixture
def corpus_path(template: Path, tmp_path: Path) -> Path:
    """A small corpus of our own, closed: four articles, a codebook, two annotations."""
    return Path(shutil.copy(template, tmp_path / "river.duizhao"))


@pytest.fixture
def window(start: Start, corpus_path: Path) -> Window:
    """A window on the small corpus with its first article in view."""
    return start(corpus_path)


@pytest.fixture
def one_file_a_piece(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Called, it makes an import read here and store each file by itself, so that it gives way after each."""

    def arrange() -> None:
        monkeypatch.setattr("reader.corpus.intake._SECONDS", 0.0)
        monkeypatch.setattr("reader.corpus.intake._FEW", 1000)

    return arrange


@pytest.fixture
def saves(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """What the person answers when asked where to save; no pattern is chosen."""
    monkeypatch.setattr(choosing._Dialog, "ending", "")
    return lambda path: monkeypatch.setattr(choosing, "save_file", lambda *_: str(path))


@pytest.fixture
def opens(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """What the person answers when asked what to open."""
    return lambda path: monkeypatch.setattr(choosing, "open_file", lambda *_: str(path))
