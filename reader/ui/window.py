"""The main window: library, text, codebook and annotations, search; and what some commands do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from reader.chinese.span import Span
from reader.corpus.rows import State
from reader.errors import UserError
from reader.ui import dropping, first_picture
from reader.ui.actions import Actions
from reader.ui.corpora import Corpora
from reader.ui.desk.desk import Desk
from reader.ui.guarding import guarded
from reader.ui.importing.asking import ImportQuestions
from reader.ui.importing.importer import Importer
from reader.ui.importing.previewing import Previewing
from reader.ui.leaving import Leaving
from reader.ui.library.arranging import Filter
from reader.ui.looks import Looks
from reader.ui.menus import Menus
from reader.ui.place_told import PlaceTold
from reader.ui.rooms import Rooms
from reader.ui.session import Session
from reader.ui.settings.settings import Settings
from reader.ui.shell import Shell
from reader.ui.showing import Showing
from reader.ui.status import StatusBar
from reader.ui.undoing import Undoing

if TYPE_CHECKING:
    from reader.corpus.search import Line
    from reader.ui.codebook.tagging import Tagging
    from reader.ui.desk.taking import Taking


class Window(QMainWindow):
    """One window on one corpus.

    With `piecemeal` the panels beside the text wait for `complete`, so that the text is there sooner; a
    command that needs one of them does not wait. So do what the commands do, their words, keys and menus.
    """

    taking: Taking

    def __init__(self, settings: Settings, *, piecemeal: bool = False) -> None:
        super().__init__()
        self.settings = settings
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setStatusBar(StatusBar(self))
        self.shell = Shell(settings, self)
        self.setCentralWidget(self.shell)
        self.desk = Desk(self.shell.view, settings)
        self.corpora = Corpora(settings, self.shell.notice, self)
        self.importer = Importer(self.shell.progress, self.shell.notice, self)
        self.questions = ImportQuestions(self.import_paths, self, self.settings)
        self.previewing = Previewing(self, self.questions)
        self.undoing = Undoing(self)
        self.actions_ = Actions(self, self.shell.view)
        self._tagging: Tagging | None = None
        self.rooms = Rooms(self)
        self.menus = Menus(self)
        self.place = PlaceTold(self)
        self.leaving = Leaving(self)
        self._showing = Showing(self)
        self._connect()
        self.looks = Looks(self, self.shell, self.actions_, self.menus.build_tool_bar(), settings)
        self.actions_.add_menus(self.menuBar())
        self.looks.language_wanted.connect(lambda: self.rooms.settings.change_language())  # noqa: PLW0108
        self.looks.restore()
        self.statusBar().addPermanentWidget(self.shell.place)
        self.shell.view.set_message(
            self.tr("No corpus is open"),
            self.tr("Press Ctrl+O to open one, or Ctrl+N to make a new one."),
        )
        if not piecemeal:
            self.complete()

    def complete(self) -> None:
        """Add what the first picture did without: codebook, annotations, search, commands. Once only."""
        if self._tagging is not None:
            return
        from reader.ui.codebook.tagging import Tagging  # noqa: PLC0415

        shell, desk = self.shell, self.desk
        shell.furnish()
        self._tagging = Tagging(shell, desk)
        self.menus.build_commands()
        shell.codebook.tag_chosen.connect(desk.tag)
        shell.codebook.import_requested.connect(lambda: self.rooms.codebook_files.import_codebook())  # noqa: PLW0108
        shell.codebook.export_requested.connect(lambda: self.rooms.exports.ask_codebook())  # noqa: PLW0108
        shell.codebook.passages_requested.connect(lambda tag: self.rooms.passages.show_tag(tag))  # noqa: PLW0108
        shell.search.remember_in(self.settings)
        shell.search.line_chosen.connect(self._on_line)
        shell.search.searched.connect(desk.find)
        shell.search.closed.connect(self._close_search)
        shell.search.left.connect(shell.view.setFocus)
        shell.search.said.connect(desk.said)
        shell.codebook.said.connect(desk.said)
        for panel in (shell.annotations, shell.codebook, shell.library):
            panel.left.connect(shell.view.setFocus)
            panel.left.connect(self.looks.show_sides)  # what was shown beside the bare text for a while
        desk.set_panel(shell.annotations)
        desk.acts.clashed.connect(lambda clash: self.rooms.sharing.tell_clash(clash))  # noqa: PLW0108
        shell.view.begin_announcing()
        if self.session is not None:
            self._showing.show_beside(self.session)
        self.tell_commands()
        if any(self.actions_[name].isChecked() for name in ("view.differences", "view.doubts")):
            self.rooms.doubts.mark()

    @property
    def is_complete(self) -> bool:
        """Whether what the first picture did without is there."""
        return self._tagging is not None

    @property
    def furnished(self) -> Shell:
        """The shell with all its panels."""
        self.complete()
        return self.shell

    @property
    def tagging(self) -> Tagging:
        """The ways to a tag, which need the panels."""
        self.complete()
        assert self._tagging is not None
        return self._tagging

    # -- building ------------------------------------------------------------------------------

    def _connect(self) -> None:
        shell, desk = self.shell, self.desk
        self.corpora.may_leave = self.leaving.may_leave
        shell.library.article_chosen.connect(self.open_article)
        shell.library.details_wanted.connect(lambda number: self.rooms.articles.edit_details(number))  # noqa: PLW0108
        self.importer.show_wanted.connect(lambda: self.filter_library(Filter(imported_last=True)))
        shell.library.said.connect(desk.said)
        shell.library.progress_wanted.connect(lambda: self.rooms.progress.show())  # noqa: PLW0108
        shell.view.selection_changed.connect(lambda _: self.place.tell())
        shell.view.context_menu_requested.connect(self._context_menu)
        desk.article_opened.connect(self._on_article)
        desk.said.connect(lambda text: self.statusBar().showMessage(text, 6000))

    # -- corpus and article --------------------------------------------------------------------

    @property
    def session(self) -> Session | None:
        """The corpus that is open."""
        return self.corpora.session

    def open_article(self, number: int, position: int | None = None, span: Span | None = None) -> None:
        """Show an article; one that is gone is told in words."""
        self.remember_place()
        try:
            self.desk.open(number, position=position, span=span)
        except UserError as error:
            self.shell.notice.show_error(error)

    def tell_commands(self) -> None:
        """The commands say whether they can do anything now."""
        if self._tagging is not None:  # before, there are but those of the tool bar
            self.actions_.suit(corpus=self.session is not None)
        self.undoing.tell()

    def _on_article(self, number: int) -> None:
        self.shell.library.set_current(number)
        self.rooms.tell_twins()
        self.shell.view.setFocus()
        self.remember_place()
        self.place.tell()

    def mark_articles(self, state: State) -> None:
        """Say how far one is with the open article, or with those that are marked in the library."""
        if marked := self.shell.library.marked():
            self.shell.library.set_state(marked, state)
        else:
            self.desk.set_state(state)

    def remove_article(self) -> None:
        """Take the open article out of the corpus, or those that are marked in the library; it can be undone."""
        article = self.desk.article
        if marked := self.shell.library.marked():
            self.shell.library.remove(marked)
        elif article is not None:
            self.shell.library.remove([article.id])

    # -- importing -----------------------------------------------------------------------------

    def import_paths(self, paths: list[Path], encoding: str | None = None) -> None:
        """Take files and folders into the open corpus."""
        if self.session is not None and paths:
            self.shell.notice.hide()
            self.importer.start(self.session, paths, encoding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside the text gives way to it in a narrow window."""
        super().resizeEvent(event)
        self.looks.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where nothing else takes it, puts away what the notice above the text says."""
        if event.key() == Qt.Key.Key_Escape and self.shell.notice.isVisible():
            self.shell.notice.hide()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can be opened or imported."""
        if dropping.is_welcome(self, event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A corpus is opened, anything else is imported; with Shift it is looked at first."""
        dropping.take(self, event)

    def filter_library(self, wanted: Filter) -> None:
        """Show in the library only the articles that have what is wanted; where it is hidden, it is shown."""
        self.actions_["view.library"].setChecked(True)
        self.looks.show_sides()
        self.shell.library.set_filter(wanted)

    # -- tagging -------------------------------------------------------------------------------

    def _context_menu(self, place: QPoint, span: Span | None) -> None:
        from reader.ui.context import context_menu  # noqa: PLC0415 - after the first picture

        context_menu(self, span).popup(place)

    # -- searching -----------------------------------------------------------------------------

    def open_search(self, text: str = "") -> None:
        """Show the search, with something to search for or with what it had."""
        self.furnished.show_search()
        self.shell.search.focus(text)

    def _close_search(self) -> None:
        self.shell.view.setFocus()  # before it hides: else Qt gives the focus to the next field for a moment
        self.shell.search.hide()
        self.desk.find("", False, False)

    def _on_line(self, line: Line) -> None:
        self.open_article(line.article, span=Span(line.start, line.end))

    def show_keys(self) -> None:
        """List every command with its key."""
        self.rooms.settings.show_keys()

    def show_about(self) -> None:
        """Say what this program is."""
        from reader.ui.help import show_about  # noqa: PLC0415

        show_about(self)

    def say_unexpected(self, show: Callable[[], object]) -> None:
        """A fault of ours: say so; `show` shows the details."""
        self.shell.notice.say(
            self.tr("Something went wrong in the program. What you tagged before is saved."),
            self.tr("You can go on working. Please report it with the details."),
            serious=True,
            buttons=[(self.tr("&Details…"), show)],
        )

    # -- state ---------------------------------------------------------------------------------

    def remember_place(self) -> None:
        """Keep where one reads, for the next time that this corpus is opened."""
        if self.session is not None and self.desk.article is not None:
            position = self.shell.view.top_position().position
            self.settings.remember_place(self.session.path, self.desk.article.id, position)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where one was; what waits is written before the window goes. Where that fails, the window stays."""
        event.ignore()
        if not self.leaving.may_leave():
            return
        self.looks.remember()
        first_picture.save(self.shell.view.page)
        self.settings.save()
        self.corpora.leave()
        event.accept()
