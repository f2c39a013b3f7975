"""A list that is made anew keeps its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView
from pytestqt.qtbot import QtBot

from reader.ui.place_kept import place_kept

Flag = QItemSelectionModel.SelectionFlag


@pytest.mark.parametrize(
    ("selected", "after", "expected"),
    [
        ("c", "abcde", "c"),
        ("c", "xabcde", "c"),
        ("c", "abde", "d"),
        ("de", "abc", "c"),
        ("bd", "acde", "d"),
        ("ab", "cde", "c"),
        ("c", "", ""),
        ("", "abde", ""),
    ],
)
def test_what_was_selected_or_what_came_to_its_place(
    qtbot: QtBot, selected: str, after: str, expected: str
) -> None:
    model, view = QStringListModel(list("abcde")), QTreeView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    for letter in selected:
        index = model.index("abcde".index(letter))
        view.selectionModel().select(index, Flag.Select | Flag.Rows)
    with place_kept(view, lambda row: model.stringList()[row]):
        model.setStringList(list(after))
    assert "".join(index.data() for index in view.selectionModel().selectedRows()) == expected
    assert not expected or view.currentIndex().data() == expected[0]
