"""A fault of ours while something is painted: it is told once it is over, and Qt never hears of it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

import reader.ui
from reader.ui.failures import Failures
from reader.ui.guarding import guarded
from reader.ui.library.delegate import ArticleDelegate
from reader.ui.reading.painter import PagePainter
from reader.ui.window import Window
from tests.ui.driving import settle

PAINTING = {"paint", "paintEvent", "paintCell", "drawRow", "drawBranches", "drawBackground", "paintSection"}


class Delegate(QStyledItemDelegate):
    """Fails at each second row."""

    painted: list[int]

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        row = index.row()  # type: ignore[attr-defined]
        if row % 2:
            raise LookupError(f"row {row}")
        self.painted.append(row)


def test_other_rows_are_painted_and_each_fault_is_told_afterwards(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    view, delegate = QListView(), Delegate()
    delegate.painted = []
    qtbot.addWidget(view)
    view.setModel(QStringListModel([f"row {row}" for row in range(6)], view))
    view.setItemDelegate(delegate)
    view.resize(200, 400)
    with qtbot.capture_exceptions() as told:
        view.grab()
        assert set(delegate.painted) == {0, 2, 4}
        assert not told
        qtbot.waitUntil(lambda: len(told) >= 3)
    assert {str(error) for _, error, _ in told} == {"row 1", "row 3", "row 5"}
    assert "Error calling Python override" not in capfd.readouterr().err


@pytest.mark.parametrize(
    ("kind", "name"), [(ArticleDelegate, "_article"), (PagePainter, "_row")], ids=["library", "text"]
)
def test_the_window_stays_and_says_what_happened(
    kind: type,
    name: str,
    failures: Failures,
    window: Window,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    failures.window = window

    def fail(*_: object) -> None:
        raise ZeroDivisionError("nothing to paint on")

    with monkeypatch.context() as patch:
        patch.setattr(kind, name, fail)
        for width in (1190, 1180, 1170):
            window.resize(width, 800)
            window.grab()
            settle(window)
    assert "Something went wrong in the program" in window.shell.notice.text
    window.grab()
    caplog.clear()


def test_every_method_that_paints_is_guarded() -> None:
    bare = [
        f"{path.name}: {kind.name}.{method.name}"
        for path in sorted(Path(reader.ui.__file__).parent.rglob("*.py"))
        for kind in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(kind, ast.ClassDef) and kind.bases  # an override of Qt's
        for method in kind.body
        if isinstance(method, ast.FunctionDef)
        and method.name in PAINTING
        and "guarded" not in map(ast.unparse, method.decorator_list)
    ]
    assert not bare
