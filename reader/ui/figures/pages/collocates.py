"""Collocates: the words near whatever a query finds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit

from reader.analysis.collocate_list import collocate_list
from reader.analysis.collocation import Window
from reader.analysis.parts import asks_annotations
from reader.analysis.tables import Table
from reader.corpus.corpus import Corpus
from reader.ui.figures.charting import measure_bars
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.controls import number, row, tick, when_typed
from reader.ui.figures.headings import heading, meaning
from reader.ui.figures.page import Page
from reader.ui.figures.running import Maker
from reader.ui.search.fields import part as parted
from reader.ui.search.fields import with_filters
from reader.ui.wording import joined

#: What the list can be ordered by; the first is the default: how sure one may be.
_MEASURES = (
    "log_likelihood",
    "log_dice",
    "mi",
    "mi3",
    "t",
    "delta_p_forward",
    "delta_p_backward",
    "together",
)


class CollocatesPage(Page):
    """Each row leads to the places where node and collocate stand together; the chart shows the strongest."""

    def __init__(self) -> None:
        self.bars = BarChart()
        super().__init__(self.bars)
        self.bars.setAccessibleName(self.tr("The strongest collocates"))
        self.bars.chosen.connect(self.chosen)

    def name(self) -> str:
        return self.tr("Collocates")

    def fill(self, form: QFormLayout) -> None:
        self.query = QLineEdit(placeholderText=self.tr("A word, in either script, or any search"))
        self.query.setAccessibleName(self.tr("Node"))
        self.query.setClearButtonEnabled(True)
        when_typed(self.query, self._run_if_new)
        self._asked = ""
        self.left = number(self.tr("Words to the left"), 5, 0, 20, self)
        self.right = number(self.tr("Words to the right"), 5, 0, 20, self)
        self.within = tick(self.tr("Not beyond the sentence"), self)
        self.least = number(self.tr("At least so often together"), 2, 1, 1_000_000, self)
        self.case = self.case_tick()
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order by"))
        for column in _MEASURES:
            self.order.addItem(heading(column), column)
            self.order.setItemData(self.order.count() - 1, meaning(column), Qt.ItemDataRole.ToolTipRole)
        self.order.currentIndexChanged.connect(self._arrange)
        form.addRow(self.tr("Node"), self.query)
        form.addRow(
            self.tr("Words"), row(self.tr("left"), self.left, self.tr("right"), self.right, self.within)
        )
        form.addRow(self.tr("Order by"), row(self.order, self.tr("at least"), self.least, self.case))

    def ask(self, query: str) -> None:
        """Look for the collocates of a query."""
        self.query.setText(query)
        self._run_if_new()

    def asks_annotations(self) -> bool:
        return super().asks_annotations() or asks_annotations(parted(self.query.text().strip()).filters)

    def waiting_for(self) -> str:
        return self.tr("Type a word to see what stands near it.") if not self.query.text().strip() else ""

    def maker(self) -> Maker | None:
        part, query = self.part.part(), self.query.text().strip()
        self._asked = query
        if part is None or not query:
            return None
        window = Window(self.left.value(), self.right.value(), self.within.isChecked())
        least, case = self.least.value(), self.case.isChecked()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            return collocate_list(corpus, query, part, window, least=least, case=case, go_on=go_on)

        return make

    def show_chart(self, table: Table) -> int:
        self._arrange()
        return 0

    def nothing(self, table: Table) -> str:
        return joined(self.understood(self._asked), super().nothing(table))

    def query_of(self, row: dict[str, object]) -> str:
        """The node near the collocate, as far as a search can say it: in characters, of about two to a word."""
        distance = 2 * max(self.left.value(), self.right.value(), 1)
        asked = parted(self.query.text().strip())
        near = f'({asked.text}) NEAR/{distance} "{row["word"]}"' if asked.text else f'"{row["word"]}"'
        here = parted(self.in_part(near, self.part))
        return with_filters(here.text, here.filters.joined(asked.filters))

    def _run_if_new(self) -> None:
        if self.query.text().strip() != self._asked:
            self.run_soon()

    def _arrange(self) -> None:
        """By the measure that is chosen, the largest first: the table and the chart."""
        table, measure = self.results.model.table, str(self.order.currentData())
        if measure in table.columns:
            self.results.sort(table.columns.index(measure))
            measure_bars(self.bars, table, measure)
