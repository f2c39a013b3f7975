"""The commands of a window as Qt's actions: in menus, and reachable by key."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.ui.specs import SPECS, Menu, Spec

if TYPE_CHECKING:
    from reader.ui.settings.keys import Keys

#: How the names of the commands begin that need no corpus.
_ALWAYS = (
    "corpus.new",
    "corpus.open",
    "corpus.sample",
    "help.",
    "look.",
    "settings.",
    "taken.",
    "view.",
    "window.",
)


def words_of(spec: Spec) -> str:
    """What a command is called, in the user's language, with the mark of its menu letter."""
    return QCoreApplication.translate("actions", spec.words)


def plain(words: str) -> str:
    """Words of a menu without their letter: neither “&Edit” nor the Chinese “…(&E)” is shown elsewhere."""
    return re.sub(r"\(&\w\)|&", "", words)


class Actions(QObject):
    """The commands of one window as QActions, in menus and reachable by key."""

    triggered = Signal(str)

    def __init__(self, window: QWidget, text: QWidget) -> None:
        """Each action is made when it is first asked for: the first picture shows few.

        They have neither words nor keys before `set_keys`, which makes them all.
        """
        super().__init__(window)
        self._window, self._text = window, text
        self._specs = {spec.name: spec for spec in SPECS}
        self._all: dict[str, QAction] = {}
        self._menus: dict[Menu, QMenu] = {}
        self._signs: dict[str, QAction] = {}
        text.installEventFilter(self)

    def _make(self, spec: Spec) -> QAction:
        action = QAction(self._window)
        action.setIconText(plain(words_of(spec)).rstrip("…"))  # what tool bars say
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        if spec.text_only:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._text.addAction(action)
        else:
            self._window.addAction(action)
        return action

    def set_keys(self, own: Keys) -> None:
        """Let the commands have these keys (see `settings.keys`) from now on, all others those of the program."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - after the first picture

        from reader.ui.settings.keys import acts_by_itself, effective, printed  # noqa: PLC0415

        keys = effective(own)
        self._signs = {}
        for spec in SPECS:
            action, theirs = self[spec.name], keys[spec.name]
            # As a shortcut, a bare letter would also be taken from the letters of an open menu.
            self._signs |= dict.fromkeys(filter(acts_by_itself, theirs), action)
            shortcuts = [QKeySequence(key) for key in theirs if not acts_by_itself(key)]
            if shortcuts != action.shortcuts():
                action.setShortcuts(shortcuts)
            shown = printed(theirs[0]) if theirs else ""
            # Qt would name the key itself, in words that no keyboard has on it.
            action.setText(f"{words_of(spec)}\t{shown}" if shown else words_of(spec))
            action.setToolTip(f"{action.iconText()} ({shown})" if shown else action.iconText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the text, a command whose key is a bare sign or Enter is carried out by it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            from reader.ui.settings.keys import sign_of  # noqa: PLC0415 - after the first picture

            for sign in sign_of(event):
                if sign in self._signs:
                    self._signs[sign].trigger()
                    return True
        return super().eventFilter(watched, event)

    def __getitem__(self, name: str) -> QAction:
        action = self._all.get(name)
        if action is None:
            action = self._all[name] = self._make(self._specs[name])
        return action

    def suit(self, *, corpus: bool) -> None:
        """Whether a corpus is open: without one, the commands that need one do nothing, and look so."""
        for name in self._specs:
            if not name.startswith(_ALWAYS):
                self[name].setEnabled(corpus)

    def connect_all(self, calls: Mapping[str, Callable[[], object]]) -> None:
        """Connect each command with its call. Raises ValueError when one is left over on either side."""
        if set(calls) != set(self._specs):
            raise ValueError(f"commands without a match: {sorted(set(calls) ^ set(self._specs))}")
        for name, call in calls.items():
            # Not connected directly: Qt would hand the call its `checked`.
            self[name].triggered.connect(lambda _checked=False, call=call: call())

    def add_menus(self, bar: QMenuBar) -> None:
        """Put the menus into the bar, empty yet."""
        for menu in Menu:
            self._menus[menu] = bar.addMenu(QCoreApplication.translate("actions", menu.value))

    def fill(self, submenus: Mapping[str, Sequence[QMenu]]) -> None:
        """Put the commands into the menus; submenus come after the command whose name they go by."""
        for menu, box in self._menus.items():
            inner: dict[str, QMenu] = {}
            for spec in SPECS:
                if spec.menu is not menu or spec.name == "help.keys_text":
                    continue
                if spec.new_group:
                    box.addSeparator()
                if spec.submenu and spec.submenu not in inner:
                    inner[spec.submenu] = box.addMenu(QCoreApplication.translate("actions", spec.submenu))
                inner.get(spec.submenu, box).addAction(self[spec.name])
                for submenu in submenus.get(spec.name, ()):
                    box.addMenu(submenu)
