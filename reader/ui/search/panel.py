"""The search panel: a line to type in, exact counts, the hits with what stands around them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.corpus import Corpus
from reader.corpus.search import Line, SearchResult
from reader.errors import UserError
from reader.ui.search.model import LINE_ROLE, Column, LinesModel
from reader.ui.session import Session
from reader.ui.wording import sentence

#: Lines that are shown; the counts are for the whole corpus all the same.
_LINES = 1000
_CONTEXT = 40
#: How long typing must pause before a search begins, in milliseconds.
_PAUSE = 120


class SearchPanel(QWidget):
    """Searches as one types; `line_chosen` carries the `Line` to show."""

    line_chosen = Signal(object)
    searched = Signal(str, bool, bool)  # what is searched for now: query, pattern, same script
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._asked = 0
        self._build()

    def set_session(self, session: Session | None) -> None:
        """Search another corpus."""
        self._session = session
        self._asked += 1
        self._show_nothing("")
        if self._query.text() and self.isVisible():
            self._pause.start()

    def focus(self, text: str = "") -> None:
        """Put the caret into the search line, with `text` in it if there is any."""
        if text:
            self._query.setText(text)
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query.selectAll()

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) line."""
        row = self._view.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self._view.selectRow(row)
            self._choose(self._model.index(row, 0))

    def search(self) -> None:
        """Search for what stands in the line now."""
        query, pattern, same = self._query.text(), self._pattern.isChecked(), self._same.isChecked()
        self._asked += 1
        asked = self._asked
        self.searched.emit(query, pattern, same)
        if self._session is None or not query.strip():
            self._show_nothing("")
            return

        def work(corpus: Corpus) -> tuple[SearchResult, dict[int, str]] | None:
            result = corpus.search.find(
                query,
                pattern=pattern,
                same_script=same,
                limit=_LINES,
                context=_CONTEXT,
                go_on=lambda: self._asked == asked,
            )
            if self._asked != asked:
                return None
            numbers = {line.article for line in result.lines}
            return result, {article.id: article.title for article in corpus.articles.some(numbers)}

        self._session.read(
            work,
            lambda found: self._show(found) if found and self._asked == asked else None,
            failed=lambda error: self._failed(error) if self._asked == asked else None,
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Search"))
        self._query = QLineEdit(placeholderText=self.tr("Search the corpus in either script"))
        self._query.setAccessibleName(self.tr("Search for"))
        self._query.setToolTip(
            self.tr("All words must be in the article. A string in double quotes is taken literally.")
        )
        self._query.setClearButtonEnabled(True)
        self._same = QCheckBox(self.tr("This script only"))
        self._pattern = QCheckBox(self.tr("Regular expression"))
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setTextFormat(Qt.TextFormat.PlainText)  # a query is no markup
        self._count.setAccessibleName(self.tr("Number of hits"))
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setContentsMargins(12, 0, 12, 6)
        self._problem.hide()
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close the search"))
        close.setToolTip(self.tr("Close the search (Esc)"))
        close.clicked.connect(self.closed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search)
        self._query.textChanged.connect(self._pause.start)
        self._query.returnPressed.connect(self._go)
        self._same.toggled.connect(self.search)
        self._pattern.toggled.connect(self.search)
        self._build_table()
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 6)
        top.setSpacing(10)
        top.addWidget(self._query, 2)
        for widget in (self._same, self._pattern, self._count):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._problem)
        whole.addWidget(self._view, 1)

    def _build_table(self) -> None:
        self._model = LinesModel()
        self._view = QTableView()
        self._view.setModel(self._model)
        self._view.setAccessibleName(self.tr("Hits"))
        self._view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._view.setShowGrid(False)
        self._view.setWordWrap(False)
        self._view.setTabKeyNavigation(False)
        self._view.verticalHeader().hide()
        self._view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self._view.horizontalHeader().hide()
        header = self._view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.MATCH, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(Column.TITLE, 220)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._view.setItemDelegateForColumn(Column.LEFT, _LeftDelegate(self._view))
        self._view.clicked.connect(self._choose)
        self._view.activated.connect(self._choose)

    # -- showing -------------------------------------------------------------------------------

    def _go(self) -> None:
        """Enter: search now, or walk to the next line where that is done."""
        if self._pause.isActive() or not self._model.rowCount():
            self._pause.stop()
            self.search()
        else:
            self.step(1)

    def _show(self, found: tuple[SearchResult, dict[int, str]]) -> None:
        result, titles = found
        self._problem.hide()
        self._model.set_lines(result.lines, titles)
        if result.hits:
            hits = self.tr("%n hit(s)", "", result.hits)
            articles = self.tr("in %n article(s)", "", result.articles)
            self._count.setText(self.tr("{hits} {articles}").format(hits=hits, articles=articles))
        else:
            self._count.setText(self.tr("No article has this."))

    def _show_nothing(self, why: str) -> None:
        self._model.set_lines((), {})
        self._count.setText("")
        self._problem.setText(why)
        self._problem.setVisible(bool(why))

    def _failed(self, error: UserError) -> None:
        self._show_nothing(sentence(error))

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Line):
            self.line_chosen.emit(line)


class _LeftDelegate(QStyledItemDelegate):
    """What stands before the match loses its beginning, not its end, where room is short."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Elide at the left."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft
