"""Another language for the whole window while the program runs: the window is closed, and opened again in it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.ui import languages
from reader.ui.desk.warming import warm_up
from reader.ui.ending import Ending
from reader.ui.failures import Failures
from reader.ui.fonts import ui_font
from reader.ui.languages import Language
from reader.ui.settings.settings import LANGUAGE
from reader.ui.settings.standing import Standing

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The window that took the place of the first one: somebody must hold it.
_shown: list[Window] = []


def speak(language: Language) -> None:
    """Let everything that is built from now on speak a language, in a face with its shapes."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    languages.install(application, language)
    application.setFont(ui_font(traditional=languages.spoken(language) is Language.TRADITIONAL))


def renew(window: Window) -> Window | None:
    """A window in the language that is set, on the same corpus and at the same place, instead of this one.

    What stood beside the text is opened again as it was.

    None, and nothing has changed, when the window may not be closed now (an import runs).
    """
    from reader.ui.window import Window  # noqa: PLC0415 - it knows this module

    path = window.session.path if window.session is not None else None
    search, chosen = window.furnished.search, window.desk.choice.chosen
    place = search.place if search.isVisible() else None
    library, standing, active = window.shell.library.place, Standing.of(window), window.isActiveWindow()
    ends = QApplication.quitOnLastWindowClosed()
    QApplication.setQuitOnLastWindowClosed(False)
    try:
        if not window.close():
            return None
        speak(Language(window.settings.get(LANGUAGE)))
        fresh = Window(window.settings)
        if path is not None:
            fresh.corpora.open_first(path)
        fresh.show()
        fresh.activateWindow()
        fresh.shell.library.restore(library)
        if place is not None:
            fresh.open_search()
            fresh.shell.search.restore(place)
        if chosen is not None:
            fresh.desk.go_to(chosen.id)
    finally:
        QApplication.setQuitOnLastWindowClosed(ends)
    failures = getattr(sys.excepthook, "__self__", None)
    if isinstance(failures, Failures):
        failures.window = fresh
    application = QApplication.instance()
    ending = application.findChild(Ending) if application is not None else None
    if ending is not None:
        ending.window = fresh
    warm_up(fresh.desk)
    _shown[:] = [fresh]
    window.deleteLater()
    if path is not None:  # last: what fails of it takes nothing else with it
        standing.restore(fresh)
    if active:  # else one was in the settings, which come back by themselves
        fresh.activateWindow()
    return fresh
