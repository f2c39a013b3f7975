"""Agreement: how far annotators give the same tags to the same text, and where they do not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout

from reader.analysis.agreement import Asked, Key, agreement
from reader.analysis.summing import summed
from reader.analysis.tables import Table
from reader.analysis.units import UnitOfDecision
from reader.corpus.corpus import Corpus
from reader.corpus.selecting import annotators
from reader.ui.collecting import uncollected
from reader.ui.figures import charting
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.controls import choice, row, tick, typed
from reader.ui.figures.pages.themes import ThemesPage
from reader.ui.figures.running import Maker
from reader.ui.search.offering import dress

#: Letters of a name that are seen at least.
_ROOM = 14


class AgreementPage(ThemesPage):
    """Two annotators, or all; a bar or a row leads to the passages on which they do not agree."""

    def __init__(self) -> None:
        self.bars = BarChart()
        self._people: Sequence[str] = ()
        self._apart: Mapping[Key, list[int]] = {}
        super().__init__(self.bars)

    def name(self) -> str:
        return self.tr("Agreement")

    def fill(self, form: QFormLayout) -> None:
        self.first = self._person(self.tr("First annotator"))
        self.second = self._person(self.tr("Second annotator"))
        measures: list[tuple[str, object]] = [
            (self.tr("agreement on units"), ""),
            (self.tr("agreement on passages"), "u_alpha"),
        ]
        self.measure = choice(self.tr("What the chart shows"), measures, self)
        self.measure.setToolTip(
            self.tr(
                "Units: kappa, or alpha of three and more. Passages: where they begin and end, whatever the unit."
            )
        )
        people = (self.first, self.tr("with"), self.second)
        form.addRow(self.tr("Annotators"), row(*people, self.tr("in the chart"), self.measure))
        units: list[tuple[str, object]] = [
            (self.tr("paragraph"), UnitOfDecision.PARAGRAPH),
            (self.tr("sentence"), UnitOfDecision.SENTENCE),
            (self.tr("character"), UnitOfDecision.CHARACTER),
            (self.tr("article"), UnitOfDecision.ARTICLE),
        ]
        self.unit = choice(self.tr("For each"), units, self)
        places: list[tuple[str, object]] = [
            (self.tr("articles that both have annotated"), False),
            (self.tr("all articles that are done"), True),
        ]
        self.done = choice(self.tr("In which articles"), places, self)
        self.done.setToolTip(
            self.tr("An article in which somebody has no annotation may not have been read.")
        )
        self.below = tick(self.tr("Themes with what is &below them"), self)
        form.addRow(self.tr("For each"), row(self.unit, self.tr("in"), self.done, self.below))

    def asks_states(self) -> bool:
        return bool(self.done.currentData())

    def maker(self) -> Maker | None:
        part = self.part.part()
        if part is None:
            return None
        first, second = (box.currentText().strip() or None for box in (self.first, self.second))
        passages = bool(self.measure.currentData())
        asked = Asked(first, second, self.unit.currentData(), bool(self.done.currentData()), passages)
        below = self.below.isChecked()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            with uncollected():
                data = self.reading.coded(corpus, part.filters, "")
                if below:
                    data = summed(data)
                found = agreement(data, asked, corpus.articles.body, part.filters, go_on=go_on)
                self._apart = found.apart
                self._people = annotators(corpus.db)
                return found.table

        return make

    def show_chart(self, table: Table) -> int:
        self._offer_people()
        measure = self.measure.currentData()
        return charting.agreement_bars(self.bars, table, self.colours(), self.ids_of, measure)

    def nothing(self, table: Table) -> str:
        if table.rows:
            return ""
        return self.tr("Two people tag the same articles; then one sees here how far they agree.")

    def ids_of(self, row: Mapping[str, Any]) -> list[int]:
        """The annotations on which those whom a row compares do not agree."""
        return self._apart.get((row["first_annotator"], row["second_annotator"], row["tag"]), [])

    def chosen(self, row: dict[str, object]) -> None:
        if ids := self.ids_of(row):
            self.passages_wanted.emit(ids)
        else:
            self._tell(self.tr("On this they agree everywhere: there is no passage to show."))

    def _person(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMinimumContentsLength(_ROOM)
        line = box.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("everybody"))
        line.setAccessibleName(name)
        line.setClearButtonEnabled(True)
        typed(line, self)
        box.activated.connect(lambda _: line.editingFinished.emit())
        completer = box.completer()
        assert completer is not None
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)  # a name may begin another
        dress(completer)
        return box

    def _offer_people(self) -> None:
        """Offer everybody who has annotated anything; what stands there stays."""
        for box in (self.first, self.second):
            if [box.itemText(place) for place in range(box.count())] != list(self._people):
                text = box.currentText()
                with QSignalBlocker(box):
                    box.clear()
                    box.addItems(self._people)
                    box.setCurrentIndex(box.findText(text))
                    box.setEditText(text)
