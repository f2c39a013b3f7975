"""Keyness: which words one part of the corpus uses more than another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout

from reader.analysis.keyness_list import keyness_list
from reader.analysis.tables import Table
from reader.analysis.texts import Unit
from reader.corpus.corpus import Corpus
from reader.ui.figures.charting import keyness_bars
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.controls import choice, number, row
from reader.ui.figures.page import Page
from reader.ui.figures.part_line import PartLine
from reader.ui.figures.running import Maker


class KeynessPage(Page):
    """The chart shows the words that differ most, in both directions."""

    def __init__(self) -> None:
        self.bars = BarChart()
        super().__init__(self.bars)
        self.bars.setAccessibleName(self.tr("The words that differ most"))
        self.bars.chosen.connect(self.chosen)

    def name(self) -> str:
        return self.tr("Keyness")

    def part_label(self) -> str:
        return self.tr("First part")

    def fill_below(self, form: QFormLayout) -> None:
        form.addRow(self.tr("Second part"), self.against)

    def fill(self, form: QFormLayout) -> None:
        self.against = PartLine(self.tr("Compared with"))
        self.against.changed.connect(self.run)
        self.unit = choice(
            self.tr("What is counted"),
            [(self.tr("Words"), Unit.WORD), (self.tr("Characters"), Unit.CHARACTER)],
            self,
        )
        self.least = number(self.tr("At least so often in both together"), 3, 1, 1_000_000, self)
        self.case = self.case_tick()
        form.addRow(self.tr("Compare"), row(self.unit, self.tr("at least"), self.least, self.case))

    def waiting_for(self) -> str:
        first, second = self.part.part(), self.against.part()
        if first is not None and first == second:
            return self.tr(
                "Say which articles are compared with which: source:A with source:B, or tagged:* with untagged:*."
            )
        return ""

    def maker(self) -> Maker | None:
        first, second = self.part.part(), self.against.part()
        if first is None or second is None or first == second:
            return None
        unit, least, case = Unit(self.unit.currentData()), self.least.value(), self.case.isChecked()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            return keyness_list(corpus, first, second, unit=unit, least=least, case=case, go_on=go_on)

        return make

    def show_chart(self, table: Table) -> int:
        keyness_bars(self.bars, table, self.tr("More in the first part"), self.tr("More in the second part"))
        return 0

    def part_of(self, row: dict[str, object]) -> PartLine:
        """The part that uses the word more."""
        value = row.get("log_likelihood")
        return self.against if isinstance(value, float) and value < 0 else self.part
