"""The system ends the program: by a signal, or with the session. The window closes as by a person's hand, unasked.

A program that is killed loses nothing either, but leaves a log beside the corpus: then a copy of the one file lacks
what is in that.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

if TYPE_CHECKING:
    from types import FrameType

    from reader.ui.session import Session
    from reader.ui.window import Window

#: A logout or a shutdown, Ctrl+C in the terminal, the terminal's end. Windows tells a program of its end otherwise.
_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP") if sys.platform != "win32" else ()
#: Dialogs that are open one above the other are put away one by one; after so many it has to do without.
_MOST_DIALOGS = 50
#: Milliseconds after which it is told what was kept elsewhere at the last end.
_TOLD_AFTER = 600

_Handler = Callable[[int, "FrameType | None"], object] | int | signal.Handlers


class Ending(QObject):
    """Waits for the end of the session and for signals, on the main thread, and closes the window then.

    Python's own handlers would wait for the event loop to come back to Python; so the system writes a byte to a
    pipe that the loop watches (https://docs.python.org/3/library/signal.html#signal.set_wakeup_fd).
    """

    def __init__(self, window: Window) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        super().__init__(application)
        self.window = window
        """The one to be closed: another language comes with another window."""
        self._ending = False
        self._dialogs = 0
        self._before: dict[int, _Handler] = {}
        if _SIGNALS:
            self._listen()
        application.commitDataRequest.connect(self.commit)
        application.aboutToQuit.connect(self._leave)
        QTimer.singleShot(_TOLD_AFTER, self, self._tell_kept)

    def _listen(self) -> None:
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        for number in (getattr(signal, name) for name in _SIGNALS):
            if signal.getsignal(number) is not signal.SIG_IGN:  # `nohup` wants it so
                self._before[number] = signal.signal(number, lambda *_: None) or signal.SIG_DFL
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)

    def forget(self) -> None:
        """Leave the signals as they were; once only."""
        if not _SIGNALS:
            return
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        for end in self._pipe:
            os.close(end)

    def commit(self) -> None:
        """The session may end: all that was done is in the one file; one can go on working if it does not end."""
        if self._ending or not isValid(self.window) or (session := self.window.session) is None:
            return
        self.window.furnished.annotations.flush()
        session.write(lambda corpus: corpus.fold())
        session.catch_up()

    def end(self) -> None:
        """Close the window and leave the program, with nothing asked. Dialogs that wait for an answer get none;
        what is typed in them is kept.
        """
        if self._ending:
            return
        self._ending = True
        with _reported():
            self._keep_typed()
        self._put_dialogs_away()

    def _leave(self) -> None:
        """However the program ends: the file is closed."""
        if isValid(self.window):
            self.window.corpora.leave()

    def _hear(self) -> None:
        heard = b""
        with suppress(BlockingIOError):
            heard = os.read(self._pipe[0], 64)  # the numbers of the signals, also of others
        if any(number in self._before for number in heard):
            self.end()

    def _keep_typed(self) -> None:
        """What is typed in dialogs is given up with them, but not lost."""
        from reader.ui.sharing import typed  # noqa: PLC0415 - seldom needed

        typed.keep()

    def _put_dialogs_away(self) -> None:
        """One at a time: whoever opened it goes on from there before the next one."""
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        dialog = QApplication.activeModalWidget()
        if dialog is None or self._dialogs == _MOST_DIALOGS:
            self._close()
            return
        self._dialogs += 1
        with _reported():
            if isinstance(dialog, QDialog):
                dialog.done(QDialog.DialogCode.Rejected)
            else:
                dialog.close()
        QTimer.singleShot(0, self, self._put_dialogs_away)

    def _close(self) -> None:
        """Whatever fails on the way: the next is tried all the same, and the program ends."""
        if isValid(self.window):  # else it was closed before
            for step in (self._store, self._keep_elsewhere, self._leave_window):
                with _reported():
                    step()
        QApplication.exit(0)

    def _leave_window(self) -> None:
        window, session = self.window, self.window.session
        if session is None or _has_all(session):
            window.close()
        else:  # it would ask; what waits is tried for the last time
            window.settings.save()
            window.corpora.leave()

    def _keep_elsewhere(self) -> None:
        """What could not come to its place on the disk is kept in the user's own folder; nobody can be asked."""
        session = self.window.session
        if session is None or session.readonly or _has_all(session):
            return
        from reader.ui.sharing import elsewhere  # noqa: PLC0415 - seldom needed

        elsewhere.keep(session)

    def _tell_kept(self) -> None:
        from reader.ui.sharing import elsewhere  # noqa: PLC0415 - after the first picture

        if isValid(self.window):
            elsewhere.tell(self.window)

    def _store(self) -> None:
        """Let what was begun come to the disk: a note that is being written, what waits, a file taken away."""
        window, session = self.window, self.window.session
        if session is None:
            return
        window.importer.stop()
        window.furnished.annotations.flush()
        session.catch_up()
        while window.importer.running and window.session is session:  # with the files in hand
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if window.session is not session:
            return  # a person has closed it meanwhile
        if not session.is_safe():
            from reader.ui.sharing import rescue  # noqa: PLC0415 - seldom needed

            rescue.carry_out(window, session)
        elif len(session.holding):
            session.try_again()
            session.catch_up()  # they are handed out
            session.catch_up()  # and done


def _has_all(session: Session) -> bool:
    """Whether all that was done is in the file, and that is in its place."""
    return session.is_safe() and not len(session.holding)


@contextmanager
def _reported() -> Iterator[None]:
    """What fails is written down and does not hinder what comes after it."""
    try:
        yield
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
