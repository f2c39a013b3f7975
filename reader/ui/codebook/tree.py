"""The tree that shows the codebook: its rows, branches and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip, QTreeView, QWidget

from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.arrangement import Step
from reader.ui.codebook.delegate import NameField, TagDelegate
from reader.ui.codebook.model import CodebookModel, Role
from reader.ui.guarding import guarded

Index = QModelIndex | QPersistentModelIndex

_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (*_CHOOSE, Qt.Key.Key_F2, Qt.Key.Key_Delete)
_STEPS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.OUT,
    Qt.Key.Key_Right: Step.IN,
}
_MOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
#: Within so many pixels of an edge a drag scrolls, each time by at most so many.
_EDGE, _PULL, _PULL_MS = 32, 16, 25
_AUTO_EXPAND_MS = 600


class TagTree(QTreeView):
    """Enter and double click choose a tag, F2 renames it, Delete asks to remove it, Ctrl+Shift+arrows move it.

    Tags are dragged onto others and between them; near an edge the tree scrolls, over a closed branch it opens.
    """

    chosen = Signal(int)
    remove_wanted = Signal(int)
    step_wanted = Signal(int, object)  # Step

    def __init__(self, model: CodebookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(TagDelegate(self))
        self.setProperty("role", "drawn")  # the ground of its rows is its own, see the style sheet
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoScroll(False)  # Qt's own creeps where scrolling is by pixels
        self._pull = 0
        self._pulling = QTimer(self, interval=_PULL_MS)
        self._pulling.timeout.connect(self._scroll_on)
        self.setAutoExpandDelay(_AUTO_EXPAND_MS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hovered = QPersistentModelIndex()
        self.entered.connect(self._hover)
        self.viewportEntered.connect(lambda: self._hover(QModelIndex()))
        self.doubleClicked.connect(self._choose)

    @property
    def current(self) -> int | None:
        """The id of the tag that is current, or None."""
        tag = self.currentIndex().data(Role.TAG)
        return tag.id if tag is not None else None

    # -- a name that is being typed ------------------------------------------------------------

    @property
    def typed(self) -> tuple[int, str, str] | None:
        """The tag whose name is being edited, what was typed, and the name over which; None where nothing was."""
        field, number = self._field, self.current
        if field is None or number is None or not field.isModified():
            return None
        return number, field.text(), field.seen

    @property
    def _field(self) -> NameField | None:
        field = self.indexWidget(self.currentIndex())
        return field if isinstance(field, NameField) else None

    def type_again(self, number: int, text: str, seen: str) -> None:
        """Edit the name of a tag with what was typed there before, over the name that was seen."""
        model = self.model()
        index = model.index_of(number) if isinstance(model, CodebookModel) else QModelIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        self.edit(index)
        if (field := self._field) is not None:
            field.setText(text)
            field.seen = seen
            field.setModified(True)

    # -- what Qt asks --------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _own(event) or self.current is None or self.state() == QAbstractItemView.State.EditingState:
            before = self.currentIndex()
            super().keyPressEvent(event)
            if self.currentIndex() != before:  # without Qt's own scrolling the keys would lead out of sight
                self.scrollTo(self.currentIndex())
        elif event.modifiers() & _MOVING:
            self.step_wanted.emit(self.current, _STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_F2:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(self.current)
        else:
            self._choose(self.currentIndex())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Near the upper or lower edge scroll, the faster the nearer."""
        super().dragMoveEvent(event)
        y, bottom = event.position().toPoint().y(), self.viewport().height()
        near = y - _EDGE if y < _EDGE else max(0, y - bottom + _EDGE)
        self._pull = round(_PULL * max(-1.0, min(1.0, near / _EDGE)))
        if self._pull and not self._pulling.isActive():
            self._pulling.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._pulling.stop()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._pulling.stop()
        super().dropEvent(event)

    def _scroll_on(self) -> None:
        if self._pull and self.state() == QAbstractItemView.State.DraggingState:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._pull)
        else:
            self._pulling.stop()

    @guarded
    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """The ground over the whole width, under branch and tag."""
        painter.save()
        self._draw_ground(painter, options.rect, index)
        painter.restore()
        super().drawRow(painter, options, index)

    @guarded
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """An arrow where there is something below that the filter shows."""
        painter.save()
        # The style has painted a block of its own there by now.
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.current().colour("panel"))
        self._draw_ground(painter, rect, index)
        model = self.model()
        if any(not self.isRowHidden(row, index) for row in range(model.rowCount(index))):
            centre = QPointF(rect.right() - self.indentation() / 2 + 2.5, rect.center().y() + 1)
            drawing.draw_chevron(painter, centre, opened=self.isExpanded(index))
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.draw_ground(
            painter,
            QRect(0, rect.top(), self.viewport().width(), rect.height()),
            selected=self.selectionModel().isSelected(index),
            hovered=self._hovered == index,
            focus=self.hasFocus() and self.currentIndex() == index,
        )

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        tag = index.data(Role.TAG)
        if tag is None:
            self.setExpanded(index, not self.isExpanded(index))
        elif tag.retired:
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            QToolTip.showText(place, self.tr("It is retired. Bring it back to tag with it."), self)
        else:
            self.chosen.emit(tag.id)


def _own(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == _MOVING:
        return event.key() in _STEPS
    return modifiers == Qt.KeyboardModifier.NoModifier and event.key() in _OWN_KEYS
