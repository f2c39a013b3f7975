"""The file under hands: keys move the caret and carry out commands, the mouse chooses lines and drags borders."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.ui.importing.preview.area import FileArea
from reader.ui.importing.preview.commands import Commands

_SCROLL_EVERY = 40
"""Milliseconds between two steps of the scrolling at the edge while a border is dragged."""


class FileView(FileArea):
    """A file area in which one works."""

    border_dropped = Signal(int, int)
    """The article, and the line with which it is to begin."""
    menu_wanted = Signal(QPoint)
    """In global pixels."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._edge = QTimer(self, interval=_SCROLL_EVERY)
        self._edge.timeout.connect(self._scroll_at_edge)
        self.viewport().setMouseTracking(True)

    # -- keys --------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are no shortcuts of the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_bare(event)
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, or carry out a command."""
        if self._scene is None or self.caret < 0:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape and self._scene.target is not None:
            self._end_drag()
        elif (line := self._moved(event)) is not None:
            self.go_to(line, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif not self._commands.press(event):
            super().keyPressEvent(event)

    def _moved(self, event: QKeyEvent) -> int | None:
        """Where a key takes the caret; None where it is none of these."""
        assert self._scene is not None
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return None
        page = max(1, self.viewport().height() // self._faces.row - 2)
        caret, last = self._scene.caret, len(self._scene.plan.lines) - 1
        firsts = sorted(self._scene.rows.firsts)
        match event.key():
            case Qt.Key.Key_Up:
                return max((at for at in firsts if at < caret), default=0) if control else max(0, caret - 1)
            case Qt.Key.Key_Down:
                return min((at for at in firsts if at > caret), default=last) if control else caret + 1
            case Qt.Key.Key_PageUp if not control:
                return self._line_at_row(self._scene.rows.first_of(caret) - page)
            case Qt.Key.Key_PageDown if not control:
                return self._line_at_row(self._scene.rows.first_of(caret) + page)
            case Qt.Key.Key_Home:
                return 0
            case Qt.Key.Key_End:
                return last
        return None

    def _is_bare(self, event: QKeyEvent) -> bool:
        bare = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return not bare and event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    # -- mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a line, or take hold of a border."""
        scene, line = self._scene, self._line_at(event.position().toPoint())
        if scene is None or line is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._is_rule(event.position().toPoint()):
            scene.dragged, scene.target = scene.rows.firsts[line], line
            self.go_to(line)
        else:
            self.go_to(line, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a border, or select lines; over a border the pointer says that it can be moved."""
        scene, point = self._scene, event.position().toPoint()
        if scene is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:
            over = self._is_rule(point)
            self.viewport().setCursor(Qt.CursorShape.SplitVCursor if over else Qt.CursorShape.ArrowCursor)
            return
        outside = not 0 <= point.y() < self.viewport().height()
        if not outside:
            self._edge.stop()
        elif not self._edge.isActive():
            self._edge.start()
        self._drag_to(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The border stays where it was let go."""
        self._edge.stop()
        scene = self._scene
        if scene is not None and scene.target is not None:
            number, target = scene.dragged, scene.target
            self._end_drag()
            if target != next((at for at, other in scene.rows.firsts.items() if other == number), target):
                self.border_dropped.emit(number, target)

    def _drag_to(self, point: QPoint) -> None:
        scene = self._scene
        line = self._line_at(QPoint(point.x(), min(max(point.y(), 0), self.viewport().height() - 1)))
        if scene is None or line is None:
            return
        if scene.target is None:
            self.go_to(line, extend=True)
        elif scene.target != line:
            scene.target = line
            self.viewport().update()

    def _scroll_at_edge(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (self._faces.row if point.y() > 0 else -self._faces.row))
        self._drag_to(point)

    def _end_drag(self) -> None:
        if self._scene is not None:
            self._scene.target = None
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All commands for the line under the pointer."""
        line = self._line_at(event.pos()) if event.reason() is QContextMenuEvent.Reason.Mouse else None
        if line is not None and line not in self.selected():
            self.go_to(line)
        if self.caret >= 0:
            self.menu_wanted.emit(event.globalPos())
