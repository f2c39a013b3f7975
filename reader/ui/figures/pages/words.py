"""The word list: words, characters or n-grams of a part of the corpus."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QFormLayout, QLineEdit, QMenu

from reader.analysis.tables import Table
from reader.analysis.texts import Unit
from reader.analysis.word_list import ListOptions, word_list
from reader.corpus.corpus import Corpus
from reader.ui.figures.controls import choice, number, row, tick, typed
from reader.ui.figures.model import ROW_ROLE
from reader.ui.figures.page import Page
from reader.ui.figures.running import Maker

#: What people put between the words of a list.
_BETWEEN = re.compile(r"[\s,;，、；]+")


class WordsPage(Page):
    """Each row leads to its concordance."""

    def name(self) -> str:
        return self.tr("Word list")

    def fill(self, form: QFormLayout) -> None:
        self.unit = choice(
            self.tr("What is counted"),
            [(self.tr("Words"), Unit.WORD), (self.tr("Characters"), Unit.CHARACTER)],
            self,
        )
        self.length = number(self.tr("Units in a row"), 1, 1, 6, self)
        self.least = number(self.tr("At least so often"), 2, 1, 1_000_000, self)
        self.dispersion = tick(self.tr("Dispersion"), self)
        self.case = self.case_tick()
        self.stop = QLineEdit(placeholderText=self.tr("words parted by spaces"))
        self.stop.setAccessibleName(self.tr("Words to leave out"))
        self.stop.setClearButtonEnabled(True)
        typed(self.stop, self)
        self.dispersion.setToolTip(self.tr("How evenly each is spread over the articles: DP and D"))
        self.stop.setToolTip(
            self.tr("In either script. Of several units in a row, all with one of them are left out.")
        )
        counted = (self.unit, self.tr("in a row"), self.length, self.tr("at least"), self.least)
        form.addRow(self.tr("List"), row(*counted, self.dispersion, self.case))
        form.addRow(self.tr("Leave out"), self.stop)

    def maker(self) -> Maker | None:
        part = self.part.part()
        if part is None:
            return None
        options = ListOptions(
            unit=Unit(self.unit.currentData()),
            length=self.length.value(),
            least=self.least.value(),
            stop=frozenset(self._left_out()),
            dispersion=self.dispersion.isChecked(),
            case=self.case.isChecked(),
        )

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            return word_list(corpus, part, options, go_on=go_on)

        return make

    def offer(self, menu: QMenu, row: dict[str, object]) -> None:
        super().offer(menu, row)
        words = self._chosen_with(str(row["word"]))
        if self.length.value() == 1:  # of several in a row, each would take others with it
            leave = menu.addAction(self.tr("&Leave out %n word(s)", "", len(words)))
            leave.triggered.connect(lambda *_: self.leave_out(words))

    def leave_out(self, words: Iterable[str]) -> None:
        """Put words to those that are left out, as if they were typed there."""
        self.stop.setText(" ".join(dict.fromkeys([*self._left_out(), *words])))
        self.stop.editingFinished.emit()

    def _left_out(self) -> list[str]:
        return [word for word in _BETWEEN.split(self.stop.text()) if word]

    def _chosen_with(self, word: str) -> list[str]:
        """The words of the rows that are chosen, if this is one of them; else this one."""
        rows = self.results.view.selectionModel().selectedRows()
        words = [str(index.data(ROW_ROLE)["word"]) for index in sorted(rows, key=lambda index: index.row())]
        return words if word in words else [word]
