"""Which passages are listed, in which order and script: the lines above the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.retrieval import COUNTING, Order, Question
from reader.corpus.rows import Status, Tag
from reader.ui.codebook.annotation_model import STATUS_NAMES
from reader.ui.codebook.colours import colour_icon
from reader.ui.figures.part_line import PartLine
from reader.ui.library.flow import FlowLayout
from reader.ui.passages.model import Script
from reader.ui.plain import plain
from reader.ui.session import Session

#: Milliseconds without a key until what was typed holds.
_PAUSE = 300
#: Pixels that the two lines have at least.
_WORDS, _ARTICLES = 200, 160
#: Pixels of a path of themes that are shown at most: its beginning and its end, which is the tag.
_LONGEST = 400
#: What the box of statuses stands for.
_COUNTING, _ANY = "counting", "any"
_STATUSES = {
    _COUNTING: COUNTING,
    _ANY: frozenset(Status),
    **{status.value: frozenset({status}) for status in Status},
}


class PassageForm(QWidget):
    """`changed` when other passages are meant, or in another order; `script_changed` when in another script."""

    changed = Signal()
    script_changed = Signal()
    tag_wanted = Signal()
    list_wanted = Signal()
    """Down in the line of words: the keys are to go on in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag: int | None = None
        self._only: frozenset[int] | None = None
        self._tags: Sequence[Tag] = ()
        self.text = QLineEdit(placeholderText=self.tr("Find in the passages"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setToolTip(self.tr("Words in passage, note, tag or title"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(_WORDS)
        self.text.installEventFilter(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _: self._pause.start())
        self.choose = QPushButton()
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.tag_wanted)
        self.any_tag = _link(self.tr("Any tag"), self)
        self.any_tag.clicked.connect(lambda: self.set_tag(None))
        self.below = QCheckBox(self.tr("and what is &below it"))
        self.below.setChecked(True)
        self.below.toggled.connect(lambda _: self.changed.emit())
        self.part = PartLine(self.tr("Of which articles"), passages=False)
        self.part.setMinimumWidth(_ARTICLES)
        self.part.changed.connect(self.changed)
        self.annotator = self._box(self.tr("Annotator"), [(self.tr("Any annotator"), None)])
        self.status = self._box(self.tr("Status"), self._statuses())
        self.order = self._box(self.tr("Order"), self._orders())
        self.script = QComboBox()
        self.script.setAccessibleName(self.tr("Script"))
        for words, script in self._scripts():
            self.script.addItem(words, script)
        self.script.currentIndexChanged.connect(lambda _: self.script_changed.emit())
        self._given = QWidget()
        self._all = _link(self.tr("List all passages"), self)
        self._all.clicked.connect(self.list_all)
        self._lay_out()
        self.set_tag(None)

    # -- what it says --------------------------------------------------------------------------

    def question(self) -> Question | None:
        """What is asked for; None where the line about the articles cannot be understood, which it says itself."""
        if self._only is not None:
            return Question(statuses=frozenset(Status), only=self._only)
        part = self.part.part()
        if part is None:
            return None
        return Question(
            filters=part.filters,
            tag=self.tag,
            below=self.below.isChecked(),
            annotator=self.annotator.currentData(),
            statuses=_STATUSES[self.status.currentData()],
            text=self.text.text(),
        )

    @property
    def ordered(self) -> Order:
        """By what they are listed."""
        return Order(self.order.currentData())

    @property
    def shown_in(self) -> Script:
        """In which script they are read."""
        return Script(self.script.currentData())

    def set_session(self, session: Session | None) -> None:
        """The corpus whose passages are listed."""
        self.part.set_session(session)

    def set_annotators(self, names: Sequence[str]) -> None:
        """Those who made annotations; the one that was chosen stays, if it is one of them."""
        kept = self.annotator.currentData()
        self.annotator.blockSignals(True)
        while self.annotator.count() > 1:
            self.annotator.removeItem(1)
        for name in names:
            self.annotator.addItem(name, name)
        self.annotator.setCurrentIndex(max(0, self.annotator.findData(kept)))
        self.annotator.blockSignals(False)
        if self.annotator.currentData() != kept:
            self.changed.emit()

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """The codebook as it is now; a tag that is gone is no longer chosen."""
        self._tags = tags
        self.set_tag(self.tag if any(tag.id == self.tag for tag in tags) else None)

    def set_tag(self, number: int | None) -> None:
        """List the passages with this tag; with None those with any."""
        differs, self.tag = number != self.tag, number
        found = next((tag for tag in self._tags if tag.id == number), None)
        path = found.path if found is not None else ""
        said = self.choose.fontMetrics().elidedText(
            path.replace("/", " / "), Qt.TextElideMode.ElideMiddle, _LONGEST
        )
        self.choose.setText(said.replace("&", "&&") or self.tr("Any tag"))
        self.choose.setAccessibleName(self.tr("Tag: {0}").format(path or self.tr("Any tag")))
        self.choose.setToolTip(plain(path))
        icon = colour_icon(found.colour, self.devicePixelRatioF()) if found is not None else QIcon()
        self.choose.setIcon(icon)
        self.below.setVisible(found is not None)
        self.any_tag.setVisible(found is not None)
        if differs:
            self.changed.emit()

    def set_only(self, numbers: frozenset[int] | None) -> None:
        """List those to which these annotations belong, as a figure has counted them, whatever else is chosen."""
        self._only = numbers
        self._given.setVisible(numbers is not None)
        self._asked.setVisible(numbers is None)

    @property
    def only(self) -> frozenset[int] | None:
        """The annotations whose passages are listed alone; None where that is not so."""
        return self._only

    def list_all(self) -> None:
        """Not only what a figure has counted."""
        self.set_only(None)
        self.changed.emit()

    def tag_place(self) -> QRect:
        """Where the palette opens, in global pixels."""
        return QRect(self.choose.mapToGlobal(self.choose.rect().topLeft()), self.choose.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line of words Down and Enter go to the list, and Escape empties it; in an empty one it closes."""
        if watched is self.text and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.text.text():
                self.text.clear()
                return True
        return super().eventFilter(watched, event)

    # -- building ------------------------------------------------------------------------------

    def _statuses(self) -> list[tuple[str, object]]:
        each = [
            (QCoreApplication.translate("status", name), status.value)
            for status, name in STATUS_NAMES.items()
        ]
        return [(self.tr("All but rejected"), _COUNTING), *each, (self.tr("Any status"), _ANY)]

    def _orders(self) -> list[tuple[str, object]]:
        return [
            (self.tr("By tag"), Order.TAG),
            (self.tr("By article"), Order.ARTICLE),
            (self.tr("By date"), Order.DATE),
            (self.tr("By source"), Order.SOURCE),
            (self.tr("By annotator"), Order.ANNOTATOR),
            (self.tr("Changed last"), Order.LATEST),
            (self.tr("Longest first"), Order.LENGTH),
        ]

    def _scripts(self) -> list[tuple[str, Script]]:
        return [
            (self.tr("Both scripts"), Script.BOTH),
            (self.tr("As written"), Script.WRITTEN),
            (self.tr("Simplified"), Script.SIMPLIFIED),
            (self.tr("Traditional"), Script.TRADITIONAL),
        ]

    def _box(self, name: str, entries: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        for words, data in entries:
            box.addItem(words, data)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def _lay_out(self) -> None:
        self._asked = QWidget()
        asked = FlowLayout(self._asked, gap=8)
        articles = QWidget()
        row = QHBoxLayout(articles)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("A&rticles"))
        label.setBuddy(self.part.line)
        row.addWidget(label)
        row.addWidget(self.part)
        for widget in (
            self.text,
            self.choose,
            self.any_tag,
            self.below,
            articles,
            self.annotator,
            self.status,
        ):
            asked.addWidget(widget)
        given = QHBoxLayout(self._given)
        given.setContentsMargins(0, 0, 0, 0)
        words = QLabel(self.tr("Only the passages to which a figure has led."))
        words.setProperty("role", "muted")
        given.addWidget(words)
        given.addWidget(self._all)
        given.addStretch()
        self._given.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._asked)
        whole.addWidget(self._given)


def _link(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setAutoDefault(False)
    button.setProperty("role", "link")
    return button
