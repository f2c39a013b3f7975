"""A list that is made anew keeps its place: what was selected in it, or what stands there now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

_Flag = QItemSelectionModel.SelectionFlag


@contextmanager
def place_kept(view: QAbstractItemView, key: Callable[[int], object]) -> Iterator[None]:
    """While the rows of the model are made anew; `key` names what stands at a row, before and after.

    What was selected is selected again. Where all of it is gone, the row is that has come to its place, so that
    one can remove several after another.
    """
    rows = sorted(index.row() for index in view.selectionModel().selectedRows())
    keys = {key(row) for row in rows}
    yield
    model, chosen = view.model(), view.selectionModel()
    again = [row for row in range(model.rowCount()) if key(row) in keys] if keys else []
    if rows and not again and model.rowCount():
        again = [min(rows[0], model.rowCount() - 1)]
    if not again:
        return
    chosen.setCurrentIndex(model.index(again[0], 0), _Flag.NoUpdate)
    for row in again:
        chosen.select(model.index(row, 0), _Flag.Select | _Flag.Rows)
    view.scrollTo(model.index(again[0], 0))
