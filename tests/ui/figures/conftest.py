"""The window of the figures with all its pages."""

from __future__ import annotations

import pytest

from reader.ui.figures.dialog import FiguresDialog
from reader.ui.window import Window


@pytest.fixture
def dialog(window: Window) -> FiguresDialog:
    window.rooms.figures.show()
    dialog = window.rooms.figures.dialog
    assert [page.name() for page in dialog.pages] == ["Word list"]  # the rest comes when the window has time
    dialog.complete()
    return dialog
