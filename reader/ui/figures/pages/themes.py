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
from reader.ui.figures import charting
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.lines import LineChart
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.strips import StripChart
from reader.ui.figures.controls import choice, typed
from reader.ui.figures.page import Page
from reader.ui.figures.running import Maker
from reader.ui.wording import joined

#: Makes a table of what is coded; the corpus gives the bodies.
_Making = Callable[[Corpus, Coded, Filters], Table]


class ThemesPage(Page):
    """What all figures over tags have in common: the articles, the annotator, the colours of the tags."""

    needs_words = False
    takes_passages = False

    def __init__(self, chart: Chart) -> None:
        self._coded: Coded | None = None
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
        making, annotator = self.making(), self.annotator.text().strip()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            del go_on  # a second at most
            data = themes.coded(corpus, part.filters, annotator=annotator or part.annotator)
            self._coded = data
            return making(corpus, data, part.filters)

        return make

    def colours(self) -> dict[str, str]:
        """The colour of each tag by its path."""
        return (
            {}
            if self.session is None
            else {tag.path: tag.colour for tag in self.session.corpus.codebook.all()}
        )

    def ids_by(self, key: Callable[[Annotation, Article], Hashable]) -> dict[Hashable, list[int]]:
        """The ids of the annotations by what a shape or a row stands for; looked through once for all shapes."""
        found: defaultdict[Hashable, list[int]] = defaultdict(list)
        data = self._coded
        for one in data.all if data is not None else ():
            assert data is not None
            found[key(one, data.articles[one.article])].append(one.id)
        return found

    def chosen(self, row: dict[str, object]) -> None:
        """The annotations that a row counts."""
        if ids := self.ids_of(row):
            self.passages_wanted.emit(ids)

    def ids_of(self, row: dict[str, object]) -> list[int]:
        """The annotations that a row counts: those with its tag, if no other page says more."""
        return self.ids_by(lambda one, _: one.tag_path).get(row.get("tag"), [])

    def offer(self, menu: QMenu, row: dict[str, object]) -> None:
        menu.addAction(self.tr("&Passages")).triggered.connect(lambda *_: self.chosen(row))


class FrequencyPage(ThemesPage):
    """Tags by source, month, year, annotator or section."""

    def __init__(self) -> None:
        self.bars = BarChart()
        super().__init__(self.bars)

    def name(self) -> str:
        return self.tr("Tags by …")

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

    def show_chart(self, table: Table) -> int:
        by = By(table.columns[1])
        ids = self.ids_by(lambda one, article: (one.tag_path, themes.key_of(by, one, article)))
        unknown = self.tr("(unknown)")
        return charting.stacked_bars(
            self.bars, table, self.colours(), unknown, lambda tag, group: ids.get((tag, group), [])
        )

    def ids_of(self, row: dict[str, object]) -> list[int]:
        by = By(self.results.model.table.columns[1])
        ids = self.ids_by(lambda one, article: (one.tag_path, themes.key_of(by, one, article)))
        return ids.get((row["tag"], row[by.value] or ""), [])


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
        ids = self.ids_by(lambda one, _: one.tag_path)
        together = self.tr("all tags together")
        return charting.share_bars(self.bars, table, self.colours(), together, lambda tag: ids.get(tag, []))


class TogetherPage(ThemesPage):
    """Which tags stand together: on the same span, overlapping, in a paragraph, in an article."""

    def __init__(self) -> None:
        self.matrix = MatrixChart()
        self._ids: dict[tuple[str, str], list[int]] = {}
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
        return charting.matrix(self.matrix, table, self._both)

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self._both(str(row["tag"]), str(row["other"]))

    def _both(self, one: str, other: str) -> list[int]:
        return self._ids.get((one, other), [])


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
        ids = self.ids_by(_month)
        return charting.timeline(
            self.lines, table, self.colours(), lambda tag, month: ids.get((tag, month), [])
        )

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self.ids_by(_month).get((row["tag"], row["month"]), [])


def _month(annotation: Annotation, article: Article) -> tuple[str, str]:
    return annotation.tag_path, (article.date or "")[:7]


class PlacesPage(ThemesPage):
    """Where in each article each tag stands; or where the hits of a query do."""

    def __init__(self) -> None:
        self.strips = StripChart()
        self._hits: list[tuple[int, Span]] = []
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
        return lambda _, data, filters: themes.places(data, filters)

    def show_chart(self, table: Table) -> int:
        if table.columns == COLUMNS:
            return charting.hit_strips(self.strips, table, self.query.text().strip(), self._hits)
        ids = [one.id for one in self._coded.all] if self._coded is not None else []
        return charting.strips(self.strips, table, self.colours(), [[number] for number in ids])

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
        wanted = (row["article"], row["tag"])
        return self.ids_by(lambda one, _: (one.article, one.tag_path)).get(wanted, [])
