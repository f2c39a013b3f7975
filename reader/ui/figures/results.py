"""What came out: the table, the chart, how it was made; to be copied and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.analysis.tables import Table
from reader.errors import UserError
from reader.exchange.table_csv import table_csv, write_table
from reader.ui import choosing
from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.headings import heading
from reader.ui.figures.model import NOTHING, ROW_ROLE, FiguresModel, SortedFigures


class Results(QWidget):
    """The table, sortable and to be filtered, beside its chart if it has one."""

    row_chosen = Signal(object)
    """The row that was double-clicked or on which Enter was pressed, as a dictionary."""
    failed = Signal(object)
    """UserError, from saving."""

    def __init__(self, chart: Chart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.model = FiguresModel()
        self.sorted = SortedFigures(self.model)
        self.view = QTableView()
        self.method = QLabel()
        self._build()

    def show_table(self, table: Table) -> None:
        """Show a table; the chart is the page's to fill."""
        self.model.set_table(table)
        self.sorted.sort(-1)
        header = self.view.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        sentence = table.method.sentence(lambda one: QCoreApplication.translate("methods", one))
        self.method.setText(sentence if table is not NOTHING else "")
        for button in self._buttons:
            button.setEnabled(bool(table.rows))

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.view.setModel(self.sorted)
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
        self.view.doubleClicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.filter = QLineEdit(placeholderText=self.tr("Only rows with…"))
        self.filter.setAccessibleName(self.tr("Filter the table"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(240)
        self.filter.setMinimumWidth(60)
        self.filter.textChanged.connect(self.sorted.set_wanted)
        self.method.setAccessibleName(self.tr("How it was made"))
        self.method.setWordWrap(True)
        self.method.setProperty("role", "muted")
        self.method.setTextFormat(Qt.TextFormat.PlainText)
        self.method.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._pages(), 1)
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
        return tabs

    def _lower_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self.filter)
        row.addStretch()
        entries = [
            (self.tr("Copy &method"), self._copy_method),
            (self.tr("&Copy table"), self._copy_table),
            (self.tr("&Save table…"), self._save_table),
        ]
        if self.chart is not None:
            entries += [
                (self.tr("Copy c&hart"), self.chart.copy),
                (self.tr("Save ch&art…"), self._save_chart),
            ]
        self._buttons = []
        for words, call in entries:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, call=call: call())
            row.addWidget(button)
            self._buttons.append(button)
        return row

    # -- copying and saving ------------------------------------------------------------------------------

    def _headings(self) -> list[str]:
        return [heading(column) for column in self.model.table.columns]

    def _rows(self) -> list[tuple[str | int | float | None, ...]]:
        """The rows that are shown, in the order in which they are."""
        shown = (
            self.sorted.mapToSource(self.sorted.index(row, 0)).row() for row in range(self.sorted.rowCount())
        )
        return [self.model.table.rows[row] for row in shown]

    def _copy_method(self) -> None:
        QGuiApplication.clipboard().setText(self.method.text())

    def _copy_table(self) -> None:
        QGuiApplication.clipboard().setText(table_csv(self._headings(), self._rows()))

    def _save_table(self) -> None:
        name = f"{self.model.table.name}.csv"
        path = choosing.save_file(self.window(), self.tr("Save the table"), name, "CSV (*.csv)")
        if path:
            self._attempt(lambda: write_table(Path(path), self._headings(), self._rows()))

    def _save_chart(self) -> None:
        name = f"{self.model.table.name}.svg"
        path = choosing.save_file(self.window(), self.tr("Save the chart"), name, "SVG (*.svg);;PNG (*.png)")
        chart = self.chart
        if path and chart is not None:
            self._attempt(lambda: chart.save(Path(path)))

    def _attempt(self, work: object) -> None:
        assert callable(work)
        try:
            work()
        except UserError as error:
            self.failed.emit(error)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self.row_chosen.emit(row)
