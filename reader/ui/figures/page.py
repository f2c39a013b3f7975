"""What all pages of the figures have: options on top, a part of the corpus, the results, and what is going on."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.analysis.methods import all_is_rare
from reader.analysis.tables import Table
from reader.errors import UserError
from reader.ui.figures import querying
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.controls import tick
from reader.ui.figures.model import NOTHING
from reader.ui.figures.part_line import PartLine
from reader.ui.figures.results import Results
from reader.ui.figures.running import Maker, Runner
from reader.ui.figures.said import Said
from reader.ui.session import Session
from reader.ui.wording import joined, sentence

_SOON = 250
#: The chart of a table with so many rows comes a moment after it, in milliseconds.
_MANY, _BETWEEN = 5000, 20


class Page(QWidget):
    """One kind of figure. It is made when it is first shown, and again whenever an option changes."""

    search_wanted = Signal(str)
    """A query whose hits a row stands for."""
    collocates_wanted = Signal(str, str)
    """A query whose collocates are asked for, and the part of the corpus."""
    passages_wanted = Signal(object)
    """Ids of the annotations that a shape or a row stands for."""

    place_wanted = Signal(int, object)
    """An article and a span of it."""

    #: Whether the words of all articles are needed.
    needs_words = True
    #: Whether a part may be of passages (tagged:, untagged:).
    takes_passages = True

    def __init__(self, chart: Chart | None = None) -> None:
        super().__init__()
        self.session: Session | None = None
        self.part = PartLine(self.tr("Which articles"), passages=self.takes_passages)
        self.results = Results(chart)
        self.runner = Runner(self)
        self.stale = True
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.run)
        self._charting = QTimer(self, singleShot=True, interval=_BETWEEN)
        self._charting.timeout.connect(self._draw)
        self._note, self._wrong = "", False
        self._say = Said()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Cutting the articles into words"))
        self._stop, self._stopped = QPushButton(), False
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

    def case_tick(self) -> QCheckBox:
        """A box to tick where words of another case are others."""
        box = tick(self.tr("Case matters"), self)
        box.setToolTip(self.tr("AI and ai are two words"))
        return box

    def show_chart(self, table: Table) -> int:
        """Draw the chart of a table; how many of its rows (bars, strips …) that are there it does not show."""
        del table
        return 0

    def chosen(self, row: dict[str, object]) -> None:
        """A row was activated: by default its word is searched for in the articles of the part."""
        if row.get("word"):
            self.search_wanted.emit(self.query_of(row))

    def query_of(self, row: dict[str, object]) -> str:
        """The query that finds the word of a row in the articles of the part."""
        return self.in_part(f'"{"".join(str(row["word"]).split())}"', self.part_of(row))

    def asks_annotations(self) -> bool:
        """Whether the figure is another after something was tagged."""
        return any(line.asks_annotations() for line in self.findChildren(PartLine))

    def part_of(self, row: dict[str, object]) -> PartLine:
        """The line with the part in which a row's word is looked for."""
        del row
        return self.part

    def nothing(self, table: Table) -> str:
        """What is said of a table that shows nothing; "" of others."""
        if table.rows:
            return ""
        if all_is_rare(table.method):
            return self.tr("Nothing occurs so often. Lower the number at “at least” to see more.")
        return self.tr("Nothing is there to count.")

    def understood(self, query: str) -> str:
        """How a query is understood, where it is more than a text to look for; "" where it cannot be read."""
        return querying.understood(query)

    def in_part(self, query: str, line: PartLine) -> str:
        """A query with what the part asks of articles; one for tagged passages is for articles that have some."""
        part = line.part()
        return query if part is None else querying.in_part(query, part)

    def offer(self, menu: QMenu, row: dict[str, object]) -> None:
        """Put what can be done with a row into its menu."""
        menu.addAction(self.tr("&Concordance")).triggered.connect(lambda *_: self.chosen(row))
        if word := row.get("word"):
            text = "".join(str(word).split())
            near, copy = menu.addAction(self.tr("C&ollocates")), menu.addAction(self.tr("Co&py the word"))
            near.triggered.connect(
                lambda *_: self.collocates_wanted.emit(f'"{text}"', self.part_of(row).line.text())
            )
            copy.triggered.connect(lambda *_: QGuiApplication.clipboard().setText(text))

    def waiting_for(self) -> str:
        """What is missing when there is no maker."""
        return ""

    # -- running ---------------------------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Another corpus, or none."""
        self._stopped = False
        self.runner.stop()
        self.session, self.stale = session, True
        for line in self.findChildren(PartLine):
            line.set_session(session)
        self._charting.stop()
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
        if self._charting.isActive():  # what it is drawn from will be another
            self._charting.stop()
            self._draw()
        maker = self.maker()
        if self.session is None or maker is None:
            waiting = self.waiting_for()
            if waiting:
                self.results.show_table(NOTHING)
            self._take_note(waiting or self._of_before())
            return
        self.stale, self._stopped, self._note, self._wrong = False, False, "", False
        self._tell(self.tr("Working…"), busy=True)
        self.runner.run(self.session, maker, words=self.needs_words)

    def run_soon(self) -> None:
        """Make the table again after a moment: options come several at a time. What is not seen waits until it is."""
        if self.isVisible():
            self._soon.start()
        else:
            self.stale = True

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
        state.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignRight)
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
        for line in self.findChildren(PartLine):
            line.unclear.connect(self._not_understood)
        self._stop.clicked.connect(self._stop_or_go_on)
        self.runner.made.connect(self._show)
        self.runner.failed.connect(self._fail)
        self.runner.broken.connect(self._break)
        self.runner.progressed.connect(self._progress)
        self.runner.ended.connect(self._ended)
        self.results.row_chosen.connect(self.chosen)
        self.results.menu_wanted.connect(self._open_menu)
        self.results.said.connect(self._tell)
        self.results.failed.connect(lambda error: self._take_note(sentence(error), wrong=True))

    def _show(self, table: Table) -> None:
        self.results.show_table(table)
        if len(table.rows) < _MANY:
            self._charting.stop()
            self._draw()
        else:  # the window is free in between
            self._charting.start()

    def _draw(self) -> None:
        """Show the chart of the table that is shown, and say what is to be said of both."""
        table = self.results.model.table
        try:
            hidden = self.show_chart(table)
        except Exception:
            self._break()
            raise
        self.results.offer_chart()
        self._note = self.nothing(table)
        if hidden:
            more = self.tr("The chart has no room for {0} more; they are in the table.")
            more = more.format(QLocale().toString(hidden))
            self._note = joined(self._note, more)
        self._take_note(self._note)

    def _open_menu(self, row: dict[str, object], place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.offer(menu, row)
        menu.popup(place)

    def _fail(self, error: UserError) -> None:
        if not self.results.model.table.rows:
            self.results.show_table(NOTHING)  # nor how nothing was made that was asked for before
        self._take_note(joined(sentence(error), self._of_before()), wrong=True)

    def _not_understood(self) -> None:
        """What is asked for cannot be made, and what was is not to come any more; the line itself says why."""
        self._soon.stop()
        self.runner.stop()
        self._take_note(self._of_before())

    def _of_before(self) -> str:
        """A figure that stays where another was asked for must not be taken for that one."""
        there = bool(self.results.model.table.rows)
        return self.tr("What is shown is still the figure from before.") if there else ""

    def _take_note(self, words: str, *, wrong: bool = False) -> None:
        self._note, self._wrong = words, wrong
        self._tell(words)

    def _break(self) -> None:
        """A fault of ours: it is told in the window of the text, which may be behind this one."""
        self.results.show_table(NOTHING)
        words = self.tr(
            "This figure could not be made: the program made a mistake. Nothing in the corpus was changed. "
            "The window of the text has the details."
        )
        self._take_note(words, wrong=True)

    def _stop_or_go_on(self) -> None:
        if self._stopped:
            self.run()
            return
        self._stopped, self._note = True, self.tr("Stopped.")
        self.runner.stop()

    def _progress(self, done: int, of: int) -> None:
        if of:
            self._bar.setRange(0, of)
            self._bar.setValue(done)
            self._bar.show()
            self._tell(self.tr("The articles are cut into words. This is needed once."), busy=True)

    def _ended(self) -> None:
        self._bar.hide()
        self._tell(self._note)

    def _tell(self, text: str, *, busy: bool = False) -> None:
        instead = self.results.say_instead(text)
        self._say.say(text, wrong=self._wrong and text == self._note)
        self._say.setVisible(bool(text) and not instead)
        self._stop.setText(self.tr("Go on") if self._stopped else self.tr("Stop"))
        self._stop.setVisible(busy or self._stopped)
