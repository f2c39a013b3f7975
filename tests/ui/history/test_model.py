"""The history as an item model, checked by Qt's own model tester while it grows and follows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from reader.corpus.rows import State
from reader.corpus.steps import StepFilter
from reader.ui.history.model import HistoryModel
from reader.ui.session import Session


def test_rows_come_go_and_move_as_qt_wants_them(qapp: object, corpus_path: Path) -> None:
    session = Session(corpus_path, "Li")
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_session(session)
    session.drain()
    assert model.rowCount() == 0
    for number in range(3):
        session.write(lambda corpus, number=number: corpus.codebook.create(f"新{number}"))  # type: ignore[misc]
        session.drain()
        model.take_in()
        session.drain()
        assert model.rowCount() == number + 3
    for walk, now in (("undo", 1), ("undo", 2), ("redo", 1), ("undo", 2), ("undo", 3)):
        session.write(lambda corpus, walk=walk: getattr(corpus.history, walk)())  # type: ignore[misc]
        session.drain()
        model.take_in()
        session.drain()
        assert model.row_of_now() == now
    session.write(lambda corpus: corpus.articles.set_state(1, State.DONE))
    session.drain()
    model.take_in()
    model.take_in()
    session.drain()
    assert (model.rowCount(), model.row_of_now()) == (6, 0)
    model.begin(StepFilter(kinds=("article.",)))
    session.drain()
    assert model.rowCount() == 2
    assert not model.canFetchMore(QModelIndex())
    model.set_session(None)
    assert model.rowCount() == 0
    session.close()
    del tester
