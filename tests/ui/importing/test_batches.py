"""Batches in the window: what is said while they run, what is reported, and that nothing goes on after a stop."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.intake import Imported, Progress, Report, take_in
from reader.corpus.reprints import Reprint
from reader.errors import UserError
from reader.importing.pipeline import Failure
from reader.ui.importing.report import ReportDialog
from reader.ui.session import Session
from reader.ui.window import Window
from tests.corpus.batch.making import is_alive, write, write_long
from tests.corpus.test_intake_batches import children, needs_proc
from tests.ui.driving import settle, undo


@pytest.fixture
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


def progress(left: float | None, rate: float = 812.4) -> Progress:
    return Progress(1234, 20_000, "/资料/卷/1.txt", Report(), None, rate, left)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("rate", "left", "told"),
    [
        (0.0, None, "Importing 1.txt (1,234 of 20,000)"),
        (812.4, 23.1, "Importing 1.txt (1,234 of 20,000) · 812 files/s · about 25 second(s) left"),
        (3.14, 0.2, "Importing 1.txt (1,234 of 20,000) · 3.1 files/s · about 1 second(s) left"),
        (50.0, 400.0, "Importing 1.txt (1,234 of 20,000) · 50 files/s · about 7 minute(s) left"),
        (50.0, 9000.0, "Importing 1.txt (1,234 of 20,000) · 50 files/s · about 2 hour(s) left"),
    ],
)
def test_the_bar_says_which_file_how_fast_and_how_long(
    window: Window, rate: float, left: float | None, told: str
) -> None:
    assert window.importer._told(progress(left, rate)) == told


def test_parts_and_reprints_are_reported(qtbot: QtBot, tmp_path: Path) -> None:
    path = "/资料/报告.pdf"
    report = Report(
        files=1,
        articles=1,
        imported=[Imported(path, "binary", 1)],
        faults=[Failure(path, UserError(messages.PDF_PAGE, path=path, page=3))],
        reprints=[Reprint("报告.pdf", "清河", "旧.txt", "清河的桥")],
    )
    dialog = ReportDialog(report, "1 imported.")
    qtbot.addWidget(dialog)
    states = [(state, Path(name).name) for state, name, _ in dialog.model.rows]
    assert states == [("Incomplete", "报告.pdf"), ("Reprint", "报告.pdf"), ("Imported", "报告.pdf")]
    assert "Page 3" in dialog.model.rows[0][2]
    assert dialog.model.rows[1][2] == "“清河” has the same text as “清河的桥” in 旧.txt."
    dialog.save_to(tmp_path / "report.txt")
    assert "Reprint\t报告.pdf\t“清河”" in (tmp_path / "report.txt").read_text("utf-8")


def test_reprints_and_parts_are_counted_in_the_end(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (first,) = write(folder, 1)
    (folder / "again.txt").write_text(first.read_text("utf-8") + "\n", "utf-8")
    rows = ["title,date,body", "一,2024-05-01,清河上的桥修好了。", "二,2024-05-02,河水很清。,多了,再一格"]
    (folder / "t.csv").write_text("\n".join(rows) + "\n", "utf-8")
    window.import_paths([folder])
    settle(window)
    text = window.shell.notice.text
    assert "3 article(s) imported." in text
    assert "1 file(s) could only be read in part." in text
    assert "1 article(s) are reprints of others." in text


@needs_proc
def test_a_stop_ends_the_processes_before_it_is_told(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, 60)
    write_long(folder / "long.txt", 3_000_000)
    window.import_paths([folder])
    until = time.monotonic() + 30
    while len(window.session.corpus.articles.all()) < 5 and time.monotonic() < until:  # type: ignore[union-attr]
        QApplication.processEvents()
    started = children()
    assert started
    began = time.monotonic()
    window.importer.stop()
    settle(window)
    assert time.monotonic() - began < 2
    assert not any(map(is_alive, started))
    assert "The import was stopped." in window.shell.notice.text
    undo(window)
    assert len(window.session.corpus.articles.all()) == 4  # type: ignore[union-attr]


@needs_proc
def test_a_session_that_is_closed_in_the_middle_leaves_no_process(
    qapp: QApplication, corpus_path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    write(folder, 60)
    write_long(folder / "long.txt", 3_000_000)
    session = Session(corpus_path, "Li")
    heard: list[Progress] = []
    session.write_in_pieces(
        lambda corpus: take_in(corpus, [folder]), heard.append, lambda: None, failed=lambda _: None
    )
    until = time.monotonic() + 30
    while not children() and time.monotonic() < until:
        qapp.processEvents()
    started = children()
    assert started
    session.close()
    assert not any(map(is_alive, started))
    with Corpus.open(corpus_path, readonly=True) as corpus:
        assert corpus.articles.count() in (4, 64)
