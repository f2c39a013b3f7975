"""The dialog of the backups: a list, what the chosen one would change, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.backup import Backup, Difference
from reader.ui.backups.meaning import Meaning
from reader.ui.backups.model import BackupModel, Column
from reader.ui.codebook.room import open_as

#: Lines of what the chosen backup would change that are seen at once.
_FEWEST_LINES, _MOST_LINES = 3, 9


class BackupsDialog(QDialog):
    """Stays open beside the text.

    `chosen` carries the backup that one stands on (or None), the others what is wanted.
    """

    chosen = Signal(object)  # Backup | None
    restore_wanted = Signal(object)  # Backup
    save_wanted = Signal(object)  # Backup
    make_wanted = Signal()
    folder_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        open_as(self, 720, 560)
        self.model = BackupModel()
        self._meaning = Meaning(self)
        self.table = self._build_table()
        self.means, self.said, self.when = QLabel(), QLabel(), QLabel()
        self.restore = QPushButton(self.tr("&Restore…"))
        self.save = QPushButton(self.tr("&Save this backup as…"))
        self.make = QPushButton(self.tr("&Back up now"))
        self.folder = QPushButton(self.tr("&Open the folder"))
        self._build_words()
        self._lay_out()
        self._connect()
        self._choose(QModelIndex())

    # -- what the room says --------------------------------------------------------------------

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Show these; the one that was chosen stays chosen, else the newest one is."""
        current = self.current
        self.model.set_backups(backups)
        self._pages.setCurrentIndex(0 if backups else 1)
        paths = [backup.path for backup in backups]
        row = paths.index(current.path) if current is not None and current.path in paths else 0
        self.table.setCurrentIndex(self.model.index(row, 0))
        if not backups:
            self._choose(QModelIndex())

    def show_difference(self, difference: Difference | None, reason: str = "") -> None:
        """What restoring the chosen one would change; None: it is being looked for, or `reason` why it is not known."""
        if difference is None:
            self.means.setText(reason or self.tr("Comparing with the corpus as it is now…"))
            return
        lines = self._meaning.lines(difference)
        same = self.tr("Articles, annotations, tags, decisions, terms and searches are the same as now.")
        self.means.setText("\n".join(lines) if lines else same)

    def say(self, text: str, *, serious: bool = False) -> None:
        """One line on what was done or went wrong."""
        self.said.setProperty("role", "error" if serious else "muted")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """A backup is being made or restored."""
        self.make.setEnabled(not busy)
        self.restore.setEnabled(not busy and self.current is not None)

    def tell_when(self, text: str) -> None:
        """Say when backups are made by themselves."""
        self.when.setText(text)

    @property
    def current(self) -> Backup | None:
        """The backup that one stands on."""
        return self.model.at(self.table.currentIndex())

    # -- building ------------------------------------------------------------------------------

    def _build_table(self) -> QTreeView:
        table = QTreeView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Backups of this corpus"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        return table

    def _build_words(self) -> None:
        self.when.setProperty("role", "muted")
        self.when.setWordWrap(True)
        for label in (self.means, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # titles and tags are no markup
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.means.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.means.setMargin(2)
        self.empty = QLabel(
            self.tr("There is no backup of this corpus yet.\nThe first one is made after a while of work.")
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        title = QLabel(self.tr("If you restore the chosen backup"))
        title.setProperty("role", "panel-title")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.means)
        area.setAccessibleName(title.text())
        line = self.fontMetrics().lineSpacing()
        area.setMinimumHeight(_FEWEST_LINES * line)  # in a low window the list is not left with one row
        area.setMaximumHeight(_MOST_LINES * line)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.restore, self.save, self.make, self.folder):
            button.setAutoDefault(False)
            acts.addWidget(button)
        acts.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        acts.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.when)
        layout.addLayout(self._pages, 3)
        layout.addWidget(rule)
        layout.addWidget(title)
        layout.addWidget(area, 2)
        layout.addWidget(self.said)
        layout.addLayout(acts)
        self.say("")

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        self.table.activated.connect(lambda _: self._with_current(self.restore_wanted))
        self.restore.clicked.connect(lambda: self._with_current(self.restore_wanted))
        self.save.clicked.connect(lambda: self._with_current(self.save_wanted))
        self.make.clicked.connect(self.make_wanted)
        self.folder.clicked.connect(self.folder_wanted)

    def _with_current(self, signal: object) -> None:
        if self.current is not None:
            signal.emit(self.current)  # type: ignore[attr-defined]

    def _choose(self, index: QModelIndex) -> None:
        backup = self.model.at(index)
        self.restore.setEnabled(backup is not None)
        self.save.setEnabled(backup is not None)
        if backup is None:
            self.means.setText(self.tr("Choose a backup to see what would change."))
        self.chosen.emit(backup)
