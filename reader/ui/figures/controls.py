"""The controls of the pages of figures: each makes the table again when it is changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from reader.ui.library.flow import FlowLayout

if TYPE_CHECKING:
    from reader.ui.figures.page import Page

#: Milliseconds without a key until what was typed holds, as for the part of the corpus.
_PAUSE = 500


def choice(name: str, entries: list[tuple[str, object]], page: Page) -> QComboBox:
    """A box with one of several values."""
    box = QComboBox()
    box.setAccessibleName(name)
    for words, data in entries:
        box.addItem(words, data)
    box.currentIndexChanged.connect(lambda _: page.run_soon())
    return box


def number(name: str, value: int, least: int, most: int, page: Page) -> QSpinBox:
    """A box with a number; its name is its tip, too."""
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setRange(least, most)
    box.setValue(value)
    box.setMaximumWidth(120)
    box.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet has no say in where it begins
    box.valueChanged.connect(lambda _: page.run_soon())
    return box


def typed(line: QLineEdit, page: Page) -> QLineEdit:
    """A line after which the table is made again, if something else was typed: leaving it is no change."""
    known = line.text()

    def check() -> None:
        nonlocal known
        if line.text().strip() != known:
            known = line.text().strip()
            page.run_soon()

    when_typed(line, check)
    return line


def when_typed(line: QLineEdit, act: Callable[[], None]) -> None:
    """Call `act` when the typing pauses, on Enter and when the line is left."""
    pause = QTimer(line, singleShot=True, interval=_PAUSE)
    pause.timeout.connect(act)
    line.textEdited.connect(lambda _: pause.start())
    line.editingFinished.connect(act)


def tick(words: str, page: Page) -> QCheckBox:
    """A box to tick."""
    box = QCheckBox(words)
    box.toggled.connect(lambda _: page.run_soon())
    return box


def row(*widgets: QWidget | str) -> FlowLayout:
    """Widgets side by side as far as there is room; a text names the one after it, and stays with it."""
    layout = FlowLayout(gap=10)
    name = ""
    for widget in widgets:
        if isinstance(widget, str):
            name = widget
        elif name:
            layout.addWidget(_named(name, widget))
            name = ""
        else:
            layout.addWidget(widget)
    return layout


def _named(name: str, widget: QWidget) -> QWidget:
    pair, label = QWidget(), QLabel(name)
    label.setBuddy(widget)
    inside = QHBoxLayout(pair)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(10)
    inside.addWidget(label)
    inside.addWidget(widget)
    return pair
