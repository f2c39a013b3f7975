"""Keyness: which words one part of the corpus uses more than another part, or than a reference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout

from reader.analysis.keyness_list import keyness_list
from reader.analysis.parts import Part
from reader.analysis.tables import Table
from reader.analysis.texts import Unit
from reader.corpus.corpus import Corpus
from reader.ui.far import FarTold
from reader.ui.figures.charting import keyness_bars
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.controls import choice, number, row
from reader.ui.figures.model import NOTHING
from reader.ui.figures.page import Page
from reader.ui.figures.part_line import PartLine
from reader.ui.figures.references import References
from reader.ui.figures.running import Maker
from reader.ui.figures.second_side import SecondSide


class KeynessPage(Page):
    """The chart shows the words that differ most, in both directions."""

    reference_cut = Signal(int, int)
    """Code points of a reference that are cut into words, and all that are to be."""

    def __init__(self) -> None:
        self.bars = BarChart()
        self._references = References()
        super().__init__(self.bars)
        self.bars.setAccessibleName(self.tr("The words that differ most"))
        self.bars.chosen.connect(self.chosen)
        self.reference_cut.connect(self._tell_cutting)
        self._far = FarTold(self, self.reference_cut.emit, lambda: self.runner.running)

    def name(self) -> str:
        return self.tr("Keyness")

    def part_label(self) -> str:
        return self.tr("First part")

    def fill_below(self, form: QFormLayout) -> None:
        form.addRow(self.tr("Second part"), self.second)

    def fill(self, form: QFormLayout) -> None:
        self.against = PartLine(self.tr("Compared with"))
        self.against.changed.connect(self.run)
        self.second = SecondSide(self.against)
        self.second.changed.connect(self._on_second)
        self.unit = choice(
            self.tr("What is counted"),
            [(self.tr("Words"), Unit.WORD), (self.tr("Characters"), Unit.CHARACTER)],
            self,
        )
        self.length = number(self.tr("Units in a row"), 1, 1, 6, self)
        self.least = number(self.tr("At least so often in both together"), 3, 1, 1_000_000, self)
        self.case = self.case_tick()
        counted = (self.unit, self.tr("in a row"), self.length, self.tr("at least"), self.least)
        form.addRow(self.tr("Compare"), row(*counted, self.case))

    def waiting_for(self) -> str:
        if self.second.is_reference:
            if self.second.path is None:
                return self.tr("Choose the corpus or the word list with which the first part is compared.")
            return ""
        first, second = self.part.part(), self.against.part()
        if first is not None and first == second:
            return self.tr(
                "Say which articles are compared with which: source:A with source:B, or tagged:* with untagged:*."
            )
        return ""

    def maker(self) -> Maker | None:
        first = self.part.part()
        if self.second.is_reference:
            path = self.second.path
            return None if first is None or path is None else self._against_reference(first, path)
        second = self.against.part()
        if first is None or second is None or first == second:
            return None
        unit, length = Unit(self.unit.currentData()), self.length.value()
        least, case = self.least.value(), self.case.isChecked()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            return keyness_list(
                corpus, first, second, unit=unit, length=length, least=least, case=case, go_on=go_on
            )

        return make

    def _on_second(self) -> None:
        """Of a reference no more is known than how often each word stands there: it has no n-grams."""
        self.length.setEnabled(not self.second.is_reference)
        self.run_soon()

    def _against_reference(self, first: Part, path: Path) -> Maker:
        unit, least, case = Unit(self.unit.currentData()), self.least.value(), self.case.isChecked()
        references, far = self._references, self._far.begin()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            def heard(done: int, of: int) -> None:
                if go_on():
                    far.note(done, of)

            reference = references.of(corpus, path, go_on, heard)
            if reference is None:
                return NOTHING  # it was stopped, and nobody sees this
            return keyness_list(corpus, first, reference, unit=unit, least=least, case=case, go_on=go_on)

        return make

    def asks_annotations(self) -> bool:
        return self.part.asks_annotations() or (
            not self.second.is_reference and self.against.asks_annotations()
        )

    def show_chart(self, table: Table) -> int:
        other = (
            self.tr("More in the reference")
            if "reference" in table.about
            else self.tr("More in the second part")
        )
        keyness_bars(self.bars, table, self.tr("More in the first part"), other)
        return 0

    def part_of(self, row: dict[str, object]) -> PartLine:
        """The part that uses the word more; against a reference, whose texts are not here, the first one."""
        value = row.get("log_likelihood")
        second = isinstance(value, float) and value < 0 and not self.second.is_reference
        return self.against if second else self.part

    def _tell_cutting(self, done: int, of: int) -> None:
        if self.runner.running:
            self._bar.setRange(0, of)
            self._bar.setValue(done)
            self._bar.show()
            self._tell(
                self.tr("The reference is cut into words as this corpus is. Nothing is written into it."),
                busy=True,
            )
