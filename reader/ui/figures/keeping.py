"""The options of a page of figures, to be put into the same page of another window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from reader.analysis.tables import Table
from reader.ui.figures.page import Page
from reader.ui.figures.part_line import PartLine
from reader.ui.settings.keeping import Said, said, say


@dataclass(frozen=True, slots=True)
class PageState:
    """What is chosen and typed on a page, and how its table is sorted."""

    said: Said
    column: int
    order: Qt.SortOrder

    @classmethod
    def of(cls, page: Page) -> PageState:
        """As a page is now."""
        header = page.results.view.horizontalHeader()
        return cls(said(page), header.sortIndicatorSection(), header.sortIndicatorOrder())

    def put(self, page: Page) -> None:
        """Let another page, which is not seen yet, be so; its table is made when it is looked at."""
        say(page, self.said)
        for line in page.findChildren(PartLine):
            line.settle()
        if self.column < 0:
            return

        def sort(table: Table) -> None:
            page.runner.made.disconnect(sort)
            if self.column < len(table.columns):
                page.results.sort(self.column, self.order)

        page.runner.made.connect(sort)
