"""The places in their surroundings, as they are being found; each can be ticked or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.occurrences import Found
from reader.ui.occurrences.model import Column, PlacesModel
from reader.ui.row_table import RowTable

_AIR = 11
"""Pixels of a row around its words."""
_AROUND_HEAD = 28
"""Pixels around the name of a column, with the mark that says that it is sorted."""
_WIDTHS = {
    Column.TICK: 34,
    Column.MATCH: 110,
    Column.TAG: 150,
    Column.ARTICLE: 190,
    Column.DATE: 96,
}
#: How long one must stay on a row before its article is opened, in milliseconds: arrows may be held down.
_PAUSE = 90


class PlacesTable(RowTable):
    """The rows; Space ticks those that are selected, Enter goes to the one where one stands."""

    space_pressed = Signal()
    enter_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter; every other key is the table's."""
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)


class Preview(QWidget):
    """Lists what is found; `place_chosen`: article, start and end. `ticks_changed` when another number is ticked."""

    place_chosen = Signal(int, int, int)
    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PlacesModel()
        self.model.ticks_changed.connect(self._on_ticks)
        self.state = QLabel()
        self.state.setAccessibleName(self.tr("What was found"))
        self.state.setWordWrap(True)
        self.more = QLabel()
        self.more.setProperty("role", "muted")
        self.more.setWordWrap(True)
        self.more.hide()
        self.table = self._build_table()
        self.ticks = self._build_ticks()
        self._looking: Found | None = None
        self._going = QTimer(self, singleShot=True, interval=_PAUSE)
        self._going.timeout.connect(self._go)
        self._lay_out()

    # -- what is found -------------------------------------------------------------------------

    def begin(self, tags: Sequence[str], *, several: bool, forget: bool = False) -> None:
        """Nothing yet; `tags` are the paths for the rules, shown where there are several."""
        self._going.stop()
        self.model.begin(tags, forget=forget)
        self.table.setColumnHidden(Column.TAG, not several)
        self._looking = Found(0)
        self.say(self.tr("Looking…"))

    def take(self, found: Found) -> None:
        """Some more places."""
        self._looking = found
        self.model.take(found)
        self._tell()

    def finish(self) -> None:
        """All places are there, or as many as were wanted."""
        self._looking = None
        self.model.finish()
        self._tell()

    def say(self, text: str) -> None:
        """Say something else than what was found."""
        self.state.setText(text)
        self.more.hide()
        self.ticks.setEnabled(False)
        self.ticks_changed.emit()

    def _on_ticks(self) -> None:
        self._tell()

    def _tell(self) -> None:
        harvest = self.model.harvest
        self.state.setText("  ·  ".join(self._facts()))
        rest = len(harvest) - len(harvest.lines)
        self.more.setText(
            self.tr(
                "The first {0} places are listed. The others are ticked and unticked with their article, with "
                "their term, or all at once."
            ).format(self.locale().toString(len(harvest.lines)))
        )
        self.more.setVisible(rest > 0)
        self.ticks.setEnabled(len(harvest) > 0)
        self.ticks_changed.emit()

    def _facts(self) -> list[str]:
        harvest, looking = self.model.harvest, self._looking
        if looking is not None:
            seen = self.tr("{0} of {1} articles").format(
                self.locale().toString(looking.seen), self.locale().toString(looking.total)
            )
            return [self.tr("Looking: %Ln place(s) so far…", "", len(harvest)), seen]
        if not len(harvest):
            nothing = self.tr("These terms are nowhere here.")
            tagged = self.tr("All places have the tag already (%Ln left out).", "", harvest.left_out)
            return [tagged if harvest.left_out else nothing]
        places = self.tr("%Ln place(s)", "", len(harvest))
        articles = self.tr("in %Ln article(s)", "", harvest.articles)
        facts = [self.tr("{places} {articles}").format(places=places, articles=articles)]
        if harvest.ticked != len(harvest):
            facts.append(self.tr("%Ln ticked", "", harvest.ticked))
        if harvest.doubtful:
            facts.append(self.tr("%Ln doubtful", "", harvest.doubtful))
        if harvest.left_out:
            facts.append(self.tr("%Ln left out that have the tag already", "", harvest.left_out))
        return facts

    # -- ticking and going ---------------------------------------------------------------------

    def toggle(self) -> None:
        """Tick what is selected, or take the ticks away: the row where one stands says which."""
        numbers = [self.model.number(row) for row in self.table.selectionModel().selectedRows()]
        current = self.table.currentIndex()
        first = [self.model.number(current)] if current.isValid() else numbers[:1]
        for number in first:
            self.model.tick(numbers or first, not self.model.harvest.is_ticked(number))

    def tick_like(self, of: Callable[[int], Iterable[int]], on: bool) -> None:
        """Tick what has something in common with the row where one stands, or take the ticks away."""
        current = self.table.currentIndex()
        if current.isValid():
            self.model.tick(of(self.model.number(current)), on)

    def show_articles(self, wanted: bool) -> None:
        """Show where each place is; of one article that would say the same in each row, where text has more use."""
        for column in (Column.ARTICLE, Column.DATE):
            self.table.setColumnHidden(column, not wanted)

    def _go(self) -> None:
        current = self.table.currentIndex()
        if current.isValid():
            self.place_chosen.emit(*self.model.harvest.place(self.model.number(current)))

    # -- building ------------------------------------------------------------------------------

    def _build_table(self) -> PlacesTable:
        table = PlacesTable()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Places"))
        table.setSelectionBehavior(RowTable.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setItemDelegateForColumn(Column.LEFT, _LeftDelegate(table))
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + _AIR)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(min(_WIDTHS.values()))
        doubt = str(self.model.headerData(Column.DOUBT, Qt.Orientation.Horizontal))
        widths = _WIDTHS | {Column.DOUBT: header.fontMetrics().horizontalAdvance(doubt) + _AROUND_HEAD}
        for column, width in widths.items():
            header.resizeSection(column, width)
        for column in (Column.LEFT, Column.RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (Column.TICK, Column.DOUBT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._going.start())
        table.space_pressed.connect(self.toggle)
        table.enter_pressed.connect(self._go)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(
            lambda place: self.ticks.menu().popup(table.viewport().mapToGlobal(place))
        )
        return table

    def _build_ticks(self) -> QPushButton:
        button = QPushButton(self.tr("Tic&ks"))
        button.setAutoDefault(False)
        menu = QMenu(button)
        model, harvest = self.model, self.model.harvest
        menu.addAction(self.tr("Tick &all")).triggered.connect(lambda: model.tick_all(True))
        menu.addAction(self.tr("Tick &none")).triggered.connect(lambda: model.tick_all(False))
        menu.addSeparator()
        row: list[tuple[str, Callable[[], None]]] = [
            (
                self.tr("Tick this a&rticle"),
                lambda: self.tick_like(harvest.of_article, True),
            ),
            (
                self.tr("Untick this ar&ticle"),
                lambda: self.tick_like(harvest.of_article, False),
            ),
            (self.tr("Tick this t&erm"), lambda: self.tick_like(harvest.of_rule, True)),
            (self.tr("Untick this ter&m"), lambda: self.tick_like(harvest.of_rule, False)),
        ]
        for words, call in row:
            menu.addAction(words).triggered.connect(lambda _=False, call=call: call())
        menu.addSeparator()
        tick, untick = self.tr("Tick the &doubtful ones"), self.tr("&Untick the doubtful ones")
        menu.addAction(tick).triggered.connect(lambda: model.tick(harvest.doubtful_ones(), True))
        menu.addAction(untick).triggered.connect(lambda: model.tick(harvest.doubtful_ones(), False))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.state, 1)
        top.addWidget(self.ticks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.more)


class _LeftDelegate(QStyledItemDelegate):
    """What stands before the match loses its beginning, not its end, where room is short."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Elide at the left."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft
