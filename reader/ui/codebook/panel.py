"""The codebook panel: the tree of tags with a filter, and what can be done to a tag."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import Change, Tag
from reader.ui.codebook.branches import Branches
from reader.ui.codebook.deeds import TagDeeds
from reader.ui.codebook.menu import TagMenu
from reader.ui.codebook.model import CodebookModel
from reader.ui.codebook.readings import Readings
from reader.ui.codebook.room import shrink
from reader.ui.codebook.tree import TagTree
from reader.ui.session import Session


class CodebookPanel(QWidget):
    """Shows and changes the codebook of a session; `tag_chosen` carries the id of the tag to tag with."""

    tag_chosen = Signal(int)
    import_requested = Signal()
    export_requested = Signal()
    passages_requested = Signal(int)
    """The id of the tag whose passages are to be shown."""
    said = Signal(str)  # what was done and how it is taken back
    left = Signal()  # Escape: the keys may go to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._wanted: int | None = None
        self.setAccessibleName(self.tr("Codebook"))
        self._model = CodebookModel()
        self._model.annotators = self._annotators
        self._tree = TagTree(self._model)
        self._tree.setAccessibleName(self.tr("Tags"))
        self._filter = QLineEdit(placeholderText=self.tr("Filter by name or pinyin"))
        self._filter.setAccessibleName(self.tr("Filter the codebook"))
        self._filter.setClearButtonEnabled(True)
        self._branches = Branches(self._tree, self._model, self._filter)
        self._branches.left.connect(self.left)
        self._readings = Readings(self)
        self.deeds = TagDeeds(self._tree, self._model, self)
        self._menu = TagMenu(self.deeds, self)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- what the window says ------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Show the codebook of another corpus, or none."""
        self._session = session
        self.deeds.begin(session)
        self._wanted = None
        self._branches.begin_anew()
        self.refresh()

    def refresh(self) -> None:
        """Read the codebook again; what is open and what is selected stays."""
        current = self._tree.current if self._wanted is None else self._wanted
        before = [tag.id for tag in self._model.tags() if not tag.retired]
        tags = self._session.corpus.codebook.all() if self._session is not None else []
        self._readings.prepare(tags)
        typed = self._tree.typed
        anew = self._model.set_tags(tags)
        if anew:
            self._branches.apply()
        self._select_again(current, before, tags)
        if anew and typed is not None and typed[0] == self._tree.current:
            self._tree.type_again(*typed)  # the tree that was built anew has no field
        self._menu.follow(self.current)
        self._count.setText(str(len(tags)) if tags else "")
        self._new.setEnabled(self._session is not None)
        self._more.setEnabled(self._session is not None)
        self._show_page()

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched."""
        if change.kinds & {"tag", "annotation", "article"}:
            self.refresh()

    @property
    def tags(self) -> list[Tag]:
        """The codebook as it is shown, with its counts."""
        return self._model.tags()

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

    def create_tag(self) -> None:
        """Open the dialog for a new tag at the top."""
        self.deeds.create()

    @property
    def current(self) -> Tag | None:
        """The tag that is current."""
        return self._model.tag_at(self._tree.currentIndex())

    # -- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(10, 0, 10, 6)  # its buttons are higher than the title is
        head.setSpacing(6)
        head.addLayout(self._build_title())
        head.addWidget(self._filter)
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._empty.setProperty("role", "muted")
        for page in (self._tree, self._empty):
            shrink(page)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._tree)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self._pages, 1)

    def _build_title(self) -> QHBoxLayout:
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
        return top

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
        self._tree.customContextMenuRequested.connect(
            lambda place: self._popup(self._tree.viewport().mapToGlobal(place))
        )
        self._branches.filtered.connect(self._on_filtered)
        self.deeds.said.connect(self.said)
        self.deeds.placed.connect(self._select_when_there)
        self.deeds.sorted.connect(self._on_sorted)
        self._new.clicked.connect(self.create_tag)
        self._more.clicked.connect(
            lambda: self._popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        self._menu.import_wanted.connect(self.import_requested)
        self._menu.export_wanted.connect(self.export_requested)
        self._menu.passages_wanted.connect(self.passages_requested)

    def _popup(self, position: QPoint) -> None:
        any_tag = self._model.rowCount() > 0
        self._menu.prepare(self.current, any_tag=any_tag, order=self._model.arranged.order)
        self._menu.popup(position)

    # -- within --------------------------------------------------------------------------------

    def _select_again(self, current: int | None, before: list[int], tags: list[Tag]) -> None:
        """What was current; where it was removed or retired just now, what stands in its place among those in use."""
        tag = self._model.tag(current) if current is not None else None
        if tag is not None and not (tag.retired and tag.id in before):
            if self._wanted is not None:
                self._wanted = None
                # Made or merged just now, it is seen, whatever was looked for before.
                self._branches.let_through(tag.id)
            self.select(tag.id)
        elif current is not None and self._wanted is None and tags:
            left = [tag.id for tag in tags if not tag.retired] or [tag.id for tag in tags]
            place = before.index(current) if current in before else 0
            self.select(left[min(place, len(left) - 1)])

    def _select_when_there(self, number: int) -> None:
        """The view may hear of what was done to a tag before or after the one who did it."""
        self._wanted = number
        self.refresh()

    def _on_sorted(self, current: int | None) -> None:
        self._branches.apply()
        if current is not None:
            self.select(current)

    def _on_filtered(self, best: int | None) -> None:
        self._show_page()
        if best is not None:
            self.select(best)

    def _annotators(self, tags: list[int]) -> dict[str, int]:
        return self._session.corpus.codebook.annotators(tags) if self._session is not None else {}

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
        self._pages.setCurrentIndex(0 if self._model.rowCount() and self._branches.any_shown else 1)
