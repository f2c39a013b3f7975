"""The widget that shows a page: marks, hits and painting, without caret and input."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QToolTip, QWidget

from reader.chinese.parallel import ParallelText
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.guarding import guarded
from reader.ui.reading.destroyed import destroyed_in
from reader.ui.reading.hits import Hits
from reader.ui.reading.marks import Mark
from reader.ui.reading.message import paint_message
from reader.ui.reading.page import Page
from reader.ui.reading.painter import PagePainter
from reader.ui.reading.rows import Header, Role
from reader.ui.reading.scrolling import ScrollingPage
from reader.ui.reading.selection import Unit, UnitFinder

if TYPE_CHECKING:
    from reader.ui.reading.choices import Choices, FormDoubt


class PageArea(ScrollingPage):
    """A scrolled page. Every position in and out is a code point of the body."""

    selection_changed = Signal(object)
    """Span or None."""
    caret_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = ("", "")
        self._finders: dict[Unit, UnitFinder] = {}
        self._marks_differences = self._marks_doubts = False
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # -- what is shown ---------------------------------------------------------------------

    def set_article(
        self, parallel: ParallelText, header: Header | None = None, marks: Iterable[Mark] = ()
    ) -> None:
        """Show an article from its beginning; nothing is selected, nothing found."""
        active = self.active_form
        page = Page(parallel, header or Header(), self._options, self.viewport().size())
        page.activate(active)
        page.scene.focused = self.hasFocus()
        page.scene.marks.replace(marks)
        page.scene.destroyed = destroyed_in(parallel.body)
        self._mark_choices(page)
        page.units.finders.update(self._finders)
        had_selection = self.selection() is not None
        self._page = page
        self._settle()
        if had_selection:
            self.selection_changed.emit(None)
        self.caret_moved.emit(page.scene.selection.caret)

    def set_message(self, title: str, text: str = "") -> None:
        """Show a calm message in the middle instead of an article."""
        had_selection = self.selection() is not None
        self._page = None
        self._message = (title, text)
        self._settle()
        if had_selection:
            self.selection_changed.emit(None)

    @property
    def message(self) -> tuple[str, str]:
        """Title and text of the message that is shown where there is no article."""
        return self._message

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Other annotations on the same article; only what differs costs anything."""
        if self._page is not None:
            self._show_marks(self._page.scene.marks.replace(marks))

    def change_marks(self, gone: Iterable[int], marks: Iterable[Mark]) -> None:
        """Annotations less (by id), and more or in another state; it does not matter how many others there are."""
        if self._page is not None:
            self._show_marks(self._page.scene.marks.change(gone, marks))

    def _show_marks(self, touched: list[Mark] | None) -> None:
        """Paint what differs after marks came and went; None: all of them may stand elsewhere."""
        from reader.ui.reading import damage  # noqa: PLC0415 - after the first picture

        page, before = self._page, self._known_gutter
        if touched == [] or page is None:
            return
        if touched is None or before is None:
            self._known_gutter = None
            self.viewport().update()
            return
        after = self._known_gutter = page.gutter(before)
        self.viewport().update(damage.of(page.geometry, touched, before, after))

    def marks_at(self, position: int) -> list[int]:
        """Ids of the annotations on the character at a position, shortest passage first."""
        return [mark.id for mark in self.marks_on(position)]

    def marks_on(self, position: int) -> list[Mark]:
        """The annotations on the character at a position, shortest passage first."""
        return [] if self._page is None else self._page.scene.marks.at(position)

    def set_current_mark(self, mark_id: int | None, parts: Iterable[int] = ()) -> None:
        """Emphasise one annotation, and the other `parts` of its passage with it."""
        page = self._page
        wanted = frozenset({*parts, *(() if mark_id is None else (mark_id,))})
        if page is None or page.scene.current_marks == wanted:
            return
        before, page.scene.current_marks = page.scene.emphasised, wanted
        self._show_emphasis(page, before)

    def set_hovered_marks(self, ids: frozenset[int]) -> None:
        """Emphasise annotations for as long as the mouse points at them."""
        page = self._page
        if page is not None and page.scene.hovered_marks != ids:
            before, page.scene.hovered_marks = page.scene.emphasised, ids
            self._show_emphasis(page, before)

    def _show_emphasis(self, page: Page, before: frozenset[int]) -> None:
        """Paint the marks that stand out, or do not any more; `before` are the ids of those that did."""
        from reader.ui.reading import damage  # noqa: PLC0415 - after the first picture

        changed = before ^ page.scene.emphasised
        marks = [mark for mark in map(page.scene.marks.get, changed) if mark is not None]
        self.viewport().update(damage.of(page.geometry, marks, self._gutter, self._gutter))

    def set_hits(self, hits: Hits | Iterable[Span], current: Span | None = None) -> None:
        """Outline what a search found, and fill the one that is `current`; very many come best as `Hits`."""
        if self._page is not None:
            scene = self._page.scene
            scene.hits, scene.current_hit = hits if isinstance(hits, Hits) else Hits(hits), current
            self.viewport().update()

    def set_marking(self, *, differences: bool, doubts: bool) -> None:
        """Whether what differs between the forms is marked, and whether choices of OpenCC's are."""
        self._marks_differences, self._marks_doubts = differences, doubts
        if self._page is not None:
            self._mark_choices(self._page)
            self.viewport().update()

    def _mark_choices(self, page: Page) -> None:
        page.scene.differences, page.scene.doubts = self._marks_differences, self._marks_doubts
        if self._marks_differences or self._marks_doubts:
            self._choices_of(page)

    def _choices_of(self, page: Page) -> Choices:
        """What is known of the differences and doubts of the page, row by row."""
        if page.scene.choices is None:
            from reader.ui.reading.choices import Choices  # noqa: PLC0415 - most pages do without

            page.scene.choices = Choices(page.converted_rows())
        return page.scene.choices

    def doubts_at(self, position: int) -> list[FormDoubt]:
        """Where OpenCC had a choice for the character at a position, whether that is marked or not."""
        return [] if self._page is None else self._choices_of(self._page).doubts_at(position)

    def selection(self) -> Span | None:
        """What is selected."""
        return None if self._page is None else self._page.scene.selection.span

    # -- painting --------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: paint with its colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, or the message where there is none."""
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event.region())
        finally:
            # A painter that an exception keeps alive would take the process down.
            painter.end()

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        theme = themes.current()
        if self._page is None:
            paint_message(painter, QRectF(self.viewport().rect()), *self._message, theme)
        else:
            page = PagePainter(self._page.geometry, self._page.scene, theme, self._more)
            page.paint(painter, region, self._gutter)

    def _more(self, count: int) -> str:
        # No %n: where another class derives from it, tr finds no plural (see docs/translations.md).
        return self.tr("{0} more").format(count)

    # -- hovering --------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell about what is hovered."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.set_hovered_marks(frozenset())
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPoint) -> str:
        """What hovering at a point of the viewport tells: the tags there, or a character that cannot be drawn."""
        from reader.ui.reading.tooltips import doubts_tip, marks_tip, missing_glyph_tip  # noqa: PLC0415 - after the first picture

        page = self._page
        if page is None:
            return ""
        theme = themes.current()
        marks = self._gutter.marks_at(QPointF(point))
        if marks:
            return marks_tip(marks, theme)
        place = page.geometry.place_at(QPointF(point))
        if place is None or place.character is None:
            return ""
        font = page.scroller.cache.typeset.fonts[Role.PARAGRAPH, place.form]
        tip = missing_glyph_tip(place.glyph, font)
        if tip:
            return tip
        tip = marks_tip(page.scene.marks.at(place.character), theme)
        if page.scene.destroyed.over(Span(place.character, place.character + 1)):
            if place.glyph == "\ufffd":
                why = self.tr("The bytes of the file fit no character here.")
            else:
                why = self.tr("A character was destroyed here by a converter.")
            tip = f"<p>{why}</p>{tip}"
        if page.scene.doubts:
            tip += doubts_tip(self.doubts_at(place.character))
        return tip
