"""The codebook panel: the tree of tags with a filter, and what can be done to a tag."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.chinese import pinyin
from reader.corpus.rows import Change, Tag
from reader.ui.codebook.editor import Field, TagEditor
from reader.ui.codebook.menu import TagMenu
from reader.ui.codebook.model import CodebookModel
from reader.ui.codebook.tree import TagTree
from reader.ui.session import Session


class CodebookPanel(QWidget):
    """Shows and changes the codebook of a session; `tag_chosen` carries the id of the tag to tag with."""

    tag_chosen = Signal(int)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._closed: set[int] = set()
        self._wanted: int | None = None
        self.setAccessibleName(self.tr("Codebook"))
        self._model = CodebookModel()
        self._tree = TagTree(self._model)
        self._tree.setAccessibleName(self.tr("Tags"))
        self._menu = TagMenu(self)
        self._filter = QLineEdit(placeholderText=self.tr("Filter by name or pinyin"))
        self._filter.setAccessibleName(self.tr("Filter the codebook"))
        self._filter.setClearButtonEnabled(True)
        self._filter.installEventFilter(self)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- what the window says ------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Show the codebook of another corpus, or none."""
        self._session = session
        self._closed.clear()
        self._wanted = None
        self._filter.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the codebook again; what is open and what is selected stays."""
        current = self._tree.current if self._wanted is None else self._wanted
        place = next((row for row, tag in enumerate(self._model.tags()) if tag.id == current), 0)
        tags = self._session.corpus.codebook.all() if self._session is not None else []
        if self._model.set_tags(tags):
            self._expand()
            self._apply_filter()
        if current is not None and self._model.tag(current) is not None:
            self._wanted = None
            self.select(current)
        elif current is not None and self._wanted is None and tags:
            self.select(tags[min(place, len(tags) - 1)].id)  # removed: what stands in its place now
        self._count.setText(str(len(tags)) if tags else "")
        self._new.setEnabled(self._session is not None)
        self._more.setEnabled(self._session is not None)
        self._show_page()

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched."""
        if change.kinds & {"tag", "annotation", "article"}:
            self.refresh()

    def select(self, number: int) -> None:
        """Make a tag current and bring it into view; nothing when it is not there."""
        index = self._model.index_of(number)
        if index.isValid() and index != self._tree.currentIndex():
            self._tree.setCurrentIndex(index)
            self._tree.scrollTo(index)

    def focus_filter(self) -> None:
        """Put the caret into the filter line."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    @property
    def current(self) -> Tag | None:
        """The tag that is current."""
        return self._model.tag_at(self._tree.currentIndex())

    # -- what people do ------------------------------------------------------------------------

    def create_tag(self) -> None:
        """Open the dialog for a new tag at the top."""
        self._edit(None, None, Field.NAME)

    def create_below(self) -> None:
        """Open the dialog for a new tag under the current one."""
        if self.current is not None:
            self._edit(None, self.current, Field.NAME)

    def edit_current(self, field: Field = Field.NAME) -> None:
        """Open the dialog for the current tag."""
        if self.current is not None:
            self._edit(self.current, None, field)

    def rename_current(self) -> None:
        """Edit the name of the current tag where it stands."""
        if self.current is not None:
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tree.edit(self._tree.currentIndex())

    def recolour_current(self, colour: str) -> None:
        """Give the current tag another colour."""
        tag = self.current
        if tag is not None and self._session is not None and colour != tag.colour:
            number = tag.id
            self._session.write(lambda corpus: corpus.codebook.update(number, {"colour": colour}), owner=self)

    def remove_current(self) -> None:
        """Ask whether to remove the current tag, saying what goes with it."""
        tag = self.current
        if tag is None:
            return
        below = len(self._model.family(tag.id)) - 1
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Remove tag"))
        name = self.fontMetrics().elidedText(tag.path, Qt.TextElideMode.ElideMiddle, 360)
        box.setText(self.tr("Remove the tag “{0}”?").format(name))
        box.setInformativeText(self._losses(below, self._model.total(tag.id)))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        number = tag.id
        remove.clicked.connect(lambda: self._remove(number))
        box.open()

    def _losses(self, below: int, annotations: int) -> str:
        sentences = []
        if below:
            sentences.append(self.tr("The %n tag(s) under it will be removed, too.", "", below))
        if annotations:
            sentences.append(self.tr("%n annotation(s) will be removed with it.", "", annotations))
        else:
            sentences.append(self.tr("No annotation uses it."))
        sentences.append(self.tr("Undo brings everything back."))
        return "\n".join(sentences)

    def _remove(self, number: int) -> None:
        if self._session is not None:
            self._session.write(lambda corpus: corpus.codebook.remove(number), owner=self)

    def _edit(self, tag: Tag | None, above: Tag | None, field: Field) -> None:
        if self._session is None:
            return
        dialog = TagEditor(self._session, tag=tag, above=above, field=field, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._select_when_there)
        dialog.open()

    def _select_when_there(self, number: int) -> None:
        """The view may hear of the new tag before or after the dialog does."""
        self._wanted = number
        self.refresh()

    def _rename(self, number: int, name: str) -> None:
        if self._session is not None:
            self._session.write(lambda corpus: corpus.codebook.update(number, {"name": name}), owner=self)

    def _move(self, number: int, above: int | None, place: int) -> None:
        if self._session is not None:
            self._closed.discard(above or 0)
            self._wanted = number
            self._session.write(lambda corpus: corpus.codebook.move(number, above, place), owner=self)

    # -- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Codebook"))
        title.setProperty("role", "panel-title")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setAccessibleName(self.tr("Number of tags"))
        self._new = self._button("+", self.tr("New tag"))
        self._more = self._button("⋯", self.tr("More about tags"))
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(title)
        top.addSpacing(6)
        top.addWidget(self._count)
        top.addStretch()
        top.addWidget(self._new)
        top.addWidget(self._more)
        head = QVBoxLayout()
        head.setContentsMargins(10, 6, 6, 6)
        head.setSpacing(6)
        head.addLayout(top)
        head.addWidget(self._filter)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._empty.setProperty("role", "muted")
        self._pages = QStackedLayout()
        self._pages.addWidget(self._tree)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._pages, 1)

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        button.setFont(font)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        return button

    def _connect(self) -> None:
        self._tree.chosen.connect(self.tag_chosen)
        self._tree.remove_wanted.connect(self.remove_current)
        self._tree.customContextMenuRequested.connect(self._show_menu)
        self._tree.collapsed.connect(self._on_collapsed)
        self._tree.expanded.connect(self._on_expanded)
        self._model.rename_wanted.connect(self._rename)
        self._model.move_wanted.connect(self._move)
        self._filter.textChanged.connect(self._on_filter)
        self._new.clicked.connect(self.create_tag)
        self._more.clicked.connect(
            lambda: self._popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        menu = self._menu
        menu.new_wanted.connect(self.create_tag)
        menu.below_wanted.connect(self.create_below)
        menu.rename_wanted.connect(self.rename_current)
        menu.edit_wanted.connect(self.edit_current)
        menu.colour_wanted.connect(self.recolour_current)
        menu.remove_wanted.connect(self.remove_current)
        menu.import_wanted.connect(self.import_requested)
        menu.export_wanted.connect(self.export_requested)

    def _show_menu(self, position: QPoint) -> None:
        self._popup(self._tree.viewport().mapToGlobal(position))

    def _popup(self, position: QPoint) -> None:
        self._menu.prepare(self.current, any_tag=self._model.rowCount() > 0)
        self._menu.popup(position)

    # -- filter and branches -------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter line, Down and Enter go to the tree and Escape shows all again."""
        if watched is self._filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tree.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _on_filter(self) -> None:
        self._expand()
        self._apply_filter()
        self._show_page()

    def _apply_filter(self) -> None:
        """Show the tags that match, what is above them and what is below them."""
        query = self._filter.text().strip()
        tags = self._model.tags()
        shown: set[int] = set()
        best: tuple[int, int] | None = None
        for tag in tags:
            score = pinyin.match(query, tag.name) if query else 0
            if score is not None:
                shown.add(tag.id)
                best = min(best or (score, tag.id), (score, tag.id))
            elif tag.parent in shown:
                shown.add(tag.id)
        matched = set(shown)
        for tag in reversed(tags):
            if tag.id in matched and tag.parent is not None:
                matched.add(tag.parent)
        for tag in tags:
            index = self._model.index_of(tag.id)
            self._tree.setRowHidden(index.row(), index.parent(), tag.id not in matched)
        self._any_shown = bool(matched)
        if query and best is not None:
            self.select(best[1])

    def _expand(self) -> None:
        """Open all branches but those that people closed; a filter opens those, too."""
        filtered = bool(self._filter.text().strip())
        self._tree.blockSignals(True)
        self._tree.expandAll()
        for number in self._closed if not filtered else ():
            self._tree.collapse(self._model.index_of(number))
        self._tree.blockSignals(False)

    def _on_collapsed(self, index: QModelIndex) -> None:
        tag = self._model.tag_at(index)
        if tag is not None and not self._filter.text().strip():
            self._closed.add(tag.id)

    def _on_expanded(self, index: QModelIndex) -> None:
        tag = self._model.tag_at(index)
        if tag is not None:
            self._closed.discard(tag.id)

    def _show_page(self) -> None:
        """The tree, or what to do when there is nothing in it."""
        if self._session is None:
            text = self.tr("No corpus is open.")
        elif not self._model.rowCount():
            text = self.tr(
                "No tags yet.\nPress T on a selection to make one there, press + here, "
                "or import a codebook from the menu."
            )
        else:
            text = self.tr("No tag passes this filter.")
        self._empty.setText(text)
        self._pages.setCurrentIndex(0 if self._model.rowCount() and self._any_shown else 1)

    _any_shown = True
