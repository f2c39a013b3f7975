"""The dialog in which a tag is made or changed: name, colour, key, definition, examples."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader import messages
from reader.corpus.codebook import RESERVED_KEYS
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change, Tag
from reader.corpus.tag_details import next_colour
from reader.errors import UserError
from reader.ui.codebook.colours import ColourGrid
from reader.ui.codebook.note_editor import typed_text
from reader.ui.codebook.room import open_as, room_for
from reader.ui.codebook.writing import attempt
from reader.ui.entering import ctrl_enter, press_with_ctrl_enter
from reader.ui.session import Session
from reader.ui.utf16 import utf16_length
from reader.ui.wording import sentence

#: How high a field for several lines may be, in pixels.
_LEAST, _MOST = 44, 84
#: No longer a name can be typed; one that is longer, from a table, is not cut off.
_LONGEST_NAME = 200


class Field(StrEnum):
    """Where the caret is when the dialog opens."""

    NAME = "name"
    COLOUR = "colour"
    KEY = "key"
    DEFINITION = "definition"
    EXAMPLES = "examples"


class TagEditor(QDialog):
    """Makes a tag (below `above`) or changes `tag`, as one step; what is wrong it says in itself.

    `saved` carries the id of the tag once it is written.
    """

    saved = Signal(int)

    def __init__(
        self,
        session: Session,
        *,
        tag: Tag | None = None,
        above: Tag | None = None,
        field: Field = Field.NAME,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tag = tag
        self._above = (
            tag.path.rpartition("/")[0] if tag is not None else above.path if above is not None else ""
        )
        tags = session.corpus.codebook.all()
        self._holders = {one.key: one for one in tags if one.key and (tag is None or one.id != tag.id)}
        self.setWindowTitle(self.tr("New tag") if tag is None else self.tr("Tag"))
        self.setMinimumWidth(520)  # what a key is for stands in one line
        number = above.id if above is not None else None
        siblings = [one.colour for one in tags if one.parent == number]
        self._build_fields(tag, next_colour(siblings, [one.colour for one in tags]))
        self._shown = self._values()
        self._lay_out()
        self._check_key()
        self._focus(field)

    # -- building ------------------------------------------------------------------------------

    def _build_fields(self, tag: Tag | None, new_colour: str) -> None:
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the tag"))
        self._name.setMaxLength(max(_LONGEST_NAME, utf16_length(tag.name if tag else "")))
        self._name.setText(tag.name if tag else "")
        self._name.textChanged.connect(self._say_nothing)
        self._colour = ColourGrid(tag.colour if tag else new_colour)
        self._colour.setAccessibleName(self.tr("Colour of the tag"))
        self._key = QLineEdit((tag.key or "") if tag else "")
        self._key.setAccessibleName(self.tr("Key of the tag"))
        self._key.setAccessibleDescription(self.tr("One letter or digit that tags the selection at once."))
        self._key.setMaxLength(max(1, utf16_length(self._key.text())))  # a rare character takes two
        self._key.setFixedWidth(52)
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._key.textChanged.connect(self._check_key)
        self._key_note = QLabel()
        self._definition = self._text_field(
            tag.definition if tag else "",
            self.tr("Definition of the tag"),
            self.tr("What belongs under this theme, and what does not."),
        )
        self._examples = self._text_field(
            tag.examples if tag else "",
            self.tr("Examples of the tag"),
            self.tr("Passages that show it, one in a line."),
        )
        self._error = QLabel()
        self._error.setAccessibleName(self.tr("What is wrong"))
        for label in (self._key_note, self._error):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("role", "error")
        self._error.hide()

    def _text_field(self, text: str, name: str, hint: str) -> QPlainTextEdit:
        field = QPlainTextEdit(text)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setMinimumHeight(_LEAST)
        field.setMaximumHeight(_MOST)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if self._above:
            above = QLabel(self._above.replace("/", " / "))
            above.setTextFormat(Qt.TextFormat.PlainText)
            above.setWordWrap(True)
            above.setProperty("role", "muted")
            form.addRow(self.tr("Under"), above)
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Colour"), self._colour)
        key = QHBoxLayout()
        key.setSpacing(12)
        key.addWidget(self._key)
        key.addWidget(self._key_note, 1)
        form.addRow(self.tr("Key"), key)
        form.addRow(self.tr("Definition"), self._definition)
        form.addRow(self.tr("Examples"), self._examples)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Create") if self._tag is None else self.tr("Save"))
        ok.setToolTip(ctrl_enter())
        press_with_ctrl_enter(self, ok)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 16)
        whole.setSpacing(14)
        whole.addLayout(form)
        whole.addWidget(self._error)
        whole.addStretch()
        whole.addWidget(self._buttons)
        open_as(self, 440, self.sizeHint().height())

    def _focus(self, field: Field) -> None:
        if field is Field.COLOUR:
            self._colour.focus()
            return
        fields: dict[Field, QLineEdit | QPlainTextEdit] = {
            Field.NAME: self._name,
            Field.KEY: self._key,
            Field.DEFINITION: self._definition,
            Field.EXAMPLES: self._examples,
        }
        widget = fields[field]
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        widget.selectAll()

    # -- saying --------------------------------------------------------------------------------

    def _check_key(self) -> None:
        """Say at once when the key cannot be had, else what a key is for."""
        self._say_nothing()
        self._note_on_key(self._key_error(self._key.text().strip().lower()))

    def _note_on_key(self, error: UserError | None) -> None:
        self._key_note.setProperty("role", "error" if error else "muted")
        self._key_note.style().polish(self._key_note)
        self._key_note.setText(
            sentence(error) if error else self.tr("One letter or digit that tags the selection at once.")
        )
        self._make_room()

    def _key_error(self, key: str) -> UserError | None:
        if key in RESERVED_KEYS or (key and not key.isprintable()):
            return UserError(messages.TAG_KEY_BAD, key=key, reserved=" ".join(sorted(RESERVED_KEYS)))
        holder = self._holders.get(key)
        return UserError(messages.TAG_KEY_TAKEN, key=key, path=holder.path) if holder is not None else None

    def _say(self, error: UserError) -> None:
        """What is wrong with the key stands beside it, all else below the fields."""
        self._buttons.setEnabled(True)
        if error.message in (messages.TAG_KEY_BAD, messages.TAG_KEY_TAKEN):
            self._note_on_key(error)
            self._focus(Field.KEY)
            return
        if error.message is messages.CHANGED_MEANWHILE and self._tag is not None:
            self._take_in_theirs(self._tag)
        self._error.setText(sentence(error))
        self._error.show()
        self._make_room()

    def _say_nothing(self) -> None:
        self._error.hide()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Be as high as the words need; Qt alone reckons with one line of each label that wraps."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wrapped = layout.totalHeightForWidth(max(self.width(), self.minimumWidth()))
            lower = wrapped - 2 * (_MOST - _LEAST)  # on a low screen the two large fields give way
            wanted = max(lower, min(wrapped, room_for(self).height()))
            self.setMinimumHeight(max(wanted, layout.totalMinimumSize().height()))

    # -- writing -------------------------------------------------------------------------------

    def _values(self) -> dict[str, str | None]:
        """What stands in the fields."""
        return {
            "name": self._name.text(),
            "colour": self._colour.colour,
            "key": self._key.text().strip() or None,
            "definition": typed_text(self._definition),
            "examples": typed_text(self._examples),
        }

    def _typed(self) -> dict[str, str | None]:
        """What stands in the fields that a person changed; a field may show something in another way than it is."""
        return {name: value for name, value in self._values().items() if value != self._shown[name]}

    def _take_in_theirs(self, tag: Tag) -> None:
        """The tag as it is now: what was typed here stays, and is held against that from now on."""
        typed = self._typed()
        self._tag = now = self._session.corpus.codebook.get(tag.id)
        fields = {"name": self._name, "key": self._key}
        for name, field in fields.items():
            if name not in typed:
                field.setText(getattr(now, name) or "")
        for name, text in {"definition": self._definition, "examples": self._examples}.items():
            if name not in typed:
                text.setPlainText(getattr(now, name))
        if "colour" not in typed:
            self._colour.set_colour(now.colour)
        self._shown |= {name: value for name, value in self._values().items() if name not in typed}

    def _save(self) -> None:
        values = self._values()
        self._buttons.setEnabled(False)
        tag = self._tag
        if tag is None:
            self._create(values)
            return
        changed = {name: value for name, value in self._typed().items() if value != getattr(tag, name)}
        if not changed:
            self.accept()
            return
        known = {name: getattr(tag, name) for name in changed}
        attempt(
            self._session,
            lambda corpus: corpus.codebook.update(tag.id, changed, known=known),
            lambda _: self._done(tag.id),
            self._say,
            owner=self,
        )

    def _create(self, values: dict[str, str | None]) -> None:
        path = f"{self._above}/{values['name']}" if self._above else values["name"] or ""

        def work(corpus: Corpus) -> tuple[Tag, Change]:
            return corpus.codebook.create(
                path,
                colour=values["colour"],
                key=values["key"],
                definition=values["definition"] or "",
                examples=values["examples"] or "",
            )

        attempt(self._session, work, lambda tag: self._done(tag.id), self._say, owner=self)

    def _done(self, number: int) -> None:
        self.saved.emit(number)
        self.accept()
