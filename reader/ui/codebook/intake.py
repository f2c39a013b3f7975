"""The dialog before a codebook is taken in: what is new, the same or different, and what becomes of each tag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
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
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.codebook_intake import Choice, Comparison, Kind
from reader.errors import UserError
from reader.messages import CODEBOOK_CHANGED_MEANWHILE
from reader.ui.codebook.intake_model import Column, IntakeModel
from reader.ui.codebook.intake_words import compared
from reader.ui.codebook.room import open_as
from reader.ui.codebook.writing import attempt
from reader.ui.session import Session
from reader.ui.wording import joined, sentence, what_happened

_MOST_PROBLEMS = 200


class IntakeDialog(QDialog):
    """Takes in `rows`, as one step, as is chosen for each; with rows that do not do it only says which."""

    def __init__(
        self,
        session: Session,
        name: str,
        rows: Sequence[dict[str, str]],
        found: Sequence[Comparison],
        problems: Sequence[tuple[int, UserError]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._name, self._rows = session, name, rows
        self.setWindowTitle(self.tr("Import a codebook"))
        open_as(self, 860, 600)
        self.model = IntakeModel(found)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAccessibleName(self.tr("What would happen"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._words)
        if problems:
            open_as(self, 600, 380)
            self._buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
            self._words.setText(
                joined(
                    self.tr("%n row(s) of {0} cannot be taken in.", "", len(problems)).format(name),
                    self.tr("Correct the file and import it again. Nothing was taken in."),
                )
            )
            layout.addWidget(self._problem_list(problems), 1)
        else:
            layout.addWidget(self._table(), 1)
            self._go = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
            self._go.setDefault(True)
            self._buttons.accepted.connect(self._do)
            self.model.dataChanged.connect(lambda *_: self._tell())
            self._tell()
        layout.addWidget(self._buttons)

    # -- building ------------------------------------------------------------------------------

    def _problem_list(self, problems: Sequence[tuple[int, UserError]]) -> QScrollArea:
        lines = [
            self.tr("Row {0}: {1}").format(number, what_happened(error))
            for number, error in problems[:_MOST_PROBLEMS]
        ]
        label = QLabel("\n".join(lines + (["…"] if len(problems) > _MOST_PROBLEMS else [])))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "error")
        label.setAccessibleName(self.tr("What is wrong"))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return _scrolled(label)

    def _table(self) -> QSplitter:
        self.view = view = QTreeView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Tags of the file"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.TAG, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.STATE, 250)
        header.resizeSection(Column.CHOICE, 150)
        self._details = QLabel()
        self._details.setTextFormat(Qt.TextFormat.RichText)
        self._details.setAccessibleName(self.tr("Both tags beside each other"))
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(view, 1)
        column.addLayout(self._choices())
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(_scrolled(self._details))
        split.setSizes([340, 160])
        view.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        view.setCurrentIndex(self.model.index(0, 0))
        return split

    def _choices(self) -> QHBoxLayout:
        """What is chosen here is so for all rows that are selected."""
        line = QHBoxLayout()
        line.setSpacing(8)
        label = QLabel(self.tr("Selected tags:"))
        label.setProperty("role", "muted")
        line.addWidget(label)
        self.choice_buttons: dict[Choice, QPushButton] = {}
        words = {
            Choice.TAKE: self.tr("Take as in the file"),
            Choice.BOTH: self.tr("Keep both"),
            Choice.SKIP: self.tr("Skip"),
        }
        for choice, text in words.items():
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
            line.addWidget(button)
            self.choice_buttons[choice] = button
        line.addStretch()
        return line

    # -- choosing ------------------------------------------------------------------------------

    def _selected(self) -> list[int]:
        return [index.row() for index in self.view.selectionModel().selectedRows()]

    def _choose(self, choice: Choice) -> None:
        self.model.choose(self._selected(), choice)

    def _on_selection(self) -> None:
        rows = self._selected()
        kinds = {self.model.comparison(row).kind for row in rows}
        self.choice_buttons[Choice.TAKE].setEnabled(bool(kinds - {Kind.SAME}))
        self.choice_buttons[Choice.BOTH].setEnabled(Kind.DIFFERENT in kinds)
        self.choice_buttons[Choice.SKIP].setEnabled(bool(kinds - {Kind.SAME}))
        current = self.view.currentIndex()
        self._details.setText(compared(self.model.comparison(current.row())) if current.isValid() else "")

    def _tell(self) -> None:
        new, same, different = (self.model.count(kind) for kind in (Kind.NEW, Kind.SAME, Kind.DIFFERENT))
        self._words.setText(
            joined(
                self._name + self.tr(":"),
                self.tr("%n tag(s) new.", "", new) if new else "",
                self.tr("%n tag(s) not as here.", "", different) if different else "",
                self.tr("%n tag(s) the same as here.", "", same) if same else "",
                self.tr("Undo takes it all back.") if self.model.taken() else "",
            )
        )
        self._go.setEnabled(self.model.taken() > 0)

    # -- taking in -----------------------------------------------------------------------------

    def _do(self) -> None:
        self._go.setEnabled(False)
        rows, choices, name, seen = self._rows, self.model.choices(), self._name, self.model.compared
        attempt(
            self._session,
            lambda corpus: corpus.codebook.intake.take_in(rows, choices, name=name, seen=seen),
            lambda _: self.accept(),
            self._refused,
            owner=self,
        )

    def _refused(self, error: UserError) -> None:
        """What another side changed meanwhile is shown before anything is taken in over it."""
        if error.message is CODEBOOK_CHANGED_MEANWHILE:
            self.model.renew(self._session.corpus.codebook.intake.compare(self._rows)[0])
            self.view.setCurrentIndex(self.model.index(0, 0))
            self._tell()
        self._words.setText(sentence(error))


def _scrolled(label: QLabel) -> QScrollArea:
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    area = QScrollArea()
    area.setWidget(label)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area
