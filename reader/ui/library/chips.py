"""What the library is filtered by, as chips: each says one thing, and goes when it is pressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.corpus.rows import State
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui import theme
from reader.ui.guarding import guarded
from reader.ui.library.arranging import Filter
from reader.ui.library.flow import FlowLayout
from reader.ui.plain import plain

_WIDEST = 220
_STATES = {
    State.UNREAD: QT_TRANSLATE_NOOP("filter", "Unread"),
    State.READING: QT_TRANSLATE_NOOP("filter", "Being read"),
    State.DONE: QT_TRANSLATE_NOOP("filter", "Done"),
}


def state_name(state: State) -> str:
    """How far one is with an article, in words."""
    return QCoreApplication.translate("filter", _STATES[state])


class Chip(QAbstractButton):
    """A few words and a cross."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setToolTip(plain(words))
        self.setAccessibleName(self.tr("Filter no longer by: {0}").format(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """The words, the cross, and air."""
        metrics = self.fontMetrics()
        return QSize(min(_WIDEST, metrics.horizontalAdvance(self.text()) + 34), metrics.height() + 8)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded box; the words give way where they are too long."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.colour("accent" if self.hasFocus() or self.underMouse() else "line_strong")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(look.colour("selected_row"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1).toRectF().adjusted(0.5, 0.5, 0, 0), 6, 6)
        painter.setPen(look.colour("ink"))
        words = self.rect().adjusted(9, 0, -24, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        x, y = self.width() - 14, self.height() // 2
        painter.setPen(QPen(look.colour("ink_muted"), 1.4))
        painter.drawLine(x - 3, y - 3, x + 3, y + 3)
        painter.drawLine(x - 3, y + 3, x + 3, y - 3)


class Chips(QWidget):
    """The chips of a filter; `changed` carries the filter without the one that was pressed."""

    changed = Signal(object)  # Filter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filtered by"))
        self._flow = FlowLayout(self)
        self.chips: list[Chip] = []

    def show_filter(self, wanted: Filter, tags: Mapping[int, str]) -> None:
        """A chip for each thing that is filtered by; `tags` are the paths of the codebook's tags."""
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for words, without in self._described(wanted, tags):
            chip = Chip(words, self)
            chip.clicked.connect(lambda _=False, without=without: self.changed.emit(without))
            self._flow.addWidget(chip)
            chip.show()
            self.chips.append(chip)
        self.setVisible(bool(self.chips))
        if had_focus and self.chips:
            self.chips[-1].setFocus()

    def _described(self, wanted: Filter, tags: Mapping[int, str]) -> list[tuple[str, Filter]]:
        """Each thing that is filtered by, in words, with the filter that does without it."""
        found: list[tuple[str, Filter]] = []
        if wanted.state is not None:
            found.append((state_name(wanted.state), replace(wanted, state=None)))
        if wanted.tagged is not None:
            words = self.tr("With tags") if wanted.tagged else self.tr("Without tags")
            found.append((words, replace(wanted, tagged=None)))
        if wanted.tag is not None:
            words = self.tr("Tag: {0}").format(tags.get(wanted.tag, "…"))
            found.append((words, replace(wanted, tag=None)))
        if wanted.annotator is not None:
            words = self.tr("By {0}").format(wanted.annotator or self.tr("nobody in particular"))
            found.append((words, replace(wanted, annotator=None)))
        if wanted.since or wanted.until or wanted.dated is not None:
            found.append((self._dates(wanted), replace(wanted, since="", until="", dated=None)))
        if wanted.source is not None:
            words = self.tr("Source: {0}").format(wanted.source) if wanted.source else self.tr("No source")
            found.append((words, replace(wanted, source=None)))
        for words, text, without in (
            (self.tr("Title: {0}"), wanted.title, replace(wanted, title="")),
            (self.tr("File: {0}"), wanted.file, replace(wanted, file="")),
            (self.tr("Text: {0}"), wanted.body, replace(wanted, body="")),
        ):
            if text.strip():
                found.append((words.format(text.strip()), without))
        if wanted.imported_last:
            found.append((self.tr("Imported last"), replace(wanted, imported_last=False)))
        if wanted.reprints:
            found.append((self.tr("Reprints"), replace(wanted, reprints=False)))
        return found

    def _dates(self, wanted: Filter) -> str:
        if wanted.dated is False:
            return self.tr("No date")
        if not wanted.until:
            return self.tr("From {0}").format(wanted.since) if wanted.since else self.tr("With a date")
        if not wanted.since:
            return self.tr("Until {0}").format(wanted.until)
        if wanted.since == wanted.until:
            return wanted.since
        return self.tr("{0} to {1}").format(wanted.since, wanted.until)
