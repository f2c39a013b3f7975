"""A corpus with a value that cannot be, in whichever column: the window says so in one sentence, or works."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.ui.failures import Failures
from reader.ui.window import Window
from tests.corpus.test_odd_values import ODD, columns, full, spoilt
from tests.ui.conftest import Start
from tests.ui.driving import settle, tagged

__all__ = ["full"]

#: In the suite each column has a share of the values, one in so many; all of them when asked for.
SHARE, LONG = 15, "DUIZHAO_LONG" in os.environ
pytestmark = [pytest.mark.timeout(0)] if LONG else []
#: What a person asks for in a corpus that could be opened; each reads other tables.
COMMANDS = (
    "article.next", "tag.next", "history.show", "article.details", "article.original", "article.clean",
    "progress.show", "figures.show", "term.list", "doubts.list", "tag.all", "find.here", "article.done",
    "tag.accept", "edit.undo", "edit.undo", "edit.redo", "settings.open", "backups.show", "passages.show",
)  # fmt: skip


def faults(failures: Failures) -> str:
    """What was written down as a fault of ours."""
    written = failures.path.read_text("utf-8") if failures.path.exists() else ""
    return written[written.find("unexpected") :] if "unexpected" in written else ""


def close_dialogs() -> None:
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            top.grab()  # all that is in it is painted
            top.reject()
    QApplication.processEvents()


def work(window: Window) -> None:
    """Read, search, tag, take back, and look into everything."""
    window.grab()
    window.open_search()
    window.shell.search._query.setText("粮食")
    window.shell.search.search()
    settle(window)
    if window.desk.article is not None:
        window.shell.view.select(Span(0, 2))
        window.desk.tag("新")
        settle(window)
    for command in COMMANDS:
        window.shell.view.setFocus()
        window.actions_[command].trigger()
        settle(window)
        window.grab()
        close_dialogs()


def problems(path: Path) -> set[tuple[str, str]]:
    try:
        with explained(path), Corpus.open(path) as corpus:
            return {(one.kind, one.where) for one in checking.check(corpus)}
    except UserError:
        return {("structure", "file")}


@pytest.mark.parametrize("table", sorted({table for table, _ in columns()}))
def test_an_odd_value_is_told_or_does_no_harm(
    full: Path,
    tmp_path: Path,
    start: Start,
    corpus_path: Path,
    failures: Failures,
    table: str,
) -> None:
    window = start(corpus_path)
    failures.window = window
    for column in [column for name, column in columns() if name == table]:
        for value in ODD if LONG else ODD[sum(map(ord, table + column)) % SHARE :: SHARE]:
            path = tmp_path / "spoilt.duizhao"
            if not spoilt(full, path, table, column, value):
                continue
            before = problems(path)
            window.shell.notice.hide()
            if window.corpora.open(path):
                settle(window)
                work(window)
            else:  # the one sentence; what is open is as it was, or nothing is
                assert path.name in window.shell.notice.text, (column, value)
                assert window.session is None or window.session.path == corpus_path, (column, value)
                assert (window.desk.article is None) is (window.session is None), (column, value)
            assert not faults(failures), (column, value)
            window.corpora.leave()
            assert problems(path) <= before, (column, value)
            for file in tmp_path.glob("spoilt*"):
                file.unlink()
            assert window.corpora.open(corpus_path)
            settle(window)
    assert tagged(window)


def test_a_corpus_that_cannot_be_shown_leaves_the_one_that_is_open(
    full: Path,
    tmp_path: Path,
    window: Window,
) -> None:
    path = tmp_path / "spoilt.duizhao"
    assert spoilt(full, path, "annotation", "status", "'nonsense'")
    assert window.session is not None
    here = window.session.path
    assert not window.corpora.open(path)
    assert "annotation.status" in window.shell.notice.text
    assert "Save what can be read" in window.shell.notice.buttons[0].text().replace("&", "")
    assert window.session.path == here
    assert window.desk.annotations


def test_what_the_notice_advises_gives_a_corpus_that_can_be_shown(
    full: Path,
    tmp_path: Path,
    window: Window,
) -> None:
    path = tmp_path / "spoilt.duizhao"
    assert spoilt(full, path, "annotation", "status", "'nonsense'")
    with Corpus.open(full, readonly=True) as corpus:
        quotes = [one.quote for one in corpus.annotations.all()]
    saved = checking.mend(path).saved
    assert saved is not None
    assert window.corpora.open(saved)
    settle(window)
    assert [quote for quote, _ in tagged(window)] == quotes


def test_what_another_program_breaks_while_it_is_open_is_told_as_that(
    window: Window, corpus_path: Path, failures: Failures, qtbot: object
) -> None:
    import sqlite3

    failures.window = window
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.mark_opened(1))  # as after a while
    window.session.look()
    settle(window)
    with sqlite3.connect(corpus_path, isolation_level=None) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE annotation SET status = 'nonsense'")
    other.close()
    window.session.look()
    settle(window)
    qtbot.waitUntil(lambda: "annotation.status" in window.shell.notice.text)  # type: ignore[attr-defined]
    assert "damaged" in window.shell.notice.text
