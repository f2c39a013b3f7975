"""The dispersion plot: at what places of each article tags stand, or the hits of a query."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QLineEdit

from reader.analysis import themes
from reader.analysis.hit_places import COLUMNS, hit_places
from reader.analysis.tables import Table
from reader.analysis.themes import Coded
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.ui.figures import charting
from reader.ui.figures.charts.strips import StripChart
from reader.ui.figures.controls import typed
from reader.ui.figures.pages.themes import Key, Making, ThemesPage
from reader.ui.figures.running import Maker
from reader.ui.wording import joined


class PlacesPage(ThemesPage):
    """Where in each article each tag stands; or where the hits of a query do."""

    sums = False

    def __init__(self) -> None:
        self.strips = StripChart()
        self._hits: list[tuple[int, Span]] = []
        self._places: list[int] = []
        super().__init__(self.strips)

    def name(self) -> str:
        return self.tr("Places in articles")

    def fill(self, form: QFormLayout) -> None:
        self.query = QLineEdit(placeholderText=self.tr("tags; or type a search to see where its hits stand"))
        self.query.setAccessibleName(self.tr("Places of"))
        self.query.setClearButtonEnabled(True)
        typed(self.query, self)
        form.addRow(self.tr("Places of"), self.query)
        super().fill(form)

    def maker(self) -> Maker | None:
        query = self.query.text().strip()
        self.annotator.setEnabled(not query)
        self.part.passages = bool(query)
        part = self.part.part()
        if not query or part is None:
            return super().maker()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            found = hit_places(corpus, query, part, go_on=go_on)
            self._hits = found.places
            return found.table

        return make

    def making(self) -> Making:
        def make(_: Corpus, data: Coded, filters: Filters) -> Table:
            self._places = [one.id for one in data.all]
            return themes.places(data, filters)

        return make

    def key(self) -> Key:
        return lambda one, _: (str(one.article), one.tag_path)

    def show_chart(self, table: Table) -> int:
        if table.columns == COLUMNS:
            return charting.hit_strips(self.strips, table, self.query.text().strip(), self._hits)
        return charting.strips(self.strips, table, self.colours(), self._places)

    def nothing(self, table: Table) -> str:
        return joined(self.understood(self.query.text().strip()), super().nothing(table))

    def lead(self, payload: object) -> None:
        if isinstance(payload, tuple):
            self.place_wanted.emit(*payload)
        else:
            super().lead(payload)

    def chosen(self, row: dict[str, object]) -> None:
        table = self.results.model.table
        if table.columns != COLUMNS:
            super().chosen(row)
            return
        place = table.rows.index(tuple(row[name] for name in COLUMNS))
        self.lead(self._hits[place])

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self.ids(str(row["article"]), str(row["tag"]))
