"""What can be done with the line or the article under the caret: words, keys, and where it stands in the bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.importing.cleaning.plan import Role
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui.settings.keys import printed


@dataclass(frozen=True, slots=True)
class Spec:
    """One command. Its keys act while the text has the focus; those of `everywhere` in the whole window."""

    name: str
    words: str
    tip: str
    keys: tuple[str, ...]
    in_bar: bool = False
    everywhere: bool = False
    new_group: bool = False


SPECS: tuple[Spec, ...] = (
    Spec(
        "begin",
        QT_TRANSLATE_NOOP("preview", "Split here"),
        QT_TRANSLATE_NOOP("preview", "An article begins with this line"),
        ("S", "Return", "Enter"),
        in_bar=True,
    ),
    Spec(
        "merge",
        QT_TRANSLATE_NOOP("preview", "Merge with previous"),
        QT_TRANSLATE_NOOP("preview", "This article belongs to the one before it"),
        ("M",),
        in_bar=True,
    ),
    Spec(
        "take_out",
        QT_TRANSLATE_NOOP("preview", "Not an article"),
        QT_TRANSLATE_NOOP("preview", "Import nothing of this article"),
        ("Shift+Del",),
        in_bar=True,
    ),
    Spec(
        "toggle",
        QT_TRANSLATE_NOOP("preview", "Drop or keep"),
        QT_TRANSLATE_NOOP("preview", "Drop the selected lines, or keep them if they were dropped"),
        ("Space",),
        in_bar=True,
    ),
    Spec(
        "drop",
        QT_TRANSLATE_NOOP("preview", "Drop"),
        QT_TRANSLATE_NOOP("preview", "Drop the selected lines"),
        ("Del",),
    ),
    Spec(
        "join",
        QT_TRANSLATE_NOOP("preview", "Join or part"),
        QT_TRANSLATE_NOOP("preview", "Join this line to the paragraph above, or begin a paragraph with it"),
        ("J",),
        new_group=True,
    ),
    Spec(
        "edits",
        QT_TRANSLATE_NOOP("preview", "As it stands in the file"),
        QT_TRANSLATE_NOOP("preview", "Leave or repair what was struck out inside this line"),
        ("G",),
    ),
    Spec(
        "title",
        QT_TRANSLATE_NOOP("preview", "Title"),
        QT_TRANSLATE_NOOP("preview", "This line is the title"),
        ("T",),
        new_group=True,
    ),
    Spec(
        "kicker",
        QT_TRANSLATE_NOOP("preview", "Kicker"),
        QT_TRANSLATE_NOOP("preview", "This line stands above the title and leads to it"),
        ("K",),
    ),
    Spec(
        "subtitle",
        QT_TRANSLATE_NOOP("preview", "Subtitle"),
        QT_TRANSLATE_NOOP("preview", "This line stands below the title"),
        ("U",),
    ),
    Spec(
        "section",
        QT_TRANSLATE_NOOP("preview", "Section"),
        QT_TRANSLATE_NOOP("preview", "This line names the section or column"),
        ("C",),
    ),
    Spec(
        "detail",
        QT_TRANSLATE_NOOP("preview", "Author, source, date"),
        QT_TRANSLATE_NOOP("preview", "This line says who wrote it, where it comes from or when"),
        ("D",),
    ),
    Spec(
        "heading",
        QT_TRANSLATE_NOOP("preview", "Heading in the text"),
        QT_TRANSLATE_NOOP("preview", "This line is a heading inside the article"),
        ("H",),
    ),
    Spec(
        "paragraph",
        QT_TRANSLATE_NOOP("preview", "Text"),
        QT_TRANSLATE_NOOP("preview", "This line is ordinary text"),
        ("P",),
    ),
    Spec(
        "up",
        QT_TRANSLATE_NOOP("preview", "Border up"),
        QT_TRANSLATE_NOOP("preview", "Move the beginning of this article up by a line"),
        ("Alt+Up",),
        new_group=True,
    ),
    Spec(
        "down",
        QT_TRANSLATE_NOOP("preview", "Border down"),
        QT_TRANSLATE_NOOP("preview", "Move the beginning of this article down by a line"),
        ("Alt+Down",),
    ),
    Spec(
        "undo",
        QT_TRANSLATE_NOOP("preview", "Undo"),
        QT_TRANSLATE_NOOP("preview", "Take back the last change to this file"),
        ("Ctrl+Z",),
        in_bar=True,
        everywhere=True,
        new_group=True,
    ),
    Spec(
        "redo",
        QT_TRANSLATE_NOOP("preview", "Redo"),
        QT_TRANSLATE_NOOP("preview", "Do again what was taken back"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        in_bar=True,
        everywhere=True,
    ),
)

#: The commands that say what a line is.
ROLES = {
    "title": Role.TITLE,
    "kicker": Role.KICKER,
    "subtitle": Role.SUBTITLE,
    "section": Role.SECTION,
    "detail": Role.DETAIL,
    "heading": Role.HEADING,
    "paragraph": Role.PARAGRAPH,
}


class Commands(QObject):
    """The commands as QActions. `wanted` carries the name of the one that was chosen."""

    wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._all: dict[str, QAction] = {}
        self._keys: dict[str, str] = {}
        for spec in SPECS:
            keys = [QKeySequence(key) for key in spec.keys]
            shown = printed(spec.keys[0])  # Qt would name it in words that no keyboard has on it
            words = QCoreApplication.translate("preview", spec.words)
            action = QAction(words, window)
            action.setIconText(words)
            action.setToolTip(f"{QCoreApplication.translate('preview', spec.tip)} ({shown})")
            action.triggered.connect(lambda _=False, name=spec.name: self.wanted.emit(name))
            if spec.everywhere:
                action.setShortcuts(keys)
                window.addAction(action)
            else:
                # No shortcuts: a bare letter would be taken from the fields beside the text.
                action.setText(f"{words}\t{shown}")
                self._keys |= {key.toString(): spec.name for key in keys}
            self._all[spec.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def menu(self, window: QWidget) -> QMenu:
        """All of them as a menu."""
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for spec in SPECS:
            if spec.new_group:
                menu.addSeparator()
            menu.addAction(self._all[spec.name])
        return menu

    def press(self, event: QKeyEvent) -> bool:
        """Carry out the command of a key that was pressed in the text; whether there is one."""
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeyCombination(keys, Qt.Key(event.key()))
        name = self._keys.get(QKeySequence(pressed).toString())
        if name is None:
            return False
        if self._all[name].isEnabled():
            self._all[name].trigger()
        return True
