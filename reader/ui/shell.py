"""What stands where in the window: library, text, panels, search, notices; no behaviour of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from reader.corpus.rows import Tag
from reader.ui.importing.progress import ProgressBar
from reader.ui.library.panel import LibraryPanel
from reader.ui.notice import NoticeBar
from reader.ui.reading.view import ParallelView
from reader.ui.settings.settings import Settings, packed, unpacked

if TYPE_CHECKING:  # imported by `furnish`
    from reader.ui.codebook.annotations import AnnotationPanel
    from reader.ui.codebook.palette import TagPalette
    from reader.ui.codebook.panel import CodebookPanel
    from reader.ui.search.panel import SearchPanel

_WIDTHS = (256, 900, 284)
#: From which width of the window on there is room for them as above, and how wide codebook and annotations are
#: where there is not: on a screen of 1920 pixels at 150 % the two forms just could not stand side by side.
_WIDE, _NARROWER = 1300, 246
_HEIGHTS = (540, 320)
#: What the text keeps of a low window when the search comes, in pixels, as far as that has the least it needs.
_TEXT = 190


class Shell(QWidget):
    """The central part of the window.

    The first picture needs the text and the library. What stands beside and below them (`codebook`,
    `annotations`, `search`) is there once `furnish` was called; until then its room is kept free.
    """

    codebook: CodebookPanel
    annotations: AnnotationPanel
    search: SearchPanel

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = NoticeBar(piecemeal=True)
        self.progress = ProgressBar(piecemeal=True)
        self.export_progress = ProgressBar(piecemeal=True)
        self.library = LibraryPanel(settings)
        self.view = ParallelView()
        self.place = QLabel()
        self._palette: TagPalette | None = None
        self._use_tag: Callable[[int | str], None] = lambda _: None
        self._lay_out()

    def _lay_out(self) -> None:
        self._middle = QSplitter(Qt.Orientation.Vertical)
        self._middle.addWidget(self.view)
        below = QWidget()
        below.hide()
        self._middle.addWidget(below)
        self._middle.setSizes(list(_HEIGHTS))
        self._middle.setStretchFactor(0, 1)
        self.panels = QSplitter(Qt.Orientation.Vertical)
        self.panels.addWidget(QWidget())
        self.panels.addWidget(QWidget())
        self.panels.setSizes([380, 480])
        self._across = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.library, self._middle, self.panels):
            self._across.addWidget(widget)
        self._across.setSizes(list(_WIDTHS))
        self._across.setStretchFactor(1, 1)
        self._across.setCollapsible(1, False)
        for splitter in (self._across, self._middle, self.panels):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.library.setMinimumWidth(200)
        self.panels.setMinimumWidth(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._across, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.export_progress)

    def furnish(self) -> None:
        """Put the codebook, the annotations and the search into the room that was kept for them."""
        from reader.ui.codebook.annotations import AnnotationPanel  # noqa: PLC0415 - after the first picture
        from reader.ui.codebook.panel import CodebookPanel  # noqa: PLC0415
        from reader.ui.search.panel import SearchPanel  # noqa: PLC0415

        self.notice.furnish()
        self.progress.furnish()
        self.codebook, self.annotations, self.search = CodebookPanel(), AnnotationPanel(), SearchPanel()
        self.search.hide()
        for splitter, place, panel in (
            (self.panels, 0, self.codebook),
            (self.panels, 1, self.annotations),
            (self._middle, 1, self.search),
        ):
            division = splitter.saveState()  # its sizes would be 0 for what is hidden
            placeholder = splitter.replaceWidget(place, panel)
            assert placeholder is not None
            placeholder.deleteLater()
            splitter.restoreState(division)
            panel.setVisible(panel is not self.search)

    def show_search(self) -> None:
        """Show the search as high as it was; in a low window not so high that hardly a line of the text is left."""
        self.search.show()
        text, search = self._middle.sizes()
        if 0 < text < _TEXT:
            least = self.search.minimumSizeHint().height()
            self._middle.setSizes([_TEXT, max(least, text + search - _TEXT)])

    def palette_for(self, use: Callable[[int | str], None]) -> TagPalette:
        """The tag palette; what is chosen in it goes to `use`, a new tag as its path."""
        self._use_tag = use
        if self._palette is None:
            from reader.ui.codebook.palette import TagPalette  # noqa: PLC0415

            self._palette = TagPalette(self.window())
            self._palette.tag_chosen.connect(self._choose)
            self._palette.create_requested.connect(self._choose)
        return self._palette

    def renew_palette(self, tags: Iterable[Tag]) -> None:
        """The codebook changed while the palette may be open."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.set_tags(list(tags))

    def palette_place(self) -> QRect:
        """What the palette opens beside, in global pixels: what is seen of the selection, else the caret."""
        view, viewport = self.view, self.view.viewport()
        selection, caret = view.selection(), view.caret_rect()
        rect = QRect()
        for line in view.rects_of(selection, view.active_form) if selection is not None else ():
            if line.width() > 0:
                rect |= line.toAlignedRect()
        rect &= viewport.rect()
        if rect.isEmpty():
            rect = caret.toRect() if caret is not None else QRect(viewport.width() // 2, 40, 1, 1)
        return QRect(viewport.mapToGlobal(rect.topLeft()), rect.size())

    def divide(self, width: int) -> None:
        """Give the text as much of a window of this width as both forms need, where it can be."""
        if width < _WIDE:
            library, *_ = _WIDTHS
            self._across.setSizes([library, max(0, width - library - _NARROWER), _NARROWER])

    def state(self) -> str:
        """How the room is divided, as text."""
        return ";".join(
            packed(splitter.saveState()) for splitter in (self._across, self._middle, self.panels)
        )

    def restore(self, state: str) -> None:
        """Divide the room as it was; a state that does not fit changes nothing."""
        parts = state.split(";")
        for splitter, part in zip((self._across, self._middle, self.panels), parts, strict=False):
            splitter.restoreState(unpacked(part))

    def _choose(self, tag: int | str) -> None:
        self._use_tag(tag)
