"""The dialog before a corpus is merged: it shows what would come and what would not, then does it as one step."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.corpus import Corpus
from reader.corpus.merging import sentences
from reader.corpus.merging.merge import merge
from reader.corpus.merging.outcome import Outcome
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange.qda_corpus import as_corpus
from reader.messages import MERGE_SAME_CORPUS
from reader.ui.codebook.room import open_as
from reader.ui.far import FarTold
from reader.ui.importing.progress import ProgressBar
from reader.ui.session import Session
from reader.ui.wording import sentence

#: Seconds between two words on how far it is.
_TELL_EVERY = 0.05
_Done = tuple[Outcome | UserError | None, Change | None]


class MergeDialog(QDialog):
    """Looks at `path` and merges it into the corpus of a session; whoever opens it calls `look`."""

    merged = Signal(object)  # Outcome

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._path = session, path
        self._stopped = threading.Event()
        self._asked = 0
        self._left: tuple[UserError, ...] = ()
        self.setWindowTitle(self.tr("Merge another corpus into this one"))
        open_as(self, 720, 520)
        self._words = QLabel(self.tr("From {0}").format(path))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("What would happen"))
        self.articles = QCheckBox(self.tr("Take in &articles that are not here"))
        self.articles.setChecked(True)
        self.articles.toggled.connect(self.look)
        self.unnamed = QLineEdit()
        self._unnamed_words = QLabel(self.tr("A&nnotator of those that say none:"))
        self._unnamed_words.setBuddy(self.unnamed)
        self.progress = ProgressBar()
        self.progress.stop_wanted.connect(self._stop)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(self.tr("&Merge"))
        self.go.setDefault(True)
        self.copy = QPushButton(self.tr("&Copy this list"))
        self.copy.setAutoDefault(False)
        self._buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.accepted.connect(self.do)
        self._buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        self._far = FarTold(self, self._advance, lambda: not self.progress.isHidden())
        self._lay_out()
        self._show_unnamed(0)

    def look(self) -> None:
        """See what a merge would do; nothing is changed."""
        self._begin(self.tr("Looking at what is there…"), self._show, only_look=True)

    def do(self) -> None:
        """Merge, and close when it is done."""
        self._begin(self.tr("Merging…"), self._end, only_look=False)

    # -- working -------------------------------------------------------------------------------

    def _begin(self, text: str, then: Callable[[Any], None], *, only_look: bool) -> None:
        self._stopped.set()  # a look that still runs
        stopped = self._stopped = threading.Event()
        self._asked += 1
        number = self._asked
        self._set_busy(True)
        self.progress.begin(text)
        articles, unnamed, path = self.articles.isChecked(), self.unnamed.text().strip(), self._path
        far, told, left = self._far.begin(), 0.0, list[UserError]()

        def tell(done: int, total: int) -> bool:
            nonlocal told
            if time.monotonic() - told > _TELL_EVERY:
                told = time.monotonic()
                far.note(done, total)
            return not stopped.is_set()

        def work(corpus: Corpus) -> _Done:
            try:
                with as_corpus(path) as other:
                    left[:] = other.left
                    found = merge(
                        corpus, other.path, articles=articles, unnamed=unnamed, only_look=only_look, told=tell
                    )
            except UserError as error:
                if error.message is not MERGE_SAME_CORPUS and error.facts.get("path") == corpus.path:
                    raise  # it is about this file: it waits with others, or is told as they are
                return error, None
            if found is None:
                return None, None
            outcome, change = found
            return outcome, None if only_look else change

        def answer(found: Outcome | UserError | None) -> None:
            if number == self._asked:
                self._set_busy(False)
                self._left = tuple(left)
                then(found)

        self._session.write(work, answer, owner=self)  # type: ignore[arg-type]

    def _advance(self, done: int, total: int) -> None:
        if not self.progress.isHidden():
            self.progress.advance(done, total, self.tr("{0} of {1}").format(done, total))

    def _stop(self) -> None:
        self._stopped.set()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.go, self.copy, self.articles, self.unnamed):
            widget.setEnabled(not busy)
        if not busy:
            self.progress.hide()

    # -- showing -------------------------------------------------------------------------------

    def _show(self, found: Outcome | UserError | None) -> None:
        """What a look has found."""
        if not isinstance(found, Outcome):
            self.report.setPlainText(
                self.tr("Stopped: it is not known what would come.") if found is None else sentence(found)
            )
            self.go.setEnabled(False)
            return
        lines = [*_lines(found), *(sentence(error) for error in self._left)]
        self.report.setPlainText("\n".join(lines))
        self.go.setEnabled(not found.is_nothing)
        self._show_unnamed(found.unnamed)
        (self.go if self.go.isEnabled() else self._cancel).setFocus()

    def _end(self, found: Outcome | UserError | None) -> None:
        """What a merge has done."""
        if isinstance(found, Outcome):
            self.accept()
            self.merged.emit(found)
        elif found is None:
            self.report.setPlainText(self.tr("Stopped: nothing was changed."))
        else:
            self.report.setPlainText(sentence(found))
            self.go.setEnabled(False)

    def _show_unnamed(self, count: int) -> None:
        self.unnamed.setVisible(bool(count))
        self._unnamed_words.setVisible(bool(count))

    @property
    def _cancel(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Cancel)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(self._words)
        whole.addWidget(self.report, 1)
        whole.addWidget(self.articles)
        whole.addWidget(self._unnamed_words)
        whole.addWidget(self.unnamed)
        whole.addWidget(self.progress)
        whole.addWidget(self._buttons)

    def reject(self) -> None:
        """Close; what is under way is stopped, and nothing of it is written."""
        self._stopped.set()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same."""
        self._stopped.set()
        super().closeEvent(event)


def _lines(outcome: Outcome) -> Iterator[str]:
    """What would come, in the user's language; what would not is below it."""
    translate = QCoreApplication.translate
    yield from (one.told(translate) for one in sentences.summary(outcome))
    told = (*sentences.lost(outcome), *sentences.otherwise(outcome), *sentences.notes(outcome))
    more = [one.told(translate) for one in told]
    if more:
        yield from ("", *more)
