"""Which corpus is open: new, open, recent, sample, save a copy, and where dialogs begin."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader import messages, resources
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.ui.notice import NoticeBar
from reader.ui.session import Session
from reader.ui.settings.settings import ANNOTATOR, RECENT, Settings, data_folder
from reader.ui.wording import joined, what_happened

SUFFIX = ".duizhao"


class Corpora(QObject):
    """Opens and leaves corpora; `opened` carries the new `Session`. Errors go to the notice bar.

    `leaving` comes while the corpus can still be read; afterwards it cannot.
    """

    opened = Signal(object)  # Session
    leaving = Signal()

    def __init__(self, settings: Settings, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._notice, self._window = settings, notice, window
        self.session: Session | None = None
        self.may_leave: Callable[[], bool] = lambda: True

    # -- opening -------------------------------------------------------------------------------

    def open_first(self, path: Path | None) -> None:
        """At start: the corpus asked for, else the last one; where there was none, the sample."""
        recent = [Path(name) for name in self._settings.get(RECENT)]
        wanted = path or (recent[0] if recent else None)
        if wanted is None:
            self.open_sample()
        else:
            self.open(wanted)  # no other one in its place: one would work in that unawares

    def open(self, path: Path) -> bool:
        """Open a corpus in place of the present one, which stays open if that fails."""
        if not self.may_leave():
            return False
        try:
            if path.with_name(f".{path.name}.open").exists():  # see `reader.corpus.claiming`
                found = self._ask_shared(path)
                if found is None:
                    return False
                path = found
            session = Session(path, self._settings.get(ANNOTATOR))
        except UserError as error:
            self.tell_refused(error, path)
            return False
        if self.session is not None:
            self._notice.hide()  # what it says is about the corpus that is left
        self.leave()
        self.session = session
        session.failed.connect(self._notice.show_error)
        self._settings.remember_corpus(path)
        self.opened.emit(session)
        if self.session is not session:
            return False  # it could not be shown
        if session.refusal is not None:
            self._tell_read_only(session.refusal)
        return True

    def tell_refused(self, error: UserError, path: Path) -> None:
        """Say why a corpus cannot be used; of one that is damaged with what can be done about it."""
        from reader.ui.recovering import Recovery, can_help  # noqa: PLC0415 - most days nothing is damaged

        if can_help(error):
            Recovery(self._notice, self.open, self._settings.get(ANNOTATOR), self._window).offer(error, path)
        else:
            self._notice.show_error(error)

    def _tell_read_only(self, refusal: UserError) -> None:
        """Say that one can look and search but not write, and offer the way out."""
        self._notice.say(
            joined(self.tr("This corpus is open to be read only."), what_happened(refusal)),
            self.tr("Nothing that you tag or change would be saved. To work on it, work on a copy."),
            buttons=[(self.tr("&Save a copy and open it…"), lambda: self.save_copy(then_open=True))],
        )

    def _ask_shared(self, path: Path) -> Path | None:
        """What to open where another computer may have the corpus open: it, a copy, or (None) nothing."""
        from reader.corpus.claiming import claim_of_another  # noqa: PLC0415 - seldom needed
        from reader.ui.sharing import shared  # noqa: PLC0415

        claim = claim_of_another(path)
        if claim is None:
            return path
        way = shared.ask(path, claim, self._window)
        if way is shared.Way.COPY:
            with _writing(path):
                return shared.copy_of(path)
        return path if way is shared.Way.OPEN else None

    def open_sample(self) -> None:
        """Open the user's copy of the sample corpus; it is made when it is not there."""
        path = data_folder() / f"sample{SUFFIX}"
        new = False
        try:
            with explained(path):
                new = not path.exists()
                if new:
                    from reader.exchange import sample  # noqa: PLC0415 - needed once in a life

                    path.parent.mkdir(parents=True, exist_ok=True)
                    sample.build(path, resources.find("sample"))
        except UserError as error:
            self._notice.show_error(error)
            return
        if self.open(path) and new:
            self._welcome()

    def _welcome(self) -> None:
        """Say what one sees, what to try, and where one's own articles go: not among those of the sample."""
        self._notice.say(
            self.tr("This is a sample corpus, to try everything on."),
            self.tr(
                "Select a passage, press T and type a part of a tag's name. F1 lists all keys. "
                "For your own articles, make a corpus of your own and drop the files on the window."
            ),
            buttons=[(self.tr("&New corpus…"), self.new)],
        )

    def leave(self) -> None:
        """Close the corpus that is open: what waits is written first, and nothing reads it any more."""
        if self.session is not None:
            self.leaving.emit()
            self.session.close()
            self.session = None

    def new(self) -> None:
        """Ask for a name and open a new, empty corpus."""
        path = self._ask_save(self.tr("New corpus"), f"corpus{SUFFIX}")
        if path is None or self._is_open(path):
            return
        try:
            with _writing(path):
                path.unlink(missing_ok=True)  # the dialog has asked whether to replace it
                drop_log(path)
            Corpus.create(path).close()
        except UserError as error:
            self._notice.show_error(error)
        else:
            self.open(path)

    def ask_open(self) -> None:
        """Ask for a corpus and open it."""
        pattern = self.tr("Corpora (*.duizhao);;All files (*)")
        from reader.ui import choosing  # noqa: PLC0415 - after the first picture

        name = choosing.open_file(self._window, self.tr("Open a corpus"), self.folder(), pattern)
        if name:
            self.open(Path(name))

    def fill_recent(self, menu: QMenu) -> None:
        """List the recent corpora that are still there."""
        menu.clear()
        for name in self._settings.get(RECENT):
            path = Path(name)
            if path.exists():
                action = menu.addAction(f"{path.stem} — {path.parent}".replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, path=path: self.open(path))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    # -- copies ----------------------------------------------------------------------

    def save_copy(self, *, then_open: bool = False) -> None:
        """Ask for a name and write a copy of the corpus as it stands; perhaps go on with that."""
        session = self.session
        if session is None:
            return
        name = f"{session.path.stem}-copy{SUFFIX}"
        path = self._ask_save(self.tr("Save a copy as"), name)
        if path is None or self._is_open(path):
            return

        text = self.tr("A copy is in {0}.").format(path)

        def done(_: object) -> None:
            if not then_open or self.open(path):
                self._notice.say(text)

        session.read(
            lambda corpus: copy_over(corpus, path),
            done,
            failed=self._notice.show_error,
            owner=self,
        )

    def _ask_save(self, title: str, name: str) -> Path | None:
        pattern = self.tr("Corpora (*.duizhao)")
        from reader.ui import choosing  # noqa: PLC0415 - after the first picture

        chosen = choosing.save_file(self._window, title, str(Path(self.folder()) / name), pattern)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() == SUFFIX:
            return path
        path = path.with_name(path.name + SUFFIX)
        return path if not path.exists() or self.may_replace(path) else None  # not the name it asked about

    def may_replace(self, path: Path) -> bool:
        """Whether a file that is there may be replaced: the person is asked."""
        from reader.ui.agreeing import Question  # noqa: PLC0415 - after the first picture

        text = self.tr("{0} exists already. Replace it?").format(path)
        answers = {"do": self.tr("&Replace it"), "stay": self.tr("&Keep it")}
        return Question(self._window, text, title=self.tr("Replace the file?"), **answers).agreed()

    def _is_open(self, path: Path) -> bool:
        """Whether this is the corpus that is open; then it is said that another name is needed."""
        if self.session is None or not path.exists() or not path.samefile(self.session.path):
            return False
        self._notice.say(self.tr("This is the corpus that is open."), self.tr("Choose another name."))
        return True

    def folder(self) -> str:
        """Where dialogs begin: beside the corpus, but not in the program's own folder, nor beside one only to read."""
        session = self.session
        if session is not None and not session.readonly and session.path.parent != data_folder():
            return str(session.path.parent)
        return str(Path.home())


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Raises UserError where the system does not let a file be replaced, and where there is no room for it."""
    try:
        yield
    except UserError as error:
        if error.message not in (messages.DISK_FULL, messages.WRITE_FAILED):
            raise  # those two speak of a step in the corpus, which is untouched
        reason = error.facts.get("reason", os.strerror(errno.ENOSPC))
        raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=reason) from error
    except OSError as error:
        raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=error.strerror or error) from error


def copy_over(corpus: Corpus, path: Path) -> None:
    """Write a corpus to a file, in the place of one that is there: that goes only when the new one is whole.

    Raises UserError when it cannot be written.
    """
    beside = path.with_name(f".{path.name}.copy")
    with _writing(path):
        beside.unlink(missing_ok=True)
        corpus.save_copy(beside)
        try:
            drop_log(path)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)


def drop_log(path: Path) -> None:
    """Remove the log that a program that died left beside a corpus that is to be replaced.

    It would be taken for that of the next file of this name.
    """
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
