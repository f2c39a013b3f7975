"""The window of the figures: their names on the left, the one that is chosen on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QScrollArea, QStackedWidget, QWidget

from reader.corpus.rows import Change
from reader.ui.codebook.room import open_as, place_over
from reader.ui.figures.keeping import PageState
from reader.ui.figures.page import Page
from reader.ui.figures.pages.agreement import AgreementPage
from reader.ui.figures.pages.collocates import CollocatesPage
from reader.ui.figures.pages.keyness import KeynessPage
from reader.ui.figures.pages.places import PlacesPage
from reader.ui.figures.pages.themes import (
    CoveragePage,
    FrequencyPage,
    ThemesPage,
    TimelinePage,
    TogetherPage,
)
from reader.ui.figures.pages.words import WordsPage
from reader.ui.figures.reading import Reading
from reader.ui.search.asking import touches_texts
from reader.ui.session import Session

_BETWEEN = 20
"""Milliseconds between two pages that are made beforehand: what is seen is painted first."""


@dataclass(frozen=True, slots=True)
class DialogState:
    """Where the window of the figures is, which page is chosen, and the pages that were made."""

    place: QByteArray
    row: int
    pages: tuple[PageState, ...]


class FiguresDialog(QDialog):
    """Stays open beside the text; a figure is made anew when the corpus has changed and it is looked at."""

    search_wanted = Signal(str)
    passages_wanted = Signal(object)
    place_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(
            Qt.WidgetAttribute.WA_QuitOnClose, False
        )  # the program ends with the window of the text
        self.setWindowTitle(self.tr("Figures"))
        open_as(self, 1080, 720)
        self.words = WordsPage()
        self.pages: list[Page] = []
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Kinds of figures"))
        self.names.setSpacing(2)
        self.stack = QStackedWidget()
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.names)
        layout.addWidget(self.stack, 1)
        self._session: Session | None = None
        self._kept: tuple[PageState, ...] = ()
        self._reading = Reading()
        self._add(self.words)
        self.names.setCurrentRow(0)
        # One after the other between events: all at once would hold the window for longer than one sees.
        self._to_make: list[Callable[[], Page]] = [
            CollocatesPage, KeynessPage, FrequencyPage, CoveragePage, TogetherPage, TimelinePage, PlacesPage,
            AgreementPage,
        ]  # fmt: skip
        self._later = QTimer(self, interval=_BETWEEN)
        self._later.timeout.connect(self._make_next)
        self._later.start()

    def setVisible(self, visible: bool) -> None:
        """Show or hide it, as a window beside that of the text: each can stand before the other."""
        if visible and self.windowHandle() is None:
            if not self.testAttribute(Qt.WidgetAttribute.WA_Moved):
                place_over(self)  # Qt would do it too late to know how high the title bar is
            self.winId()  # makes the handle, which belongs to the parent's until it is told otherwise
            self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]  # Qt: null for none
        super().setVisible(visible)

    def complete(self) -> None:
        """Make the pages that are not made yet."""
        while self._to_make:
            self._make_next()

    @property
    def collocates(self) -> CollocatesPage:
        """The page of the collocates."""
        while not (found := [page for page in self.pages if isinstance(page, CollocatesPage)]):
            self._make_next()
        return found[0]

    def _make_next(self) -> None:
        self._add(self._to_make.pop(0)())
        if not self._to_make:
            self._later.stop()

    def _add(self, page: Page) -> None:
        self.pages.append(page)
        self.names.addItem(page.name())
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + 40)
        room = QScrollArea()  # in a low window one can still come to all of it
        room.setAccessibleName(page.name())
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidgetResizable(True)
        room.setFrameShape(QScrollArea.Shape.NoFrame)
        room.setWidget(page)
        self.stack.addWidget(room)
        page.search_wanted.connect(self.search_wanted)
        page.passages_wanted.connect(self.passages_wanted)
        page.place_wanted.connect(self.place_wanted)
        page.collocates_wanted.connect(self._ask_collocates)
        if isinstance(page, ThemesPage):
            page.reading = self._reading
        page.set_session(self._session)
        if len(self.pages) <= len(self._kept):
            self._kept[len(self.pages) - 1].put(page)

    @property
    def state(self) -> DialogState:
        """For `restore` in another window."""
        return DialogState(
            self.saveGeometry(), self.names.currentRow(), tuple(PageState.of(page) for page in self.pages)
        )

    def restore(self, state: DialogState) -> None:
        """Be as another one was; before it is shown. Pages that are yet to be made are so once they are."""
        self.restoreGeometry(state.place)
        self._kept = state.pages
        for page, kept in zip(self.pages, state.pages, strict=False):
            kept.put(page)
        while len(self.pages) <= state.row:
            self._make_next()
        self.names.setCurrentRow(state.row)

    def set_session(self, session: Session | None) -> None:
        """Another corpus, or none."""
        self._session = session
        self._forget()
        for page in self.pages:
            page.set_session(session)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self.names.setCurrentRow(self.pages.index(page))

    def _ask_collocates(self, query: str, part: str) -> None:
        self.show_page(self.collocates)
        self.collocates.part.line.setText(part)
        self.collocates.ask(query)

    def corpus_changed(self, change: Change) -> None:
        """What was made before may no longer hold: the page that is seen is made again, the others when they are."""
        texts = "term" in change.kinds or touches_texts(change)
        annotations = bool(change.kinds & {"annotation", "tag"})
        states = "article" in change.kinds and bool(change.name)  # to open one is no step
        if texts or annotations or states:
            self._forget()
        for page in self.pages:
            of_states = states and isinstance(page, ThemesPage) and page.asks_states()
            if texts or of_states or (annotations and page.asks_annotations()):
                page.stale = True
                if page.isVisible():
                    page.run_soon()

    def _forget(self) -> None:
        self._reading.forget()
        if self._session is None:
            self._reading.tidy()
        else:
            self._session.read(
                lambda _: self._reading.tidy(), lambda _: None, failed=lambda _: None, owner=self
            )
