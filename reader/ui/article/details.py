"""The dialog in which the details of an article are corrected, each with the line of the file that speaks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.details import NAMES, Witness
from reader.corpus.rows import Article
from reader.errors import UserError
from reader.importing.written_dates import written_date
from reader.ui.codebook.room import open_as
from reader.ui.codebook.writing import attempt
from reader.ui.importing.preview.words import detail_name
from reader.ui.plain import plain
from reader.ui.session import Session
from reader.ui.utf16 import utf16_length
from reader.ui.wording import sentence, what_happened, what_to_do

#: From so sure on a detail is called certain, or likely; below it was guessed.
_CERTAIN, _LIKELY = 0.95, 0.7
_LONGEST = 500
#: Pixels beside a field for what speaks for it; the second on a screen that is narrow, with the width of such a one.
_WITNESS_WIDTH, _NARROW_WIDTH, _NARROW = 300, 190, 800


class _Field(QLineEdit):
    """One that shows the beginning of what is long, also where Qt selects all of it: the caret stands there."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As of any, but all is selected from its end to its beginning."""
        super().focusInEvent(event)
        if self.hasSelectedText() and self.selectedText() == self.text():
            self.end(False)
            self.home(True)


class DetailsDialog(QDialog):
    """Changes the details of an article as one step; what is wrong it says in itself."""

    def __init__(self, session: Session, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article = article
        self.setWindowTitle(self.tr("Details of the article"))
        narrow = self.screen().availableSize().width() < _NARROW
        self._witness_width = _NARROW_WIDTH if narrow else _WITNESS_WIDTH
        self._fields: dict[str, QLineEdit] = {}
        self._notes: dict[str, QLabel] = {}
        self._error = QLabel()
        self._error.setProperty("role", "error")
        self._error.setAccessibleName(self.tr("What is wrong"))
        self._error.setWordWrap(True)
        self._error.hide()
        self._lay_out()
        self._fields["title"].setFocus(Qt.FocusReason.OtherFocusReason)
        session.read(
            lambda corpus: _witnesses(corpus, article.id), self._show_witnesses, failed=self._say, owner=self
        )

    # -- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(NAMES):
            self._add_row(grid, row, name)
        file = QLabel(self.tr("From the file {0}").format(self._article.file))
        file.setTextFormat(Qt.TextFormat.PlainText)
        file.setProperty("role", "muted")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        page = QWidget()
        within = QVBoxLayout(page)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(14)
        within.addLayout(grid)
        within.addWidget(file)
        within.addStretch()
        area = QScrollArea()  # on a low screen
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(14)
        whole.addWidget(area, 1)
        whole.addWidget(self._error)
        whole.addWidget(self._buttons)
        open_as(self, 760, page.sizeHint().height() + 96)

    def _add_row(self, grid: QGridLayout, row: int, name: str) -> None:
        text = getattr(self._article, name) or ""
        field = _Field()
        field.setMaxLength(max(_LONGEST, utf16_length(text)))  # what is there is not cut off
        field.setText(text)
        field.setCursorPosition(0)
        field.textChanged.connect(lambda _: self._check(name))
        label = QLabel(detail_name(name))
        label.setBuddy(field)
        field.setAccessibleName(detail_name(name))
        note = QLabel()
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setProperty("role", "muted")
        note.setFixedWidth(self._witness_width)
        self._fields[name], self._notes[name] = field, note
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label, row, 0, right)
        grid.addWidget(field, row, 1)
        grid.addWidget(note, row, 2)

    # -- what speaks for a detail --------------------------------------------------------------

    def _show_witnesses(self, witnesses: dict[str, Witness]) -> None:
        for name, witness in witnesses.items():
            self._tell(name, self._words(witness))
        self._check("date")

    def _words(self, witness: Witness) -> str:
        """Where a detail came from and how sure that is, in one line."""
        if witness.evidence.by_hand:
            return self.tr("Corrected by hand")
        sure = self._sureness(witness.evidence.sure)
        if not witness.line:
            if witness.evidence.named:
                return self.tr("{0}; from the name of the file").format(sure)
            return self.tr("{0}; not in the text").format(sure)
        if witness.evidence.named:
            year = self.tr("{0}; line {1}: {2}; the year from the name of the file")
            return year.format(sure, witness.line, witness.text)
        return self.tr("{0}; line {1}: {2}").format(sure, witness.line, witness.text)

    def _sureness(self, sure: float) -> str:
        if sure >= _CERTAIN:
            return self.tr("Certain")
        return self.tr("Likely") if sure >= _LIKELY else self.tr("Guessed")

    def _tell(self, name: str, words: str, *, wrong: bool = False) -> None:
        """Say something beside a field; what does not fit is there on hovering and for screen readers."""
        note = self._notes[name]
        note.setProperty("role", "error" if wrong else "muted")
        note.style().polish(note)
        metrics = QFontMetrics(note.font())
        note.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._witness_width - 4))
        note.setToolTip("" if note.text() == words else plain(words))
        self._fields[name].setAccessibleDescription(words)
        if not wrong:
            note.setProperty("witness", words)

    # -- checking ------------------------------------------------------------------------------

    def _check(self, name: str) -> None:
        """Say at once what cannot be saved; else what spoke for the detail as long as it is unchanged."""
        error = self._error_of(name)
        if error is not None:
            self._tell(name, what_happened(error), wrong=True)
        elif self._is_changed(name):
            note = self._notes[name]
            witness = note.property("witness")
            self._tell(name, self.tr("Will be marked as corrected by hand"))
            note.setProperty("witness", witness)
        else:
            self._tell(name, self._notes[name].property("witness") or "")
        errors = [error for error in map(self._error_of, NAMES) if error is not None]
        self._error.setText(what_to_do(errors[0]) if errors else "")
        self._error.setVisible(bool(errors))
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not errors)

    def _error_of(self, name: str) -> UserError | None:
        text = self._fields[name].text().strip()
        if name == "title" and not text:
            return UserError(messages.DETAIL_TITLE_EMPTY)
        if name == "date" and text and self._is_changed(name) and written_date(text) is None:
            return UserError(messages.DETAIL_DATE, date=text)
        return None

    def _is_changed(self, name: str) -> bool:
        return self._fields[name].text() != (getattr(self._article, name) or "")

    def _say(self, error: UserError) -> None:
        self._buttons.setEnabled(True)
        if error.message is messages.CHANGED_MEANWHILE:
            self._take_in_theirs()
        self._error.setText(sentence(error))
        self._error.show()

    # -- writing -------------------------------------------------------------------------------

    def _take_in_theirs(self) -> None:
        """The article as it is now: what was typed here stays, and is held against that from now on."""
        typed = {name for name in NAMES if self._is_changed(name)}
        self._article = self._session.corpus.articles.get(self._article.id)
        for name in set(NAMES) - typed:
            text = getattr(self._article, name) or ""
            self._fields[name].setMaxLength(max(_LONGEST, utf16_length(text)))
            self._fields[name].setText(text)

    def _save(self) -> None:
        changed = {name: field.text() for name, field in self._fields.items() if self._is_changed(name)}
        if "date" in changed:
            changed["date"] = written_date(changed["date"]) or ""
        if not changed:
            self.accept()
            return
        self._buttons.setEnabled(False)
        number = self._article.id
        known = {name: getattr(self._article, name) for name in changed}
        attempt(
            self._session,
            lambda corpus: corpus.details.edit(number, changed, known=known),
            lambda _: self.accept(),
            self._say,
            owner=self,
        )


def _witnesses(corpus: Corpus, number: int) -> dict[str, Witness]:
    return corpus.details.witnesses(number, corpus.files.document(corpus.files.of(number)).text)
