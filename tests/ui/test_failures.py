"""Errors that nobody caught: written down without text of articles, and said in words."""

from __future__ import annotations

import logging
import re
import sqlite3
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import messages
from reader.chinese.span import Span
from reader.corpus.checking import check
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.ui.errands import Errand
from reader.ui.failures import Failures, log
from reader.ui.faults.dialog import FaultDialog
from reader.ui.window import Window
from tests.ui.driving import annotations, press, select, settle, tagged


def fail(error: BaseException) -> None:
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def written(failures: Failures) -> str:
    return failures.path.read_text("utf-8") if failures.path.exists() else ""


def test_a_fault_of_ours_is_written_down_and_said_with_the_way_to_its_details(
    failures: Failures, window: Window
) -> None:
    failures.window = window
    fail(AttributeError("'Desk' object has no attribute 'chair'"))
    assert "Something went wrong in the program" in window.shell.notice.text
    assert "AttributeError: 'Desk' object has no attribute 'chair'" in written(failures)
    assert "test_failures.py" in written(failures)
    (button,) = window.shell.notice.buttons
    button.click()
    assert failures.dialog is not None
    assert "no attribute 'chair'" in failures.dialog.details.toPlainText()
    failures.dialog.copy.click()
    assert "Duizhao" in QApplication.clipboard().text()
    assert "test_failures.py" in QApplication.clipboard().text()


def test_the_same_fault_is_said_once_and_counted(failures: Failures, window: Window) -> None:
    failures.window = window
    for _ in range(100):
        fail(IndexError("list index out of range"))
        window.shell.notice.hide()
    assert written(failures).count("Traceback") == 3
    assert "64 times: IndexError" in written(failures)
    failures.show()
    dialog = failures.dialog
    assert dialog is not None
    assert "100 × IndexError" in dialog.details.toPlainText()
    fail(IndexError("list index out of range"))
    failures.show()
    assert failures.dialog is dialog
    assert "101 × IndexError" in dialog.details.toPlainText()
    assert window.shell.notice.text == ""
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialog)]) == 1
    fail(ZeroDivisionError("division by zero"))  # another one is news
    assert "Something went wrong" in window.shell.notice.text


def test_opening_the_corpus_anew_shows_what_is_on_the_disk(failures: Failures, window: Window) -> None:
    failures.window = window
    fail(RuntimeError("odd"))
    failures.show()
    assert failures.dialog is not None
    before = window.session
    failures.dialog.reopen.click()
    assert window.session is not before
    assert window.desk.article is not None
    assert len(window.desk.annotations) == 2


SECRET = "机密的批注XYZZY"


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError(SECRET),
        RuntimeError("XYZZY plain"),
        ValueError("XYZZY"),
        KeyError(SECRET),
        TypeError(f"'NoneType' object {SECRET}"),
        AssertionError("XYZZY"),
        OSError(2, "No such file", f"/home/li/{SECRET}"),
        UnicodeDecodeError("utf-8", SECRET.encode(), 1, 2, SECRET),
        sqlite3.OperationalError('fts5: syntax error near "XYZZY"'),
        UserError(messages.FILE_EMPTY, path=SECRET),
    ],
    ids=lambda error: type(error).__name__,
)
def test_nothing_that_a_person_wrote_is_in_the_log_or_the_details(
    failures: Failures, window: Window, error: Exception
) -> None:
    failures.window = window
    try:
        try:
            raise error
        except Exception as first:
            raise RuntimeError(SECRET) from first
    except RuntimeError as last:
        failures._take(last)
    fail(error)
    failures.show()
    assert failures.dialog is not None
    for text in (written(failures), failures.dialog.details.toPlainText()):
        assert "XYZZY" not in text
        assert "机密" not in text
        assert type(error).__name__ in text or "said to the user" in text


def test_tags_notes_and_searches_leave_no_trace_in_the_log(failures: Failures, window: Window) -> None:
    """A working day with faults in the middle of it."""
    failures.window = window
    session = window.session
    assert session is not None

    def broken(corpus: Corpus) -> Change:
        corpus.annotations.add(1, Span(0, 4), SECRET, note=SECRET)
        raise LookupError(f"{SECRET} {corpus.articles.body(1)}")

    def breaks_afterwards(_: object) -> None:
        raise ValueError(SECRET)

    session.write(broken)
    session.write(lambda corpus: corpus.annotations.update(1, note=SECRET), breaks_afterwards)
    session.read(lambda _: {}[SECRET], lambda _: None, failed=lambda _: None)
    window.open_search(SECRET)
    session.changed.connect(lambda _: {}[SECRET])
    select(window, "公告栏")
    window.desk.tag(SECRET)
    settle(window)
    qWarning(f"QLabel: {SECRET[:4]}")
    failures.show()
    assert failures.dialog is not None
    for text in (written(failures), failures.details()):
        assert text.count("Error") >= 4
        assert not [piece for piece in ("机密", "XYZZY", "公告栏", "清河", "生态") if piece in text]
    assert ("公告栏", SECRET) in tagged(window)


def test_a_fault_on_a_thread_is_told_as_well(failures: Failures, window: Window, qtbot: QtBot) -> None:
    failures.window = window
    for begin in (
        lambda: threading.Thread(target=lambda: {}["no"]).start(),
        lambda: Errand(lambda: 1 // 0, lambda _: None, window),
    ):
        window.shell.notice.hide()
        begin()
        qtbot.waitUntil(lambda: "Something went wrong" in window.shell.notice.text)
    assert {"KeyError", "ZeroDivisionError"} <= set(re.findall(r"\w+Error", written(failures)))


def test_a_file_that_cannot_be_read_for_the_screen_is_no_fault_of_ours(
    failures: Failures, window: Window
) -> None:
    failures.window = window
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    fail(error)
    assert "cannot be opened" in window.shell.notice.text
    assert "Traceback" not in written(failures)


@pytest.mark.parametrize("when", ["before", "within", "after"])
def test_a_fault_in_the_middle_of_an_act_leaves_all_of_it_or_nothing(
    failures: Failures, window: Window, when: str
) -> None:
    failures.window = window
    session = window.session
    assert session is not None

    def work(corpus: Corpus) -> Change:
        if when == "before":
            raise RuntimeError("fault")
        with corpus.changes.step("annotation.add_all", tag="生态环境", count=2) as recorder:
            for number in (1, 2):
                recorder.update("annotation", number, {"note": "half"}, article=1)
                if when == "within":
                    raise RuntimeError("fault")
        raise RuntimeError("fault")

    session.write(work)
    settle(window)
    session.look()
    settle(window)
    assert "Something went wrong" in window.shell.notice.text
    notes = {one.note for one in annotations(window)}
    assert notes == ({"half"} if when == "after" else {"公开", ""})
    with Corpus.open(session.path, readonly=True) as corpus:
        assert check(corpus) == []
        assert len(corpus.history.latest()) == (when == "after")
    select(window, "公告栏")  # and the window is as usable as before
    press(window, "e")
    assert len(tagged(window)) == 3
    assert len(window.desk.annotations) == 3
    if when == "after":
        assert {one.note for one in window.desk.annotations} == {"half", ""}


def test_faults_of_views_do_not_keep_the_others_from_what_was_written(
    failures: Failures, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures.window = window
    assert window.session is not None
    monkeypatch.setattr(window.shell.library, "take_in", lambda _: {}["fault"])
    select(window, "公告栏")
    press(window, "e")
    assert len(tagged(window)) == 3
    assert "Something went wrong" in window.shell.notice.text
    monkeypatch.undo()
    failures._reopen()
    assert len(window.desk.annotations) == 3


def test_what_the_world_refuses_is_said_as_such(failures: Failures, window: Window) -> None:
    failures.window = window
    fail(UserError(messages.FILE_EMPTY, path="秘密.txt"))
    assert "秘密.txt is empty." in window.shell.notice.text
    assert "{path} is empty." in written(failures)
    assert "秘密" not in written(failures)


def test_before_there_is_a_window_the_usual_way_is_taken(
    failures: Failures, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(failures, "_hook", sys.__excepthook__)
    fail(RuntimeError("early"))
    assert "RuntimeError: early" in capsys.readouterr().err
    monkeypatch.undo()


def test_an_interrupt_is_no_fault(
    failures: Failures, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures.window = window
    passed: list[type[BaseException]] = []
    monkeypatch.setattr(failures, "_hook", lambda kind, *_: passed.append(kind))
    fail(KeyboardInterrupt())
    assert passed == [KeyboardInterrupt]
    assert window.shell.notice.text == ""
    monkeypatch.undo()


def test_warnings_of_qt_go_to_the_log(failures: Failures) -> None:
    qWarning("a warning of Qt")
    assert "WARNING Qt: a warning of Qt" in written(failures)


def test_the_log_does_not_grow_for_ever(failures: Failures, monkeypatch: pytest.MonkeyPatch) -> None:
    assert failures._handler is not None
    failures._handler.maxBytes = 2000
    for number in range(200):
        log.error("fault %s", number)
    assert sum(path.stat().st_size for path in failures.path.parent.iterdir()) < 10_000
    assert len(list(failures.path.parent.iterdir())) <= 4


def test_where_no_log_can_be_kept_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", "utf-8")
    failures = Failures(tmp_path / "data")
    failures.install()
    try:
        log.error("nobody hears")
        assert not any(handler.__class__.__name__ == "_Log" for handler in log.handlers)
        assert (tmp_path / "data").read_text("utf-8") == "a file"
    finally:
        failures.remove()
        log.propagate = True


def test_the_log_says_it_once(failures: Failures) -> None:
    assert [type(handler).__name__ for handler in logging.getLogger("duizhao").handlers].count("_Log") == 1
