"""Starts the program: fonts, colours, log, one window on one corpus."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from reader import __version__, resources
from reader.ui import first_picture, fontconfig, fonts, languages, theme
from reader.ui.collecting import Collector
from reader.ui.failures import Failures
from reader.ui.jobs import share_fairly
from reader.ui.languages import Language
from reader.ui.settings.settings import LANGUAGE, SCHEME, Settings, cache_folder
from reader.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

#: What comes after the first picture begins so many milliseconds after it.
_AFTERWARDS = 400


def run(path: Path | None, words: list[str] | None = None) -> int:
    """Open the window on a corpus (None: the last one, or the sample) and return the exit code."""
    share_fairly()
    settings = Settings()
    application = prepare(words, Language(settings.get(LANGUAGE)))
    failures = Failures()
    failures.install()
    window = Window(settings, piecemeal=True)
    failures.window = window
    # After the window is built: while a style sheet is set, each widget costs twice as much to place.
    theme.apply(application, settings.get(SCHEME))  # type: ignore[arg-type]
    _measure_anew(window)
    first_picture.load()
    window.corpora.open_first(path)
    _FirstPicture(window)
    window.show()
    collector = Collector()
    QTimer.singleShot(_AFTERWARDS, window, lambda: _settle(window, collector))
    code = application.exec()
    settings.save()
    collector.end()
    failures.remove()
    return code


class _FirstPicture(QObject):
    """Completes the window as soon as the text was painted for the first time."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.shell.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the painting; what is put off here runs when the picture is on the screen."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._complete)
        return False

    def _complete(self) -> None:
        QApplication.setWindowIcon(_icon())
        self._window.complete()
        _measure_anew(self._window)
        self.deleteLater()


def _measure_anew(window: Window) -> None:
    """Boxes that have measured themselves without the style sheet would stay too small for it."""
    for box in window.findChildren(QComboBox):
        QApplication.sendEvent(box, QEvent(QEvent.Type.StyleChange))
        box.updateGeometry()


def _settle(window: Window, collector: Collector) -> None:
    """What can wait until the first picture is there."""
    from reader.ui.desk.warming import warm_up  # noqa: PLC0415 - after the first picture
    from reader.ui.ending import Ending  # noqa: PLC0415

    Ending(window)
    collector.begin()
    first_picture.save(window.shell.view.page)
    warm_up(window.desk)


def _icon() -> QIcon:
    """The icon in its sizes; to draw it from the vector file would take longer."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - after the first picture

    icon = QIcon()
    for size in (16, 32, 48, 128):
        icon.addFile(str(resources.find("icons", f"duizhao-{size}.png")), QSize(size, size))
    return icon


def prepare(words: list[str] | None = None, language: Language = Language.SYSTEM) -> QApplication:
    """The application with its name, its language and its fonts; its icon comes after the first picture."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # Qt would paint large areas on several threads, and wait for ever where the system has none left for it.
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
        with fontconfig.knowing(fonts.bundled_font(), cache_folder()):
            application = QApplication([*(words or sys.argv[:1]), "-style", "fusion"])
            application.setProperty(theme.FUSION, True)
            fonts.load_fonts()
    application.setApplicationName("duizhao")
    application.setApplicationDisplayName("Duizhao")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("duizhao")
    languages.install(application, language)
    application.setFont(fonts.ui_font(traditional=languages.spoken(language) is Language.TRADITIONAL))
    return application
