"""The dialog of the progress: the whole in one line, and tables by state, month, source, tag and annotator."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyleOptionViewItem,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.progress import Progress
from reader.ui import theme
from reader.ui.codebook.room import open_as
from reader.ui.guarding import guarded
from reader.ui.progress import tables
from reader.ui.progress.model import BarDelegate, CountModel, Role, draw_bar
from reader.ui.progress.tables import Bar, Row, Table

_BAR_WIDTH = 190


class _WholeBar(QWidget):
    """The articles as one bar."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = Bar()
        self.setFixedHeight(10)

    def show_bar(self, bar: Bar) -> None:
        self._bar = bar
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("panel"))
        draw_bar(painter, QRectF(self.rect()), self._bar)


class CountTable(QTreeView):
    """One table; `row_chosen` carries a row that was clicked or entered."""

    row_chosen = Signal(object)  # Row

    def __init__(self, name: str) -> None:
        super().__init__()
        self.counts = CountModel()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.counts)
        self._sorted.setSortRole(Role.SORT)
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSortingEnabled(True)
        self.setIconSize(QSize(9, 9))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.header().setSortIndicatorClearable(True)
        self.header().setStretchLastSection(False)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_table(self, table: Table) -> None:
        """Show other counts; the order and the place stay."""
        place, scroll = self.currentIndex().row(), self.verticalScrollBar().value()
        first = not self.counts.table.columns
        self.counts.set_table(table)
        if first:
            self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self.header().setSectionResizeMode(len(table.columns), QHeaderView.ResizeMode.Fixed)
            self.header().resizeSection(len(table.columns), _BAR_WIDTH)
            self.setItemDelegateForColumn(len(table.columns), BarDelegate(self))
        self.setCurrentIndex(self._sorted.index(max(0, min(place, self._sorted.rowCount() - 1)), 0))
        self.verticalScrollBar().setValue(scroll)

    @guarded
    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A row; above one that begins something else a rule, unless the rows are sorted."""
        super().drawRow(painter, option, index)
        row = index.data(Role.ROW)
        if isinstance(row, Row) and row.rule and self._sorted.sortColumn() < 0:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(self.viewport().width(), 1)), _rule())

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(Role.ROW)
        if isinstance(row, Row):
            self.row_chosen.emit(row)


def _rule() -> QColor:
    return theme.current().colour("line_strong")


class ProgressDialog(QDialog):
    """`filter_wanted` carries what the library is to be filtered by."""

    filter_wanted = Signal(object)  # Filter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Progress"))
        open_as(self, 760, 520)
        self.summary, self.details, self._bar = QLabel(), QLabel(), _WholeBar()
        self.summary.setProperty("role", "title")
        self.details.setProperty("role", "muted")
        self.details.setWordWrap(True)
        self._makers: list[tuple[CountTable, Callable[[Progress], Table]]] = []
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.windowTitle())
        for name, maker in (
            (self.tr("States"), tables.states),
            (self.tr("Months"), tables.months),
            (self.tr("Sources"), tables.sources),
            (self.tr("Tags"), tables.tags),
            (self.tr("Annotators"), tables.annotators),
        ):
            table = CountTable(name)
            table.row_chosen.connect(self._on_row)
            self.tabs.addTab(table, name)
            self._makers.append((table, maker))
        self._lay_out()

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Choose a line to see its articles in the library."))
        hint.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_csv = buttons.addButton(self.tr("Copy as &CSV"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_text = buttons.addButton(self.tr("Copy as &text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_csv.clicked.connect(lambda: self._copy(tables.as_csv))
        self.copy_text.clicked.connect(lambda: self._copy(tables.as_text))
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        buttons.rejected.connect(self.reject)
        head = QVBoxLayout()
        head.setContentsMargins(4, 0, 4, 4)
        head.setSpacing(6)
        head.addWidget(self.summary)
        head.addWidget(self._bar)
        head.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(hint)
        layout.addWidget(buttons)

    def show_progress(self, progress: Progress) -> None:
        """Show other counts."""
        count, number = progress.all, self.locale().toString
        self.summary.setText(
            self.tr("{0} of {1} articles done").format(number(count.done), number(count.articles))
        )
        self.details.setText(
            "  ·  ".join(
                (
                    self.tr("{0} being read").format(number(count.reading)),
                    self.tr("{0} unread").format(number(count.unread)),
                    self.tr("{0} without tags").format(number(count.untagged)),
                )
            )
        )
        total = max(1, count.articles)
        self._bar.show_bar(Bar(count.done / total, count.reading / total, count.unread / total))
        for table, maker in self._makers:
            table.show_table(maker(progress))

    @property
    def table(self) -> CountTable:
        """The table that is to be seen."""
        table = self.tabs.currentWidget()
        assert isinstance(table, CountTable)
        return table

    def _on_row(self, row: Row) -> None:
        if row.wanted is not None:
            self.filter_wanted.emit(row.wanted)

    def _copy(self, write: Callable[[Table], str]) -> None:
        QApplication.clipboard().setText(write(self.table.counts.table))
