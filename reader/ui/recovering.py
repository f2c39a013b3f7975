"""A corpus that is damaged: what the window can do about it, offered where the damage is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader import messages
from reader.corpus import backup as backups
from reader.corpus.backup import Backup
from reader.corpus.checking import Mended, mend
from reader.errors import UserError
from reader.ui.backups.model import moment
from reader.ui.codebook.room import open_as
from reader.ui.errands import Errand
from reader.ui.wording import what_happened

if TYPE_CHECKING:
    from reader.ui.notice import NoticeBar

#: What can be told of a file whose articles and annotations may still be read.
_DAMAGE = (messages.CORPUS_DAMAGED, messages.CORPUS_STRANGE, messages.CORPUS_ALTERED)
#: What the notice is about.
_ABOUT = "damage"


def can_help(error: UserError) -> bool:
    """Whether an error is one that `Recovery` offers something for."""
    return error.message in _DAMAGE


class Recovery(QObject):
    """Says that a corpus is damaged, and saves what can be read of it, or puts its newest backup in its place.

    Both leave the damaged file, or a copy of it, beside the new one. `open_corpus` opens what came of it, and says if
    it could.
    """

    def __init__(
        self, notice: NoticeBar, open_corpus: Callable[[Path], bool], annotator: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._notice, self._open, self._annotator = notice, open_corpus, annotator
        self._window = parent

    def offer(self, error: UserError, path: Path) -> None:
        """Say the error with what can be done; the newest backup is offered as soon as one is found."""
        self._say(error, path, None)

        def then(found: list[Backup]) -> None:
            if found and self._notice.about == _ABOUT and not self._notice.isHidden():
                self._say(error, path, found[0])

        Errand(lambda: backups.list_backups(path), then, self)

    def _say(self, error: UserError, path: Path, newest: Backup | None) -> None:
        buttons: list[tuple[str, Callable[[], object]]] = [
            (self.tr("&Save what can be read"), lambda: self._save(path))
        ]
        if newest is not None:
            words = self.tr("&Go back to the backup of {0}").format(moment(newest))
            buttons.append((words, lambda: self._go_back(newest, path)))
        remedy = self.tr("It was left as it is, and whatever you choose, it is kept.")
        self._notice.say(what_happened(error), remedy, serious=True, about=_ABOUT, buttons=buttons)

    # -- saving what can be read ------------------------------------------------------------------

    def _save(self, path: Path) -> None:
        self._notice.say(self.tr("What can be read of {0} is being saved…").format(path.name))

        def work() -> Mended | UserError:
            try:
                return mend(path, annotator=self._annotator)
            except UserError as error:
                return error

        def then(found: Mended | UserError) -> None:
            if isinstance(found, UserError):
                self._notice.show_error(found)
            elif self._open(found.saved or path):
                self._tell(found, path)

        Errand(work, then, self)

    def _tell(self, found: Mended, path: Path) -> None:
        told = self.tr("{0} is mended.").format(path.name)
        if found.saved is not None:
            told = self.tr("What could be read of {0} is in {1}, which is open now.")
            told = told.format(path.name, found.saved.name)
        lines = [one.said.told(QCoreApplication.translate) for one in found.problems]
        more = self.tr("Look through what was found before you go on.") if lines else ""
        buttons = [(self.tr("&What was found…"), lambda: FoundDialog(lines, self._window).open())]
        self._notice.say(told, more, buttons=buttons if lines else ())

    # -- a backup ---------------------------------------------------------------------------------

    def _go_back(self, newest: Backup, path: Path) -> None:
        self._notice.say(self.tr("The backup is put in the place of {0}…").format(path.name))

        def work() -> Path | UserError | None:
            try:
                return backups.restore(newest.path, path)
            except UserError as error:
                return error

        def then(found: Path | UserError | None) -> None:
            if isinstance(found, UserError):
                self._notice.show_error(found)
            elif self._open(path):
                done = self.tr("The backup of {0} is in place.").format(moment(newest))
                kept = self.tr("The damaged file is kept in {0}.").format(found) if found else ""
                self._notice.say(done, kept)

        Errand(work, then, self)


class FoundDialog(QDialog):
    """What a repair has found and what is lost, to be read and copied."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was found"))
        open_as(self, 640, 420)
        words = QLabel(self.tr("Of the damaged corpus this could not be saved, or is not certain:"))
        words.setWordWrap(True)
        self.list = QPlainTextEdit("\n".join(lines))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy this list"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.list.toPlainText()))
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
