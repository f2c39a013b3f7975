"""The line above the annotations in which one says which of them are listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from reader.corpus.rows import Status
from reader.ui.codebook.annotation_filter import Wanted
from reader.ui.codebook.annotation_model import STATUS_NAMES, AnnotationModel, passages_of

#: Milliseconds after a key before the list follows: ten thousand are looked through.
_SOON = 120


class AnnotationFilterBar(QWidget):
    """Words, and a menu with status, annotator and tag; `wanted_changed` carries the `Wanted`."""

    wanted_changed = Signal(object)
    left = Signal()  # Escape in an empty line, or Down: the keys go to the list

    def __init__(self, model: AnnotationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.wanted = Wanted()
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Filter by tag, text or note"))
        self._line.setAccessibleName(self.tr("Filter the annotations"))
        self._line.setClearButtonEnabled(True)
        self._line.setProperty("compact", "true")
        self._line.installEventFilter(self)
        self._button = QToolButton()
        self._button.setProperty("role", "link")
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setAccessibleName(self.tr("Filter by status, annotator or tag"))
        self._button.setToolTip(self._button.accessibleName())
        self._menu = QMenu(self._button)
        self._menu.aboutToShow.connect(self._fill)
        self._button.clicked.connect(self._open_menu)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._take_text)
        self._line.textChanged.connect(lambda _: self._soon.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 6, 6)
        row.setSpacing(2)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self._show()

    def reset(self) -> None:
        """List all again."""
        self._line.clear()
        self._soon.stop()
        self._set(Wanted())

    def focus(self) -> None:
        """Put the keys into the line."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the line, or leaves an empty one; Down goes to the list."""
        if watched is not self._line or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        escape, down = event.key() == Qt.Key.Key_Escape, event.key() == Qt.Key.Key_Down
        if not (escape or down) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._take_text()
            if escape and not self.wanted.everything:
                self.reset()
            else:
                self.left.emit()
        return True

    def _open_menu(self) -> None:
        self._menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def _take_text(self) -> None:
        self._soon.stop()
        self._set(replace(self.wanted, text=self._line.text()))

    def _set(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._show()
            self.wanted_changed.emit(wanted)

    def _show(self) -> None:
        """The button says what it leaves out."""
        wanted = self.wanted
        tag = self._model.tags.get(wanted.tag) if wanted.tag is not None else None
        status = QCoreApplication.translate("status", STATUS_NAMES[wanted.status]) if wanted.status else ""
        said = [word for word in (status, wanted.annotator or "", tag.name if tag else "") if word]
        text = " · ".join(said) or self.tr("Filters")
        shown = self._button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 96)
        self._button.setText(shown)
        self._button.setAccessibleDescription(text)

    def _fill(self) -> None:
        """Statuses; and the annotators and tags that are there, with how many."""
        self._menu.clear()
        there = passages_of(self._model.annotations)
        statuses = Counter(one.status for one in there)
        self._offer(
            self._menu,
            "status",
            [(None, self.tr("Any status"))]
            + [(status, _counted(QCoreApplication.translate("status", name), statuses[status]))
               for status, name in STATUS_NAMES.items()],
        )  # fmt: skip
        self._menu.addSeparator()
        people = Counter(one.annotator for one in there)
        names = [(name, _counted(name, count)) for name, count in sorted(people.items()) if name]
        menu = self._menu.addMenu(self.tr("Annotator"))
        self._offer(menu, "annotator", [(None, self.tr("Any annotator")), *names])
        tags = Counter(one.tag for one in there)
        paths = {number: tag.path for number, tag in self._model.tags.items() if number in tags}
        listed = [(number, _counted(path, tags[number])) for number, path in paths.items()]
        menu = self._menu.addMenu(self.tr("Tag"))
        self._offer(menu, "tag", [(None, self.tr("Any tag")), *listed])
        self._menu.addSeparator()
        self._menu.addAction(self.tr("List all again")).triggered.connect(self.reset)

    def _offer(self, menu: QMenu, field: str, choices: Sequence[tuple[Any, str]]) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(getattr(self.wanted, field) == value)
            action.triggered.connect(lambda _=False, value=value: self._set(_with(self.wanted, field, value)))
            group.addAction(action)


def _with(wanted: Wanted, field: str, value: Status | str | int | None) -> Wanted:
    return replace(wanted, **{field: value})  # type: ignore[arg-type]


def _counted(words: str, count: int) -> str:
    return f"{words}  {count}"
