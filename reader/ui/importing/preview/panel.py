"""The right side of the preview: the articles of the file, the details of one of them, its text."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.importing.cleaning.building import Body, build_body
from reader.importing.cleaning.plan import BODY, Plan
from reader.importing.origin import OriginMap
from reader.ui.importing.preview.articles import ArticleDelegate, ArticleModel
from reader.ui.importing.preview.body import BodyView
from reader.ui.importing.preview.details import DetailForm
from reader.ui.importing.preview.work import Work

#: From so many lines of a file on, the text of an article is shown a moment later: one may go on meanwhile.
_MANY = 3_000
_SOON = 250
"""That moment, in milliseconds."""
#: How low the articles, the details and the text may be, in pixels: a line or two of each.
_LEAST = (50, 66, 44)


class ArticlePanel(QWidget):
    """Shows the articles of one file; `article` is the number of the chosen one, -1 for none."""

    article_chosen = Signal(int)
    detail_said = Signal(int, str, str)
    """Article, name of the detail, value."""
    spread_wanted = Signal(int, str)
    """All articles are to have the detail of this one."""
    place_wanted = Signal(int)
    """A code point of the file's text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self.article = -1
        self._model = ArticleModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(ArticleDelegate(self.list))
        self.list.setAccessibleName(self.tr("Articles in this file"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.form = DetailForm()
        self.form.said.connect(self._on_said)
        self.form.spread_wanted.connect(lambda name: self.spread_wanted.emit(self.article, name))
        self.form.place_wanted.connect(self.place_wanted)
        self.body = BodyView()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show_body)
        self._lay_out()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(12, 6, 8, 8)
        title = QLabel(self.tr("The text as it will be stored"))
        title.setProperty("role", "muted")
        column.addWidget(title)
        column.addWidget(self.body, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        for part in (self.list, scroll, below):
            splitter.addWidget(part)
        splitter.setSizes([176, 300, 296])
        for part, least in zip((self.list, scroll, self.body), _LEAST, strict=True):
            part.setMinimumHeight(least)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    # -- what is shown -----------------------------------------------------------------------------

    def show_work(self, work: Work | None, article: int = 0) -> None:
        """Show the articles of a file, or of the same one after a change."""
        self._work = work
        self._model.show_plan(self._plan())
        self.choose(min(article, self._model.rowCount() - 1))

    def choose(self, article: int) -> None:
        """Show one article."""
        self.article = article
        index = self._model.index(article) if article >= 0 else QModelIndex()
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        self.list.viewport().update()
        if index.isValid():
            self.list.scrollTo(index)
        self._show_article()

    def _plan(self) -> Plan | None:
        return self._work.plan if self._work is not None and not self._work.whole else None

    def _show_article(self) -> None:
        plan, work = self._plan(), self._work
        if work is not None and work.whole:
            text = work.document.text
            self.form.show_details(None, {})
            self.body.show_body(Body(text, OriginMap.identity(len(text)), ()))
        elif plan is None or work is None or self.article < 0:
            self.form.show_details(None, {})
            self.body.show_body(None)
        else:
            details = plan.drafts[self.article].details
            places = {name: d.span.start for name, d in details.items() if d.span is not None}
            numbers = {name: work.numbers[work.line_at(place)] for name, place in places.items()}
            others = [draft for at, draft in enumerate(plan.drafts) if at != self.article]
            self.form.show_details(details, numbers, about=(id(work), self.article), others=others)
            if len(plan.lines) > _MANY:
                self._soon.start()
            else:
                self._show_body()

    def _show_body(self) -> None:
        plan, work = self._plan(), self._work
        if plan is not None and work is not None and 0 <= self.article < len(plan.drafts):
            lines = [line for line in plan.lines if line.article == self.article and line.role in BODY]
            self.body.show_body(build_body(work.document.text, lines, plan.edits))

    # -- what a person does ------------------------------------------------------------------------

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self.article:
            self.form.flush()
            self.article = index.row()
            self._show_article()
            self.article_chosen.emit(self.article)

    def _on_said(self, name: str, value: str) -> None:
        if self.article >= 0:
            self.detail_said.emit(self.article, name, value)
