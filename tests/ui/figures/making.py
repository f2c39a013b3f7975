"""A page of the figures, shown and waited for."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.page import Page


def made(qtbot: QtBot, dialog: FiguresDialog, page: Page) -> list[dict[str, object]]:
    """Show a page and wait for its table; the rows."""
    dialog.show_page(page)
    qtbot.waitUntil(lambda: not page.stale and not page.runner.running, timeout=60_000)
    return list(page.results.model.table.records())
