"""The list of the library: one article is opened by going to it, several are marked with Shift and Ctrl."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from reader.ui.library.model import LibraryModel, Role
from reader.ui.viewports import give_viewport

_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_Flag = QItemSelectionModel.SelectionFlag
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleList(QListView):
    """Tells `extending` while Shift or Ctrl is held: then what is gone to is marked, not opened."""

    remove_pressed = Signal()
    details_pressed = Signal()
    left = Signal()
    """Enter or Escape: the keys may go to the text."""

    def __init__(self, articles: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._articles = articles
        self.extending = False
        self._read: list[int] = []
        self.setModel(articles)
        self.setProperty("role", "drawn")  # the delegate draws the ground, see the style sheet
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def marked(self) -> list[int]:
        """The ids of the articles that are selected, from top to bottom."""
        return self._articles.ids(self._selected_rows())

    def mark(self, numbers: Iterable[int]) -> None:
        """Select these articles, those that are shown, and go nowhere."""
        indexes = [self._articles.index_of(number) for number in numbers]
        selection = QItemSelection()
        for first, last in _runs(sorted(index.row() for index in indexes if index.isValid())):
            selection.select(self._articles.index(first, 0), self._articles.index(last, 0))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def show_read(self, index: QModelIndex, *, scroll: bool = True) -> None:
        """Mark the article that is read, and it alone; none where the filter leaves it out. It is open already."""
        rows, article = self.selectionModel(), index.data(Role.ARTICLE)
        self._read = [article.id] if article is not None else []
        if index.isValid() and index == self.currentIndex() and rows.isSelected(index):
            return
        self.blockSignals(True)
        rows.blockSignals(True)
        if index.isValid():
            # Not by the view's own: it adds to what is marked while Ctrl or Shift of Ctrl+PgDown is down.
            rows.setCurrentIndex(index, _Flag.ClearAndSelect)
        else:
            rows.clearSelection()
        rows.blockSignals(False)
        self.blockSignals(False)
        if index.isValid() and scroll:
            self.scrollTo(index)
        self.viewport().update()

    def _selected_rows(self) -> list[int]:
        """From top to bottom; asked range by range: a hundred thousand indexes take half a second."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        ranges = sorted((one.top(), one.bottom()) for one in parts)
        return list(dict.fromkeys(row for top, bottom in ranges for row in range(top, bottom + 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes, F2 corrects; Enter goes to the text, on a heading it closes or opens the group; else one moves.

        What is gone to is opened, but the keys stay here: one goes through the list with them.
        """
        index, key = self.currentIndex(), event.key()
        if key == Qt.Key.Key_Delete:
            self.remove_pressed.emit()
        elif key == Qt.Key.Key_F2:
            self.details_pressed.emit()
        elif key in (*_ENTER, Qt.Key.Key_Space) and self._heads(index):
            self.toggle(index.row())
        elif key in (*_ENTER, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
            self.left.emit()
        else:
            self.extending = bool(event.modifiers() & _EXTENDING)
            super().keyPressEvent(event)
            self.extending = False
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Shift or Ctrl held, or by the other button, nothing is opened."""
        left = event.button() == Qt.MouseButton.LeftButton
        index = self.indexAt(event.position().toPoint())
        if left and self._heads(index):
            self.toggle(index.row())
            return
        if not left and self.selectionModel().isSelected(index):
            return  # the menu is for all that is marked
        self.extending = not left or bool(event.modifiers() & _EXTENDING)
        super().mousePressEvent(event)
        self.extending = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drawing over articles marks them."""
        self.extending = bool(event.buttons())
        super().mouseMoveEvent(event)
        self.extending = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where several are marked, the keys are for them."""
        super().mouseReleaseEvent(event)
        if len(self.marked()) > 1:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def open_first(self) -> None:
        """Open the article that is listed first, as if one had gone to it."""
        rows = (self._articles.index(row, 0) for row in range(self._articles.rowCount()))
        index = next((index for index in rows if not self._heads(index)), None)
        if index is not None:
            self.activated.emit(index)
            self.left.emit()

    def toggle(self, row: int) -> None:
        """Close the group below a heading, or open it again; what is marked stays so, above all what is read."""
        marked = self.marked() or self._read
        self._articles.toggle(self._articles.index(row, 0))
        self.mark(marked)
        self.selectionModel().setCurrentIndex(self._articles.index(row, 0), _Flag.NoUpdate)

    def _heads(self, index: object) -> bool:
        return bool(getattr(index, "isValid", bool)()) and index.data(Role.ARTICLE) is None  # type: ignore[attr-defined]


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """The first and the last of each run of rows that follow one another; `rows` are sorted."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs


class FilterKeys(QObject):
    """The keys of the line above the list: Down goes to the list, Enter opens its first article.

    Escape empties the line; an empty one it leaves.
    """

    def __init__(self, line: QLineEdit, articles: ArticleList) -> None:
        super().__init__(articles)
        self._line, self._list = line, articles
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Down:
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
            elif key in _ENTER:
                self._list.open_first()
            elif key == Qt.Key.Key_Escape and self._line.text():
                self._line.clear()
            elif key == Qt.Key.Key_Escape:
                self._list.left.emit()
            else:
                return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)
