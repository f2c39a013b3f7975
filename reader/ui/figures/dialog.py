"""The window of the figures: their names on the left, the one that is chosen on the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QStackedWidget, QWidget

from reader.ui.codebook.room import open_as
from reader.ui.figures.page import Page
from reader.ui.figures.pages.collocates import CollocatesPage
from reader.ui.figures.pages.keyness import KeynessPage
from reader.ui.figures.pages.themes import CoveragePage, FrequencyPage, PlacesPage, TimelinePage, TogetherPage
from reader.ui.figures.pages.words import WordsPage
from reader.ui.session import Session


class FiguresDialog(QDialog):
    """Stays open beside the text; a figure is made anew when the corpus has changed and it is looked at."""

    search_wanted = Signal(str)
    passages_wanted = Signal(object)
    place_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Figures"))
        open_as(self, 1080, 720)
        self.words, self.collocates = WordsPage(), CollocatesPage()
        self.pages: list[Page] = [
            self.words,
            self.collocates,
            KeynessPage(),
            FrequencyPage(),
            CoveragePage(),
            TogetherPage(),
            TimelinePage(),
            PlacesPage(),
        ]
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Kinds of figures"))
        self.stack = QStackedWidget()
        for page in self.pages:
            self.names.addItem(page.name())
            self.stack.addWidget(page)
            page.search_wanted.connect(self.search_wanted)
            page.passages_wanted.connect(self.passages_wanted)
            page.place_wanted.connect(self.place_wanted)
            page.collocates_wanted.connect(self._ask_collocates)
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + 40)
        self.names.setSpacing(2)
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.names)
        layout.addWidget(self.stack, 1)

    def set_session(self, session: Session | None) -> None:
        """Another corpus, or none."""
        for page in self.pages:
            page.set_session(session)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self.names.setCurrentRow(self.pages.index(page))

    def _ask_collocates(self, query: str, part: str) -> None:
        self.show_page(self.collocates)
        self.collocates.part.line.setText(part)
        self.collocates.ask(query)

    def corpus_changed(self, kinds: frozenset[str]) -> None:
        """What was made before may no longer hold: the page that is seen is made again, the others when they are."""
        for page in self.pages:
            if kinds & {"article", "term"} or (not page.needs_words and kinds & {"annotation", "tag"}):
                page.stale = True
                if page.isVisible():
                    page.run_soon()
