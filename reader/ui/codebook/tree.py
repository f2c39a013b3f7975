"""The tree that shows the codebook: its rows, branches and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(0, options.rect.top(), self.viewport().width(), options.rect.height())
        selected = self.selectionModel().isSelected(index)
        hovered = self._hovered == index
        drawing.draw_ground(painter, rect, selected=selected, hovered=hovered, focus=self.hasFocus())
        painter.restore()
        options.showDecorationSelected = False
        super().drawRow(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """An arrow where there is something below that the filter shows."""
        model = self.model()
        if not any(not self.isRowHidden(row, index) for row in range(model.rowCount(index))):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(rect.right() - self.indentation() / 2 + 2.5, rect.center().y() + 1)
        drawing.draw_chevron(painter, centre, opened=self.isExpanded(index))
        painter.restore()

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
