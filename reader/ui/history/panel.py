"""The dialog of the history, beside the text: what is listed, what is chosen, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.reviving import can_ever
from reader.corpus.steps import Step, StepFilter, Steps, StepState
from reader.ui.codebook.room import open_as
from reader.ui.history.delegate import StepDelegate
from reader.ui.history.model import HistoryModel, Kind, Role
from reader.ui.importing.progress import ProgressBar
from reader.ui.session import Session
from reader.ui.wording import sentence

_PAUSE = 150
"""Milliseconds after a key until it is looked for."""


class HistoryDialog(QDialog):
    """Lists every step; it stays open beside the text and follows.

    `step_chosen`: show where it was. `go_wanted` carries the id of the step to go to, 0 for the beginning.
    `alone_wanted`: bring a step back that was left behind, or take one back that stands, and no other.
    """

    step_chosen = Signal(object)  # Step
    go_wanted = Signal(int)
    alone_wanted = Signal(object)  # Step
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        open_as(self, 440, 640)
        self._session: Session | None = None
        self._article = 0
        self._busy = False
        self.model = HistoryModel(self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._filter)
        self._build()
        self._lay_out()
        self.model.settled.connect(self._tell)
        self.model.failed.connect(lambda error: self.say(sentence(error)))

    # -- what the room says --------------------------------------------------------------------

    def set_session(self, session: Session | None, article: int = 0) -> None:
        """Show the history of a corpus, or of none."""
        self._session, self._article = session, article
        self.said.clear()
        self._fill_annotators()
        self.model.set_session(session)
        self._tell()

    def follow(self, article: int) -> None:
        """Another article was opened."""
        self._article = article
        if self.only_article.isChecked():
            self._filter()

    def take_in(self, annotator: str, *, keep_words: bool = False) -> None:
        """Somebody wrote something; what was said last holds no more, or is to be kept."""
        if not (self._busy or keep_words):
            self.say("")
        if self.annotator.findData(annotator) < 0:
            self._fill_annotators()
        self.model.take_in()

    def say(self, words: str) -> None:
        """Say something about what was asked for last."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def set_busy(self, busy: bool, words: str = "") -> None:
        """While it is gone to a point far away, nothing else can be asked for; it can be stopped."""
        self._busy = busy
        if busy:
            self.progress.begin(words)
        self.progress.setVisible(busy)
        self._tell()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.text = QLineEdit(placeholderText=self.tr("Find in quotes, tags, titles"))
        self.text.setAccessibleName(self.tr("Find in the history"))
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._soon.start)
        self.annotator = QComboBox()
        self.annotator.setAccessibleName(self.tr("Steps of"))
        self.annotator.currentIndexChanged.connect(self._filter)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of step"))
        for words, kinds in (
            (self.tr("Everything"), ()),
            (self.tr("Passages"), ("annotation.",)),
            (self.tr("Codebook"), ("tag.", "codebook.")),
            (self.tr("Articles"), ("article.", "articles.")),
            (self.tr("Conversions and terms"), ("pin.", "term.", "setting.")),
            (self.tr("Steps out of order"), ("history.",)),
        ):
            self.kind.addItem(words, kinds)
        self.kind.currentIndexChanged.connect(self._filter)
        for box in (self.annotator, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        self.only_article = QCheckBox(self.tr("&Only the open article"))
        self.only_article.toggled.connect(self._filter)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(StepDelegate(self.list))
        self.list.setAccessibleName(self.tr("Steps, newest first"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setProperty("role", "drawn")
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.means = QLabel()
        self.means.setProperty("role", "muted")
        self.means.setWordWrap(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(self.tr("What was done"))
        self.said.hide()
        self.go = QPushButton(self.tr("&Go back to here"))
        self.alone = QPushButton(self.tr("&Take back only this"))
        self.go.clicked.connect(self._go)
        self.alone.clicked.connect(self._alone)
        self.progress = ProgressBar()
        self.progress.stop_wanted.connect(self.stop_wanted)
        for button in (self.go, self.alone):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        boxes = QHBoxLayout()
        boxes.setSpacing(6)
        boxes.addWidget(self.annotator, 1)
        boxes.addWidget(self.kind, 1)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 8)
        head.setSpacing(8)
        head.addWidget(self.text)
        head.addLayout(boxes)
        head.addWidget(self.only_article)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.go)
        buttons.addWidget(self.alone)
        buttons.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 10, 14, 12)
        foot.setSpacing(8)
        foot.addWidget(self.said)
        foot.addWidget(self.means)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.progress)
        layout.addLayout(foot)

    def _fill_annotators(self) -> None:
        names = Steps(self._session.corpus.db).annotators() if self._session is not None else []
        known = [self.annotator.itemData(row) for row in range(1, self.annotator.count())]
        if known == names and self.annotator.count():
            return
        chosen = self.annotator.currentData()
        self.annotator.blockSignals(True)
        self.annotator.clear()
        self.annotator.addItem(self.tr("Everybody"), None)
        for name in names:
            self.annotator.addItem(name or "–", name)
        self.annotator.setCurrentIndex(1 + names.index(chosen) if chosen in names else 0)
        self.annotator.blockSignals(False)

    # -- what is chosen ------------------------------------------------------------------------

    def _filter(self) -> None:
        self._soon.stop()
        self.model.begin(
            StepFilter(
                annotator=self.annotator.currentData(),
                kinds=tuple(self.kind.currentData()),
                article=self._article if self.only_article.isChecked() else None,
                text=self.text.text(),
            )
        )

    def _current(self) -> tuple[Step | None, bool]:
        """The step that one stands on; or whether it is the beginning."""
        index = self.list.currentIndex()
        return self.model.step_at(index), index.data(Role.KIND) == Kind.BEGINNING

    def _choose(self, index: QModelIndex) -> None:
        step = self.model.step_at(index)
        if step is not None:
            self.say("")
            self.step_chosen.emit(step)

    def _go(self) -> None:
        step, _ = self._current()
        self.go_wanted.emit(step.id if step is not None else 0)

    def _alone(self) -> None:
        step, _ = self._current()
        if step is not None:
            self.alone_wanted.emit(step)

    def _tell(self) -> None:
        """The buttons say what they would do with the row that one stands on."""
        step, beginning = self._current()
        number = step.id if step is not None else 0
        reachable = beginning or (step is not None and step.state is not StepState.ABANDONED)
        forward = step is not None and step.state is StepState.UNDONE
        self.go.setText(self.tr("&Go forward to here") if forward else self.tr("&Go back to here"))
        left = step is not None and step.state is StepState.ABANDONED
        self.alone.setText(self.tr("&Bring back") if left else self.tr("&Take back only this"))
        free = self._session is not None and not self._busy
        self.go.setEnabled(free and reachable and not self.model.is_now(number))
        self.alone.setEnabled(free and step is not None and not forward and can_ever(step.name))
        self.means.setText(self._meaning(step, beginning))

    def _meaning(self, step: Step | None, beginning: bool) -> str:
        if self._session is None or (step is None and not beginning):
            if self.model.rowCount() == 0:
                return self.tr("Nothing was done yet, or no step passes this filter.")
            return self.tr("Choose a step to see its passage in the text.")
        if step is not None and step.state is StepState.ABANDONED:
            if not can_ever(step.name):
                return self.tr(
                    "Undone, then something else was done. A step of this kind cannot be brought back."
                )
            return self.tr(
                "Undone, then something else was done. It can be brought back if nothing is in its way."
            )
        way = Steps(self._session.corpus.db).way(step.id if step is not None else 0)
        if way > 0:
            return self.tr("%n later step(s) would be taken back.", "", way)
        if way < 0:
            return self.tr("%n step(s) would be made again.", "", -way)
        return self.tr("This is the last step that stands.") if step is not None else ""
