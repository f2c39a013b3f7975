"""The keys of the commands: those that come with the program, those a person chose instead, and how each is printed."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.specs import SPECS

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_NO_KEYS = frozenset(
    {
        0,
        _Key.Key_unknown,
        _Key.Key_Shift,
        _Key.Key_Control,
        _Key.Key_Alt,
        _Key.Key_AltGr,
        _Key.Key_Meta,
        _Key.Key_CapsLock,
        _Key.Key_NumLock,
        _Key.Key_ScrollLock,
        _Key.Key_Multi_key,
    }
)
_CHOOSING = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
#: What stands on the keys themselves, where Qt's portable spelling is another.
_PRINTED = {
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "PgDown": "PgDn",
    "Return": "Enter",
    "Meta": "Win" if sys.platform == "win32" else "Super",
}

Keys = Mapping[str, Sequence[str]]
"""Names of commands, each with its keys in Qt's portable spelling (“Ctrl+PgDown”)."""


def stroke(sequence: QKeySequence) -> QKeyCombination:
    """The first key of a sequence that has one."""
    return sequence[0]  # type: ignore[index, no-any-return]  # it can, though its stub says nothing of it


def normal(key: str) -> str:
    """A key in Qt's portable spelling; empty where it is none, or more than one stroke."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or stroke(sequence).key() in _NO_KEYS:
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def is_sign(key: str) -> bool:
    """Whether a key is one letter, digit or other sign, alone or with Shift: it acts in the text only."""
    return len(key.removeprefix("Shift+")) == 1


def acts_by_itself(key: str) -> bool:
    """Whether a key is one that the text waits for itself, because as a shortcut a menu or a list would not get it."""
    return is_sign(key) or key in ("Return", "Shift+Return")


def effective(own: Keys) -> dict[str, tuple[str, ...]]:
    """The keys of every command, where `own` are those that a person chose; no key means two things.

    A choice goes before what comes with the program; what is no key, or of no command, counts as not chosen.
    """
    if not own:
        return {spec.name: spec.keys for spec in SPECS}
    taken: set[str] = set()
    found: dict[str, tuple[str, ...]] = {}
    for chosen in (True, False):
        for spec in SPECS:
            if (spec.name in own) is chosen:
                wanted = dict.fromkeys(map(normal, own[spec.name] if chosen else spec.keys))
                found[spec.name] = tuple(key for key in wanted if key and key not in taken)
                taken.update(found[spec.name])
    return found


def with_keys(own: Keys, name: str, keys: Sequence[str]) -> dict[str, list[str]]:
    """What a person chose, after other keys were chosen for one command; no more is kept than differs."""
    kept = {other: list(theirs) for other, theirs in own.items() if other != name}
    standard = next(spec.keys for spec in SPECS if spec.name == name)
    if list(keys) != [normal(key) for key in standard]:
        kept[name] = list(keys)
    return kept


def key_of(event: QKeyEvent) -> str:
    """The key that was pressed, in Qt's portable spelling; empty while it is only Shift, Ctrl, Alt or the like.

    Where a sign takes Shift on this keyboard, it is that sign: “?”, not “Shift+/”.
    """
    key = Qt.Key(event.key())
    if key in _NO_KEYS:
        return ""
    modifiers = event.modifiers() & (_CHOOSING | _Modifier.ShiftModifier)
    if key is _Key.Key_Backtab:
        key = _Key.Key_Tab
    elif 0x20 < key < 0x7F and not chr(key).isalnum():
        modifiers &= ~_Modifier.ShiftModifier
    if key is _Key.Key_Enter:
        key = _Key.Key_Return
    text = QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
    return normal(text)


def sign_of(event: QKeyEvent) -> tuple[str, ...]:
    """The signs for which a key stands in the text, the closest first; none with Ctrl, Alt or the like."""
    text = event.text().upper()
    if not text or event.modifiers() & _CHOOSING:
        return ()
    shifted = event.modifiers() & _Modifier.ShiftModifier
    if event.key() in (_Key.Key_Return, _Key.Key_Enter):
        return ("Shift+Return" if shifted else "Return",)
    return (f"Shift+{text}", text) if shifted and text.isalpha() else (text,)


def printed(key: str) -> str:
    """A key in Qt's portable spelling as it is printed on the keyboard, the same in every language."""
    if sys.platform == "darwin":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    held, _, last = key[:-1].rpartition("+")  # the last sign may be a plus itself
    names = [*held.split("+"), last + key[-1:]]
    return "+".join(_PRINTED.get(name, name) for name in names if name)
