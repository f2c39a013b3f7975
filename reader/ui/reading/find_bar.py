"""A slim bar over the text: finds in the open article as one types, in either script."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.ui.reading.announcing import announce
from reader.ui.reading.hits import Hits
from reader.ui.reading.page import Page
from reader.ui.reading.scroller import ReadingPosition
from reader.ui.reading.view import ParallelView

_LONGEST_TERM = 60
"""What is selected is looked for where it is no longer than this."""


class FindBar(QWidget):
    """Finds in what a view shows; while it is open the view outlines what was found, and nothing else."""

    closed = Signal()
    """The view no longer outlines anything: whoever wants other hits there sets them again."""

    def __init__(self, view: ParallelView) -> None:
        super().__init__(view)
        self._view = view
        self._page: Page | None = None
        self._folded = ""
        self._hits = Hits()
        self._at = -1
        self._came_from: tuple[ReadingPosition, Span] | None = None
        self._under_bar = ReadingPosition(0, 0.0)
        """What was at the top when the bar had just come: the same lines, less those that it took the place of."""
        self._build()
        self.hide()

    def _build(self) -> None:
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Find in this article"))
        self._line = QLineEdit(placeholderText=self.tr("Find in this article, in either script"))
        self._line.setAccessibleName(self.tr("Find in this article"))
        self._line.setAccessibleDescription(
            self.tr(
                "Enter goes to the next place, Shift+Enter to the one before, Esc back to where you were."
            )
        )
        self._line.setToolTip(self._line.accessibleDescription())
        self._line.setClearButtonEnabled(True)
        self._line.setProperty("compact", True)
        self._line.setMaximumWidth(360)
        self._line.textChanged.connect(self._search)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance("0000 / 0000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self._line, 100)
        row.addWidget(self._count)
        for sign, words, call in (
            ("↑", self.tr("Previous place"), lambda: self.step(-1)),
            ("↓", self.tr("Next place"), lambda: self.step(1)),
            ("✕", self.tr("Close and stay here"), self.stay),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setProperty("compact", True)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(call)
            row.addWidget(button)
        row.addStretch(1)

    # -- opening and closing ---------------------------------------------------------------

    def open(self) -> None:
        """Show the bar, with what is selected to look for, and let one type."""
        if self._view.page is None:
            return
        caret = self._view.caret()
        span = self._view.selection()
        if self.isHidden():
            self._came_from = self._view.top_position(), span or Span(caret, caret)
            self._view.set_bar(self)
            self._under_bar = self._view.top_position()
        text = self._view.seen_text()
        if text and "\n" not in text and len(text) <= _LONGEST_TERM:
            self._line.setText(text)
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._search()

    def go_back(self) -> None:
        """Close the bar and go back to where one was before."""
        came_from = self._came_from
        here = self._page is self._view.page
        self._close()
        if came_from is not None and here:
            self._view.select(came_from[1])
            self._view.restore(came_from[0])

    def stay(self) -> None:
        """Close the bar; the place one is at is selected."""
        span = self._current if self._page is self._view.page else None
        self._close()
        if span is not None:
            self._view.select(span)

    def _close(self) -> None:
        self._hits, self._at, self._came_from = Hits(), -1, None
        self._page, self._folded = None, ""
        # Before the bar hides: else Qt takes the focus to the view as Shift+Tab would, into the other form.
        self._view.setFocus()
        self._view.set_bar(None)
        self._view.set_hits([])
        self.closed.emit()

    # -- finding ---------------------------------------------------------------------------

    @property
    def _current(self) -> Span | None:
        return self._hits[self._at] if 0 <= self._at < len(self._hits) else None

    def renew(self) -> None:
        """Another article is shown, or the same one anew: find in that."""
        if self.isHidden():
            return
        if self._view.page is None:
            self._close()
            return
        self._came_from, self._under_bar = None, self._view.top_position()
        self._search(moving=False)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place, from the last one to the first and back."""
        if self._hits:
            self._go(self._at + by)

    def _search(self, *_: object, moving: bool = True) -> None:
        page = self._view.page
        if self.isHidden() or page is None:
            return
        if page is not self._page:
            self._page, self._folded = page, fold(page.parallel.body)
        self._hits = Hits.of_text(self._folded, fold(self._line.text()))
        caret = self._view.caret() if self._came_from is None else self._came_from[1].start
        if not moving or not self._hits:
            self._show(-1)
            if moving:
                self._view.restore(self._under_bar)
            return
        self._go(self._hits.from_place(caret))

    def _go(self, at: int) -> None:
        self._show(at % len(self._hits))
        assert self._current is not None
        self._view.reveal(self._current)

    def _show(self, at: int) -> None:
        """Outline all places, tell how many there are and which one it is."""
        self._at = at
        self._view.set_hits(self._hits, self._current)
        text = ""
        if self._hits:
            text = self.tr("{0} of {1}").format(at + 1 if at >= 0 else "–", len(self._hits))
        elif self._line.text():
            text = self.tr("Not found")
        if text != self._count.text():
            announce(self._line, text)
        self._count.setText(text)
        self._line.setProperty("state", "wrong" if self._line.text() and not self._hits else "")
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)

    # -- events ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter step, Down goes into the text, Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() == Qt.Key.Key_Down:
            self.stay()
        else:
            super().keyPressEvent(event)
