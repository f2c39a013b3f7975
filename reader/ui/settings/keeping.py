"""What was chosen and typed in a dialog, to be put into another one of its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

#: What each of the controls says, in their order.
Said = tuple[Any, ...]

_CONTROLS = (QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTabWidget)


def said(room: QWidget) -> Said:
    """What the controls of a dialog, or of a part of one, say."""
    return tuple(_value(control) for control in _controls(room))


def say(room: QWidget, what: Said) -> None:
    """Let the controls of another one of the same kind say that; where it is of another kind nothing is done.

    They tell of it as of what a person does, except that nobody typed or pressed anything.
    """
    controls = _controls(room)
    if len(controls) == len(what):
        for control, value in zip(controls, what, strict=True):
            _put(control, value)


def _controls(room: QWidget) -> list[QWidget]:
    """In the order in which they were made, without those that are parts of others."""
    return [one for child in _children(room) for one in _within(child)]


def _within(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, _CONTROLS):
        yield widget
    if not isinstance(widget, (QAbstractSpinBox, QComboBox)):
        for child in _children(widget):
            yield from _within(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Of pages in their order: Qt moves the one that is seen behind the others."""
    if isinstance(widget, (QStackedWidget, QTabWidget)):
        return [page for at in range(widget.count()) if (page := widget.widget(at)) is not None]
    found: list[QWidget] = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found


def _value(control: QWidget) -> Any:
    match control:
        case QCheckBox():
            return control.isChecked()
        case QComboBox() if control.isEditable():
            return control.currentText()
        case QComboBox() | QTabWidget():
            return control.currentIndex()
        case QSpinBox():
            return control.value()
        case QPlainTextEdit():
            return control.toPlainText()
        case QLineEdit():
            return control.text()
    return None


def _put(control: QWidget, value: Any) -> None:
    if value == _value(control):
        return
    match control:
        case QCheckBox():
            control.setChecked(value)
        case QComboBox() if control.isEditable():
            if (place := control.findText(value, Qt.MatchFlag.MatchExactly)) >= 0:
                control.setCurrentIndex(place)
            control.setEditText(value)
        case QComboBox() | QTabWidget():
            if 0 <= value < control.count():
                control.setCurrentIndex(value)
        case QSpinBox():
            control.setValue(value)
        case QPlainTextEdit():
            control.setPlainText(value)
        case QLineEdit():
            control.setText(value)
