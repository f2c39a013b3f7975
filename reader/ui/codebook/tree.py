"""The tree that shows the codebook: its rows, branches and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.delegate import TagDelegate
from reader.ui.codebook.model import CodebookModel, Role

Index = QModelIndex | QPersistentModelIndex

_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (*_CHOOSE, Qt.Key.Key_F2, Qt.Key.Key_Delete)


class TagTree(QTreeView):
    """Enter and double click choose a tag, F2 renames it, Delete asks to remove it."""

    chosen = Signal(int)
    remove_wanted = Signal(int)

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

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _own(event) or self.current is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2:
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(self.current)
        else:
            self._choose(self.currentIndex())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        """The ground over the whole width, under branch and tag."""
        painter.save()
        self._draw_ground(painter, options.rect, index)
        painter.restore()
        super().drawRow(painter, options, index)

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

    def _choose(self, index: Index) -> None:
        tag = index.data(Role.TAG)
        if tag is not None:
            self.chosen.emit(tag.id)


def _own(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.key() in _OWN_KEYS
