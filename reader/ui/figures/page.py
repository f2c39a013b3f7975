"""What all pages of the figures have: options on top, a part of the corpus, the results, and what is going on."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.analysis.tables import Table
from reader.errors import UserError
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.part_line import PartLine
from reader.ui.figures.results import Results
from reader.ui.figures.running import Maker, Runner
from reader.ui.session import Session
from reader.ui.wording import sentence

_SOON = 250


class Page(QWidget):
    """One kind of figure. It is made when it is first shown, and again whenever an option changes."""

    search_wanted = Signal(str)
    """A query whose hits a row stands for."""
    passages_wanted = Signal(object)
    """Ids of the annotations that a shape or a row stands for."""

    #: Whether the words of all articles are needed.
    needs_words = True

    def __init__(self, chart: Chart | None = None) -> None:
        super().__init__()
        self.session: Session | None = None
        self.part = PartLine(self.tr("Which articles"))
        self.results = Results(chart)
        self.runner = Runner(self)
        self.stale = True
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.run)
        self._say = QLabel()
        self._say.setWordWrap(True)
        self._say.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Cutting the articles into words"))
        self._stop = QPushButton(self.tr("Stop"))
        self._lay_out()
        self._connect()

    # -- for those who derive from it ------------------------------------------------------------------

    @abstractmethod
    def name(self) -> str:
        """What the page is called."""

    @abstractmethod
    def maker(self) -> Maker | None:
        """What makes the table with the options as they are; None where they do not say enough."""

    @abstractmethod
    def fill(self, form: QFormLayout) -> None:
        """Put the options into the form; the part of the corpus comes last."""

    def part_label(self) -> str:
        """What stands before the line that says which articles are meant."""
        return self.tr("Articles")

    def fill_below(self, form: QFormLayout) -> None:
        """Put what comes after that line into the form."""
        del form

    def show_chart(self, table: Table) -> None:
        """Draw the chart of a table."""
        del table

    def chosen(self, row: dict[str, object]) -> None:
        """A row was double-clicked: by default its word is searched for."""
        if word := row.get("word"):
            self.search_wanted.emit(f'"{"".join(str(word).split())}"')

    def waiting_for(self) -> str:
        """What is missing when there is no maker."""
        return ""

    # -- running ---------------------------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Another corpus, or none."""
        self.runner.stop()
        self.session = session
        self.stale = True
        self.results.show_table(Table("", (), [], self.results.model.table.method))
        if self.isVisible():
            self.run()

    def showEvent(self, event: object) -> None:
        """Make the figure when it is first looked at, or when the corpus has changed."""
        del event
        if self.stale:
            self._soon.start()

    def run(self) -> None:
        """Make the table now."""
        maker = self.maker()
        if self.session is None or maker is None:
            self._tell(self.waiting_for())
            return
        self.stale = False
        self._tell(self.tr("Working…"), busy=True)
        self.runner.run(self.session, maker, words=self.needs_words)

    def run_soon(self) -> None:
        """Make the table again after a moment: options come several at a time."""
        self._soon.start()

    # -- within ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fill(form)
        form.addRow(self.part_label(), self.part)
        self.fill_below(form)
        state = QHBoxLayout()
        state.addWidget(self._say, 1)
        state.addWidget(self._bar, 1)
        state.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addLayout(state)
        layout.addWidget(self.results, 1)
        self._bar.hide()
        self._stop.hide()

    def _connect(self) -> None:
        self.part.changed.connect(self.run)
        self._stop.clicked.connect(self.runner.stop)
        self.runner.made.connect(self._show)
        self.runner.failed.connect(self._fail)
        self.runner.progressed.connect(self._progress)
        self.runner.ended.connect(self._ended)
        self.results.row_chosen.connect(self.chosen)
        self.results.failed.connect(self._fail)

    def _show(self, table: Table) -> None:
        self.results.show_table(table)
        self.show_chart(table)
        self._tell("" if table.rows else self.tr("Nothing is there to count."))

    def _fail(self, error: UserError) -> None:
        self._tell(sentence(error))

    def _progress(self, done: int, of: int) -> None:
        if of:
            self._bar.setRange(0, of)
            self._bar.setValue(done)
            self._bar.show()
            self._tell(self.tr("The articles are cut into words. This is needed once."), busy=True)

    def _ended(self) -> None:
        self._bar.hide()
        self._stop.hide()
        if self.results.model.table.rows:
            self._tell("")

    def _tell(self, text: str, *, busy: bool = False) -> None:
        self._say.setText(text)
        self._say.setVisible(bool(text))
        self._stop.setVisible(busy)


def choice(name: str, entries: list[tuple[str, object]], page: Page) -> QComboBox:
    """A box with one of several values."""
    box = QComboBox()
    box.setAccessibleName(name)
    for words, data in entries:
        box.addItem(words, data)
    box.currentIndexChanged.connect(lambda _: page.run_soon())
    return box


def number(name: str, value: int, least: int, most: int, page: Page) -> QSpinBox:
    """A box with a number."""
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setRange(least, most)
    box.setValue(value)
    box.setMaximumWidth(120)
    box.valueChanged.connect(lambda _: page.run_soon())
    return box


def tick(words: str, page: Page) -> QCheckBox:
    """A box to tick."""
    box = QCheckBox(words)
    box.toggled.connect(lambda _: page.run_soon())
    return box


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side, at the left."""
    layout = QHBoxLayout()
    layout.setSpacing(10)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return layout
