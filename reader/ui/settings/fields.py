"""Controls that show a setting and set it: what is chosen holds at once, what is set elsewhere is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from reader.ui.settings.settings import Setting, Settings


class Slide(QWidget):
    """A number between two others, in steps of `step`, with its value in words beside it."""

    def __init__(
        self,
        settings: Settings,
        setting: Setting[Any],
        name: str,
        ends: tuple[float, float],
        *,
        words: Callable[[float], str],
        step: float = 1,
    ) -> None:
        super().__init__()
        self._settings, self._setting, self._step, self._words = settings, setting, step, words
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(ends[0] / step), round(ends[1] / step))
        self.slider.setPageStep(max(1, (self.slider.maximum() - self.slider.minimum()) // 6))
        self.slider.setMinimumWidth(90)
        self.slider.setAccessibleName(name)
        self.value = QLabel()
        self.value.setMinimumWidth(self.value.fontMetrics().horizontalAdvance("0000"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.value)
        self._show(setting.key)
        self.slider.valueChanged.connect(self._choose)
        settings.changed.connect(self._show)
        self.setFocusProxy(self.slider)

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            number = self._settings.get(self._setting)
            self.slider.blockSignals(True)
            self.slider.setValue(round(number / self._step))
            self.slider.blockSignals(False)
            self.value.setText(self._words(number))
            self.slider.setAccessibleDescription(self.value.text())

    def _choose(self, place: int) -> None:
        number = round(place * self._step, 2)
        self._settings.set(self._setting, type(self._setting.default)(number))


class Choice(QComboBox):
    """One value of several, each with its words."""

    def __init__(
        self, settings: Settings, setting: Setting[Any], name: str, values: Sequence[tuple[Any, str]]
    ) -> None:
        super().__init__()
        self._settings, self._setting = settings, setting
        for value, words in values:
            self.addItem(words, value)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._show(setting.key)
        self.activated.connect(lambda _: settings.set(setting, self.currentData()))
        settings.changed.connect(self._show)

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            value = self._settings.get(self._setting)
            if self.findData(value) < 0:  # a face that is no longer there
                self.addItem(str(value), value)
            self.setCurrentIndex(self.findData(value))


class Tick(QCheckBox):
    """Yes or no."""

    def __init__(self, settings: Settings, setting: Setting[bool], words: str) -> None:
        super().__init__(words)
        self._settings, self._setting = settings, setting
        self._show(setting.key)
        self.toggled.connect(lambda checked: settings.set(setting, checked))
        settings.changed.connect(self._show)

    def _show(self, key: str) -> None:
        if key == self._setting.key:
            self.setChecked(self._settings.get(self._setting))
