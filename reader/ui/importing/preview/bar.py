"""The row above the text: commands, what the line under the caret is, and how the file is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from reader.importing.cleaning.plan import Role
from reader.ui.importing.preview.commands import ROLES, SPECS, Commands
from reader.ui.wording import encoding_name

#: Names of encodings are the same in all languages.
ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "hz")
#: The encoding of formats that carry their own, as `Document.encoding` has it.
_BINARY = "binary"


class CommandBar(QWidget):
    """Buttons for the commands, the kind of the line, the encoding."""

    encoding_chosen = Signal(object)
    """Its name, or None: find it."""
    whole_chosen = Signal(bool)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._roles = QComboBox()
        self._roles.setAccessibleName(self.tr("What this line is"))
        for name in ROLES:
            self._roles.addItem(commands[name].iconText(), name)
        self._roles.activated.connect(lambda row: commands[self._roles.itemData(row)].trigger())
        self._encodings = QComboBox()
        self._encodings.setAccessibleName(self.tr("Encoding"))
        self._encodings.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._encodings.addItem(self.tr("Automatic"), None)
        for encoding in ENCODINGS:
            self._encodings.addItem(encoding_name(encoding), encoding)
        self._encodings.activated.connect(
            lambda row: self.encoding_chosen.emit(self._encodings.itemData(row))
        )
        self._whole = QCheckBox(self.tr("One article, as it stands"))
        self._whole.setToolTip(self.tr("Import the whole file as one article, nothing dropped or joined"))
        self._whole.clicked.connect(self.whole_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        tools, line, reading = _row(), _row(), _row()
        self._add_commands(tools, ("begin", "merge", "take_out", "toggle"))
        tools.addWidget(_rule())
        line.addWidget(_caption(self.tr("This line:"), self._roles))
        line.addWidget(self._roles)
        line.addWidget(_rule())
        self._add_commands(line, ("undo", "redo"))
        reading.addWidget(self._whole)
        reading.addSpacing(10)
        reading.addWidget(_caption(self.tr("Encoding:"), self._encodings))
        reading.addWidget(self._encodings)
        self._tools = _Breaking(tools, line)
        self._rows = _Breaking(self._tools, reading)
        self._rows.setContentsMargins(10, 6, 10, 6)
        self.setLayout(self._rows)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest of the rows into which it can be broken."""
        return QSize(self._rows.narrowest() + 20, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit beside the commands comes below them."""
        super().resizeEvent(event)
        if self._rows.fit(event.size().width() - 20):
            self.updateGeometry()

    def _add_commands(self, row: QHBoxLayout, names: tuple[str, ...]) -> None:
        for spec in SPECS:
            if spec.name in names:
                button = QToolButton()
                button.setDefaultAction(self._commands[spec.name])
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
                button.setAccessibleName(QCoreApplication.translate("preview", spec.words))
                row.addWidget(button)

    def show_role(self, role: Role | None) -> None:
        """What the line under the caret is; None where there is no line."""
        self._roles.setPlaceholderText(self.tr("Dropped") if role is not None else "")
        names = [name for name, other in ROLES.items() if other is role]
        self._roles.setCurrentIndex(self._roles.findData(names[0]) if names else -1)

    def show_reading(self, *, chosen: str | None, found: str | None, whole: bool, parts: bool) -> None:
        """How the file is read: the encoding that a person chose and the one that was found; see `Work.whole`.

        `parts` says that the format itself parts the articles, so that the file cannot be one.
        """
        automatic = self.tr("Automatic")
        if found is not None and found != _BINARY and chosen is None:
            automatic = self.tr("Automatic ({0})").format(encoding_name(found))
        self._encodings.setItemText(0, automatic)
        self._encodings.setCurrentIndex(max(0, self._encodings.findData(chosen)))
        self._encodings.setEnabled(found != _BINARY)
        self._whole.setChecked(whole)
        self._whole.setEnabled(found is not None and not parts)

    def set_line_known(self, known: bool) -> None:
        """Whether the caret is on a line that can be made something else."""
        self._roles.setEnabled(known)


class _Breaking(QBoxLayout):
    """Two rows beside each other where there is room for both, else the second below the first."""

    def __init__(self, first: QBoxLayout, second: QBoxLayout) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._parts = first, second
        self.setSpacing(6)
        self.addLayout(first)
        self.addStretch(1)
        self.addLayout(second)
        for part in self._parts:
            self.setAlignment(part, Qt.AlignmentFlag.AlignLeft)

    def narrowest(self) -> int:
        """The least width, with all below each other."""
        return max(_narrowest(part) for part in self._parts)

    def whole(self) -> int:
        """The width of all beside each other."""
        return sum(_whole(part) for part in self._parts) + 20

    def fit(self, width: int) -> bool:
        """Break, or not, for that width; whether anything stands elsewhere now."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = across if self.whole() <= width else down
        changed = self.direction() is not wanted
        self.setDirection(wanted)
        inner = [part.fit(width) for part in self._parts if isinstance(part, _Breaking)]
        return changed or any(inner)


def _narrowest(part: QBoxLayout) -> int:
    return part.narrowest() if isinstance(part, _Breaking) else part.sizeHint().width()


def _whole(part: QBoxLayout) -> int:
    return part.whole() if isinstance(part, _Breaking) else part.sizeHint().width()


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    return row


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.NoFrame)
    rule.setProperty("role", "rule")
    rule.setFixedSize(1, 20)
    return rule


def _caption(words: str, buddy: QWidget) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setBuddy(buddy)
    return label
