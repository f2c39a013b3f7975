"""The main window: library, text, codebook and annotations, search; and what the commands do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from reader.chinese.script import SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.corpus import faults
from reader.corpus.rows import Change, State
from reader.errors import UserError
from reader.ui import first_picture
from reader.ui.actions import Actions
from reader.ui.article.following import follow
from reader.ui.corpora import SUFFIX, Corpora
from reader.ui.desk.desk import Desk
from reader.ui.guarding import guarded
from reader.ui.importing.asking import ImportQuestions
from reader.ui.importing.importer import Importer
from reader.ui.importing.previewing import Previewing
from reader.ui.looks import Looks
from reader.ui.rooms import Rooms
from reader.ui.session import Session
from reader.ui.settings.settings import KEYS, Settings
from reader.ui.sharing.beginning import follow as follow_file
from reader.ui.shell import Shell
from reader.ui.status import StatusBar
from reader.ui.undoing import Undoing

if TYPE_CHECKING:
    from reader.corpus.search import Line
    from reader.ui.codebook.tagging import Tagging
    from reader.ui.desk.taking import Taking
    from reader.ui.standards import SimplifiedStandardMenu, StandardMenu

_LONGEST_TITLE = 60
"""Characters of the article's title in that of the window."""


class Window(QMainWindow):
    """One window on one corpus.

    With `piecemeal` the panels beside the text wait for `complete`, so that the text is there sooner; a
    command that needs one of them does not wait. So do what the commands do, their words, keys and menus.
    """

    taking: Taking
    _standards: StandardMenu
    _simplified_standards: SimplifiedStandardMenu

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
        self._connect()
        self.looks = Looks(self, self.shell, self.actions_, self._build_tool_bar(), settings)
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
        self._build_commands()
        shell.codebook.tag_chosen.connect(desk.tag)
        shell.codebook.import_requested.connect(lambda: self.rooms.codebook_files.import_codebook())  # noqa: PLW0108
        shell.codebook.export_requested.connect(self.corpora.export_codebook)
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
            shell.codebook.set_session(self.session)
            shell.search.set_session(self.session)
            self.rooms.terms.take_in()
            self._tick_standards(self.session)
        self._tell_commands()
        if any(self.actions_[name].isChecked() for name in ("view.differences", "view.doubts")):
            self.rooms.doubts.mark()

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
        self.corpora.may_leave = self._may_leave
        self.corpora.opened.connect(self._on_session)
        self.corpora.leaving.connect(self._leave_session)
        shell.library.article_chosen.connect(self.open_article)
        shell.library.said.connect(desk.said)
        shell.library.progress_wanted.connect(lambda: self.rooms.progress.show())  # noqa: PLW0108
        shell.view.selection_changed.connect(lambda _: self._tell_place())
        shell.view.context_menu_requested.connect(self._context_menu)
        desk.article_opened.connect(self._on_article)
        desk.said.connect(lambda text: self.statusBar().showMessage(text, 6000))
        self.importer.finished.connect(lambda _: self._open_some_article())

    def _build_commands(self) -> None:
        """What the commands are called, by which keys they go, what they do, and the menus with them."""
        from reader.ui.calls import calls_of  # noqa: PLC0415
        from reader.ui.desk.taking import Taking  # noqa: PLC0415

        own = self.settings.get(KEYS)
        self.actions_.set_keys(own)
        self.taking = Taking(self.actions_, self.settings)
        self.actions_.connect_all(calls_of(self))
        self._fill_menus()

    def _fill_menus(self) -> None:
        from reader.ui.languages import LanguageMenu  # noqa: PLC0415
        from reader.ui.standards import SimplifiedStandardMenu, StandardMenu  # noqa: PLC0415

        self._recent = QMenu(self.tr("Open &recent"), self)
        self._recent.aboutToShow.connect(lambda: self.corpora.fill_recent(self._recent))
        self._standards = StandardMenu(self)
        self._standards.chosen.connect(self._set_standard)
        self._simplified_standards = SimplifiedStandardMenu(self)
        self._simplified_standards.chosen.connect(self._set_simplified_standard)
        languages = LanguageMenu(self.settings, self).menu
        submenus = {
            "corpus.open": (self._recent,),
            "view.indent": (self._simplified_standards.menu, self._standards.menu),
            "look.dark": (languages,),
        }
        self.actions_.fill(submenus)

    def _build_tool_bar(self) -> QToolBar:
        bar = self.addToolBar(self.tr("Main tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        groups = (
            ("import.files", "export.csv"),
            ("edit.undo", "edit.redo"),
            ("tag.palette", "tag.note"),
            ("search.open",),
            ("view.smaller", "view.bigger", "look.dark"),
        )
        for group in groups:
            if bar.actions():
                bar.addSeparator()
            for name in group:
                bar.addAction(self.actions_[name])
        return bar

    # -- corpus and article --------------------------------------------------------------------

    @property
    def session(self) -> Session | None:
        """The corpus that is open."""
        return self.corpora.session

    def open_article(self, number: int, position: int | None = None, span: Span | None = None) -> None:
        """Show an article; one that is gone is told in words."""
        self._remember_place()
        try:
            self.desk.open(number, position=position, span=span)
        except UserError as error:
            self.shell.notice.show_error(error)

    def _on_session(self, session: Session) -> None:
        """Show a corpus wholly or not at all: where one part cannot, the others must not show it beside an old one."""
        try:
            self._show_session(session)
        except Exception as error:
            self.corpora.leave()
            self._tell_commands()
            raise faults.told(error, session.path) or error from error

    def _show_session(self, session: Session) -> None:
        session.changed.connect(self._on_changed)
        self.desk.set_session(session)
        self.shell.library.set_session(session)
        if self._tagging is not None:
            self.shell.codebook.set_session(session)
            self.shell.search.set_session(session)
            self.rooms.terms.take_in()
            self._tick_standards(session)
        place = self.settings.place_in(session.path)
        self._open_some_article(*place)
        self._tell_commands()
        follow_file(self, session)

    def _leave_session(self) -> None:
        """No part may read a corpus that is being closed; a search that runs gives up."""
        self.complete()
        for part in (self.desk, self.shell.library, self.shell.codebook, self.shell.search):
            part.set_session(None)

    def _tell_commands(self) -> None:
        """The commands say whether they can do anything now."""
        if self._tagging is not None:  # before, there are but those of the tool bar
            self.actions_.suit(corpus=self.session is not None)
        self.undoing.tell()

    def _open_some_article(self, number: int = 0, position: int = 0) -> None:
        """The article last read, else the first one, else a word on what to do."""
        session = self.session
        if session is None or self.desk.article is not None:
            return
        articles = session.corpus.articles.some([number]) or session.corpus.articles.all(limit=1)
        if articles:
            self.open_article(articles[0].id, position if articles[0].id == number else None)
        else:
            self.shell.view.set_message(
                self.tr("This corpus is empty"),
                self.tr("Drop files or folders here, or press Ctrl+I to import some."),
            )
            self._tell_place()

    def _on_article(self, number: int) -> None:
        self.shell.library.set_current(number)
        self.rooms.tell_twins()
        self.shell.view.setFocus()
        self._remember_place()
        self._tell_place()

    def _on_changed(self, change: Change) -> None:
        article, caret = self.desk.article, self.shell.view.caret()
        self.shell.library.take_in(change)
        if "tag" in change.kinds or "annotation" in change.kinds:
            self.furnished.codebook.refresh()
        self.desk.take_in(change)
        if change.kinds & {"tag", "annotation"}:
            self.shell.renew_palette(self.furnished.codebook.tags)
        if "setting" in change.kinds and self.session is not None and self._tagging is not None:
            self._tick_standards(self.session)
        self.rooms.take_in(change)
        if self.desk.article is None:
            if article is not None and self.session is not None:
                self._go_on_at(follow(self.session.corpus, change, article, caret))
                self._go_on_near(article.id)
            self._open_some_article()
        if "article" in change.kinds:
            self.rooms.tell_twins()
        self.undoing.tell()
        self._tell_place()

    def _go_on_at(self, place: tuple[int, int] | None) -> None:
        """The open article was cut anew: where one was is in another one now."""
        if place is not None:
            number, position = place
            self.open_article(number, position)
            self.shell.view.select(Span(position, position))

    def _go_on_near(self, number: int) -> None:
        """The open article was removed: the list goes on with the one after it, or else the one before."""
        if self.session is not None and self.desk.article is None:
            near = self.shell.library.near(number)
            there = {article.id for article in self.session.corpus.articles.some(near)}
            if there:
                self.open_article(next(one for one in near if one in there))

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

    def _set_standard(self, standard: Standard) -> None:
        if self.session is not None:
            self.session.write(lambda corpus: corpus.set_standard(standard), owner=self)

    def _set_simplified_standard(self, standard: SimplifiedStandard) -> None:
        if self.session is not None:
            self.session.write(lambda corpus: corpus.set_simplified_standard(standard), owner=self)

    def _tick_standards(self, session: Session) -> None:
        settings = session.corpus.settings
        self._standards.show(settings.standard)
        self._simplified_standards.show(settings.simplified_standard)

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
        """Where no corpus is open, only one is taken: there is nothing to import into."""
        paths = _dropped(event)
        if paths and (self.session is not None or _is_corpus(paths)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A corpus is opened, anything else is imported; with Shift it is looked at first."""
        paths = _dropped(event)
        if not paths:
            return
        event.acceptProposedAction()
        if _is_corpus(paths):
            self.corpora.open(paths[0])
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previewing.open(paths)
        else:
            self.import_paths(paths)

    # -- tagging -------------------------------------------------------------------------------

    def _context_menu(self, place: QPoint, span: Span | None) -> None:
        from reader.ui.context import context_menu  # noqa: PLC0415 - after the first picture

        context_menu(self, span).popup(place)

    # -- searching -----------------------------------------------------------------------------

    def open_search(self, text: str = "") -> None:
        """Show the search, with something to search for or with what it had."""
        self.furnished.search.show()
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

    def _tell_place(self) -> None:
        """Title and status bar say where one is."""
        article, session = self.desk.article, self.session
        name = session.path.stem if session is not None else ""
        if session is not None and session.readonly:
            name = self.tr("{0} (read only)").format(name)
        title = article.title if article is not None else ""
        if len(title) > _LONGEST_TITLE:
            title = f"{title[: _LONGEST_TITLE - 1]}…"
        parts = [part for part in (title, name, "Duizhao") if part]
        self.setWindowTitle(" — ".join(parts))
        if article is None:
            self.shell.place.setText("")
            return
        facts = [
            self.tr("%n character(s)", "", article.characters),
            self.tr("%n annotation(s)", "", self.desk.count),
        ]
        span = self.shell.view.selection()
        if span is not None:
            facts.insert(0, self.tr("%n selected", "", len(span)))
        self.shell.place.setText("  ·  ".join(facts))

    def say_unexpected(self, show: Callable[[], object]) -> None:
        """A fault of ours: say so; `show` shows the details."""
        self.shell.notice.say(
            self.tr("Something went wrong in the program. What you tagged before is saved."),
            self.tr("You can go on working. Please report it with the details."),
            serious=True,
            buttons=[(self.tr("&Details…"), show)],
        )

    # -- state ---------------------------------------------------------------------------------

    def _remember_place(self) -> None:
        if self.session is not None and self.desk.article is not None:
            position = self.shell.view.top_position().position
            self.settings.remember_place(self.session.path, self.desk.article.id, position)

    def _may_leave(self) -> bool:
        """Before another corpus is opened: an import that runs is asked about."""
        self._remember_place()
        if self._tagging is not None:
            self.shell.annotations.flush()
        if not self.importer.running:
            return self._is_safe()
        from reader.ui.agreeing import Question  # noqa: PLC0415 - after the first picture

        text = self.tr("Stop the import? What was imported so far stays.")
        answers = {"do": self.tr("&Stop the import"), "stay": self.tr("&Go on importing")}
        question = Question(self, text, title=self.tr("An import is running"), **answers)
        # Where the import ends meanwhile, there is nothing left to ask.
        self.importer.finished.connect(question.do.click)
        if not question.agreed():
            return False
        self.importer.stop()
        if self.session is not None:
            self.session.drain()
        return self._is_safe()

    def _is_safe(self) -> bool:
        """Whether the corpus may be closed: what is not on the disk yet is asked about."""
        session = self.session
        if session is None or (session.is_safe() and not len(session.holding)):
            return True
        return self.rooms.sharing.may_leave()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where one was; what waits is written before the window goes. Where that fails, the window stays."""
        event.ignore()
        if not self._may_leave():
            return
        self.looks.remember()
        first_picture.save(self.shell.view.page)
        self.settings.save()
        self.corpora.leave()
        event.accept()


def _dropped(event: QDropEvent) -> list[Path]:
    """The files that are dragged. An address without a whole path would stand for the folder of the program."""
    names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [Path(name) for name in names if Path(name).is_absolute() and "\0" not in name]


def _is_corpus(paths: list[Path]) -> bool:
    """Whether what is dragged is a corpus, which is opened."""
    return len(paths) == 1 and paths[0].suffix == SUFFIX
