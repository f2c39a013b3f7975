"""Themes: how often tags are used and where, what they cover, which stand together, when, and at what places."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit

from reader.analysis import themes
from reader.analysis.tables import Table
from reader.analysis.themes import By, Coded, Together
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.corpus.rows import Annotation, Article
from reader.ui.figures import charting
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.lines import LineChart
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.strips import StripChart
from reader.ui.figures.page import Page, choice
from reader.ui.figures.running import Maker

#: Makes a table of what is coded; the corpus gives the bodies.
_Making = Callable[[Corpus, Coded, Filters], Table]


class ThemesPage(Page):
    """What all figures over tags have in common: the articles, the annotator, the colours of the tags."""

    needs_words = False

    def __init__(self, chart: Chart) -> None:
        self._coded: Coded | None = None
        super().__init__(chart)
        chart.setAccessibleName(self.name())
        chart.chosen.connect(self.passages_wanted)

    def fill(self, form: QFormLayout) -> None:
        self.annotator = QLineEdit(placeholderText=self.tr("everybody"))
        self.annotator.setAccessibleName(self.tr("Annotator"))
        self.annotator.setClearButtonEnabled(True)
        self.annotator.editingFinished.connect(self.run_soon)
        form.addRow(self.tr("Annotator"), self.annotator)

    def making(self) -> _Making:
        """What makes the table."""
        raise NotImplementedError

    def maker(self) -> Maker | None:
        part = self.part.part()
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

    def of(self, wanted: Callable[[Annotation, Article], bool]) -> list[int]:
        """The ids of the annotations that a shape or a row stands for."""
        data = self._coded
        if data is None:
            return []
        return [one.id for one in data.all if wanted(one, data.articles[one.article])]

    def chosen(self, row: dict[str, object]) -> None:
        tag = row.get("tag")
        if tag:
            self.passages_wanted.emit(self.of(lambda one, _: one.tag_path == tag))


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

    def show_chart(self, table: Table) -> None:
        by = By(table.columns[1])

        def ids(tag: str, group: str) -> list[int]:
            return self.of(
                lambda one, article: one.tag_path == tag and themes.key_of(by, one, article) == group
            )

        charting.stacked_bars(self.bars, table, self.colours(), self.tr("(unknown)"), ids)


class CoveragePage(ThemesPage):
    """The share of the text that each tag covers."""

    def __init__(self) -> None:
        self.bars = BarChart()
        super().__init__(self.bars)

    def name(self) -> str:
        return self.tr("Coverage")

    def making(self) -> _Making:
        return lambda _, data, filters: themes.coverage(data, filters)

    def show_chart(self, table: Table) -> None:
        charting.share_bars(
            self.bars,
            table,
            self.colours(),
            self.tr("all tags together"),
            lambda tag: self.of(lambda one, _: one.tag_path == tag),
        )


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
        return lambda corpus, data, filters: themes.co_occurrence(
            data, together, corpus.articles.body, filters
        )

    def show_chart(self, table: Table) -> None:
        charting.matrix(self.matrix, table, self._both)

    def _both(self, one: str, other: str) -> list[int]:
        with_one = {found.article for found in self._found(one)}
        with_both = {found.article for found in self._found(other)} & with_one
        return self.of(lambda found, _: found.tag_path in (one, other) and found.article in with_both)

    def _found(self, tag: str) -> list[Annotation]:
        return [] if self._coded is None else [one for one in self._coded.all if one.tag_path == tag]


class TimelinePage(ThemesPage):
    """Tags by month."""

    def __init__(self) -> None:
        self.lines = LineChart()
        super().__init__(self.lines)

    def name(self) -> str:
        return self.tr("Timeline")

    def making(self) -> _Making:
        return lambda _, data, filters: themes.timeline(data, filters)

    def show_chart(self, table: Table) -> None:
        def ids(tag: str, month: str) -> list[int]:
            return self.of(
                lambda one, article: one.tag_path == tag and (article.date or "").startswith(month)
            )

        charting.timeline(self.lines, table, self.colours(), ids)


class PlacesPage(ThemesPage):
    """Where in each article each tag stands."""

    def __init__(self) -> None:
        self.strips = StripChart()
        super().__init__(self.strips)

    def name(self) -> str:
        return self.tr("Places in articles")

    def making(self) -> _Making:
        return lambda _, data, filters: themes.places(data, filters)

    def show_chart(self, table: Table) -> None:
        ids = [one.id for one in self._coded.all] if self._coded is not None else []
        charting.strips(self.strips, table, self.colours(), ids)
