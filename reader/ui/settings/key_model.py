"""The commands with their keys as rows, found by name in any language of the interface, or by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from functools import cache
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTranslator,
)

from reader import resources
from reader.chinese import pinyin
from reader.ui import theme
from reader.ui.actions import plain, words_of
from reader.ui.languages import Language
from reader.ui.settings.keys import Keys, effective, normal, printed
from reader.ui.specs import SPECS, Spec

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_BETWEEN = "\u2002"
_SPOKEN = (Language.SIMPLIFIED, Language.TRADITIONAL)


class Column(IntEnum):
    """What stands beside what."""

    COMMAND = 0
    MENU = 1
    KEYS = 2


def words_for(spec: Spec) -> str:
    """What a command is called in the list."""
    return plain(words_of(spec)).rstrip("…")


@cache
def _translators() -> tuple[QTranslator, ...]:
    """The Chinese languages of the interface, not spoken, only asked."""
    found = []
    for language in _SPOKEN:
        translator = QTranslator()
        translator.load(f"duizhao_{language}.qm", str(resources.find("translations")))
        found.append(translator)
    return tuple(found)


@cache
def names_of(spec: Spec) -> tuple[str, ...]:
    """What a command is called in every language of the interface, English first."""
    others = (translator.translate("actions", spec.words) or "" for translator in _translators())
    return tuple(plain(words).rstrip("…") for words in (spec.words, *others) if words)


def finds(query: str, spec: Spec, keys: Sequence[str]) -> bool:
    """Whether a command is meant: by words of its name, in Chinese also by pinyin or initials, or by its key."""
    wanted = " ".join(query.split()).casefold()
    names = names_of(spec)
    if any(all(word in name.casefold() for word in wanted.split()) for name in names):
        return True
    if any(wanted in (key.casefold(), printed(key).casefold()) for key in keys):
        return True
    return any(pinyin.matches(query, name) for name in names[1:])


class KeyModel(QAbstractTableModel):
    """One row for each command that the filter lets pass; keys that the person chose stand out."""

    def __init__(self) -> None:
        super().__init__()
        self.own: Keys = {}
        self.keys: Mapping[str, tuple[str, ...]] = effective({})
        self._query = ""
        self.rows: list[Spec] = list(SPECS)

    def set_own(self, own: Keys) -> None:
        """Other keys; the rows stay."""
        self.own, self.keys = own, effective(own)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, Column.KEYS))

    def set_query(self, query: str) -> None:
        """Let pass what is meant by a text; an empty one lets all pass."""
        self.beginResetModel()
        self._query = query.strip()
        self.rows = [
            spec for spec in SPECS if not self._query or finds(self._query, spec, self.keys[spec.name])
        ]
        self.endResetModel()

    def changed(self, spec: Spec) -> bool:
        """Whether a command has other keys than those that come with the program."""
        return list(self.keys[spec.name]) != [normal(key) for key in spec.keys]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Commands."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, menu, keys."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The words; hovering over keys that were chosen tells those of the program."""
        if not index.isValid():
            return None
        spec, column = self.rows[index.row()], Column(index.column())
        if role == _Role.DisplayRole:
            return self._words(spec, column)
        if role == _Role.ToolTipRole and column is Column.KEYS and self.changed(spec):
            standard = _BETWEEN.join(map(printed, spec.keys)) or self.tr("none")
            return self.tr("As delivered: {0}").format(standard)
        if role == _Role.ForegroundRole:
            if column is Column.MENU:
                return theme.current().colour("ink_muted")
            if column is Column.KEYS and self.changed(spec):
                return theme.current().colour("accent")
        return None

    def _words(self, spec: Spec, column: Column) -> str:
        if column is Column.COMMAND:
            return words_for(spec)
        if column is Column.MENU:
            return plain(QCoreApplication.translate("actions", spec.menu.value))
        return _BETWEEN.join(map(printed, self.keys[spec.name]))
