"""The file, line by line, with a caret that is on a line; only what is seen is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from reader.chinese.script import Script, detect
from reader.importing.cleaning.plan import Edit
from reader.ui import theme as themes
from reader.ui.fonts import simplified_font, traditional_font, ui_font
from reader.ui.guarding import guarded
from reader.ui.importing.preview.painter import AFTER_TEXT, TEXT_LEFT, Faces, RowPainter, Scene
from reader.ui.importing.preview.rows import RULE, Rows
from reader.ui.importing.preview.words import reason_name, role_of
from reader.ui.importing.preview.work import Work, with_text
from reader.ui.reading.message import paint_message

_SIZE = 15
#: By so many code points of a file its script is told.
_SAMPLE = 4_000


class FileArea(QAbstractScrollArea):
    """Shows one file. Lines are told by their index in the plan, articles by their number."""

    caret_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._message = ("", "")
        self._faces = Faces(simplified_font(_SIZE), ui_font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("The file, line by line"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # -- what is shown -----------------------------------------------------------------------------

    def show_work(self, work: Work, line: int = 0) -> None:
        """Show a file with the caret on a line."""
        text = work.document.text
        traditional = detect(text[:_SAMPLE]) is Script.TRADITIONAL
        self._faces = Faces(traditional_font(_SIZE) if traditional else simplified_font(_SIZE), ui_font())
        rows = Rows(work.document, work.plan, work.numbers, self._faces.measure, self._room())
        self._scene = Scene(
            text, work.plan, rows, focused=self.hasFocus(), texts=frozenset(with_text(work.plan))
        )
        self._settle()
        self.verticalScrollBar().setValue(0)
        self.go_to(line)

    def refresh(self, work: Work, line: int | None = None) -> None:
        """The plan of the file that is shown was changed; the caret goes to a line, if one is given."""
        scene = self._scene
        if scene is None:
            return
        seen = self._place_of(scene.caret)
        scene.plan, scene.texts = work.plan, frozenset(with_text(work.plan))
        scene.rows.set_plan(work.plan)
        self._settle()
        # What was above the caret may have become longer or shorter: the caret stays where it is seen.
        self.verticalScrollBar().setValue(
            self.verticalScrollBar().value() + self._place_of(scene.caret) - seen
        )
        self.go_to(scene.caret if line is None else line, keep=line is None)

    def show_message(self, title: str, text: str = "") -> None:
        """Show a calm message instead of a file."""
        self._scene = None
        self._message = (title, text)
        self.setAccessibleDescription(f"{title} {text}".strip())
        self._settle()

    # -- caret and selection -----------------------------------------------------------------------

    @property
    def caret(self) -> int:
        """The line of the caret; -1 where no file is shown or it has no line."""
        return self._scene.caret if self._scene is not None and self._scene.plan.lines else -1

    def selected(self) -> range:
        """The lines that are selected; at least that of the caret."""
        if self._scene is None or self.caret < 0:
            return range(0)
        low, high = sorted((self._scene.caret, self._scene.anchor))
        return range(low, high + 1)

    def go_to(self, line: int, *, extend: bool = False, keep: bool = False) -> None:
        """Put the caret on a line and that into view; `extend` selects up to it, `keep` leaves the selection."""
        scene = self._scene
        if scene is None or not scene.plan.lines:
            return
        scene.caret = min(max(line, 0), len(scene.plan.lines) - 1)
        if not extend and not keep:
            scene.anchor = scene.caret
        self._reveal(scene.caret)
        self._tell(scene)
        self.viewport().update()
        self.caret_moved.emit(scene.caret)

    def _tell(self, scene: Scene) -> None:
        line = scene.plan.lines[scene.caret]
        said = self.tr("{0}: {1}").format(role_of(line), line.span.of(scene.text)[:200])
        if line.article >= 0:
            said = self.tr("Article {0}, {1}").format(line.article + 1, said)
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _reveal(self, line: int) -> None:
        assert self._scene is not None
        rows, bar, height = self._scene.rows, self.verticalScrollBar(), self._faces.row
        above = rows.first_of(line) - (line in rows.firsts)
        top, bottom = above * height, (rows.last_of(line) + 1) * height
        if top < bar.value() or bottom - top > self.viewport().height():
            bar.setValue(top - height)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom + height - self.viewport().height())

    def _place_of(self, line: int) -> int:
        assert self._scene is not None
        return self._scene.rows.first_of(line) * self._faces.row if self._scene.plan.lines else 0

    # -- places ------------------------------------------------------------------------------------

    def _room(self) -> float:
        return max(80.0, self.viewport().width() - TEXT_LEFT - AFTER_TEXT)

    def _row_at(self, point: QPoint) -> int:
        return (point.y() + self.verticalScrollBar().value()) // self._faces.row

    def _line_at(self, point: QPoint) -> int | None:
        return self._line_at_row(self._row_at(point)) if self.caret >= 0 else None

    def _line_at_row(self, row: int) -> int:
        assert self._scene is not None
        rows = self._scene.rows
        return rows.at(min(max(row, 0), rows.total - 1)).line

    def _is_rule(self, point: QPoint) -> bool:
        row = self._row_at(point)
        scene = self._scene
        return scene is not None and 0 <= row < scene.rows.total and scene.rows.at(row).part == RULE

    # -- events ------------------------------------------------------------------------------------

    def _settle(self) -> None:
        bar, total = self.verticalScrollBar(), self._scene.rows.total if self._scene is not None else 0
        height = self.viewport().height()
        bar.setRange(0, max(0, (total + 2) * self._faces.row - height) if total else 0)
        bar.setPageStep(height)
        bar.setSingleStep(self._faces.row)
        bar.setEnabled(bar.maximum() > 0)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew; the caret stays in view."""
        if self._scene is not None:
            top = self._line_at_row(self._row_at(QPoint(0, 0))) if self.caret >= 0 else 0
            self._scene.rows.set_room(self._room())
            self._settle()
            self.verticalScrollBar().setValue(self._place_of(top) if top else 0)
        else:
            self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: paint with its colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_focused(False)

    def _set_focused(self, focused: bool) -> None:
        if self._scene is not None:
            self._scene.focused = focused
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what was struck out in the row under the pointer, and what is read instead."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPoint) -> str:
        """What hovering over a row tells."""
        scene, row = self._scene, self._row_at(point)
        if scene is None or not 0 <= row < scene.rows.total:
            return ""
        place = scene.rows.at(row)
        if place.part == RULE:
            return self.tr("Drag to where this article begins (Alt+Up, Alt+Down)")
        if place.part < 0:
            return ""
        start, end = scene.rows.slice(place)
        edits = [edit for edit in scene.plan.edits if edit.span.start < end and start < edit.span.end]
        return "\n".join(self._said(edit) for edit in edits[:8])

    def _said(self, edit: Edit) -> str:
        assert self._scene is not None
        struck = edit.span.of(self._scene.text)
        if edit.text:
            return self.tr("“{0}” becomes “{1}”: {2}").format(struck, edit.text, reason_name(edit.reason))
        return self.tr("“{0}” is left out: {1}").format(struck, reason_name(edit.reason))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, or the message where there is no file."""
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event)
        finally:
            # A painter that an exception keeps alive would take the process down.
            painter.end()

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        theme = themes.current()
        if self._scene is None:
            paint_message(painter, QRectF(self.viewport().rect()), *self._message, theme)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour("paper"))
        rows = RowPainter(
            painter, self._scene, self._faces, self.viewport().width(), self.tr("no text: not imported")
        )
        offset, height = self.verticalScrollBar().value(), self._faces.row
        first = (event.rect().top() + offset) // height
        last = min((event.rect().bottom() + offset) // height + 1, self._scene.rows.total)
        for row in range(max(0, first), last):
            rows.paint(row, row * height - offset)
