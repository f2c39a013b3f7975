"""What else a key means already, so that it can be told as soon as the key is pressed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.corpus.rows import Tag
from reader.ui.actions import plain
from reader.ui.reading.keys import form_of, move_of
from reader.ui.settings.keys import is_sign, normal, stroke
from reader.ui.specs import SPECS, Menu

_NEEDED = frozenset(map(normal, ("Tab", "Shift+Tab", "Esc", "Return", "Space", "Backspace")))
#: Enter is one command's from the beginning, in the text alone: it can be chosen for that one again.
_OWN = {spec.name: frozenset(map(normal, spec.keys)) for spec in SPECS}


class Holder(StrEnum):
    """What a key can belong to."""

    COMMAND = "command"
    TAG = "tag"
    CARET = "caret"
    SIDE = "side"
    MENU = "menu"
    NEEDED = "needed"


class Clash(NamedTuple):
    """A key that is not free: whose it is, and the name of that command, the path of that tag, that menu's words."""

    holder: Holder
    name: str = ""


def clash(key: str, name: str, keys: Mapping[str, Sequence[str]], tags: Iterable[Tag]) -> Clash | None:
    """Why a command cannot simply have a key; None where it can.

    `key` as `keys.key_of` spells it, `keys` those that all commands have now, `tags` those of the codebook.
    """
    if key in _NEEDED and key not in _OWN.get(name, ()):
        return Clash(Holder.NEEDED)
    pressed = stroke(QKeySequence(key))
    event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
    if form_of(event) is not None:
        return Clash(Holder.SIDE)
    if move_of(event) is not None:
        return Clash(Holder.CARET)
    for menu in Menu:
        words = QCoreApplication.translate("actions", menu.value)
        if QKeySequence.mnemonic(words) == QKeySequence(key):
            return Clash(Holder.MENU, plain(words))
    for spec in SPECS:
        if spec.name != name and key in map(normal, keys[spec.name]):
            return Clash(Holder.COMMAND, spec.name)
    if is_sign(key) and pressed.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
        for tag in tags:
            if tag.key == key.lower():
                return Clash(Holder.TAG, tag.path)
    return None
