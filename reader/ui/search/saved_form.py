"""The small form in which a search gets the name under which it is kept; it says what has that name already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.corpus.saved_searches import SavedSearch, tidy
from reader.errors import UserError
from reader.ui.floating import FloatingForm
from reader.ui.search.asking import Asked
from reader.ui.search.understood import QuerySentence, shortened

_WIDTH = 340
#: Code points of a name, and of what is said of another search.
_NAME, _TOLD = 200, 240
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SavedForm(FloatingForm):
    """`named` carries the name, and the search of that name that the person saw and wants replaced, or None.

    Enter keeps a search under a name that is free. Where another search has the name, that is shown before anything
    is written, and Enter goes to the button that replaces it.
    """

    named = Signal(str, object)  # the name, SavedSearch or None

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Keep this search"))
        self._asked = Asked("")
        self._saved: Sequence[SavedSearch] = ()
        self._meanwhile = ""
        self._button: QWidget | None = None
        self._build()

    def _build(self) -> None:
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.setMaxLength(_NAME)
        self.name.textChanged.connect(self._tell)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.go = QPushButton(self.tr("&Keep"))
        self.go.clicked.connect(self._go)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.close_form)
        for button in (self.go, self.cancel):
            button.setAutoDefault(True)  # with the keys on it Enter presses it
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), self.name)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addStretch(1)
        last.addWidget(self.cancel)
        last.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addLayout(last)

    # -- opening -------------------------------------------------------------------------------

    def open_beside(self, button: QWidget, name: str, asked: Asked, saved: Sequence[SavedSearch]) -> None:
        """Open at a button, with a name that is offered and the searches that are kept."""
        self.remember_focus()
        self._button, self._asked, self._saved = button, asked, saved
        self._meanwhile = ""
        self.name.setText(name)
        self._tell()
        self._show()

    def open_again(self, button: QWidget, name: str, asked: Asked, saved: Sequence[SavedSearch]) -> None:
        """Open because another window or program kept a search of that name after this one was looked at."""
        self.open_beside(button, name, asked, saved)
        self._meanwhile = tidy(name)
        self._tell()

    def set_saved(self, saved: Sequence[SavedSearch]) -> None:
        """The searches that are kept by now."""
        self._saved = saved
        if self.isVisible():
            self._tell()

    def _show(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        """Below the button, or above it where there is no room below; within the window."""
        button, window = self._button, self.window()
        if button is None:
            return
        self.setFixedWidth(_WIDTH)
        layout = self.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(_WIDTH) if layout and wraps else self.sizeHint().height()
        self.resize(_WIDTH, height)
        place = button.mapTo(window, QPoint(button.width() - _WIDTH, button.height() + 4))
        if place.y() + height > window.height() - 8:
            place.setY(max(8, button.mapTo(window, QPoint(0, -height - 4)).y()))
        self.move(max(8, min(place.x(), window.width() - _WIDTH - 8)), place.y())

    # -- what is typed -------------------------------------------------------------------------

    @property
    def there(self) -> SavedSearch | None:
        """The search that has the name already."""
        name = tidy(self.name.text())
        return next((one for one in self._saved if one.name == name), None)

    @property
    def replaces(self) -> SavedSearch | None:
        """The one that would be replaced by another."""
        there = self.there
        asked = (self._asked.query.strip(), self._asked.pattern, self._asked.same_script, self._asked.filters)
        return None if there is None or there.meaning == asked else there

    def _tell(self) -> None:
        """What has the name, and what the button does."""
        there, replaced = self.there, self.replaces
        if replaced is not None:
            words = self.tr("A search of that name is kept: {0}")
            if self._meanwhile == replaced.name:
                words = self.tr("Another window or program kept a search of that name meanwhile: {0}")
            told = words.format(_in_words(replaced))
        else:
            told = self.tr("This search is kept under that name.") if there is not None else ""
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.name.setAccessibleDescription(told)
        self.go.setAccessibleDescription(told)
        self.go.setText(self.tr("&Keep") if replaced is None else self.tr("&Replace"))
        self.go.setDefault(replaced is None)
        self.go.setEnabled(bool(tidy(self.name.text())) and (there is None or replaced is not None))
        if self.isVisible():
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps under a free name; to replace one search by another takes one more."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self.replaces is not None:
            self.go.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.go.isEnabled():
            self._go()

    def _go(self) -> None:
        name, replaced = tidy(self.name.text()), self.replaces
        self.close_form()
        self.named.emit(name, replaced)


def _in_words(saved: SavedSearch) -> str:
    """What a search looks for, as a sentence; as it was typed where it cannot be read."""
    asked = Asked(saved.query, saved.pattern, saved.same_script, saved.filters)
    try:
        return shortened(QuerySentence().of(asked), _TOLD)
    except UserError:
        return shortened(saved.query, _TOLD)
