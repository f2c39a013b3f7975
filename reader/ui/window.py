"""The main window: library, text, codebook and annotations, search; and what the commands do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMainWindow, QMenu, QMessageBox

from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.rows import Change, State
from reader.corpus.search import Line
from reader.errors import UserError
from reader.ui import theme
from reader.ui.actions import Actions
from reader.ui.corpora import SUFFIX, Corpora
from reader.ui.desk import Desk
from reader.ui.importing.importer import Importer
from reader.ui.session import Session
from reader.ui.settings.settings import (
    GEOMETRY,
    INDENT,
    LINE_SPACING,
    MAXIMISED,
    MEASURE,
    SCHEME,
    SPLITTERS,
    ZOOM,
    Settings,
    packed,
    unpacked,
)
from reader.ui.shell import Shell
from reader.ui.standards import StandardMenu
from reader.ui.wording import step_name

_ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16")


class Window(QMainWindow):
    """One window on one corpus."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.shell = Shell(settings, self)
        self.setCentralWidget(self.shell)
        self.desk = Desk(self.shell.view, self.shell.annotations)
        self.corpora = Corpora(settings, self.shell.notice, self)
        self.importer = Importer(self.shell.progress, self.shell.notice, self)
        self.actions_ = Actions(self, self.shell.view)
        self._palette_use: Callable[[int | str], None] = self.desk.tag
        self._connect()
        self._build_menus()
        self._build_tool_bar()
        self._restore_state()
        self.shell.view.installEventFilter(self)

    # -- building ------------------------------------------------------------------------------

    def _connect(self) -> None:
        shell, desk = self.shell, self.desk
        self.corpora.may_leave = self._may_leave
        self.corpora.opened.connect(self._on_session)
        shell.library.article_chosen.connect(self.open_article)
        shell.codebook.tag_chosen.connect(desk.tag)
        shell.codebook.import_requested.connect(self.corpora.import_codebook)
        shell.codebook.export_requested.connect(self.corpora.export_codebook)
        shell.annotations.retag_requested.connect(self._retag)
        shell.search.line_chosen.connect(self._on_line)
        shell.search.searched.connect(desk.find)
        shell.search.closed.connect(self._close_search)
        shell.view.selection_changed.connect(lambda _: self._tell_place())
        shell.view.context_menu_requested.connect(self._context_menu)
        shell.view.zoom_changed.connect(lambda zoom: self.settings.set(ZOOM, round(zoom * 100)))
        desk.article_opened.connect(self._on_article)
        desk.said.connect(lambda text: self.statusBar().showMessage(text, 6000))
        self.importer.finished.connect(lambda _: self._open_some_article())

    def _build_menus(self) -> None:
        self._recent = QMenu(self.tr("Open &recent"), self)
        self._recent.aboutToShow.connect(lambda: self.corpora.fill_recent(self._recent))
        self._standards = StandardMenu(self)
        self._standards.chosen.connect(self._set_standard)
        self.actions_.connect_all(self._calls())
        self.actions_.fill(
            self.menuBar(), {"corpus.open": self._recent, "view.indent": self._standards.menu}
        )
        self.actions_["view.library"].setChecked(True)
        self.actions_["view.panels"].setChecked(True)

    def _build_tool_bar(self) -> None:
        bar = self._bar = self.addToolBar(self.tr("Main tools"))
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

    def _calls(self) -> dict[str, Callable[[], object]]:
        """What each command does."""
        view, desk, corpora, shell = self.shell.view, self.desk, self.corpora, self.shell
        return {
            "corpus.new": corpora.new,
            "corpus.open": corpora.ask_open,
            "corpus.sample": corpora.open_sample,
            "corpus.copy": corpora.save_copy,
            "import.files": self.ask_import,
            "import.folder": self.ask_import_folder,
            "import.encoding": self.ask_import_encoding,
            "export.csv": corpora.export_csv,
            "codebook.import": corpora.import_codebook,
            "codebook.export": corpora.export_codebook,
            "window.quit": self.close,
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "edit.copy": view.copy,
            "edit.copy_both": view.copy_both,
            "edit.all": view.select_all,
            "search.open": self._open_search,
            "search.next": lambda: shell.search.step(1),
            "search.previous": lambda: shell.search.step(-1),
            "article.next": lambda: shell.library.step(1),
            "article.previous": lambda: shell.library.step(-1),
            "article.untagged": lambda: shell.library.step(1, untagged=True),
            "article.done": lambda: desk.set_state(State.DONE),
            "article.unread": lambda: desk.set_state(State.UNREAD),
            "article.remove": self._remove_article,
            "library.filter": shell.library.focus_filter,
            "tag.palette": self.open_palette,
            "tag.repeat": desk.repeat,
            "tag.note": self._write_note,
            "tag.retag": lambda: self._retag(desk.current or 0),
            "tag.remove": desk.remove_current,
            "tag.next": lambda: desk.step(1),
            "tag.previous": lambda: desk.step(-1),
            "selection.shrink_word": view.shrink_by_word,
            "selection.grow_word": view.grow_by_word,
            "selection.shrink_clause": view.shrink_by_clause,
            "selection.grow_clause": view.grow_by_clause,
            "tag.new": shell.codebook.new_tag,
            "view.bigger": view.zoom_in,
            "view.smaller": view.zoom_out,
            "view.normal": view.zoom_reset,
            "view.text_only": self._toggle_text_only,
            "view.library": lambda: shell.library.setVisible(self.actions_["view.library"].isChecked()),
            "view.panels": lambda: shell.panels.setVisible(self.actions_["view.panels"].isChecked()),
            "view.indent": self._toggle_indent,
            "look.system": lambda: self.set_scheme("system"),
            "look.light": lambda: self.set_scheme("light"),
            "look.dark": self._toggle_dark,
            "help.keys": self._show_keys,
            "help.keys_text": self._show_keys,
            "help.about": self._show_about,
        }

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
        session.changed.connect(self._on_changed)
        self.shell.notice.hide()
        self.desk.set_session(session)
        self.shell.library.set_session(session)
        self.shell.codebook.set_session(session)
        self.shell.search.set_session(session)
        self._standards.show(session.corpus.settings.standard)
        place = self.settings.place_in(session.path)
        self._open_some_article(*place)
        self._tell_history()

    def _open_some_article(self, number: int = 0, position: int = 0) -> None:
        """The article last read, else the first one, else a word on what to do."""
        session = self.session
        if session is None or self.desk.article is not None:
            return
        articles = session.corpus.articles.some([number]) or session.corpus.articles.all()[:1]
        if articles:
            self.open_article(articles[0].id, position if articles[0].id == number else None)
        else:
            self.shell.view.set_message(
                self.tr("This corpus is empty"),
                self.tr("Drop text files or folders here, or press Ctrl+I to import some."),
            )
            self._tell_place()

    def _on_article(self, number: int) -> None:
        self.shell.library.set_current(number)
        self.shell.view.setFocus()
        self._remember_place()
        self._tell_place()

    def _on_changed(self, change: Change) -> None:
        self.shell.library.take_in(change)
        if "tag" in change.kinds or "annotation" in change.kinds:
            self.shell.codebook.refresh()
        self.desk.take_in(change)
        if "setting" in change.kinds and self.session is not None:
            self._standards.show(self.session.corpus.settings.standard)
        if self.desk.article is None:
            self._open_some_article()
        self._tell_history()
        self._tell_place()

    def _remove_article(self) -> None:
        article, session = self.desk.article, self.session
        if article is not None and session is not None:
            session.write(lambda corpus: corpus.articles.remove([article.id]), owner=self)

    def _set_standard(self, standard: Standard) -> None:
        if self.session is not None:
            self.session.write(lambda corpus: corpus.set_standard(standard), owner=self)

    # -- importing -----------------------------------------------------------------------------

    def import_paths(self, paths: list[Path], encoding: str | None = None) -> None:
        """Take files and folders into the open corpus."""
        if self.session is not None and paths:
            self.shell.notice.hide()
            self.importer.start(self.session, paths, encoding)

    def ask_import(self) -> None:
        """Ask for files and import them."""
        pattern = self.tr("Text files (*.txt *.text);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import files"), str(Path.home()), pattern)
        self.import_paths([Path(name) for name in names])

    def ask_import_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"), str(Path.home()))
        self.import_paths([Path(name)] if name else [])

    def ask_import_encoding(self) -> None:
        """Ask for an encoding, then for files that are in it."""
        encoding, ok = QInputDialog.getItem(
            self, self.tr("Import files in an encoding"), self.tr("Encoding"), list(_ENCODINGS), 1, True
        )
        if ok and encoding.strip():
            names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import files"), str(Path.home()))
            self.import_paths([Path(name) for name in names], encoding.strip())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A corpus is opened, anything else is imported."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.corpora.open(paths[0])
        else:
            self.import_paths(paths)

    # -- tagging -------------------------------------------------------------------------------

    def open_palette(self) -> None:
        """Choose a tag for the selection by typing a part of its name."""
        if self.desk.article is None or self.shell.view.selection() is None:
            self.desk.said.emit(self.tr("Select a passage first, then press T."))
            return
        self._palette_use = self.desk.tag
        self._show_palette()

    def _retag(self, number: int) -> None:
        if not any(annotation.id == number for annotation in self.desk.annotations):
            self.desk.said.emit(self.tr("There is no annotation at the caret."))
            return

        def use(tag: int | str) -> None:
            if isinstance(tag, int):
                self.desk.retag(number, tag)

        self._palette_use = use
        self._show_palette()

    def _show_palette(self) -> None:
        if self.session is not None:
            palette = self.shell.palette_for(self._use_palette)
            palette.open_at(self.shell.palette_place(), self.session.corpus.codebook.list())

    def _use_palette(self, tag: int | str) -> None:
        self._palette_use(tag)

    def _write_note(self) -> None:
        number = self.desk.current
        if number is None:
            self.desk.said.emit(self.tr("There is no annotation at the caret."))
        else:
            self.shell.panels.setVisible(True)
            self.shell.annotations.edit_note(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the text, a tag's own key tags the selection at once."""
        if (
            watched is self.shell.view
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            key = event.text().lower()
            for tag in self.desk.tags.values():
                if key and tag.key == key:
                    self.desk.tag(tag.id)
                    return True
        return super().eventFilter(watched, event)

    def _context_menu(self, place: QPoint, span: Span | None) -> None:
        menu = QMenu(self)
        names = ["tag.palette", "tag.repeat"] if span is not None else []
        if self.desk.current is not None:
            names += ["tag.note", "tag.retag", "tag.remove"]
        for name in [*names, "edit.copy", "edit.copy_both"]:
            menu.addAction(self.actions_[name])
        if span is not None and self.session is not None and self.desk.article is not None:
            text = span.of(self.session.corpus.articles.body(self.desk.article.id))[:60]
            search = menu.addAction(self.tr("Search the corpus for this"))
            search.triggered.connect(lambda: self._open_search(text))
        menu.exec(place)

    # -- history -------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last step, whatever it was."""
        if self.session is not None:
            self.shell.annotations.save_note()
            self.session.write(
                lambda corpus: _and_itself(corpus.history.undo()),
                lambda change: self._say_step(change, self.tr("Undone: {0}"), self.tr("There is nothing to undo.")),
                owner=self,
            )

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.session is not None:
            self.session.write(
                lambda corpus: _and_itself(corpus.history.redo()),
                lambda change: self._say_step(change, self.tr("Done again: {0}"), self.tr("There is nothing to redo.")),
                owner=self,
            )

    def _say_step(self, change: Change | None, template: str, nothing: str) -> None:
        self.statusBar().showMessage(template.format(step_name(change)) if change else nothing, 6000)

    def _tell_history(self) -> None:
        """Undo and redo say what they would do."""
        if self.session is None:
            return
        history = self.session.corpus.history
        for name, change in (("edit.undo", history.next_undo()), ("edit.redo", history.next_redo())):
            action = self.actions_[name]
            action.setEnabled(change is not None)
            action.setToolTip(step_name(change) if change else action.text().replace("&", ""))

    # -- searching -----------------------------------------------------------------------------

    def _open_search(self, text: str = "") -> None:
        self.shell.search.show()
        self.shell.search.focus(text)

    def _close_search(self) -> None:
        self.shell.search.hide()
        self.desk.find("", False, False)
        self.shell.view.setFocus()

    def _on_line(self, line: Line) -> None:
        self.open_article(line.article, span=Span(line.start, line.end))

    # -- looks ---------------------------------------------------------------------------------

    def set_scheme(self, scheme: str) -> None:
        """Light, dark, or as the system has it."""
        self.settings.set(SCHEME, scheme)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, scheme)  # type: ignore[arg-type]
        for name in ("system", "light", "dark"):
            self.actions_[f"look.{name}"].setChecked(name == scheme)

    def _toggle_dark(self) -> None:
        self.set_scheme("light" if theme.current().dark else "dark")

    def _toggle_indent(self) -> None:
        indent = self.actions_["view.indent"].isChecked()
        self.settings.set(INDENT, indent)
        self.shell.view.set_options(replace(self.shell.view.options, indent=indent))

    def _toggle_text_only(self) -> None:
        alone = self.actions_["view.text_only"].isChecked()
        self.shell.library.setVisible(not alone and self.actions_["view.library"].isChecked())
        self.shell.panels.setVisible(not alone and self.actions_["view.panels"].isChecked())
        self.menuBar().setVisible(not alone)
        self.statusBar().setVisible(not alone)
        self._bar.setVisible(not alone)
        self.shell.view.setFocus()

    def _show_keys(self) -> None:
        from reader.ui.help import KeysDialog  # noqa: PLC0415

        KeysDialog(self).exec()

    def _show_about(self) -> None:
        from reader.ui.help import show_about  # noqa: PLC0415

        show_about(self)

    def _tell_place(self) -> None:
        """Title and status bar say where one is."""
        article, session = self.desk.article, self.session
        name = session.path.stem if session is not None else ""
        parts = [part for part in (article.title[:60] if article else "", name, "Duizhao") if part]
        self.setWindowTitle(" — ".join(parts))
        if article is None:
            self.shell.place.setText("")
            return
        facts = [
            self.tr("%n character(s)", "", article.characters),
            self.tr("%n annotation(s)", "", len(self.desk.annotations)),
        ]
        span = self.shell.view.selection()
        if span is not None:
            facts.insert(0, self.tr("%n selected", "", len(span)))
        self.shell.place.setText("  ·  ".join(facts))

    def say_unexpected(self, log: Path) -> None:
        """A fault of ours: say so, and where the details are."""
        self.shell.notice.say(
            self.tr("Something went wrong in the program. What you tagged before is saved."),
            self.tr("The details are in {0}. Please report them.").format(log),
            serious=True,
        )

    # -- state ---------------------------------------------------------------------------------

    def _restore_state(self) -> None:
        options = self.shell.view.options
        self.shell.view.set_options(
            replace(
                options,
                zoom=self.settings.get(ZOOM) / 100,
                line_spacing=self.settings.get(LINE_SPACING),
                measure=self.settings.get(MEASURE),
                indent=self.settings.get(INDENT),
            )
        )
        self.actions_["view.indent"].setChecked(self.settings.get(INDENT))
        self.actions_[f"look.{self.settings.get(SCHEME)}"].setChecked(True)
        self.statusBar().addPermanentWidget(self.shell.place)
        if not self.restoreGeometry(unpacked(self.settings.get(GEOMETRY))):
            screen = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1440, screen.width() - 40), min(920, screen.height() - 60))
        self.shell.restore(self.settings.get(SPLITTERS))
        if self.settings.get(MAXIMISED):
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _remember_place(self) -> None:
        if self.session is not None and self.desk.article is not None:
            position = self.shell.view.top_position().position
            self.settings.remember_place(self.session.path, self.desk.article.id, position)

    def _may_leave(self) -> bool:
        """Before another corpus is opened: an import that runs is asked about."""
        self._remember_place()
        self.shell.annotations.save_note()
        if not self.importer.running:
            return True
        answer = QMessageBox.question(
            self,
            self.tr("An import is running"),
            self.tr("Stop the import? What was imported so far stays."),
        )
        if answer is not QMessageBox.StandardButton.Yes:
            return False
        self.importer.stop()
        if self.session is not None:
            self.session.drain()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep where one was; what waits is written before the window goes."""
        if not self._may_leave():
            event.ignore()
            return
        self.settings.set(GEOMETRY, packed(self.saveGeometry()))
        self.settings.set(MAXIMISED, self.isMaximized())
        self.settings.set(SPLITTERS, self.shell.state())
        self.settings.save()
        self.corpora.leave()
        event.accept()


def _and_itself(change: Change | None) -> tuple[Change | None, Change] | None:
    """A change as what was made and as what is told."""
    return None if change is None else (change, change)
