"""What the window does about others on the same file, about acts that wait, and about a file that is taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from reader import messages
from reader.corpus.claiming import claim, release
from reader.corpus.meanwhile import Clash
from reader.corpus.rows import Change
from reader.corpus.steps import StepFilter, Steps, StepState
from reader.corpus.watching import Presence, Seen
from reader.corpus.whereabouts import Place, Whereabouts, place_of
from reader.errors import UserError
from reader.ui.agreeing import Question
from reader.ui.errands import Errand
from reader.ui.plain import plain
from reader.ui.settings.settings import EXPLAINED
from reader.ui.sharing import rescue
from reader.ui.sharing.watcher import FileWatcher
from reader.ui.wording import described, joined, what_happened, what_to_do

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.window import Window

_HELD, _LOST, _CLASH = "held", "lost", "clash"
"""What notices are about."""
_SHOWN_FOR = 8000
_LONGEST = 160
"""Characters of a note that a notice shows."""
_REMEMBERED = 200


class Sharing(QObject):
    """Follows the file of the open corpus for one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._watcher: FileWatcher | None = None
        self._claimed: Path | None = None
        window.corpora.leaving.connect(self._leave)

    def begin(self, session: Session) -> None:
        """Follow the file of a corpus that was opened, and see in what kind of place it is."""
        self._leave()
        self._watcher = FileWatcher(session.path, self)
        self._watcher.touched.connect(session.look)
        session.others_wrote.connect(self._tell_others)
        session.look()
        path = session.path
        Errand(lambda: place_of(path), lambda place: self._place_known(session, place), self)

    def _leave(self) -> None:
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher.deleteLater()
            self._watcher = None
        if self._claimed is not None:
            release(self._claimed)
            self._claimed = None

    # -- where it is ---------------------------------------------------------------------------

    def _place_known(self, session: Session, place: Whereabouts) -> None:
        """In a shared folder other computers are told that the corpus is open here, and the person what to mind."""
        if self._window.session is not session or place.message is None:
            return
        if claim(session.path, session.annotator):
            self._claimed = session.path
        if place.kind is Place.NETWORK and self._watcher is not None:
            self._watcher.poll()
        name, known = str(session.path.absolute()), self._window.settings.get(EXPLAINED)
        notice = self._window.shell.notice
        if name not in known and not notice.text:
            error = UserError(place.message, path=session.path, service=place.service)
            notice.say(what_happened(error), what_to_do(error))
            self._window.settings.set(EXPLAINED, [name, *known][:_REMEMBERED])

    # -- what others did -----------------------------------------------------------------------

    def _tell_others(self, seen: Seen) -> None:
        session = self._window.session
        if session is None:
            return
        if seen.whole:
            self._window.corpora.open(session.path)
            self._window.shell.notice.say(
                self.tr("Another program wrote to this corpus.")
                if session.readonly
                else self.tr("Another window or program put an earlier state of this corpus in its place."),
                self.tr("It was opened anew: what you see is what is in the file now."),
            )
            return
        if words := self._words(session, seen.steps):
            self._window.statusBar().showMessage(words, _SHOWN_FOR)

    def _words(self, session: Session, numbers: frozenset[int]) -> str:
        """One step by its name, several by their number."""
        if len(numbers) > 1:
            return self.tr("%n step(s) were done in another window or program.", "", len(numbers))
        for number in numbers:
            for step in Steps(session.corpus.db).page(StepFilter(), before=number + 1, since=number - 1):
                name = described(step.name, step.facts)
                done = step.state is StepState.DONE
                told = (
                    self.tr("Done in another window or program: {0}")
                    if done
                    else self.tr("Taken back in another window or program: {0}")
                )
                return told.format(name)
        return ""

    def tell_clash(self, clash: Clash) -> None:
        """A note was written in two places: both texts are kept; one of them can be chosen."""
        notice, acts = self._window.shell.notice, self._window.desk.acts

        def keep(text: str) -> None:
            notice.withdraw(_CLASH)
            acts.set_note(clash.number, text, clash.both)

        notice.say(
            self.tr(
                "Another window or program changed this note while you were writing. Both texts are kept in it."
            ),
            self.tr("Theirs: {0}").format(_short(clash.theirs) or "—"),
            about=_CLASH,
            buttons=[
                (self.tr("Keep only &mine"), lambda: keep(clash.mine)),
                (self.tr("&Keep only theirs"), lambda: keep(clash.theirs)),
            ],
        )

    # -- acts that wait ------------------------------------------------------------------------

    def tell_held(self) -> None:
        """Say that something waits to be written, why, and when it will be; or that it is written now."""
        session, notice = self._window.session, self._window.shell.notice
        if session is None:
            return
        error, count = session.holding.error, len(session.holding)
        if error is None:
            if notice.about == _HELD:
                notice.withdraw(_HELD)
                self._window.statusBar().showMessage(self.tr("What waited is saved now."), _SHOWN_FOR)
            return
        if not count or session.presence is not Presence.THERE:
            return  # it is being tried; or the notice about the file says it all
        waits = self.tr("%n change(s) are not saved yet. They wait and are saved by themselves.", "", count)
        busy = error.message is messages.CORPUS_BUSY
        remedy = self.tr("You need not do anything, and nothing is lost.") if busy else self._cause(session)
        notice.say(
            what_happened(error),
            joined(waits, remedy),
            serious=not busy,
            about=_HELD,
            buttons=[(self.tr("Try &now"), session.try_again)],
        )

    def _cause(self, session: Session) -> str:
        error = session.holding.error
        if error is not None and error.message is messages.DISK_FULL:
            return self.tr("Free some space; all that you did before is saved.")
        return self.tr("All that you did before is saved.")

    # -- a file that is taken away -------------------------------------------------------------

    def tell_presence(self, presence: Presence) -> None:
        """Say that the file is gone or another one, and offer the way out; or that it is there again."""
        session, notice = self._window.session, self._window.shell.notice
        if session is None:
            return
        if presence is Presence.THERE:
            if notice.about == _LOST:
                notice.withdraw(_LOST)
                self._window.statusBar().showMessage(self.tr("The file is there again."), _SHOWN_FOR)
            self.tell_held()
            return
        error = rescue.error_of(session, presence)
        gone = presence is Presence.GONE
        words = self.tr("&Save it there again") if gone else self.tr("&Keep mine, open the other")
        remedy = joined(what_to_do(error), self.tr("Nothing is lost as long as this window is open."))
        notice.say(
            what_happened(error),
            remedy,
            serious=True,
            about=_LOST,
            buttons=[(words, self.rescue)],
        )

    def rescue(self) -> None:
        """Save what is open of a file that is gone, and go on with it."""
        session = self._window.session
        if session is not None and session.presence is not Presence.THERE:
            rescue.carry_out(self._window, session)

    # -- leaving -------------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Before a corpus is closed: what is not on the disk is asked about."""
        session = self._window.session
        if session is None:
            return True
        if session.presence is not Presence.THERE and not self._settled_presence(session):
            return False
        session = self._window.session
        if session is None or not len(session.holding):
            return True
        return self._ask_held(session)

    def _settled_presence(self, session: Session) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replaced = session.presence is Presence.REPLACED
        box.setWindowTitle(self.tr("Another file is there") if replaced else self.tr("The file is gone"))
        box.setText(what_happened(rescue.error_of(session, session.presence)))
        box.setInformativeText(
            self.tr("What you did would be lost with this window. Save it beside the other file first?")
            if replaced
            else self.tr("What you did would be lost with this window. Save it there again first?")
        )
        save = QMessageBox.StandardButton.Save
        box.setStandardButtons(save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
        answer = box.exec()
        if answer == save:
            saved = rescue.carry_out(self._window, session)
            if saved and replaced:
                self._tell_name(box.windowTitle())
            return saved
        if answer == QMessageBox.StandardButton.Discard:
            session.give_up()
            return True
        return False

    def _tell_name(self, title: str) -> None:
        """Under which name it was kept, which the notice says, too, but that goes with the window."""
        told = QMessageBox(self._window)
        told.setIcon(QMessageBox.Icon.Information)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWindowTitle(title)
        told.setText(self._window.shell.notice.text)
        told.setStandardButtons(QMessageBox.StandardButton.Ok)
        told.exec()

    def _ask_held(self, session: Session) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Not saved yet"))
        error = session.holding.error
        box.setText(self.tr("%n change(s) are not saved yet.", "", len(session.holding)))
        box.setInformativeText(plain(what_happened(error)) if error is not None else "")
        wait = box.addButton(self.tr("&Wait"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Close &without them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(wait)

        def settled() -> None:
            if not len(session.holding):
                wait.click()

        session.holding.changed.connect(settled)
        try:
            box.exec()
        finally:
            session.holding.changed.disconnect(settled)  # the button goes with the box
        if box.clickedButton() is leave:
            session.give_up()
            return True
        return not len(session.holding)

    # -- steps of others -----------------------------------------------------------------------

    def ask_foreign(self, change: Change, *, back: bool) -> bool:
        """Whether a step that another window did is to be taken back (or made again) here."""
        if back:
            title, do = self.tr("Undo"), self.tr("&Take it back")
            text = self.tr("This was done in another window or by another program. Take it back?")
        else:
            title, do = self.tr("Redo"), self.tr("&Make it again")
            text = self.tr("This was taken back in another window or by another program. Make it again?")
        name, stay = described(change.name, change.facts), self.tr("&Leave it")
        return Question(self._window, text, do=do, stay=stay, title=title, more=name).agreed()


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
