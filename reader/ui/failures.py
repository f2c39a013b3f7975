"""What happens to an error that nobody caught: it is written down, and said in words."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from reader.corpus import faults
from reader.errors import UserError
from reader.ui.settings.settings import data_folder

if TYPE_CHECKING:
    from reader.ui.faults.dialog import FaultDialog
    from reader.ui.window import Window

log = logging.getLogger("duizhao")

_BYTES, _FILES = 500_000, 3
#: The same fault is written down so often in full, and said again only after so many seconds.
_IN_FULL, _AGAIN_AFTER = 3, 30.0
#: So many faults are in the details, and so many characters of a warning of Qt in the log.
_DETAILS, _WARNING = 5, 300


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


class Failures(QObject):
    """Keeps the log and stands in for the excepthooks while the window is open.

    The log holds what failed and where in the program, never text of an article, a note, a query or a file (see
    `faults.record`). The same fault is said once, however often it comes.
    """

    _elsewhere = Signal(object)  # an exception of a thread

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self.path = (folder or data_folder()) / "log" / "duizhao.log"
        self.window: Window | None = None
        self.dialog: FaultDialog | None = None
        self._handler: _Log | None = None
        self._hook = sys.excepthook
        self._thread_hook = threading.excepthook
        self._counts: Counter[str] = Counter()
        self._said: dict[str, float] = {}
        self._records: list[str] = []
        self._elsewhere.connect(self._take, Qt.ConnectionType.QueuedConnection)

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
        threading.excepthook = self._on_thread
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Leave things as they were."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        qInstallMessageHandler(None)
        if self._handler is not None:
            log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    # -- where they come from ------------------------------------------------------------------

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._hook(kind, error, trace)
            return
        if threading.current_thread() is not threading.main_thread():
            self._elsewhere.emit(error)
            return
        if not self._take(error):
            self._hook(kind, error, trace)

    def _on_thread(self, facts: Any) -> None:
        if facts.exc_value is not None and not isinstance(facts.exc_value, SystemExit):
            self._elsewhere.emit(facts.exc_value)

    def _take(self, error: BaseException) -> bool:
        """Write an exception down and say it; False where there is nobody to say it to."""
        error = self._told_by_the_world(error)
        window = self.window if self.window is not None and shiboken6.isValid(self.window) else None
        if isinstance(error, UserError):
            log.warning("said to the user: %s", error.message.what)
            if window is not None:
                window.shell.notice.show_error(error)
            return True
        fault = self._write_down(error)
        if window is not None and self._is_news(fault):
            window.say_unexpected(self.show)
            self._ask_the_file(window)
        if self.dialog is not None and shiboken6.isValid(self.dialog):
            self.dialog.show_faults(self.details())
        return window is not None

    def _told_by_the_world(self, error: BaseException) -> BaseException:
        """What SQLite says of a file that is read for the screen is no fault of ours."""
        session = self.window.session if self.window is not None else None
        found = faults.told(error, session.path) if session is not None else None
        if session is None or found is None:
            return error
        session.look()  # the file may have been taken away
        return found

    def _ask_the_file(self, window: Window) -> None:
        """Where the corpus has what none can have, that is said instead: it is no fault of ours."""
        from reader.ui.errands import Errand  # noqa: PLC0415 - most days there is no fault
        from reader.ui.vetting import unsound  # noqa: PLC0415

        session = window.session
        if session is None:
            return

        def tell(found: UserError | None) -> None:
            if found is not None and window.session is session:
                window.corpora.tell_refused(found, session.path)

        Errand(lambda: unsound(session.path), tell, window)

    # -- what is kept --------------------------------------------------------------------------

    def _write_down(self, error: BaseException) -> str:
        """In full the first times, then only counted; which fault it is."""
        from reader.ui.faults.record import place, record  # noqa: PLC0415 - most days there is none

        fault = place(error)
        self._counts[fault] += 1
        count = self._counts[fault]
        if count <= _IN_FULL:
            text = record(error)
            log.error("unexpected\n%s", text)
            if count == 1:
                self._records = [*self._records, text][-_DETAILS:]
        elif count & (count - 1) == 0:
            log.error("unexpected, %s times: %s", count, fault)
        return fault

    def _is_news(self, fault: str) -> bool:
        now = time.monotonic()
        if now - self._said.get(fault, -_AGAIN_AFTER) < _AGAIN_AFTER:
            return False
        self._said[fault] = now
        return True

    # -- what is shown -------------------------------------------------------------------------

    def details(self) -> str:
        """What can be sent with a report: the system, the latest faults, how often each came."""
        from reader.ui.faults.record import system  # noqa: PLC0415

        counts = [f"{count} × {fault}" for fault, count in self._counts.most_common(20)]
        return "\n\n".join([system(), *reversed(self._records), "\n".join(counts)])

    def show(self) -> None:
        """Open the one dialog about what went wrong."""
        from reader.ui.faults.dialog import FaultDialog  # noqa: PLC0415

        window = self.window
        if window is None:
            return
        if self.dialog is None or not shiboken6.isValid(self.dialog):
            self.dialog = FaultDialog(self.path, self._reopen, window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show_faults(self.details())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _reopen(self) -> None:
        window = self.window
        if window is not None and window.session is not None:
            window.corpora.open(window.session.path)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Qt's own warnings go to the log; what is not of the program's own alphabet is no part of a warning."""
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    plain = text[:_WARNING].encode("ascii", "replace").decode("ascii")
    log.log(level, "Qt: %s", plain)
