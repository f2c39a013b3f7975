"""The file is taken away, replaced, made read-only, or the disk is full while the window is open: nothing is lost."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.corpus.watching import Presence
from reader.errors import UserError
from reader.ui.holding import Act
from reader.ui.window import Window
from tests.corpus.making import ROOT
from tests.ui.conftest import Start
from tests.ui.driving import annotations, press, select, settle, status, tagged

_SOON = 5000

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file stays where it is")


@pytest.fixture
def followed(window: Window) -> Window:
    """The window, following its file as it does a second after it was opened."""
    follow(window)
    return window


def follow(window: Window) -> None:
    assert window.session is not None
    window.rooms.sharing.begin(window.session)
    settle(window)


def tag(window: Window, quote: str) -> None:
    select(window, quote)
    window.desk.tag("生态环境")
    settle(window)


def quotes(path: Path) -> list[str]:
    with Corpus.open(path, readonly=True) as corpus:
        assert check(corpus) == []
        return sorted(one.quote for one in corpus.annotations.all() if one.tag_path == "生态环境")


# -- taken away ----------------------------------------------------------------------------------


def test_a_file_that_goes_is_told_at_once_and_when_it_comes_back_all_goes_on(
    followed: Window, corpus_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    notice = followed.shell.notice
    tag(followed, "公告栏")
    away = tmp_path / "away" / "river.duizhao"
    away.parent.mkdir()
    corpus_path.rename(away)
    qtbot.waitUntil(lambda: "taken away" in notice.text, timeout=_SOON)
    assert notice.property("serious")
    for quote in ("居民", "园区"):  # done meanwhile
        tag(followed, quote)
    assert len(followed.desk.annotations) == 3
    away.rename(corpus_path)
    qtbot.waitUntil(lambda: len(followed.desk.annotations) == 5, timeout=_SOON)
    qtbot.waitUntil(lambda: notice.text == "", timeout=_SOON)
    assert followed.close()
    assert quotes(corpus_path) == ["公告栏", "园区", "居民"]


def test_a_file_that_was_deleted_is_saved_again_with_all_that_was_done(
    followed: Window, corpus_path: Path, qtbot: QtBot
) -> None:
    tag(followed, "公告栏")
    corpus_path.unlink()
    qtbot.waitUntil(lambda: "taken away" in followed.shell.notice.text, timeout=_SOON)
    tag(followed, "居民")
    (button,) = followed.shell.notice.buttons
    button.click()
    assert "saved again" in followed.shell.notice.text
    settle(followed)
    assert sorted(one for one, _ in tagged(followed))[:2] == ["信息系统每天公布水质", "公告栏"]
    tag(followed, "园区")
    assert followed.close()
    assert quotes(corpus_path) == ["公告栏", "园区", "居民"]
    assert sorted(path.name for path in corpus_path.parent.glob("*.duizhao*")) == ["river.duizhao"]


def test_another_file_in_its_place_is_opened_and_what_was_done_is_kept_beside_it(
    followed: Window, corpus_path: Path, template: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    tag(followed, "公告栏")
    theirs = Path(shutil.copy(template, tmp_path / "theirs"))
    with Corpus.open(theirs, annotator="Wang") as corpus:
        corpus.codebook.create("别处的主题")
    theirs.replace(corpus_path)
    qtbot.waitUntil(lambda: "Another file" in followed.shell.notice.text, timeout=_SOON)
    tag(followed, "居民")
    (button,) = followed.shell.notice.buttons
    button.click()
    settle(followed)
    assert "别处的主题" in [one.path for one in followed.desk.tags.values()]
    assert followed.close()
    (kept,) = corpus_path.parent.glob("river.kept-*.duizhao")
    assert quotes(kept) == ["公告栏", "居民"]
    assert quotes(corpus_path) == []


@pytest.mark.parametrize("answer", ["save", "discard", "cancel"])
def test_closing_without_the_file_asks_whether_to_save_it(
    followed: Window, corpus_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    tag(followed, "公告栏")
    corpus_path.unlink()
    buttons = {"save": "Save", "discard": "Discard", "cancel": "Cancel"}
    chosen = getattr(QMessageBox.StandardButton, buttons[answer])
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: (asked.append(box.text()), chosen)[1])
    closed = followed.close()
    assert closed is (answer != "cancel")
    assert len(asked) == 1
    assert corpus_path.exists() is (answer == "save")
    if answer == "cancel":
        monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
        assert followed.close()
    if answer == "save":
        assert quotes(corpus_path) == ["公告栏"]


def test_closing_beside_another_file_tells_the_name_under_which_it_was_kept(
    followed: Window, corpus_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag(followed, "公告栏")
    theirs = tmp_path / "theirs.duizhao"
    Corpus.create(theirs).close()
    theirs.replace(corpus_path)
    told: list[str] = []
    monkeypatch.setattr(
        QMessageBox,
        "exec",
        lambda box: (told.append(f"{box.text()} {box.informativeText()}"), QMessageBox.StandardButton.Save)[
            1
        ],
    )
    assert followed.close()
    (kept,) = corpus_path.parent.glob("river.kept-*.duizhao")
    asked, said = told
    assert "beside the other file" in asked
    assert str(kept) in said
    assert quotes(kept) == ["公告栏"]


def test_without_room_for_what_waits_nothing_of_it_is_given_up(followed: Window, tmp_path: Path) -> None:
    session, done = followed.session, list[str]()
    assert session is not None
    full = UserError(messages.DISK_FULL, path=session.path)

    def act(word: str) -> Act:
        def work(_: Corpus) -> None:
            done.append(word)
            if word == "second":
                raise full

        return Act(work, print, None)

    session.holding.keep(act("first"), full)
    session.holding.keep(act("second"), None)
    with pytest.raises(UserError):
        session.rescue(tmp_path / "rescued.duizhao")
    assert done == ["first", "second"]
    assert len(session.holding) == 2
    session.holding.drop()


def test_a_file_that_cannot_be_saved_again_is_kept_open(
    start: Start, template: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder, gone = tmp_path / "texts", tmp_path / "gone"  # beside the home, in which the window writes
    folder.mkdir()
    path = Path(shutil.copy(template, folder / "river.duizhao"))
    window = start(path)
    follow(window)
    tag(window, "公告栏")
    folder.rename(gone)
    assert window.session is not None
    window.session.look()
    qtbot.waitUntil(lambda: len(window.shell.notice.buttons) == 1, timeout=_SOON)
    window.shell.notice.buttons[0].click()
    assert "not there" in window.shell.notice.text
    assert window.session is not None
    gone.rename(folder)
    window.session.look()
    qtbot.waitUntil(lambda: window.session.presence is Presence.THERE, timeout=_SOON)
    tag(window, "居民")
    assert window.close()
    assert quotes(path) == ["公告栏", "居民"]


_CLOSED_FOLDER = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from reader.ui import app, ending
path, original = Path(sys.argv[1]), ending.Ending.__init__

def work(window):
    panel, session = window.shell.annotations, window.session
    panel.edit_note(window.desk.annotations[0].id)
    panel._note.insertPlainText("记一笔")
    path.parent.chmod(0)
    QMessageBox.exec = lambda box: QMessageBox.StandardButton.Save
    print(window.close(), window.isVisible())
    print(window.shell.notice.text)
    session.drain()
    print(len(session.holding))
    path.parent.chmod(0o755)
    session.try_again()
    session.drain(); session.drain()
    print(window.close(), flush=True)

def made(self, window):
    original(self, window)
    QTimer.singleShot(300, window, lambda: work(window))
    QTimer.singleShot(20000, window, lambda: os._exit(3))

ending.Ending.__init__ = made
sys.exit(app.run(path, ["duizhao"]))
"""


def test_a_folder_that_may_not_be_looked_into_keeps_the_window_open_and_the_note(
    template: Path, tmp_path: Path
) -> None:
    # Root, too, may not look into it then.
    humbly = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    if humbly and shutil.which("setpriv") is None:
        pytest.skip("root may look into every folder")
    folder = tmp_path / "closed"
    folder.mkdir()
    path = Path(shutil.copy(template, folder / "river.duizhao"))
    done = subprocess.run(
        [*humbly, sys.executable, "-c", _CLOSED_FOLDER, str(path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        timeout=60,
        env={
            **os.environ,
            "DUIZHAO_HOME": str(tmp_path / "home"),
            "PYTHONUTF8": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    assert "Traceback" not in done.stderr
    first, said, held, last = done.stdout.splitlines()
    assert (first, held) == ("False True", "1")
    assert str(folder) in said
    assert "permissions" in said
    assert last == "True"
    with Corpus.open(path, readonly=True) as corpus:
        assert any(one.note.startswith("记一笔") for one in corpus.annotations.all())


@pytest.mark.parametrize("number", [errno.ESTALE, errno.ENOTCONN, errno.EIO])
def test_a_dead_share_keeps_the_window_open(
    followed: Window, corpus_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    tag(followed, "公告栏")
    corpus_path.unlink()
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Save)

    def dead(_: Path) -> bool:  # no share can be had to die here
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "exists", dead)
        assert not followed.close()
    assert os.strerror(number) in followed.shell.notice.text
    assert followed.isVisible()
    assert followed.close()
    assert quotes(corpus_path) == ["公告栏"]


def test_a_draft_that_cannot_get_its_name_is_what_is_open(
    followed: Window, corpus_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag(followed, "公告栏")
    corpus_path.unlink()
    assert followed.session is not None
    assert not followed.session.is_safe()

    def refused(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self), None, str(target))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", refused)
        followed.rooms.sharing.rescue()
    assert followed.session is not None
    draft = followed.session.path
    assert draft.name.startswith("river.saving-")
    assert str(draft) in followed.shell.notice.text
    assert followed.close()
    assert quotes(draft) == ["公告栏"]


def test_a_fault_while_closing_keeps_the_window(
    followed: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with monkeypatch.context() as patch, qtbot.captureExceptions() as faults:
        patch.setattr(followed.settings, "save", lambda: 1 / 0)
        assert not followed.close()
        qtbot.waitUntil(lambda: bool(faults))
    assert followed.isVisible()
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]
    assert followed.close()


# -- no room, not writable -----------------------------------------------------------------------


@contextmanager
def no_room(path: Path) -> Iterator[None]:
    """No file of this process may grow beyond what the log of the corpus has."""
    size = path.with_name(path.name + "-wal").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(size, 1), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_without_room_an_act_waits_and_is_saved_when_there_is_some(
    followed: Window, corpus_path: Path, qtbot: QtBot
) -> None:
    notice = followed.shell.notice
    tag(followed, "公告栏")
    with no_room(corpus_path):
        for quote in ("居民", "园区"):
            tag(followed, quote)
        qtbot.waitUntil(lambda: "not saved yet" in notice.text, timeout=_SOON)
        assert notice.property("serious")
        assert len(followed.desk.annotations) == 3
        assert len(annotations(followed)) == 3
    qtbot.waitUntil(lambda: len(followed.desk.annotations) == 5, timeout=_SOON)
    qtbot.waitUntil(lambda: notice.text == "", timeout=_SOON)
    assert "saved now" in status(followed)
    assert followed.close()
    assert quotes(corpus_path) == ["公告栏", "园区", "居民"]


def test_closing_waits_for_room_and_the_question_is_over_then(
    followed: Window, corpus_path: Path, qtbot: QtBot
) -> None:
    tag(followed, "公告栏")
    asked: list[QMessageBox] = []

    def wait() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box)
        box.reject()

    with no_room(corpus_path):
        tag(followed, "居民")
        QTimer.singleShot(100, followed, wait)
        assert not followed.close()
        (box,) = asked
        box.deleteLater()
        QApplication.sendPostedEvents(box, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    with qtbot.captureExceptions() as faults:
        qtbot.waitUntil(lambda: len(followed.desk.annotations) == 4, timeout=_SOON)
        qtbot.waitUntil(lambda: followed.shell.notice.text == "", timeout=_SOON)
    assert not faults
    assert followed.close()
    assert quotes(corpus_path) == ["公告栏", "居民"]


def test_a_file_made_read_only_meanwhile_loses_nothing(followed: Window, corpus_path: Path) -> None:
    tag(followed, "公告栏")
    corpus_path.chmod(0o444)
    try:
        tag(followed, "居民")
        press(followed, "Z")
        assert len(tagged(followed)) == len(followed.desk.annotations) == 4
    finally:
        corpus_path.chmod(0o644)
    assert followed.close()
    assert quotes(corpus_path) == ["公告栏", "居民"]


_HELD_AND_BACK = """
import os, sys
from pathlib import Path
import sqlite_utils
from PySide6.QtCore import QCoreApplication
import reader.corpus.distrust, reader.corpus.migrations
from reader.ui.session import Session
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
application = QCoreApplication([])
path, folder = Path(sys.argv[1]), Path(sys.argv[1]).parent
errors = []
session = Session(path, "Li")
session.failed.connect(errors.append)
path.chmod(0o444); folder.chmod(0o555)
session.write(lambda corpus: corpus.codebook.create("等着的"))
session.drain()
print(len(session.holding), session.holding.error.message.what)
path.chmod(0o644); folder.chmod(0o755)
session.try_again()
session.drain(); session.drain()
print(len(session.holding), [tag.path for tag in session.corpus.codebook.all()][-1], len(errors))
session.close()
"""


@pytest.fixture
def tmp_path_for_all() -> Iterator[Path]:
    """A folder that every user may look into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_corpus_that_may_not_be_written_yet_is_written_when_it_may(
    template: Path, tmp_path_for_all: Path
) -> None:
    folder = tmp_path_for_all / "mine"
    folder.mkdir()
    path = Path(shutil.copy(template, folder / "river.duizhao"))
    if os.geteuid() == 0:
        shutil.chown(folder, 65534)
        shutil.chown(path, 65534)
    done = subprocess.run(
        [sys.executable, "-c", _HELD_AND_BACK, str(path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.splitlines()
    assert first.startswith("1 ")
    assert "may only be read" in first
    assert second == "0 等着的 0"
