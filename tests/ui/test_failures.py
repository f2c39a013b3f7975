"""Errors that nobody caught: written down without text of articles, and said in words."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from reader import messages
from reader.errors import UserError
from reader.ui.failures import Failures, log
from reader.ui.window import Window


@pytest.fixture
def failures(tmp_path: Path) -> Iterator[Failures]:
    hook = sys.excepthook
    failures = Failures(tmp_path / "data")
    failures.install()
    yield failures
    failures.remove()
    log.propagate = True
    assert sys.excepthook is hook


def fail(error: BaseException) -> None:
    try:
        raise error
    except type(error):
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def written(failures: Failures) -> str:
    return failures.path.read_text("utf-8") if failures.path.exists() else ""


def test_a_fault_of_ours_is_written_down_and_said_with_where_to_look(
    failures: Failures, window: Window
) -> None:
    failures.window = window
    fail(RuntimeError("a fault"))
    assert "Something went wrong in the program" in window.shell.notice.text
    assert str(failures.path) in window.shell.notice.text
    assert "RuntimeError: a fault" in written(failures)
    assert "test_failures.py" in written(failures)


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
