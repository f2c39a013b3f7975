"""Themes: how often tags are used and where, what they cover, which stand together, and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QMenu

from reader.analysis import themes
from reader.analysis.groups import By, key_named, key_of
from reader.analysis.summing import summed
from reader.analysis.tables import Table
from reader.analysis.themes import Coded, Together
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.corpus.rows import Annotation, Article
from reader.ui.collecting import uncollected
from reader.ui.figures import charting
from reader.ui.figures.charts.bars import BarChart
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.lines import LineChart
from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.controls import choice, row, tick, typed
from reader.ui.figures.headings import heading
from reader.ui.figures.page import Page
from reader.ui.figures.reading import Reading
from reader.ui.figures.running import Maker
from reader.ui.figures.timing import timeline

#: Makes a table of what is coded; the corpus gives the bodies.
Making = Callable[[Corpus, Coded, Filters], Table]
#: What says of an annotation to which shape or row it belongs.
Key = Callable[[Annotation, Article], Hashable]


class ThemesPage(Page):
    """What all figures over tags have in common: the articles, the annotator, the colours of the tags."""

    needs_words = False
    takes_passages = False
    #: Whether themes can be shown with what is below them.
    sums = True
    #: Whether the chart has the top themes alone then: beside them, what is in them would be seen twice.
    tops = False

    def __init__(self, chart: Chart) -> None:
        self.reading = Reading()
        """What all such pages read; the window of the figures gives them one together."""
        self._ids: dict[Hashable, list[int]] = {}
        self._is_summed = False
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
        self.below = tick(self.tr("Themes with what is &below them"), self)
        self.below.setVisible(self.sums)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.annotator, 1)
        line.addWidget(self.below)
        form.addRow(self.tr("Annotator"), line)

    def asks_annotations(self) -> bool:
        return True

    def asks_states(self) -> bool:
        """Whether the figure is another after an article was marked as done, or no longer is."""
        return False

    def making(self) -> Making:
        """What makes the table."""
        raise NotImplementedError

    def maker(self) -> Maker | None:
        part = self.part.part()  # which takes no passages here
        if part is None:
            return None
        making, annotator, key = self.making(), self.annotator.text().strip(), self.key()
        below = self.sums and self.below.isChecked()

        def make(corpus: Corpus, go_on: Callable[[], bool]) -> Table:
            del go_on  # some seconds at most, of a hundred thousand annotations
            with uncollected():
                data = self.reading.coded(corpus, part.filters, annotator or part.annotator)
                if below:
                    data = summed(data)
                self._is_summed = below
                self._ids = themes.ids_by(data, key)
                return making(corpus, data, part.filters)

        return make

    def colours(self) -> dict[str, str]:
        """The colour of each tag by its path, in the order of the codebook."""
        return (
            {}
            if self.session is None
            else {tag.path: tag.colour for tag in self.session.corpus.codebook.all()}
        )

    def charted(self, table: Table) -> Table:
        """What of a table the chart shows."""
        if not (self.tops and self._is_summed):
            return table
        tag = table.columns.index("tag")
        return replace(table, rows=[row for row in table.rows if "/" not in str(row[tag])])

    def nothing(self, table: Table) -> str:
        if len(self.charted(table).rows) < len(table.rows):
            return self.tr("The chart has the top themes; those below them are in the table.")
        return super().nothing(table)

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

    tops = True

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

    def making(self) -> Making:
        by = By(self.by.currentData())
        return lambda _, data, filters: themes.frequency(data, by, filters)

    def key(self) -> Key:
        by = By(self.by.currentData())
        return lambda one, article: (one.tag_path, key_of(by, one, article))

    def show_chart(self, table: Table) -> int:
        table = self.charted(table)
        return charting.stacked_bars(self.bars, table, self.colours(), self.tr("(unknown)"), self._named)

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self._named(str(row["tag"]), str(row[self.results.model.table.columns[1]] or ""))

    def _named(self, tag: str, name: str) -> list[int]:
        """The annotations of a tag in what the table calls so."""
        return self.ids(tag, key_named(By(self.results.model.table.columns[1]), name))


class CoveragePage(ThemesPage):
    """The share of the text that each tag covers."""

    def __init__(self) -> None:
        self.bars = BarChart()
        super().__init__(self.bars)

    def name(self) -> str:
        return self.tr("Coverage")

    def making(self) -> Making:
        def make(_: Corpus, data: Coded, filters: Filters) -> Table:
            table = themes.coverage(data, filters)
            return table if data.all else replace(table, rows=[])  # not even for all tags together

        return make

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

    def making(self) -> Making:
        together = Together(self.together.currentData())

        def make(corpus: Corpus, data: Coded, filters: Filters) -> Table:
            ids: defaultdict[tuple[str, str], dict[int, None]] = defaultdict(dict)
            for pair in themes.pairs(data, together, corpus.articles.body):
                ids[pair.tag, pair.other].update(dict.fromkeys(pair.ids))
            self._ids = {pair: list(found) for pair, found in ids.items()}
            return themes.co_occurrence(data, together, corpus.articles.body, filters)

        return make

    def show_chart(self, table: Table) -> int:
        return charting.matrix(self.matrix, table, self.colours(), self.ids)

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self.ids(str(row["tag"]), str(row["other"]))


class TimelinePage(ThemesPage):
    """Tags by month."""

    tops = True

    def __init__(self) -> None:
        self.lines = LineChart()
        super().__init__(self.lines)

    def name(self) -> str:
        return self.tr("Timeline")

    def fill(self, form: QFormLayout) -> None:
        measures: list[tuple[str, object]] = [(heading(name), name) for name in ("annotations", themes.RATE)]
        self.measure: QComboBox = choice(self.tr("Shown"), measures, self)
        drawn: list[tuple[str, object]] = [
            (self.tr("As the number of tags asks for"), None),
            (self.tr("All in one chart"), False),
            (self.tr("Each tag by itself"), True),
        ]
        self.drawn: QComboBox = choice(self.tr("Lines"), drawn, self)
        form.addRow(self.tr("Shown"), row(self.measure, self.tr("Lines"), self.drawn))
        super().fill(form)

    def making(self) -> Making:
        return lambda _, data, filters: themes.timeline(data, filters)

    def show_chart(self, table: Table) -> int:
        table = self.charted(table)
        measure, apart = self.measure.currentData(), self.drawn.currentData()
        return timeline(self.lines, table, self.colours(), self.ids, measure, apart=apart)

    def key(self) -> Key:
        return lambda one, article: (one.tag_path, (article.date or "")[:7])

    def ids_of(self, row: dict[str, object]) -> list[int]:
        return self.ids(str(row["tag"]), str(row["month"]))
