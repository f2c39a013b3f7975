"""Which of the choices made for one file hold for the others: a list to tick, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.importing.cleaning.choices import By, Choices, Rule, What
from reader.ui.codebook.room import open_as
from reader.ui.importing.preview.words import detail_name
from reader.ui.wording import encoding_name

Index = QModelIndex | QPersistentModelIndex

#: So much of a line is shown, in code points; all of it on hovering.
_LONGEST = 28

#: The details that seldom are the same in two files.
_SELDOM = ("author", "date")

Said = Callable[[Rule], str]
"""What of a file a rule is about, in the words of the file."""


class RuleModel(QAbstractListModel):
    """The choices one by one, each in words and with a tick."""

    def __init__(
        self, choices: Choices, said: Said = lambda rule: rule.text, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, Choices]] = []
        if choices.encoding is not None:
            words = self.tr("Read as {0} where that fits").format(encoding_name(choices.encoding))
            self._parts.append((words, Choices(encoding=choices.encoding)))
        if choices.whole:
            self._parts.append((self.tr("Each file is one article, as it stands"), Choices(whole=True)))
        self._tips = [words for words, _ in self._parts]
        for rule in choices.rules:
            text = said(rule)
            self._parts.append((self._words(rule, _short(text)), Choices(rules=(rule,))))
            self._tips.append(self._words(rule, text))
        self._ticks = [all(map(_is_likely, part.rules)) for _, part in self._parts]

    def chosen(self) -> Choices:
        """The choices that are ticked."""
        made = Choices()
        for (_, part), tick in zip(self._parts, self._ticks, strict=True):
            if tick:
                made = merged(made, part)
        return made

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Choices."""
        return 0 if parent.isValid() else len(self._parts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and tick."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._parts[index.row()][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick one or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    def _words(self, rule: Rule, text: str) -> str:
        if rule.what in (What.FILL, What.SET):
            template = self.tr("{0}: “{1}”, where a file gives none")
            if rule.what is What.SET:
                template = self.tr("{0}: “{1}” in all articles, also where a file says otherwise")
            return template.format(detail_name(rule.by), rule.text)
        if rule.by == By.LEAD and rule.text.startswith("<"):
            level = rule.text.strip("<>").split()[-1]
            if rule.what is What.BEGIN:
                return self.tr("An article begins with each heading of level {0}").format(level)
            return self.tr("No article begins with a heading of level {0}").format(level)
        return self._templates()[rule.what, rule.by].format(text)

    def _templates(self) -> dict[tuple[What, str], str]:
        return {
            (What.GO_ON, By.WORDS): self.tr("No article begins with the line “{0}”"),
            (What.GO_ON, By.LEAD): self.tr("No article begins with a line like “{0}…”"),
            (What.BEGIN, By.WORDS): self.tr("An article begins with the line “{0}”"),
            (What.BEGIN, By.LEAD): self.tr("An article begins with each line like “{0}…”"),
            (What.TAKE_OUT, By.WORDS): self.tr("What begins with “{0}” is not an article"),
            (What.KEEP, By.WORDS): self.tr("Keep the line “{0}”"),
            (What.KEEP, By.LABEL): self.tr("Keep lines that begin with “{0}”"),
            (What.DROP, By.WORDS): self.tr("Drop the line “{0}”"),
            (What.DROP, By.LABEL): self.tr("Drop lines that begin with “{0}”"),
        }


class _AsWideAsTheList(QStyledItemDelegate):
    """Rows that are elided where they do not fit: no bar to scroll by."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class RulesDialog(QDialog):
    """Asks which choices apply to the other files."""

    def __init__(self, choices: Choices, others: int, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Apply to the other files"))
        open_as(self, 620, 360)
        self.model = RuleModel(choices, said, self)
        view = QListView()
        view.setModel(self.model)
        view.setCurrentIndex(self.model.index(0))
        view.setAccessibleName(self.tr("What to apply"))
        view.setItemDelegate(_AsWideAsTheList(view))
        told = QLabel(self.tr("These choices also fit the %n other file(s) of the batch:", "", others))
        note = QLabel(
            self.tr("Files that you changed by hand stay as they are. Numbers in a line make no difference.")
        )
        note.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (told, view, note, buttons):
            layout.addWidget(part)
        for label in (told, note):
            label.setWordWrap(True)


def merged(one: Choices, other: Choices) -> Choices:
    """Both together; where they differ the second stands."""
    rules = tuple(dict.fromkeys((*one.rules, *other.rules)))
    return replace(one, encoding=other.encoding or one.encoding, whole=one.whole or other.whole, rules=rules)


def _is_likely(rule: Rule) -> bool:
    """Whether a choice is ticked at first: not what is seldom the same in two files, or overrules them."""
    return rule.what is not What.SET and not (rule.what is What.FILL and rule.by in _SELDOM)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
