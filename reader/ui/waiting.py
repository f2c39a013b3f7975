"""Work that a person has to wait for, on a thread of its own: the windows go on being painted, and it is said why."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop

#: How long nothing is said of it, in seconds, and how often the windows are looked after, in milliseconds.
_QUIET = 0.3
_STEP_MS = 20


def wait_for(work: Callable[[], object], reason: str = "") -> None:
    """Do some work on another thread and come back when it is done; what it raises is raised here.

    Windows are painted meanwhile, but take nothing. With a reason, it is shown where the work takes longer than a
    moment.
    """
    failed: list[BaseException] = []

    def do() -> None:
        try:
            work()
        except BaseException as error:  # for the thread that waits
            failed.append(error)

    thread = threading.Thread(target=do, name="duizhao-waiting", daemon=True)
    thread.start()
    began, shown = time.monotonic(), None
    while thread.is_alive():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _STEP_MS)
        thread.join(_STEP_MS / 1000)
        if reason and shown is None and time.monotonic() - began > _QUIET:
            from reader.ui.waiting_dialog import Waiting  # noqa: PLC0415 - seldom needed

            shown = Waiting(reason)
            shown.show()
    if shown is not None:
        shown.hide()
        shown.deleteLater()
    for error in failed:
        raise error
