"""The dialog before a corpus is merged: it shows what would come and what would not, then does it as one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.merging.outcome import Outcome
from reader.errors import UserError
from reader.ui.codebook.room import open_as
from reader.ui.far import FarTold
from reader.ui.importing.progress import ProgressBar
from reader.ui.merging import report
from reader.ui.merging.working import Found, Work
from reader.ui.session import Session
from reader.ui.wording import sentence


class MergeDialog(QDialog):
    """Looks at `path` and merges it into the corpus of a session; whoever opens it calls `look`."""

    merged = Signal(object)  # Outcome

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._path = session, path
        self._work: Work | None = None
        self._left: tuple[UserError, ...] = ()
        self._told = ""
        """What is shown, as lines to be copied."""
        self.setWindowTitle(self.tr("Merge another corpus into this one"))
        open_as(self, 720, 520)
        self._words = QLabel(self.tr("From {0}").format(path))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.report = QTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("What would happen"))
        self._build_options()
        self.progress = ProgressBar()
        self.progress.stop_wanted.connect(self._stop)
        self._build_buttons()
        self._far = FarTold(self, self._advance, lambda: not self.progress.isHidden())
        self._lay_out()

    def _build_options(self) -> None:
        """What can be chosen; each is shown only where it makes a difference."""
        self.articles = QCheckBox(self.tr("Take in &articles that are not here"))
        self.articles.setChecked(True)
        self.articles.toggled.connect(self.look)
        self.articles.hide()
        self.unnamed = QLineEdit()
        self._unnamed_words = QLabel(self.tr("A&nnotator of those that say none:"))
        self._unnamed_words.setBuddy(self.unnamed)
        self._show_unnamed(0)

    def _build_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(self.tr("&Merge"))
        self.go.setDefault(True)
        self.copy = QPushButton(self.tr("&Copy this list"))
        self.copy.setAutoDefault(False)
        self._buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.accepted.connect(self.do)
        self._buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self._told))

    def look(self) -> None:
        """See what a merge would do; nothing is changed."""
        self._begin(self.tr("Looking at what is there…"), self._show, only_look=True)

    def do(self) -> None:
        """Merge, and close when it is done."""
        self._begin(self.tr("Merging…"), self._end, only_look=False)

    # -- working -------------------------------------------------------------------------------

    def _begin(self, text: str, then: Callable[[Found], None], *, only_look: bool) -> None:
        self._stop()  # a look that still runs
        self._set_busy(True)
        self.progress.begin(text)
        work = self._work = Work(
            self._path,
            articles=self.articles.isChecked(),
            unnamed=self.unnamed.text().strip(),
            only_look=only_look,
            far=self._far.begin().note,
        )

        def answer(found: Found) -> None:
            if work is self._work:
                self._set_busy(False)
                self._left = work.left
                then(found)

        self._session.write(work, answer, owner=self)

    def _advance(self, done: int, total: int) -> None:
        if not self.progress.isHidden():
            self.progress.advance(done, total, self.tr("{0} of {1}").format(done, total))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.go, self.copy, self.articles, self.unnamed):
            widget.setEnabled(not busy)
        if not busy:
            self.progress.hide()

    # -- showing -------------------------------------------------------------------------------

    def _show(self, found: Found) -> None:
        """What a look has found."""
        if not isinstance(found, Outcome):
            self._say(
                self.tr("Stopped: it is not known what would come.") if found is None else sentence(found)
            )
            self.go.setEnabled(False)
            return
        left = [sentence(error) for error in self._left]
        self._told = report.plain(found, left)
        self.report.setHtml(report.rich(found, left))
        self.go.setEnabled(not found.is_nothing)
        if self.articles.isChecked():  # who did not want them can want them again
            self.articles.setVisible(bool(found.articles_added))
        self._show_unnamed(found.unnamed)
        (self.go if self.go.isEnabled() else self._cancel).setFocus()

    def _end(self, found: Found) -> None:
        """What a merge has done."""
        if isinstance(found, Outcome):
            self.accept()
            self.merged.emit(found)
        elif found is None:
            self._say(self.tr("Stopped: nothing was changed."))
        else:
            self._say(sentence(found))
            self.go.setEnabled(False)

    def _say(self, text: str) -> None:
        """Say why nothing is shown, in the place of what would come."""
        self._told = text
        self.report.setPlainText(text)

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
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same."""
        self._stop()
        super().closeEvent(event)
