"""What the window does with settings: shows them, shows the keys, and lets a new name hold at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt

from reader.ui.settings.dialog import Page, SettingsDialog
from reader.ui.settings.renewing import renew
from reader.ui.settings.settings import ANNOTATOR, KEYS

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus
    from reader.ui.window import Window


class SettingsCommands(QObject):
    """Carries them out for one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SettingsDialog | None = None
        window.settings.changed.connect(self._on_setting)

    def show(self, page: Page = Page.READING) -> SettingsDialog:
        """Open the settings beside the text, on a page; they stay where they are when they are open."""
        if self._dialog is None or not shiboken6.isValid(self._dialog):
            window = self._window
            self._dialog = SettingsDialog(window.settings, window.desk.tags.values, window)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.show_page(page)
        elif page is not Page.READING:
            self._dialog.show_page(page)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def show_keys(self) -> None:
        """The cheat sheet."""
        from reader.ui.help import KeysDialog  # noqa: PLC0415 - seldom needed

        window = self._window
        KeysDialog(
            window,
            own=window.settings.get(KEYS),
            tags=window.desk.tags.values(),
            change=lambda: self.show(Page.KEYS),
        ).exec()

    def change_language(self) -> None:
        """Let the window speak the language that is set, at once where that can be; the settings stay open."""
        page = self._dialog.page if self._dialog is not None and shiboken6.isValid(self._dialog) else None
        fresh = renew(self._window)
        if fresh is None:
            self._window.shell.notice.say(
                self.tr("The language changes when Duizhao is started the next time.")
            )
        elif page is not None:
            fresh.rooms.settings.show(page)

    def _on_setting(self, key: str) -> None:
        session = self._window.session
        if key == ANNOTATOR.key and session is not None:
            name = session.annotator = self._window.settings.get(ANNOTATOR)

            def work(corpus: Corpus) -> None:
                corpus.changes.annotator = name

            session.write(work, owner=self)
