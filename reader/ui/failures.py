"""What happens to an error that nobody caught: it is written down, and said in words."""

from __future__ import annotations

import faulthandler
import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from reader.errors import UserError
from reader.ui.settings.settings import data_folder

if TYPE_CHECKING:
    from reader.ui.window import Window

log = logging.getLogger("duizhao")

_BYTES, _FILES = 500_000, 3


class _Log(logging.Handler):
    """A rotating file that is opened by the first record: most days there is none."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - it brings sockets and pickles

            self._file = RotatingFileHandler(
                self._path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8"
            )
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        super().close()


class Failures:
    """Keeps the log and stands in for the excepthook while the window is open.

    The log holds what failed and where in the program, never text of an article.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or data_folder()) / "log" / "duizhao.log"
        self.window: Window | None = None
        self._handler: _Log | None = None
        self._hook = sys.excepthook

    def install(self) -> None:
        """Write down from now on."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._handler = None  # no log is no reason not to start
        else:
            handler = _Log(self.path)
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            log.addHandler(handler)
            self._handler = handler
        log.propagate = False
        if sys.stderr is not None:
            faulthandler.enable()
        sys.excepthook = self._on_exception
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Leave things as they were."""
        sys.excepthook = self._hook
        qInstallMessageHandler(None)
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._hook(kind, error, trace)
            return
        if isinstance(error, UserError):
            log.warning("said to the user: %s", error.message.what)
            if self.window is not None:
                self.window.shell.notice.show_error(error)
            return
        log.error("unexpected", exc_info=(kind, error, trace))
        if self.window is not None:
            self.window.say_unexpected(self.path)
        else:
            self._hook(kind, error, trace)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own warnings go to the log."""
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    log.log(level, "Qt: %s", text)
