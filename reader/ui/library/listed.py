"""The list of the library, or in its place the sentence that says why it is empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout

from reader.ui.library.delegate import ArticleDelegate
from reader.ui.library.list import ArticleList
from reader.ui.library.model import LibraryModel, Listing, Role
from reader.ui.library.shelves import Group, Shelf

_MANY = 1000
"""From so many articles on, headings are as high as articles (see `ArticleDelegate`)."""


class Listed(QStackedLayout):
    """Shows shelves of articles; knows which of them is read, and tells which is to be."""

    article_chosen = Signal(int)
    details_wanted = Signal(int)  # those of the article with that id are to be corrected

    def __init__(self) -> None:
        super().__init__()
        self.current = 0
        """The id of the article that is read; 0 where none is."""
        self.model = LibraryModel()
        self.view = ArticleList(self.model)
        self._delegate = ArticleDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.activated.connect(self._open)
        self.view.details_pressed.connect(self._correct)
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self.empty.setProperty("role", "muted")
        self.addWidget(self.view)
        self.addWidget(self.empty)

    def show_shelves(
        self,
        shelves: list[Shelf],
        group: Group,
        colours_of: Callable[[int], tuple[str, ...]],
        listed: Listing | None,
        why_none: Callable[[], str],
    ) -> int:
        """Show these, with what was marked still marked; the number of articles. Where none is, `why_none` says why."""
        marked = self.view.marked()
        shown = sum(len(shelf.articles) for shelf in shelves)
        self.view.blockSignals(True)
        self.view.selectionModel().blockSignals(True)
        self.model.unknown_heading = self.tr("No source") if group is Group.SOURCE else self.tr("No date")
        self._delegate.uniform = group is Group.NONE or shown > _MANY
        self.view.setUniformItemSizes(self._delegate.uniform)
        self.model.set_shelves(shelves, colours_of, grouped=group is not Group.NONE, listed=listed)
        self.view.selectionModel().blockSignals(False)
        self.view.blockSignals(False)
        if not shown:
            self.empty.setText(why_none())
        self.setCurrentIndex(0 if shown else 1)
        self.set_current(self.current)
        if len(marked) > 1:
            self.view.mark(marked)
        return shown

    def set_current(self, number: int) -> None:
        """Mark the article that is being read."""
        self.current = number
        self.model.open_shelf_of(number)
        self.view.show_read(self.model.index_of(number))

    def mark_current_again(self) -> None:
        """Mark the one that is read, and scroll nowhere: another was marked for a while."""
        self.view.show_read(self.model.index_of(self.current), scroll=False)

    def _choose(self, index: QModelIndex) -> None:
        if not self.view.extending:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        article = index.data(Role.ARTICLE)
        if article is not None and article.id != self.current:
            self.article_chosen.emit(article.id)

    def _correct(self) -> None:
        """Of several that are marked, each has its own details."""
        numbers = self.view.marked()
        if len(numbers) == 1:
            self.details_wanted.emit(numbers[0])
