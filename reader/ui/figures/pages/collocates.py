"""Collocates: the words near whatever a query finds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QLineEdit

from reader.analysis.collocate_list import collocate_list
from reader.analysis.collocation import Window
from reader.analysis.tables import Table
from reader.corpus.corpus import Corpus
from reader.ui.figures.page import Page, number, row, tick
from reader.ui.figures.running import Maker


class CollocatesPage(Page):
    """Each row leads to the places where node and collocate stand together."""

    def name(self) -> str:
        return self.tr("Collocates")

    def fill(self, form: QFormLayout) -> None:
        self.query = QLineEdit(placeholderText=self.tr("A word, in either script, or any search"))
        self.query.setAccessibleName(self.tr("Node"))
        self.query.setClearButtonEnabled(True)
        self.query.editingFinished.connect(self.run_soon)
        self.left = number(self.tr("Words to the left"), 5, 0, 20, self)
        self.right = number(self.tr("Words to the right"), 5, 0, 20, self)
        self.within = tick(self.tr("Not beyond the sentence"), self)
        self.least = number(self.tr("At least so often together"), 2, 1, 1_000_000, self)
        form.addRow(self.tr("Node"), self.query)
        form.addRow(self.tr("Left and right"), row(self.left, self.right, self.within))
        form.addRow(self.tr("At least"), self.least)

    def ask(self, query: str) -> None:
        """Look for the collocates of a query."""
        self.query.setText(query)
        self.run_soon()

    def waiting_for(self) -> str:
        return self.tr("Type a word to see what stands near it.") if not self.query.text().strip() else ""

    def maker(self) -> Maker | None:
        part, query = self.part.part(), self.query.text().strip()
        if part is None or not query:
            return None
        window = Window(self.left.value(), self.right.value(), self.within.isChecked())
        least = self.least.value()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            return collocate_list(corpus, query, part, window, least=least, go_on=go_on)

        return make

    def chosen(self, row: dict[str, object]) -> None:
        distance = 2 * max(self.left.value(), self.right.value(), 1)  # words of about two characters
        self.search_wanted.emit(f'({self.query.text().strip()}) NEAR/{distance} "{row["word"]}"')
