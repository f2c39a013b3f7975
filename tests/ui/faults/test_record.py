"""The record of a fault: where it came about, and nothing of what was being worked on."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.ui.faults.record import place, record, system

KINDS = (ValueError, RuntimeError, KeyError, TypeError, LookupError, OSError, AssertionError, Exception)


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:
        return caught


@given(
    text=st.text(min_size=4).filter(lambda text: text.strip() and not text.isdigit()),
    kind=st.sampled_from(KINDS),
)
def test_no_message_is_in_it(text: str, kind: type[Exception]) -> None:
    marked = f"⟦{text}⟧"
    found = record(raised(kind(marked)))
    assert marked not in found
    assert "⟦" not in found.replace('f"⟦{text}⟧"', "")
    assert found.splitlines()[-1] == kind.__qualname__ or kind is OSError


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (AttributeError("'NoneType' object has no attribute 'x'"), "has no attribute 'x'"),
        (IndexError("list index out of range"), "list index out of range"),
        (RuntimeError("Internal C++ object (PySide6.QtCore.QTimer) already deleted."), "QTimer"),
        (OSError(28, "No space left", "/home/li/秘密"), "ENOSPC"),
        (UserError(messages.FILE_EMPTY, path="秘密"), "{path} is empty."),
    ],
)
def test_what_says_nothing_of_the_work_is_kept(error: Exception, words: str) -> None:
    found = record(raised(error))
    assert words in found
    assert "秘密" not in found
    assert "test_record.py" in found
    assert "/home" not in found


def test_an_error_of_sqlite_is_called_by_its_name() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5 (x)")
    with pytest.raises(sqlite3.OperationalError) as caught:
        connection.execute("SELECT * FROM t WHERE t MATCH '\"秘密'").fetchall()
    connection.close()
    found = record(caught.value)
    assert found.endswith("OperationalError: SQLITE_ERROR")
    assert '秘密"' not in found.splitlines()[-1]


def test_what_led_to_it_comes_first_and_circles_end() -> None:
    first, last = ValueError("秘密"), KeyError("秘密")
    last.__cause__ = first
    first.__context__ = last
    lines = record(raised(last)).splitlines()
    assert [line for line in lines if line in ("ValueError", "KeyError")] == ["ValueError", "KeyError"]


def test_two_faults_of_one_place_are_one() -> None:
    def fail(text: str) -> None:
        raise ValueError(text)

    found = set()
    for text in ("甲", "乙"):
        with pytest.raises(ValueError, match=text) as caught:
            fail(text)
        found.add(place(caught.value))
    assert len(found) == 1
    assert place(ValueError("never raised")) == "ValueError ?"


def test_the_system_is_named() -> None:
    assert all(word in system() for word in ("Duizhao", "Python", "Qt", "SQLite"))
