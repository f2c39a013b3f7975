"""The library panel: filter, sort and group above the list of articles."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import Article, Change, State, Tag
from reader.ui.jobs import Errand
from reader.ui.library.arranging import Filter, Group, Shelf, Sort, arrange, learn
from reader.ui.library.delegate import ArticleDelegate
from reader.ui.library.model import LibraryModel, Role
from reader.ui.session import Session
from reader.ui.settings.settings import LIBRARY_GROUP, LIBRARY_SORT, Settings

_SOON = 250
"""Milliseconds within which changes to many articles are shown together."""


class LibraryPanel(QWidget):
    """Lists the articles of a session; `article_chosen` carries the id of the one to read."""

    article_chosen = Signal(int)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._session: Session | None = None
        self._articles: dict[int, Article] = {}
        self._tags: dict[int, tuple[int, ...]] = {}
        self._colours: dict[int, str] = {}
        self._above: dict[int, int | None] = {}
        self._current = 0
        # An import tells of its articles piece by piece: the list follows a few times a second.
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._arrange)
        self._build()
        self.refresh()

    # -- what the window says ------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Show the articles of another corpus, or none."""
        self._session = session
        self._current = 0
        self._text.clear()
        self._which.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        """Read all articles again."""
        if self._session is None:
            self._articles, self._tags = {}, {}
        else:
            corpus = self._session.corpus
            self._articles = {article.id: article for article in corpus.articles.all()}
            self._tags = corpus.annotations.tags_by_article()
            self._set_tags(corpus.codebook.all())
        self._arrange()

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched; few articles are replaced where they stand."""
        if self._session is None:
            return
        corpus = self._session.corpus
        touched = {article.id: article for article in corpus.articles.some(change.articles)}
        few = len(change.articles) == 1 and touched.keys() <= self._articles.keys()
        for number in change.articles - touched.keys():
            self._articles.pop(number, None)
            few = False
        self._articles.update(touched)
        if "tag" in change.kinds:
            self._set_tags(corpus.codebook.all())
            self._tags = corpus.annotations.tags_by_article()
            few = False
        elif "annotation" in change.kinds:
            before = {number: self._tags.get(number, ()) for number in touched}
            self._tags |= {number: corpus.annotations.tags_of(number) for number in touched}
            if any(set(tags) != set(self._tags[number]) for number, tags in before.items()):
                self._fill_which(corpus.codebook.all())  # a tag may be in use for the first time
        for article in touched.values() if few else ():
            few = self._model.replace(article, self._colours_of(article.id))
        if not few and not self._soon.isActive():
            self._soon.start()

    def set_current(self, number: int) -> None:
        """Mark the article that is being read."""
        self._current = number
        index = self._model.index_of(number)
        if index.isValid() and index != self._view.currentIndex():
            self._view.blockSignals(True)
            self._view.setCurrentIndex(index)
            self._view.blockSignals(False)
            self._view.scrollTo(index)

    def step(self, by: int, *, untagged: bool = False) -> None:
        """Choose the next (1) or the previous (-1) article of those shown, or the next without a tag."""
        shown = self._model.articles()
        ids = [article.id for article in shown]
        place = ids.index(self._current) + by if self._current in ids else 0
        while 0 <= place < len(shown):
            if not untagged or not shown[place].annotations:
                self.article_chosen.emit(shown[place].id)
                return
            place += by

    def focus_filter(self) -> None:
        """Put the caret into the filter line."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Library"))
        self._text = QLineEdit(placeholderText=self.tr("Filter by title, source, date, file"))
        self._text.setAccessibleName(self.tr("Filter the library"))
        self._text.textEdited.connect(self._on_typed)
        self._text.textChanged.connect(self._arrange)
        self._which = QComboBox()
        self._which.setAccessibleName(self.tr("Show articles"))
        self._fill_which([])
        self._which.currentIndexChanged.connect(self._arrange)
        self._sort = self._choice(
            self.tr("Sort by"),
            [
                (self.tr("As imported"), Sort.ORDER),
                (self.tr("By title"), Sort.TITLE),
                (self.tr("By date"), Sort.DATE),
                (self.tr("By source"), Sort.SOURCE),
                (self.tr("Most tagged"), Sort.TAGS),
            ],
            self._settings.get(LIBRARY_SORT),
        )
        self._group = self._choice(
            self.tr("Group by"),
            [
                (self.tr("No groups"), Group.NONE),
                (self.tr("By file"), Group.FILE),
                (self.tr("By month"), Group.MONTH),
                (self.tr("By source"), Group.SOURCE),
            ],
            self._settings.get(LIBRARY_GROUP),
        )
        self._model = LibraryModel()
        self._view = QTreeView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(ArticleDelegate(self._view))
        self._view.setProperty("role", "drawn")  # the delegate draws the ground, see the style sheet
        self._view.setHeaderHidden(True)
        self._view.setIndentation(0)
        self._view.setMouseTracking(True)
        self._view.setUniformRowHeights(False)
        self._view.setAccessibleName(self.tr("Articles"))
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.selectionModel().currentChanged.connect(self._choose)
        self._view.activated.connect(self._choose)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._lay_out()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Library"))
        title.setProperty("role", "panel-title")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch()
        top.addWidget(self._count)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self._sort, 1)
        choices.addWidget(self._group, 1)
        head = QVBoxLayout()
        head.setContentsMargins(10, 10, 10, 6)
        head.setSpacing(6)
        head.addLayout(top)
        head.addWidget(self._text)
        head.addWidget(self._which)
        head.addLayout(choices)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._pages, 1)

    def _choice(self, name: str, entries: list[tuple[str, Sort | Group]], value: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.currentIndexChanged.connect(self._arrange)
        return box

    def _fill_which(self, tags: list[Tag]) -> None:
        chosen = self._which.currentData()
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItem(self.tr("All articles"), None)
        self._which.addItem(self.tr("Unread"), ("state", State.UNREAD.value))
        self._which.addItem(self.tr("Being read"), ("state", State.READING.value))
        self._which.addItem(self.tr("Done"), ("state", State.DONE.value))
        self._which.addItem(self.tr("Without tags"), ("tagged", False))
        self._which.addItem(self.tr("With tags"), ("tagged", True))
        used: set[int] = set()
        for tag in tags:
            if tag.annotations or chosen == ("tag", tag.id):
                used.update(self._line_of(tag.id))
        if used:
            self._which.insertSeparator(self._which.count())
        for tag in tags:
            if tag.id in used:
                self._which.addItem(tag.path, ("tag", tag.id))
        for place in range(self._which.count()):
            if chosen is not None and self._which.itemData(place) == chosen:
                self._which.setCurrentIndex(place)
        self._which.blockSignals(False)

    # -- showing -------------------------------------------------------------------------------

    def _set_tags(self, tags: list[Tag]) -> None:
        self._colours = {tag.id: tag.colour for tag in tags}
        self._above = {tag.id: tag.parent for tag in tags}
        self._fill_which(tags)

    def _line_of(self, tag: int) -> list[int]:
        """A tag and the themes above it, from the tag upwards."""
        line: list[int] = []
        above: int | None = tag
        while above is not None:
            line.append(above)
            above = self._above.get(above)
        return line

    def _colours_of(self, article: int) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._colours.get(tag, "#888888") for tag in self._tags.get(article, ())))

    def _on_typed(self, text: str) -> None:
        self._text.setClearButtonEnabled(True)  # not at once: its icon takes 3 ms of the start
        if len(text) == 1:
            names = list(self._articles.values())
            Errand(lambda: learn(names), lambda _: None, self)

    def _filter(self) -> Filter:
        kind, value = self._which.currentData() or ("", None)
        return Filter(
            text=self._text.text(),
            state=State(str(value)) if kind == "state" else None,
            tagged=value if kind == "tagged" else None,
            tag=value if kind == "tag" else None,
            below=frozenset(tag for tag in self._above if kind == "tag" and value in self._line_of(tag)),
        )

    def _arrange(self) -> None:
        sort, group = Sort(self._sort.currentData()), Group(self._group.currentData())
        self._settings.set(LIBRARY_SORT, sort.value)
        self._settings.set(LIBRARY_GROUP, group.value)
        shelves: list[Shelf] = arrange(self._articles.values(), self._tags, self._filter(), sort, group)
        colours = {number: self._colours_of(number) for number in self._tags}
        self._view.blockSignals(True)
        self._view.selectionModel().blockSignals(True)
        self._model.unknown_heading = self.tr("No source") if group is Group.SOURCE else self.tr("No date")
        self._model.set_shelves(shelves, colours, grouped=group is not Group.NONE)
        self._view.expandAll()
        self._view.selectionModel().blockSignals(False)
        self._view.blockSignals(False)
        shown = sum(len(shelf.articles) for shelf in shelves)
        total = len(self._articles)
        self._count.setText(str(total) if shown == total else self.tr("{0} of {1}").format(shown, total))
        self._say_why_empty(total)
        self._pages.setCurrentIndex(0 if shown else 1)
        self.set_current(self._current)

    def _say_why_empty(self, total: int) -> None:
        if self._session is None:
            text = self.tr("No corpus is open.")
        elif total == 0:
            text = self.tr(
                "This corpus is empty.\nDrop files or folders here, or press Ctrl+I to import some."
            )
        else:
            text = self.tr("No article passes this filter.")
        self._empty.setText(text)

    def _choose(self, index: QModelIndex) -> None:
        article = index.data(Role.ARTICLE)
        if article is not None and article.id != self._current:
            self.article_chosen.emit(article.id)
