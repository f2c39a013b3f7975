"""What the window does with backups: has them made, lists them, compares and restores them."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from reader import messages
from reader.corpus import backup as backups
from reader.corpus.backup import Backup, Difference, Reason
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.ui import choosing
from reader.ui.backups.dialog import BackupsDialog
from reader.ui.backups.keeper import Keeper
from reader.ui.backups.model import moment
from reader.ui.corpora import SUFFIX, copy_over
from reader.ui.errands import Errand
from reader.ui.settings.settings import BACKUP_MINUTES, BACKUPS
from reader.ui.wording import sentence, what_happened, what_to_do

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.session import Session
    from reader.ui.window import Window

_SOON = 400
"""Milliseconds within which changes are compared together."""
_ABOUT = "backup"
"""What a notice is about."""


class BackupCommands(QObject):
    """Carries them out for one window; what takes long is done on threads of its own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: BackupsDialog | None = None
        self._error: UserError | None = None
        self._compared = threading.Event()
        self._asked = 0
        """How often the backups were asked for: the last answer counts."""
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._compare_again)
        self.keeper = Keeper(window.settings, lambda: window.importer.running, self)
        self.keeper.made.connect(self._on_made)
        self.keeper.failed.connect(self._on_failed)
        self.keeper.begun.connect(self._show_busy)
        window.corpora.leaving.connect(self._leave)
        window.corpora.opened.connect(lambda _: self._refresh())

    def begin(self, session: Session) -> None:
        """Care for a corpus that was opened."""
        self._error = None
        self.keeper.begin(session)

    def take_in(self) -> None:
        """Something was written: compare again, soon."""
        if self._shown is not None:
            self._soon.start()

    def show(self) -> None:
        """List the backups beside the text."""
        session = self._window.session
        if session is None:
            return
        if self._shown is None:
            self._dialog = BackupsDialog(self._window)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.chosen.connect(self._compare)
            self._dialog.restore_wanted.connect(self.ask_restore)
            self._dialog.save_wanted.connect(self.ask_save)
            self._dialog.make_wanted.connect(self.make_now)
            self._dialog.folder_wanted.connect(self.open_folder)
        assert self._dialog is not None
        self._refresh()
        self._dialog.say(sentence(self._error) if self._error is not None else "", serious=True)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.table.setFocus()

    def make_now(self) -> None:
        """Make a backup now."""
        session = self._window.session
        if session is not None:
            if self.keeper.session is not session:
                self.keeper.begin(session)
            self.keeper.make_now(Reason.HAND)

    def open_folder(self) -> None:
        """Show the folder of the backups in the file manager."""
        session = self._window.session
        if session is not None:
            folder = backups.backup_folder(session.path)
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                reason = error.strerror or error
                refused = UserError(messages.TARGET_UNWRITABLE, path=folder, reason=reason)
                if self._shown is not None:
                    self._shown.say(sentence(refused), serious=True)
                return
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @property
    def dialog(self) -> BackupsDialog | None:
        """The dialog, while it is open."""
        return self._shown

    # -- what the keeper says ------------------------------------------------------------------

    def _on_made(self, made: Backup | None) -> None:
        self._error = None
        self._window.shell.notice.withdraw(_ABOUT)
        self._refresh()
        if self._shown is not None:
            nothing = self.tr("Nothing was done since the newest backup, so none was made.")
            self._shown.say(self.tr("A backup was made and verified.") if made is not None else nothing)

    def _on_failed(self, error: UserError) -> None:
        """Told once, until one succeeds again."""
        first, self._error = self._error is None, error
        self._show_busy()
        if self._shown is not None:
            self._shown.say(sentence(error), serious=True)
        elif first:
            notice = self._window.shell.notice
            if notice.text:
                self._window.statusBar().showMessage(what_happened(error), 10_000)
            else:
                button = (self.tr("&Backups…"), self.show)
                notice.say(what_happened(error), what_to_do(error), about=_ABOUT, buttons=[button])

    def _show_busy(self) -> None:
        if self._shown is not None:
            self._shown.set_busy(self.keeper.running)

    # -- the list ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        shown, session = self._shown, self._window.session
        if shown is None:
            return
        self._list(shown, session.path if session is not None else None)
        shown.set_busy(self.keeper.running)
        minutes = self._window.settings.get(BACKUP_MINUTES)
        by_itself = self.tr("A backup is made after %n minute(s) in which something was done.", "", minutes)
        by_hand = self.tr("Backups are not made by themselves: that is switched off in the settings.")
        shown.tell_when(by_itself if self._window.settings.get(BACKUPS) else by_hand)

    def _list(self, shown: BackupsDialog, path: Path | None) -> None:
        """Each is opened and counted: of many, on a slow disk, that takes long."""
        self._asked += 1
        asked = self._asked
        if path is None:
            shown.set_backups([])
            return

        def then(found: list[Backup]) -> None:
            if asked == self._asked and shiboken6.isValid(shown):
                shown.set_backups(found)
                shown.set_busy(self.keeper.running)

        Errand(lambda: backups.list_backups(path), then, shown)

    def _compare_again(self) -> None:
        if self._shown is not None:
            self._compare(self._shown.current)

    def _compare(self, backup: Backup | None) -> None:
        self._compared.set()
        session = self._window.session
        if backup is None or session is None or self._shown is None:
            return
        stopped = self._compared = threading.Event()
        path, shown = session.path, self._shown
        shown.show_difference(None)

        def work() -> Difference | UserError | None:
            try:
                return backups.compare(backup.path, path, go_on=lambda: not stopped.is_set())
            except UserError as error:
                return error

        def then(found: Difference | UserError | None) -> None:
            if stopped.is_set() or not shiboken6.isValid(shown):
                return
            if isinstance(found, UserError):
                shown.show_difference(None, sentence(found))
            elif found is not None:
                shown.show_difference(found)

        Errand(work, then, shown)

    # -- doing ---------------------------------------------------------------------------------

    def ask_save(self, backup: Backup) -> None:
        """Ask for a name and write a backup to it."""
        session, shown = self._window.session, self._shown
        if session is None or shown is None:
            return
        stamp = moment(backup).replace(":", "").replace(" ", "-")
        name = session.path.parent / f"{session.path.stem}-{stamp}{SUFFIX}"
        chosen = choosing.save_file(shown, self.tr("Save this backup as"), str(name), f"*{SUFFIX}")
        if not chosen:
            return
        path = Path(chosen)
        if path.exists() and path.samefile(session.path):
            shown.say(self.tr("This is the corpus that is open. Choose another name."), serious=True)
            return

        def work() -> None:
            with Corpus.open(backup.path, readonly=True) as corpus:
                copy_over(corpus, path)

        self._errand(work, self.tr("The backup is in {0}.").format(path))

    def _errand(self, work: Callable[[], None], told: str) -> None:
        shown = self._shown
        assert shown is not None

        def caught() -> UserError | None:
            try:
                work()
            except UserError as error:
                return error
            return None

        def then(error: UserError | None) -> None:
            if shiboken6.isValid(shown):
                shown.say(told if error is None else sentence(error), serious=error is not None)

        Errand(caught, then, shown)

    def ask_restore(self, backup: Backup) -> None:
        """Ask, then put a backup in the place of the corpus, which is kept beside it."""
        session = self._window.session
        if session is None or self.keeper.running:
            return
        box = QMessageBox(self._shown or self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Restore a backup"))
        box.setText(self.tr("Put the backup of {0} in the place of the corpus?").format(moment(backup)))
        box.setInformativeText(
            self.tr("The corpus as it is now is not lost: it is kept beside it, as a file of its own.")
        )
        yes = box.addButton(self.tr("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is yes:
            self.restore(backup)

    def restore(self, backup: Backup) -> None:
        """Close the corpus, put the backup in its place, and open that."""
        window, session = self._window, self._window.session
        if session is None or not window.corpora.may_leave():
            return
        path = session.path
        window.corpora.leave()
        window.shell.view.set_message(self.tr("The backup is being restored…"), "")

        def work() -> Path | UserError | None:
            try:
                return backups.restore(backup.path, path)
            except UserError as error:
                return error

        def then(found: Path | UserError | None) -> None:
            window.corpora.open(path)
            if isinstance(found, UserError):
                window.shell.notice.show_error(found)
                return
            done = self.tr("The backup of {0} is in place.").format(moment(backup))
            kept = self.tr("The corpus as it was before is kept in {0}.").format(found) if found else ""
            window.shell.notice.say(done, kept)
            if self._shown is not None:
                self._shown.say(done)

        Errand(work, then, self)

    # -- within --------------------------------------------------------------------------------

    @property
    def _shown(self) -> BackupsDialog | None:
        there = self._dialog is not None and shiboken6.isValid(self._dialog)
        return self._dialog if there else None

    def _leave(self) -> None:
        self._soon.stop()
        self._compared.set()
        self.keeper.end()
