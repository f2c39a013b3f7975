"""The doubts of one article as a list that one walks through with the arrows, deciding where one wants to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.chinese.pins import Reach
from reader.errors import UserError
from reader.ui.doubts.deciding import decide, reach_name
from reader.ui.doubts.finding import Found, find
from reader.ui.doubts.kind_buttons import KindButtons
from reader.ui.doubts.model import Column, DoubtModel
from reader.ui.jobs import Job
from reader.ui.session import Session
from reader.ui.settings.settings import Settings
from reader.ui.wording import joined, sentence

_AIR = 11
"""Pixels of a row around its words."""
_FEWEST = 3
"""So many rows are seen in however low a window: where one is, and what comes next."""
_WIDTHS = {Column.CHOSEN: 90, Column.OTHERS: 150, Column.KIND: 96, Column.TIMES: 64}


class DoubtTable(QTableView):
    """The rows; Enter decides, the digits choose an alternative, 0 keeps what is."""

    enter_pressed = Signal()
    digit_pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and digits; every other key is the list's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif len(event.text()) == 1 and event.text() in "0123456789":
            self.digit_pressed.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class DoubtList(QWidget):
    """Lists the doubts of an article; `place_chosen` carries the `Found` on which one stands."""

    place_chosen = Signal(object)

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        """With `settings` it remembers which kinds are hidden."""
        super().__init__(parent)
        self.model = DoubtModel()
        self.kinds = KindButtons(settings)
        self.model.hide(self.kinds.hidden)
        self.state = QLabel()
        self.state.setAccessibleName(self.tr("How many doubts there are"))
        self.target = QComboBox()
        self.reach = QComboBox()
        self.go = QPushButton(self.tr("&Decide"))
        self._session: Session | None = None
        self._article = 0
        self._job: Job | None = None
        self._round = 0
        self._stale = False
        self._wanted = 0
        self.table = self._build_table()
        self._lay_out()
        self._on_current(QModelIndex())

    def _build_table(self) -> DoubtTable:
        table = DoubtTable()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Doubts of the article"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        # A tree would ask for every row of a long article, whenever some are added.
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + _AIR)
        table.setMinimumHeight(
            table.horizontalHeader().sizeHint().height()
            + _FEWEST * rows.defaultSectionSize()
            + 2 * table.frameWidth()
        )
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        for column in (Column.BEFORE, Column.AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        table.selectionModel().currentRowChanged.connect(lambda current, _: self._on_current(current))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(
            lambda column, order: self._arrange(lambda: self.model.sort(column, order))
        )
        table.enter_pressed.connect(self.decide)
        table.digit_pressed.connect(self._choose)
        return table

    def _lay_out(self) -> None:
        self.target.setEditable(True)
        self.target.setMinimumWidth(150)
        self.target.setAccessibleName(self.tr("What it becomes"))
        for reach in Reach:
            self.reach.addItem(reach_name(reach), reach)
        self.reach.setAccessibleName(self.tr("How far the decision reaches"))
        self.go.clicked.connect(self.decide)
        become, where = QLabel(self.tr("&Becomes")), QLabel(self.tr("W&here"))
        become.setBuddy(self.target)
        where.setBuddy(self.reach)
        row = QHBoxLayout()
        for widget in (become, self.target, where, self.reach):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 4)
        layout.setSpacing(8)
        self.kinds.chosen.connect(
            lambda: self._arrange(lambda: self.model.hide(self.kinds.hidden), and_tell=True)
        )
        above = QHBoxLayout()
        above.addWidget(self.state, 1)
        above.addWidget(self.kinds)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)

    # -- looking -------------------------------------------------------------------------------

    def show_article(self, session: Session | None, article: int, position: int) -> None:
        """List the doubts of an article, beginning at a position of its body; 0: of none."""
        self._session, self._article = session, article
        self.model.clear()
        self._look(position)

    def look_again(self) -> None:
        """The text reads otherwise now: list anew, and go on at the same place."""
        current = self.current
        self._look(current.span.start if current is not None else self._wanted)

    def _look(self, position: int) -> None:
        if self._job is not None:
            self._job.cancel()
        self._round += 1
        self._wanted, self._stale = position, True
        if self._session is None or not self._article:
            self._job = None
            self.model.clear()
            self._finish(self._round)
            return
        self.state.setText(self.tr("Looking for doubts…"))
        number, turn = self._article, self._round
        self._job = self._session.read_in_pieces(
            lambda corpus: find(corpus, number),
            lambda found: self._take(turn, found),
            lambda: self._finish(turn),
            failed=self._fail,
            owner=self,
        )

    def _take(self, turn: int, found: list[Found]) -> None:
        if turn != self._round:
            return
        self._drop_stale()
        self.model.append(found)
        self.kinds.count(self.model.counts)
        self._go_on()
        self.state.setText(self.tr("Looking for doubts: %n so far…", "", len(self.model.found)))

    def _finish(self, turn: int) -> None:
        if turn != self._round:
            return
        self._drop_stale()
        self.kinds.count(self.model.counts)
        if self.table.horizontalHeader().sortIndicatorSection() >= 0:
            self._arrange(self.model.arrange)
        self._go_on(last=True)
        self._tell()

    def _tell(self) -> None:
        """How many there are, and how many of them are hidden."""
        hidden = len(self.model.found) - len(self.model.rows)
        if self.model.found:
            told = self.tr("%n doubt(s) in this article", "", len(self.model.found))
            self.state.setText(joined(told, self.tr("(%n hidden)", "", hidden)) if hidden else told)
        else:
            self.state.setText(self.tr("OpenCC had no choice in this article that is not decided."))

    def _fail(self, error: UserError) -> None:
        self.state.setText(sentence(error))

    def _drop_stale(self) -> None:
        """The rows of the last time stay until the first new ones come."""
        if self._stale:
            self._stale = False
            self.model.clear()

    def _arrange(self, arrange: Callable[[], None], *, and_tell: bool = False) -> None:
        """Let the rows be others, or in another order, and stand on the same doubt as before."""
        current = self.current
        arrange()
        if current is not None:
            self._wanted = current.span.start
            if current in self.model.rows:
                row = self.model.rows.index(current)
                self.table.setCurrentIndex(self.model.index(row, Column.CHOSEN))
        self._go_on(last=True)
        if not self.table.currentIndex().isValid():
            self._on_current(QModelIndex())
        if and_tell:
            self._tell()

    def _go_on(self, *, last: bool = False) -> None:
        """Stand where one was, as soon as that is known."""
        if self.table.currentIndex().isValid() or not self.model.rows:
            return
        row = self.model.row_from(self._wanted)
        if row < 0 and last:
            row = len(self.model.rows) - 1
        if row >= 0:
            self.table.executeDelayedItemsLayout()  # without it, rows that just came cannot be scrolled to
            self.table.setCurrentIndex(self.model.index(row, Column.CHOSEN))

    # -- deciding ------------------------------------------------------------------------------

    @property
    def current(self) -> Found | None:
        """The doubt on which one stands."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _on_current(self, index: QModelIndex) -> None:
        self.target.clear()
        for widget in (self.target, self.reach, self.go):
            widget.setEnabled(index.isValid())
        if index.isValid():
            found = self.model.rows[index.row()]
            doubt = found.one.doubt
            self.target.addItems([*doubt.alternatives, doubt.chosen])
            self.place_chosen.emit(found)

    def _choose(self, digit: int) -> None:
        """An alternative by its number; 0 is what stands there now, the last of the box."""
        others = self.target.count() - 1
        if 0 <= digit <= others:
            self.target.setCurrentIndex(digit - 1 if digit else others)

    def decide(self) -> None:
        """Pin what is chosen; the list comes again when that is done."""
        found = self.current
        if found is not None and self._session is not None:
            reach = Reach(self.reach.currentData())
            decide(self._session, self._article, found, self.target.currentText().strip(), reach, self)
