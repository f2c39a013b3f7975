"""What stands below the list of annotations: the note of the one that is chosen, and what can be decided of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reader.corpus.rows import Annotation, Status
from reader.ui.codebook.hints import muted
from reader.ui.codebook.note_editor import NoteEditor


class AnnotationFoot(QWidget):
    """Shows one annotation, or none; its note is told by the signals of `note`."""

    retag_wanted = Signal()
    status_wanted = Signal(object)  # Status

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteEditor()
        self.note.setFixedHeight(68)
        self._retag = _button(self.tr("Change tag…"), self.tr("Change the tag of the annotation"))
        self._accept = _button(self.tr("Accept"), self.tr("Accept the annotation"))
        self._reject = _button(self.tr("Reject"), self.tr("Reject the annotation"))
        self._retag.clicked.connect(self.retag_wanted)
        self._accept.clicked.connect(lambda: self.status_wanted.emit(Status.ACCEPTED))
        self._reject.clicked.connect(lambda: self.status_wanted.emit(Status.REJECTED))
        self._judging = self._lay_out_judging()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 4, 10, 10)
        whole.setSpacing(4)
        whole.addWidget(self._judging)
        whole.addLayout(self._lay_out_note())
        whole.addWidget(self.note)

    def show_annotation(self, annotation: Annotation | None) -> None:
        """Show the note of this one; only a proposal can be accepted or rejected here."""
        self.note.show_note(annotation)
        self._retag.setEnabled(annotation is not None)
        self._judging.setVisible(annotation is not None and annotation.status is Status.PROPOSED)

    @property
    def button_has_keys(self) -> bool:
        """Whether one of the buttons has the keys."""
        return any(button.hasFocus() for button in (self._accept, self._reject, self._retag))

    def _lay_out_judging(self) -> QWidget:
        judging = QWidget()
        row = QHBoxLayout(judging)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(muted(self.tr("Proposed")))
        row.addStretch()
        row.addWidget(self._accept)
        row.addWidget(self._reject)
        return judging

    def _lay_out_note(self) -> QHBoxLayout:
        caption = muted(self.tr("Note"))
        caption.setBuddy(self.note)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(caption)
        row.addStretch()
        row.addWidget(self._retag)
        return row


def _button(words: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(name)
    button.setProperty("role", "link")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
