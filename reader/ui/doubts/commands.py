"""What the window does with doubts: marks them, lists them, offers them in the menu of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from reader.chinese.doubts import doubts
from reader.chinese.parallel import Form
from reader.chinese.parts import pinned_in
from reader.chinese.pins import Pin, Reach
from reader.chinese.span import Span
from reader.ui.beside import covered, put_beside
from reader.ui.doubts.deciding import decide, reach_name
from reader.ui.doubts.dialog import DoubtsDialog
from reader.ui.doubts.finding import Found, described
from reader.ui.errands import Errand
from reader.ui.settings.settings import MARK_DIFFERENCES, MARK_DOUBTS

if TYPE_CHECKING:
    from reader.corpus.rows import Change
    from reader.ui.session import Session
    from reader.ui.window import Window


class DoubtCommands(QObject):
    """Carries them out for one window; all writes go through its session."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: DoubtsDialog | None = None
        self._loaded: set[str] = set()
        window.corpora.leaving.connect(self._leave)
        window.corpora.opened.connect(lambda _: self._mark_again())
        window.desk.article_opened.connect(self._follow)

    # -- marking -------------------------------------------------------------------------------

    def mark(self) -> None:
        """Mark what is ticked in the menu; what that takes of OpenCC's dictionaries is loaded on another thread."""
        wanted = self._wanted()
        self._window.settings.set(MARK_DIFFERENCES, wanted[0])
        self._window.settings.set(MARK_DOUBTS, wanted[1])
        if wanted[1] and not self._configs() <= self._loaded:
            self._load()
        else:
            self._apply()

    def _mark_again(self) -> None:
        """Other standards may hold now: what they take is not to be loaded while the page is painted."""
        differences, doubtful = self._wanted()
        if doubtful and not self._configs() <= self._loaded:
            self._window.shell.view.set_marking(differences=differences, doubts=False)
            self._load()

    def _wanted(self) -> tuple[bool, bool]:
        actions = self._window.actions_
        return actions["view.differences"].isChecked(), actions["view.doubts"].isChecked()

    def _configs(self) -> set[str]:
        session = self._window.session
        if session is None:
            return set()
        settings = session.corpus.settings
        return {settings.standard.value, settings.simplified_standard.value}

    def _load(self) -> None:
        configs = self._configs()

        def work() -> None:
            for config in configs:
                doubts("\u53d1", config)

        def then(_: object) -> None:
            self._loaded |= configs
            self._apply()

        Errand(work, then, self)

    def _apply(self) -> None:
        differences, doubtful = self._wanted()
        view = self._window.shell.view
        view.set_marking(differences=differences, doubts=doubtful)

    # -- the list ------------------------------------------------------------------------------

    def show(self) -> None:
        """List the doubts of the open article beside the text."""
        session, article = self._window.session, self._window.desk.article
        if session is None or article is None:
            return
        if self._dialog is None or not shiboken6.isValid(self._dialog):
            self._dialog = DoubtsDialog(self._window, settings=self._window.settings)
            self._dialog.span_chosen.connect(self._go_to)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for name in ("edit.undo", "edit.redo"):  # they would only act in the window behind it
                self._dialog.addAction(self._window.actions_[name])
            put_beside(self._dialog, self._window.shell.view.viewport())
            self._dialog.finished.connect(lambda _: self._window.shell.view.cover(0))
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.show_article(session, article.id, self._window.shell.view.caret())

    def take_in(self, change: Change) -> None:
        """Bring marks and list up to date with a change."""
        if "setting" in change.kinds:
            self._mark_again()
        if self._shown is not None:
            self._shown.take_in(change)

    @property
    def _shown(self) -> DoubtsDialog | None:
        there = self._dialog is not None and shiboken6.isValid(self._dialog)
        return self._dialog if there else None

    def _leave(self) -> None:
        if self._shown is not None:
            self._shown.show_article(None, 0, 0)
            self._shown.close()

    def _follow(self, article: int) -> None:
        if self._shown is not None:
            self._shown.follow(article, self._window.shell.view.caret())

    def _go_to(self, article: int, span: Span, form: Form | None) -> None:
        """Select a place in the text behind the list."""
        desk, view = self._window.desk, self._window.shell.view
        if self._shown is not None:
            view.cover(covered(self._shown, view.viewport()))
        if desk.article is None or desk.article.id != article:
            self._window.open_article(article, span=span)
            return
        if form is not None:
            view.set_active_form(form)
        view.select(span)
        view.reveal(span)

    # -- the menu of the text ------------------------------------------------------------------

    def offer(self, menu: QMenu) -> None:
        """Put the alternatives to what was pointed at into a menu, and the way back from a decision."""
        if self._configs() <= self._loaded and self._fill(menu, self._pointed()):
            menu.addSeparator()

    def offer_later(self, menu: QMenu) -> None:
        """The same in a menu of its own, for as long as OpenCC's dictionaries are not read, which takes a moment."""
        if not self._configs() <= self._loaded:
            place = self._pointed()
            self._load()
            later = menu.addMenu(self.tr("Conversion"))
            later.aboutToShow.connect(lambda: self._fill_later(later, place))

    def _pointed(self) -> int:
        """The place of the body for which a menu was asked."""
        view = self._window.shell.view
        span = view.selection()
        return view.pointed if view.pointed is not None else span.start if span else view.caret()

    def _fill_later(self, menu: QMenu, place: int) -> None:
        menu.clear()
        if not self._fill(menu, place):
            menu.addAction(self.tr("Nothing is in doubt here")).setEnabled(False)

    def _fill(self, menu: QMenu, place: int) -> bool:
        """What can be decided at a place of the body; whether there is anything."""
        view, session, article = self._window.shell.view, self._window.session, self._window.desk.article
        if session is None or article is None or view.page is None:
            return False
        found = [described(view.page.parallel, one) for one in view.doubts_at(place)]
        for one in found:
            self._offer_doubt(menu, session, article.id, one)
        pins = self._pins_at(place)
        for pin in pins:
            self._offer_pin(menu, session, pin)
        return bool(found or pins)

    def _offer_doubt(self, menu: QMenu, session: Session, article: int, found: Found) -> None:
        chosen = found.one.doubt.chosen
        for target in found.one.doubt.alternatives:
            words = self.tr("“{0}” instead of “{1}”").format(target, chosen).replace("&", "&&")
            self._offer_reaches(menu.addMenu(words), session, article, found, target)
        words = self.tr("“{0}” is right").format(chosen).replace("&", "&&")
        self._offer_reaches(menu.addMenu(words), session, article, found, chosen)

    def _offer_reaches(self, menu: QMenu, session: Session, article: int, found: Found, target: str) -> None:
        for reach in Reach:
            action = menu.addAction(reach_name(reach))
            action.triggered.connect(
                lambda _=False, reach=reach: decide(session, article, found, target, reach, self)
            )

    def _offer_pin(self, menu: QMenu, session: Session, pin: Pin) -> None:
        words = self.tr("Take back the decision for “{0}” {1}").format(pin.target, reach_name(pin.reach))
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(
            lambda _=False: session.write(lambda corpus: corpus.pins.remove(pin.id), owner=self)
        )

    def _pins_at(self, place: int) -> list[Pin]:
        """The decisions that took effect on the character at a position, those of both forms."""
        page = self._window.shell.view.page
        if page is None or not page.parallel.blocks:
            return []
        index = page.parallel.block_at(place)
        inside = place - page.parallel.blocks[index].span.start
        return [
            one.pin
            for form in Form
            for one in pinned_in(page.parallel, form, index, Span(inside, inside + 1))
        ]
