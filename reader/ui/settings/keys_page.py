"""The page of all commands with their keys: found by name, changed by pressing the new key."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import Tag
from reader.ui.settings.clashes import Clash, Holder, clash
from reader.ui.settings.key_model import Column, KeyModel, words_for
from reader.ui.settings.key_table import KeyTable
from reader.ui.settings.keys import Keys, normal, printed, with_keys
from reader.ui.settings.recorder import KeyRecorder
from reader.ui.settings.settings import KEYS, Settings
from reader.ui.specs import SPECS, Spec

_SPECS = {spec.name: spec for spec in SPECS}


class KeysPage(QWidget):
    """Lists and changes the keys of the commands; what is changed holds at once."""

    def __init__(
        self, settings: Settings, tags: Callable[[], Iterable[Tag]], parent: QWidget | None = None
    ) -> None:
        """`tags` gives those of the open codebook: a key of theirs is not free."""
        super().__init__(parent)
        self._settings, self._tags = settings, tags
        self._adding = False
        self._held: tuple[str, str] | None = None  # a key, and the command that would have to give it up
        self._before: Keys | None = None  # what "Take back" goes back to
        self.model = KeyModel()
        self.filter = QLineEdit()
        self.recorder = KeyRecorder()
        self.state = QLabel()
        self.take = QPushButton(self.tr("&Take it from there"))
        self.back = QPushButton(self.tr("Take &back"))
        self.other = QPushButton(self.tr("&New key"))
        self.more = QPushButton(self.tr("One &more key"))
        self.none = QPushButton(self.tr("N&o key"))
        self.reset = QPushButton(self.tr("As &delivered"))
        self.reset_all = QPushButton(self.tr("&All as delivered"))
        self.table = KeyTable(self.model)
        self._lay_out()
        self._connect()
        self._take_in(KEYS.key)
        self.table.setCurrentIndex(self.model.index(0, Column.COMMAND))
        self._say_what_is_shadowed()

    # -- building ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Find a command or a key, in any language"))
        self.filter.setAccessibleName(self.tr("Find a command or a key"))
        self.recorder.setFixedWidth(170)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setAccessibleName(self.tr("What was done"))
        self.state.setMinimumHeight(2 * self.state.fontMetrics().lineSpacing())
        acting, resetting, telling = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (self.other, self.recorder, self.more):
            acting.addWidget(widget)
        acting.addStretch(1)
        for button in (self.none, self.reset, self.reset_all):
            resetting.addWidget(button)
        resetting.addStretch(1)
        telling.addWidget(self.state, 1)
        for button in (self.take, self.back):
            telling.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addLayout(acting)
        layout.addLayout(resetting)
        layout.addLayout(telling)

    def _connect(self) -> None:
        for button in (self.take, self.back, self.other, self.more, self.none, self.reset, self.reset_all):
            button.setAutoDefault(False)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        self.table.record_wanted.connect(self.record)
        self.table.clear_wanted.connect(self.clear)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.recorder.wanted.connect(self.record)
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.ended.connect(self._on_ended)
        self.other.clicked.connect(lambda: self.record())  # noqa: PLW0108 - without `checked`
        self.more.clicked.connect(lambda: self.record(more=True))
        self.none.clicked.connect(self.clear)
        self.reset.clicked.connect(self.restore)
        self.reset_all.clicked.connect(self.restore_all)
        self.take.clicked.connect(self._take_from_holder)
        self.back.clicked.connect(self._take_back)
        self._settings.changed.connect(self._take_in)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, Down and Enter go to the rows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.filter and (enter or event.key() == Qt.Key.Key_Down):
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def current(self) -> Spec | None:
        """The command on which one stands."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _on_filter(self, query: str) -> None:
        kept = self.current
        self.model.set_query(query)
        if self.model.rows:
            row = self.model.rows.index(kept) if kept in self.model.rows else 0
            self.table.setCurrentIndex(self.model.index(row, Column.COMMAND))
        self._on_current()
        if not self.model.rows:
            self._say(self.tr("No command has this in its name, in any language, or as its key."))

    def _on_current(self) -> None:
        self._held = None
        self.take.hide()
        spec = self.current
        for widget in (self.other, self.recorder, self.more):
            widget.setEnabled(spec is not None)
        self.recorder.setPlaceholderText(" ".join(map(printed, self._keys())))
        self.none.setEnabled(spec is not None and bool(self.model.keys[spec.name]))
        self.reset.setEnabled(spec is not None and self.model.changed(spec))
        self.reset_all.setEnabled(bool(self.model.own))
        if self.back.isHidden():
            self._say("")

    def _take_in(self, key: str) -> None:
        if key == KEYS.key:
            own = self._settings.get(KEYS)
            self.model.set_own(own)
            self._on_current()

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.state.setText(text)
        self.state.setProperty("role", "error" if wrong else "muted")
        self.state.style().polish(self.state)

    def _say_what_is_shadowed(self) -> None:
        """A tag of this corpus may have a key that was chosen for a command elsewhere."""
        keys, tags = self.model.keys, list(self._tags())
        for spec in SPECS:
            for key in keys[spec.name]:
                found = clash(key, spec.name, keys, tags)
                if found is not None and found.holder is Holder.TAG:
                    self._say(self._about(key, found), wrong=True)
                    return

    # -- recording -----------------------------------------------------------------------------

    def record(self, *, more: bool = False) -> None:
        """Take the next key for the current command: in place of those that it has, or as one `more`."""
        spec = self.current
        if spec is not None:
            self._adding = more
            self._settle(None)
            self._say(self.tr("Press the new key for “{0}”. Esc leaves it as it is.").format(words_for(spec)))
            self.recorder.start()

    def _on_recorded(self, key: str) -> None:
        spec = self.current
        if spec is None:
            return
        if key in map(normal, self.model.keys[spec.name]) and (self._adding or len(self._keys()) == 1):
            self._say(self.tr("{0} is its key already.").format(printed(key)))
            return
        found = clash(key, spec.name, self.model.keys, self._tags())
        if found is None:
            self._give(key)
            return
        self._say(self._about(key, found), wrong=True)
        if found.holder is Holder.COMMAND:
            self._held = key, found.name
            self.take.show()
            self.take.setFocus()

    def _on_ended(self) -> None:
        if self.isVisible() and self.recorder.hasFocus():
            self.table.setFocus()
        self._say("")

    def _about(self, key: str, found: Clash) -> str:
        """Whose a key is, in a sentence."""
        shown = printed(key)
        if found.holder is Holder.COMMAND:
            return self.tr("{0} is the key of “{1}”.").format(shown, words_for(_SPECS[found.name]))
        sentence = {
            Holder.TAG: self.tr(
                "{0} tags with “{1}” in this corpus. Change the key of the tag, or take another one here."
            ),
            Holder.CARET: self.tr("{0} moves the caret in the text. Take another key."),
            Holder.SIDE: self.tr("{0} goes to one of the two sides of the text. Take another key."),
            Holder.MENU: self.tr("{0} opens the menu “{1}”. Take another key."),
            Holder.NEEDED: self.tr("{0} is needed everywhere for moving about. Take another key."),
        }[found.holder]
        return sentence.format(shown, found.name)

    # -- changing ------------------------------------------------------------------------------

    def _keys(self) -> list[str]:
        """The keys of the current command."""
        spec = self.current
        return [normal(key) for key in self.model.keys[spec.name]] if spec is not None else []

    def _give(self, key: str, own: Keys | None = None) -> None:
        """Let the current command have a key."""
        spec = self.current
        if spec is None:
            return
        before = self._keys()
        keys = [*before, key] if self._adding else [key]
        own = with_keys(self.model.own if own is None else own, spec.name, keys)
        gone = [printed(one) for one in before if one not in keys]
        if gone:
            told = self.tr("“{0}” has the key {1} now, and no longer {2}.")
        else:
            told = self.tr("“{0}” has the key {1} now.")
        self._save(own, told.format(words_for(spec), printed(key), ", ".join(gone)))

    def _take_from_holder(self) -> None:
        if self._held is not None:
            key, holder = self._held
            left = [one for one in map(normal, self.model.keys[holder]) if one != key]
            self._give(key, with_keys(self.model.own, holder, left))
            self.table.setFocus()

    def clear(self) -> None:
        """Let the current command have no key."""
        spec = self.current
        if spec is not None and self._keys():
            own = with_keys(self.model.own, spec.name, [])
            self._save(own, self.tr("“{0}” has no key now.").format(words_for(spec)))

    def restore(self) -> None:
        """Give the current command the keys that come with the program, as far as no other has them now."""
        spec = self.current
        if spec is None:
            return
        own = {name: keys for name, keys in self.model.own.items() if name != spec.name}
        self._save(own, self.tr("“{0}” is as it was delivered.").format(words_for(spec)))
        for key in map(normal, spec.keys):
            found = clash(key, spec.name, self.model.keys, ())
            if found is not None and found.holder is Holder.COMMAND:
                self._say(self._about(key, found), wrong=True)

    def restore_all(self) -> None:
        """Give every command the keys that come with the program."""
        self._save({}, self.tr("All keys are as they were delivered."))

    def _save(self, own: Keys, told: str) -> None:
        before = self.model.own
        self._settings.set(KEYS, {name: list(keys) for name, keys in own.items()})
        self._settings.save()
        self._settle(before)
        self._say(told)

    def _take_back(self) -> None:
        if self._before is not None:
            self._save(self._before, self.tr("That was taken back."))
            self._settle(None)
            self.table.setFocus()

    def _settle(self, before: Keys | None) -> None:
        """What was held up is over; `before` can be gone back to."""
        self._held, self._before = None, before
        self.take.hide()
        self.back.setVisible(before is not None)
