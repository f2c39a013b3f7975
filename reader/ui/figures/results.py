"""What came out: the table, the chart, how it was made; to be copied and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader import messages
from reader.analysis.tables import Table
from reader.errors import UserError
from reader.exchange.table_csv import table_cells, write_table
from reader.ui import choosing
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.headings import heading
from reader.ui.figures.model import NOTHING, ROW_ROLE, FiguresModel
from reader.ui.figures.sifting import Sifting
from reader.ui.library.flow import FlowLayout
from reader.ui.row_table import RowTable
from reader.ui.search.understood import shortened

#: Code points of the sentence on how it was made that are shown; all are copied.
_LONGEST = 900
#: Lines of text as high as which a table is at least, and a chart with its legend; in a lower window the page scrolls.
_LEAST_LINES, _LEAST_OF_CHART = 9, 15
#: Columns are as wide as so many rows need.
_LOOKED_AT = 40


def _in_own_language(template: str) -> str:
    return QCoreApplication.translate("methods", template)


class _Room(QStackedWidget):
    """For table and chart, which scroll by themselves: the page need not be so high that all of them is seen."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class Results(QWidget):
    """The table, sortable and to be filtered, beside its chart if it has one."""

    row_chosen = Signal(object)
    """The row that was double-clicked or on which Enter was pressed, as a dictionary."""
    menu_wanted = Signal(object, object)
    """What can be done with a row is asked: the row, and where on the screen."""
    failed = Signal(object)
    """UserError, from saving."""
    said = Signal(str)
    """A word on what was copied or saved."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.model = FiguresModel()
        self.view = RowTable()
        self.method = QLabel()
        self.notice = QLabel()
        self._build()

    def show_table(self, table: Table) -> None:
        """Show a table; the chart is the page's to fill. An order that was chosen in one with its columns stays."""
        header = self.view.horizontalHeader()
        same = table.columns == self.model.table.columns
        column = header.sortIndicatorSection() if same else -1
        order = header.sortIndicatorOrder()
        self.model.set_table(table)
        self.sort(column, order)
        self._fit()
        self._room.setCurrentIndex(0 if table.rows or self.chart is None else 1)
        self._show_sifting()
        self._instead.clear()
        sentence = table.method.sentence(_in_own_language)
        self._method = sentence if table is not NOTHING else ""
        self.method.setText(shortened(self._method, _LONGEST))
        notice = table.notice.sentence(_in_own_language) if table.notice is not None else ""
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        for button in self._buttons:
            button.setEnabled(bool(table.rows))
        self._buttons[0].setEnabled(bool(self._method))  # it is shown, too

    def offer_chart(self) -> None:
        """Offer the chart that was drawn, where it shows anything: rows can be there of which nothing can be drawn."""
        if self.chart is None:
            return
        there, was_there = not self.chart.is_empty(), self._tabs.isTabEnabled(0)
        self._tabs.setTabEnabled(0, there)  # where it was seen, Qt shows the table now
        if there and not was_there:
            self._tabs.setCurrentIndex(0)
        for button in self._chart_buttons:
            button.setEnabled(there)

    def say_instead(self, words: str) -> bool:
        """Say something in the place of a chart of nothing; False where there is something, or no chart."""
        if self._room.currentIndex() == 0:
            return False
        self._instead.setText(words)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.DescendingOrder) -> None:
        """Sort by a column; -1: as the table has it."""
        header = self.view.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(column, order)
        header.blockSignals(False)
        self.model.sort(column, order)
        self.view.scrollToTop()

    def _show_sifting(self) -> None:
        """It is there where rows are seen: a chart stays as it is, whatever one types."""
        seen = self.chart is None or self._tabs.currentIndex() == 1
        self._sifting.setVisible(seen and self._room.currentIndex() == 0)

    def _fit(self) -> None:
        """Columns as wide as their words, but none takes the window."""
        header = self.view.horizontalHeader()
        header.setResizeContentsPrecision(_LOOKED_AT)
        header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        widest = 26 * self.fontMetrics().averageCharWidth() + 80
        for column in range(header.count()):
            if header.sectionSize(column) > widest:
                header.resizeSection(column, widest)

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Table"))
        self.view.setSortingEnabled(True)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self.view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.view.horizontalHeader().setSortIndicatorClearable(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self.view.activated.connect(self._choose)
        self._sifting = Sifting(self.model)
        self.filter = self._sifting.line
        self.method.setAccessibleName(self.tr("How it was made"))
        self.method.setWordWrap(True)
        self.method.setProperty("role", "muted")
        self.method.setTextFormat(Qt.TextFormat.PlainText)
        self.method.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.notice.setAccessibleName(self.tr("What to know before reading it"))
        self.notice.setWordWrap(True)
        self.notice.setMargin(8)
        self.notice.setProperty("role", "notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._instead = QLabel()
        self._instead.setWordWrap(True)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._instead.setProperty("role", "muted")
        self._room = _Room()
        self._room.addWidget(self._pages())
        self._room.addWidget(self._instead)
        least = _LEAST_LINES if self.chart is None else _LEAST_OF_CHART
        self._room.setMinimumHeight(least * self.fontMetrics().height())
        layout.addWidget(self.notice)
        layout.addWidget(self._room, 1)
        layout.addWidget(self.method)
        layout.addLayout(self._lower_row())
        self.show_table(NOTHING)

    def _pages(self) -> QWidget:
        if self.chart is None:
            self._buttons: list[QPushButton] = []
            return self.view
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.chart)
        scroll.setAccessibleName(self.tr("Chart"))
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Chart and table"))
        tabs.addTab(scroll, self.tr("Chart"))
        tabs.addTab(self.view, self.tr("Table"))
        tabs.currentChanged.connect(self._show_sifting)
        self._tabs = tabs
        return tabs

    def _lower_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self._sifting, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        entries = [
            (self.tr("Copy &method"), self._copy_method),
            (self.tr("&Copy table"), self._copy_table),
            (self.tr("&Save table…"), self._save_table),
        ]
        if self.chart is not None:
            entries += [
                (self.tr("Copy c&hart"), self._copy_chart),
                (self.tr("Save ch&art…"), self._save_chart),
            ]
        self._buttons = []
        flow = FlowLayout(gap=5)  # a second line in a narrow window
        for words, call in entries:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, call=call: call())
            flow.addWidget(button)
            self._buttons.append(button)
        self._chart_buttons = self._buttons[3:]
        row.addLayout(flow)
        return row

    # -- copying and saving ------------------------------------------------------------------------------

    def _headings(self) -> list[str]:
        return [heading(column) for column in self.model.table.columns]

    def _copy_method(self) -> None:
        QGuiApplication.clipboard().setText(self._method)
        self.said.emit(self.tr("The sentence on how it was made is copied."))

    def _copy_table(self) -> None:
        rows = self.model.rows()
        QGuiApplication.clipboard().setText(table_cells(self._headings(), rows))
        self.said.emit(self.tr("%Ln row(s) copied.", "", len(rows)))

    def _copy_chart(self) -> None:
        if self.chart is not None:
            self.chart.copy()
            self.said.emit(self.tr("The chart is copied."))

    def _save_table(self) -> None:
        name = f"{self.model.table.name}.csv"
        path = choosing.save_file(self.window(), self.tr("Save the table"), name, "CSV (*.csv)")
        if path:
            self._attempt(lambda: self._write_table(Path(path)), path)

    def _write_table(self, path: Path) -> None:
        if path.suffix.lower() != ".csv":
            raise UserError(messages.EXPORT_FORMAT, path=path)
        write_table(path, self._headings(), self.model.rows())

    def _save_chart(self) -> None:
        name = f"{self.model.table.name}.svg"
        path = choosing.save_file(self.window(), self.tr("Save the chart"), name, "SVG (*.svg);;PNG (*.png)")
        chart = self.chart
        if path and chart is not None:
            self._attempt(lambda: chart.save(Path(path)), path)

    def _attempt(self, work: Callable[[], None], path: str) -> None:
        try:
            work()
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(self.tr("Saved in {0}.").format(path))

    def _ask_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if not index.isValid():  # the menu key: the row that has the keys
            index = self.view.currentIndex()
            place = self.view.visualRect(index).bottomLeft()
        if index.isValid():
            self.menu_wanted.emit(index.data(ROW_ROLE), self.view.viewport().mapToGlobal(place))

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.row_chosen.emit(row)
