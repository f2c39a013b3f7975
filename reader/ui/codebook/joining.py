"""The dialogs in which two tags are made one, or annotations get another tag: they show what would happen first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.codebook_joining import Joining, Moving, Passage
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change, Tag
from reader.errors import UserError
from reader.ui.codebook.foreseen import merge_words, moving_words
from reader.ui.codebook.passages import Column, PassageModel
from reader.ui.codebook.picker import TagPicker
from reader.ui.codebook.room import open_as
from reader.ui.codebook.writing import attempt
from reader.ui.session import Session
from reader.ui.wording import sentence


class _JoinDialog(QDialog):
    """A tag is chosen on one side, on the other stands what becomes of `source`; then it is done as one step."""

    #: The id of the tag that was chosen, once it is done.
    done_ = Signal(int)

    def __init__(self, session: Session, source: Tag, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._source = session, source
        self._asked = 0
        open_as(self, 860, 500)
        family = {member.id for member in session.corpus.codebook.family(source.id)}
        tags = [tag for tag in session.corpus.codebook.all() if self._may_take(tag, family)]
        self.picker = TagPicker(tags)
        self.words = QLabel()
        self.words.setAccessibleName(self.tr("What would happen"))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._do)
        self._buttons.rejected.connect(self.reject)
        self.picker.picked.connect(lambda _: self.look())

    def _may_take(self, tag: Tag, family: set[int]) -> bool:
        raise NotImplementedError

    def _lay_out(self, head: str, left: QWidget, right: QWidget, *, go: str) -> None:
        title = QLabel(head)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self._go.setText(go)
        self._go.setDefault(True)
        across = QHBoxLayout()
        across.setSpacing(20)
        across.addWidget(left, 1)
        across.addWidget(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(title)
        whole.addLayout(across, 1)
        whole.addWidget(self._buttons)

    def _ask(self, work: Callable[[Corpus], Any], then: Callable[[Any], None]) -> None:
        """Look into the corpus on the reading thread; only the latest question is answered."""
        self._asked += 1
        number = self._asked
        self._go.setEnabled(False)

        def answer(found: Any) -> None:
            if number == self._asked:
                then(found)

        self._session.read(work, answer, failed=self._say, owner=self)

    def look(self) -> None:
        """Find out what would happen, and say it."""
        raise NotImplementedError

    def _work(self, target: int) -> Callable[[Corpus], Change]:
        raise NotImplementedError

    def _do(self) -> None:
        tag = self.picker.tag
        if tag is None:
            return
        self._go.setEnabled(False)
        number = tag.id

        def done(_: object) -> None:
            self.done_.emit(number)
            self.accept()

        attempt(self._session, self._work(number), done, self._say, owner=self)

    def _say(self, error: UserError) -> None:
        self.words.setText(sentence(error))


class MergeDialog(_JoinDialog):
    """Makes one tag of `source` and another one."""

    def __init__(self, session: Session, source: Tag, parent: QWidget | None = None) -> None:
        super().__init__(session, source, parent)
        self.setWindowTitle(self.tr("Merge tags"))
        head = self.tr("Merge “{0}” into which tag?").format(_short(self, source))
        self._lay_out(head, self.picker, _scrolled(self.words), go=self.tr("Merge"))
        self.picker.setFocus()
        self.look()

    def _may_take(self, tag: Tag, family: set[int]) -> bool:
        return tag.id not in family and (not tag.retired or self._source.retired)

    def look(self) -> None:
        """Find out what would become of both, and say it."""
        source, target = self._source, self.picker.tag
        if target is None:
            self._asked += 1
            self._go.setEnabled(False)
            self.words.setText(self.tr("Choose a tag to see what would happen."))
            return
        self._ask(lambda corpus: corpus.codebook.joining.foresee(source.id, target.id), self._show)

    def _show(self, plan: Joining) -> None:
        self.words.setText(merge_words(plan))
        self._go.setEnabled(True)

    def _work(self, target: int) -> Callable[[Corpus], Change]:
        source = self._source.id
        return lambda corpus: corpus.codebook.joining.merge(source, target)


class MoveDialog(_JoinDialog):
    """Gives annotations of `source`, all or those that are ticked, another tag."""

    def __init__(self, session: Session, source: Tag, parent: QWidget | None = None) -> None:
        super().__init__(session, source, parent)
        self.setWindowTitle(self.tr("Move annotations"))
        self.model = PassageModel()
        self._list = self._build_list()
        self.all = self._build_all()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.all)
        column.addWidget(self._list, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picker, 1)
        column.addWidget(self.words)
        head = self.tr("Give annotations of “{0}” which other tag?").format(_short(self, source))
        self._lay_out(head, left, right, go=self.tr("Move"))
        self.model.ticked.connect(self._on_ticked)
        self.picker.setFocus()
        self._ask(lambda corpus: corpus.codebook.joining.passages(source.id), self._list_them)

    def _build_list(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Annotations of this tag"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.QUOTE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.ARTICLE, 150)
        header.resizeSection(Column.ANNOTATOR, 80)
        return view

    def _build_all(self) -> QCheckBox:
        box = QCheckBox(self.tr("All annotations"))
        box.setChecked(True)
        box.clicked.connect(lambda on: self.model.tick_all(on=bool(on)))
        return box

    def _may_take(self, tag: Tag, family: set[int]) -> bool:
        return tag.id != self._source.id and not tag.retired

    def _list_them(self, passages: list[Passage]) -> None:
        self.model.set_passages(passages)
        self._on_ticked()

    def _on_ticked(self) -> None:
        ticked, every = len(self.model.chosen()), self.model.rowCount()
        states = Qt.CheckState
        self.all.setCheckState(
            states.Checked if ticked == every else states.PartiallyChecked if ticked else states.Unchecked
        )
        self.look()

    def _which(self) -> list[int] | None:
        """The ids of those that are ticked; None for all, also those in articles that were removed."""
        chosen = self.model.chosen()
        return None if len(chosen) == self.model.rowCount() else chosen

    def look(self) -> None:
        """Find out what would become of those that are ticked, and say it."""
        source, target, which = self._source, self.picker.tag, self._which()
        if target is None or which == []:
            self._asked += 1
            self._go.setEnabled(False)
            self.words.setText(
                self.tr("Choose a tag to see what would happen.")
                if target is None
                else self.tr("Tick at least one annotation.")
            )
            return
        self._ask(
            lambda corpus: corpus.codebook.joining.foresee_moving(source.id, target.id, which),
            lambda moving: self._show(moving, target),
        )

    def _show(self, moving: Moving, target: Tag) -> None:
        self.words.setText(moving_words(moving, target))
        self._go.setEnabled(moving.annotations > 0)

    def _work(self, target: int) -> Callable[[Corpus], Change]:
        source, which = self._source.id, self._which()
        return lambda corpus: corpus.codebook.joining.move_annotations(source, target, which)


def _short(widget: QWidget, tag: Tag) -> str:
    return widget.fontMetrics().elidedText(tag.path.replace("/", " / "), Qt.TextElideMode.ElideMiddle, 560)


def _scrolled(label: QLabel) -> QScrollArea:
    """A label that may be longer than its room."""
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setMargin(4)
    area = QScrollArea()
    area.setWidget(label)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
