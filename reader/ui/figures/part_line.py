"""A line in which one says what part of the corpus is meant, and hears at once whether that is understood."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.analysis.parts import Part, read_filters, read_part
from reader.corpus.query.filters import nameless
from reader.corpus.query.notes import notes_on_names
from reader.errors import UserError
from reader.ui.figures.completing import PartCompleter
from reader.ui.search.understood import QuerySentence
from reader.ui.session import Session
from reader.ui.wording import joined, sentence

_PAUSE = 500


class PartLine(QWidget):
    """Emits `changed` a moment after typing, when the part can be understood, else `unclear`. Values are offered."""

    changed = Signal()
    unclear = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, passages: bool = True) -> None:
        super().__init__(parent)
        #: Whether it may be a part of passages (tagged:, untagged:); else it is of whole articles.
        self.passages = passages
        self._session: Session | None = None
        self.line = QLineEdit(placeholderText=self.tr("the whole corpus"))
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        tip = self.tr(
            "Fields parted by spaces, for example: source:A date:2024-01..2024-06 section:B tag:C/D annotated:no."
        )
        if passages:
            tip = self.tr("{0} {1}").format(
                tip,
                self.tr("tagged:A/B is only the passages with that tag, untagged:* only what has no tag."),
            )
        self.line.setToolTip(tip)
        self.completer = PartCompleter(self.line, passages=passages)
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._check)
        self.line.textChanged.connect(self._pause.start)
        self.line.returnPressed.connect(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self._problem)
        self.setFocusProxy(self.line)

    def set_session(self, session: Session | None) -> None:
        """Offer the sources, sections, tags and annotators of a corpus."""
        self._session = session
        self.completer.set_session(session)

    def part(self) -> Part | None:
        """What is meant; None where it cannot be understood, which is said below the line."""
        text = self.line.text()
        try:
            part = read_part(text) if self.passages else Part(read_filters(text))
        except UserError as error:
            self._problem.setText(sentence(error))
            self._problem.show()
            return None
        session = self._session
        names = nameless(session.corpus.db, part.filters) if session is not None else []
        self._problem.setText(joined(*QuerySentence().told(notes_on_names(names))))
        self._problem.setVisible(bool(names))
        return part

    def settle(self) -> None:
        """What stands there was not typed just now: nothing is to be made of it."""
        self._pause.stop()

    def asks_annotations(self) -> bool:
        """Whether what is meant is other text after something was tagged."""
        try:
            return read_part(self.line.text()).asks_annotations
        except UserError:
            return False

    def _check(self) -> None:
        self._pause.stop()
        if self.part() is None:
            self.unclear.emit()
        else:
            self.changed.emit()
