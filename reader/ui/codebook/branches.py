"""Which branches of the codebook's tree are open, and which tags its filter lets through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader.chinese import pinyin
from reader.corpus.rows import Tag
from reader.ui.codebook.arrangement import FOLD
from reader.ui.codebook.model import CodebookModel
from reader.ui.codebook.tree import TagTree


class Branches(QObject):
    """Keeps what people closed closed; a filter opens all. The fold of retired tags is closed at first."""

    #: The filter was changed; the tag that fits best, or None.
    filtered = Signal(object)
    #: Escape in an empty line or in the tree: the keys may go to the text.
    left = Signal()

    def __init__(self, tree: TagTree, model: CodebookModel, line: QLineEdit) -> None:
        super().__init__(tree)
        self._tree, self._model, self._line = tree, model, line
        self._closed: set[int] = {FOLD}
        self.any_shown = True
        tree.collapsed.connect(self._on_collapsed)
        tree.expanded.connect(self._on_expanded)
        line.textChanged.connect(self._on_filter)
        line.installEventFilter(self)
        tree.installEventFilter(self)

    def begin_anew(self) -> None:
        """All open and no filter, as for another corpus."""
        self._closed = {FOLD}
        self._line.clear()

    def open(self, number: int) -> None:
        """Open a branch the next time that the tree is shown."""
        self._closed.discard(number)

    def apply(self) -> int | None:
        """Bring the tree that was built anew into its state; the id of the tag that fits the filter best."""
        self._expand()
        return self._filter()

    def reveal(self, number: int) -> None:
        """Open what stands above a tag."""
        above = self._model.arranged.above.get(number)
        while above is not None:
            self._tree.expand(self._model.index_of(above))
            above = self._model.arranged.above.get(above)

    def let_through(self, number: int) -> None:
        """Take the filter off where it hides a tag."""
        index = self._model.index_of(number)
        if index.isValid() and self._tree.isRowHidden(index.row(), index.parent()):
            self._line.clear()

    @property
    def query(self) -> str:
        """What is in the filter line."""
        return self._line.text().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter line, Down and Enter go to the tree; Escape shows all again, or leaves both."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, in_line = event.key(), watched is self._line
        if in_line and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tree.setFocus(Qt.FocusReason.TabFocusReason)
        elif key != Qt.Key.Key_Escape:
            return super().eventFilter(watched, event)
        elif in_line and self._line.text():
            self._line.clear()
        else:
            self.left.emit()
        return True

    def _on_filter(self) -> None:
        self.filtered.emit(self.apply())

    def _filter(self) -> int | None:
        """Show the tags that match, what is above them and what is below them; the best match is returned."""
        query, tags = self.query, self._model.tags()
        shown, best = _matching(query, tags)
        above = self._model.arranged.above
        for number in list(shown):
            parent = above[number]
            while parent is not None and parent not in shown:
                shown.add(parent)
                parent = above[parent]
        for number in above:
            index = self._model.index_of(number)
            self._tree.setRowHidden(index.row(), index.parent(), number not in shown)
        self.any_shown = bool(shown)
        return best if query else None

    def _expand(self) -> None:
        """Open all branches but those that people closed; a filter opens those, too."""
        self._tree.blockSignals(True)
        self._tree.expandAll()
        for number in self._closed if not self.query else ():
            self._tree.collapse(self._model.index_of(number))
        self._tree.blockSignals(False)

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self.query:
            self._closed.add(int(index.internalId()))

    def _on_expanded(self, index: QModelIndex) -> None:
        self._closed.discard(int(index.internalId()))


def _matching(query: str, tags: list[Tag]) -> tuple[set[int], int | None]:
    """The tags whose names match, with all below them; and the best match, one in use before one that is retired."""
    shown: set[int] = set()
    best: tuple[bool, int, int] | None = None
    for place, tag in enumerate(tags):
        score = pinyin.match(query, tag.name) if query else 0
        if score is not None:
            shown.add(tag.id)
            mine = (tag.retired, score, place)
            best = mine if best is None else min(best, mine)
        elif tag.parent in shown:
            shown.add(tag.id)
    return shown, tags[best[2]].id if best is not None else None
