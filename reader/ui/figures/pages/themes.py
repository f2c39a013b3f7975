"""Themes: how often tags are used and where, what they cover, which stand together, when, and at what places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QMenu

from reader.analysis import themes
from reader.analysis.hit_places import COLUMNS, hit_places
from reader.analysis.tables import Table
from reader.analysis.themes import By, Coded, Together
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.corpus.rows import Annotation, Article
from reader.ui.collecting import uncollected
from reader.ui.figures import charting
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.lines import LineChart
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.strips import StripChart
from reader.ui.figures.controls import choice, typed
from reader.ui.figures.page import Page
from reader.ui.figures.reading import Reading
from reader.ui.figures.running import Maker
from reader.ui.wording import joined

#: Makes a table of what is coded; the corpus gives the bodies.
_Making = Callable[[Corpus, Coded, Filters], Table]
#: What says of an annotation to which shape or row it belongs.
Key = Callable[[Annotation, Article], Hashable]


class ThemesPage(Page):
    """What all figures over tags have in common: the articles, the annotator, the colours of the tags."""

    needs_words = False
    takes_passages = False

    def __init__(self, chart: Chart) -> None:
        self.reading = Reading()
        """What all such pages read; the window of the figures gives them one together."""
        self._ids: dict[Hashable, list[int]] = {}
        super().__init__(chart)
        chart.setAccessibleName(self.name())
        chart.chosen.connect(self.lead)

    def lead(self, payload: object) -> None:
        """Go where a shape of the chart leads: to the annotations with these ids."""
        self.passages_wanted.emit(payload)

    def fill(self, form: QFormLayout) -> None:
        self.annotator = QLineEdit(placeholderText=self.tr("everybody"))
        self.annotator.setAccessibleName(self.tr("Annotator"))
        self.annotator.setClearButtonEnabled(True)
        typed(self.annotator, self)
        form.addRow(self.tr("Annotator"), self.annotator)

    def making(self) -> _Making:
        """What makes the table."""
        raise NotImplementedError

    def maker(self) -> Maker | None:
        part = self.part.part()  # which takes no passages here
        if part is None:
            return None
        making, annotator, key = self.making(), self.annotator.text().strip(), self.key()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            del go_on  # some seconds at most, of a hundred thousand annotations
            with uncollected():
                data = self.reading.coded(corpus, part.filters, annotator or part.annotator)
                self._ids = themes.ids_by(data, key)
                return making(corpus, data, part.filters)

        return make

    def colours(self) -> dict[str, str]:
        """The colour of each tag by its path."""
        return (
            {}
            if self.session is None
            else {tag.path: tag.colour for tag in self.session.corpus.codebook.all()}
        )

    def key(self) -> Key:
        """What of an annotation says which shape or row it belongs to: its tag, if no other page says more."""
        return lambda one, _: one.tag_path

    def ids(self, *key: str) -> list[int]:
        """The annotations that a shape or a row stands for."""
        return self._ids.get(key[0] if len(key) == 1 else key, [])

    def chosen(self, row: dict[str, object]) -> None:
        """The annotations that a row counts."""
        if ids := self.ids_of(row):
            self.passages_wanted.emit(ids)

    def ids_of(self, row: dict[str, object]) -> list[int]:
        """The annotations that a row counts."""
        return self.ids(str(row["tag"])) if row.get("tag") else []

    def offer(self, menu: QMenu, row: dict[str, object]) -> None:
        menu.addAction(self.tr("&Passages")).triggered.connect(lambda *_: self.chosen(row))


class FrequencyPage(ThemesPage):
    """Tags by source, month, year, annotator or section."""

    def __init__(self) -> None:
        self.bars = BarChart()
        super().__init__(self.bars)

    def name(self) -> str:
        return self.tr("Tag counts")

    def fill(self, form: QFormLayout) -> None:
        entries: list[tuple[str, object]] = [
            (self.tr("Source"), By.SOURCE),
            (self.tr("Month"), By.MONTH),
            (self.tr("Year"), By.YEAR),
            (self.tr("Annotator"), By.ANNOTATOR),
            (self.tr("Section"), By.SECTION),
        ]
        self.by: QComboBox = choice(self.tr("Counted by"), entries, self)
        form.addRow(self.tr("Counted by"), self.by)
        super().fill(form)

    def making(self) -> _Making:
        by = By(self.by.currentData())
        return lambda _, data, filters: themes.frequency(data, by, filters)

    def key(self) -> Key:
        by = By(self.by.currentData())
        return lambda one, article: (one.tag_path, themes.key_of(by, one, article))

    def show_chart(self, table: Table) -> int:
        return charting.stacked_bars(self.bars, table, self.colours(), self.tr("(unknown)"), self.ids)

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self.ids(str(row["tag"]), str(row[self.results.model.table.columns[1]] or ""))


class CoveragePage(ThemesPage):
    """The share of the text that each tag covers."""

    def __init__(self) -> None:
        self.bars = BarChart()
        super().__init__(self.bars)

    def name(self) -> str:
        return self.tr("Coverage")

    def making(self) -> _Making:
        return lambda _, data, filters: themes.coverage(data, filters)

    def show_chart(self, table: Table) -> int:
        return charting.share_bars(self.bars, table, self.colours(), self.tr("all tags together"), self.ids)


class TogetherPage(ThemesPage):
    """Which tags stand together: on the same span, overlapping, in a paragraph, in an article."""

    def __init__(self) -> None:
        self.matrix = MatrixChart()
        super().__init__(self.matrix)

    def name(self) -> str:
        return self.tr("Tags together")

    def fill(self, form: QFormLayout) -> None:
        entries: list[tuple[str, object]] = [
            (self.tr("Overlapping"), Together.OVERLAP),
            (self.tr("The same passage"), Together.SPAN),
            (self.tr("The same paragraph"), Together.PARAGRAPH),
            (self.tr("The same article"), Together.ARTICLE),
        ]
        self.together: QComboBox = choice(self.tr("Together means"), entries, self)
        form.addRow(self.tr("Together means"), self.together)
        super().fill(form)

    def making(self) -> _Making:
        together = Together(self.together.currentData())

        def make(corpus: Corpus, data: Coded, filters: Filters) -> Table:
            ids: defaultdict[tuple[str, str], dict[int, None]] = defaultdict(dict)
            for pair in themes.pairs(data, together, corpus.articles.body):
                ids[pair.tag, pair.other].update(dict.fromkeys(pair.ids))
            self._ids = {pair: list(found) for pair, found in ids.items()}
            return themes.co_occurrence(data, together, corpus.articles.body, filters)

        return make

    def show_chart(self, table: Table) -> int:
        return charting.matrix(self.matrix, table, self.ids)

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self.ids(str(row["tag"]), str(row["other"]))


class TimelinePage(ThemesPage):
    """Tags by month."""

    def __init__(self) -> None:
        self.lines = LineChart()
        super().__init__(self.lines)

    def name(self) -> str:
        return self.tr("Timeline")

    def making(self) -> _Making:
        return lambda _, data, filters: themes.timeline(data, filters)

    def show_chart(self, table: Table) -> int:
        return charting.timeline(self.lines, table, self.colours(), self.ids)

    def key(self) -> Key:
        return lambda one, article: (one.tag_path, (article.date or "")[:7])

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self.ids(str(row["tag"]), str(row["month"]))


class PlacesPage(ThemesPage):
    """Where in each article each tag stands; or where the hits of a query do."""

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

    def making(self) -> _Making:
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
