"""The tool bar of the window and, after the first picture, its commands and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QMenu, QToolBar

from reader.chinese.script import SimplifiedStandard, Standard
from reader.ui.settings.settings import KEYS

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.standards import SimplifiedStandardMenu, StandardMenu
    from reader.ui.window import Window

#: The commands of the tool bar, in groups.
_TOOLS = (
    ("import.files", "export.csv"),
    ("edit.undo", "edit.redo"),
    ("tag.palette", "tag.note"),
    ("search.open",),
    ("view.smaller", "view.bigger", "look.dark"),
)


class Menus(QObject):
    """Builds them for one window; the standards belong to the corpus, and are ticked as it has them."""

    standards: StandardMenu
    simplified_standards: SimplifiedStandardMenu

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def build_tool_bar(self) -> QToolBar:
        """The tool bar, which is there from the first picture on."""
        bar = self._window.addToolBar(self.tr("Main tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for group in _TOOLS:
            if bar.actions():
                bar.addSeparator()
            for name in group:
                bar.addAction(self._window.actions_[name])
        return bar

    def build_commands(self) -> None:
        """What the commands are called, by which keys they go, what they do, and the menus with them."""
        from reader.ui.calls import calls_of  # noqa: PLC0415 - after the first picture
        from reader.ui.desk.taking import Taking  # noqa: PLC0415

        window = self._window
        own = window.settings.get(KEYS)
        window.actions_.set_keys(own)
        window.taking = Taking(window.actions_, window.settings)
        window.actions_.connect_all(calls_of(window))
        self._fill()

    def _fill(self) -> None:
        from reader.ui.languages import LanguageMenu  # noqa: PLC0415 - after the first picture
        from reader.ui.standards import SimplifiedStandardMenu, StandardMenu  # noqa: PLC0415

        window = self._window
        self._recent = QMenu(self.tr("Open &recent"), window)
        self._recent.aboutToShow.connect(lambda: window.corpora.fill_recent(self._recent))
        self.standards = StandardMenu(window)
        self.standards.chosen.connect(self._set_standard)
        self.simplified_standards = SimplifiedStandardMenu(window)
        self.simplified_standards.chosen.connect(self._set_simplified_standard)
        languages = LanguageMenu(window.settings, window).menu
        submenus = {
            "corpus.open": (self._recent,),
            "view.indent": (self.simplified_standards.menu, self.standards.menu),
            "look.dark": (languages,),
        }
        window.actions_.fill(submenus)

    # -- the standards of the corpus -----------------------------------------------------------

    def tick_standards(self, session: Session) -> None:
        """Show which standards the two forms follow."""
        settings = session.corpus.settings
        self.standards.show(settings.standard)
        self.simplified_standards.show(settings.simplified_standard)

    def _set_standard(self, standard: Standard) -> None:
        session = self._window.session
        if session is not None:
            session.write(lambda corpus: corpus.set_standard(standard), owner=self._window)

    def _set_simplified_standard(self, standard: SimplifiedStandard) -> None:
        session = self._window.session
        if session is not None:
            session.write(lambda corpus: corpus.set_simplified_standard(standard), owner=self._window)
